"""The left side of Review examples: search, filter, and a list that may be very long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.services.review import Review
from app.ui import text
from app.ui.icons import icon, pixmap
from app.ui.review.example_model import ExampleModel, Index, RowFace
from app.ui.theme import font, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box, color, line
from app.ui.widgets.pill import paint_pill, pill_width
from app.ui.widgets.segmented import Segmented

ALL, PROBLEMS, SHORTENED = range(3)
NARROWEST, WIDEST = 280, 440
SHARE = 336 / 1048
ROW, PITCH = 54, 55


class ExampleList(QWidget):
    """chosen(int): the person chose a row of the table, or the list did for them."""

    chosen = Signal(int)

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._row: int | None = None
        self._quiet = False
        self.model = ExampleModel(review)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in conversations"))
        self.search.setAccessibleName(self.tr("Search in conversations"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter = Segmented(
            [self.tr("All"), self.tr("Problems"), self.tr("Shortened")], "small", True, self.tr("Show")
        )
        self.filter.setFixedHeight(28)
        self.view = _Rows(self.model)
        self.none = NoRows()
        self._arrange()
        self.search.textChanged.connect(self._apply)
        self.filter.chosen.connect(self._apply)
        self.none.clear.clicked.connect(self.search.clear)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        review.found.connect(self._on_found)
        review.counted.connect(self._on_changed)
        review.choices_changed.connect(self._on_changed)
        theme().changed.connect(self._tint)
        self.set_counts()

    @property
    def row(self) -> int | None:
        """The chosen row of the table."""
        return self._row

    def fit(self, page: int) -> None:
        """Take its share of a page this many pixels wide."""
        self.setFixedWidth(min(max(round(page * SHARE), NARROWEST), WIDEST))

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
        counts = (
            len(table),
            len(table.problem_rows(self._review.choices)),
            len(table.shortened_rows(self._review.limit)),
        )
        names = (self.tr("All %1"), self.tr("Problems %1"), self.tr("Shortened %1"))
        options = [name.replace("%1", text.number(count)) for name, count in zip(names, counts, strict=True)]
        if options != self.filter.options:
            self.filter.set_options(options)

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 17, 14)
        top.setSpacing(10)
        top.addWidget(self.search)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Divider())
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
        if first:
            self._set_rows(rows, last)
        else:
            self.model.append(rows)
            self._show_none(last)

    def _set_rows(self, rows: list[int] | None, complete: bool) -> None:
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
        if kept is None and self.model.rowCount() and not self.search.text().strip():
            self.view.setCurrentIndex(self.model.index(0))
        self._show_none(complete)

    def _show_none(self, complete: bool) -> None:
        empty = complete and self.model.rowCount() == 0
        self.view.setVisible(not empty)
        self.none.setVisible(empty)
        if empty:
            self.none.show_for(self.search.text().strip(), self.filter.current)

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(icon("search"))

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
        column.setContentsMargins(26, 20, 26, 20)
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


class _Rows(QListView):
    def __init__(self, model: ExampleModel) -> None:
        super().__init__()
        self._delegate = _Row(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(8, 8, 4, 0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Conversations"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), PITCH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: RowFace | None = index.data(Qt.ItemDataRole.UserRole)
        if face is None:
            return
        painter.save()
        rect = QRect(option.rect.left(), option.rect.top(), option.rect.width(), ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, rect, 6, "selection")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, 6, "hover")
        wide = rect.width() - 20
        line(
            painter,
            QRectF(rect.left() + 10, rect.top() + 7, wide, 18),
            face.title,
            font("body", 600 if chosen else 400),
        )
        self._second_line(painter, rect, face)
        painter.restore()

    def _second_line(self, painter: QPainter, rect: QRect, face: RowFace) -> None:
        left, top = rect.left() + 10.0, rect.top() + 31.0
        small = font("caption", tabular=True)
        pill = _pill_width(face) if face.pill else 0
        room = rect.width() - 20 - pill - 8
        left += line(painter, QRectF(left, top, room, 14), face.line, small, "text2") + 9
        line(painter, QRectF(left, top, rect.right() - 9 - pill - left, 14), face.tokens, small, "text2")
        if pill:
            _paint_pill(painter, QRectF(rect.right() - 9 - pill, rect.top() + 28, pill, 20), face)


def _pill_width(face: RowFace) -> int:
    if face.look != "problem":
        return pill_width(face.pill, face.look)
    return round(QFontMetricsF(font("caption", 600)).horizontalAdvance(face.pill)) + 33


def _paint_pill(painter: QPainter, rect: QRectF, face: RowFace) -> None:
    """A problem's pill has its sign before the words."""
    if face.look != "problem":
        paint_pill(painter, rect, face.pill, face.look)
        return
    box(painter, rect, rect.height() / 2, "warning_fill")
    sign = pixmap("warning", "warning_icon", 12, painter.device().devicePixelRatioF())
    painter.drawPixmap(round(rect.left()) + 8, round(rect.top()) + 4, sign)
    words = QRectF(rect.left() + 25, rect.top(), rect.width() - 31, rect.height())
    line(painter, words, face.pill, font("caption", 600), "warning_text")
