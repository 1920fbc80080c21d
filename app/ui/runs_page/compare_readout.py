"""What the cursor of a comparison reads: a line, a ring on each run, and the losses of all runs at one step."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.runs.compare import Entrant
from app.ui import text
from app.ui.runs_page.model import LETTERS
from app.ui.runs_page.row import SERIES
from app.ui.theme import DARK, font
from app.ui.widgets.chart_paint import Frame
from app.ui.widgets.paint import box, color, line

_NARROWEST, _WIDEST, _PAD, _LETTER, _ROW, _GAP = 150.0, 260.0, 12.0, 18.0, 18.0, 14.0


@dataclass(frozen=True, slots=True)
class RunReading:
    """One run at a step. check: its latest check until then as (step, loss); None before the first and after its end."""

    number: int
    name: str
    check: tuple[int, float] | None


def all_steps(runs: Sequence[Entrant]) -> list[int]:
    """Every step at which some run was checked, in order."""
    return sorted({step for run in runs for step, _ in run.checks})


def read_at(runs: Sequence[Entrant], step: int) -> list[RunReading]:
    """What each run had reached at a step."""
    return [RunReading(number, run.name, _check_at(run, step)) for number, run in enumerate(runs)]


def spoken(step: int, readings: Sequence[RunReading]) -> str:
    """The same for a screen reader: "Step 120, A 1.341, B 1.402"."""
    words = [_tr("Step {step}").format(step=text.number(step))]
    words += [f"{LETTERS[one.number]} {text.loss(one.check[1])}" for one in readings if one.check is not None]
    return ", ".join(words)


def paint_cursor(painter: QPainter, frame: Frame, step: int, readings: Sequence[RunReading]) -> None:
    """The vertical line, and a ring on each run."""
    x = frame.x(step)
    painter.fillRect(QRectF(round(x), frame.rect.top(), 1, frame.rect.height()), color("text2"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in readings:
        if one.check is not None and math.isfinite(one.check[1]):
            painter.setPen(QPen(color(SERIES[one.number]), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(frame.x(one.check[0]), frame.y(one.check[1])), 7.0, 7.0)


def paint_readout(painter: QPainter, frame: Frame, step: int, readings: Sequence[RunReading]) -> None:
    """The box with the losses, left of the line past 60 % of the width."""
    x, wide = frame.x(step), _width(readings)
    left = x - 12 - wide if x - frame.rect.left() > 0.6 * frame.rect.width() else x + 12
    spot = QRectF(round(left), round(frame.rect.top()) + 4, wide, 36 + _ROW * len(readings))
    _paint_box(painter, spot, step, readings)


def _check_at(run: Entrant, step: int) -> tuple[int, float] | None:
    steps = [at for at, _ in run.checks]
    index = bisect_right(steps, step) - 1
    return run.checks[index] if index >= 0 and step <= steps[-1] else None


def _width(readings: Sequence[RunReading]) -> float:
    """As much as the longest name needs, within bounds."""
    names = QFontMetricsF(font("caption"))
    numbers = QFontMetricsF(font("caption", 600, tabular=True)).horizontalAdvance(text.loss(0.0))
    longest = max((names.horizontalAdvance(one.name) for one in readings), default=0.0)
    return round(min(_WIDEST, max(_NARROWEST, 2 * _PAD + _LETTER + longest + _GAP + numbers)))


def _paint_box(painter: QPainter, rect: QRectF, step: int, readings: Sequence[RunReading]) -> None:
    box(painter, rect, 6, "tooltip")
    plain, strong = font("caption"), font("caption", 600, tabular=True)
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    head = _tr("Step {step}").format(step=text.number(step))
    line(painter, QRectF(inner.left(), rect.top() + 10, inner.width(), 14), head, strong, "tooltip_text")
    numbers = QFontMetricsF(strong).horizontalAdvance(text.loss(0.0))
    for index, one in enumerate(readings):
        spot = QRectF(inner.left(), rect.top() + 30 + _ROW * index, inner.width(), 14)
        shade = QColor((DARK.series1, DARK.series2, DARK.series3)[one.number])
        line(painter, spot, LETTERS[one.number], strong, shade)
        value = "–" if one.check is None else text.loss(one.check[1])
        line(painter, spot, value, strong, "tooltip_text", Qt.AlignmentFlag.AlignRight)
        line(painter, spot.adjusted(_LETTER, 0, -numbers - _GAP, 0), one.name, plain, "tooltip_text")


def _tr(words: str) -> str:
    return QCoreApplication.translate("compare_readout", words)
