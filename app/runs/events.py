"""What the training loop reports. Small frozen dataclasses of plain Python values; one JSON object each on disk."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events. time: seconds since the run began, wall clock."""

    time: float


@dataclass(frozen=True, slots=True)
class Preparing(Event):
    """Work before the first step. stage: what is being done."""

    stage: Literal["model", "examples", "first_check", "first_step"]


@dataclass(frozen=True, slots=True)
class Started(Event):
    """The loop is about to take its first step; everything about its size is known.

    train_conversations, valid_conversations: as a person counts them; a conversation may need several examples, as its
    answers are shown each as they are asked for. 0 in a run of an earlier version.
    """

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
    train_conversations: int = 0
    valid_conversations: int = 0

    @property
    def learned_from(self) -> int:
        """Conversations that are learned from, as far as that is known."""
        return self.train_conversations or self.train_examples

    @property
    def kept_aside(self) -> int:
        """Conversations that progress is checked on, as far as that is known."""
        return self.valid_conversations or self.valid_examples


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
    """The event of a line that to_json wrote; fields of a newer Tunesmith are passed over. Raises ValueError for anything else."""
    try:
        values: dict[str, Any] = json.loads(line)
        kind = KINDS[values["event"]]
        return kind(**{name: read(values[name]) for name, read in _READERS[kind] if name in values})
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"not an event: {line[:80]!r}") from error


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _finite(value: Any) -> float:
    number = _float(value)
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError("not a number")
    return float(value)


def _int(value: Any) -> int:
    if type(value) is not int or abs(value) > LARGEST:
        raise TypeError("not a whole number")
    return value


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    value.encode()  # raises ValueError for half of a surrogate pair, which could never be written again
    return value


LARGEST = 2**53
_READ: dict[Any, Callable[[Any], Any]] = {float: _float, int: _int, bool: _bool, str: _str}


def _reader(name: str, annotation: Any) -> Callable[[Any], Any]:
    """What checks one field as it comes from a file."""
    if annotation is float and not ("loss" in name or name == "grad_norm"):  # only these may explode
        return _finite
    choices = get_args(annotation)
    if get_origin(annotation) is Literal:
        return dict(zip(choices, choices, strict=True)).__getitem__
    if type(None) in choices:
        read = _READ[next(kind for kind in choices if kind is not type(None))]
        return lambda value: None if value is None else read(value)
    return _READ[annotation]


_READERS: dict[type[Event], list[tuple[str, Callable[[Any], Any]]]] = {
    kind: [(name, _reader(name, annotation)) for name, annotation in get_type_hints(kind).items()] for kind in _ALL
}
