"""The machine's speed, from which estimates are made before anything was trained."""

from __future__ import annotations

import time

import mlx.core as mx

import app.engine.speed as speed
from app.runs.pace import operations_started


def test_speeds_are_those_of_this_machine() -> None:
    began = time.perf_counter()
    found = speed.measure_speed()
    took = time.perf_counter() - began
    floats = mx.ones((512, 512))
    mx.eval(floats)
    began = time.perf_counter()
    mx.eval(floats @ floats)
    once = 2 * 512**3 / (time.perf_counter() - began)
    assert once / 100 < found.products < once * 100
    assert found.values < found.products and found.quantized < 10 * found.products
    assert 0 < found.operation_s * operations_started(speed.LAYERS) * speed.TOKENS * speed.REPEATS < took
    assert found.bytes * took > 4 * speed.WIDE**2
