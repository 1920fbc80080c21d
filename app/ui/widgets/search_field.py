"""Where one types what to look for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.icons import icon
from app.ui.theme import theme
from app.ui.widgets.buttons import IconButton

_EDGE = 2


class SearchField(QLineEdit):
    """A glass at its left, and while there is something in it a button at its right that takes it away, as Escape does.

    words: what is looked for where, as in “Search runs”.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.empty = IconButton("close", self.tr("Clear search"), parent=self)
        self.empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty.setCursor(Qt.CursorShape.ArrowCursor)
        self.empty.clicked.connect(self.clear)
        self.empty.hide()
        self.setTextMargins(0, 0, self.empty.sizeHint().width() - 2 * _EDGE, 0)
        self.textChanged.connect(lambda text: self.empty.setVisible(bool(text)))
        theme().changed.connect(self._show_glass)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.empty.sizeHint()
        self.empty.setGeometry(
            self.width() - size.width() - _EDGE, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    @Slot()
    def _show_glass(self) -> None:
        self._glass.setIcon(icon("search"))
