"""The few facts of a run that lists, searches and comparisons show, and a memory of them that makes 1,000 runs quick.

Reading a run's metrics takes longer the longer it trained, so what was found is kept in one file beside the runs. It
counts as long as the run's files are as old and as large as they were; losing it costs time and nothing else.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.runs.events import Event, Failed, Finished, Paused, Resumed, Saved, Started, StepDone, Validated, from_json
from app.runs.files import write_atomically
from app.runs.lock import is_locked
from app.runs.store import Run

MEMORY = ".overviews.json"
FORMAT = 1
CURVE_POINTS = 24
_TAIL_BYTES = 8192
_STEP, _SAVED, _RESUMED = (f'{{"event": "{kind.__name__}"'.encode() for kind in (StepDone, Saved, Resumed))
_WANTED = tuple(
    f'{{"event": "{kind.__name__}"'.encode() for kind in (Started, Validated, Finished, Failed, Paused, Resumed)
)

Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Overview:
    """One run. state: as in run.json, or "interrupted" when the process that trained it is gone.

    created: ISO 8601, UTC; model, data: paths as they were given; best: (step, validation loss) of the lowest check
    after the start, None without one; curve: at most CURVE_POINTS checks (step, loss); step: the last one taken;
    total: all steps, 0 while unknown; seconds: trained so far; saved: step of the last version, None without one.
    """

    folder: str
    name: str
    created: str
    state: str
    model: str
    data: str
    best: tuple[int, float] | None = None
    curve: tuple[tuple[int, float], ...] = ()
    seconds: float | None = None
    step: int = 0
    total: int = 0
    saved: int | None = None

    @property
    def path(self) -> Path:
        return Path(self.folder)

    @property
    def share(self) -> float | None:
        """How much of all steps is done, 0 to 1."""
        return min(1.0, self.step / self.total) if self.total else None

    def matches(self, words: str) -> bool:
        """Whether every word occurs in the name, the model, the examples or the state."""
        hay = " ".join((self.name, Path(self.model).name, Path(self.data).name, self.state)).casefold()
        return all(word in hay for word in words.casefold().split())


_NAMES = tuple(field.name for field in fields(Overview))
_MEASURED = ("best", "curve", "seconds", "step", "total", "saved")


def overview(run: Run) -> Overview:
    """Read one run. Raises UserError for a damaged run.json."""
    info = run.info()
    found = Overview(
        folder=str(run.folder),
        name=info["name"],
        created=str(info.get("created", "")),
        state=_state(run, info["state"]),
        model=str(info["config"].get("model_path", "")),
        data=str(info["config"].get("data", "")),
    )
    return _noted(found, run, info.get("facts")) or _with_metrics(found, run)


def facts(run: Run) -> dict[str, Any]:
    """For run.json of a run that has ended or paused: what its metrics say, so that lists need not read them.

    It counts as long as metrics.jsonl is as large as it is now: nothing is ever changed in it, only added.
    """
    found = _with_metrics(Overview("", "", "", "", "", ""), run)
    return {"size": _size(run), **{name: getattr(found, name) for name in _MEASURED}}


def _noted(found: Overview, run: Run, noted: Any) -> Overview | None:
    """With the facts in run.json; None when they are none, or of before."""
    try:
        if noted["size"] != _size(run):
            return None
        values = {name: getattr(found, name) for name in _NAMES} | {name: noted[name] for name in _MEASURED}
        return _parsed(run.folder, values)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _size(run: Run) -> int:
    try:
        return run.metrics.stat().st_size
    except OSError:
        return 0


def overviews(
    root: Path, cancelled: Callable[[], bool] = lambda: False, damaged: list[Path] | None = None
) -> list[Overview]:
    """All runs in a folder, newest first; those that cannot be read are passed over. damaged: takes their folders."""
    kept = _remembered(root)
    found, stamps, changed = [], {}, False
    for folder in _folders(root):
        if cancelled():
            return []
        run = Run(folder)
        stamp = _stamp(run)
        if stamp is None:
            continue
        old = kept.get(folder.name)
        if old is not None and old[0] == stamp:
            one = old[1]
        else:
            try:
                one = overview(run)
            except UserError:
                if damaged is not None:
                    damaged.append(folder)
                continue
            changed = True
        found.append(_settled(one, run))
        stamps[folder.name] = (stamp, one)
    if changed or len(stamps) != len(kept):
        with suppress(OSError):  # a folder that cannot be written is read each time
            _remember(root, stamps)
    return sorted(found, key=lambda one: (one.created, one.folder), reverse=True)


def _settled(one: Overview, run: Run) -> Overview:
    """A process may die, or begin, without the files changing: whether a run is being trained is always asked anew."""
    if one.state not in ("training", "interrupted"):
        return one
    return replace(one, state=_state(run, "training"), folder=str(run.folder))


def _state(run: Run, said: str) -> str:
    return "interrupted" if said == "training" and not is_locked(run.folder) else said


def _with_metrics(found: Overview, run: Run) -> Overview:
    total, seconds, step = 0, None, 0
    checks: list[tuple[int, float]] = []
    best: tuple[int, float] | None = None
    lines = _lines(run)
    for line in lines:
        event = _event(line) if line.startswith(_WANTED) else None
        match event:
            case None:
                continue
            case Started():
                total = event.total_steps
            case Validated() if math.isfinite(event.loss):
                checks.append((event.step, event.loss))
            case Resumed():
                checks = [check for check in checks if check[0] <= event.step]
                best, seconds, step = None, event.time, event.step
            case Finished():
                best = (event.kept_step, event.valid_loss_after) if event.valid_loss_after is not None else None
                seconds, step = event.duration_s, event.steps
            case Failed() | Paused():
                seconds, step = event.time, event.step
    saved = next((event.step for event in _backwards(lines, (_SAVED,)) if isinstance(event, Saved)), None)
    last = _last_step(lines)
    if last is not None and last.step >= step:
        step, seconds = last.step, max(last.time, seconds or 0.0)
    lowest = min((check for check in checks if check[0]), key=lambda check: check[1], default=None)
    return replace(
        found, best=best or lowest, curve=_thinned(checks), seconds=seconds, step=step, total=total, saved=saved
    )


def _lines(run: Run) -> list[bytes]:
    """All lines; a few events among very many steps are parsed."""
    try:
        return run.metrics.read_bytes().split(b"\n")
    except OSError:
        return []


def _event(line: bytes) -> Event | None:
    try:
        return from_json(line.decode("utf-8", "replace"))
    except ValueError:
        return None


def _backwards(lines: list[bytes], kinds: tuple[bytes, ...]) -> Iterator[Event]:
    """Events of these kinds, the newest first."""
    for line in reversed(lines):
        event = _event(line) if line.startswith(kinds) else None
        if event is not None:
            yield event


def _last_step(lines: list[bytes]) -> StepDone | None:
    """The newest whole step since the run went on last."""
    event = next(_backwards(lines, (_STEP, _RESUMED)), None)
    return event if isinstance(event, StepDone) else None


def tail(run: Run) -> list[str]:
    """The last lines of a run's metrics; the first of them may be torn."""
    try:
        with run.metrics.open("rb") as stream:
            stream.seek(max(0, run.metrics.stat().st_size - _TAIL_BYTES))
            return stream.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _thinned(checks: list[tuple[int, float]]) -> tuple[tuple[int, float], ...]:
    if len(checks) <= CURVE_POINTS:
        return tuple(checks)
    last = len(checks) - 1
    return tuple(checks[round(i * last / (CURVE_POINTS - 1))] for i in range(CURVE_POINTS))


