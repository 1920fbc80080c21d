"""The loss of a training, live. Importing this loads pyqtgraph: import it when the window already shows."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPixmap,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from app.runs.series import LossSeries, min_max, thinned
from app.ui import text
from app.ui.theme import theme
from app.ui.widgets import chart_paint as draw
from app.ui.widgets.chart_scale import x_end, y_range
from app.ui.widgets.note import announce
from app.ui.widgets.paint import color, stroke

Range = Literal["so_far", "whole"]
REDRAW_MS = 250
MOST_DOTS = 3000
MOST_BUCKETS = 300
LEFT, TOP, RIGHT, BOTTOM = 33, 5, 21, 21


def _diamond() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(draw.diamond(QPointF(0, 0), 0.5))
    path.closeSubpath()
    return path


class LossChart(pg.PlotWidget):
    """Step losses as dots, their running average as a line, validation losses as diamonds.

    Takes points as they come and draws at most four times a second, only while it can be seen; nothing is lost meanwhile.
    """

    def __init__(self, epoch_labels: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._series = LossSeries()
        self._valid: list[tuple[int, float]] = []
        self._starts: list[int] = []
        self._total = 0
        self._range: Range = "so_far"
        self._kept: tuple[int, float] | None = None
        self._epoch_labels = epoch_labels
        self._cursor: int | None = None
        self._dirty = False
        self._y = (0.0, 2.0)
        self._build()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._redraw_if_seen)
        self._since = QElapsedTimer()
        self._since.start()
        theme().changed.connect(self._restyle)
        self._restyle()
        self._speak()

    def _build(self) -> None:
        item = self.getPlotItem()
        for axis in ("left", "bottom", "top", "right"):
            item.hideAxis(axis)
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.getViewBox().setBorder(None)
        item.getViewBox().setFlag(item.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        item.disableAutoRange()
        item.layout.setContentsMargins(LEFT, TOP, RIGHT, BOTTOM)
        item.layout.setSpacing(0)
        self._dots = pg.ScatterPlotItem(size=3, pen=None, pxMode=True, antialias=True)
        self._valid_line = pg.PlotCurveItem(antialias=True)
        self._smooth_line = pg.PlotCurveItem(antialias=True, connect="finite")
        self._diamonds = pg.ScatterPlotItem(size=9, symbol=_diamond(), pxMode=True, antialias=True)
        for part in (self._dots, self._smooth_line, self._valid_line, self._diamonds):
            item.addItem(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self.copy_action = QAction(self.tr("Copy as table"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy_table)
        self.save_action = QAction(self.tr("Save as picture…"), self)
        self.save_action.triggered.connect(self._ask_and_save)
        self.addActions([self.copy_action, self.save_action])

    # What comes in

    def append(self, step: int, loss: float, seconds: float = 0.0) -> None:
        """The loss of a step; seconds since the run began."""
        self._series.append(step, loss, seconds)
        self._changed()

    def append_validation(self, step: int, loss: float) -> None:
        """A check on what was kept aside. One for an earlier step replaces what came after."""
        while self._valid and self._valid[-1][0] >= step:
            self._valid.pop()
        self._valid.append((step, loss))
        self._changed()

    def set_epoch_starts(self, steps: list[int]) -> None:
        """Steps at which the second, third, … time through the examples begins."""
        self._starts = [step for step in steps if step > 1]
        self._changed()

    def set_total(self, steps: int) -> None:
        """How many steps the whole run has."""
        self._total = steps
        self._changed()

    def set_range(self, range_: Range) -> None:
        """ "so_far" shows the steps that were done, "whole" leaves room for those to come."""
        self._range = range_
        self._changed()

    def set_kept(self, step: int, loss: float) -> None:
        """Mark the version that was kept instead of the best so far."""
        self._kept = (step, loss)
        self._changed()

    def clear(self) -> None:
        """Forget everything, for another run."""
        self._series.clear()
        self._valid.clear()
        self._starts, self._total, self._kept, self._cursor = [], 0, None, None
        self._changed()

    # What goes out

    def points(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(steps, losses) of everything received, copies."""
        return self._series.steps.copy(), self._series.losses.copy()

    def validation_points(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(steps, losses) of the checks."""
        steps = np.array([step for step, _ in self._valid], np.int64)
        return steps, np.array([loss for _, loss in self._valid], np.float64)

    def best(self) -> tuple[int, float] | None:
        """Step and loss of the lowest check so far."""
        finite = [point for point in self._valid if np.isfinite(point[1])]
        return min(finite, key=lambda point: point[1]) if finite else None

    def reading(self) -> draw.Reading | None:
        """What the cursor reads now, or None when there is no cursor."""
        if self._cursor is None or self._cursor >= len(self._series):
            return None
        at = self._cursor
        step = int(self._series.steps[at])
        valid = next((point for point in reversed(self._valid) if point[0] <= step), (None, None))
        smoothed = float(self._series.smoothed(at)[0])
        return draw.Reading(
            step, float(self._series.seconds[at]), smoothed, float(self._series.losses[at]), valid[0], valid[1]
        )

    def table(self) -> str:
        """All points as tab-separated lines with a heading, for a spreadsheet."""
        head = (
            self.tr("Step"),
            self.tr("Seconds"),
            self.tr("Loss"),
            self.tr("Loss, smoothed"),
            self.tr("Validation loss"),
        )
        rows = {step: [str(step), "", "", "", repr(loss)] for step, loss in self._valid}
        columns = (self._series.steps, self._series.seconds, self._series.losses, self._series.smoothed())
        for step, seconds, loss, smoothed in zip(*(column.tolist() for column in columns), strict=True):
            check = rows[step][4] if step in rows else ""
            rows[step] = [str(step), f"{seconds:.1f}", repr(loss), f"{smoothed:.6g}", check]
        return "\n".join(["\t".join(head)] + ["\t".join(rows[step]) for step in sorted(rows)]) + "\n"

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self.table())

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """The chart as it is, without the cursor, on the surface colour."""
        self.redraw()
        cursor, self._cursor = self._cursor, None
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(color("surface"))
        self.render(made)
        self._cursor = cursor
        return made

    def save_picture(self, path: Path) -> bool:
        """Write the chart as a PNG of twice the size. Returns whether that worked."""
        return self.picture().save(str(path), "PNG")

    # Drawing

    def redraw(self) -> None:
        """Bring curves and scales up to date now."""
        self._dirty = False
        self._since.restart()
        steps, losses = self._series.steps, self._series.losses
        smoothed = self._series.smoothed()
        valid_steps, valid_losses = self.validation_points()
        self._smooth_line.setData(*min_max(steps.astype(float), smoothed, MOST_BUCKETS))
        self._valid_line.setData(valid_steps.astype(float), valid_losses, connect="finite")
        self._diamonds.setData(x=valid_steps.astype(float), y=valid_losses)
        self._y = y_range(np.concatenate([smoothed, valid_losses]))
        frame = self.frame_now()
        stride = thinned(len(steps), MOST_DOTS)
        dots = losses[::stride]
        inside = (dots >= frame.y_bottom) & (dots <= frame.y_end)
        self._dots.setData(x=steps[::stride][inside].astype(float), y=dots[inside])
        self.getPlotItem().getViewBox().setRange(
            xRange=(0, frame.x_end), yRange=(frame.y_bottom, frame.y_end), padding=0
        )
        self._speak()
        self.viewport().update()

    def frame_now(self) -> draw.Frame:
        """Plot area and scales as they are drawn."""
        bottom, top = self._y
        last = int(self._series.steps[-1]) if len(self._series) else 0
        last = max([last, *(step for step, _ in self._valid[-1:])])
        area = QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))
        end = x_end(last, self._total, self._range == "whole")
        return draw.Frame(area, end, bottom, top, top + 0.05 * (top - bottom))

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), color("surface"))
        frame = self.frame_now()
        draw.paint_axes(painter, frame)
        draw.paint_epochs(painter, frame, self._starts, self._epoch_labels)
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.resetTransform()
        frame = self.frame_now()
        if (
            len(self._series)
            and self._kept is None
            and np.isfinite(newest := self._series.smoothed(len(self._series) - 1)[0])
        ):
            draw.paint_newest(painter, frame, int(self._series.steps[-1]), float(newest))
        marked = self._kept or self.best()
        if marked:
            draw.paint_best(painter, frame, *marked, self._tag(*marked))
        if reading := self.reading():
            draw.paint_cursor(painter, frame, reading)
        painter.restore()

    def _tag(self, step: int, loss: float) -> str:
        if self._kept:
            words = self.tr("Kept: step %1, %2")
            return words.replace("%1", text.number(step)).replace("%2", text.loss(loss))
        return self.tr("Best so far %1").replace("%1", text.loss(loss))

    def _restyle(self) -> None:
        self._dots.setBrush(color("dots"))
        self._smooth_line.setPen(stroke("series1", 2.0))
        self._valid_line.setPen(stroke("series2", 1.4))
        self._diamonds.setPen(stroke("surface", 1.2))
        self._diamonds.setBrush(color("series2"))
        self.viewport().update()

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

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def _speak(self) -> None:
        parts = [self.tr("Loss chart")]
        if len(self._series):
            parts.append(
                self.tr("loss %1").replace("%1", text.loss(float(self._series.smoothed(len(self._series) - 1)[0])))
            )
        if best := self._kept or self.best():
            words = self.tr("best validation loss %1 at step %2")
            parts.append(words.replace("%1", text.loss(best[1])).replace("%2", text.number(best[0])))
        self.setAccessibleName(", ".join(parts))

    # Reading it

    def point_at(self, index: int | None) -> None:
        """Put the cursor on the point of an index, or away."""
        if index != self._cursor:
            self._cursor = index
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame_now()
        inside = frame.rect.adjusted(-4, 0, 4, 0).contains(event.position())
        self.point_at(
            self._series.index_near(frame.step(event.position().x())) if inside and len(self._series) else None
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    mouseReleaseEvent = mouseDoubleClickEvent = mousePressEvent

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        count = len(self._series)
        if event.key() in (keys.Key_Left, keys.Key_Right, keys.Key_Home, keys.Key_End) and count:
            many = 20 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            at = count - 1 if self._cursor is None else self._cursor
            moved: dict[int, int] = {
                keys.Key_Left: at - many,
                keys.Key_Right: at + many,
                keys.Key_Home: 0,
                keys.Key_End: count - 1,
            }
            target = at if self._cursor is None and event.key() == keys.Key_Left else moved[event.key()]
            self.point_at(min(count - 1, max(0, target)))
            self._say_reading()
        elif event.key() == keys.Key_Escape and self._cursor is not None:
            self.point_at(None)
        else:
            event.ignore()

    def _say_reading(self) -> None:
        if reading := self.reading():
            words = self.tr("Step %1, loss %2").replace("%1", text.number(reading.step))
            announce(self, words.replace("%2", text.loss(reading.smoothed)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions([self.copy_action, self.save_action])
        menu.exec(event.globalPos())

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as picture"), "loss.png", "PNG (*.png)")
        if path:
            self.save_picture(Path(path))
