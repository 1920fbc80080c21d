"""Did it learn? Measuring on conversations, and asking people without telling them which answer is whose."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import UserError
from app.runs.store import Run
from app.runs.votes import Ballot, Choice, Vote, Votes, ballot, tally
from app.services.session import Session
from app.services.speaking import Question, Side, Speaker, Style
from app.services.tasks import Task

BLIND_STYLE = Style(temperature=0.7, max_tokens=384)
LONGEST_QUESTION = 600


@dataclass(frozen=True, slots=True)
class Compared:
    """One conversation. before, after: loss of the original and the tuned model; the texts may be empty."""

    line: int
    question: str
    expected: str
    before: float
    after: float
    answer_before: str
    answer_after: str


@dataclass(frozen=True, slots=True)
class Measured:
    """Losses in nats per token of all answers; improved, worsened: the conversations that changed most."""

    conversations: int
    tokens: int
    loss_before: float
    loss_after: float
    perplexity_before: float
    perplexity_after: float
    improved: tuple[Compared, ...]
    worsened: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """step: a sentence's beginning; share: 0 to 1."""

    step: str
    share: float


def measure(speaker: Speaker, model: Path, version: Path, run: Run, file: Path | None, task: Task) -> Measured:
    """On the engine thread. file: other conversations than those the run kept aside. Raises UserError."""
    from app.data.reading import read_examples
    from app.engine.evaluate import Scored, evaluate
    from app.engine.examples import divide

    conversations = read_examples(file).conversations if file is not None else divide(run.config(), run).aside
    if not len(conversations):
        raise UserError(
            "Nothing was kept aside in this run.",
            "All its conversations were used for learning.",
            "Choose a file of conversations to measure on.",
            "nothing_to_check",
        )
    report = evaluate(
        speaker.borrow(model),
        version,
        conversations,
        progress=lambda step, share: task.report(Progress(step, share)),
        cancelled=task.cancelled,
    )

    def plain(rows: tuple[Scored, ...]) -> tuple[Compared, ...]:
        return tuple(
            Compared(r.line, r.question, r.expected, r.before, r.after, r.answer_before, r.answer_after) for r in rows
        )

    return Measured(
        report.conversations,
        report.tokens,
        report.loss_before,
        report.loss_after,
        report.perplexity_before,
        report.perplexity_after,
        plain(report.improved),
        plain(report.worsened),
    )


def blind_questions(run: Run, count: int) -> list[str]:
    """Different first questions, of conversations that the run never trained on if it kept enough. Engine thread."""
    from app.engine.examples import divide

    divided = divide(run.config(), run)
    found: dict[str, None] = {}
    for conversations in (divided.aside, divided.learn):
        order = list(range(len(conversations)))
        random.shuffle(order)
        for number in order[: 4 * count]:
            asked = next((m.content.strip() for m in conversations[number].messages if m.role == "user"), "")
            if 0 < len(asked) <= LONGEST_QUESTION:
                found[asked] = None
            if len(found) == count:
                return list(found)
    return list(found)


class Measuring(QObject):
    """One measurement at a time: progressed(Progress), then measured(Measured) or failed(UserError)."""

    progressed = Signal(object)
    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None

    def start(self, run: Run, model: Path, version: Path, file: Path | None) -> None:
        """Fails at once while a training runs: a measurement would wait for its end, hours perhaps."""
        if self.busy:
            return
        if self._session.busy:
            self.failed.emit(
                UserError("A training is running.", "", "Measure when it has ended, or pause it.", "training_runs")
            )
            return
        speaker = self._session.speaker

        def work(task: Task) -> Measured:
            return measure(speaker, model, version, run, file, task)

        self._session.occupied = "measuring"
        self._task = self._session.engine.post(work)
        self._task.progress.connect(self.progressed)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)

    def cancel(self) -> None:
        """failed(UserError) with code "cancelled" comes at once, also where it had to wait for its turn."""
        if self._task is not None:
            self._task.cancel()
            self._on_failed(UserError("The check was cancelled.", code="cancelled"))

    @Slot(object)
    def _on_done(self, measured: Measured) -> None:
        self._task, self._session.occupied = None, ""
        self.measured.emit(measured)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._task, self._session.occupied = None, ""
        self.failed.emit(error)


