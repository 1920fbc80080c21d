"""View > Sort runs by: what a click on a title of the table does, for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QTableView, QWidget

from app.ui.runs_page.model import SORTED_BY

NEWEST = -1


class SortMenu(QMenu):
    """pages: of the window. While the one with the table of runs is not shown, nothing can be chosen."""

    def __init__(self, pages: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._sort)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """The titles of the table, the one that it is sorted by now with its mark."""
        self.clear()
        table = self._table()
        now = table.horizontalHeader().sortIndicatorSection() if table is not None else NEWEST
        for column in (NEWEST, *SORTED_BY) if table is not None else (NEWEST,):
            title = table.model().headerData(column, Qt.Orientation.Horizontal) if table is not None else ""
            words = self.tr("Newest first") if column == NEWEST else str(title)
            action = self._group.addAction(self.addAction(words))
            action.setData(column)
            action.setCheckable(True)
            action.setChecked(column == now)
            action.setEnabled(table is not None)

    def _table(self) -> QTableView | None:
        table = getattr(self._pages.currentWidget(), "table", None)
        return table if isinstance(table, QTableView) and table.isVisible() else None

    @Slot(QAction)
    def _sort(self, action: QAction) -> None:
        """The same once more turns the order round."""
        table, column = self._table(), int(action.data())
        if table is None:
            return
        header, order = table.horizontalHeader(), Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        table.sortByColumn(column, order)
