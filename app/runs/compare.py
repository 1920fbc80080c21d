"""Runs side by side: which settings differ, whether their losses may be compared at all, and which ended lower."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from app.runs.checkpoints import MANIFEST
from app.runs.config import TrainingConfig, preset_of, setting
from app.runs.history import History
from app.runs.store import Run

MOST = 3
PRESET = "preset"
MAIN = (
    "model_path", "data", PRESET, "epochs", "rank", "alpha", "learning_rate", "batch_size", "max_seq_len", "targets", "seed",
)  # fmt: skip
"""What is told first, and named when it is the same."""
_NOT_SETTINGS = ("name", "test_question", "memory_limit")
_ABOUT_THE_SAME = 0.01

Mismatch = Literal["", "model", "examples", "aside", "learned"]


@dataclass(frozen=True, slots=True)
class Entrant:
    """One run in a comparison. checks: (step, validation loss); best: the version kept, or the lowest check after step 0.

    model, data: what tells models and examples apart: fingerprints of the files, or their paths where none is known.
    """

    folder: Path
    name: str
    config: TrainingConfig
    checks: tuple[tuple[int, float], ...]
    best: tuple[int, float] | None
    seconds: float | None
    model: str
    data: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting with its value in each run, in their order. name: a field of TrainingConfig, or "preset" (a preset's name or None)."""

    name: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which run ended lowest. lowest: its place; behind: how much lower it is than each run, as a share of that one's loss.

    slower: seconds that it took longer than each (below 0: shorter), None where unknown. None of it without two losses.
    """

    lowest: int
    behind: tuple[float, ...]
    slower: tuple[float | None, ...]
    about_the_same: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """entrants: two or three runs. mismatch: why losses cannot be compared directly, "" when they can."""

    entrants: tuple[Entrant, ...]
    differences: tuple[Difference, ...]
    same: tuple[str, ...]
    mismatch: Mismatch
    outcome: Outcome | None


def entrant(run: Run) -> Entrant:
    """Read what a comparison needs of a run. Raises UserError when it cannot be read."""
    history = History()
    history.add(run.each_event())
    config = run.config()
    about = _about(run)
    ended = history.ended
    after = [(check.step, check.loss) for check in history.checks if check.step and check.loss == check.loss]
    return Entrant(
        folder=run.folder,
        name=run.name,
        config=config,
        checks=tuple((check.step, check.loss) for check in history.checks),
        best=min(after, key=lambda check: check[1], default=None),
        seconds=ended.time if ended is not None else history.last.time if history.last else None,
        model=str(about.get("base_model_fingerprint") or config.model_path),
        data=str(about.get("data_fingerprint") or config.data),
    )


def compare(entrants: Sequence[Entrant]) -> Comparison:
    """Set two or three runs side by side."""
    differences, same = differing([one.config for one in entrants])
    return Comparison(tuple(entrants), differences, same, mismatch(entrants), outcome(entrants))


def differing(configs: Sequence[TrainingConfig]) -> tuple[tuple[Difference, ...], tuple[str, ...]]:
    """(settings that are not the same everywhere, names of the others), the main ones first."""
    fields = [name for name in TrainingConfig.model_fields if name not in _NOT_SETTINGS]
    order = [*(name for name in MAIN), *(name for name in fields if name not in MAIN)]
    found, same = [], []
    for name in order:
        values = tuple(_value(config, name) for config in configs)
        if any(value != values[0] for value in values):
            found.append(Difference(name, values))
        else:
            same.append(name)
    return tuple(found), tuple(name for name in same if name != PRESET)


def mismatch(entrants: Sequence[Entrant]) -> Mismatch:
    """The first reason for which losses of these runs measure different things."""

    def differ(of: Any) -> bool:
        return len({of(one) for one in entrants}) > 1

    if differ(lambda one: one.model):
        return "model"
    if differ(lambda one: one.data):
        return "examples"
    if differ(lambda one: (one.config.valid_data, *_split(one.config))):
        return "aside"
    return "learned" if differ(lambda one: one.config.learn_from) else ""


def outcome(entrants: Sequence[Entrant]) -> Outcome | None:
    """Which ended lowest; None while one of them has no validation loss."""
    losses = [one.best[1] for one in entrants if one.best is not None]
    if len(losses) < len(entrants) or len(losses) < 2:
        return None
    lowest = losses.index(min(losses))
    mine = entrants[lowest].seconds
    behind = tuple((loss - losses[lowest]) / loss if loss else 0.0 for loss in losses)
    slower = tuple(mine - one.seconds if mine is not None and one.seconds is not None else None for one in entrants)
    return Outcome(lowest, behind, slower, max(behind) < _ABOUT_THE_SAME)


def label(name: str) -> str:
    """A setting's name as people read it."""
    return "Preset" if name == PRESET else setting(name).label


def _split(config: TrainingConfig) -> tuple[Any, ...]:
    """What decides which conversations are kept aside."""
    return () if config.valid_data else (config.validation_split, config.seed)


def _value(config: TrainingConfig, name: str) -> Any:
    if name != PRESET:
        return getattr(config, name)
    preset = preset_of(config)
    return preset.name if preset else None


def _about(run: Run) -> dict[str, Any]:
    """Facts of a run's newest version; empty when it has none. The files are not checked, only asked."""
    for folder in sorted(run.checkpoints.glob("step-*"), reverse=True):
        try:
            about = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["about"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
        if isinstance(about, dict):
            return about
    return {}
