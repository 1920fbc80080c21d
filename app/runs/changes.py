"""Which settings of a training may change when it goes on, and why others may not."""

from __future__ import annotations

from typing import Any

from app.errors import UserError
from app.runs.checkpoints import latest_folder
from app.runs.config import TrainingConfig, setting
from app.runs.store import Run

_SHAPE = "What it learned so far has another shape."
_ORDER = "What it has read already and what it has not could no longer be told apart."
_ASIDE = "Conversations that were kept aside to check progress would be learned from, or the other way round."
REASONS: dict[str, str] = {
    "method": _SHAPE,
    "rank": _SHAPE,
    "targets": _SHAPE,
    "num_layers": _SHAPE,
    "alpha": "What it learned so far would count more or less than it did while it was learned.",
    "seed": _ORDER,
    "learn_from": "It would be another task than the one it has been learning.",
    "validation_split": _ASIDE,
    "valid_data": "Its checks so far could not be compared with those to come.",
    "batch_tokens": "Each step has read so many. The rest would be read in another order.",
    "data_format": "The examples would be read as others.",
    "question_column": "The examples would be read as others.",
    "answer_column": "The examples would be read as others.",
    "start_from": "It has begun already.",
}
"""Settings that make another training. The model and the examples are recognised by their content, not by their place."""
_SO_MANY = "Each step has read so many."
_NOTHING = "nothing chosen"
_SHORTER = "It can only become shorter."
FILES = ("The examples", "The model")
OTHER_FILES = "It would be another training: what it learned so far and what is to come would not belong together."
SENTENCES = (*REASONS.values(), _ORDER, _SO_MANY, _SHORTER, _NOTHING, *FILES, OTHER_FILES)
"""All that `refused` is given, for translators."""


def refuse_changes(run: Run, config: TrainingConfig) -> None:
    """Raises UserError when a run with a version cannot go on with these settings; it offers a new run from there."""
    version = latest_folder(run.checkpoints)
    if version is None:
        return
    before = run.config()
    for name, reason in REASONS.items():
        if getattr(before, name) != getattr(config, name):
            raise refused(setting(name).label, _shown(getattr(before, name)), reason, str(version))
    if before.batch_size * before.grad_accumulation != config.batch_size * config.grad_accumulation:
        together = f"{before.batch_size} × {before.grad_accumulation}"
        raise refused("Batch size times gathered batches", together, f"{_SO_MANY} {_ORDER}", str(version))
    if config.max_seq_len > before.max_seq_len:
        raise refused("Max length", str(before.max_seq_len), f"{_SHORTER} {_ORDER}", str(version))


def refuse_fewer_epochs(step: int, steps: int) -> None:
    """Raises UserError when a run has taken more steps already than it would have with new settings."""
    if step > steps:
        raise UserError(
            f"This run has taken {step:,} steps already, more than the {steps:,} that these settings mean.",
            "Steps cannot be taken back.",
            "Choose at least as many epochs as before.",
            "changed_settings",
        )


def refused(label: str, before: str, reason: str, version: str) -> UserError:
    """What was to change, what it was before, why not, and the version that a new run may begin from."""
    return UserError(
        f"{label} cannot change while a run goes on.", reason,
        f"Put it back to {before}, or start a new run from the version in {version}.", "changed_settings",
    )  # fmt: skip


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value) if value is not None else _NOTHING
