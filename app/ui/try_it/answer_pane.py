"""One side of the comparison: who answers, what was said so far, the answer as it is written, how fast."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.services.speaking import Heard, Said
from app.ui import text
from app.ui.theme import font
from app.ui.widgets.answer_text import AnswerText
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Divider
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Icon, announce
from app.ui.widgets.paint import box, color, line
from app.ui.widgets.reading_area import ReadingArea

_COPIED_MS = 1500
_SHOW_EVERY_MS = 33
_SHARE = 6
"""Laying out a long answer takes its time; it may take one part in so many."""


class Badge(QWidget):
    """Original or Tuned, as a filled rounded word."""

    def __init__(self, words: str, fill: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._fill = words, fill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(font("small", 600)).horizontalAdvance(self._words)) + 18, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 5, self._fill)
        line(painter, self.rect(), self._words, font("small", 600), "text", Qt.AlignmentFlag.AlignHCenter)


class Dot(QWidget):
    """The small round sign of writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(7, 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 3.5, "series1")


class Turn(QWidget):
    """A question that was asked before, if it is not the newest, what the model thought, and its answer."""

    def __init__(self, question: str, who: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.who = question, who
        self._bubble = Bubble(question, small=True)
        self._bubble.hide()
        self.thinking = Disclosure(self.tr("Thinking"))
        self._thoughts = Label("", style="small", role="text2", wrap=True)
        panel = QVBoxLayout(self.thinking.panel)
        panel.setContentsMargins(22, 0, 0, 4)
        panel.addWidget(self._thoughts)
        self.thinking.hide()
        self.answer = AnswerText()
        self._by = Label(who, style="caption", role="text2")
        self._by.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._bubble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.thinking)
        column.addWidget(self.answer)
        column.addWidget(self._by)

    @property
    def thoughts(self) -> str:
        return self._thoughts.text()

    def step_back(self) -> None:
        """A newer question was asked: this one now stands above its answer."""
        self._bubble.show()
        self.answer.set_role("text2")

    def say_who(self) -> None:
        """The next answer is of another version, and so is what the head says from now on."""
        self._by.show()

    def come_forward(self) -> None:
        """It is the newest again."""
        self._bubble.hide()
        self._by.hide()
        self.answer.set_role("text")

    def set_thinking(self, thoughts: str, still: bool) -> None:
        self._thoughts.setText(thoughts)
        self.thinking.setVisible(bool(thoughts))
        self.thinking.set_summary(self.tr("still thinking…") if still else "")


