"""AdamW on one flat buffer: hundreds of small arrays become one, and a step a single compiled operation."""

from __future__ import annotations

import math
from functools import partial

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten, tree_unflatten

BETAS = (0.9, 0.999)
EPSILON = 1e-8


class FlatAdamW:
    """Decoupled weight decay (Loshchilov & Hutter 2017) with bias correction, in float32.

    values, first, second: (n,) float32; all trained values of the model end to end in the order of their names,
    and their two moments. They are the optimizer's whole state, together with `count`, the steps applied.
    """

    def __init__(self, model: nn.Module, weight_decay: float, max_norm: float) -> None:
        self.model = model
        trained = sorted(tree_flatten(model.trainable_parameters()))
        self.names = [name for name, _ in trained]
        self.shapes = [value.shape for _, value in trained]
        self.dtypes = [value.dtype for _, value in trained]
        self.values = mx.concatenate([value.astype(mx.float32).reshape(-1) for _, value in trained])
        self.first, self.second = mx.zeros_like(self.values), mx.zeros_like(self.values)
        self.count = mx.array(0.0)
        self._apply = mx.compile(partial(_adamw, weight_decay, max_norm or math.inf))
        mx.eval(self.state)

    @property
    def state(self) -> list[mx.array]:
        return [self.values, self.first, self.second, self.count]

    def restore(self, state: dict[str, mx.array]) -> None:
        """Go on from arrays that `named_state` gave."""
        self.values, self.first, self.second = state["values"], state["first"], state["second"]
        self.count = state["count"]
        self.load(self.values)
        mx.eval(self.state, self.model.trainable_parameters())

    def begin_from(self, arrays: dict[str, mx.array]) -> None:
        """Begin with these values of the model, by name; those it does not name stay as they are."""
        self.model.load_weights(list(arrays.items()), strict=False)
        trained = dict(tree_flatten(self.model.trainable_parameters()))
        self.values = mx.concatenate([trained[name].astype(mx.float32).reshape(-1) for name in self.names])
        mx.eval(self.state, self.model.trainable_parameters())

    def named_state(self) -> dict[str, mx.array]:
        return dict(zip(("values", "first", "second", "count"), self.state, strict=True))

    def flat(self, gradients: dict[str, object]) -> mx.array:
        """A tree of gradients as one (n,) float32 array in the order of `names`."""
        found = dict(tree_flatten(gradients))
        return mx.concatenate([found[name].astype(mx.float32).reshape(-1) for name in self.names])

    def step(self, gradient: mx.array, tokens: int, rate: float) -> mx.array:
        """Apply a summed gradient over `tokens` trained tokens; returns its norm per token, still lazy.

        A gradient that is not finite changes nothing. The model's arrays are views of `values` afterwards.
        """
        self.values, self.first, self.second, self.count, norm = self._apply(
            self.values, self.first, self.second, self.count, gradient, mx.array(1.0 / tokens), mx.array(rate)
        )
        self.load(self.values)
        return norm

    def load(self, values: mx.array) -> None:
        """Put flat values into the model."""
        arrays, start = [], 0
        for name, shape, dtype in zip(self.names, self.shapes, self.dtypes, strict=True):
            size = math.prod(shape)
            arrays.append((name, values[start : start + size].reshape(shape).astype(dtype)))
            start += size
        self.model.update(tree_unflatten(arrays))


def _adamw(
    weight_decay: float,
    max_norm: float,
    values: mx.array,
    first: mx.array,
    second: mx.array,
    count: mx.array,
    gradient: mx.array,
    share: mx.array,
    rate: mx.array,
) -> tuple[mx.array, mx.array, mx.array, mx.array, mx.array]:
    gradient = gradient * share
    norm = mx.sqrt(mx.square(gradient).sum())
    good = mx.isfinite(norm)
    gradient = mx.where(good, gradient * mx.minimum(1.0, max_norm / (norm + 1e-6)), 0.0)
    count = count + good
    new_first = BETAS[0] * first + (1 - BETAS[0]) * gradient
    new_second = BETAS[1] * second + (1 - BETAS[1]) * mx.square(gradient)
    corrected = new_first / (1 - BETAS[0] ** count)
    length = mx.sqrt(new_second / (1 - BETAS[1] ** count)) + EPSILON
    new_values = values - rate * (corrected / length + weight_decay * values)
    return (
        mx.where(good, new_values, values),
        mx.where(good, new_first, first),
        mx.where(good, new_second, second),
        count,
        norm,
    )
