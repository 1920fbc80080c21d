"""How long the conversations are, with a cut-off that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import text
from app.ui.theme import font
from app.ui.widgets.accessible import Amount, Role, tell_change
from app.ui.widgets.paint import box, color, line, mixed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEP = 128
BARS = 26


class LengthHistogram(QWidget):
    """Bars of conversation lengths in tokens and a cut-off in steps of 128.

    What is longer than the cut-off is gathered after it, hatched: those conversations will be shortened.
    Arrow keys move the cut-off by one step, Page keys by four.
    Signals:
        cutoff_changed: the person moved the cut-off. arg: tokens.
    """

    accessible_role = Role.Slider
    cutoff_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lengths: NDArray[np.integer] | None = None
        self._longest = 0.0
        self._cutoff = 2048
        self._dragging = False
        self.focus_radius = 6
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._fit()
        self._count()

    @property
    def cutoff(self) -> int:
        return self._cutoff

    @property
    def shortened(self) -> int:
        """How many conversations are longer than the cut-off."""
        return 0 if self._lengths is None else int((self._lengths > self._cutoff).sum())

    def set_lengths(self, lengths: NDArray[np.integer]) -> None:
        """lengths: tokens of each conversation, any order."""
        self._lengths, self._longest = lengths, _most(lengths)
        self._fit()
        self._count()

    def set_cutoff(self, tokens: int) -> None:
        """Move the cut-off without telling anyone."""
        if max(STEP, tokens) == self._cutoff:
            return
        self._cutoff = max(STEP, tokens)
        self._fit()
        self._count()

    def sizeHint(self) -> QSize:
        return QSize(384, 116)

    def spoken_amount(self) -> Amount:
        return Amount(self._cutoff, STEP, max(self._longest, self._cutoff), STEP)

    def move_by(self, steps: int) -> None:
        self._move(self._cutoff + steps * STEP)

    def _fit(self) -> None:
        """Choose how many tokens are in view: past the cut-off and, within reason, past nearly all lengths."""
        self._span = 1.3 * max(self._cutoff, min(self._longest, 4.0 * self._cutoff), 4 * STEP)

    def _count(self) -> None:
        self._counts = _bars(self._lengths, self._cutoff, self._span) if self._lengths is not None else [0] * BARS
        shortened = self.shortened
        words = self.tr("Cut-off, %1 tokens, %2 conversations will be shortened")
        if shortened == 1:
            words = self.tr("Cut-off, %1 tokens, one conversation will be shortened")
        self.setAccessibleName(words.replace("%1", text.number(self._cutoff)).replace("%2", text.number(shortened)))
        self.update()

    def _plot(self) -> QRectF:
        return QRectF(4, 22, self.width() - 8, self.height() - 22 - 18)

    def _x(self, tokens: float) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * tokens / self._span

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_bars(painter)
        self._paint_rest(painter)
        self._paint_axis(painter)
        self._paint_cutoff(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        plot = self._plot()
        highest = max(1, *self._counts)
        fill = mixed(color("surface"), color("series1"), 0.78)
        width = plot.width() / BARS
        for index, count in enumerate(self._counts):
            if count:
                height = max(2.0, plot.height() * int(count) / highest)
                bar = QRectF(plot.left() + index * width + 1, plot.bottom() - height, width - 2, height)
                right = self._x(self._cutoff) - 1
                if bar.left() < right:
                    bar.setRight(min(bar.right(), right))
                    box(painter, bar, min(1.5, height / 2), fill)

    def _paint_rest(self, painter: QPainter) -> None:
        if not self.shortened:
            return
        plot = self._plot()
        area = QRectF(self._x(self._cutoff) + 1, plot.bottom() - 5, 0, 5)
        area.setRight(plot.right())
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(color("warning_icon"), 2))
        x = area.left() - 8
        while x < area.right() + 8:
            painter.drawLine(QLineF(x, area.bottom() + 1, x + 6, area.top() - 1))
            x += 7
        painter.restore()

    def _paint_axis(self, painter: QPainter) -> None:
        plot = self._plot()
        painter.fillRect(QRectF(plot.left() - 4, plot.bottom(), plot.width() + 8, 1), color("border"))
        style = font("caption", tabular=True)
        metrics = QFontMetricsF(style)
        every = STEP // 4
        while every < self._span / 6:
            every *= 2
        for tokens in range(0, int(self._span) + 1, every):
            words = text.number(tokens)
            wide = metrics.horizontalAdvance(words)
            left = min(max(self._x(tokens) - wide / 2, 4.0), self.width() - wide - 3)
            line(painter, QRectF(left, plot.bottom() + 4, wide + 1, 14), words, style, "axis")

    def _paint_cutoff(self, painter: QPainter) -> None:
        plot, x = self._plot(), self._x(self._cutoff)
        painter.fillRect(QRectF(round(x) - 1, 10, 2, plot.bottom() - 10), color("warning_icon"))
        box(painter, QRectF(round(x) - 4, 3, 8, 10), 2, "warning_icon")
        words = self.tr("Cut-off %1 tokens").replace("%1", text.number(self._cutoff))
        style = font("caption", 600)
        wide = QFontMetricsF(style).horizontalAdvance(words)
        left = x - wide - 9 if x - wide - 9 > 0 else x + 9
        line(painter, QRectF(left, 1, wide + 1, 14), words, style, "warning_text")

    def _move(self, tokens: float) -> None:
        """The person's move; the view stays as it is until the cut-off would leave it."""
        wanted = max(STEP, round(tokens / STEP) * STEP)
        if wanted == self._cutoff:
            return
        self._cutoff = wanted
        if not self._dragging and not 0.1 * self._span < wanted < 0.96 * self._span:
            self._fit()
        self._count()
        tell_change(self)
        self.cutoff_changed.emit(wanted)

    def _tokens_at(self, x: float) -> float:
        plot = self._plot()
        return min(1.0, (x - plot.left()) / plot.width()) * self._span

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if abs(event.position().x() - self._x(self._cutoff)) < 14:
            self._dragging = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = abs(event.position().x() - self._x(self._cutoff)) < 14
        self.setCursor(Qt.CursorShape.SizeHorCursor if near or self._dragging else Qt.CursorShape.ArrowCursor)
        if self._dragging:
            self._move(self._tokens_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._fit()
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps: dict[int, int] = {
            keys.Key_Left: -1,
            keys.Key_Down: -1,
            keys.Key_Right: 1,
            keys.Key_Up: 1,
            keys.Key_PageUp: 4,
            keys.Key_PageDown: -4,
        }
        if event.key() in steps:
            self.move_by(steps[event.key()])
        else:
            super().keyPressEvent(event)


def _most(lengths: NDArray[np.integer]) -> float:
    """What 95 of 100 conversations do not exceed."""
    import numpy as np

    place = len(lengths) * 95 // 100
    return float(np.partition(lengths, place)[place]) if len(lengths) else 0.0


def _bars(lengths: NDArray[np.integer], cutoff: int, span: float) -> list[int]:
    """How many conversations up to the cut-off each bar stands for."""
    import numpy as np

    bars = np.minimum(lengths[lengths <= cutoff] * (BARS / span), BARS - 1).astype(np.intp)
    counts: list[int] = np.bincount(bars, minlength=BARS).tolist()
    return counts
