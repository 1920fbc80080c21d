"""What stands around a conversation: its line in the file, and the legend below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.review.learned_text import UNDERLINE, LearnedText
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box, color, line
from app.ui.widgets.side_or_below import SideOrBelow

NEXT_KEYS = "Ctrl+Shift+Down"


class OriginalLine(QFrame):
    """The line as it stands in the file."""

    def __init__(self, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = LearnedText(line[:4000] + ("…" if len(line) > 4000 else ""), style="mono")
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 11, 15, 12)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("As it stands in your file"), style="caption", role="text2", weight=600))
        column.addWidget(self.body)
        self.setAccessibleName(self.tr("Original line: %1").replace("%1", line[:2000]))

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 8, "sunken", "border")


class Legend(QWidget):
    """What the colours mean, and the way to the next problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words = Label(self.tr("The model learns to write this"), style="small", wrap=True, align=middle)
        self._context = Label(self.tr("Read for context only"), style="small", wrap=True, align=middle)
        for words in (self._words, self._context):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        keys = QKeySequence(NEXT_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.next = NextLink(self.tr("Next problem"), keys)
        meanings = QWidget()
        row = QHBoxLayout(meanings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Swatch(True))
        row.addWidget(self._words)
        row.addSpacing(13)
        row.addWidget(Swatch(False))
        row.addWidget(self._context)
        row.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 5, 24, 4)
        outer.addWidget(SideOrBelow(meanings, self.next, spacing=6, needs=lambda: meanings.sizeHint().width()))
        self.setMinimumHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_known(self, known: bool, measurable: bool) -> None:
        """Say why nothing is highlighted yet."""
        words = self.tr("The model learns to write this")
        if not known and not measurable:
            words = self.tr("Shown when a model is chosen and no training runs")
        self._words.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("window"))
        painter.fillRect(0, 0, self.width(), 1, color("border"))


class NextLink(LinkButton):
    """ "Next problem" with its keys, quiet until it is pointed at."""

    def __init__(self, words: str, keys: str) -> None:
        super().__init__(f"{words}   {keys}", weight=400)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = QFont(self.font())
        shown.setUnderline(self.underMouse())
        line(QPainter(self), self.rect(), self.text(), shown, "text2")


class Swatch(QWidget):
    """A piece of colour: learned with its underline, or context."""

    def __init__(self, learned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learned = learned
        self.setFixedSize(26, 13)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._learned:
            box(painter, self.rect(), 3, "learn")
            painter.fillRect(QRectF(0, 13 - UNDERLINE, 26, UNDERLINE), color("learn_line"))
        else:
            box(painter, self.rect(), 3, "bubble", "control_border")
