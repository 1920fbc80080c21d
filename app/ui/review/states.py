"""What Review examples shows while there is nothing to review: no file, or one that cannot be read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.new_training.places import refuse_as_examples
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.note import ErrorNote

NARROW = 560


class Centred(QWidget):
    """One widget in the middle of the page, at most 560 wide."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner.setMaximumWidth(NARROW)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, inner.sizePolicy().verticalPolicy())
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inner, 10, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)


class NoFile(DropTarget):
    """Asks for a file of examples."""

    def __init__(self) -> None:
        super().__init__("file", "", "", refuse_as_examples)
        words = (self.tr("Drop an examples file here"), self.tr("A table, a text or a .jsonl file"))
        self._resting = ("file", *words)
        self.setAccessibleName(self.tr("Examples file drop area"))
        self.set_empty()


class Refused(QWidget):
    """The file cannot be used, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.note: ErrorNote | None = None

    def show_error(self, error: UserError, words: str, call: Callable[[], object]) -> None:
        """words, call: the way out."""
        if self.note is not None:
            self.note.deleteLater()
        self.note = ErrorNote(error, [(words, call)])
        self._column.addWidget(self.note)
