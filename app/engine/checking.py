"""Checks on the way: the loss on conversations kept aside, and answers to the person's own questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import mlx.nn as nn
import numpy as np

from app.data.conversation import Example
from app.engine.asking import Questions
from app.engine.batches import collate
from app.engine.examples import Prepared
from app.engine.loading import Loaded
from app.engine.loss import Objective
from app.engine.meters import Clock, Progress
from app.runs.config import TrainingConfig
from app.runs.events import Event, Validated


@dataclass
class Checks:
    """A call measures the model as it is on what was kept aside, and asks it the test questions."""

    config: TrainingConfig
    loaded: Loaded
    objective: Objective
    data: Prepared
    progress: Progress
    clock: Clock
    questions: Questions

    def __post_init__(self) -> None:
        self.valid = fixed_sample(self.data.valid, self.config.check_at_most, self.config.seed)

    def __call__(self) -> Iterator[Event]:
        step = self.progress.step
        if self.valid:
            loss = validation_loss(self.loaded.model, self.objective, self.valid, self.config.batch_size)
            yield Validated(self.clock(), step, loss, self.progress.checked(loss))
        yield from self.questions.all(step)


def fixed_sample(examples: Sequence[Example], at_most: int, seed: int) -> list[Example]:
    """The same examples at every check of a run: all, or as many as asked for, chosen by the seed. 0: all."""
    if not at_most or len(examples) <= at_most:
        return list(examples)
    places = np.random.default_rng((seed, 0)).choice(len(examples), at_most, replace=False)
    return [examples[i] for i in sorted(places)]


def validation_loss(model: nn.Module, objective: Objective, examples: Sequence[Example], batch_size: int) -> float:
    """Mean loss of the trained tokens of all examples in nats, without dropout."""
    training = model.training
    model.eval()
    total, count = 0.0, 0
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    for start in range(0, len(order), batch_size):
        batch = collate([examples[i] for i in order[start : start + batch_size]], objective.packs)
        total, count = total + objective(model, batch).item(), count + batch.trained
    model.train(training)
    return total / max(count, 1)
