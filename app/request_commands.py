"""`tunesmith save`, `pause` and `stop`: asking a training that runs elsewhere, in the window or another terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from app.runs.find import find_run
from app.runs.requests import ask

Which = Annotated[str, typer.Argument(help="A run's name or its folder.", metavar="RUN")]


def save_command(run: Which) -> None:
    """Save a version of a running training after its current step, and keep it."""
    ask(find_run(run), "save")
    print("Asked. The version is saved after the current step.")


def pause_command(run: Which) -> None:
    """Pause a running training after its current step and free its memory."""
    ask(find_run(run), "pause")
    print("Asked. It pauses after the current step. To go on: tunesmith resume")


def stop_command(run: Which) -> None:
    """Stop a running training after its current step and keep the best version."""
    ask(find_run(run), "stop")
    print("Asked. It stops after the current step and keeps the best version.")


def register(cli: typer.Typer) -> None:
    for name, command in (("save", save_command), ("pause", pause_command), ("stop", stop_command)):
        cli.command(name=name)(command)