class AnswerPane(QFrame):
    """A card with a badge, the answers so far, and a foot that says Writing… or Done with tokens and speed.

    tuned: the side with the accent edge. The newest text is followed unless the person has scrolled up.
    """

    def __init__(self, words: str, tuned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turns: list[Turn] = []
        self._tuned, self._thoughts, self._text, self._heard_all = tuned, "", "", True
        self._next_who = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOW_EVERY_MS)
        self._soon.timeout.connect(self._show_text)
        self.badge = Badge(words, "learn" if tuned else "track")
        self.who = ElidedLabel("", style="small", role="text2")
        self.copy = IconButton("copy", self.tr("Copy this answer"))
        self.copy.clicked.connect(self._copy)
        self.copy.setEnabled(False)
        self.setAccessibleName(words)
        self._hint = Label("", role="text2", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._make_list()
        self._state_icon = Icon("check", "success_icon", 13)
        self._dot = Dot()
        self._state = Label("", style="caption", role="text2")
        self._numbers = Label("", style="caption", role="text2", tabular=True)
        self._arrange()
        self.set_hint("")
        self._quiet()

    @property
    def text(self) -> str:
        """The newest answer, as the model wrote it."""
        return self.turns[-1].answer.plain if self.turns else ""

    @property
    def state(self) -> str:
        """What the foot says."""
        return self._state.text()

    @property
    def numbers(self) -> str:
        return self._numbers.text()

    def set_who(self, words: str) -> None:
        """Who answers from now on. The head goes on saying who wrote the answer below it."""
        self._next_who = words
        if not self.turns:
            self.who.setText(words)

    def set_hint(self, words: str) -> None:
        """What stands in the middle while nothing was asked; empty to show answers."""
        self._hint.setText(words)
        self._stack.setCurrentIndex(0 if words and not self.turns else 1)

    def clear(self) -> None:
        for turn in self.turns:
            turn.deleteLater()
        self.turns.clear()
        self.who.setText(self._next_who)
        self.copy.setEnabled(False)
        self._quiet()
        self.set_hint(self._hint.text())

    def begin(self, question: str, wait: str = "") -> None:
        """A new question: earlier answers step back. wait: what the foot says until the first words come."""
        if self.turns:
            self.turns[-1].step_back()
            if self.turns[-1].who != self._next_who:
                self.turns[-1].say_who()
        turn = Turn(question, self._next_who)
        self.who.setText(turn.who)
        turn.answer.set_writing(True)
        self.turns.append(turn)
        self._list.insertWidget(self._list.count() - 1, turn)
        self._text = self._thoughts = ""
        self._heard_all = False
        self.copy.setEnabled(False)
        self._stack.setCurrentIndex(1)
        self.wait(wait)
        self._follow = True

    def wait(self, words: str) -> None:
        self._show_state(words or self.tr("Waiting…"), dot=True)
        self._numbers.setText("")

    def hear(self, pieces: list[Heard]) -> None:
        """More of the answer."""
        if not self.turns or not pieces:
            return
        self._text += "".join(piece.text for piece in pieces)
        self._thoughts += "".join(piece.thinking for piece in pieces)
        self._show_state(self.tr("Writing…") if self._text else self.tr("Thinking…"), dot=True)
        self._show_numbers(pieces[-1].tokens, pieces[-1].tokens_per_second)
        if not self._soon.isActive():
            self._soon.start()

    def _show_text(self) -> None:
        """What was heard so far; the longer it takes, the more seldom it is done."""
        if not self.turns or self._heard_all:
            return
        began = time.perf_counter()
        turn = self.turns[-1]
        turn.set_thinking(self._thoughts, still=not self._text)
        turn.answer.set_text(self._text)
        spent = round(1000 * (time.perf_counter() - began))
        self._soon.setInterval(max(_SHOW_EVERY_MS, _SHARE * spent))

    def finish(self, said: Said, longest: int) -> None:
        """The answer is complete, or was stopped. longest: tokens at which it was cut."""
        self._heard_all = True
        self._soon.stop()
        turn = self.turns[-1]
        turn.set_thinking(said.thinking, still=False)
        turn.answer.set_text(said.text)
        turn.answer.set_writing(False)
        words = {
            "stopped": self.tr("Stopped"),
            "length": self.tr("Cut off at {count} tokens, the longest you allow").format(count=text.number(longest)),
        }.get(said.reason, self.tr("Done"))
        self._show_state(words, "check" if said.reason == "end" else "stop")
        self._show_numbers(said.tokens, said.tokens_per_second)
        self.copy.setEnabled(bool(said.text))
        who = self.badge.accessibleName()
        announce(self, self.tr("{who} answered: {answer}").format(who=who, answer=said.text))

    def hide_foot(self) -> None:
        """Say nothing of state and speed, which would tell who answered."""
        self._quiet()

    def give_up(self) -> None:
        """No answer came; the question is taken back."""
        self._heard_all = True
        self._soon.stop()
        if self.turns:
            self.turns.pop().deleteLater()
        if self.turns:
            self.turns[-1].come_forward()
            self.copy.setEnabled(bool(self.text))
        self.who.setText(self.turns[-1].who if self.turns else self._next_who)
        self._quiet()
        self.set_hint(self._hint.text())

    def _make_list(self) -> None:
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(20, 16, 18, 16)
        self._list.setSpacing(18)
        self._list.addStretch(1)
        self.area = ReadingArea(body, self.accessibleName())
        self._follow = True
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self.who, 1)
        head.addWidget(self.copy)
        top = QWidget()
        top.setLayout(head)
        top.setFixedHeight(43)
        centre = QWidget()
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(20, 0, 20, 24)
        middle.addStretch(1)
        middle.addWidget(self._hint)
        middle.addStretch(1)
        content = QWidget()
        self._stack = QStackedLayout(content)
        self._stack.addWidget(centre)
        self._stack.addWidget(self.area)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(6)
        foot.addWidget(self._dot)
        foot.addWidget(self._state_icon)
        foot.addWidget(self._state)
        foot.addStretch(1)
        foot.addWidget(self._numbers)
        bottom = QWidget()
        bottom.setLayout(foot)
        bottom.setFixedHeight(33)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (top, Divider(), content, Divider(), bottom):
            column.addWidget(part, 1 if part is content else 0)

    def _show_state(self, words: str, icon: str = "", dot: bool = False) -> None:
        self._state.setText(words)
        self._dot.setVisible(dot)
        self._state_icon.setVisible(bool(icon))
        if icon:
            self._state_icon.set_icon(icon, "success_icon" if icon == "check" else "text2")

    def _quiet(self) -> None:
        self._show_state("")
        self._numbers.setText("")

    def _show_numbers(self, tokens: int, speed: float) -> None:
        count = self.tr("1 token") if tokens == 1 else self.tr("{count} tokens").format(count=text.number(tokens))
        rate = self.tr("{speed} tokens/s").format(speed=text.number(speed, 0 if speed >= 9.95 else 1))
        self._numbers.setText(f"{count} · {rate}" if speed else count)

    def _on_range(self, lowest: int, highest: int) -> None:
        if self._follow:
            self.area.verticalScrollBar().setValue(highest)

    def _on_scrolled(self, value: int) -> None:
        self._follow = value >= self.area.verticalScrollBar().maximum() - 4

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.set_icon("check")
        QTimer.singleShot(_COPIED_MS, self.copy, lambda: self.copy.set_icon("copy"))
        announce(self, self.tr("Copied"))

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = "series1" if self._tuned else "border"
        box(QPainter(self), QRectF(self.rect()), 10, color("surface"), edge)
