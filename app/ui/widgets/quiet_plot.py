"""A pyqtgraph view without axes, menu, dragging and zooming: a canvas with scales, for charts that draw the rest."""

from __future__ import annotations

from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QFileDialog, QGraphicsGridLayout, QMenu, QSizePolicy, QWidget

from app.errors import UserError
from app.ui.questions import tell
from app.ui.widgets.accessible import Role
from app.ui.widgets.chart_legend import HEIGHT, Mark, paint_legend
from app.ui.widgets.paint import color

_AROUND = 10
"""Pixels above and below the legend of a saved picture."""


class QuietPlot(pg.GraphicsView):
    """Nothing moves unless the program says so; the wheel goes to the page. Can be copied as a table and saved.

    margins: of the plot area: left, top, right, bottom. box: what curves are added to. Subclasses say their numbers with
    `table`. pyqtgraph's PlotWidget makes four axes first, which takes four times as long as all else.
    """

    accessible_role = Role.Graphic

    def __init__(self, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.box = pg.ViewBox(border=None, enableMouse=False, enableMenu=False)
        self.box.disableAutoRange()
        # A mark on the edge shows whole; what lies outside is left out by who adds it.
        self.box.setFlag(self.box.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        around = pg.GraphicsWidget()
        layout = QGraphicsGridLayout(around)
        layout.setContentsMargins(*margins)
        self._left = margins[0]
        layout.addItem(self.box, 0, 0)
        self.setCentralItem(around)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self._add_actions()

    def table(self) -> str:
        """All numbers as tab-separated lines with a heading, for a spreadsheet."""
        return ""

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self.table())

    def picture(self, ratio: float = 2.0) -> QPixmap:
        """The chart on the surface colour, with so many pixels for each of the screen's."""
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(color("surface"))
        QWidget.render(self, made)
        return made

    def marks(self) -> list[Mark]:
        """What a picture of it has to name: each curve, as over the chart in the window."""
        return []

    def save_picture(self, path: Path) -> bool:
        """Write the chart as a PNG of twice the size, its legend above. Returns whether that worked."""
        chart, marks = self.picture(), self.marks()
        ratio, head = chart.devicePixelRatio(), 2 * _AROUND + HEIGHT if marks else 0
        made = QPixmap(chart.width(), chart.height() + round(head * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(color("surface"))
        painter = QPainter(made)
        painter.drawPixmap(0, head, chart)
        painter.translate(self._left, _AROUND)
        paint_legend(painter, marks, self.width() - self._left)
        painter.end()
        return made.save(str(path), "PNG")

    def _add_actions(self) -> None:
        self.copy_action = QAction(self.tr("Copy as table"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy_table)
        self.save_action = QAction(self.tr("Save as picture…"), self)
        self.save_action.triggered.connect(self.ask_and_save)
        self.addActions([self.copy_action, self.save_action])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions([self.copy_action, self.save_action])
        menu.exec(event.globalPos())

    def ask_and_save(self) -> None:
        """Ask where the picture goes, and write it there."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as picture"), str(Path(pictures) / "loss.png"), "PNG (*.png)"
        )
        path = Path(chosen) if chosen.lower().endswith(".png") else Path(f"{chosen}.png")
        if chosen and not self.save_picture(path):
            what = self.tr("The picture could not be saved.")
            tell(self, UserError(what, str(path), self.tr("Choose another place."), "picture_not_saved"))

    def close(self) -> bool:
        """Close as any widget does. GraphicsView would empty its scene here, and Qt later trips over what is left of it."""
        return QWidget.close(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
