"""Checks on the way: the loss on conversations kept aside, and answers to the person's own questions."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import mlx.nn as nn
import numpy as np

from app.data.conversation import Example
from app.engine.asking import Questions
from app.engine.batches import collate, in_turn
from app.engine.between import Wishes
from app.engine.examples import Prepared
from app.engine.loading import Loaded
from app.engine.loss import Objective
from app.engine.meters import Clock, Progress
from app.runs.config import TrainingConfig
from app.runs.events import Event, Validated


@dataclass
class Checks:
    """A call measures the model as it is on what was kept aside, and asks it the test questions.

    It gives up between two batches or words when a person wants to pause or stop; `progress.due` says what is left, and
    the next call does that alone. The measuring begins anew then, so that its result is the same.
    """

    config: TrainingConfig
    loaded: Loaded
    objective: Objective
    data: Prepared
    progress: Progress
    clock: Clock
    questions: Questions
    wishes: Wishes

    def __post_init__(self) -> None:
        self.valid = fixed_sample(self.data.valid, self.config.check_at_most, self.config.seed)

    def __call__(self) -> Iterator[Event]:
        progress, step = self.progress, self.progress.step
        progress.due = progress.due or "check"
        self.wishes.begin()
        if progress.due == "check" and self.valid:
            loss = yield from self._measured()
            if loss is None:
                return
            best = progress.checked(loss)
            progress.due, progress.answered = "answers", 0
            yield Validated(self.clock(), step, loss, best)
        for answer in self.questions.all(step, progress.answered, self.wishes.leave):
            yield from self.wishes.told()
            if answer is None:
                return
            progress.answered += 1
            yield answer
        progress.due, progress.answered = "", 0

    def added(self) -> Iterator[Event]:
        """Ask what was added since the last step. What is not answered now is asked at the next check."""
        self.wishes.begin()
        yield from self.questions.added(self.progress.step, self.wishes.leave)
        yield from self.wishes.told()

    def _measured(self) -> Generator[Event, None, float | None]:
        """The loss; None when it was given up."""
        parts = validation(self.loaded.model, self.objective, self.valid, self.config)
        loss = 0.0
        try:
            while not self.wishes.leave():
                yield from self.wishes.told()
                loss, left = next(parts)
                if not left:
                    return loss
            yield from self.wishes.told()
        finally:
            parts.close()
        return None


def fixed_sample(examples: Sequence[Example], at_most: int, seed: int) -> list[Example]:
    """The same examples at every check of a run: all, or as many as asked for, chosen by the seed. 0: all."""
    if not at_most or len(examples) <= at_most:
        return list(examples)
    places = np.random.default_rng((seed, 0)).choice(len(examples), at_most, replace=False)
    return [examples[i] for i in sorted(places)]


def validation_loss(
    model: nn.Module, objective: Objective, examples: Sequence[Example], config: TrainingConfig
) -> float:
    """Mean loss of the trained tokens of all examples in nats, without dropout."""
    *_, (loss, _) = validation(model, objective, examples, config)
    return loss


def validation(
    model: nn.Module, objective: Objective, examples: Sequence[Example], config: TrainingConfig
) -> Generator[tuple[float, int], None, None]:
    """The same batch by batch: (mean loss of the tokens so far, examples left) after each."""
    total, count, left = 0.0, 0, len(examples)
    for members in in_turn([len(example.ids) for example in examples], config, objective.packs):
        batch = collate([examples[i] for i in members], objective.packs)
        left -= len(members)
        training = model.training
        model.eval()
        total, count = total + objective.alone(model, batch).item(), count + batch.trained
        model.train(training)
        yield total / max(count, 1), left
