"""The conversation: one question to both, two answers beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.versions import Version
from app.services.speaking import Heard, Said, Side, Stage, Style
from app.services.tryout import RunFacts, Tryout
from app.ui import text
from app.ui.choosers import MODEL_GONE
from app.ui.try_it.answer_pane import AnswerPane
from app.ui.try_it.compare_bar import version_words
from app.ui.try_it.prompt_box import Chips, PromptBox
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.note import ErrorPlace, Note, announce
from app.ui.widgets.page import MARGIN

_WIDEST_BUBBLE = 560


@dataclass
class Talk:
    """What was said so far. questions and each side's answers, in order; an answer may be missing on one side.

    tuned: which run and version answered as tuned.
    """

    questions: list[str] = field(default_factory=list)
    answers: tuple[list[str], list[str]] = field(default_factory=lambda: ([], []))
    tuned: list[str] = field(default_factory=list)

    def turns(self, side: int, system: str, question: str) -> tuple[dict[str, str], ...]:
        """The conversation of one side, ending with a new question. What got no answer, as it was given up, is left out."""
        turns = [{"role": "system", "content": system}] if system else []
        for asked, said in zip(self.questions, self.answers[side], strict=True):
            if said.strip():
                turns += [{"role": "user", "content": asked}, {"role": "assistant", "content": said}]
        return (*turns, {"role": "user", "content": question})


class CompareView(QWidget):
    """retry_model(): the person wants to say where the model is; over_asked(): a new conversation.

    changed(): something was said, or all of it forgotten.
    """

    retry_model = Signal()
    over_asked = Signal()
    changed = Signal()

    def __init__(self, tryout: Tryout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tryout = tryout
        self._facts: RunFacts | None = None
        self._version: Version | None = None
        self._model = Path()
        self._question = ""
        self._training = False
        self._sides: list[int] = []
        self._style = Style()
        self.talk = Talk()
        self.system = ""
        self.style_now: Callable[[], Style] = Style
        self.original = AnswerPane(self.tr("Original"), tuned=False)
        self.tuned = AnswerPane(self.tr("Tuned"), tuned=True)
        self.panes = (self.original, self.tuned)
        self.bubble = Bubble("", short=True)
        self.note = Note("plain")
        self.note.hide()
        self.outgrown = Note("warning")
        self.outgrown.hide()
        self.chips = Chips()
        self.prompt = PromptBox()
        self.error = ErrorPlace()
        self._arrange()
        self.prompt.asked.connect(self.ask)
        self.prompt.stopped.connect(tryout.stop)
        self.chips.chosen.connect(self.prompt.ask)
        tryout.progress.connect(self._on_progress)
        tryout.answered.connect(self._on_answered)
        tryout.failed.connect(self._on_failed)
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the answers, wherever in the conversation the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and self._tryout.busy:
            self._tryout.stop()
        else:
            super().keyPressEvent(event)

    def show_run(self, facts: RunFacts | None, version: Version | None, model: Path) -> None:
        """Who answers from now on. version None: nothing was saved yet, so only the original can be asked."""
        self._facts, self._version, self._model = facts, version, model
        self.original.set_who(facts.model_name if facts else "")
        words = ", ".join([facts.name, text.inside(version_words(version))]) if facts and version else ""
        self.tuned.set_who(words or (facts.name if facts else ""))
        if facts is not None and version is None:
            self.tuned.set_hint(self.tr("Nothing is saved yet. The first version comes a little later."))
        else:
            self.tuned.set_hint(self._empty_words())
        self.prompt.set_blocked("" if facts else self.tr("Choose a run first."))

    def clear(self) -> None:
        """Forget the conversation."""
        self.talk = Talk()
        self._question = ""
        self.bubble.hide()
        self.outgrown.hide()
        self.set_error(None)
        for pane in self.panes:
            pane.clear()
            pane.set_hint(self._empty_words())
        self.show_run(self._facts, self._version, self._model)
        self.changed.emit()

    def set_training(self, step: int | None, running: bool) -> None:
        """While a training runs: which version answers, and what it costs. step: of that version."""
        self._training = running
        self.note.setVisible(running)
        if running:
            words = self.tr("Answers are written between two steps, so training is slower while you try it.")
            if step:
                saved = self.tr("The last saved version, from step {step}, answers.").format(step=text.number(step))
                words = f"{saved} {words}"
            self.note.set_note("plain", self.tr("A training is running."), words)

    def set_error(self, error: UserError | None) -> None:
        """What went wrong, above the answers; None when nothing did."""
        gone = error is not None and error.code in MODEL_GONE
        self.error.say(error, [(self.tr("Choose the model folder…"), self.retry_model.emit)] if gone else None)

    @Slot(str)
    def ask(self, question: str) -> None:
        """Send a question to both."""
        if self._facts is None or self._tryout.busy:
            return
        self.set_error(None)
        self._question, self._style = question, self.style_now()
        self._sides = [0] if self._version is None else [0, 1]
        sides = [
            Side(
                self._version.folder if number and self._version else None,
                self.talk.turns(number, self.system, question),
            )
            for number in self._sides
        ]
        self.bubble.set_text(question)
        self.bubble.show()
        for number in self._sides:
            self.panes[number].begin(question, self.tr("Waiting for the current step…") if self._training else "")
        self.prompt.set_busy(True)
        self.chips.set_enabled(False)
        self._tryout.ask(self._model, sides, self._style)
        self.changed.emit()

    @Slot(object)
    def _on_progress(self, told: Stage | list[Heard | Said]) -> None:
        if not self._question:
            return
        if isinstance(told, Stage):
            words = self.tr("Loading the model, a few seconds.") if told.what == "loading" else self.tr("Reading…")
            for number in self._sides:
                self.panes[number].wait(words)
            return
        for place, number in enumerate(self._sides):
            self.panes[number].hear([piece for piece in told if isinstance(piece, Heard) and piece.side == place])
            for said in told:
                if isinstance(said, Said) and said.side == place:
                    self.panes[number].finish(said, self._style.max_tokens)

    @Slot(object)
    def _on_answered(self, said: tuple[Said, ...]) -> None:
        if not self._question:  # forgotten meanwhile
            self._rest()
            return
        self.talk.questions.append(self._question)
        for number in (0, 1):
            answers = [s.text for s, side in zip(said, self._sides, strict=True) if side == number]
            self.talk.answers[number].append(answers[0] if answers else "")
        self.talk.tuned.append(self.tuned.who.text())
        self._show_outgrown(max(one.outgrown for one in said))
        self._rest()
        self.changed.emit()

    def _show_outgrown(self, tokens: int) -> None:
        """A model goes on beyond what it was made to read, but not well: say so, or people blame their training."""
        self.outgrown.setVisible(bool(tokens))
        if tokens:
            lead = self.tr("This conversation is longer than the model can follow.")
            more = self.tr("It was made to read {count} tokens, so answers may make no sense from here on.")
            actions = [(self.tr("New chat"), self.over_asked.emit)]
            self.outgrown.set_note("warning", lead, more.format(count=text.number(tokens)), actions)
            announce(self, self.outgrown.text)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        if not self._question:
            self._rest()
            return
        for number in self._sides:
            self.panes[number].give_up()
        self.prompt.field.setPlainText(self._question)
        self.bubble.set_text(self.talk.questions[-1] if self.talk.questions else "")
        self.bubble.setVisible(bool(self.talk.questions))
        self._rest()
        self.set_error(error)

    def _rest(self) -> None:
        self._question = ""
        self.prompt.set_busy(False)
        self.chips.set_enabled(True)

    def _empty_words(self) -> str:
        return self.tr("Ask something your examples cover, then something they do not.")

    def _arrange(self) -> None:
        self.bubble.setMaximumWidth(_WIDEST_BUBBLE)
        asked = QHBoxLayout()
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addStretch(1)
        asked.addWidget(self.bubble, 0, Qt.AlignmentFlag.AlignRight)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for pane in self.panes:
            sides.addWidget(pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 19)
        column.setSpacing(14)
        column.addWidget(self.error)
        column.addWidget(self.note)
        column.addWidget(self.outgrown)
        column.addLayout(asked)
        column.addLayout(sides, 1)
        column.addWidget(self.chips)
        column.addSpacing(-4)
        column.addWidget(self.prompt)
