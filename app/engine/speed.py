"""How fast this machine computes, measured in a fraction of a second, for estimates before anything was trained."""

from __future__ import annotations

import time
from collections.abc import Callable

import mlx.core as mx

from app.engine.backend import device_kind
from app.runs.pace import Speed

REPEATS = 7
WIDE = 4096
"""Of a matrix that fits in no cache."""
MANY = 200


def measure_speed() -> Speed:
    """Products of matrices, float and 4-bit, simple functions of many values, a product of one row, and small operations:

    the best of a few tries each, as what else the machine does at the moment says nothing about the hours of a training.
    """
    on_cpu = device_kind() == "cpu"
    size, rows = (1024, 32) if on_cpu else (2048, 2048)
    dtype = mx.float32 if on_cpu else mx.bfloat16
    left, right = mx.random.normal((size, size)).astype(dtype), mx.random.normal((size, size)).astype(dtype)
    weights, scales, biases = mx.quantize(right, group_size=64, bits=4)
    few, small = left[:rows], mx.zeros((8,), dtype)
    values = mx.random.normal((1 << 21,)).astype(dtype)
    row, wide = mx.zeros((1, WIDE), dtype), mx.zeros((WIDE, WIDE), dtype)
    mx.eval(left, right, weights, scales, biases, few, small, values, row, wide)

    def quantized() -> mx.array:
        return mx.quantized_matmul(few, weights, scales, biases, transpose=True, group_size=64, bits=4)

    def many() -> mx.array:
        value = small
        for _ in range(MANY):
            value = value + 1.0
        return value

    took = _seconds(
        products=lambda: left @ right,
        quantized=quantized,
        values=lambda: values * mx.sigmoid(values),
        row=lambda: row @ wide.T,
        many=many,
    )
    return Speed(
        products=2 * size**3 / took["products"],
        quantized=2 * rows * size**2 / took["quantized"],
        values=values.size / took["values"],
        bytes=wide.nbytes / took["row"],
        operation_s=took["many"] / MANY,
    )


def _seconds(**works: Callable[[], mx.array]) -> dict[str, float]:
    """The shortest time of each, all in turn, so that a disturbance strikes none of them in all of its tries."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(REPEATS + 1):
        for name, work in works.items():
            start = time.perf_counter()
            mx.eval(work())
            found[name].append(time.perf_counter() - start)
    return {name: min(times[1:]) for name, times in found.items()}
