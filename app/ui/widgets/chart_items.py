"""The dots and lines of a loss chart, made so that drawing them stays cheap."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.runs.series import LossSeries, thinned

MOST_DOTS = 3000
_EDGE = 2
"""Pixels that a line may be drawn beyond the plot area, as wide as it is."""


class Dots(pg.ScatterPlotItem):
    """At most 3,000 dots. New steps are added to those that are there, as making them all anew takes milliseconds."""

    def __init__(self) -> None:
        super().__init__(size=3, pen=None, pxMode=True, antialias=True)
        self._made_for: tuple[int, float, float, int] | None = None
        self._done = 0

    def show_series(self, series: LossSeries, lowest: float, highest: float) -> None:
        """Dots for the steps of a series whose losses lie between lowest and highest."""
        stride = thinned(len(series), MOST_DOTS)
        made_for = (stride, lowest, highest, series.rewinds)
        if made_for != self._made_for:
            self.clear()
            self._made_for, self._done = made_for, 0
        start = -(-self._done // stride) * stride
        steps, losses = series.steps[start::stride], series.losses[start::stride]
        inside = (losses >= lowest) & (losses <= highest)
        if inside.any():
            self.addPoints(x=steps[inside].astype(float), y=losses[inside])
        self._done = len(series)


class Line(pg.PlotCurveItem):
    """A smooth line of some hundred points, drawn as single segments in pixels.

    A wide antialiased path through jittering points, or one under a stretched coordinate system, takes ten times as long.
    """

    def set_line(self, x: NDArray[np.generic], y: NDArray[np.float64], pen: QPen) -> None:
        """Points in rising order of x; where y is not a number the line has a gap."""
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.setData(x.astype(float), y, pen=pen)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        x, y = self.getData()
        if x is None or len(x) < 2:
            return
        to_pixels = painter.transform()
        pixels_x = (x * to_pixels.m11() + to_pixels.dx()).tolist()
        pixels_y = (y * to_pixels.m22() + to_pixels.dy()).tolist()
        ends = zip(pixels_x, pixels_y, pixels_x[1:], pixels_y[1:], strict=False)
        # The box knows what it shows now; the item's own viewRect is the one of some update before.
        area = to_pixels.mapRect(self.getViewBox().viewRect()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        painter.save()
        painter.resetTransform()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.opts["pen"])
        painter.drawLines([QLineF(*four) for four in ends if four[1] == four[1] and four[3] == four[3]])
        painter.restore()
