"""Several examples in one row, each attending to itself only: no padding at all.

Examples are laid end to end in a row of shape (1, sum of lengths). All layers work on the row as on any other;
only attention is run segment by segment, which also costs sum(len²) instead of (longest * batch)². Rotary
positions are relative, so that a segment may begin at any position. Whether a model allows this exactly
(no state or absolute positions across segments) is found by `packs_exactly`, by comparing numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import numpy as np
from mlx_lm.models import base

_ATTENTION = "scaled_dot_product_attention"
_PROBE_LENGTHS = (7, 12, 5)


class Segments:
    """Stands where a layer's key-value cache stands; tells attention where each example ends.

    lengths: tokens of each example, in the order in which they lie in the row.
    """

    offset = 0

    def __init__(self, lengths: tuple[int, ...]) -> None:
        self.lengths = lengths

    def update_and_fetch(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        return keys, values

    def make_mask(self, length: int, return_array: bool = False, window_size: int | None = None) -> Causal | mx.array:
        """mlx's "causal"; for attention that wants an array, (length, length) bool, True within an example only."""
        if not return_array:
            return Causal(window_size)
        owner = mx.array(np.repeat(np.arange(len(self.lengths)), self.lengths))
        return base.create_causal_mask(length, window_size=window_size) & (owner[:, None] == owner[None])


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

    mlx-lm's attention layers look the function up in their own module, where it is replaced and put back.
    """
    modules = {sys.modules[type(m).__module__] for _, m in model.named_modules()}
    places = [m for m in modules if getattr(m, _ATTENTION, None) is base.scaled_dot_product_attention]
    for module in places:
        setattr(module, _ATTENTION, _attention)
    try:
        yield
    finally:
        for module in places:
            setattr(module, _ATTENTION, base.scaled_dot_product_attention)


def packs_exactly(model: nn.Module, trunk: nn.Module) -> bool:
    """Whether examples in one row give the same hidden states as each alone. Call it within segmented_attention."""
    training = model.training
    model.eval()
    try:
        ids = [mx.arange(3 * i + 1, 3 * i + 1 + n)[None] for i, n in enumerate(_PROBE_LENGTHS)]
        alone = mx.concatenate([trunk(row) for row in ids], axis=1).astype(mx.float32)
        segments = [Segments(_PROBE_LENGTHS)] * len(trunk["layers"])
        together = trunk(mx.concatenate(ids, axis=1), segments).astype(mx.float32)
        error = mx.abs(alone - together).max() / mx.maximum(mx.abs(alone).max(), 1e-6)
        exact = mx.finfo(trunk_dtype(model)).eps * 100
        return bool((error < exact).item())
    except (TypeError, ValueError, AttributeError, KeyError, IndexError, RuntimeError):
        return False  # layers that want another kind of cache: examples are padded instead
    finally:
        model.train(training)


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
    window = getattr(mask, "window", None)
    parts, start = [], 0
    for length in cache.lengths:
        span = slice(start, start + length)
        inside: Any = "causal"
        if isinstance(mask, mx.array):
            inside = mask[..., span, span]
        elif window and length > window:
            inside = base.create_causal_mask(length, window_size=window)
        parts.append(
            mx.fast.scaled_dot_product_attention(
                queries[:, :, span], keys[:, :, span], values[:, :, span], scale=scale, mask=inside, sinks=sinks
            )
        )
        start += length
    return mx.concatenate(parts, axis=2) if len(parts) > 1 else parts[0]
