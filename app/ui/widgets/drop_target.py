"""An area that takes a dropped file or folder, or one chosen with a button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box


def dragged_paths(data: QMimeData) -> list[Path]:
    """The local files and folders of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropTarget(QFrame):
    """Icon, title, one line and a Choose button in a dashed area.

    accept(path): "" when the item may be used, or the reason why not, in words.
    Signals:
        dropped: an item that may be used was dropped. arg: its path.
        choose: the person wants to pick one in a dialog.
    """

    dropped = Signal(Path)
    choose = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        line: str,
        accept: Callable[[Path], str] = lambda path: "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._resting = (icon, title, line)
        self._filled: tuple[str, str] | None = None
        self._refused = ""
        self._accept = accept
        self._drag: str = ""  # "", "good" or "bad"
        self._icon = Icon(icon, "accent_text", 18)
        self._title = Label(title, weight=500, wrap=True)
        self._name = ElidedLabel("", weight=500)
        self._name.hide()
        self._line = Label(line, style="small", role="text2", wrap=True)
        self.button = Button(text=self.tr("Choose…"))
        self.button.setAccessibleName(self.tr("Choose…") + (f" {name}" if name else ""))
        self.button.clicked.connect(self.choose.emit)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 15, 8)
        row.setSpacing(13)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.setMinimumHeight(68)
        self.setAcceptDrops(True)
        self.setAccessibleName(name or title)
        self.setAccessibleDescription(line)

    @property
    def filled(self) -> bool:
        return self._filled is not None

    @property
    def title(self) -> str:
        """The words that show now."""
        return (self._title if self._name.isHidden() else self._name).text()

    @property
    def line(self) -> str:
        """The second line that shows now; the reason while a wrong item hovers."""
        return self._line.text()

    def set_filled(self, name: str, line: str) -> None:
        """Show what was given, with a check."""
        self._filled, self._refused = (name, line), ""
        self._rest()

    def set_busy(self, name: str, line: str) -> None:
        """Show what was given while it is looked at."""
        self._filled, self._refused = None, ""
        self._rest()
        self._say(name, is_name=True)
        self._line.setText(line)
        self.setAccessibleDescription(f"{name}. {line}")

    def set_empty(self) -> None:
        """Ask again."""
        self._filled, self._refused = None, ""
        self._rest()

    def set_refused(self, reason: str) -> None:
        """Ask again, and say why what was given cannot be used."""
        self._filled, self._refused = None, reason
        self._rest()

    def accepts(self, path: Path) -> bool:
        """Whether a file or folder may be used here, by its kind."""
        return not self._accept(path)

    def set_drag(self, path: Path | None) -> bool:
        """Show what dropping `path` here would do; None when the drag has gone. Returns whether it would be taken."""
        if path is None:
            self._drag = ""
            self._rest()
            return False
        reason = self._accept(path)
        self._drag = "bad" if reason else "good"
        if reason:
            self._line.setText(reason)
            self._line.set_role("warning_text")
        else:
            self._say(self.tr("Drop to use it"))
        self.update()
        return not reason

    def _rest(self) -> None:
        icon, title, line = self._resting
        if self._filled:
            icon, (title, line) = "check-circle", self._filled
        self._icon.set_icon(icon, "success_icon" if self._filled else "accent_text")
        self._say(title, is_name=self.filled)
        self._line.setText(self._refused or line)
        self._line.set_role("warning_text" if self._refused else "text2")
        self.setAccessibleDescription(f"{title}. {line}" if self._filled else self._refused or line)
        self.update()

    def _say(self, title: str, is_name: bool = False) -> None:
        """Words may take a second line; the name of a file is shortened instead."""
        (self._name if is_name else self._title).setText(title)
        self._name.setVisible(is_name)
        self._title.setVisible(not is_name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = dragged_paths(event.mimeData())
        if len(paths) != 1:  # what lies around this one knows where each of several belongs
            event.ignore()
            return
        self.set_drag(paths[0])
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_drag(None)

    def dropEvent(self, event: QDropEvent) -> None:
        path = dragged_paths(event.mimeData())[0]
        good = self.set_drag(path)
        self.set_drag(None)
        if good:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        border = {"good": "accent", "bad": "warning_icon"}.get(self._drag, "drop_border")
        if self._filled and not self._drag:
            box(QPainter(self), self.rect(), 8, "surface", "border")
        else:
            box(QPainter(self), self.rect(), 8, "accent_soft", border, dashes=None if self._drag == "good" else [4, 3])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose.emit()
