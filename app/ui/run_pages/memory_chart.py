"""Memory during a training that ran out of it. Importing this loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.runs.series import min_max
from app.ui import text
from app.ui.theme import font
from app.ui.widgets.chart_paint import Frame
from app.ui.widgets.chart_scale import x_step
from app.ui.widgets.paint import color, line, stroke
from app.ui.widgets.quiet_plot import QuietPlot

LEFT, TOP, RIGHT, BOTTOM = 52, 28, 14, 22
_BUCKETS = 200


class MemoryChart(QuietPlot):
    """The line of memory by step, the limit dashed, and the step that broke it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((LEFT, TOP, RIGHT, BOTTOM), parent)
        self._steps = np.zeros(0, np.int64)
        self._memory = np.zeros(0)
        self._limit, self._needed, self._broke = 1.0, 1.0, 0

    def show_memory(self, steps: Sequence[float], memory: Sequence[float], limit: float, needed: float) -> None:
        """memory, limit, needed: GB; needed: what the step after the last one asked for, the limit where unknown."""
        self._steps, self._memory = np.array(steps, np.int64), np.array(memory, float)
        self._limit, self._needed = limit, needed
        self._broke = (int(self._steps[-1]) if len(self._steps) else 0) + 1
        words = self.tr("Memory during training, limit %1, broken at step %2").replace("%1", text.gigabytes(limit))
        self.setAccessibleName(words.replace("%2", text.number(self._broke)))
        self.viewport().update()

    def table(self) -> str:
        rows = zip(self._steps.tolist(), self._memory.tolist(), strict=True)
        head = "\t".join((self.tr("Step"), self.tr("Memory, GB")))
        return "\n".join([head, *(f"{step}\t{text.cell(gb, '.3f')}" for step, gb in rows)]) + "\n"

    def sizeHint(self) -> QSize:
        return QSize(410, 340)

    def frame_now(self) -> Frame:
        top = max(self._limit, self._needed) * 1.06
        area = QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))
        return Frame(area, max(10.0, self._broke * 1.0), 0.0, self._limit, top)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), color("surface"))
        frame = self.frame_now()
        style = font("caption", tabular=True)
        every = _nice(self._limit / 3)
        marks = [n * every for n in range(int(self._limit / every - 0.4) + 1)]
        for value in marks:
            y = round(frame.y(value))
            painter.fillRect(QRectF(frame.rect.left(), y, frame.rect.width(), 1), color("grid"))
            spot = QRectF(0, y - 7, LEFT - 7, 14)
            line(painter, spot, text.number(value, 0 if every >= 1 else 1), style, "axis", Qt.AlignmentFlag.AlignRight)
        for step in range(0, int(frame.x_end) + 1, x_step(frame.x_end, 4)):
            spot = QRectF(frame.x(step) - 40, frame.rect.bottom() + 7, 80, 14)
            line(painter, spot, text.number(step), style, "axis", Qt.AlignmentFlag.AlignHCenter)
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.frame_now()
        steps, memory = min_max(self._steps, self._memory, _BUCKETS)
        points = [QPointF(frame.x(s), frame.y(m)) for s, m in zip(steps.tolist(), memory.tolist(), strict=True)]
        broke = QPointF(frame.x(self._broke), frame.y(max(self._needed, self._limit * 1.01)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke("series1", 1.6))
        painter.drawPolyline(QPolygonF([*points, broke]))
        painter.setPen(QPen(color("surface"), 1.2))
        painter.setBrush(color("error_icon"))
        painter.drawEllipse(broke, 5, 5)
        words = self.tr("Step %1, more than %2 needed").replace("%1", text.number(self._broke))
        if self._needed > self._limit * 1.005:
            words = self.tr("Step %1, %2 needed").replace("%1", text.number(self._broke))
        words = words.replace("%2", text.gigabytes(max(self._needed, self._limit)))
        spot = QRectF(frame.rect.left(), broke.y() - 16, broke.x() - frame.rect.left() - 10, 14)
        told = line(painter, spot, words, font("caption", 600), "error_text", Qt.AlignmentFlag.AlignRight)
        self._paint_limit(painter, frame, spot.width() - told - 12)
        painter.restore()

    def _paint_limit(self, painter: QPainter, frame: Frame, room: float) -> None:
        """room: what is free above the line; without it the words stand below."""
        y = round(frame.y(self._limit)) + 0.5
        painter.setPen(stroke("error_icon", 1.2, [4, 3]))
        painter.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y))
        words = self.tr("Limit on this Mac")
        bold = font("caption", 600)
        wide = QFontMetricsF(bold).horizontalAdvance(words)
        top = y - 17 if wide <= room else y + 4
        line(painter, QRectF(frame.rect.left() + 6, top, wide + 1, 14), words, bold, "error_text")
        spot = QRectF(0, y - 7, LEFT - 7, 14)
        style = font("caption", tabular=True)
        line(painter, spot, text.gigabytes(self._limit), style, "axis", Qt.AlignmentFlag.AlignRight)


def _nice(span: float) -> float:
    """1, 2, 3, 5 or 6 times a power of ten, at least `span`."""
    power = 10.0 ** math.floor(math.log10(max(span, 1e-3)))
    return next(f * power for f in (1, 2, 3, 5, 6, 10) if f * power >= span * 0.999)
