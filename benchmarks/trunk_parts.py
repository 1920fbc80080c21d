"""Where the time of a step goes when only the last layers learn: with the trunk below them computed again, and kept.

    python -m benchmarks.trunk_parts [--rounds N]

The model and settings of the engine benchmark's "frozen trunk" (8 of 24 layers learn). The parts are computed by
themselves, all of them in turn in every round; shares are of a step that computes the trunk again. Medians.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine.adapters import attach
from app.engine.loading import load
from app.engine.loss import Objective, trained_losses
from app.engine.optimizer import FlatAdamW
from app.engine.segments import Segments, segmented_attention
from app.runs.config import TrainingConfig
from benchmarks._workload import write_model
from benchmarks.compiled_step import batch
from benchmarks.engine import DEEP

ROUNDS = 9
LAYERS = 8
LENGTHS = (120, 260, 330, 450)
BUDGET = 1 << 30


def parts(model: nn.Module) -> dict[str, Callable[[], Any]]:
    """Name of each part and what computes it, lazily."""
    again, kept = Objective(model), Objective(model, BUDGET)
    assert kept.kept_trunk is not None and kept.halves is not None
    trunk, halves = kept.kept_trunk, kept.halves
    row = batch(LENGTHS)
    ready = kept.ready(row)
    assert ready.below is not None and row.lengths is not None
    below, segments = ready.below, Segments(row.lengths, row.inputs.shape[1])
    whole, upper = nn.value_and_grad(model, again), nn.value_and_grad(model, kept)
    optimizer = FlatAdamW(model, 0.0, 1.0)
    flat = optimizer.flat(upper(model, ready)[1])
    hidden = trunk(row.inputs, segments, below).reshape(-1, below.shape[-1])[row.picks]
    mx.eval(flat, hidden)
    head = mx.value_and_grad(lambda states: trained_losses(halves, states, row.targets).sum())

    def learn() -> Any:
        return optimizer.step(flat, row.trained, 1e-9), optimizer.state

    return {
        "step, trunk computed again": lambda: whole(model, row),
        "step, trunk kept": lambda: upper(model, ready),
        "trunk below": lambda: trunk._below(row.inputs, segments),
        "layers that learn, forward": lambda: trunk(row.inputs, segments, below),
        "head, forward and backward": lambda: head(hidden),
        "optimizer": learn,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    model = load(write_model(Path("build/bench") / "model-trunk-parts", DEEP)).model
    attach(model, TrainingConfig(targets=("all",), rank=8, num_layers=LAYERS))
    model.train()
    with segmented_attention(model):
        works = parts(model)
        found: dict[str, list[float]] = {name: [] for name in works}
        for number in range(rounds + 1):
            for name, work in works.items():
                start = time.perf_counter()
                mx.eval(work())
                if number:
                    found[name].append(time.perf_counter() - start)
    median = {name: statistics.median(times) for name, times in found.items()}
    step = median["step, trunk computed again"]
    known = median["layers that learn, forward"] + median["head, forward and backward"]
    print(f"{sum(LENGTHS)} tokens in a row, medians of {rounds}")
    for name, seconds in median.items():
        print(f"{name:<40}{seconds * 1e3:>8.0f} ms{seconds / step:>8.2f}")
    rest = median["step, trunk kept"] - known
    print(f"{'layers that learn, backward (the rest)':<40}{rest * 1e3:>8.0f} ms{rest / step:>8.2f}")


if __name__ == "__main__":
    main()
