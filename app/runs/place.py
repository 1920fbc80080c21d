"""Where runs are kept: the system's place for application data, or the folder that a person chose instead."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import platformdirs

from app.errors import UserError
from app.runs.files import write_atomically
from app.runs.lock import is_locked

_CHOSEN = "runs-folder.txt"


def default_root() -> Path:
    """Where runs are kept unless a person chose another place."""
    return _home() / "Runs"


def runs_root() -> Path:
    """The folder with all runs, for the window and the terminal alike. It need not exist yet, or any more."""
    try:
        chosen = (_home() / _CHOSEN).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return default_root()
    return Path(chosen) if chosen and "\0" not in chosen else default_root()


def is_away() -> bool:
    """Whether a chosen place is missing: its disk is not connected, or somebody removed the folder."""
    return runs_root() != default_root() and not runs_root().is_dir()


def use_root(folder: Path | None) -> None:
    """From now on keep runs there, None for the usual place. Those of before stay where they are; see `move_runs`.

    Raises UserError when nothing can be written there.
    """
    home = _home()
    try:
        home.mkdir(parents=True, exist_ok=True)
        if folder is None or folder.resolve() == default_root().resolve():
            (home / _CHOSEN).unlink(missing_ok=True)
            return
        folder = folder.expanduser().resolve()
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".tunesmith-{os.getpid()}"
        probe.touch()
        probe.unlink()
        write_atomically(home / _CHOSEN, f"{folder}\n")
    except (OSError, RuntimeError) as error:
        raise _not_there(folder, error) from None


def move_runs(target: Path | None, moved: Callable[[int, int], None] = lambda done, of: None) -> None:
    """Bring all runs to another folder and keep them there from now on, None for the usual place.

    moved(done, of) is called after each run. Raises UserError when a training is under way there, when both folders
    lie in each other or when the disk does not take them; then everything is where it was.
    """
    source, target = runs_root().resolve(), (target or default_root()).expanduser().resolve()
    if source == target:
        return
    runs = _runs_to_move(source, target)
    done: list[tuple[Path, Path]] = []
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
        raise error if isinstance(error, UserError) else _not_there(target, error) from None
    for old in runs:  # what went to another disk was copied, and is removed only now
        shutil.rmtree(old, ignore_errors=True)


def _runs_to_move(source: Path, target: Path) -> list[Path]:
    if source in target.parents or target in source.parents:
        raise UserError(
            "The runs cannot be moved there.", f"One of {source} and {target} lies inside the other.",
            "Choose another folder.", "bad_place",
        )  # fmt: skip
    runs = [path for path in source.iterdir() if path.is_dir()] if source.is_dir() else []
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


def _home() -> Path:
    return Path(platformdirs.user_data_dir("Tunesmith", appauthor=False))


def _not_there(folder: Path | None, error: Exception) -> UserError:
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UserError(
        f"Runs cannot be kept in {folder}.", f"{why}.".replace("..", "."),
        "Choose a folder that you may write to, with enough room.", "bad_place",
    )  # fmt: skip
