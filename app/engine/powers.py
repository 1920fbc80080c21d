"""For the CPU alone: exp, attention and SwiGLU with powers of 2 where MLX has exp.

MLX's CPU build for x86 computes exp one value at a time, through calls for each fused multiply-add: 28 ns a value on
the machine where this was measured, 11 ns for a power of 2. On Metal and CUDA neither is used: see `segments`.
"""

from __future__ import annotations

import math
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine.backend import device_kind
from app.engine.levers import levers

LOG2_E = math.log2(math.e)
_LARGEST = 60.0


def exp(values: mx.array) -> mx.array:
    """e to the power of values, on any device."""
    return mx.power(2.0, values * LOG2_E) if device_kind() == "cpu" and levers().powers else mx.exp(values)


@mx.compile
def swiglu(gate: mx.array, x: mx.array) -> mx.array:
    """silu(gate) * x, as mlx_lm.models.activations.swiglu."""
    return gate * x / (1 + mx.power(2.0, mx.minimum(gate * -LOG2_E, _LARGEST)))


def attention(queries: mx.array, keys: mx.array, values: mx.array, scale: float, mask: Any) -> mx.array:
    """mx.fast.scaled_dot_product_attention of (1, H, T, D) queries and (1, K, T, D) keys and values.

    mask: "causal" or a bool array that goes with (T, T), True where one may look; each row must see something.
    """
    _, heads, length, size = queries.shape
    groups = keys.shape[1]
    allowed = mask if isinstance(mask, mx.array) else nn.MultiHeadAttention.create_additive_causal_mask(length) == 0
    grouped = (queries * (scale * LOG2_E)).reshape(1, groups, heads // groups, length, size)
    scores = mx.where(allowed, grouped @ keys[:, :, None].swapaxes(-1, -2), -mx.inf)
    weights = _power_of_2(scores - mx.stop_gradient(scores.max(axis=-1, keepdims=True)))
    found = (weights @ values[:, :, None]) / weights.sum(axis=-1, keepdims=True)
    return found.reshape(1, heads, length, values.shape[-1])


@mx.custom_function
def _power_of_2(exponent: mx.array) -> mx.array:
    """2 to the power of exponent; only the result is kept for the backward pass."""
    return mx.power(2.0, exponent)


@_power_of_2.vjp
def _(exponent: mx.array, cotangent: mx.array, power: mx.array) -> mx.array:
    return cotangent * power * (1 / LOG2_E)


def can_attend(queries: mx.array, mask: Any, sinks: Any) -> bool:
    """Whether `attention` knows this case."""
    simple = mask == "causal" if isinstance(mask, str) else mask.dtype == mx.bool_ and mask.ndim == 2
    return bool(queries.dtype == mx.float32 and sinks is None and simple)
