"""The same question answered again and again while the model learns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.answer_list import AT_ONCE, AnswerList, Given
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Icon, announce
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_or_below import SideOrBelow

MOST_QUESTIONS = 5
MOST_CHARACTERS = 600


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
        self._given: dict[str, list[Given]] = {}
        self._shown, self._known = 0, False
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
        self.list = AnswerList(self.tr("Sample answers"), follows=self._addable)
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
        column.addWidget(self.list, 1)
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
        """A newer answer to a question; the one before steps back. title: in place of its step.

        An answer for a step that is there replaces it and what came after. A question that is new gets its own tab.
        """
        given = Given(step, answer, title)
        whole = self._keep(question or self.shown, given)
        if (question or self.shown) == self.shown:
            if whole:
                self.list.append(given)
            else:
                self._show_answers()
        if step:
            announce(self, f"{given.heading}: {answer}")

    def add_all(self, answers: Sequence[tuple[int, str, str]]) -> None:
        """Many at once, as of a long run that is gone on with: (step, answer, question), oldest first."""
        if len(answers) <= AT_ONCE:
            for step, answer, question in answers:
                self.add(step, answer, question)
            return
        for step, answer, question in answers:
            self._keep(question, Given(step, answer))
        self._show_answers()

    def _keep(self, question: str, given: Given) -> bool:
        """Whether it is one more, and takes the place of none."""
        if question not in self._given:
            self._given[question] = []
            self._show_question()
        before = self._given[question]
        if not before or before[-1].step < given.step:
            before.append(given)
            return True
        self._given[question] = [*(one for one in before if one.step < given.step), given]
        return False

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
        new = question not in self._given
        self._given.setdefault(question, [])
        self._shown = self.questions.index(question)
        self._show_question()
        if new:
            self.question_added.emit(question)

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
        self.list.show_all(self._given.get(self.shown, []))
