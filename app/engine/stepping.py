"""One optimizer step: the gradient of the mean loss per trained token over some batches, clipped, applied once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import mlx.core as mx
import mlx.nn as nn

from app.data.conversation import Example
from app.engine.batches import Batch, collate
from app.engine.gradient import Gradient
from app.engine.loss import Objective
from app.engine.optimizer import FlatAdamW
from app.engine.schedule import learning_rate
from app.errors import UserError
from app.runs.config import TrainingConfig

UNUSABLE_STEPS = 3
"""Steps in a row without usable numbers after which training ends."""


@dataclass(frozen=True)
class Step:
    """loss: nats per trained token; tokens: read, without padding; trained: of them, those learned to write."""

    loss: float
    grad_norm: float
    learning_rate: float
    examples: int
    tokens: int
    trained: int

    @property
    def applied(self) -> bool:
        """False when loss or gradient was not finite; then nothing was changed."""
        return math.isfinite(self.grad_norm) and math.isfinite(self.loss)


class Stepper:
    """Takes the steps of one run. steps: how many there will be, for the learning rate's schedule."""

    def __init__(self, model: nn.Module, objective: Objective, config: TrainingConfig, steps: int) -> None:
        self.optimizer = FlatAdamW(model, config.weight_decay, config.max_grad_norm)
        self._objective, self._config, self._steps = objective, config, steps
        self._gradient = Gradient(model, objective, self.optimizer.flat)
        self._bad_in_a_row = 0

    def step(self, number: int, groups: Sequence[Batch | Sequence[Example]]) -> Step:
        """groups: the micro-batches, or the examples of each.

        Raises UserError after UNUSABLE_STEPS steps without usable numbers.
        """
        rate = learning_rate(self._config, number, self._steps)
        if self._config.dropout:  # what is left out depends on the step alone, so a run can be resumed
            mx.random.seed(self._config.seed + number)
        batches = [group if isinstance(group, Batch) else collate(group, self._objective.packs) for group in groups]
        trained, examples = sum(batch.trained for batch in batches), sum(len(batch.keys) for batch in batches)
        tokens, total, gradient = 0, mx.array(0.0), None
        for batch in batches:
            loss, part = self._gradient(batch)
            total, gradient = total + loss, part if gradient is None else gradient + part
            tokens += batch.tokens
            if len(batches) > 1:  # a batch's activations are gone before the next begins
                mx.eval(total, gradient)
        assert gradient is not None
        norm = self.optimizer.step(gradient, trained, rate)
        mx.eval(total, norm, self.optimizer.state)
        step = Step(total.item() / trained, norm.item(), rate, examples, tokens, trained)
        self._watch(step)
        return step

    def _watch(self, step: Step) -> None:
        self._bad_in_a_row = 0 if step.applied else self._bad_in_a_row + 1
        if self._bad_in_a_row == UNUSABLE_STEPS:
            raise UserError(
                "Training became unstable.",
                f"{UNUSABLE_STEPS} steps in a row gave numbers that cannot be used.",
                "Go on from the last good version with a lower learning rate, or train again with one.",
                "unstable",
            )
