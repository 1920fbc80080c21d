"""What LossChart draws around and over its curves: grid, axes, epochs, the best point, and the read-out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui import text
from app.ui.theme import DARK, font
from app.ui.widgets.chart_data import Reading
from app.ui.widgets.chart_peaks import Peak
from app.ui.widgets.chart_scale import x_step, y_decimals, y_marks
from app.ui.widgets.paint import box, color, line

Curve = tuple[NDArray[Any], NDArray[np.float64]]
"""Steps in rising order, and the losses at them."""
_PEAKS_BELOW = 17
"""Pixels between the upper edge and the marks of what lies above it: under the words for a time through."""
_MUCH = 1e9
_LEAST_BETWEEN = 40
"""Pixels from one dotted line to the next."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Plot area in pixels and the values at its edges. y_top: the highest mark; the area goes a little above it."""

    rect: QRectF
    x_end: float
    y_bottom: float
    y_top: float
    y_end: float

    def x(self, step: float) -> float:
        return self.rect.left() + self.rect.width() * step / self.x_end

    def y(self, value: float) -> float:
        return self.rect.bottom() - self.rect.height() * (value - self.y_bottom) / (self.y_end - self.y_bottom)

    def step(self, x: float) -> float:
        return (x - self.rect.left()) / max(1.0, self.rect.width()) * self.x_end


def _tr(words: str) -> str:
    return QCoreApplication.translate("LossChart", words)


def epoch_words(number: int) -> str:
    """ "Second time through" for 2."""
    names = {
        2: _tr("Second time through"),
        3: _tr("Third time through"),
        4: _tr("Fourth time through"),
        5: _tr("Fifth time through"),
    }
    return names.get(number, _tr("Time %1 through").replace("%1", str(number)))


def paint_axes(painter: QPainter, frame: Frame) -> None:
    """Horizontal grid and the numbers of both axes."""
    style = font("caption", tabular=True)
    metrics = QFontMetricsF(style)
    marks = y_marks(frame.y_bottom, frame.y_top)
    decimals = y_decimals(marks)
    for value in marks:
        y = round(frame.y(value))
        painter.fillRect(QRectF(round(frame.rect.left()), y, round(frame.rect.width()), 1), color("grid"))
        label = text.number(value, decimals)
        if metrics.horizontalAdvance(label) > frame.rect.left() - 2:
            label = f"{value:.1e}".replace(".0e", "e").replace("e+0", "e").replace("e+", "e")
        right = max(frame.rect.left() - 9, min(metrics.horizontalAdvance(label) + 1, frame.rect.left() - 2))
        line(painter, QRectF(0, y - 7, right, 14), label, style, "axis", Qt.AlignmentFlag.AlignRight)
    every = x_step(frame.x_end)
    for step in range(0, int(frame.x_end) + 1, every):
        spot = QRectF(frame.x(step) - 40, frame.rect.bottom() + 6, 80, 14)
        line(painter, spot, text.number(step), style, "axis", Qt.AlignmentFlag.AlignHCenter)


