"""The loss of a training, live. Importing this loads pyqtgraph: import it when the window already shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.runs.series import min_max
from app.ui import text
from app.ui.widgets import chart_paint as draw
from app.ui.widgets.chart_data import ChartData, Check, Reading
from app.ui.widgets.chart_items import Dots, Line
from app.ui.widgets.chart_legend import Mark
from app.ui.widgets.chart_peaks import Peak, range_and_peaks
from app.ui.widgets.chart_scale import x_end
from app.ui.widgets.cursor_keys import point_after
from app.ui.widgets.note import announce
from app.ui.widgets.paint import color, stroke
from app.ui.widgets.quiet_plot import QuietPlot

Range = Literal["so_far", "whole"]
REDRAW_MS = 250
MOST_BUCKETS = 200
MOST_CHECKS = 100
LEFT, TOP, RIGHT, BOTTOM = 33, 5, 21, 21


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the last redraw found, so that a repaint in between shows nothing half new."""

    x_end: float = 20.0
    y_bottom: float = 0.0
    y_top: float = 2.0
    newest: Check | None = None
    marked: Check | None = None
    peaks: tuple[Peak, ...] = ()


def _diamond() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(draw.diamond(QPointF(0, 0), 0.5))
    path.closeSubpath()
    return path


class LossChart(QuietPlot):
    """Step losses as dots, their running average as a line, validation losses as diamonds.

    Takes points as they come and draws at most four times a second, only while it can be seen; nothing is lost meanwhile.
    """

    def __init__(self, epoch_labels: bool = True, parent: QWidget | None = None) -> None:
        self._ready = False
        super().__init__((LEFT, TOP, RIGHT, BOTTOM), parent)
        self._data = ChartData()
        self._range: Range = "so_far"
        self._epoch_labels = epoch_labels
        self._cursor: int | None = None
        self._dirty, self._dressed = False, False
        self._shown = _Shown()
        self._curves: list[draw.Curve] = []
        self._add_curves()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._redraw_if_seen)
        self._since = QElapsedTimer()
        self._since.start()
        self._ready = True
        self.redraw()
        self._speak()

    # What comes in

    def append(self, step: int, loss: float, seconds: float = 0.0, trained: int = 1) -> None:
        """The loss of a step; seconds since the run began; trained: its tokens."""
        self._data.series.append(step, loss, seconds, trained)
        self._changed()

    def extend(
        self,
        steps: NDArray[np.int64],
        losses: NDArray[np.float64],
        seconds: NDArray[np.float64],
        trained: NDArray[np.int64],
    ) -> None:
        """Many steps at once, each later than the one before."""
        self._data.series.extend(steps, losses, seconds, trained)
        self._changed()

    def append_validation(self, step: int, loss: float) -> None:
        """A check on what was kept aside. One for an earlier step replaces what came after."""
        self._data.add_check(step, loss)
        self._changed()

    def set_epoch_starts(self, steps: list[int]) -> None:
        """Steps at which the second, third, … time through the examples begins."""
        self._data.epoch_starts = [step for step in steps if step > 1]
        self._changed()

    def set_total(self, steps: int) -> None:
        """How many steps the whole run has."""
        self._data.total = steps
        self._changed()

    def set_range(self, which: Range) -> None:
        """Show the steps that were done ("so_far") or leave room for those to come ("whole")."""
        self._range = which
        self._changed()

    def set_kept(self, step: int, loss: float) -> None:
        """Mark the version that was kept instead of the best so far."""
        self._data.kept = (step, loss)
        self._changed()

    def clear(self) -> None:
        """Forget everything, for another run."""
        self._data.clear()
        self._cursor = None
        self._changed()

    # What goes out

    def points(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(steps, losses) of everything received, copies."""
        return self._data.series.steps.copy(), self._data.series.losses.copy()

    def validation_points(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(steps, losses) of the checks."""
        return self._data.check_points()

    def best(self) -> Check | None:
        """Step and loss of the lowest check so far."""
        return self._data.best

    def reading(self) -> Reading | None:
        """What the cursor reads now, or None when there is no cursor."""
        if self._cursor is None or self._cursor >= len(self._data.series):
            return None
        return self._data.reading(self._cursor)

    def table(self) -> str:
        """All points as tab-separated lines with a heading, for a spreadsheet."""
        return self._data.table(
            (
                self.tr("Step"),
                self.tr("Seconds"),
                self.tr("Loss"),
                self.tr("Loss, smoothed"),
                self.tr("Validation loss"),
            )
        )

    def marks(self) -> list[Mark]:
        """Those that it has points of."""
        found: list[Mark] = []
        if len(self._data.series):
            found += [("dots", "series1", self.tr("Each step")), ("line", "series1", self.tr("Loss"))]
        if self._data.checks:
            found.append(("diamond", "series2", self.tr("Validation loss")))
        return found

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """The chart as it is now, without the cursor."""
        self.redraw()
        cursor, self._cursor = self._cursor, None
        made = super().picture(ratio)
        self._cursor = cursor
        return made

    # Drawing

    def _add_curves(self) -> None:
        self._dots = Dots()
        self._smooth_line, self._valid_line = Line(), Line()
        self._diamonds = pg.ScatterPlotItem(size=9, symbol=_diamond(), pxMode=True, antialias=True)
        for part in (self._dots, self._smooth_line, self._valid_line, self._diamonds):
            self.box.addItem(part)

    def redraw(self) -> None:
        """Bring curves and scales up to date now."""
        self._dirty = False
        self._since.restart()
        if not self._dressed:
            self._dress()
        data = self._data
        steps, smoothed = min_max(data.series.steps, data.series.smoothed, MOST_BUCKETS)
        valid_steps, valid_losses = min_max(*data.check_points(), MOST_CHECKS // 2)
        bottom, top, peaks = range_and_peaks(data.series, *data.check_points())
        end = x_end(data.last_step, data.total, self._range == "whole")
        newest = None if data.kept else data.newest()
        self._shown = _Shown(end, bottom, top, newest, data.kept or data.best, tuple(peaks))
        self._curves = [(steps, smoothed), (valid_steps, valid_losses)]
        frame = self.frame_now()
        self._dots.show_series(data.series, frame.y_bottom, frame.y_end)
        self._smooth_line.set_line(steps, smoothed, stroke("series1", 2.0))
        finite = np.isfinite(valid_losses)
        self._valid_line.set_line(valid_steps[finite], valid_losses[finite], stroke("series2", 1.4))
        inside = valid_losses <= frame.y_end
        self._diamonds.setData(x=valid_steps[inside].astype(float), y=valid_losses[inside])
        self.box.setRange(xRange=(0, frame.x_end), yRange=(frame.y_bottom, frame.y_end), padding=0)
        self._speak()
        self.viewport().update()

    def frame_now(self) -> draw.Frame:
        """Plot area and scales as they are drawn; the area goes 5 % above the highest mark."""
        shown = self._shown
        area = QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))
        y_end = shown.y_top + 0.05 * (shown.y_top - shown.y_bottom)
        return draw.Frame(area, shown.x_end, shown.y_bottom, shown.y_top, y_end)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), color("surface"))
        frame = self.frame_now()
        draw.paint_axes(painter, frame)
        draw.paint_epochs(painter, frame, self._data.epoch_starts, self._epoch_labels)
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        frame = self.frame_now()
        draw.paint_peaks(painter, frame, self._shown.peaks)
        if self._shown.newest:
            draw.paint_newest(painter, frame, *self._shown.newest)
        if self._shown.marked:
            newest = self._shown.newest
            right = min(frame.rect.right(), frame.x(newest[0]) + 25 if newest else frame.rect.right())
            draw.paint_best(painter, frame, self._shown.marked, self._tag(*self._shown.marked), right, self._curves)
        if reading := self.reading():
            draw.paint_cursor(painter, frame, reading)
        painter.restore()

    def _tag(self, step: int, loss: float) -> str:
        words = self.tr("Kept: step %1, %2") if self._data.kept else self.tr("Best so far %2")
        return words.replace("%1", text.number(step)).replace("%2", text.loss(loss))

    def _dress(self) -> None:
        self._dressed = True
        self._dots.setBrush(color("dots"))
        self._diamonds.setPen(pg.mkPen(color("surface"), width=1.2))
        self._diamonds.setBrush(color("series2"))

    def _changed(self) -> None:
        self._dirty = True
        if not self._timer.isActive() and self.isVisible():
            self._timer.start(max(0, REDRAW_MS - int(self._since.elapsed())))

    def _redraw_if_seen(self) -> None:
        if self._dirty and self.isVisible():
            self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._ready:
            self._dressed, self._dirty = False, True
            self._redraw_if_seen()

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    # Reading it

    def point_at(self, index: int | None) -> None:
        """Put the cursor on the point of an index, or away."""
        if index != self._cursor:
            self._cursor = index
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame_now()
        inside = frame.rect.adjusted(-4, 0, 4, 0).contains(event.position()) and len(self._data.series)
        self.point_at(self._data.series.index_near(frame.step(event.position().x())) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        point = point_after(event, self._cursor, len(self._data.series), many=20)
        if point is not None:
            self.point_at(point)
            self._say_reading()
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self.point_at(None)
        else:
            event.ignore()

    def _speak(self) -> None:
        parts = [self.tr("Loss chart")]
        if newest := self._data.newest():
            parts.append(self.tr("loss %1").replace("%1", text.loss(newest[1])))
        if best := self._data.kept or self._data.best:
            words = self.tr("best validation loss %1 at step %2")
            parts.append(words.replace("%1", text.loss(best[1])).replace("%2", text.number(best[0])))
        if self._shown.peaks:
            highest = max(self._shown.peaks, key=lambda peak: peak.loss)
            parts.append(self.tr("above the chart: %1").replace("%1", draw.peak_words(highest)))
        self.setAccessibleName(", ".join(parts))

    def _say_reading(self) -> None:
        if reading := self.reading():
            words = self.tr("Step %1, loss %2").replace("%1", text.number(reading.step))
            parts = [words.replace("%2", text.loss(reading.smoothed))]
            if reading.valid_loss is not None:
                parts.append(self.tr("validation loss %1").replace("%1", text.loss(reading.valid_loss)))
            announce(self, ", ".join(parts))
