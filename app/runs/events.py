"""What the training loop reports. Small frozen dataclasses of plain Python values; one JSON object each on disk."""

from __future__ import annotations

import dataclasses
import json
import math
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events. time: seconds since the run began, wall clock."""

    time: float


@dataclass(frozen=True, slots=True)
class Preparing(Event):
    """Work before the first step. stage: what is being done."""

    stage: Literal["model", "examples", "first_step"]


@dataclass(frozen=True, slots=True)
class Started(Event):
    """The loop is about to take its first step; everything about its size is known."""

    total_steps: int
    steps_per_epoch: int
    epochs: int
    train_examples: int
    valid_examples: int
    left_out: int
    tokens_per_epoch: int
    trained_tokens_per_epoch: int
    adapted_layers: int
    trainable_parameters: int
    total_parameters: int
    memory_limit_gb: float
    device: str


@dataclass(frozen=True, slots=True)
class StepDone(Event):
    """One optimizer step. Losses in nats per trained token; speeds per second; memory in GB of 2**30 bytes, as the system counts it."""

    step: int
    epoch: int
    loss: float
    smoothed_loss: float
    learning_rate: float
    grad_norm: float
    trained_tokens: int
    tokens_per_second: float
    memory_gb: float
    peak_memory_gb: float
    eta_s: float


@dataclass(frozen=True, slots=True)
class EpochDone(Event):
    """All examples were read once more. average_loss: over the epoch's trained tokens."""

    epoch: int
    average_loss: float
    duration_s: float
    samples_per_second: float


@dataclass(frozen=True, slots=True)
class Validated(Event):
    """A check on what was kept aside. step 0 is before training; best: the lowest loss so far."""

    step: int
    loss: float
    best: bool


@dataclass(frozen=True, slots=True)
class Sampled(Event):
    """The model's answer to a test question at a step."""

    step: int
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Saved(Event):
    """A version reached the disk. path: its folder."""

    step: int
    path: str


@dataclass(frozen=True, slots=True)
class Paused(Event):
    """Everything is saved and the memory is free; it can go on from this step. reason: "asked" or a cause."""

    step: int
    reason: str


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """The run goes on after this step; what was reported of later steps before counts no more."""

    step: int


@dataclass(frozen=True, slots=True)
class Rescued(Event):
    """Something failed at a step and training goes on from `resumed_from` in a leaner way, told in text."""

    step: int
    resumed_from: int
    text: str


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """Something a person should know that does not stop the run."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """The run ended and its adapter is on disk. valid_* and best_step are None without a validation set."""

    reason: Literal["completed", "stopped"]
    steps: int
    final_loss: float
    average_loss: float
    kept_step: int
    valid_loss_before: float | None
    valid_loss_after: float | None
    duration_s: float
    samples_per_second: float
    tokens_read: int
    trainable_parameters: int
    peak_memory_gb: float
    adapter_path: str


@dataclass(frozen=True, slots=True)
class Failed(Event):
    """The run ended without a result beyond what was saved. Same three parts as a UserError."""

    step: int
    what: str
    why: str
    next: str
    code: str


_ALL: tuple[type[Event], ...] = (
    Preparing,
    Started,
    StepDone,
    EpochDone,
    Validated,
    Sampled,
    Saved,
    Paused,
    Resumed,
    Rescued,
    Notice,
    Finished,
    Failed,
)
KINDS = {kind.__name__: kind for kind in _ALL}


def to_json(event: Event) -> str:
    """One line of JSON without a line break: {"event": "StepDone", …}. NaN and infinities become strings."""
    return json.dumps(
        {"event": type(event).__name__, **{k: _plain(v) for k, v in dataclasses.asdict(event).items()}},
        ensure_ascii=False,
    )


def from_json(line: str) -> Event:
    """The event of a line that to_json wrote. Raises ValueError for anything else."""
    try:
        values: dict[str, Any] = json.loads(line)
        kind = KINDS[values.pop("event")]
        floats = {f.name for f in dataclasses.fields(kind) if "float" in str(f.type)}
        return kind(**{k: float(v) if k in floats and isinstance(v, str) else v for k, v in values.items()})
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not an event: {line[:80]!r}") from error


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