def paint_epochs(painter: QPainter, frame: Frame, starts: list[int], labels: bool) -> None:
    """Dotted lines where the next time through the examples begins."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(color("control_border"), 1)
    pen.setDashPattern([2, 3])
    style = font("caption")
    metrics = QFontMetricsF(style)
    shown = [(i + 2, frame.x(start - 1)) for i, start in enumerate(starts) if frame.x(start - 1) < frame.rect.right()]
    if len(shown) > 1:  # of very many times through, every second, third, … has a line
        every = ceil(_LEAST_BETWEEN / max(1e-3, shown[1][1] - shown[0][1]))
        shown = shown[every - 1 :: every]
    for index, (number, x) in enumerate(shown):
        painter.setPen(pen)
        painter.drawLine(QPointF(round(x), frame.rect.top()), QPointF(round(x), frame.rect.bottom()))
        words = epoch_words(number)
        room = (shown[index + 1][1] if index + 1 < len(shown) else frame.rect.right()) - x
        if labels and metrics.horizontalAdvance(words) + 12 < room:
            line(painter, QRectF(x + 6, frame.rect.top(), room - 6, 14), words, style, "axis")


def peak_words(peak: Peak) -> str:
    """ "40.0 at step 500"."""
    high = text.number(peak.loss, 1 if peak.loss < 100 else 0) if peak.loss < _MUCH else f"{peak.loss:.0e}"
    return _tr("%1 at step %2").replace("%1", high).replace("%2", text.number(peak.step))


def paint_peaks(painter: QPainter, frame: Frame, peaks: Sequence[Peak]) -> None:
    """For each loss above the chart a mark at its edge that points there, in a tag with its number where there is room."""
    style = font("caption", 600, tabular=True)
    metrics = QFontMetricsF(style)
    top, free = round(frame.rect.top()) + _PEAKS_BELOW, frame.rect.left()
    for index, peak in enumerate(peaks):
        x, words = frame.x(peak.step), peak_words(peak)
        wide = round(metrics.horizontalAdvance(words)) + 33
        tag = QRectF(round(min(x - 12, frame.rect.right() - wide)), top, wide, 20)
        coming = frame.x(peaks[index + 1].step) - 12 if index + 1 < len(peaks) else math.inf
        if tag.left() >= free and tag.right() < coming:
            box(painter, tag, 5, "surface", color(peak.role), 1.2)
            line(painter, tag.adjusted(22, 0, 0, 0), words, style, "text")
            free = tag.right()
            x = tag.left() + 12
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("surface"), 1.2))
        painter.setBrush(color(peak.role))
        painter.drawPolygon(QPolygonF([QPointF(x, top + 5), QPointF(x + 5, top + 14), QPointF(x - 5, top + 14)]))
        free = max(free, x + 6)


def paint_best(
    painter: QPainter, frame: Frame, best: tuple[int, float], words: str, right: float, curves: list[Curve]
) -> None:
    """A ring on the best point (step, loss) and a bordered tag near it, which ends before the pixel `right`.

    It stands above the point, or wherever around it the curves (steps, losses) are not.
    """
    step, loss = best
    x, y = frame.x(step), frame.y(loss)
    if not frame.rect.adjusted(-9, -9, 9, 9).contains(x, y):
        return
    edge = color("series2")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(x, y), 7.5, 7.5)
    style = font("caption", 600)
    wide = round(QFontMetricsF(style).horizontalAdvance(words)) + 33
    tag = _free_tag(frame, QPointF(x, y), wide, right, curves)
    painter.setPen(QPen(edge, 1.2))
    above = tag.top() < y
    painter.drawLine(QPointF(x, tag.bottom() if above else tag.top()), QPointF(x, y - 8 if above else y + 8))
    box(painter, tag, 5, "surface", edge, 1.4)
    line(painter, tag, words, style, "text", Qt.AlignmentFlag.AlignHCenter)


def _free_tag(frame: Frame, at: QPointF, wide: int, right: float, curves: list[Curve]) -> QRectF:
    """The first place around a point where a tag lies on no curve, or on the least of them."""
    tops = [
        top for top in (-53, 31, -85, 63, -117, 95, -149) if frame.rect.top() < at.y() + top < frame.rect.bottom() - 22
    ] or [31]
    lefts = [max(min(at.x() - wide / 2, right - wide), at.x() - wide + 14), at.x() - 14.0, at.x() - wide + 14.0]
    most = max(right, frame.rect.left() + 2 + wide)
    tags = [
        QRectF(round(max(min(left, most - wide), frame.rect.left() + 2)), round(at.y() + top), wide, 22)
        for top in tops
        for left in lefts
    ]
    drawn = [_in_pixels(frame, *curve) for curve in curves]
    best, least = tags[0], math.inf
    for tag in tags:
        covered = sum(_covered(tag, *curve) for curve in drawn)
        if covered < least:
            best, least = tag, covered
        if not covered:
            break
    return best


def _in_pixels(frame: Frame, steps: NDArray[Any], losses: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Where the points of a curve lie that have a loss."""
    known = np.isfinite(losses)
    x = frame.rect.left() + steps[known] * (frame.rect.width() / frame.x_end)
    return x, frame.rect.bottom() - (losses[known] - frame.y_bottom) * (
        frame.rect.height() / (frame.y_end - frame.y_bottom)
    )


def _covered(tag: QRectF, x: NDArray[Any], y: NDArray[Any]) -> int:
    """How many of some places across a tag lie on a curve (pixels)."""
    if not len(x):
        return 0
    across = np.interp(np.linspace(tag.left() - 3, tag.right() + 3, 24), x, y, left=np.nan, right=np.nan)
    return int(np.count_nonzero((across > tag.top() - 3) & (across < tag.bottom() + 3)))


