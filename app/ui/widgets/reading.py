"""What stands where a file of examples is being read: grey lines, how far it has come, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box

CANCEL_AFTER_MS = 1000
_PITCH = 24


class Reading(QWidget):
    """Grey lines where conversations will be, "Reading 12,400 conversations…", and Cancel once it takes long."""

    def __init__(self, lines: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", role="text2", tabular=True)
        self.cancel = Button(text=self.tr("Cancel"))
        self.cancel.hide()
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
        column.addWidget(Skeleton(lines))
        column.addLayout(foot)
        self.setMinimumHeight(_PITCH * lines + 20 + 28)

    @property
    def words(self) -> str:
        return self._label.text()

    def begin(self, name: str) -> None:
        """Another file is being read."""
        self._label.setText(self.tr("Reading %1…").replace("%1", name))
        self.cancel.hide()
        self._timer.start()

    def end(self) -> None:
        self.cancel.hide()
        self._timer.stop()

    @Slot(object)
    def show_count(self, count: int) -> None:
        self._label.setText(
            text.counted(count, self.tr("Reading 1 conversation…"), self.tr("Reading %1 conversations…"))
        )


class Skeleton(QWidget):
    """Lines that stand for text to come. They do not move."""

    _WIDTHS = (0.42, 0.86, 0.78, 0.3, 0.7, 0.82)

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(560, _PITCH * self._lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(self._lines):
            share = self._WIDTHS[number % len(self._WIDTHS)]
            box(painter, QRectF(0, number * _PITCH, self.width() * share, 12), 6, "track")
