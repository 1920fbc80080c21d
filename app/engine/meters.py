"""What is counted while training: time, averages, and how long the rest will take."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from app.runs.insight import is_unstable

SMOOTHING_STEPS = 20


class Clock:
    """Seconds of training since the run began, those before a pause included."""

    def __init__(self, before: float = 0.0) -> None:
        self._start = time.monotonic() - before

    def __call__(self) -> float:
        return time.monotonic() - self._start


@dataclass
class Progress:
    """How far a run is, and its averages: all that must be known, beside the optimizer, to go on as if uninterrupted.

    recent: (loss, trained tokens) of the last SMOOTHING_STEPS steps; *_loss: sums of loss * tokens; before: the
    validation loss before training; stale: checks since the best one. first, lowest: smoothed losses; doubled: whether
    the smoothed loss is twice its lowest, and back near where it began. due: what a pause broke off after the last step,
    its check or the answers to the test questions, `answered` of which were given. skipped: steps in a row that were
    not applied.
    """

    step: int = 0
    examples: int = 0
    tokens: int = 0
    last: float = math.nan
    recent: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=SMOOTHING_STEPS))
    epoch_loss: float = 0.0
    epoch_trained: int = 0
    epoch_examples: int = 0
    epoch_seconds: float = 0.0
    all_loss: float = 0.0
    all_trained: int = 0
    seconds: float = 0.0
    before: float | None = None
    best: float | None = None
    best_step: int = 0
    stale: int = 0
    first: float = math.nan
    lowest: float = math.inf
    doubled: bool = False
    due: str = ""
    answered: int = 0
    skipped: int = 0

    def add(self, loss: float, trained: int, examples: int, tokens: int, seconds: float) -> None:
        """Count one step. A loss that is not finite is kept as the last one and left out of the averages."""
        self.step += 1
        self.last = loss
        self.examples, self.tokens = self.examples + examples, self.tokens + tokens
        self.epoch_examples += examples
        self.seconds, self.epoch_seconds = self.seconds + seconds, self.epoch_seconds + seconds
        if math.isfinite(loss):
            self.recent.append((loss, trained))
            self.epoch_loss, self.epoch_trained = self.epoch_loss + loss * trained, self.epoch_trained + trained
            self.all_loss, self.all_trained = self.all_loss + loss * trained, self.all_trained + trained
            self.first = loss if math.isnan(self.first) else self.first
            self.lowest = min(self.lowest, self.smoothed)

    def has_doubled(self) -> bool:
        """True once each time the smoothed loss rises to twice its lowest, and to half of where it began or more."""
        before, self.doubled = self.doubled, is_unstable([self.first, self.lowest, self.smoothed])
        return self.doubled and not before

    def checked(self, loss: float) -> bool:
        """Count a check after the current step; whether it is the best of all trained versions so far."""
        if self.step == 0:
            self.before = loss
            return True
        better = math.isfinite(loss) and (self.best is None or loss < self.best)
        if better:
            self.best, self.best_step, self.stale = loss, self.step, 0
        else:
            self.stale += 1
        return better

    @property
    def smoothed(self) -> float:
        return sum(loss * n for loss, n in self.recent) / max(1, sum(n for _, n in self.recent))

    @property
    def average(self) -> float:
        return self.all_loss / max(1, self.all_trained)

    @property
    def epoch_average(self) -> float:
        return self.epoch_loss / max(1, self.epoch_trained)

    def begin_epoch(self) -> None:
        self.epoch_loss, self.epoch_trained, self.epoch_examples, self.epoch_seconds = 0.0, 0, 0, 0.0

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it, exactly."""
        return {**asdict(self), "recent": [list(pair) for pair in self.recent]}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Progress:
        """What to_dict gave; what another version of Tunesmith noted beside it is passed over."""
        recent = deque(((float(loss), int(n)) for loss, n in values["recent"]), maxlen=SMOOTHING_STEPS)
        known = {field.name for field in fields(cls)}
        return cls(**{**{k: v for k, v in values.items() if k in known}, "recent": recent})


class Pace:
    """Seconds that remain, from the steps and the checks between them so far."""

    def __init__(self, clock: Clock, steps_left: int) -> None:
        self._clock, self._steps, self._start, self._done = clock, steps_left, clock(), 0

    def step_done(self) -> float:
        self._done += 1
        return (self._clock() - self._start) / self._done * (self._steps - self._done)
