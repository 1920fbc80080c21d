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

    cut: number of layers below it. Made after adapters were attached; `worth` says whether it pays.
    """

    def __init__(self, trunk: nn.Module, budget: int) -> None:
        self.layers = list(trunk["layers"])
        self.cut = first_trained(self.layers)
        self._trunk, self._budget, self._used = trunk, budget, 0
        self._kept: dict[int, mx.array] = {}

    def hidden(self, inputs: mx.array, lengths: tuple[int, ...], members: Sequence[int]) -> mx.array:
        """(1, T, D) last hidden states of a packed row whose examples have these numbers."""
        segments = [Segments(lengths)] * len(self.layers)
        if all(number in self._kept for number in members):
            below = mx.concatenate([self._kept[number] for number in members])[None]
        else:
            below = self._below(inputs, segments)
            self._keep(below, lengths, members)
        return self._above(below)(inputs, segments)

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

    def _keep(self, below: mx.array, lengths: tuple[int, ...], members: Sequence[int]) -> None:
        start = 0
        for length, number in zip(lengths, members, strict=True):
            part = below[0, start : start + length]
            start += length
            if number not in self._kept and self._used + part.nbytes <= self._budget:
                self._kept[number] = mx.contiguous(part)
                self._used += part.nbytes
        mx.eval(list(self._kept.values()))


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
