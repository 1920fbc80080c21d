"""Pills: the state of a run in a word, and small badges."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import font
from app.ui.widgets.paint import box, color, line

RunState = Literal["training", "paused", "finished", "stopped", "waiting"]
LOOK: dict[str, tuple[str, str, str | None]] = {
    "training": ("selection", "accent_text", "series1"),
    "paused": ("track", "text2", None),
    "finished": ("success_fill", "success_text", None),
    "stopped": ("warning_fill", "warning_text", None),
    "waiting": ("track", "text2", None),
    "problem": ("warning_fill", "warning_text", None),
    "plain": ("track", "text2", None),
}


def paint_pill(painter: QPainter, rect: QRectF, text: str, state: str) -> None:
    """Draw a pill that fills rect; for delegates as well."""
    fill, role, dot = LOOK[state]
    box(painter, rect, rect.height() / 2, fill)
    left = rect.left() + 8
    if dot:
        painter.setBrush(color(dot))
        painter.drawEllipse(QRectF(left, rect.center().y() - 3, 6, 6))
        left += 11
    line(painter, QRectF(left, rect.top(), rect.right() - left - 6, rect.height()), text, font("caption", 600), role)


def pill_width(text: str, state: str) -> int:
    """Pixels that a pill with this text needs."""
    return round(QFontMetricsF(font("caption", 600)).horizontalAdvance(text)) + 16 + (11 if LOOK[state][2] else 0)


class StatePill(QWidget):
    """The state of a run. The word carries it, the colour only helps."""

    def __init__(self, state: RunState = "waiting", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, text)

    @property
    def text(self) -> str:
        return self._text

    def set_state(self, state: RunState, text: str = "") -> None:
        """text: instead of the usual word, such as "Stopped, step 347"."""
        words = {
            "training": self.tr("Training"),
            "paused": self.tr("Paused"),
            "finished": self.tr("Finished"),
            "stopped": self.tr("Stopped"),
            "waiting": self.tr("Not started"),
        }
        self._state = state
        self._text = text or words.get(state, "")
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._state), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), QRectF(self.rect()), self._text, self._state)
