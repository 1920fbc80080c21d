"""A row that stops growing where the content of a page does, and stays in the middle."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout

WIDEST = 1440


class MiddleRow(QHBoxLayout):
    """Headers, bars and footers reach from edge to edge; what stands in them begins and ends with the page's content.

    widest: pixels, margins included; None for a page whose content fills all of it. beside: what a scroll bar at the
    right takes, which is in the page's margin, so that nothing moves when it appears.
    """

    widest: int | None = WIDEST
    beside = 0

    def setGeometry(self, place: QRect) -> None:
        wide = self._width(place.width())
        aside = (place.width() + self.beside - wide) // 2
        super().setGeometry(QRect(place.left() + aside, place.top(), wide, place.height()))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._width(width))

    def _width(self, width: int) -> int:
        whole = width + self.beside
        return whole if self.widest is None else min(whole, self.widest)
