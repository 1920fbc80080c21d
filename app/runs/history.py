"""A run's events gathered into what a screen or a report asks for. Works the same live and from disk."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.runs.events import (
    EpochDone,
    Event,
    Failed,
    Finished,
    Notice,
    Paused,
    Rescued,
    Resumed,
    Sampled,
    Saved,
    Started,
    StepDone,
    Validated,
)
from app.runs.insight import NEWEST_STEPS, Verdict, judge
from app.runs.steps import Steps


@dataclass
class History:
    """Everything that a run has reported so far, sorted by kind."""

    started: Started | None = None
    steps: Steps = field(default_factory=Steps)
    epochs: list[EpochDone] = field(default_factory=list)
    checks: list[Validated] = field(default_factory=list)
    samples: list[Sampled] = field(default_factory=list)
    saved: Saved | None = None
    notices: list[Notice] = field(default_factory=list)
    rescued: Rescued | None = None
    ended: Finished | Failed | Paused | None = None
    lowest_smoothed: float = math.inf

    def add(self, events: Iterable[Event]) -> None:
        for event in events:
            self._add(event)

    def _add(self, event: Event) -> None:
        match event:
            case Started():
                self.started = event
            case StepDone():
                self.steps.append(event)
                if event.smoothed_loss < self.lowest_smoothed:
                    self.lowest_smoothed = event.smoothed_loss
            case EpochDone():
                self.epochs.append(event)
            case Validated():
                self.checks.append(event)
            case Sampled():
                self.samples.append(event)
            case Saved():
                self.saved = event
            case Notice():
                self.notices.append(event)
            case Finished() | Failed() | Paused():
                self.ended = event
            case Rescued():
                self.rescued = event
            case Resumed():
                self._rewind(event.step)

    def _rewind(self, step: int) -> None:
        """Forget what was reported of later steps: a resumed run does them again."""
        self.ended = None
        self.steps.forget_after(step)
        self.lowest_smoothed = min(self.steps.column("smoothed_loss"), default=math.inf)
        self.checks = [event for event in self.checks if event.step <= step]
        self.samples = [event for event in self.samples if event.step <= step]

    @property
    def last(self) -> StepDone | None:
        return self.steps[-1] if self.steps else None

    @property
    def best(self) -> Validated | None:
        return min(self.checks, key=lambda check: check.loss, default=None)

    def epoch_starts(self) -> list[int]:
        """Steps at which the second and later times through the examples begin."""
        if self.started is None:
            return []
        return [self.started.steps_per_epoch * n for n in range(1, self.started.epochs)]

    def verdict(self, validate_every: int) -> Verdict:
        """How it is going; validate_every: steps between checks, 0 for only at the end."""
        checks = [(check.step, check.loss) for check in self.checks]
        smoothed: list[float] = []
        if self.steps:
            smoothed = [self.steps[0].smoothed_loss, self.lowest_smoothed, self.steps[-1].smoothed_loss]
        newest = [step.loss for step in self.steps[-NEWEST_STEPS:]]
        return judge(checks, smoothed, self.next_check(validate_every), newest)

    def check_due(self, validate_every: int) -> bool:
        """Whether the newest step is one with a check, which is being made or was left for later."""
        if self.started is None or self.started.valid_examples == 0 or self.last is None:
            return False
        step, made = self.last.step, self.checks[-1].step if self.checks else 0
        return made < step and (step == self.started.total_steps or (validate_every > 0 and step % validate_every == 0))

    def next_check(self, validate_every: int) -> int | None:
        """Step of the next check on what was kept aside, the newest step while that is due; None when there is none."""
        if self.started is None or self.started.valid_examples == 0:
            return None
        step, total = self.last.step if self.last else 0, self.started.total_steps
        if self.check_due(validate_every):
            return step
        if step >= total:
            return None
        return min((step // validate_every + 1) * validate_every, total) if validate_every else total
