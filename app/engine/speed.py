"""How fast this machine computes, measured in a moment, for estimates before anything was trained."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import mlx.core as mx
from mlx_lm.models import qwen3
from mlx_lm.models.cache import make_prompt_cache

from app.engine.adapters import attach
from app.engine.backend import device_kind
from app.engine.decoding import Decoder, Options
from app.runs.config import TrainingConfig
from app.runs.pace import Speed, operations_started

REPEATS = 9
WIDE = 4096
"""Of a matrix that fits in no cache."""
LAYERS, WIDTH, TOKENS = 4, 64, 12
"""Of a model in which nothing takes time but starting each operation, and of what it writes."""


def measure_speed() -> Speed:
    """Products of matrices, float and 4-bit, simple functions of many values, a product of one row, and small operations:

    the middle of a few tries each. The best one tells what a machine can do that is shared with others, not what it does.
    """
    on_cpu = device_kind() == "cpu"
    size, rows = (1024, 32) if on_cpu else (2048, 2048)
    dtype = mx.float32 if on_cpu else mx.bfloat16
    left, right = mx.random.normal((size, size)).astype(dtype), mx.random.normal((size, size)).astype(dtype)
    weights, scales, biases = mx.quantize(right, group_size=64, bits=4)
    few = left[:rows]
    values = mx.random.normal((1 << 21,)).astype(dtype)
    row, wide = mx.zeros((1, WIDE), dtype), mx.zeros((WIDE, WIDE), dtype)
    mx.eval(left, right, weights, scales, biases, few, values, row, wide)

    def quantized() -> mx.array:
        return mx.quantized_matmul(few, weights, scales, biases, transpose=True, group_size=64, bits=4)

    took = _seconds(
        products=lambda: left @ right,
        quantized=quantized,
        values=lambda: values * mx.sigmoid(values),
        row=lambda: row @ wide.T,
    )
    return Speed(
        products=2 * size**3 / took["products"],
        quantized=2 * rows * size**2 / took["quantized"],
        values=values.size / took["values"],
        bytes=wide.nbytes / took["row"],
        operation_s=_token_seconds(dtype) / operations_started(LAYERS),
    )


def _token_seconds(dtype: mx.Dtype) -> float:
    """The middle time of a token that a tiny model with adapters writes, as answers are written.

    A chain of small operations says less: most of its time may be the waking of a thread that has nothing to do, which
    a model's operations, some of them longer, seldom wait for.
    """
    shape = qwen3.ModelArgs(
        model_type="qwen3",
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        intermediate_size=2 * WIDTH,
        num_attention_heads=4,
        rms_norm_eps=1e-6,
        vocab_size=4 * WIDTH,
        num_key_value_heads=2,
        max_position_embeddings=512,
        rope_theta=1e6,
        head_dim=64,  # the narrowest that Metal's attention takes as one operation
        tie_word_embeddings=True,
    )
    model = qwen3.Model(shape)
    model.set_dtype(dtype)
    attach(model, TrainingConfig(targets=("all",)))
    mx.eval(model.parameters())
    took = []
    for _ in range(REPEATS):
        tokens = Decoder(model, make_prompt_cache(model), [], lambda: None).tokens(
            [1], Options(0, max_tokens=TOKENS + 4)
        )
        next(tokens), next(tokens)  # what comes once
        start = time.perf_counter()
        for _ in range(TOKENS):
            next(tokens)
        took.append((time.perf_counter() - start) / TOKENS)
    return statistics.median(took)


def _seconds(**works: Callable[[], mx.array]) -> dict[str, float]:
    """The middle time of each, all in turn, so that a disturbance strikes none of them in most of its tries."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(REPEATS + 1):
        for name, work in works.items():
            start = time.perf_counter()
            mx.eval(work())
            found[name].append(time.perf_counter() - start)
    return {name: statistics.median(times[1:]) for name, times in found.items()}
