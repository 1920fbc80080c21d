"""For the CPU alone: exp, attention and SwiGLU with powers of 2 where MLX has exp.

MLX's CPU build for x86 computes exp one value at a time, through calls for each fused multiply-add: 28 ns a value on
the machine where this was measured, 11 ns for a power of 2. On Metal and CUDA neither is used: see `segments`.
"""

from __future__ import annotations

import math
from functools import lru_cache, partial
from typing import Any

import mlx.core as mx
import numpy as np

from app.engine.backend import device_kind
from app.engine.levers import levers

LOG2_E = math.log2(math.e)
_LARGEST = 60.0


def exp(values: mx.array) -> mx.array:
    """e to the power of values, on any device."""
    return mx.power(2.0, values * LOG2_E) if device_kind() == "cpu" and levers().powers else mx.exp(values)


def swiglu(gate: mx.array, x: mx.array) -> mx.array:
    """silu(gate) * x, as mlx_lm.models.activations.swiglu. Keeps the sigmoid for the backward pass."""
    product: mx.array = _swiglu(gate, x)[0]
    return product


@mx.custom_function
def _swiglu(gate: mx.array, x: mx.array) -> tuple[mx.array, mx.array]:
    return _gated(gate, x)


@_swiglu.vjp
def _(
    primals: tuple[mx.array, mx.array], cotangents: tuple[mx.array, mx.array], outputs: tuple[mx.array, mx.array]
) -> tuple[mx.array, mx.array]:
    return _gated_slopes(*primals, cotangents[0], outputs[1])


@partial(mx.compile, shapeless=True)
def _gated(gate: mx.array, x: mx.array) -> tuple[mx.array, mx.array]:
    sigmoid = 1 / (1 + mx.power(2.0, mx.minimum(gate * -LOG2_E, _LARGEST)))
    return gate * sigmoid * x, sigmoid


@partial(mx.compile, shapeless=True)
def _gated_slopes(gate: mx.array, x: mx.array, cotangent: mx.array, sigmoid: mx.array) -> tuple[mx.array, mx.array]:
    silu = gate * sigmoid
    return cotangent * x * (sigmoid + silu * (1 - sigmoid)), cotangent * silu


def attention(queries: mx.array, keys: mx.array, values: mx.array, scale: float, mask: Any) -> mx.array:
    """mx.fast.scaled_dot_product_attention of (1, H, T, D) queries and (1, K, T, D) keys and values.

    mask: "causal" or a bool array that goes with (T, T), True where one may look; each row must see something.
    """
    _, heads, length, size = queries.shape
    groups = keys.shape[1]
    allowed = mask if isinstance(mask, mx.array) else _earlier(length)
    grouped = (queries * (scale * LOG2_E)).reshape(1, groups, heads // groups, length, size)
    scores = mx.where(allowed, grouped @ keys[:, :, None].swapaxes(-1, -2), -mx.inf)
    weights = _power_of_2(scores, mx.stop_gradient(scores.max(axis=-1, keepdims=True)))
    found = (weights @ values[:, :, None]) / weights.sum(axis=-1, keepdims=True)
    return found.reshape(1, heads, length, values.shape[-1])


@lru_cache(maxsize=64)
def _earlier(length: int) -> mx.array:
    """(T, T) bool: True for what came before and for itself."""
    places = np.arange(length)
    return mx.array(places[:, None] >= places[None])


@mx.custom_function
def _power_of_2(exponent: mx.array, top: mx.array) -> mx.array:
    """2 to the power of exponent - top; only the result is kept for the backward pass, which takes top as given."""
    return _raised(exponent, top)


@_power_of_2.vjp
def _(primals: tuple[mx.array, mx.array], cotangent: mx.array, power: mx.array) -> tuple[mx.array, mx.array]:
    return _slope(cotangent, power), mx.zeros_like(primals[1])


@partial(mx.compile, shapeless=True)
def _raised(exponent: mx.array, top: mx.array) -> mx.array:
    return mx.power(2.0, exponent - top)


@partial(mx.compile, shapeless=True)
def _slope(cotangent: mx.array, power: mx.array) -> mx.array:
    return cotangent * power * (1 / LOG2_E)


def can_attend(queries: mx.array, mask: Any, sinks: Any) -> bool:
    """Whether `attention` knows this case."""
    simple = mask == "causal" if isinstance(mask, str) else mask.dtype == mx.bool_ and mask.ndim == 2
    return bool(queries.dtype == mx.float32 and sinks is None and simple)
