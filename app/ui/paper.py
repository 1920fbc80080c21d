"""A dialog with something to read: release notes, a report of a crash, a licence. It never blocks the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import font, theme
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.label import Label
from app.ui.widgets.tab_order import InReadingOrder

MARGIN = 24


class Paper(InReadingOrder, QDialog):
    """Title, a line below it, a text that can be selected, and buttons at the right. Esc closes it.

    column: between the line and the buttons, for more than a text. view: the text; hidden while it has none.
    """

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        title: str,
        line: str = "",
        text: str = "",
        picture: QPixmap | None = None,
        mono: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.line = Label(line, role="text2", wrap=True)
        self.view = QPlainTextEdit(text)
        self.view.setReadOnly(True)
        self.view.setFont(font("log" if mono else "body"))
        self.view.setAccessibleName(title)
        self.view.setTabChangesFocus(True)
        self.view.setVisible(bool(text))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(title, style="sheet", wrap=True))
        words.addWidget(self.line)
        top = QHBoxLayout()
        top.setSpacing(16)
        if picture is not None:
            shown = QLabel()
            shown.setPixmap(picture)
            top.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.addWidget(self.view, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(16)
        outer.addLayout(top)
        outer.addLayout(self.column, 1)
        outer.addLayout(self._buttons)
        self._ring = FocusRing(self)
        self._ring.hide()

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button at the right end. Return presses the one that has the keyboard, and else the filled one."""
        button.setDefault(isinstance(button, PrimaryButton))
        self._buttons.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        theme().dress(self)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(640, 480 if self.view.isVisibleTo(self) else super().sizeHint().height())
