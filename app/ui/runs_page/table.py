"""All runs in a table: Space ticks one to compare, Return or a double click opens it, a menu does the rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.services.run_list import RunSummary
from app.ui.runs_page.columns import widths
from app.ui.runs_page.head import HEAD, RunHead
from app.ui.runs_page.model import (
    NAME,
    TICK,
    RunTableModel,
)
from app.ui.runs_page.row import Look, RunRow
from app.ui.theme import font
from app.ui.widgets.note import announce

ROW = 38
_CORNER = 9
"""So that the card's own round corners stay to be seen."""
SHOWN_ROWS = 7
FEWEST_ROWS = 4


class RunTable(QTableView):
    """opened(RunSummary): the person wants to see a run; menu_asked(RunSummary, QPoint): its menu, at a place on the screen.

    trash_asked(RunSummary): throw it away.
    """

    opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    trash_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = RunTableModel(self)
        self.setHorizontalHeader(RunHead(self))  # first: with another model it forgets the current row
        self.setModel(self.source)
        self._row = RunRow(self.source, self)
        self.setItemDelegate(self._row)
        self._hovered = -1
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Runs"))
        self.setAccessibleDescription(self.tr("Space ticks a run to compare it, Return opens it."))
        self.doubleClicked.connect(self._on_double_click)
        self._was_current: tuple[int, Path | None] = (-1, None)
        self.source.modelAboutToBeReset.connect(self._note_current)
        self.source.modelReset.connect(self._find_current)
        self.source.modelReset.connect(self.updateGeometry)
        self.source.modelReset.connect(self._share_out)
        self.source.dataChanged.connect(self._share_out)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def current_run(self) -> RunSummary | None:
        """The run of the current row."""
        row = self.currentIndex().row()
        return self.source.rows[row] if 0 <= row < len(self.source.rows) else None

    @Slot()
    def _note_current(self) -> None:
        run = self.current_run()
        self._was_current = (self.currentIndex().row(), run.folder if run is not None else None)

    @Slot()
    def _find_current(self) -> None:
        """The same run is the current one in another order; the next one where it is gone."""
        row, folder = self._was_current
        if folder is not None and self.source.rows:
            found = self.source.row_of(folder)
            at = found if found >= 0 else min(row, len(self.source.rows) - 1)
            self.setCurrentIndex(self.source.index(at, NAME))

    def start_rename(self, run: RunSummary) -> None:
        """Let the person type another name in place."""
        row = self.source.row_of(run.folder)
        if row >= 0:
            self.setCurrentIndex(self.source.index(row, NAME))
            self.edit(self.source.index(row, NAME))

    def sizeHint(self) -> QSize:
        """A few rows: it scrolls before the page does, and grows where there is room."""
        return QSize(800, HEAD + ROW * min(FEWEST_ROWS, max(1, self.source.rowCount())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the rows itself: Qt's table asks for each of eight cells apart, which takes twice as long."""
        painter = QPainter(self.viewport())
        header, selection = self.horizontalHeader(), self.selectionModel()
        columns = range(self.source.columnCount())
        cells = [
            (float(header.sectionViewportPosition(column)), float(header.sectionSize(column))) for column in columns
        ]
        top, bottom = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        for row in range(max(0, top), (bottom if bottom >= 0 else len(self.source.rows) - 1) + 1):
            chosen = selection.isRowSelected(row, QModelIndex())
            rect = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            look: Look = "selection" if chosen else "hover" if row == self._hovered else "surface"
            self._row.paint_row(painter, rect, cells, row, look)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        for changed in {self._hovered, row} if row != self._hovered else ():
            self.viewport().update(0, self.rowViewportPosition(changed), self.viewport().width(), ROW)
        self._hovered = row

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes with the keyboard sees which run Space and Return are about."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self.current_run() if self.state() != QAbstractItemView.State.EditingState else None
        if run is not None and event.key() == Qt.Key.Key_Space:
            self._toggle(run)
        elif run is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(run)
        elif run is not None and (
            event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace
        ):
            self.trash_asked.emit(run)
        elif run is not None and event.key() == Qt.Key.Key_F2:
            self.start_rename(run)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == TICK:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(index.siblingAtColumn(NAME))
            self._toggle(self.source.rows[index.row()])
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        asked_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if asked_by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            spot = self.visualRect(index).center() if asked_by_key else event.pos()
            self.menu_asked.emit(self.source.rows[index.row()], self.viewport().mapToGlobal(spot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        path = QPainterPath()
        path.addRoundedRect(self.rect().toRectF(), _CORNER, _CORNER)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    @Slot()
    def _share_out(self) -> None:
        """As the columns' words need it; a column for which there is no room is left out."""
        header, metrics = self.horizontalHeader(), QFontMetricsF(font("caption", 500))
        heads = [str(self.source.headerData(c, Qt.Orientation.Horizontal)) for c in range(self.source.columnCount())]
        titles = {column: metrics.horizontalAdvance(words) for column, words in enumerate(heads)}
        room = self.viewport().width()
        for column, width in widths(room, titles, self.source.longest_words(), self.source.widest_state()).items():
            header.setSectionHidden(column, width == 0)
            if width:
                header.resizeSection(column, width)

    def _toggle(self, run: RunSummary) -> None:
        if not self.source.toggle(run.folder):
            announce(self, self.tr("At most three runs can be compared. Take a tick away first."))

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() != TICK:
            self.opened.emit(self.source.rows[index.row()])
