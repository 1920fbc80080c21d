"""How fast this machine computes, measured in a fraction of a second, for estimates before anything was trained."""

from __future__ import annotations

import time
from collections.abc import Callable

import mlx.core as mx

from app.engine.backend import device_kind
from app.runs.pace import Speed

REPEATS = 3


def measure_speed() -> Speed:
    """Products of matrices, float and 4-bit, and simple functions of many values: the best of a few tries each."""
    on_cpu = device_kind() == "cpu"
    size, rows = (1024, 32) if on_cpu else (2048, 2048)
    dtype = mx.float32 if on_cpu else mx.bfloat16
    left, right = mx.random.normal((size, size)).astype(dtype), mx.random.normal((size, size)).astype(dtype)
    weights, scales, biases = mx.quantize(right, group_size=64, bits=4)
    few = left[:rows]
    values = mx.random.normal((1 << 21,)).astype(dtype)
    mx.eval(left, right, weights, scales, biases, few, values)

    def quantized() -> mx.array:
        return mx.quantized_matmul(few, weights, scales, biases, transpose=True, group_size=64, bits=4)

    return Speed(
        products=2 * size**3 / _best(lambda: left @ right),
        quantized=2 * rows * size**2 / _best(quantized),
        values=values.size / _best(lambda: values * mx.sigmoid(values)),
    )


def _best(work: Callable[[], mx.array]) -> float:
    """Seconds."""
    found = []
    for _ in range(REPEATS + 1):
        start = time.perf_counter()
        mx.eval(work())
        found.append(time.perf_counter() - start)
    return min(found[1:])
