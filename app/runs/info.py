"""run.json: read whatever wrote it, brought to today's format, refused in words when it cannot be.

Each format is a number. What an older Tunesmith wrote is changed step by step, in memory; it reaches the disk with the
next change of the run. A newer format is refused: its meaning is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, get_args

from app.errors import UserError

State = Literal["ready", "training", "paused", "finished", "stopped", "failed"]
Info = dict[str, Any]


def _state_was_not_kept(info: Info) -> Info:
    """0 to 1: the first runs did not say how they ended."""
    return {"state": "stopped", **info}


MIGRATIONS: tuple[Callable[[Info], Info], ...] = (_state_was_not_kept,)
"""The n-th brings format n to n + 1."""

FORMAT = len(MIGRATIONS)


def read_info(folder: Path) -> Info:
    """run.json of a run's folder in today's format: `config` is a dict, `state` a State, `name` a text.

    Raises UserError when it is missing, damaged or of a newer Tunesmith, and when the folder is not there any more.
    """
    try:
        info = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(folder, f"{error}") if folder.is_dir() else gone(folder) from None
    if not isinstance(info, dict) or not isinstance(info.get("config"), dict):
        raise _damaged(folder, "it holds no settings")
    if not all(isinstance(info["config"].get(name, ""), str) for name in ("model_path", "data")):
        raise _damaged(folder, "it does not name the model and the examples")
    number = info.get("format", 0)
    if type(number) is not int or number < 0:
        raise _damaged(folder, "its format is no number")
    if number > len(MIGRATIONS):
        raise UserError(
            f"The run in {folder} was made by a newer Tunesmith.",
            f"Its format is {number}; this Tunesmith knows {len(MIGRATIONS)}.",
            "Update Tunesmith.",
            "newer_run",
        )
    for migrate in MIGRATIONS[number:]:
        info = migrate(info)
    if info.get("state") not in get_args(State):
        raise _damaged(folder, "its state is none")
    return {**info, "format": len(MIGRATIONS), "name": str(info.get("name") or folder.name)}


def gone(folder: Path) -> UserError:
    """What is said of a run that was moved, renamed or thrown away by other means than this app."""
    return UserError(
        f"The run “{folder.name}” is not there any more.",
        f"{folder.parent} has no folder of this name. It was moved, renamed or thrown away, or its disk is not connected.",
        "Look in the Trash, or connect the disk. Other runs are not touched.",
        "run_gone",
    )


def _damaged(folder: Path, why: str) -> UserError:
    return UserError(
        f"The run in {folder} cannot be read.",
        f"Its run.json is missing or damaged ({why}).",
        "Its adapter and log may still be there.",
        "bad_run",
    )
