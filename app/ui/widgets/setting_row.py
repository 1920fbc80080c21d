"""One setting: its name, a line about it, and its control."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.label import Label

CONTROL = 112


class SettingRow(QWidget):
    """Name 13/500 and one line of help at the left, the control 112 wide at the right.

    The control's accessible name becomes the setting's, its description the help. width 0 keeps the control's own width.
    """

    def __init__(
        self, name: str, help: str, control: QWidget, width: int = CONTROL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = Label(name, weight=500, wrap=True)
        self.help = Label(help, style="caption", role="text2", wrap=True)
        self.control = control
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 2, 0, 0)  # beside name and first line, however many lines follow
        beside.addWidget(control)
        beside.addStretch(1)
        row.addLayout(beside)
        if width:
            control.setFixedWidth(width)
        self.setFocusProxy(control)
        for spin in [control, *control.findChildren(QAbstractSpinBox)]:
            if isinstance(spin, QAbstractSpinBox):
                spin.lineEdit().setTextMargins(8, 0, 0, 0)  # stylesheets cannot pad a spin box
        if not control.accessibleName():
            control.setAccessibleName(name)
        if not control.accessibleDescription():
            control.setAccessibleDescription(help)

    def set_help(self, text: str, problem: bool = False) -> None:
        """Another line; a problem is said in the error colour."""
        self.help.setText(text)
        self.help.set_role("error_text" if problem else "text2")
        self.control.setAccessibleDescription(text)
