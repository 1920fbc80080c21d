"""Speech bubbles."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.label import Label
from app.ui.widgets.paint import bubble_path, color

_LETTERS, _LINES = 320, 5
_TOOLTIP = 2000


def beginning(text: str) -> str:
    """As much of a text as a few lines hold, with "…" where it goes on."""
    lines = text.strip().split("\n")
    begins = "\n".join(lines[:_LINES])
    if len(begins) > _LETTERS:
        begins = begins[:_LETTERS].rsplit(" ", 1)[0]
    return text if begins == text.strip() else f"{begins.rstrip()} …"


class Bubble(QFrame):
    """A question (right, filled) or an answer (left, with an edge).

    small: 12 px text with less air, as over the sample answers. short: only the beginning of a long text is shown, so
    that room is left for the answers; the tooltip and whoever reads aloud have the rest.
    """

    def __init__(
        self,
        text: str = "",
        question: bool = True,
        small: bool = False,
        short: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._short = text, short
        self._question = question
        self.label = Label(text, style="small" if small else "bubble", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((11, 8, 11, 7) if small else (14, 8, 14, 8)))
        column.addWidget(self.label)
        self._radius = 10 if small else 13
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        begins = beginning(text) if self._short else text
        self.label.setText(begins)
        self.setToolTip(f"<p>{escape(text[:_TOOLTIP])}</p>" if begins != text else "")
        who = self.tr("Question: %1") if self._question else self.tr("Answer: %1")
        self.setAccessibleName(who.replace("%1", text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._question:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("bubble"))
            painter.drawPath(bubble_path(QRectF(self.rect()), self._radius, 4, right=True))
        else:
            painter.setPen(QPen(color("border"), 1))
            painter.setBrush(color("surface"))
            painter.drawPath(
                bubble_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, 4, right=False)
            )
