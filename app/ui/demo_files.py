"""Where the demo lies, and its settings."""

from __future__ import annotations

import json
from pathlib import Path

from app.runs.config import TrainingConfig, parse_config, read_toml

_BESIDE = Path(__file__).resolve().parents[2] / "resources"
_INSIDE = Path(__file__).resolve().parents[1] / "resources"
RESOURCES = _INSIDE if _INSIDE.is_dir() else _BESIDE
"""In a checkout beside app/, in a wheel inside it."""

DEMO = RESOURCES / "demo"
MODEL = DEMO / "model"
EXAMPLES = DEMO / "examples.jsonl"


def demo_config(**changes: object) -> TrainingConfig:
    """The demo's settings, with some changed."""
    return parse_config({**read_toml(DEMO / "settings.toml"), "model_path": MODEL, "data": EXAMPLES, **changes})


def held_out_questions() -> list[str]:
    """Questions that are not in the examples, to hear the model before and after."""
    found = json.loads((DEMO / "held_out.json").read_text(encoding="utf-8"))
    return [entry if isinstance(entry, str) else str(entry["question"]) for entry in found]


def sample_lines(count: int = 5) -> str:
    """The first conversations of the demo, as a file that people may copy from."""
    with EXAMPLES.open(encoding="utf-8") as stream:
        return "".join(line for _, line in zip(range(count), stream, strict=False))


def example_count() -> int:
    with EXAMPLES.open("rb") as stream:
        return sum(1 for line in stream if line.strip())
