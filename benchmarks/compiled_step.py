"""The gradient of a step, built anew each time or compiled: what compiling saves, and what each new shape costs.

    python -m benchmarks.compiled_step [--shape qwen3-0.6b --dtype bfloat16]

mx.compile traces once for each shape and keeps every trace. Packed batches nearly all differ in shape, so compiling
pays only if it saves more, over the times that a shape comes again, than a trace costs.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import numpy as np

from app.data.conversation import Example
from app.engine.adapters import attach
from app.engine.batches import Batch, collate
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.runs.config import TrainingConfig
from benchmarks._workload import TRUE_SHAPES, write_model

ROUNDS = 5
Step = Callable[[], object]
LENGTHS = ((60, 150, 230, 420), (90, 140, 200, 380), (35, 120, 300, 333))


def batch(lengths: tuple[int, ...]) -> Batch:
    rng, examples = np.random.default_rng(0), []
    for length in lengths:
        mask = (np.arange(length) > 0.4 * length).astype(np.uint8)
        examples.append(Example(rng.integers(5, 1000, length).astype(np.int32), mask, 1))
    return collate(examples, packed=True)


def seconds(work: Step) -> float:
    start = time.perf_counter()
    mx.eval(work())
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", default="small", choices=TRUE_SHAPES)
    parser.add_argument("--dtype", default="float32")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    shape = replace(TRUE_SHAPES[asked.shape], dtype=asked.dtype)
    model = load(write_model(Path("build/bench") / f"model-{asked.shape}-{asked.dtype}", shape)).model
    attach(model, TrainingConfig(targets=("all",), rank=8))
    model.train()
    with segmented_attention(model), memory_saver(model, "off"):
        gradient = nn.value_and_grad(model, Objective(model))
        steps: list[Step] = [partial(gradient, model, batch(lengths)) for lengths in LENGTHS]
        for step in steps:  # what is compiled once for all shapes
            seconds(step), seconds(mx.compile(step))
        eager, first, again = list[float](), list[float](), list[float]()
        for _ in range(asked.rounds):
            for step in steps:
                fast: Step = mx.compile(step)
                eager.append(seconds(step))
                first.append(seconds(fast))
                again.append(seconds(fast))
    plain, new, old = (statistics.median(found) for found in (eager, first, again))
    saved = statistics.median(e - a for e, a in zip(eager, again, strict=True))
    trace = statistics.median(f - a for f, a in zip(first, again, strict=True))
    print(f"{asked.shape}, {asked.dtype}: medians of {len(eager)} steps of {len(LENGTHS)} shapes, in turn")
    print(f"built anew {plain * 1e3:.0f} ms; compiled: with a new shape {new * 1e3:.0f} ms, then {old * 1e3:.0f} ms")
    print(
        f"pair by pair, compiling saves {saved * 1e3:.0f} ms a step and a new shape costs {trace * 1e3:.0f} ms", end=""
    )
    print(f": pays from {1 + max(0.0, trace) // saved:.0f} steps of the same shape" if saved > 0 else ": never pays")


if __name__ == "__main__":
    main()
