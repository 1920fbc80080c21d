"""The list itself: as many rows as there are, painted when they are seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from app.ui.icons import pixmap
from app.ui.review.example_model import ExampleModel, Index, RowFace
from app.ui.text import in_lines
from app.ui.theme import font
from app.ui.widgets.paint import box, line
from app.ui.widgets.pill import paint_pill, pill_width

ROW, PITCH = 54, 55
LEFT, RIGHT = 8, 4


class ExampleRows(QTableView):
    """The rows of a model, of one height, with the keyboard of every list.

    A table of one column: Qt's list view lays out every row anew whenever rows, style or window change, 15 ms for
    100,000; a table with rows of one height lays out none.
    """

    def __init__(self, model: ExampleModel) -> None:
        super().__init__()
        self._delegate = _Row(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("examples")  # each row paints its own selection
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setMinimumSectionSize(PITCH)
        self.verticalHeader().setDefaultSectionSize(PITCH)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Conversations"))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as in a list."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        rows = self.model().rowCount()
        if action in ends and rows:
            return self.model().index(ends[action] % rows, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, letters: str) -> None:
        """Nothing: there is a field to search in, and Qt would look through all rows in one moment."""


class _Row(QStyledItemDelegate):
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole title where it is shortened."""
        face: RowFace | None = index.data(Qt.ItemDataRole.UserRole)
        room = option.rect.width() - LEFT - RIGHT - 20
        if face is None or QFontMetricsF(font("body", 600)).horizontalAdvance(face.title) <= room:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), in_lines(face.title), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: RowFace | None = index.data(Qt.ItemDataRole.UserRole)
        if face is None:
            return
        painter.save()
        rect = QRect(option.rect.left() + LEFT, option.rect.top(), option.rect.width() - LEFT - RIGHT, ROW)
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
        left_over = rect.right() - 9 - pill - left
        if QFontMetricsF(small).horizontalAdvance(face.tokens) <= left_over:  # good to know, but nothing when cut off
            line(painter, QRectF(left, top, left_over, 14), face.tokens, small, "text2")
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
