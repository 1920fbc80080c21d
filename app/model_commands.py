"""`tunesmith models` and `tunesmith download`: models to train, in a terminal."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.errors import UserError
from app.runs.estimate import Shape

KEPT = "What came so far is kept; the same command goes on from there."


def models_command(
    also: Annotated[list[Path] | None, typer.Option(help="A folder to look into as well. Can be repeated.")] = None,
    suggested: Annotated[bool, typer.Option("--suggested", help="A short list to download from, instead.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List the models on this computer that can be trained, and why others cannot be."""
    rows = _suggested() if suggested else _found(also or [])
    if as_json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
        return
    for row in rows:
        if row.get("why"):
            continue
        print(f"{row['name']:<32} {row['precision']:<7} {row['size']:>8}  {row['fit']:<22} {row['where']}")
    refused = [row for row in rows if row.get("why")]
    if refused:
        print("\nCannot be trained:")
    for row in refused:
        print(f"{row['name']:<32} {row['why']}\n{'':<32} {row['where']}")
    if not rows:
        print("No models found yet. `tunesmith models --suggested` lists some to download.")


def download_command(
    repo: Annotated[str, typer.Argument(help="OWNER/NAME on huggingface.co.", metavar="REPO")],
    to: Annotated[Path | None, typer.Option(help="Folder to put it in; by default Tunesmith's own.")] = None,
    endpoint: Annotated[str | None, typer.Option(help="Another hub than huggingface.co.")] = None,
) -> None:
    """Download a model. Stop it with Ctrl-C; the same command goes on from there."""
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
    from rich.progress import Progress as Bar

    from app.data.models.download import Progress, download
    from app.data.models.hub import repo_name

    name = repo_name(repo)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    bar = Bar(*columns, TimeRemainingColumn(), disable=not sys.stdout.isatty())
    with bar:
        task = bar.add_task(name, total=None)

        def show(progress: Progress) -> None:
            bar.update(task, completed=progress.done, total=progress.total)

        try:
            folder = download(name, to, show, endpoint=endpoint)
        except KeyboardInterrupt:
            print(f"tunesmith: Stopped. {KEPT}", file=sys.stderr)
            raise typer.Exit(130) from None
    print(folder)


def register(cli: typer.Typer) -> None:
    cli.command(name="models")(models_command)
    cli.command(name="download")(download_command)


def _found(also: list[Path]) -> list[dict[str, str]]:
    from app.data.models.found import all_places, find_models

    for folder in also:
        if not folder.is_dir():
            raise UserError(f"There is no folder {folder}.", "", "Check its name.", "no_folder")
    found = find_models(all_places([folder.expanduser().absolute() for folder in also]))
    limit, float32 = _machine()
    usable = [
        {
            "name": model.info.name,
            "precision": model.info.precision,
            "size": _size(model.info.size_bytes),
            "fit": _fit(model.info, limit, float32),
            "source": model.source,
            "where": str(model.info.path),
        }
        for model in found.models
    ]
    refused = [
        {"name": one.name, "why": f"{one.why.what} {one.why.why}".strip(), "source": one.source, "where": str(one.path)}
        for one in found.unusable
    ]
    return usable + refused


def _suggested() -> list[dict[str, str]]:
    from app.data.models.suggested import SUGGESTED

    limit, float32 = _machine()
    return [
        {
            "name": model.name,
            "precision": "4-bit",
            "size": _size(model.weight_bytes),
            "fit": _fit(model, limit, float32),
            "where": model.repo,
        }
        for model in SUGGESTED
    ]


def _machine() -> tuple[float, bool]:
    from app.engine import backend

    return backend.default_memory_limit_gb(), backend.device_kind() == "cpu"


def _fit(model: Shape, limit_gb: float, float32: bool) -> str:
    from app.runs.usual_fit import usual_needs

    needs = usual_needs(model, limit_gb, float32).peak_gb
    kind = "too big" if needs > 0.95 * limit_gb else "tight" if needs > 0.8 * limit_gb else "fits"
    return f"{kind}, about {needs:.1f} GB"


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