class BlindTest(QObject):
    """Questions with both answers, left and right by a toss, the next one written while the person reads.

    ready(Ballot): the next is there; over(Tally): there are no more; failed(UserError). not_kept(UserError): a vote
    counts here, but could not be written down.
    """

    ready = Signal(object)
    over = Signal(object)
    failed = Signal(object)
    not_kept = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._coin = random.Random()
        self._left: list[str] = []
        self._waiting: list[Ballot] = []
        self._shown: Ballot | None = None
        self._votes: list[Vote] = []
        self._task: Task | None = None
        self._run: Run | None = None
        self._model = self._version = Path()
        self._stop = threading.Event()
        self.total = 0

    @property
    def running(self) -> bool:
        return self._run is not None

    @property
    def number(self) -> int:
        """Which question is shown, from 1."""
        return len(self._votes) + 1

    def start(self, run: Run, model: Path, version: Path, count: int) -> None:
        """Begin anew with up to count questions."""
        self.end()
        self._run, self._model, self._version = run, model, version
        self._stop = threading.Event()
        self._task = self._session.engine.post_small(lambda task: blind_questions(run, count))
        self._task.done.connect(self._on_questions)
        self._task.failed.connect(self._on_failed)

    def vote(self, choice: Choice) -> None:
        """Keep what was chosen, and go on."""
        if self._shown is None or self._run is None:
            return
        vote = Vote(self._shown, choice, self._version.name)
        folder = self._run.folder
        self._session.workers.post(lambda task: Votes(folder).add(vote)).failed.connect(self.not_kept)
        self._votes.append(vote)
        self._shown = None
        self._go_on()

    def finish(self) -> None:
        """Stop here, and say how it stands: over(Tally), if there was any vote."""
        votes = self._votes
        self.end()
        if votes:
            self.over.emit(tally(votes))

    def end(self) -> None:
        """Stop here. What was voted is kept."""
        self._stop.set()
        if self._task is not None:
            self._task.cancel()
        self._task = self._run = self._shown = None
        self._left, self._waiting, self._votes = [], [], []

    @Slot(object)
    def _on_questions(self, questions: list[str]) -> None:
        self._task = None
        self._left, self.total = questions, len(questions)
        if not questions:
            self._on_failed(UserError("There is no question to ask.", "None was found in the run's examples."))
            return
        self._write_next()

    def _write_next(self) -> None:
        """One ballot ahead of the one that is shown."""
        if self._task is not None or not self._left or len(self._waiting) > 1:
            return
        asked, stop, speaker = self._left.pop(0), self._stop, self._session.speaker
        turns: tuple[dict[str, Any], ...] = ({"role": "user", "content": asked},)
        question = Question(self._model, (Side(None, turns), Side(self._version, turns)), BLIND_STYLE)

        def work(task: Task) -> tuple[str, str, str]:
            original, tuned = speaker.answer(question, lambda told: None, stop.is_set)
            return asked, original.text, tuned.text

        self._task = self._session.engine.post_small(work)
        self._task.done.connect(self._on_answers)
        self._task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_answers(self, answers: tuple[str, str, str]) -> None:
        self._task = None
        self._waiting.append(ballot(*answers, self._coin))
        if self._shown is None:
            self._go_on()
        self._write_next()

    def _go_on(self) -> None:
        if self._waiting:
            self._shown = self._waiting.pop(0)
            self.ready.emit(self._shown)
            self._write_next()
        elif not self._left and self._task is None:
            counted = tally(self._votes)
            self._run = None
            self.over.emit(counted)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.end()
        self.failed.emit(error)
