"""`tunesmith queue`: trainings that wait in line, in a terminal."""

from __future__ import annotations

import inspect
import json
import sys
from typing import Annotated, Any

import typer

from app.errors import UserError
from app.runs.config import TrainingConfig, flag_of, parse_config, read_toml, setting
from app.runs.find import find_run
from app.runs.queue import Queue
from app.runs.store import Run, create_run
from app.train_command import follow, own_option, setting_option

RUN_HELP = "A run's name or its folder."
queue = typer.Typer(help="Trainings that wait in the queue and start one after another.", invoke_without_command=True)
RunName = Annotated[str, typer.Argument(help=RUN_HELP, metavar="RUN")]


@queue.callback()
def queue_command(context: typer.Context) -> None:
    """Trainings that wait in the queue and start one after another. Without a command, lists them."""
    if context.invoked_subcommand is None:
        list_command()


def list_command(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """List what waits, the next one first."""
    runs = Queue().runs()
    if as_json:
        rows = [{"place": i, "name": run.name, "folder": str(run.folder)} for i, run in enumerate(runs, 1)]
        print(json.dumps(rows, indent=1, ensure_ascii=False))
        return
    if not runs:
        print("Nothing waits in the queue.")
    for number, run in enumerate(runs, 1):
        print(f"{number:>3}  {run.name:<32} {run.folder}")


def add_command(**given: Any) -> None:
    """Let a training wait: one that is there already (RUN), or a new one with the same flags as `tunesmith train`."""
    name, config_file, run_dir = given.pop("run"), given.pop("config"), given.pop("run_dir")
    values = read_toml(config_file) if config_file else {}
    values.update({key: value for key, value in given.items() if value is not None})
    run = find_run(name) if name else _new_run(values, run_dir)
    if name and values:
        raise UserError(
            "A run and settings do not go together.", "", "Change a run with tunesmith resume RUN --set NAME=VALUE, or "
            "leave its name away for a new one.", "bad_usage",
        )  # fmt: skip
    if run.state == "finished":
        raise UserError(f"“{run.name}” is finished.", "All its steps were taken.", "Add another run.", "finished_run")
    Queue().add(run)
    places = [one.folder for one in Queue().runs()]
    print(f"“{run.name}” waits in the queue, place {places.index(run.folder.absolute()) + 1}.")


def move_command(run: RunName, place: Annotated[int, typer.Argument(help="1 is the next one.", min=1)]) -> None:
    """Give a waiting training another place."""
    Queue().move(_waiting(run), place - 1)
    list_command()


def remove_command(run: RunName) -> None:
    """Take a training out of the line. It stays among the runs."""
    found = _waiting(run)
    Queue().remove(found)
    print(f"“{found.name}” does not wait any more. It is still among the runs.")


def run_command(
    as_json: Annotated[bool, typer.Option("--json", help="Print every event as one line of JSON.")] = False,
) -> None:
    """Train what waits, one after another. Ctrl-C keeps what the present one learned, and ends the line there."""
    failed = 0
    while (run := Queue().take()) is not None:
        if not as_json:
            print(f"Now “{run.name}”, {len(Queue().runs())} more in the queue.", flush=True)
        try:
            follow(run.config(), run, as_json=as_json, resume=run.metrics.is_file())
        except typer.Exit as ended:
            if ended.exit_code:
                print("The line stops here. Go on with: tunesmith queue run", file=sys.stderr)
                raise
        except UserError as error:
            failed += 1
            print(f"tunesmith: {error}", file=sys.stderr)
    raise typer.Exit(1 if failed else 0)


def register(cli: typer.Typer) -> None:
    queue.command(name="list")(list_command)
    queue.command(name="add")(add_command)
    queue.command(name="move")(move_command)
    queue.command(name="remove")(remove_command)
    queue.command(name="run")(run_command)
    cli.add_typer(queue, name="queue")


def _new_run(values: dict[str, Any], run_dir: Any) -> Run:
    for needed in ("model_path", "data"):
        if needed not in values:
            raise UserError(
                f"{flag_of(needed)} is missing.", "", f"Say which {setting(needed).label.lower()} to use, or name a run.",
                "missing",
            )  # fmt: skip
    config = parse_config(values)
    run = create_run(config, folder=run_dir)
    run.own_copy(config.data)
    return run


def _waiting(name: str) -> Run:
    """A run of the line, by its place, name or folder."""
    runs = Queue().runs()
    if name.isdigit() and 0 < int(name) <= len(runs):
        return runs[int(name) - 1]
    found = next((run for run in runs if name in (run.name, run.folder.name, str(run.folder))), None)
    if found is None:
        names = ", ".join(run.name for run in runs)
        raise UserError(
            f"“{name}” does not wait in the queue.", f"These do: {names}." if names else "Nothing does.", "Name one of them.",
            "not_waiting",
        )  # fmt: skip
    return found


_RUN = Annotated[str | None, typer.Argument(help=RUN_HELP, metavar="RUN", show_default=False)]
_PARAMETERS = [
    inspect.Parameter("run", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_RUN),
    *map(own_option, ("config", "run_dir")),
    *map(setting_option, TrainingConfig.model_fields),
]
add_command.__signature__ = inspect.Signature(_PARAMETERS)  # type: ignore[attr-defined]
add_command.__annotations__ = {p.name: p.annotation for p in _PARAMETERS}
