"""The messages of a conversation: instructions flat, questions at the right, answers at the left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.data.shown import Piece, ShownMessage
from app.ui import text
from app.ui.review.learned_text import LearnedText
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label, Span
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box, bubble_path, color, stroke

MOST_SHOWN = 6000
WIDE_SHARE = 80


def tr(words: str) -> str:
    return QCoreApplication.translate("message_block", words)


def message_block(message: ShownMessage) -> InstructionsBlock | TurnBlock:
    """The widget for one message. Its `take` shows another one that it `fits`, or the same with other learned text."""
    if message.role == "system":
        return InstructionsBlock(message)
    return TurnBlock(message)


def role_spans(message: ShownMessage, separator: str = "  ") -> list[Span]:
    """Plain word, exact role and tokens: "Answer  assistant · 63 tokens, learned"."""
    plain = {
        "system": tr("Instructions"),
        "user": tr("Question"),
        "assistant": tr("Answer"),
        "tool": tr("Tool result"),
        None: tr("Text"),
    }[message.role]
    details: list[str] = [message.role or ""]
    empty = message.role == "assistant" and not message.text.strip()
    if empty:
        details.append(tr("empty"))
    elif message.tokens is not None:
        words = (tr("1 token") if message.tokens == 1 else tr("%1 tokens")).replace("%1", text.number(message.tokens))
        if message.learned and message.learned < message.tokens:
            words += ", " + tr("%1 of them learned").replace("%1", text.number(message.learned))
        elif message.learned:
            words += ", " + tr("learned")
        elif message.role == "assistant":
            words += ", " + tr("not learned")
        details.append(words)
    rest = " · ".join(part for part in details if part)
    role = "warning_text" if empty else "text2"
    return [Span(plain, weight=600, role="text2"), Span(separator + rest, role=role)]


class MessageText(QWidget):
    """Thinking, text and tool calls of a message. A very long text begins shortened."""

    def __init__(self, message: ShownMessage, style: str = "bubble", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._kinds = _kinds(message)
        self.texts: list[LearnedText] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for piece in message.pieces:
            self._add(piece)

    def _add(self, piece: Piece) -> None:
        if piece.kind == "call":
            self._column.addWidget(Label(self.tr("Calls a tool"), style="caption", role="text2"))
        elif piece.kind == "thinking":
            self._column.addWidget(Label(self.tr("Thinks aloud"), style="caption", role="text2"))
        short = piece.text[:MOST_SHOWN]
        learned = [(a, min(b, len(short))) for a, b in piece.learned if a < len(short)]
        style = "mono" if piece.kind == "call" else self._style
        shown = LearnedText(short, learned, style, italic=piece.kind == "thinking")
        self.texts.append(shown)
        self._column.addWidget(shown)
        if len(piece.text) > MOST_SHOWN:
            self._offer_rest(piece, shown, style)

    def fits(self, message: ShownMessage) -> bool:
        """Whether a message has pieces of the same kinds, none of them shortened."""
        return bool(self._kinds) and _kinds(message) == self._kinds

    def take(self, message: ShownMessage) -> None:
        """A message that fits, or the same pieces, of which something else is learned."""
        for piece, shown in zip(message.pieces, self.texts, strict=True):
            if self.fits(message):
                shown.set_text(piece.text)
            shown.set_learned([(a, min(b, len(shown.text))) for a, b in piece.learned if a < len(shown.text)])

    def _offer_rest(self, piece: Piece, shown: LearnedText, style: str) -> None:
        left = len(piece.text) - MOST_SHOWN
        more = LinkButton(text.counted(left, self.tr("Show 1 more character"), self.tr("Show %1 more characters")))
        self._column.addWidget(more)

        def show_all() -> None:
            whole = LearnedText(piece.text, piece.learned, style)
            self.texts[self.texts.index(shown)] = whole
            self._column.replaceWidget(shown, whole)
            shown.deleteLater()
            more.hide()

        more.clicked.connect(show_all)

    def describe(self, widget: QWidget, who: str) -> None:
        """Say the message, and which of it is learned, to those who listen."""
        said = " ".join(part.text for part in self.texts)
        learned = [piece for part in self.texts for piece in part.learned_texts]
        widget.setAccessibleName(f"{who}. {said}"[:2000])
        if not learned:
            widget.setAccessibleDescription(self.tr("Read for context only"))
        elif sum(map(len, learned)) >= len(said.strip()):
            widget.setAccessibleDescription(self.tr("Learned text"))
        else:
            words = self.tr("Learned text: %1").replace("%1", " … ".join(learned))
            widget.setAccessibleDescription(words[:2000])


def _kinds(message: ShownMessage) -> tuple[str, ...]:
    """Of its pieces; none where one is so long that it begins shortened."""
    short = all(len(piece.text) <= MOST_SHOWN for piece in message.pieces)
    return tuple(piece.kind for piece in message.pieces) if short else ()


class InstructionsBlock(QFrame):
    """What the model is told before the conversation begins."""

    def __init__(self, message: ShownMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Label("", style="small")
        self.body = MessageText(message, "small")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._head)
        words.addWidget(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 11, 15, 10)
        row.setSpacing(8)
        row.addWidget(Icon("text-lines", "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.take(message)

    def fits(self, message: ShownMessage) -> bool:
        """Whether `take` can show this message instead."""
        return message.role == "system" and self.body.fits(message)

    def take(self, message: ShownMessage) -> None:
        plain, rest = role_spans(message, " · ")
        self._head.set_spans(Span(plain.text, weight=600, role="text"), rest)
        self.body.take(message)
        self.body.describe(self, self._head.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 8, "sunken")


class TurnBlock(QWidget):
    """A caption and a bubble, at the speaker's side."""

    def __init__(self, message: ShownMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = right = message.role == "user"
        self._caption = Label("", style="caption")
        self.bubble = EmptyBubble() if _is_empty(message) else MessageBubble(message, right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget, inset in ((self._caption, 4), (self.bubble, 0)):
            row = QHBoxLayout()
            row.setContentsMargins(inset, 0, inset, 0)
            row.setSpacing(0)
            column.addLayout(row)
            self._place(row, widget, right, widget is self.bubble)
        self.take(message)

    def fits(self, message: ShownMessage) -> bool:
        """Whether `take` can show this message instead."""
        if message.role == "system" or (message.role == "user") is not self._right:
            return False
        if isinstance(self.bubble, EmptyBubble):
            return _is_empty(message)
        return not _is_empty(message) and self.bubble.body.fits(message)

    def take(self, message: ShownMessage) -> None:
        self._caption.set_spans(*role_spans(message))
        self.bubble.take(message, self._caption.text())

    @staticmethod
    def _place(row: QBoxLayout, widget: QWidget, right: bool, bubble: bool) -> None:
        """A bubble takes 80 parts of 100, at its speaker's side; a caption what it needs."""
        if right:
            row.addStretch(100 - WIDE_SHARE)
        row.addWidget(
            widget, WIDE_SHARE if bubble else 0, Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag(0)
        )
        if not right:
            row.addStretch(100 - WIDE_SHARE)


class MessageBubble(QFrame):
    """A question (right, filled, as wide as its text) or anything else (left, with an edge)."""

    def __init__(self, message: ShownMessage, right: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = right
        self.body = MessageText(message)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.addWidget(self.body)
        wide = QSizePolicy.Policy.Preferred if right else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(wide, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take(self, message: ShownMessage, who: str) -> None:
        self.body.take(message)
        self.body.describe(self, who)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._right:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("bubble"))
            painter.drawPath(bubble_path(QRectF(self.rect()), 13, 4, right=True))
            return
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("surface"))
        painter.drawPath(bubble_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 13, 4, right=False))


class EmptyBubble(QFrame):
    """Where an answer should be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 9, 14, 9)
        row.setSpacing(9)
        row.addWidget(Icon("warning", "warning_icon", 14))
        row.addWidget(Label(self.tr("There is no text here"), role="warning_text"), 1)
        self.setFixedHeight(37)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def take(self, message: ShownMessage, who: str) -> None:
        self.setAccessibleName(f"{who}. " + self.tr("There is no text here"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(stroke("warning_icon", 1, [3, 2]))
        painter.setBrush(color("warning_fill"))
        painter.drawPath(bubble_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 13, 4, right=False))


def _is_empty(message: ShownMessage) -> bool:
    return message.role in ("assistant", "user") and not message.text.strip()
