"""Try it without its looks: which run and version answer, what is asked of them, and what comes back."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.data.model_folder import display_name
from app.errors import UserError
from app.runs.store import Run
from app.runs.versions import Version, versions_of
from app.services.session import Session
from app.services.speaking import Question, Said, Side, Style
from app.services.tasks import Task

CHIPS = 6
LONGEST_CHIP = 90


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A run as Try it needs it. versions: the best first."""

    run: Run
    name: str
    model: Path
    model_name: str
    versions: tuple[Version, ...]


def run_facts(run: Run) -> RunFacts:
    """Read a run's settings and versions. Raises UserError for a damaged run."""
    model = run.config().model_path
    return RunFacts(run, run.name, model, display_name(model), tuple(versions_of(run)))


def example_questions(run: Run, count: int = CHIPS) -> list[str]:
    """Short first questions of conversations that the run never trained on, else of those it did. Engine thread."""
    from app.engine.examples import divide

    divided = divide(run.config(), run)
    found: dict[str, None] = {}
    for conversations in (divided.aside, divided.learn):
        for number in range(min(len(conversations), 200)):
            asked = next((m.content for m in conversations[number].messages if m.role == "user"), "")
            text = " ".join(asked.split())
            if 0 < len(text) <= LONGEST_CHIP:
                found[text] = None
            if len(found) == count:
                return list(found)
    return list(found)


class Tryout(QObject):
    """Always on the GUI thread; the engine thread answers, between the steps of a training when one runs.

    facts_read(RunFacts) or facts_refused(UserError) answer `look_at`; questions_read(list of str) follows.
    One question at a time: stage("loading" or "reading"), heard(list of Heard and Said), then answered(tuple of Said)
    or failed(UserError).
    """

    facts_read = Signal(object)
    facts_refused = Signal(object)
    questions_read = Signal(object)
    progress = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looking: Task | None = None
        self._questions: Task | None = None
        self._answering: Task | None = None
        self._stop = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether an answer is being written, or waited for."""
        return self._answering is not None

    def look_at(self, folder: Path) -> None:
        """Read what a run has; a newer request silences the older one."""
        for task in (self._looking, self._questions):
            if task is not None:
                task.cancel()
        self._looking = self._session.workers.post(lambda task: run_facts(Run(folder)))
        self._looking.done.connect(self.facts_read)
        self._looking.failed.connect(self.facts_refused)

    def look_for_questions(self, run: Run) -> None:
        """Find questions in the run's examples. Nothing comes when they cannot be read."""
        self._questions = self._session.engine.post_small(lambda task: example_questions(run))
        self._questions.done.connect(self.questions_read)

    def ask(self, model: Path, sides: Sequence[Side], style: Style) -> None:
        """Have each side answered. Does nothing while an answer is being written."""
        if self.busy:
            return
        self._stop = stop = threading.Event()
        question, speaker = Question(model, tuple(sides), style), self._session.speaker

        def work(task: Task) -> tuple[Said, ...]:
            return speaker.answer(question, task.report, stop.is_set)

        self._answering = self._session.engine.post_small(work)
        self._answering.progress.connect(self.progress)
        self._answering.done.connect(self._on_answered)
        self._answering.failed.connect(self._on_failed)

    def stop(self) -> None:
        """End the answers soon; what was written stays."""
        self._stop.set()

    def release(self) -> None:
        """Give the model's memory back once nothing is being answered."""
        self._session.engine.post_small(lambda task: self._session.speaker.release())

    @Slot(object)
    def _on_answered(self, said: Any) -> None:
        self._answering = None
        self.answered.emit(said)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._answering = None
        self.failed.emit(error)
