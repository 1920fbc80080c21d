"""`tunesmith runs` and `tunesmith resume`: earlier trainings, in a terminal."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from app.errors import UserError
from app.runs.checkpoints import all_whole
from app.runs.config import TrainingConfig, flag_of, parse_config
from app.runs.find import find_run
from app.runs.store import Run, list_runs
from app.train_command import follow


def runs_command(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """List all runs, the newest first."""
    rows = [_row(run) for run in list_runs()]
    if as_json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
        return
    if not rows:
        print("No runs yet.")
    for row in rows:
        last = f"version of step {row['step']}" if row["step"] is not None else "no version yet"
        print(f"{row['name']:<32} {row['state']:<9} {last:<24} {row['folder']}")


def resume_command(
    run: Annotated[str, typer.Argument(help="A run's name or its folder.", metavar="RUN")],
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


def register(cli: typer.Typer) -> None:
    cli.command(name="runs")(runs_command)
    cli.command(name="resume")(resume_command)


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


def _row(run: Run) -> dict[str, object]:
    whole, _ = all_whole(run.checkpoints)
    return {
        "name": run.name,
        "state": run.state,
        "folder": str(run.folder),
        "step": whole[0].step if whole else None,
        "created": run.info().get("created", ""),
    }
