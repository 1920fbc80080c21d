"""The left side of Review examples: search, filter, and a list that may be very long."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.services.review import Review
from app.ui import text
from app.ui.review.example_model import ExampleModel, Index
from app.ui.review.example_rows import ExampleRows
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label
from app.ui.widgets.paint import color
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented

ALL, PROBLEMS, SHORTENED = range(3)
NARROWEST, WIDEST = 280, 440
SHARE = 336 / 1048


class ExampleList(QWidget):
    """chosen(int): the person chose a row of the table, or the list did for them. file_asked(): see what is to be
    said about the whole file."""

    chosen = Signal(int)
    file_asked = Signal()

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._row: int | None = None
        self._quiet = False
        self.model = ExampleModel(review)
        self.search = SearchField(self.tr("Search in conversations"))
        self.filter = Segmented(
            [self.tr("All"), self.tr("Problems"), self.tr("Shortened")], "small", True, self.tr("Show")
        )
        self.filter.setFixedHeight(28)
        self.about = LinkButton("", weight=400)
        self.about.hide()
        self.about.clicked.connect(self.file_asked)
        self.view = ExampleRows(self.model)
        self.none = NoRows()
        self._arrange()
        self.search.textChanged.connect(self._apply)
        self.filter.chosen.connect(self._apply)
        self.none.clear.clicked.connect(self.search.clear)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_current)
        review.found.connect(self._on_found)
        review.counted.connect(self._on_changed)
        review.choices_changed.connect(self._on_changed)
        self.set_counts()

    @property
    def row(self) -> int | None:
        """The chosen row of the table."""
        return self._row

    def fit(self, page: int) -> None:
        """Take its share of a page this many pixels wide."""
        words = self.filter.minimumSizeHint().width() + 34
        self.setFixedWidth(min(max(round(page * SHARE), NARROWEST, words), WIDEST))

    def begin(self) -> None:
        """Another table: show all of it from its top."""
        self._row = None
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self.filter.set_current(ALL)
        self.set_counts()
        self._apply()

    def show_filter(self, number: int) -> None:
        """All, Problems or Shortened, with the first row chosen."""
        self.search.clear()
        self.filter.set_current(number)
        self._row = None
        self._apply()

    def choose(self, row: int) -> None:
        """Go to a row of the table, leaving search and filter if they hide it."""
        if self.model.position_of(row) is None:
            self.search.clear()
            self.filter.set_current(ALL)
            self._apply()
        position = self.model.position_of(row)
        if position is not None:
            index = self.model.index(position)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    @Slot()
    def set_counts(self) -> None:
        """How many there are of each kind."""
        table = self._review.table
        if table is None:
            return
        self._show_about(len([p for p in table.about_file if not self._review.choices.solves(p)]))
        counts = (
            len(table),
            len(table.problem_rows(self._review.choices)),
            len(table.shortened_rows(self._review.limit)),
        )
        names = (self.tr("All %1"), self.tr("Problems %1"), self.tr("Shortened %1"))
        options = [name.replace("%1", text.number(count)) for name, count in zip(names, counts, strict=True)]
        if options != self.filter.options:
            self.filter.set_options(options)

    def _show_about(self, count: int) -> None:
        words = self.tr("About the whole file: 1 note") if count == 1 else self.tr("About the whole file: %1 notes")
        self.about.setText(words.replace("%1", text.number(count)))
        self.about.setVisible(count > 0 or bool(self._review.choices.everywhere))

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 17, 14)
        top.setSpacing(10)
        top.addWidget(self.search)
        top.addWidget(self.filter)
        top.addWidget(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Divider())
        column.addSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.none, 1)
        self.none.hide()

    @Slot()
    def _apply(self) -> None:
        """Show what search and filter want."""
        table, needle = self._review.table, self.search.text().strip()
        if table is None:
            self.model.set_rows([])
            return
        number = self.filter.current
        rows = None
        if number == PROBLEMS:
            rows = table.problem_rows(self._review.choices)
        elif number == SHORTENED:
            rows = table.shortened_rows(self._review.limit)
        self._review.stop_search()
        if needle:
            self._review.search(needle, rows)
        else:
            self._set_rows(rows, True)

    @Slot(object, bool, bool)
    def _on_found(self, rows: list[int], first: bool, last: bool) -> None:
        if last and rows == self.model.rows:
            self._show_none(True)
        elif first:
            self._set_rows(rows, last)
        else:
            self.model.append(rows)
            self._show_none(last)

    def _set_rows(self, rows: list[int] | None, complete: bool) -> None:
        """What is shown beside the list is always in it: what was there before, else the first."""
        kept = self._row
        self._quiet = True
        self.model.set_rows(rows)
        position = self.model.position_of(kept) if kept is not None else None
        if position is not None:
            self.view.setCurrentIndex(self.model.index(position))
            self.view.scrollTo(self.model.index(position))
        else:
            self.view.scrollToTop()
        self._quiet = False
        if position is None and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self._show_none(complete)

    def _show_none(self, complete: bool) -> None:
        empty = complete and self.model.rowCount() == 0
        self.view.setVisible(not empty)
        self.none.setVisible(empty)
        if empty:
            self.none.show_for(self.search.text().strip(), self.filter.current)

    @Slot()
    def _on_changed(self) -> None:
        self.set_counts()
        self.view.viewport().update()

    def _on_current(self, current: Index) -> None:
        if current.isValid() and not self._quiet:
            self._row = self.model.row_at(current.row())
            self.chosen.emit(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("window"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), color("border"))


class NoRows(QWidget):
    """Why the list is empty, and the way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", style="body", role="text2", wrap=True)
        self.clear = LinkButton(self.tr("Clear search"), style="body")
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 12, 26, 20)
        column.setSpacing(4)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self.clear)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_for(self, needle: str, number: int) -> None:
        """Say it for this search, or for this filter when nothing is searched."""
        self.clear.setVisible(bool(needle))
        if needle:
            self._words.setText(self.tr("Nothing matches “%1”.").replace("%1", needle))
        elif number == PROBLEMS:
            self._words.setText(self.tr("No problems found."))
        elif number == SHORTENED:
            self._words.setText(self.tr("Nothing will be shortened."))
        else:
            self._words.setText(self.tr("There is no conversation in this file."))
