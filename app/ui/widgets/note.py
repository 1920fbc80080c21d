"""Notes inside a page: plain advice, success, warnings and errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.icons import pixmap
from app.ui.said import told
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.label import Label, Span
from app.ui.widgets.paint import box
from app.ui.widgets.side_or_below import SideOrBelow

NoteKind = Literal["plain", "success", "warning", "error"]
Actions = Sequence[tuple[str, Callable[[], object]]]
_LOOK = {
    "plain": ("accent_soft", "border", "accent_text", "info", "text"),
    "success": ("success_fill", "success_border", "success_icon", "check-circle", "text"),
    "warning": ("warning_fill", "warning_border", "warning_icon", "warning", "text"),
    "error": ("error_fill", "error_border", "error_icon", "error", "text"),
}

_MARKED = re.compile(r"(`[^`]+`|\*\*[^*]+\*\*|(?<![\w/“])[\w.-]*\.(?:json|safetensors)\b)")


class Icon(QLabel):
    """An icon that follows the theme."""

    def __init__(self, name: str, role: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, pixmap(self._name, self._role, self._size, self.devicePixelRatioF()))


def with_code(text: str) -> list[Span]:
    """Spans of a text in which `names` stand between backticks (fixed width) and **words** between stars (bold).

    Names of a model's files are set in fixed width without backticks as well.
    """
    spans = []
    for index, part in enumerate(_MARKED.split(text)):
        if index % 2 == 0:
            spans.append(Span(part))
        elif part.startswith("*"):
            spans.append(Span(part[2:-2], weight=600))
        else:
            spans.append(Span(part.strip("`"), style="mono"))
    return [span for span in spans if span.text]


def announce(widget: QWidget, text: str) -> None:
    """Say a sentence to those who listen to the window."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Note(QFrame):
    """An icon, a bold lead, a text and up to two actions on one row. good_icon: of a success, a falling loss for example.

    kind: plain, success, warning or error. Actions are (words, what to call); links: show them as links.
    """

    good_icon = "check-circle"

    def __init__(
        self,
        kind: NoteKind = "plain",
        lead: str = "",
        text: str = "",
        actions: Actions | None = None,
        links: bool = False,
        icon: str = "",
        style: str = "small",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._links = links
        self._own_icon = icon
        self._icon = Icon("info")
        self._label = Label(
            "", wrap=True, style=style, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(13, 5 if links else 7, 13 if links else 8, 5 if links else 7)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addSpacing(1)
        row.addWidget(self._label, 1)
        self.buttons: list[QWidget] = []
        self._words: list[str] = []
        self._calls: list[Callable[[], object]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(34)
        self.set_note(kind, lead, text, actions)

    @property
    def kind(self) -> NoteKind:
        return self._kind

    @property
    def text(self) -> str:
        """The whole sentence, lead and all."""
        return self._label.text()

    def set_note(self, kind: NoteKind, lead: str, text: str, actions: Actions | None = None) -> None:
        """Say something else."""
        self._kind = kind
        _, _, role, name, text_role = _LOOK[kind]
        self._icon.set_icon(self._own_icon or (self.good_icon if kind == "success" else name), role)
        spans = [Span(lead, weight=600)] if lead else []
        if text:
            spans += [Span((" " if lead else "") + text)]
        self._label.set_role("accent_text" if kind == "plain" and not lead else text_role)
        self._label.set_spans(*spans)
        self.setAccessibleName(self._label.text())
        self._set_actions(actions or [])
        self.update()

    def _set_actions(self, actions: Actions) -> None:
        """Buttons that say the same stay, as somebody may be standing on one."""
        before, self._words = self._words, [words for words, _ in actions]
        self._calls = [call for _, call in actions]
        if self._words == before:
            return
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for number, words in enumerate(self._words):
            button = LinkButton(words) if self._links else Button(text=words, size="small")
            button.clicked.connect(lambda checked=False, number=number: self._calls[number]())
            self.buttons.append(button)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, *_ = _LOOK[self._kind]
        box(QPainter(self), QRectF(self.rect()), 8, fill, border)


class InsightNote(Note):
    """What the losses mean now, in one sentence; a change is announced once."""

    asked = Signal()
    good_icon = "trend-down"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", "", "", links=True, style="body", parent=parent)

    def set_insight(self, kind: NoteKind, lead: str, text: str) -> None:
        """Show an insight; nothing happens when it is the same as before."""
        before = self.text
        self.set_note(kind, lead, text, [(self.tr("What does this mean?"), self.asked.emit)])
        if before and before != self.text:
            announce(self, self.text)


class ErrorNote(QFrame):
    """A mistake inside a card: what happened, why, what to do next, and the buttons that do it.

    The first action is the filled button; `aside` is a link at the right for details.
    """

    def __init__(
        self,
        error: UserError,
        actions: Actions | None = None,
        aside: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        error = told(error)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 16, 14)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(Icon("error", "error_icon", 17))
        top.addWidget(Label(error.what.removesuffix("."), style="title", wrap=True), 1)
        column.addLayout(top)
        inner = QVBoxLayout()
        inner.setContentsMargins(26, 4, 0, 0)
        inner.setSpacing(2)
        column.addLayout(inner)
        for head, text in ((self.tr("What happened"), error.why), (self.tr("What to do next"), error.next)):
            if text:
                inner.addSpacing(4 if inner.count() else 0)
                inner.addWidget(Label(head, style="small", role="text2", weight=500))
                body = Label("", style="answer_small", wrap=True)
                body.set_spans(*with_code(text))
                inner.addWidget(body)
        inner.addSpacing(8)
        self.buttons: list[QWidget] = []
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for index, (words, call) in enumerate(actions or []):
            button = PrimaryButton(words, size="normal") if index == 0 else Button(text=words)
            button.clicked.connect(lambda checked=False, call=call: call())
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        if aside:
            link = LinkButton(aside[0], style="body")
            link.clicked.connect(lambda checked=False: aside[1]())
            self.buttons.append(link)
            high = group.sizeHint().height()
            inner.addWidget(SideOrBelow(group, link, (high, high + 8 + link.sizeHint().height())))
        elif self.buttons:
            inner.addWidget(group)
        self.setAccessibleName(str(error))
        announce(self, error.what)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 8, "error_fill", "error_border")


class ErrorPlace(QWidget):
    """Where a mistake is told until it is over. note: what stands there, None while nothing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note: ErrorNote | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def say(self, error: UserError | None, actions: Actions | None = None) -> None:
        """Tell this one in place of the one before; None: nothing any more."""
        if self.note is not None:
            self.note.hide()
            self.note.deleteLater()
        self.note = ErrorNote(error, actions) if error is not None else None
        if self.note is not None:
            self._column.addWidget(self.note)
        self.setVisible(self.note is not None)
