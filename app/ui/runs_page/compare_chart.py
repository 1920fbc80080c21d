"""The validation losses of up to three runs in one chart. Importing this loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from app.runs.compare import Entrant
from app.ui import text
from app.ui.runs_page.compare_readout import RunReading, all_steps, paint_cursor, paint_readout, read_at, spoken
from app.ui.runs_page.model import LETTERS
from app.ui.runs_page.row import GLYPHS, SERIES
from app.ui.theme import font
from app.ui.widgets.chart_legend import Mark
from app.ui.widgets.chart_paint import Frame, paint_axes
from app.ui.widgets.chart_scale import y_range
from app.ui.widgets.cursor_keys import point_after
from app.ui.widgets.note import announce
from app.ui.widgets.paint import box, color, line, stroke
from app.ui.widgets.quiet_plot import QuietPlot

LEFT, TOP, RIGHT, BOTTOM = 32, 6, 12, 24
DASHES: tuple[list[float] | None, ...] = (None, [3, 2], [1, 1.5])
"""In units of the line's 2 px: solid, 6/4, 2/3."""
MOST_MARKERS = 40


class CompareChart(QuietPlot):
    """Lines with a marker at each check and a tag on the best: circles, squares, triangles.

    The pointer and the arrow keys move a cursor that reads all runs at one step.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((LEFT, TOP, RIGHT, BOTTOM), parent)
        self._runs: tuple[Entrant, ...] = ()
        self._steps: list[int] = []
        self._cursor: int | None = None
        self.setMinimumHeight(220)

    def show_runs(self, runs: Sequence[Entrant]) -> None:
        self._runs = tuple(runs)
        self._steps = all_steps(self._runs)
        self._cursor = None
        self._speak()
        self.viewport().update()

    @property
    def cursor_step(self) -> int | None:
        """The step that the cursor stands on, or None when there is no cursor."""
        return None if self._cursor is None else self._steps[self._cursor]

    def readings(self) -> list[RunReading]:
        """What the cursor reads now; empty when there is no cursor."""
        step = self.cursor_step
        return [] if step is None else read_at(self._runs, step)

    def table(self) -> str:
        """One line a step at which any run was checked, one column a run."""
        checks = [dict(run.checks) for run in self._runs]
        lines = ["\t".join([self.tr("Step"), *(run.name for run in self._runs)])]
        for step in self._steps:
            losses = [text.cell(one[step]) if step in one else "" for one in checks]
            lines.append("\t".join([str(step), *losses]))
        return "\n".join(lines) + "\n"

    def marks(self) -> list[Mark]:
        return [(GLYPHS[n], SERIES[n], f"{LETTERS[n]} {run.name}") for n, run in enumerate(self._runs)]

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """The chart without the cursor."""
        cursor, self._cursor = self._cursor, None
        made = super().picture(ratio)
        self._cursor = cursor
        return made

    def sizeHint(self) -> QSize:
        return QSize(480, 330)

    def frame_now(self) -> Frame:
        """Plot area and scales: from 0 to the last check of the longest run."""
        losses = np.array([loss for run in self._runs for _, loss in run.checks], float)
        bottom, top = y_range(losses)
        last = max((step for run in self._runs for step, _ in run.checks), default=0)
        area = QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))
        return Frame(area, max(20.0, last * 1.015), bottom, top, top + 0.02 * (top - bottom))

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), color("surface"))
        paint_axes(painter, self.frame_now())
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame_now()
        for number, run in enumerate(self._runs):
            _paint_run(painter, frame, number, run)
        step, readings = self.cursor_step, self.readings()
        if step is not None:
            paint_cursor(painter, frame, step, readings)
        taken: list[QRectF] = []
        for number, run in enumerate(self._runs):
            if run.best is not None:
                taken.append(self._paint_tag(painter, frame, number, run.best, taken))
        if step is not None:
            paint_readout(painter, frame, step, readings)
        painter.restore()

    def _paint_tag(
        self, painter: QPainter, frame: Frame, number: int, best: tuple[int, float], taken: list[QRectF]
    ) -> QRectF:
        """The best point, larger, and a bordered tag near it that covers no other tag, and as little of the lines as can be. Returns where the tag is."""
        at = QPointF(frame.x(best[0]), frame.y(best[1]))
        _paint_marker(painter, number, at, 4.5)
        words = self.tr("%1 best %2").replace("%1", LETTERS[number]).replace("%2", text.loss(best[1]))
        style = font("caption", 600)
        wide = round(QFontMetricsF(style).horizontalAdvance(words)) + 26
        spots = [
            QRectF(round(at.x() - wide / 2 + aside), round(at.y() + down), wide, 22)
            for down in (-51.0, -86.0, 30.0, -121.0, 65.0)
            for aside in (0.0, 26.0, -26.0, wide * 0.7, -wide * 0.7)
        ]
        room = frame.rect.adjusted(2, 0, 8, -2)
        free = [s for s in spots if room.contains(s) and not any(s.adjusted(-4, -4, 4, 4).intersects(t) for t in taken)]
        tag = min(free or spots[:1], key=lambda spot: covered(self._runs, frame, spot))
        above = tag.bottom() < at.y()
        shade = color(SERIES[number])
        painter.setPen(QPen(shade, 1.2))
        foot = QPointF(min(max(at.x(), tag.left() + 8), tag.right() - 8), tag.bottom() if above else tag.top())
        painter.drawLine(foot, at + QPointF(0, -5 if above else 5))
        box(painter, tag, 5, "surface", shade, 1.4)
        line(painter, tag, words, style, "text", Qt.AlignmentFlag.AlignHCenter)
        return tag

    # Reading it

    def point_at(self, index: int | None) -> None:
        """Put the cursor on one of the steps, or away."""
        if index != self._cursor:
            self._cursor = index
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame_now()
        inside = frame.rect.adjusted(-4, 0, 4, 0).contains(event.position()) and self._steps
        at = frame.step(event.position().x())
        near = min(range(len(self._steps)), key=lambda index: abs(self._steps[index] - at)) if inside else None
        self.point_at(near)

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        point = point_after(event, self._cursor, len(self._steps), many=5)
        if point is not None:
            self.point_at(point)
            announce(self, spoken(self._steps[point], self.readings()))
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self.point_at(None)
        else:
            event.ignore()

    def _speak(self) -> None:
        parts = [self.tr("Validation loss")]
        for number, run in enumerate(self._runs):
            if run.best is not None:
                words = self.tr("%1 %2, best %3 at step %4").replace("%1", LETTERS[number]).replace("%2", run.name)
                parts.append(words.replace("%3", text.loss(run.best[1])).replace("%4", text.number(run.best[0])))
        self.setAccessibleName(", ".join(parts))


def covered(runs: Sequence[Entrant], frame: Frame, spot: QRectF) -> int:
    """How many pixels of the runs' lines, looked at every few, would lie under something at this spot."""
    across = np.arange(spot.left(), spot.right(), 4.0)
    found = 0
    for run in runs:
        checks = [(step, loss) for step, loss in run.checks if math.isfinite(loss)]
        if checks:
            lefts, tops = [frame.x(step) for step, _ in checks], [frame.y(loss) for _, loss in checks]
            heights = np.interp(across, lefts, tops, left=math.inf, right=math.inf)
            found += int(np.count_nonzero((heights > spot.top() - 3) & (heights < spot.bottom() + 3)))
    return found


def _paint_run(painter: QPainter, frame: Frame, number: int, run: Entrant) -> None:
    points = [QPointF(frame.x(step), frame.y(loss)) for step, loss in run.checks if math.isfinite(loss)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(stroke(SERIES[number], 2.0, DASHES[number]))
    painter.drawPolyline(QPolygonF(points))
    every = -(-len(points) // MOST_MARKERS) or 1
    for point in points[::every]:
        _paint_marker(painter, number, point, 3.4)


def _paint_marker(painter: QPainter, number: int, at: QPointF, half: float) -> None:
    """Circle, square or triangle with an outline in the surface's colour."""
    painter.setPen(QPen(color("surface"), 1.2))
    painter.setBrush(color(SERIES[number]))
    if number == 0:
        painter.drawEllipse(at, half, half)
    elif number == 1:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    else:
        reach = half * 1.25
        corners = [QPointF(0, -reach), QPointF(reach, reach * 0.8), QPointF(-reach, reach * 0.8)]
        painter.drawPolygon([at + corner for corner in corners])
