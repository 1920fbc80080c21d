"""Asking a training that runs in another program to save, pause or stop: a small file in its folder.

The training looks for it between steps. A file rather than a signal, because the other program may be the window.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Literal, get_args

from app.errors import UserError
from app.runs.control import Control
from app.runs.lock import is_locked
from app.runs.store import Run

Wish = Literal["save", "pause", "stop"]
WISHES: tuple[Wish, ...] = get_args(Wish)


def ask(run: Run, wish: Wish) -> None:
    """Raises UserError when nobody is training the run."""
    if not is_locked(run.folder):
        raise UserError(f"“{run.name}” is not being trained now.", "", "", "not_training")
    (run.folder / f".ask-{wish}").touch()


def pass_on(run: Run, control: Control) -> None:
    """Hand what was asked for to the training's control, each request once."""
    doors = {"save": control.save_now, "pause": control.pause, "stop": control.stop}
    for wish in WISHES:
        file = run.folder / f".ask-{wish}"
        if file.exists():
            doors[wish]()
            file.unlink(missing_ok=True)


def forget(run: Run) -> None:
    """Remove requests that came too late for an earlier training."""
    for wish in WISHES:
        with suppress(OSError):
            (run.folder / f".ask-{wish}").unlink(missing_ok=True)
