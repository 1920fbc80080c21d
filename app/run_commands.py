"""`tunesmith runs`, `tunesmith resume` and `tunesmith report`: earlier trainings, in a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from app.errors import UserError
from app.runs.config import TrainingConfig, flag_of, parse_config
from app.runs.find import find_run
from app.runs.overview import Overview, overviews
from app.runs.place import runs_root
from app.runs.report import Include, write_report
from app.runs.store import Run
from app.runs.trash import move_to_trash
from app.train_command import follow

RunName = Annotated[str, typer.Argument(help="A run's name or its folder.", metavar="RUN")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]
Search = Annotated[str, typer.Option("--search", help="Only runs in which these words occur.")]
runs = typer.Typer(help="List, rename and throw away runs.", invoke_without_command=True)


@runs.callback()
def runs_command(context: typer.Context, search: Search = "", as_json: AsJson = False) -> None:
    """List all runs, the newest first."""
    if context.invoked_subcommand is not None:
        return
    found = [one for one in overviews(runs_root()) if one.matches(search)]
    if as_json:
        print(json.dumps([_row(one) for one in found], indent=1, ensure_ascii=False))
        return
    if not found:
        print(f"No run matches “{search}”." if search else "No runs yet.")
    for one in found:
        last = f"version of step {one.saved}" if one.saved is not None else "no version yet"
        loss = f"{one.best[1]:.3f}" if one.best else "–"
        print(f"{one.name:<32} {one.state:<11} {last:<24} {loss:>7}  {one.folder}")


@runs.command(name="rename")
def rename_command(run: RunName, name: Annotated[str, typer.Argument(help="Its new name.")]) -> None:
    """Call a run something else. Its folder stays where it is."""
    found = find_run(run)
    before = found.name
    found.rename(name)
    print(f"“{before}” is called “{found.name}” now.")


@runs.command(name="trash")
def trash_command(run: RunName) -> None:
    """Move a run to the system's trash, from where it can be brought back."""
    found = find_run(run)
    name = found.name
    move_to_trash(found)
    print(f"“{name}” is in the trash.")


def resume_command(
    run: RunName,
    changes: Annotated[list[str] | None, typer.Option("--set", help="NAME=VALUE of a setting to change.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print every event as one line of JSON.")] = False,
) -> None:
    """Go on with a run that was paused, stopped or interrupted, from its last version."""
    found = find_run(run)
    if found.state == "finished" and not changes:
        raise UserError(
            f"“{found.name}” is finished.", "All its steps were taken.",
            "Add steps with --set epochs=…, or start a new run.", "finished_run",
        )  # fmt: skip
    follow(_changed(found, changes or []), found, as_json=as_json, resume=True)


def report_command(
    run: Annotated[
        str | None, typer.Argument(help="A run's name or its folder; none for a report without one.", metavar="RUN")
    ] = None,
    output: Annotated[Path, typer.Option(help="The file to write.")] = Path("tunesmith-report.zip"),
    names: Annotated[bool, typer.Option("--names", help="Names of files, folders, models and runs too.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Texts of conversations, questions and answers too.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace an earlier file.")] = False,
) -> None:
    """Pack what helps to find a fault: versions, device, settings, log and events. No text and no names unless asked."""
    from app.engine.backend import report

    if output.exists() and not overwrite:
        raise UserError(f"{output} is already there.", "", "Name another file, or add --overwrite.", "output_exists")
    parts = write_report(output, find_run(run) if run else None, report(), Include(names, text))
    print(f"Wrote {output} with {', '.join(parts)}.")
    if not text:
        print("It holds no text of conversations" + (" and no names of files." if not names else "."))


def register(cli: typer.Typer) -> None:
    cli.add_typer(runs, name="runs")
    cli.command(name="resume")(resume_command)
    cli.command(name="report")(report_command)


def _changed(run: Run, changes: list[str]) -> TrainingConfig:
    values = dict(run.info()["config"])
    names = {flag_of(name)[2:].replace("-", "_"): name for name in TrainingConfig.model_fields}
    for change in changes:
        name, equals, value = change.partition("=")
        if not equals:
            raise UserError(f"“{change}” is not NAME=VALUE.", "", "Write for example --set epochs=3.", "bad_setting")
        key = name.strip().lstrip("-").replace("-", "_")
        values[names.get(key, key)] = value.strip()
    return parse_config(values)


def _row(one: Overview) -> dict[str, object]:
    return {
        "name": one.name,
        "state": one.state,
        "folder": one.folder,
        "step": one.saved,
        "created": one.created,
        "best_loss": one.best[1] if one.best else None,
    }
