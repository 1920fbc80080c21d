"""What Review examples shows while there is nothing to review: no file, a file being read, a file that cannot be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui import text
from app.ui.new_training.examples_card import CANCEL_AFTER_MS
from app.ui.new_training.places import refuse_as_examples
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.label import Label
from app.ui.widgets.note import ErrorNote
from app.ui.widgets.paint import box

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


class Reading(QWidget):
    """Grey lines where conversations will be, "Reading 12,400 conversations…", and Cancel once it takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", role="text2", tabular=True)
        self.cancel = Button(text=self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CANCEL_AFTER_MS)
        self._timer.timeout.connect(self.cancel.show)
        foot = QHBoxLayout()
        foot.addWidget(self._label, 1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(Skeleton())
        column.addLayout(foot)
        self.setMinimumHeight(200)

    @property
    def words(self) -> str:
        return self._label.text()

    def begin(self, name: str) -> None:
        """Another file is being read."""
        self._label.setText(self.tr("Reading %1…").replace("%1", name))
        self.cancel.hide()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def show_count(self, count: int) -> None:
        self._label.setText(
            text.counted(count, self.tr("Reading 1 conversation…"), self.tr("Reading %1 conversations…"))
        )


class Skeleton(QWidget):
    """Lines that stand for text to come. They do not move."""

    _WIDTHS = (0.42, 0.86, 0.78, 0.3, 0.7, 0.82)

    def sizeHint(self) -> QSize:
        return QSize(NARROW, 24 * len(self._WIDTHS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, share in enumerate(self._WIDTHS):
            box(painter, QRectF(0, number * 24, self.width() * share, 12), 6, "track")


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
