"""README.md beside an export: what it is, what it came from, how to load it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.engine.export.source import Source
from app.runs.events import Validated
from app.runs.insight import did_it_learn

LEFT_OUT = {"model_path", "data", "valid_data", "test_question", "name"}


def write_card(source: Source, library: str, load: str) -> str:
    """Text of README.md with the front matter that the Hugging Face hub reads. load: how to use it, Markdown."""
    adapter = source.adapter
    tags = ["lora" if adapter.method == "lora" else adapter.method, "tunesmith"]
    front = [f"library_name: {library}", "pipeline_tag: text-generation", f"tags: [{', '.join(tags)}]"]
    if "/" in source.base_name and not source.base_name.startswith("/"):
        front.append(f"base_model: {source.base_name}")
    lines = ["---", *front, "---", "", f"# {source.name}", "", *_origin(source), "", "## Use", "", load.strip()]
    return (
        "\n".join([*lines, "", *_prompts(source), *_learned(source), *_settings(source), *_losses(source)]).rstrip()
        + "\n"
    )


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


def _prompts(source: Source) -> list[str]:
    """What a prompt must look like where the base model does not say it itself."""
    if source.info.has_chat_template:
        return []
    words = (
        "The base model has no chat format. This one was trained with a plain one: instructions, then `Question: ` with "
        "the question and an empty line, then `Answer:`, which the model continues."
    )
    return ["## Prompts", "", words, "", "```", "Question: Where is the hammer?", "", "Answer:", "```", ""]


_VERDICTS = {
    "learned": "Yes: on conversations kept aside, its answers came closer to those wished for.",
    "unchecked": "Nothing was kept aside to check on.",
    "little": "Hardly: its answers came less than 1% closer to those wished for.",
    "nothing": "No: it answers as the original does.",
    "worse": "No: its answers are further from those wished for than the original's.",
}


def _learned(source: Source) -> list[str]:
    """The last check of the run, as its page says it."""
    end, run = source.finished, source.run
    if end is None or run is None:
        return []
    figures = run.info().get("learned")
    figures = figures if isinstance(figures, dict) else {}
    moved, added = (
        value if isinstance(value := figures.get(name), int | float) else None for name in ("moved", "added")
    )
    checks = [(event.step, event.loss) for event in run.each_event() if isinstance(event, Validated)]
    found = did_it_learn(checks, end.valid_loss_before, end.valid_loss_after, moved, added)
    words = [_VERDICTS[found.kind]]
    if found.moved is not None:
        words.append(f"{found.moved:.0%} of the words that it would write next are others now.")
    return ["## Did it learn?", "", " ".join(words), ""]


def _settings(source: Source) -> list[str]:
    settings = source.adapter.about.get("settings")
    if not isinstance(settings, dict):
        return []
    rows = [f"| {name} | {value} |" for name, value in settings.items() if name not in LEFT_OUT and value != ""]
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
