"""All runs with the few facts that lists show, read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.data.model_folder import display_name
from app.errors import UserError
from app.runs import checkpoints
from app.runs.events import Event, Failed, Finished, Paused, Started, StepDone, from_json
from app.runs.history import History
from app.runs.info import State
from app.runs.lock import is_locked
from app.runs.store import Run, list_runs
from app.services.tasks import Task, Workers

_TAIL_BYTES = 8192
_HEAD_LINES = 20


@dataclass(frozen=True, slots=True)
class RunSummary:
    """folder: its identity; created: ISO 8601; best_loss: validation loss of the kept version; step: the last one known.

    share: of all steps, 0 to 1, known of a paused run alone.
    """

    folder: Path
    name: str
    created: str
    state: State
    model: str
    examples: str
    best_loss: float | None
    seconds: float | None
    step: int
    share: float | None = None


@dataclass(frozen=True, slots=True)
class OpenedRun:
    """One run, read whole. continues_from: step of the version from which it can go on, None when it cannot."""

    run: Run
    history: History
    continues_from: int | None = None


def summarise(run: Run) -> RunSummary:
    """The facts of one run from run.json and the end of its metrics. Raises UserError for a damaged run.json."""
    info = run.info()
    end = last_event(run)
    finished = end if isinstance(end, Finished) else None
    step = end.step if isinstance(end, StepDone | Failed | Paused) else finished.steps if finished else 0
    return RunSummary(
        folder=run.folder,
        name=str(info.get("name") or run.folder.name),
        created=str(info.get("created", "")),
        state=info.get("state", "ready"),
        model=display_name(Path(info["config"]["model_path"])),
        examples=Path(info["config"]["data"]).stem,
        best_loss=finished.valid_loss_after if finished else None,
        seconds=finished.duration_s if finished else (end.time if end else None),
        step=step,
        share=_share(run, end) if isinstance(end, Paused) else None,
    )


def _share(run: Run, paused: Paused) -> float | None:
    """How far a paused run came. What it began with stands at the top of its metrics."""
    try:
        with run.metrics.open(encoding="utf-8", errors="replace") as stream:
            for _, line in zip(range(_HEAD_LINES), stream, strict=False):
                if line.startswith('{"event": "Started"'):
                    started = from_json(line)
                    return paused.step / started.total_steps if isinstance(started, Started) else None
    except (OSError, ValueError, ZeroDivisionError):
        return None
    return None


def last_event(run: Run) -> Event | None:
    """The newest whole event of a run, from the end of its file alone."""
    try:
        with run.metrics.open("rb") as stream:
            stream.seek(max(0, run.metrics.stat().st_size - _TAIL_BYTES))
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return None
    for line in reversed(lines):
        try:
            return from_json(line)
        except ValueError:
            continue
    return None


class RunList(QObject):
    """changed: `runs` is new, newest first. opened(OpenedRun) or refused(UserError) answer `open`."""

    changed = Signal()
    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, workers: Workers, root: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._root = workers, root
        self._opening: Task | None = None
        self.runs: list[RunSummary] | None = None

    def refresh(self) -> None:
        self._workers.post(self._read).done.connect(self._on_read)

    def open(self, folder: Path) -> None:
        """Read a run whole; a newer request silences the older one."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._workers.post(lambda task: _open(Run(folder)))
        self._opening.done.connect(self.opened)
        self._opening.failed.connect(self.refused)

    def _read(self, task: Task) -> list[RunSummary]:
        found = []
        for run in list_runs(self._root):
            try:
                found.append(summarise(run))
            except (UserError, KeyError, TypeError):
                continue
        return found

    @Slot(object)
    def _on_read(self, runs: list[RunSummary]) -> None:
        self.runs = runs
        self.changed.emit()


def _open(run: Run) -> OpenedRun:
    run.info()
    history = History()
    history.add(run.events())
    return OpenedRun(run, history, _continues_from(run, history))


def _continues_from(run: Run, history: History) -> int | None:
    """A run that is being trained elsewhere or has taken all its steps does not go on; one whose process died does."""
    if isinstance(history.ended, Finished) and history.ended.reason == "completed":
        return None
    if is_locked(run.folder):
        return None
    whole, _ = checkpoints.all_whole(run.checkpoints)
    return whole[0].step if whole else None
