"""The same question answered again and again while the model learns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.marked_text import marked
from app.ui.widgets.note import Icon, announce
from app.ui.widgets.paint import color
from app.ui.widgets.reading_area import ReadingArea
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_or_below import SideOrBelow

MOST_QUESTIONS = 5
MOST_CHARACTERS = 600


class Answer(QWidget):
    """One answer with a ring before its title and a line beside its text. latest: filled and accented."""

    def __init__(
        self, title: str, aside: str, answer: str, latest: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._latest = latest
        self._title = Label(title, weight=600, style="small")
        self._aside = Label(aside, style="caption", role="text2")
        self._answer = answer
        self._text = Label("", style="answer_small", wrap=True)
        self._text.set_spans(*marked(answer))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._aside)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_latest(latest)

    @property
    def text(self) -> str:
        """As the model wrote it."""
        return self._answer

    @property
    def latest(self) -> bool:
        return self._latest

    def set_latest(self, latest: bool, aside: str | None = None) -> None:
        """Accent this answer, or let it step back."""
        self._latest = latest
        if aside is not None:
            self._aside.setText(aside)
        self._title.set_role("accent_text" if latest else "text")
        self._text.set_role("text" if latest else "text2")
        self.setAccessibleName(" ".join((self._title.text(), self._aside.text() + ":", self._text.text())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self._title.geometry().center().y() + 0.5
        top = self._text.geometry().top() - 1
        painter.fillRect(QRectF(4, top, 1, self.height() - top), color("series1" if self._latest else "border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._latest:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("series1"))
            painter.drawEllipse(QRectF(0, middle - 4.5, 9, 9))
        else:
            painter.setPen(QPen(color("control_strong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1, middle - 3.5, 7, 7))


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer that was given. title: a heading in place of its step."""

    step: int
    text: str
    title: str


_NEAR = 8
"""Pixels within which somebody who scrolls is back at the newest answer."""


