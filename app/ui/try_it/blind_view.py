"""Which answer is better? Two answers without names, one question after another, and in the end who wrote which."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.versions import Version
from app.runs.votes import Ballot, Choice, Tally
from app.services.measuring import BlindTest
from app.services.speaking import Said
from app.services.tryout import RunFacts
from app.ui import text
from app.ui.try_it.answer_pane import AnswerPane
from app.ui.try_it.centred import WIDTH, centred, narrow_card
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.gauge import Gauge, ProgressBar
from app.ui.widgets.label import Label
from app.ui.widgets.note import ErrorPlace, announce
from app.ui.widgets.page import MARGIN
from app.ui.widgets.segmented import Segmented

COUNTS = (5, 10, 20)


class BlindView(QWidget):
    """Begin, judge, result. Keys: 1 and 3 for the sides, 2 for no difference."""

    def __init__(self, test: BlindTest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._test = test
        self._facts: RunFacts | None = None
        self._version: Version | None = None
        self._model = Path()
        self.error = ErrorPlace()
        self.counts = Segmented([text.number(n) for n in COUNTS], name=self.tr("Questions"))
        self.counts.set_current(1)
        self.begin = PrimaryButton(self.tr("Begin"))
        self.begin.clicked.connect(self.start)
        self.bubble = Bubble("", short=True)
        self.left, self.right = AnswerPane(self.tr("Answer A"), False), AnswerPane(self.tr("Answer B"), False)
        self.votes: dict[Choice, Button] = {
            "left": Button(text=self.tr("A is better"), size="large"),
            "same": Button(text=self.tr("No difference"), size="large"),
            "right": Button(text=self.tr("B is better"), size="large"),
        }
        self._shown = QElapsedTimer()
        for choice, button in self.votes.items():
            button.clicked.connect(lambda checked=False, choice=choice: self._on_click(choice))
        self.again = Button("again", self.tr("Once more"), size="large")
        self.again.clicked.connect(self.show_start)
        self.stop = Button(text=self.tr("Stop"), size="large")
        self.stop.clicked.connect(self.stop_here)
        self._gauge = ProgressBar(4, self.tr("Questions answered"))
        self._count = Label("", style="small", role="text2", tabular=True)
        self.tally_rows = {who: TallyRow(words) for who, words in self._who().items()}
        self.verdict = Label("", style="title", wrap=True)
        self._chance = Label("", style="small", role="text2", wrap=True)
        self._arrange()
        test.ready.connect(self._on_ready)
        test.over.connect(self._on_over)
        test.failed.connect(self._on_failed)
        test.not_kept.connect(self.error.say)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Blind test"))

    def show_run(self, facts: RunFacts | None, version: Version | None, model: Path) -> None:
        """Who is judged. A test of another one ends."""
        if self._test.running and (facts != self._facts or version != self._version):
            self.show_start()
        self._facts, self._version, self._model = facts, version, model
        self.begin.setEnabled(facts is not None and version is not None)

    @Slot()
    def start(self) -> None:
        if self._facts is None or self._version is None:
            return
        self.error.say(None)
        self._wait()
        self._stack.setCurrentIndex(1)
        self.setFocus()
        self._test.start(self._facts.run, self._model, self._version.folder, COUNTS[self.counts.current])

    @Slot()
    def show_start(self) -> None:
        self._test.end()
        self._stack.setCurrentIndex(0)

    @Slot()
    def stop_here(self) -> None:
        """End the test; what was voted so far is counted and shown."""
        self._stack.setCurrentIndex(0)
        self._test.finish()

    def _on_click(self, choice: Choice) -> None:
        """The second click of a double click is not about the answers that have just come."""
        if self._shown.elapsed() >= QApplication.doubleClickInterval():
            self.vote(choice)

    def vote(self, choice: Choice) -> None:
        if self.votes[choice].isEnabled():
            self._wait()
            self._test.vote(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choices: dict[int, Choice] = {Qt.Key.Key_1: "left", Qt.Key.Key_2: "same", Qt.Key.Key_3: "right"}
        if event.key() in choices and not event.isAutoRepeat() and self._stack.currentIndex() == 1:
            self.vote(choices[event.key()])
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self.bubble.hide()
        for pane in (self.left, self.right):
            pane.clear()
            pane.set_hint(self.tr("Writing the next two answers…"))
        for button in self.votes.values():
            button.setEnabled(False)
        self._show_count()

    def _show_count(self) -> None:
        total = max(self._test.total, 1)
        number = min(self._test.number, total)
        words = self.tr("Question {number} of {total}").format(number=text.number(number), total=text.number(total))
        self._count.setText(words if self._test.total else "")
        self._gauge.set_values([float(number - 1)], float(total), words)

    @Slot(object)
    def _on_ready(self, ballot: Ballot) -> None:
        self.bubble.set_text(ballot.question)
        self.bubble.show()
        for pane, answer in ((self.left, ballot.left), (self.right, ballot.right)):
            pane.clear()
            pane.begin(ballot.question)
            pane.finish(Said(0, answer or self.tr("(no answer)"), "", 0, 0.0, 0.0, "end", 0.0), 0)
            pane.hide_foot()
        for button in self.votes.values():
            button.setEnabled(True)
        self._shown.start()
        self._show_count()
        self.setFocus()
        answers = self.tr("Answer A"), ballot.left, self.tr("Answer B"), ballot.right
        announce(self, "{}. {} {}: {} {}: {}".format(self._count.text(), ballot.question, *answers))

    @Slot(object)
    def _on_over(self, tally: Tally) -> None:
        total = tally.tuned + tally.original + tally.same
        for who, count in (("tuned", tally.tuned), ("original", tally.original), ("same", tally.same)):
            self.tally_rows[who].set_count(count, total)
        self.verdict.setText(
            {
                "tuned": self.tr("You prefer the tuned model."),
                "original": self.tr("You prefer the original."),
                "open": self.tr("There is no clear winner yet."),
            }[tally.verdict]
        )
        chance = text.percent(tally.chance)
        words = self.tr("If both were equally good, so clear a result would come by luck in {chance} of such tests.")
        more = self.tr("More questions give a surer answer.")
        self._chance.setText(f"{words.format(chance=chance)} {more if tally.verdict == 'open' else ''}".strip())
        self._stack.setCurrentIndex(2)
        announce(self, f"{self.verdict.text()} {self._chance.text()}")

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.show_start()
        self.error.say(error)

    def _who(self) -> dict[str, str]:
        return {
            "tuned": self.tr("Tuned is better"),
            "original": self.tr("Original is better"),
            "same": self.tr("No difference"),
        }

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 20)
        column.addWidget(self.error)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._start_part())
        self._stack.addWidget(self._judging_part())
        self._stack.addWidget(self._result_part())
        column.addWidget(body, 1)

    def _start_part(self) -> QWidget:
        words = self.tr(
            "You see two answers to each question and choose the better one, without knowing which model wrote it. "
            "Your votes are kept in the run."
        )
        card = narrow_card()
        card.body.addWidget(Label(self.tr("Blind test"), style="title"))
        card.body.addWidget(Label(words, role="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(self.tr("Questions"), style="small", role="text2"))
        row.addWidget(self.counts)
        row.addStretch(1)
        row.addWidget(self.begin)
        card.body.addSpacing(8)
        card.body.addLayout(row)
        return centred(card)

    def _judging_part(self) -> QWidget:
        part = QWidget()
        self.bubble.setMaximumWidth(WIDTH)
        asked = QHBoxLayout()
        counted = QVBoxLayout()
        counted.setSpacing(4)
        counted.addWidget(self._count)
        counted.addWidget(self._gauge)
        self._gauge.setFixedWidth(140)
        asked.addLayout(counted)
        asked.addStretch(1)
        asked.addWidget(self.bubble, 0, Qt.AlignmentFlag.AlignRight)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.left, 1)
        sides.addWidget(self.right, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(self.tr("Keys: 1, 2, 3"), style="caption", role="text2"))
        row.addStretch(1)
        for button in self.votes.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.stop)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(asked)
        column.addLayout(sides, 1)
        column.addLayout(row)
        return part

    def _result_part(self) -> QWidget:
        card = narrow_card()
        card.body.addWidget(self.verdict)
        card.body.addWidget(self._chance)
        card.body.addSpacing(8)
        for row in self.tally_rows.values():
            card.body.addWidget(row)
        card.body.addSpacing(8)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.again)
        card.body.addLayout(last)
        return centred(card)


class TallyRow(QWidget):
    """How often one was preferred: words, a bar, the number."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.number = Label("", weight=600, tabular=True)
        self._gauge = Gauge(14, words)
        name = Label(words, style="small", role="text2")
        name.setFixedWidth(130)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(self._gauge, 1)
        row.addWidget(self.number)

    def set_count(self, count: int, total: int) -> None:
        self.number.setText(text.number(count))
        self._gauge.set_values([float(count)], float(max(total, 1)), text.number(count))
