"""When only the last layers learn, the hidden states below them never change: compute them once per example.

The trunk is run in two parts by stand-ins for its layers, which keep their places, so that models that treat
layers by number see what they expect: below the cut the upper layers hand their input through, above it the
first layer returns the hidden states that were kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten

from app.engine.head import with_child
from app.engine.kept import KeptStates
from app.engine.segments import Segments, run_trunk


class FrozenTrunk:
    """Hidden states of examples at the lowest layer that learns, kept up to a budget in bytes, then in a folder.

    cut: number of layers below it. Made after adapters were attached. An example is known by a key of its own.
    """

    def __init__(self, trunk: nn.Module, budget: int, folder: Path | None = None) -> None:
        self.layers = list(trunk["layers"])
        self.cut = first_trained(self.layers)
        self.kept = KeptStates(budget, folder)
        self._trunk = trunk

    @property
    def bytes(self) -> int:
        """Of memory that is taken."""
        return self.kept.bytes

    def below(self, inputs: mx.array, lengths: tuple[int, ...], keys: Sequence[int], packed: bool) -> mx.array:
        """(B, T, D) evaluated hidden states below the cut of inputs (B, T), a packed row or padded ones.

        lengths, keys: of their examples. Call it outside of autodiff, which would hold on to all that is computed on the way.
        """
        width = inputs.shape[1]
        if all(key in self.kept for key in keys):
            known = [self.kept[key] for key in keys]
            rows = [mx.concatenate(known)] if packed else known
            return mx.stack([mx.pad(row, [(0, width - row.shape[0]), (0, 0)]) for row in rows])
        found = self._below(inputs, Segments(lengths, width) if packed else None)
        mx.eval(found)
        start = 0
        for number, (length, key) in enumerate(zip(lengths, keys, strict=True)):
            self.kept.keep(key, found[0, start : start + length] if packed else found[number, :length])
            start += length
        return found

    def __call__(self, inputs: mx.array, segments: Segments | None, below: mx.array) -> mx.array:
        """(B, T, D) last hidden states of a row, or of padded ones (segments None), from those below the cut."""
        return run_trunk(self._above(below), inputs, segments)

    def is_exact(self, packed: bool) -> bool:
        """Whether the two parts together give what the whole trunk gives."""
        inputs = mx.arange(1, 13).reshape(1 if packed else 2, -1)
        segments = Segments((7, 5)) if packed else None
        try:
            parts = self(inputs, segments, self._below(inputs, segments))
            return bool(mx.array_equal(parts, run_trunk(self._trunk, inputs, segments)).item())
        except (TypeError, ValueError, AttributeError, KeyError, IndexError, RuntimeError):
            return False  # a trunk that is built in another way is run whole

    def _below(self, inputs: mx.array, segments: Segments | None) -> mx.array:
        """Hidden states (B, T, D) that enter the lowest layer that learns. Raises RuntimeError when none did."""
        listener = _Listener(self.layers[self.cut])
        above = [_Through(layer) for layer in self.layers[self.cut + 1 :]]
        run_trunk(with_child(self._trunk, "layers", [*self.layers[: self.cut], listener, *above]), inputs, segments)
        if listener.heard is None:
            raise RuntimeError("The layers that this trunk runs are not those in its list.")
        return mx.stop_gradient(listener.heard)

    def _above(self, below: mx.array) -> Any:
        lower = [_Speaker(self.layers[0], below), *[_Through(layer) for layer in self.layers[1 : self.cut]]]
        return with_child(self._trunk, "layers", [*lower, *self.layers[self.cut :]])


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
