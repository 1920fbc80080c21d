"""When only the last layers learn, the hidden states below them never change: compute them once per example.

The trunk is run in two parts by stand-ins for its layers, which keep their places, so that models that treat
layers by number see what they expect: below the cut the upper layers hand their input through, above it the
first layer returns the hidden states that were kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten

from app.engine.head import with_child
from app.engine.segments import Segments


class FrozenTrunk:
    """Hidden states of examples at the lowest layer that learns, kept in memory up to a budget in bytes.

    cut: number of layers below it. Made after adapters were attached. An example is known by a key of its own.
    """

    def __init__(self, trunk: nn.Module, budget: int) -> None:
        self.layers = list(trunk["layers"])
        self.cut = first_trained(self.layers)
        self.bytes = 0
        self._trunk, self._budget = trunk, budget
        self._kept: dict[int, mx.array] = {}

    def __call__(self, inputs: mx.array, lengths: tuple[int, ...], keys: Sequence[int]) -> mx.array:
        """(1, T, D) last hidden states of a packed row: inputs (1, T), lengths and keys of its examples."""
        segments = [Segments(lengths, inputs.shape[1])] * len(self.layers)
        if all(key in self._kept for key in keys):
            below = mx.concatenate([self._kept[key] for key in keys])[None]
            below = mx.pad(below, [(0, 0), (0, inputs.shape[1] - below.shape[1]), (0, 0)])
        else:
            below = self._below(inputs, segments)
            self._keep(below, lengths, keys)
        return self._above(below)(inputs, segments)

    def is_exact(self) -> bool:
        """Whether the two parts together give what the whole trunk gives."""
        inputs, lengths = mx.arange(1, 13)[None], (7, 5)
        segments = [Segments(lengths)] * len(self.layers)
        try:
            parts = self._above(self._below(inputs, segments))(inputs, segments)
            return bool(mx.array_equal(parts, self._trunk(inputs, segments)).item())
        except (TypeError, ValueError, AttributeError, KeyError, IndexError, RuntimeError):
            return False  # a trunk that is built in another way is run whole

    def _below(self, inputs: mx.array, segments: list[Segments]) -> mx.array:
        """Hidden states (1, T, D) that enter the lowest layer that learns."""
        listener = _Listener(self.layers[self.cut])
        above = [_Through(layer) for layer in self.layers[self.cut + 1 :]]
        with_child(self._trunk, "layers", [*self.layers[: self.cut], listener, *above])(inputs, segments)
        assert listener.heard is not None
        return mx.stop_gradient(listener.heard)

    def _above(self, below: mx.array) -> Any:
        lower = [_Speaker(self.layers[0], below), *[_Through(layer) for layer in self.layers[1 : self.cut]]]
        return with_child(self._trunk, "layers", [*lower, *self.layers[self.cut :]])

    def _keep(self, below: mx.array, lengths: tuple[int, ...], keys: Sequence[int]) -> None:
        start, new = 0, {}
        for length, key in zip(lengths, keys, strict=True):
            part = below[0, start : start + length]
            start += length
            if key not in self._kept and self.bytes + part.nbytes <= self._budget:
                new[key] = mx.contiguous(part)
                self.bytes += part.nbytes
        mx.eval(below, *new.values())
        self._kept.update(new)


def first_trained(layers: Sequence[nn.Module]) -> int:
    """Number of layers below the first that has anything to learn."""
    return next((i for i, layer in enumerate(layers) if tree_flatten(layer.trainable_parameters())), len(layers))


class _Through:
    """A layer that hands its input through; in all else the layer it stands for."""

    def __init__(self, layer: nn.Module) -> None:
        self._layer = layer

    def __call__(self, hidden: mx.array, *args: Any, **kwargs: Any) -> mx.array:
        return hidden

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)


class _Listener(_Through):
    """Remembers what it was given."""

    heard: mx.array | None = None

    def __call__(self, hidden: mx.array, *args: Any, **kwargs: Any) -> mx.array:
        self.heard = hidden
        return hidden


class _Speaker(_Through):
    """Returns what was kept, whatever it is given."""

    def __init__(self, layer: nn.Module, kept: mx.array) -> None:
        super().__init__(layer)
        self._kept = kept

    def __call__(self, hidden: mx.array, *args: Any, **kwargs: Any) -> mx.array:
        return self._kept
