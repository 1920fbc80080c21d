"""The titles over the table of runs, and by which of them it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.icons import pixmap
from app.ui.runs_page.model import SORTED_BY
from app.ui.runs_page.row import PAD
from app.ui.theme import font
from app.ui.widgets.paint import color, line

HEAD = 30
_ARROW, _GAP = 12, 3
AROUND_TITLE = 2 * PAD + _ARROW + _GAP
"""Pixels of a column that its title does not have."""


class RunHead(QHeaderView):
    """A click sorts, another one turns the order round, a third goes back to the newest first.

    The arrow stands beside the title; columns without an order of their own, the ticks and the trend, go back as well.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEAD)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.setSortIndicatorClearable(True)
        self.sortIndicatorChanged.connect(self._on_sorted)

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0 and column not in SORTED_BY:
            self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.fillRect(rect, color("sunken"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("divider"))
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        side = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(side & Qt.AlignmentFlag.AlignRight)
        style, place = font("caption", 500), QRectF(rect).adjusted(PAD, 0, -PAD, -1)
        if self.sortIndicatorSection() != column:
            line(painter, place, words, style, "text2", side)
            return
        wide = min(QFontMetricsF(style).horizontalAdvance(words), place.width() - _ARROW - _GAP)
        if right:
            place.setLeft(place.right() - wide)
        place.setWidth(wide)
        line(painter, place, words, style, "text")
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        arrow = pixmap("chevron-up" if up else "chevron-down", "text", _ARROW, self.devicePixelRatioF())
        x = place.left() - _GAP - _ARROW if right else place.right() + _GAP
        painter.drawPixmap(round(x), (rect.height() - _ARROW) // 2, arrow)
