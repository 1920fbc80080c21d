"""Cards, the numbered badge before their title, and the thin lines inside them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import font
from app.ui.widgets.accessible import Role
from app.ui.widgets.label import ElidedLabel
from app.ui.widgets.paint import box, color, line

CardState = Literal["ready", "waiting", "error"]


class NumberBadge(QWidget):
    """The round number of a step: filled when ready, an outline while waiting, "!" when it needs you."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state: CardState = "waiting"
        self.setFixedSize(22, 22)
        self.set_state("waiting")

    def set_state(self, state: CardState) -> None:
        self._state = state
        words = {
            "ready": self.tr("Step %1, ready"),
            "waiting": self.tr("Step %1, waiting for you"),
            "error": self.tr("Step %1, needs your attention"),
        }
        self.setAccessibleName(words[state].replace("%1", str(self._number)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, role = {
            "ready": ("accent", None, "on_accent"),
            "waiting": (None, "control_strong", "text2"),
            "error": ("error_fill", "error_border", "error_text"),
        }[self._state]
        box(painter, self.rect(), 11, fill, border)
        text = "!" if self._state == "error" else str(self._number)
        style = font("small" if self._state == "error" else "caption", 600)
        line(painter, self.rect(), text, style, role, Qt.AlignmentFlag.AlignHCenter)


class Divider(QWidget):
    """A line 1 px thin. vertical: from top to bottom."""

    def __init__(self, vertical: bool = False, role: str = "divider", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(self._role))


class Card(QFrame):
    """A surface with an edge, a title row and a body.

    title: empty for a card without a title row. number: the badge; the text then aligns at 54.
    header: layout of the title row, after the title; `add_action` puts controls at its right.
    body: layout for the content. indent: whether the body aligns with a numbered title's text.
    padding: from the outer edge: left, top, right, bottom, or one number for all.
    """

    accessible_role = Role.Grouping

    def __init__(
        self,
        title: str = "",
        number: int | None = None,
        padding: int | tuple[int, int, int, int] = (21, 16, 21, 21),
        indent: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state: CardState = "ready" if number is None else "waiting"
        self._edge: str | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(padding if isinstance(padding, tuple) else (padding,) * 4))
        outer.setSpacing(14)
        self.badge: NumberBadge | None = None
        self.title: ElidedLabel | None = None
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        if title:
            if number is not None:
                self.badge = NumberBadge(number)
                self.header.addWidget(self.badge)
            self.title = ElidedLabel(title, style="title")
            self.title.setMinimumHeight(24)
            self.header.addWidget(self.title, 1)
            self.setAccessibleName(title)
            outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(34 if number is not None and indent else 0, 0, 0, 0)
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)

    @property
    def state(self) -> CardState:
        return self._state

    def set_state(self, state: CardState) -> None:
        """ready, waiting or error; an error also colours the card's edge."""
        self._state = state
        if self.badge:
            self.badge.set_state(state)
        self.update()

    def set_edge(self, role: str | None) -> None:
        """Another colour for the edge, such as "accent" for the tuned answer; None for the usual."""
        self._edge = role
        self.update()

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right of the title row."""
        self.header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self._edge or ("error_border" if self._state == "error" else "border")
        box(QPainter(self), QRectF(self.rect()), 10, "surface", edge)
