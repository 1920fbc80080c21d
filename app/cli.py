"""The terminal: `tunesmith` opens the window; its sub-commands do the same work without Qt.

Exit codes: 0 done, 1 something the user can mend, 2 wrong usage, 130 stopped by Ctrl-C (and kept).
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from app import (
    __version__,
    after_commands,
    data_commands,
    model_commands,
    queue_commands,
    request_commands,
    run_commands,
)
from app.errors import UserError
from app.train_command import train_command

cli = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False)


def main() -> None:
    """Console script and `python -m app`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what it cannot write is written as a number
            stream.reconfigure(errors="backslashreplace")
    try:
        paths = _paths(sys.argv[1:])
        if paths:
            from app.ui.application import run

            sys.exit(run(["Tunesmith"], paths))
        cli()
    except UserError as error:
        print(f"tunesmith: {error}", file=sys.stderr)
        sys.exit(1)


def _paths(arguments: list[str]) -> list[Path]:
    """The files and folders of a command line that has nothing else: what file managers and shells open an app with."""
    known = {command.name or "" for command in cli.registered_commands}
    if not arguments or arguments[0] in known or arguments[0].startswith("-"):
        return []
    paths = [Path(argument).absolute() for argument in arguments if not argument.startswith("-")]
    return paths if paths and all(path.exists() for path in paths) else []


@cli.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    smoke_test: Annotated[bool, typer.Option("--smoke-test", help="Check that this installation works.")] = False,
) -> None:
    """Teach a local language model with your own example conversations. Without a command, opens the window."""
    if version:
        print(__version__)
    elif smoke_test:
        from app.smoke import smoke_test as run_smoke_test

        raise typer.Exit(run_smoke_test())
    elif context.invoked_subcommand is None:
        from app.ui.application import run

        raise typer.Exit(run(["Tunesmith"]))


@cli.command(name="open")
def open_window(
    model: Annotated[Path | None, typer.Option(help="Model folder to choose.")] = None,
    data: Annotated[Path | None, typer.Option(help="Examples file to choose.")] = None,
) -> None:
    """Open the window with a model or an examples file already chosen."""
    from app.ui.application import run

    raise typer.Exit(run(["Tunesmith"], [path.absolute() for path in (model, data) if path is not None]))


@cli.command()
def demo(
    output: Annotated[Path, typer.Option(help="Folder for the run and the screenshot.")] = Path("build/demo"),
    offscreen: Annotated[bool, typer.Option(help="Do not show the window even where there is a screen.")] = False,
    keep_open: Annotated[bool, typer.Option(help="Leave the window open at the end.")] = False,
) -> None:
    """Train the bundled model on the bundled examples in the real window, and show what changed."""
    from app.ui.demo_run import run_demo

    raise typer.Exit(run_demo(output, offscreen=offscreen, keep_open=keep_open))


@cli.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """What this computer offers for training, and what Tunesmith chose."""
    from app.engine.backend import report

    found = {"Tunesmith": __version__, **report()}
    if as_json:
        print(json.dumps(found, indent=1))
        return
    for name, value in found.items():
        print(f"{name:<20} {value}")


cli.command(name="train")(train_command)
for commands in (run_commands, request_commands, queue_commands, data_commands, model_commands, after_commands):
    commands.register(cli)
