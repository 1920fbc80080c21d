"""Bringing all runs to another folder, with the line of those that wait. What else lies in a folder stays there."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.errors import UserError
from app.runs.lock import is_locked
from app.runs.place import default_root, not_there, runs_root, use_root
from app.runs.queue import Queue
from app.runs.store import Run

Moves = list[tuple[Path, Path]]
"""Folders of runs: where each was and where it is."""


def runs_in(folder: Path) -> list[Path]:
    """Folders of runs, damaged ones too. A person may keep other things there, such as a whole Documents folder."""
    try:
        return [path for path in folder.iterdir() if (path / "run.json").is_file()]
    except OSError:
        return []


def move_runs(target: Path | None, moved: Callable[[int, int], None] = lambda done, of: None) -> Moves:
    """Bring all runs to another folder and keep them there from now on, None for the usual place.

    moved(done, of) is called after each run. Raises UserError when a training is under way there, when both folders
    lie in each other or when the disk does not take them; then everything is where it was.
    """
    source, target = runs_root().resolve(), (target or default_root()).expanduser().resolve()
    if source == target:
        return []
    runs, waiting = _runs_to_move(source, target), Queue(source).runs()
    done: Moves = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        for old in runs:
            new = _free_name(target / old.name)
            _bring(old, new)
            done.append((old, new))
            moved(len(done), len(runs))
        use_root(target)
    except (OSError, shutil.Error, UserError) as error:
        for old, new in reversed(done):
            _take_back(old, new)
        raise error if isinstance(error, UserError) else not_there(target, error) from None
    for old in runs:  # what went to another disk was copied, and is removed only now
        shutil.rmtree(old, ignore_errors=True)
    with suppress(UserError):  # the runs are there; a line that cannot be written is a small loss
        _line_up(Queue(source), Queue(target), waiting, dict(done))
    return done


def _line_up(before: Queue, after: Queue, waiting: list[Run], places: dict[Path, Path]) -> None:
    """Those that waited wait on, in their order, after any that wait there already."""
    for run in waiting:
        if run.folder in places:
            after.add(Run(places[run.folder]))
            before.remove(run)


def _runs_to_move(source: Path, target: Path) -> list[Path]:
    if source in target.parents or target in source.parents:
        raise UserError(
            "The runs cannot be moved there.", f"One of {source} and {target} lies inside the other.",
            "Choose another folder.", "bad_place",
        )  # fmt: skip
    runs = runs_in(source)
    busy = next((path for path in runs if is_locked(path)), None)
    if busy is not None:
        raise UserError(
            "The runs cannot be moved now.", f"{busy.name} is being trained.", "Pause it first, then try again.",
            "run_locked",
        )  # fmt: skip
    return runs


def _bring(old: Path, new: Path) -> None:
    """Rename a folder, or copy it when the other place is another disk; the copy is whole or not there."""
    try:
        old.rename(new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        half = new.with_name(f".{new.name}.coming")
        try:
            shutil.copytree(old, half, symlinks=True)
            half.rename(new)
        finally:
            shutil.rmtree(half, ignore_errors=True)


def _take_back(old: Path, new: Path) -> None:
    if old.exists():
        shutil.rmtree(new, ignore_errors=True)
    else:
        new.rename(old)


def _free_name(wanted: Path) -> Path:
    names = (wanted, *(wanted.with_name(f"{wanted.name} {n}") for n in range(2, 1000)))
    return next(path for path in names if not path.exists())
