"""How a training stays within its memory: what may be kept, and how far the memory saver must go.

The formula (`app.runs.estimate`) was fitted to models that are built like Llama. Others take up to ten times as much: those
with recurrent layers, or that compute attention's scores themselves. Where it matters, what it says of one example is
held against what the gradient of that example takes here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import numpy as np
from mlx.utils import tree_flatten

from app.data.conversation import Example
from app.data.model_folder import inspect_model
from app.engine import adapters, backend
from app.engine.batches import collate, longest_row
from app.engine.examples import Prepared
from app.engine.failures import is_out_of_memory, told_without_gradient
from app.engine.loading import Loaded
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.estimate import LEAST_FIRST, SAVER_FROM, TRUNK_SHARE, Level, activation_bytes, training_bytes

TOO_MUCH = 1.25
"""Share of the limit beyond which the formula, which is seldom that far off, is believed without trying. The usual limit is three
quarters of a machine's memory."""
FAR_OFF = 16
"""A training takes at most so many times what the formula says."""
IN_VAIN = 2
"""Nothing takes so many times less, so that a level which the formula says needs as much of the room is not tried."""


@contextmanager
def lean_objective(
    config: TrainingConfig, loaded: Loaded, data: Prepared, hardware: backend.Backend, folder: Path | None = None
) -> Iterator[tuple[Objective, Level]]:
    """What is minimised for these examples, and the level at which the memory saver is on while it lasts."""
    row = longest_row([len(example.ids) for example in (*data.train, *data.valid)], config)
    with segmented_attention(loaded.model):
        objective = Objective(loaded.model, trunk_budget(config, hardware), folder, row)
        level = config.memory_saver
        if level == "auto":
            level = _Room(config, loaded, data, hardware, objective).level()
        with memory_saver(loaded.model, level):
            yield objective, level


def refuse_too_large(path: Path, hardware: backend.Backend) -> None:
    """Raises UserError for a model whose weights alone are more than a training may use, unread.

    A system that has to lay so much aside on its disk stands still for minutes.
    """
    info = inspect_model(path)
    held = (info.parameters * 4 if hardware.on_cpu and not info.quantized else info.weight_bytes) / backend.GB
    if held > hardware.memory_limit_gb:
        raise UserError(
            f"“{info.name}” does not fit into memory.",
            f"It takes {held:.1f} GB, and training may use {hardware.memory_limit_gb:.1f} GB.",
            "Choose a smaller model, or raise the memory limit.",
            "too_big",
        )


def refuse_far_too_much(
    config: TrainingConfig,
    loaded: Loaded,
    data: Prepared,
    hardware: backend.Backend,
    objective: Objective,
    level: Level,
) -> None:
    """Raises UserError for a training that by formula takes TOO_MUCH times what it may use."""
    needed = _Room(config, loaded, data, hardware, objective).whole(level) / backend.GB
    if needed > TOO_MUCH * hardware.memory_limit_gb:
        raise UserError(
            "This training does not fit into memory.",
            f"It would take about {needed:.1f} GB, and training may use {hardware.memory_limit_gb:.1f} GB.",
            "Lower Batch size or Max length under Advanced.",
            "too_big",
        )


def trunk_budget(config: TrainingConfig, hardware: backend.Backend) -> int:
    """Bytes that hidden states of layers which never change may take: a share of the limit, if read again."""
    return int(hardware.memory_limit_gb * backend.GB * TRUNK_SHARE) if config.epochs > 1 else 0


@dataclass
class _Room:
    """Which level of the memory saver is the least with which a training stays within its limit."""

    config: TrainingConfig
    loaded: Loaded
    data: Prepared
    hardware: backend.Backend
    objective: Objective

    def __post_init__(self) -> None:
        model = self.loaded.model
        self.config = self.config.changed(memory_limit=self.hardware.memory_limit_gb)
        self._width = 4 if self.hardware.on_cpu else 2
        self._lengths = np.array([len(example.ids) for example in self.data.train])
        self._values = sum(array.size for array in adapters.trained_arrays(model).values())
        self._share = sum(int(e.mask.sum()) for e in self.data.train) / max(1, int(self._lengths.sum()))
        self._weights = sum(array.nbytes for _, array in tree_flatten(model.parameters()))
        self._room = SAVER_FROM * self.hardware.memory_limit_gb * backend.GB - self._weights

    def whole(self, level: Level) -> float:
        """Bytes that the training takes by formula, with its model."""
        return self._weights + self._takes(level)

    def level(self) -> Level:
        for level in LEAST_FIRST:
            if self._takes(level, FAR_OFF) <= self._room:
                return level
            if self._takes(level) <= IN_VAIN * self._room and self._takes(level, self._factor(level)) <= self._room:
                return level
        return "most"

    def _takes(self, level: Level, factor: float = 1.0) -> float:
        values, share = self._values, self._share
        return training_bytes(self.loaded.info, self._lengths, self.config, level, values, self._width, share, factor)

    def _factor(self, level: Level) -> float:
        """How many times what the formula says of one example its gradient takes, at least 1."""
        example = self._sample(level)
        model, info = self.loaded.model, self.loaded.info
        try:
            with memory_saver(model, level), told_without_gradient():
                taken = _gradient_bytes(model, self.objective, example)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            return FAR_OFF
        length, share = len(example.ids), float(example.mask.mean())
        thought = activation_bytes(info, length, length**2, self.config, level, self._width, share)
        return max(1.0, (taken - 4 * self._values) / thought)

    def _sample(self, level: Level) -> Example:
        """The longest example that fits however far off the formula is, or the shortest of all."""
        order = sorted(self.data.train, key=lambda example: len(example.ids))
        fitting = order[:1]
        for example in order[1:]:
            length = len(example.ids)
            needed = activation_bytes(self.loaded.info, length, length**2, self.config, level, self._width, self._share)
            if FAR_OFF * needed > self._room:
                break
            fitting.append(example)
        return fitting[-1]


def _gradient_bytes(model: nn.Module, objective: Objective, example: Example) -> int:
    """Most memory beyond what is there already, while the loss of an example and its gradient are computed."""
    batch = objective.ready(collate([example], objective.packs))
    training = model.training
    model.train()  # as dropout takes memory too
    try:
        mx.clear_cache()
        before = mx.get_active_memory()
        mx.reset_peak_memory()
        mx.eval(nn.value_and_grad(model, objective)(model, batch))
        return mx.get_peak_memory() - before
    finally:
        model.train(training)
        mx.clear_cache()
