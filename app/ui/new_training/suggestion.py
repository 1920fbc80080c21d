"""One line of advice with a link that follows it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label


class Suggestion(QWidget):
    """used(): the person wants it so. Hidden while there is nothing to suggest."""

    used = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", style="small", role="text2", wrap=True)
        self.link = LinkButton(self.tr("Use it"))
        self.link.clicked.connect(self.used)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.link)
        row.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def suggest(self, words: str, usable: bool = True) -> None:
        """Say it, or hide when there are no words. usable: whether there is anything to change."""
        self._words.setText(words)
        self._words.setMaximumWidth(ceil(QFontMetricsF(self._words.font()).horizontalAdvance(words)) + 2)
        self.link.setVisible(usable)
        self.link.setAccessibleName(f"{self.link.text()}: {words}")
        self.setVisible(bool(words))
