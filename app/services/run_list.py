"""All runs with the few facts that lists show, and what people do with a run as a whole, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.data.model_folder import display_name
from app.runs import checkpoints
from app.runs.compare import Comparison, compare, entrant
from app.runs.events import Event, Finished, from_json
from app.runs.history import History
from app.runs.lock import is_locked
from app.runs.overview import Overview, overviews, tail
from app.runs.place import is_away, runs_root
from app.runs.store import Run
from app.runs.trash import move_to_trash
from app.services.tasks import Task, Workers


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One run as lists show it. facts: what is known of it; model, examples: short names of both; folder: where it is."""

    facts: Overview
    model: str
    examples: str
    folder: Path

    @property
    def name(self) -> str:
        return self.facts.name

    @property
    def state(self) -> str:
        return self.facts.state

    @property
    def best_loss(self) -> float | None:
        return self.facts.best[1] if self.facts.best else None

    @property
    def share(self) -> float | None:
        return self.facts.share

    @property
    def continues_from(self) -> int | None:
        """Step of the version from which it can go on; None when it cannot, or when that is not worth offering."""
        return self.facts.saved if self.state in ("paused", "interrupted") else None

    def matches(self, words: str, state: str = "") -> bool:
        """Whether every word occurs in what is shown of the run. state: as it is told."""
        hay = f"{self.name} {self.model} {self.examples} {state}".casefold()
        return all(word in hay for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class OpenedRun:
    """One run, read whole. continues_from: step of the version from which it can go on, None when it cannot."""

    run: Run
    history: History
    continues_from: int | None = None


LOOK_AGAIN_MS = 2000
_Found = tuple[list[RunSummary], Path | None, list[Path]]


def summarise(facts: Overview) -> RunSummary:
    return RunSummary(facts, display_name(Path(facts.model)), Path(facts.data).stem, Path(facts.folder))


def last_event(run: Run) -> Event | None:
    """The newest whole event of a run, from the end of its file alone."""
    for line in reversed(tail(run)):
        try:
            return from_json(line)
        except ValueError:
            continue
    return None


class RunList(QObject):
    """changed: `runs` is new, newest first; `away` is where they are kept, if that cannot be reached; `damaged` are folders
    of runs that cannot be read. opened(OpenedRun) or refused(UserError) answer `open`.

    compared(Comparison) answers `compare`; refused(UserError) also says why a run could not be renamed or thrown away.
    """

    changed = Signal()
    opened = Signal(object)
    refused = Signal(object)
    compared = Signal(object)

    def __init__(self, workers: Workers, root: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._root = workers, root
        self._opening: Task | None = None
        self._reading: Task | None = None
        self._comparing: Task | None = None
        self._looking: Task | None = None
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._look)
        self.runs: list[RunSummary] | None = None
        self.away: Path | None = None
        self.damaged: list[Path] = []

    def refresh(self) -> None:
        """Read all runs again soon; a newer request silences the older one."""
        if self._reading is not None:
            self._reading.cancel()
        root, chosen = self._root or runs_root(), self._root is None

        def work(task: Task) -> _Found:
            damaged: list[Path] = []
            runs = [summarise(one) for one in overviews(root, task.cancelled, damaged)]
            return runs, root if chosen and is_away() else None, sorted(damaged)

        self._reading = self._workers.post(work)
        self._reading.done.connect(self._on_read)

    def open(self, folder: Path) -> None:
        """Read a run whole; a newer request silences the older one."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._workers.post(lambda task: _open(Run(folder)))
        self._opening.done.connect(self.opened)
        self._opening.failed.connect(self.refused)

    def compare(self, folders: Sequence[Path]) -> None:
        """Read some runs and set them side by side; a newer request silences the older one."""
        if self._comparing is not None:
            self._comparing.cancel()
        chosen = list(folders)
        self._comparing = self._workers.post(lambda task: _compare(chosen))
        self._comparing.done.connect(self.compared)
        self._comparing.failed.connect(self.refused)

    def rename(self, folder: Path, name: str) -> None:
        self._change(lambda: Run(folder).rename(name))

    def trash(self, folder: Path) -> None:
        """Move a run to the system's trash."""
        self._change(lambda: move_to_trash(Run(folder)))

    def _change(self, work: Callable[[], None]) -> None:
        task = self._workers.post(lambda task: work())
        task.done.connect(self.refresh)
        task.failed.connect(self.refused)

    @Slot(object)
    def _on_read(self, found: _Found) -> None:
        self.runs, self.away, self.damaged = found
        if self.away is not None:  # nobody tells when its disk comes back
            self._look_again.start()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        self._looking = self._workers.post(lambda task: is_away())
        self._looking.done.connect(self._on_looked)

    @Slot(object)
    def _on_looked(self, away: bool) -> None:
        if away:
            self._look_again.start()
        else:
            self.refresh()


def _compare(folders: list[Path]) -> Comparison:
    return compare([entrant(Run(folder)) for folder in folders])


def _open(run: Run) -> OpenedRun:
    run.info()
    history = History()
    history.add(run.each_event())
    return OpenedRun(run, history, _continues_from(run, history))


def _continues_from(run: Run, history: History) -> int | None:
    """A run that is being trained elsewhere or has taken all its steps does not go on; one whose process died does."""
    if isinstance(history.ended, Finished) and history.ended.reason == "completed":
        return None
    if is_locked(run.folder):
        return None
    whole, _ = checkpoints.all_whole(run.checkpoints)
    return whole[0].step if whole else None
