"""A row that stops growing where the content of a page does, and stays in the middle."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QScrollArea

WIDEST = 1440


class MiddleRow(QHBoxLayout):
    """Headers, bars and footers reach from edge to edge; what stands in them begins and ends with the page's content.

    widest: pixels, margins included; None for a page whose content fills all of it.
    """

    widest: int | None = WIDEST
    _beside = 0

    def leave_margin_to_bar(self, area: QScrollArea) -> None:
        """What scrolls in the area holds this row: the bar stands in the margin, so that nothing moves when it appears."""

        def make_room(lowest: int, highest: int) -> None:
            beside = area.verticalScrollBar().sizeHint().width() if highest > lowest else 0
            if self._beside != beside:
                self._beside = beside
                self.update()

        area.verticalScrollBar().rangeChanged.connect(make_room)

    def setGeometry(self, place: QRect) -> None:
        wide = self._width(place.width())
        aside = (place.width() + self._beside - wide) // 2
        super().setGeometry(QRect(place.left() + aside, place.top(), wide, place.height()))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._width(width))

    def _width(self, width: int) -> int:
        whole = width + self._beside
        return whole if self.widest is None else min(whole, self.widest)
