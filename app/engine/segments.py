"""Several examples in one row, each attending to itself only: no padding at all.

Examples are laid end to end in a row of shape (1, sum of lengths). All layers work on the row as on any other;
only attention is run segment by segment, which also costs sum(len²) instead of (longest * batch)². Rotary
positions are relative, so that a segment may begin at any position. Whether a model allows this exactly
(no state or absolute positions across segments) is found by `packs_exactly`, by comparing numbers. Attention that
computes its scores itself, for the whole row, does not gain by it and is given padded rows.

On CUDA each new shape costs a search for the best kernel, so there attention runs for all examples at once, each
padded to a common rounded width (`_together`, see grid); elsewhere, one after the other without padding
(`_one_by_one`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import numpy as np
from mlx.utils import tree_map
from mlx_lm.models import activations, base

from app.engine import powers
from app.engine.backend import device_kind
from app.engine.grid import Grid, grid_of
from app.engine.levers import levers

_ATTENTION = "scaled_dot_product_attention"
_PROBE_LENGTHS = (7, 12, 5)
USUAL_ROW = 2048
_EXACT, _EXACT_LATE, _NOISE = 2e-5, 3e-7, 0.05
"""Relative differences: that are rounding in float32, more for each position by which rotations are later (measured: at most 2e-8),
and beyond which nothing can be said."""


class Segments:
    """Stands where a layer's key-value cache stands; tells attention where each example ends.

    lengths: tokens of each example, in the order in which they lie in the row; None in a compiled graph, where only
    the grid knows them. width: of the row, where it is longer than its examples; what is beyond them is padding that
    nobody reads. grid: given where attention is to run for all examples at once.
    """

    offset = 0
    """Position of the row's first token."""

    def __init__(self, lengths: tuple[int, ...] | None, width: int = 0, grid: Grid | None = None) -> None:
        self.lengths = lengths or ()
        self.tail = max(0, width - sum(self.lengths))
        self.grid = grid or (grid_of(self.lengths, sum(self.lengths) + self.tail) if device_kind() == "cuda" else None)

    def update_and_fetch(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        return keys, values

    def make_mask(self, length: int, return_array: bool = False, window_size: int | None = None) -> Causal:
        """mlx's "causal". Raises TypeError for a model that wants an array.

        Such a model computes scores of the row with itself, (sum of lengths)² of them, and does not come to attention of
        each example: padded rows are faster and smaller (Gemma 2, DeepSeek V3).
        """
        if return_array:
            raise TypeError("There is no array of what an example in a row may look at.")
        return Causal(window_size)


class Causal(str):
    """mlx's "causal", which also remembers a layer's sliding window (None: all that came before)."""

    window: int | None

    def __new__(cls, window: int | None) -> Causal:
        mask = super().__new__(cls, "causal")
        mask.window = window
        return mask


@contextmanager
def segmented_attention(model: nn.Module) -> Iterator[None]:
    """While it lasts, the model's attention honours `Segments`; anything else goes to mlx-lm's own function.

    mlx-lm's layers look functions up in their own module, where they are replaced and put back.
    """
    theirs_to_ours: dict[str, tuple[Any, Any]] = {_ATTENTION: (base.scaled_dot_product_attention, _attention)}
    if device_kind() == "cpu" and levers().powers:
        theirs_to_ours["swiglu"] = activations.swiglu, powers.swiglu
    modules = {sys.modules[type(m).__module__] for _, m in model.named_modules()}
    places = [
        (module, name, theirs, ours)
        for name, (theirs, ours) in theirs_to_ours.items()
        for module in modules
        if getattr(module, name, None) is theirs
    ]
    for module, name, _, ours in places:
        setattr(module, name, ours)
    try:
        yield
    finally:
        for module, name, theirs, _ in places:
            setattr(module, name, theirs)


def packs_exactly(model: nn.Module, trunk: nn.Module, row: int = USUAL_ROW) -> bool:
    """Whether examples in rows of up to `row` tokens give the same hidden states as each alone.

    Call it within segmented_attention. Three short examples are computed alone, in one row, and in one that begins so
    late that it ends at token `row`, where a rule for positions that depends on length has set in.
    """
    training = model.training
    model.eval()
    try:
        with _in_float32(trunk["layers"]):
            ids = mx.arange(1, 1 + max(_PROBE_LENGTHS)) + 3 * mx.arange(len(_PROBE_LENGTHS))[:, None]
            alone = run_trunk(trunk, ids, None).astype(mx.float32)
            late = max(0, row - sum(_PROBE_LENGTHS))
            noise, *near = _differences(trunk, ids, alone, 0)
            far = _differences(trunk, ids, alone, late)
        # nothing lies before the first example, so that what differs there is rounding
        limit = max(_EXACT, 5 * noise)
        return noise < _NOISE and max(near) < limit and max(far) < limit + _EXACT_LATE * late
    except (TypeError, ValueError, AttributeError, KeyError, IndexError, RuntimeError):
        return False  # layers that want another kind of cache: examples are padded instead
    finally:
        model.train(training)


def _differences(trunk: nn.Module, ids: mx.array, alone: mx.array, offset: int) -> list[float]:
    """Of each example in one row that begins at a position, from the same alone: relative, root of mean squares.

    ids: (N, T), of which _PROBE_LENGTHS are used; alone: (N, T, D) hidden states.
    """
    segments = Segments(_PROBE_LENGTHS)
    segments.offset = offset
    row = mx.concatenate([ids[i, :n] for i, n in enumerate(_PROBE_LENGTHS)])[None]
    found = trunk(row, [segments] * len(trunk["layers"])).astype(mx.float32)
    parts = mx.split(found[0], np.cumsum(_PROBE_LENGTHS)[:-1].tolist())
    errors = []
    for part, whole, length in zip(parts, alone, _PROBE_LENGTHS, strict=True):
        one = whole[:length]
        errors.append(mx.linalg.norm(part - one) / mx.maximum(mx.linalg.norm(one), 1e-6))
    return [float(error.item()) for error in errors]


@contextmanager
def _in_float32(layers: list[nn.Module]) -> Iterator[None]:
    """While it lasts, each layer computes in float32, in which rounding does not hide what comes over from another example.

    Weights are converted while their layer runs, so that those of one layer are in memory twice.
    """
    before = [(layer, type(layer)) for layer in layers]
    for layer, kind in before:
        layer.__class__ = _converting(kind)
    try:
        yield
    finally:
        for layer, kind in before:
            layer.__class__ = kind


def _converting(kind: Any) -> Any:
    """A subclass of a layer's class whose call takes everything in float32."""

    def call(self: nn.Module, *args: Any, **kwargs: Any) -> Any:
        own = self.parameters()
        self.update(tree_map(_to_float32, own))
        try:
            found = kind.__call__(self, *tree_map(_to_float32, args), **tree_map(_to_float32, kwargs))
            if isinstance(found, mx.array):
                mx.eval(found)
        finally:
            self.update(own)
        return found

    return type(kind.__name__, (kind,), {"__call__": call, "__module__": kind.__module__})


def _to_float32(value: Any) -> Any:
    floating = isinstance(value, mx.array) and mx.issubdtype(value.dtype, mx.floating)
    return value.astype(mx.float32) if floating else value


def run_trunk(trunk: Any, inputs: mx.array, segments: Segments | None) -> mx.array:
    """(B, T, D) last hidden states of a packed row, or of rows of one example each; some trunks want to be given no cache."""
    hidden: mx.array = trunk(inputs, None if segments is None else [segments] * len(trunk["layers"]))
    return hidden


def trunk_dtype(model: nn.Module) -> mx.Dtype:
    """The precision that hidden states have: that of the norms, which are never quantized."""
    norms = [m.weight.dtype for _, m in model.named_modules() if "Norm" in type(m).__name__ and "weight" in m]
    return norms[0] if norms else mx.float32


def _attention(
    queries: mx.array, keys: mx.array, values: mx.array, cache: Any, scale: float, mask: Any, sinks: Any = None
) -> mx.array:
    if not isinstance(cache, Segments):
        whole: mx.array = base.scaled_dot_product_attention(queries, keys, values, cache, scale, mask, sinks)
        return whole
    if cache.grid is not None:
        return _together(queries, keys, values, cache.grid, scale, mask, sinks)
    return _one_by_one(queries, keys, values, cache, scale, mask, sinks)


def _one_by_one(
    queries: mx.array, keys: mx.array, values: mx.array, segments: Segments, scale: float, mask: Any, sinks: Any
) -> mx.array:
    """(1, H, T, D) queries, keys, values of a row: attention of each example by itself, without padding."""
    ends = np.cumsum(segments.lengths).tolist()
    cuts = ends if segments.tail else ends[:-1]
    # split, not slices: its gradient is one concatenation, where each slice's is as long as the whole row
    pieces = zip(*(mx.split(whole, cuts, axis=2) for whole in (queries, keys, values)), strict=True)
    parts = []
    for end, length, (q, k, v) in zip(ends, segments.lengths, pieces, strict=False):
        span = slice(end - length, end)
        inside = mask[..., span, span] if isinstance(mask, mx.array) else _causal(length, mask)
        if device_kind() == "cpu" and levers().powers and powers.can_attend(q, inside, sinks):
            parts.append(powers.attention(q, k, v, scale, inside))
        else:
            parts.append(mx.fast.scaled_dot_product_attention(q, k, v, scale=scale, mask=inside, sinks=sinks))
    if segments.tail:
        parts.append(mx.zeros((*queries.shape[:2], segments.tail, values.shape[-1]), values.dtype))
    return mx.concatenate(parts, axis=2) if len(parts) > 1 else parts[0]


def _together(
    queries: mx.array, keys: mx.array, values: mx.array, grid: Grid, scale: float, mask: Any, sinks: Any
) -> mx.array:
    """The same in one call, an example in each row of the grid; an array as mask is used as it is."""
    if isinstance(mask, mx.array):
        return mx.fast.scaled_dot_product_attention(queries, keys, values, scale=scale, mask=mask, sinks=sinks)
    q, k, v = (grid.to_grid(whole[0].swapaxes(0, 1)).swapaxes(1, 2) for whole in (queries, keys, values))
    found = mx.fast.scaled_dot_product_attention(q, k, v, scale=scale, mask=_causal(q.shape[2], mask), sinks=sinks)
    return grid.to_row(found.swapaxes(1, 2)).swapaxes(0, 1)[None]


def _causal(length: int, mask: Any) -> Any:
    """mlx's "causal", or an array where a layer's window is shorter than an example."""
    window = getattr(mask, "window", None)
    return base.create_causal_mask(length, window_size=window) if window and length > window else "causal"