class SampleAnswers(QWidget):
    """A question in a bubble, then its answers from oldest to newest, and when the next one comes.

    Several questions take turns: small numbered tabs beside the title choose which one shows. The newest answer is kept
    in sight until the person scrolls up to an older one.
    Signals:
        question_added: the person wants this asked as well. arg: the question.
    """

    question_added = Signal(str)

    def __init__(self, title: str = "", addable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._addable = addable
        self._given: dict[str, list[_Given]] = {}
        self._shown, self._known = 0, False
        self._widgets: list[Answer] = []
        self._follows, self._moving = True, False
        self.tabs = Segmented([], name=self.tr("Test question"))
        self.tabs.chosen.connect(self._on_tab)
        self.add_button = IconButton("plus", self.tr("Add a test question"))
        self.add_button.clicked.connect(self._on_add)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Another test question"))
        self.field.setAccessibleName(self.tr("Another test question"))
        self.field.setMaxLength(MOST_CHARACTERS)
        self.field.returnPressed.connect(self._on_typed)
        self.field.hide()
        self._question = Bubble("", small=True, short=True)
        self._none = Label(
            self.tr("Add a question with + to see how its answers change."), style="small", role="text2", wrap=True
        )
        self._hint = Label("", style="caption", role="text2", wrap=True)
        self._arrange(title or self.tr("Sample answers"))
        self._show_question()

    def _arrange(self, title: str) -> None:
        heading, ways = ElidedLabel(title, weight=600), QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addWidget(self.add_button)
        head = SideOrBelow(heading, ways, needs=lambda: heading.sizeHint().width())
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 2, 0)
        self._list.setSpacing(18)
        self._list.addStretch(1)
        self._scroll = ReadingArea(body, self.tr("Sample answers"), room=5)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(Icon("clock", "text2", 13), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._hint, 1)
        self._foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(6)
        column.addWidget(self.field)
        column.addSpacing(4)
        column.addWidget(self._question)
        column.addWidget(self._none)
        column.addSpacing(16)
        column.addWidget(self._scroll, 1)
        column.addSpacing(8)
        column.addWidget(self._foot)

    @property
    def questions(self) -> list[str]:
        return list(self._given)

    @property
    def shown(self) -> str:
        """The question whose answers show; empty while there is none."""
        return self.questions[self._shown] if self._given else ""

    @property
    def answers(self) -> list[tuple[int, str]]:
        """(step, answer) of the question that shows, oldest first."""
        return [(given.step, given.text) for given in self._given.get(self.shown, [])]

    def set_questions(self, questions: Sequence[str], known: bool = True) -> None:
        """Begin anew with these questions, without answers. known: no questions means that there are none."""
        self._known = known
        self._given = {question: [] for question in questions}
        self._shown = 0
        self._show_question()

    def set_next(self, text: str) -> None:
        """ "Next answer at step 600, in about 17 min"; empty when none comes."""
        self._hint.setText(text)
        self._foot.setVisible(bool(text))

    def clear(self) -> None:
        """Forget all answers; the questions stay."""
        self._given = {question: [] for question in self._given}
        self._show_answers()

    def add(self, step: int, answer: str, question: str = "", title: str = "") -> None:
        """A newer answer to a question; the one before steps back.

        An answer for a step that is there replaces it and what came after. A question that is new gets its own tab.
        """
        question = question or self.shown
        if question not in self._given:
            self._given[question] = []
            self._show_question()
        before = [given for given in self._given[question] if given.step < step]
        kept = len(before) == len(self._given[question])
        self._given[question] = [*before, _Given(step, answer, title)]
        if question == self.shown and kept:
            self._step_back()
            self._append(self._given[question][-1])
        elif question == self.shown:
            self._show_answers()
        if step:
            announce(self, f"{self._heading(self._given[question][-1])}: {answer}")

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._shown = index
        self._show_question()

    @Slot()
    def _on_add(self) -> None:
        self.field.setVisible(not self.field.isVisible())
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        question = " ".join(self.field.text().split())
        if not question:
            return
        self.field.clear()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        if question not in self._given:
            self._given[question] = []
            self.question_added.emit(question)
        self._shown = self.questions.index(question)
        self._show_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.field.clear()
            self.field.hide()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _show_question(self) -> None:
        several = len(self._given) > 1
        self.tabs.setVisible(several)
        names = [str(number + 1) for number in range(len(self._given))]
        if several and self.tabs.options != names:
            self.tabs.set_options(names)
        if several:
            self.tabs.set_current(self._shown)
        self.add_button.setVisible(self._addable and len(self._given) < MOST_QUESTIONS)
        self._question.set_text(self.shown)
        self._question.setVisible(bool(self.shown))
        self._none.setVisible(self._addable and self._known and not self._given)
        self._show_answers()

    def _show_answers(self) -> None:
        self._follows = True
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        for given in self._given.get(self.shown, []):
            self._step_back()
            self._append(given)

    def _step_back(self) -> None:
        given = self._given[self.shown]
        if self._widgets:
            at = len(self._widgets) - 1
            self._widgets[-1].set_latest(False, "" if given[at].step > 0 else None)

    def _append(self, given: _Given) -> None:
        aside = "" if given.title else self.tr("latest") if given.step else self.tr("step 0")
        widget = Answer(self._heading(given), aside, given.text or self.tr("(no words)"), given.step > 0)
        self._widgets.append(widget)
        self._list.insertWidget(self._list.count() - 1, widget)

    def _heading(self, given: _Given) -> str:
        if given.title:
            return given.title
        step = text.number(given.step)
        return self.tr("Before training") if given.step == 0 else self.tr("Step %1").replace("%1", step)

    @Slot(int, int)
    def _on_range(self, lowest: int, highest: int) -> None:
        """Answers have come or found their height: a moment later all of them are where they belong."""
        QTimer.singleShot(0, self, self._to_newest)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follows = self._moving or value >= self._newest_at() - _NEAR

    def _newest_at(self) -> int:
        """Where the newest answer shows, from its beginning on where it is longer than there is room."""
        top = self._widgets[-1].y() if self._widgets else 0
        return min(self._scroll.verticalScrollBar().maximum(), top)

    def _to_newest(self) -> None:
        if self._follows:
            self._moving = True
            self._scroll.verticalScrollBar().setValue(self._newest_at())
            self._moving = False