def _folders(root: Path) -> list[Path]:
    try:
        return [path for path in root.iterdir() if not path.name.startswith(".")]
    except OSError:
        return []


def _stamp(run: Run) -> Stamp | None:
    """What changes whenever a run's files do; None for a folder that is no run."""
    try:
        info = (run.folder / "run.json").stat()
    except OSError:
        return None
    try:
        metrics = run.metrics.stat()
    except OSError:
        return info.st_mtime_ns, 0, 0
    return info.st_mtime_ns, metrics.st_mtime_ns, metrics.st_size


def _remembered(root: Path) -> dict[str, tuple[Stamp, Overview]]:
    """What was found before, by folder name; empty when there is nothing usable."""
    try:
        kept = json.loads((root / MEMORY).read_text(encoding="utf-8"))
        if kept["format"] != FORMAT:
            return {}
        return {name: (_as_stamp(one["stamp"]), _parsed(root / name, one["run"])) for name, one in kept["runs"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _as_stamp(values: Any) -> Stamp:
    first, second, third = values
    return int(first), int(second), int(third)


def _parsed(folder: Path, values: dict[str, Any]) -> Overview:
    best, seconds, saved = values["best"], values["seconds"], values["saved"]
    return Overview(
        folder=str(folder),
        name=str(values["name"]),
        created=str(values["created"]),
        state=str(values["state"]),
        model=str(values["model"]),
        data=str(values["data"]),
        best=(int(best[0]), float(best[1])) if best else None,
        curve=tuple((int(step), float(loss)) for step, loss in values["curve"]),
        seconds=None if seconds is None else float(seconds),
        step=int(values["step"]),
        total=int(values["total"]),
        saved=None if saved is None else int(saved),
    )


def _remember(root: Path, found: dict[str, tuple[Stamp, Overview]]) -> None:
    runs = {
        name: {"stamp": stamp, "run": {key: getattr(one, key) for key in _NAMES}}
        for name, (stamp, one) in found.items()
    }
    write_atomically(root / MEMORY, json.dumps({"format": FORMAT, "runs": runs}, ensure_ascii=False))
