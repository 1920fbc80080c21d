"""A box to choose from, whose list is as wide as its words even where the box is narrow."""

from __future__ import annotations

import math

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox

_WIDEST = 480
_AROUND = 44
"""Pixels of a row that its words do not have: edges, and the bar that scrolls."""


class ChoiceBox(QComboBox):
    """Names that differ only at their end can be told apart when the list is open."""

    def showPopup(self) -> None:
        self.widen()
        super().showPopup()

    def widen(self) -> None:
        """Give the list the room that its words need, within bounds."""
        metrics = QFontMetricsF(self.view().font())
        widest = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0.0)
        self.view().setMinimumWidth(min(math.ceil(widest) + _AROUND, _WIDEST))
