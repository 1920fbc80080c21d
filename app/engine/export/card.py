"""README.md beside an export: what it is, what it came from, how to load it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.engine.export.source import Source

LEFT_OUT = {"model_path", "data", "valid_data", "test_question", "name"}


def write_card(source: Source, library: str, load: str) -> str:
    """Text of README.md with the front matter that the Hugging Face hub reads. load: how to use it, Markdown."""
    adapter = source.adapter
    tags = ["lora" if adapter.method == "lora" else adapter.method, "tunesmith"]
    front = [f"library_name: {library}", "pipeline_tag: text-generation", f"tags: [{', '.join(tags)}]"]
    if "/" in source.base_name and not source.base_name.startswith("/"):
        front.append(f"base_model: {source.base_name}")
    lines = ["---", *front, "---", "", f"# {source.name}", "", *_origin(source), "", "## Use", "", load.strip()]
    return "\n".join([*lines, "", *_settings(source), *_losses(source)]).rstrip() + "\n"


def add_checks(card: Path, checks: Sequence[str], advice: str) -> None:
    """Say in a card what was compared after writing, and what to know of it."""
    lines = [
        "",
        "## Checked after writing",
        "",
        *(f"- {check}" for check in checks),
        *([f"- {advice}"] if advice else []),
    ]
    with card.open("a", encoding="utf-8") as stream:
        stream.write("\n".join(lines) + "\n")


def _origin(source: Source) -> list[str]:
    about = source.adapter.about
    lines = [
        f"Trained with Tunesmith {about.get('tunesmith_version', __version__)} from **{source.base_name}**, "
        f"exported {datetime.now(UTC).date().isoformat()}.",
        "",
        f"- Base model fingerprint: `{about.get('base_model_fingerprint', 'unknown')}`",
        f"- Data fingerprint (SHA-256): `{about.get('data_fingerprint', 'unknown')}`",
    ]
    if "step" in about:
        lines.append(f"- Version: step {about['step']}")
    return lines


def _settings(source: Source) -> list[str]:
    settings = source.adapter.about.get("settings")
    if not isinstance(settings, dict):
        return []
    rows = [f"| {name} | {value} |" for name, value in settings.items() if name not in LEFT_OUT]
    return ["## Settings", "", "| setting | value |", "|---|---|", *rows, ""]


def _losses(source: Source) -> list[str]:
    end = source.finished
    if end is None:
        return []
    rows = [f"| training, average | {end.average_loss:.4f} |"]
    if end.valid_loss_before is not None and end.valid_loss_after is not None:
        rows += [f"| kept aside, before | {end.valid_loss_before:.4f} |"]
        rows += [f"| kept aside, after | {end.valid_loss_after:.4f} |"]
    return ["## Losses", "", "| loss (nats per token) | |", "|---|---|", *rows, ""]
