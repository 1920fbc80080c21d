"""Where runs are kept: the system's place for application data, or the folder that a person chose instead."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from app.errors import UserError
from app.runs.files import write_atomically

_CHOSEN = "runs-folder.txt"


def default_root() -> Path:
    """Where runs are kept unless a person chose another place."""
    return home() / "Runs"


def runs_root() -> Path:
    """The folder with all runs, for the window and the terminal alike. It need not exist yet, or any more."""
    try:
        chosen = (home() / _CHOSEN).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return default_root()
    return Path(chosen) if chosen and "\0" not in chosen else default_root()


def is_away() -> bool:
    """Whether a chosen place is missing: its disk is not connected, or somebody removed the folder."""
    return runs_root() != default_root() and not runs_root().is_dir()


def must_be_there(root: Path | None = None) -> None:
    """Raises UserError when the chosen place is away: nothing is made in its stead. root: another place than that."""
    if (root is None or root == runs_root()) and is_away():
        raise UserError(
            "The place where runs are kept cannot be reached now.", f"There is no folder {runs_root()}.",
            "Connect its disk, or choose another place in the settings, then start again.", "place_away",
        )  # fmt: skip


def use_root(folder: Path | None) -> None:
    """From now on keep runs there, None for the usual place. Those of before stay where they are; see moving.py.

    Raises UserError when nothing can be written there.
    """
    ours = home()
    try:
        ours.mkdir(parents=True, exist_ok=True)
        if folder is None or folder.resolve() == default_root().resolve():
            (ours / _CHOSEN).unlink(missing_ok=True)
            return
        folder = folder.expanduser().resolve()
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".tunesmith-{os.getpid()}"
        probe.touch()
        probe.unlink()
        write_atomically(ours / _CHOSEN, f"{folder}\n")
    except (OSError, RuntimeError) as error:
        raise not_there(folder, error) from None


def home() -> Path:
    """The system's place for application data: where Tunesmith keeps what is not a setting of the window."""
    return Path(platformdirs.user_data_dir("Tunesmith", appauthor=False))


def not_there(folder: Path | None, error: Exception) -> UserError:
    """Why runs cannot be kept in a folder, and what to do."""
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UserError(
        f"Runs cannot be kept in {folder}.", f"{why}.".replace("..", "."),
        "Choose a folder that you may write to, with enough room.", "bad_place",
    )  # fmt: skip