def paint_newest(painter: QPainter, frame: Frame, step: int, smoothed: float) -> None:
    """The dot at the end of the smoothed line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("surface"), 1.2))
    painter.setBrush(color("series1"))
    painter.drawEllipse(QPointF(frame.x(step), frame.y(smoothed)), 4.0, 4.0)


def diamond(center: QPointF, half: float) -> QPolygonF:
    """A square on its corner."""
    x, y = center.x(), center.y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def paint_cursor(painter: QPainter, frame: Frame, reading: Reading) -> None:
    """The vertical line, rings on both lines, and the read-out."""
    x = frame.x(reading.step)
    painter.fillRect(QRectF(round(x), frame.rect.top(), 1, frame.rect.height()), color("text2"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isfinite(reading.smoothed) and reading.smoothed <= frame.y_end:
        painter.setPen(QPen(color("series1"), 2))
        painter.setBrush(color("surface"))
        painter.drawEllipse(QPointF(x, frame.y(reading.smoothed)), 4, 4)
    valid = reading.valid_loss
    if valid is not None and reading.valid_step is not None and isfinite(valid) and valid <= frame.y_end:
        painter.setPen(QPen(color("series2"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(frame.x(reading.valid_step), frame.y(valid)), 6, 6)
    paint_tooltip(painter, tooltip_rect(frame, x, tooltip_width(reading)), reading)


def tooltip_rect(frame: Frame, x: float, wide: int = 178) -> QRectF:
    """Where the read-out goes: right of the line, and left of it past 60 % of the width or where it finds no room."""
    flips = x - frame.rect.left() > 0.6 * frame.rect.width() or x + 12 + wide > frame.rect.right() + 12
    left = x - 12 - wide if flips else x + 12
    return QRectF(round(left), round(frame.rect.top()) + 10, wide, 90)


def tooltip_width(reading: Reading) -> int:
    """178 pixels, or as many as its words need beside its numbers in this language."""
    plain, strong = (QFontMetricsF(look) for look in _tooltip_fonts())
    head, when = _tooltip_head(reading)
    needed = [strong.horizontalAdvance(head) + plain.horizontalAdvance(when)]
    needed += [18 + plain.horizontalAdvance(words) + strong.horizontalAdvance(value)
               for _, words, value in _tooltip_rows(reading)]  # fmt: skip
    return max(178, ceil(max(needed)) + 24 + 12)


def paint_tooltip(painter: QPainter, rect: QRectF, reading: Reading) -> None:
    """The dark read-out: step and time, smoothed loss, loss of this step, latest validation loss."""
    box(painter, rect, 6, "tooltip")
    plain, strong = _tooltip_fonts()
    inner = rect.adjusted(12, 0, -12, 0)
    top = rect.top() + 10
    head, when = _tooltip_head(reading)
    right = Qt.AlignmentFlag.AlignRight
    line(painter, QRectF(inner.left(), top, inner.width(), 14), head, strong, "tooltip_text")
    line(painter, QRectF(inner.left(), top, inner.width(), 14), when, plain, QColor(DARK.text2), right)
    for index, (glyph, words, value) in enumerate(_tooltip_rows(reading)):
        spot = QRectF(inner.left() + 18, top + 20 + 18 * index, inner.width() - 18, 14)
        _paint_glyph(painter, glyph, QPointF(inner.left() + 5, spot.center().y()))
        line(painter, spot, words, plain, "tooltip_text")
        line(painter, spot, value, strong, "tooltip_text", right)


def _tooltip_fonts() -> tuple[QFont, QFont]:
    return font("caption"), font("caption", 600, tabular=True)


def _tooltip_head(reading: Reading) -> tuple[str, str]:
    head = _tr("Step %1").replace("%1", text.number(reading.step))
    return head, _tr("%1 in").replace("%1", text.duration(reading.seconds))


def _tooltip_rows(reading: Reading) -> list[tuple[str, str, str]]:
    """Glyph, words and number of each line."""
    rows = (
        ("line", _tr("Loss, smoothed"), reading.smoothed),
        ("dot", _tr("Loss, this step"), reading.loss),
        ("diamond", _tr("Validation loss"), reading.valid_loss),
    )
    return [(glyph, words, "–" if value is None else text.loss(value)) for glyph, words, value in rows]


def _paint_glyph(painter: QPainter, glyph: str, center: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    first, second = QColor(DARK.series1), QColor(DARK.series2)
    if glyph == "line":
        painter.setBrush(first)
        painter.drawRoundedRect(QRectF(center.x() - 5, center.y() - 1, 10, 2), 1, 1)
    elif glyph == "dot":
        first.setAlphaF(0.7)
        painter.setBrush(first)
        painter.drawEllipse(center, 2, 2)
    else:
        painter.setBrush(second)
        painter.drawPolygon(diamond(center, 4.5))
