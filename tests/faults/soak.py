"""A long evening: many steps of the demo model, with checks and versions on the way.

`python -m tests.faults.soak [steps] [setting=value …]`, for a shorter one for example num_layers=2.
Says whether memory stayed flat and whether every event that was told stands in the run's folder, in order. Exit status
1 when not. Flat: the median of the last fifth of the readings is at most 5 % and 16 MB above that of the second fifth.
"""

from __future__ import annotations

import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from app.engine.train import train
from app.runs.control import Control
from app.runs.events import Event, Finished, Started, StepDone, to_json
from app.runs.store import create_run
from app.ui.demo_files import demo_config

STEPS = 20_000
READINGS = 200
MB = 2**20


def soak(steps: int, **settings: Any) -> int:
    """Train so many steps and report. settings: of TrainingConfig, in place of the demo's. Returns the exit status."""
    import mlx.core as mx  # after the engine, which puts OpenBLAS in front of it

    process, told, readings = psutil.Process(), 0, list[tuple[int, float, float]]()
    with tempfile.TemporaryDirectory() as folder:
        usual = {"epochs": 1000, "batch_size": 1, "save_every": 100, "validate_every": 250, "learning_rate": 1e-5}
        config = demo_config(**{**usual, **settings})
        run = create_run(config, Path(folder))
        control, began = Control(), time.monotonic()
        signal.signal(signal.SIGINT, lambda *_: control.stop())  # Ctrl-C: report on the steps so far
        lines: list[str] = []
        last: Event | None = None
        for last in train(config, run, control):
            told += 1
            lines.append(str(hash(to_json(last))))
            if isinstance(last, Started):
                steps = min(steps, last.total_steps)
            if isinstance(last, StepDone):
                if last.step % max(1, steps // READINGS) == 0:
                    readings.append((last.step, process.memory_info().rss / MB, mx.get_active_memory() / MB))
                if last.step % max(1, steps // 20) == 0:
                    rss, active = readings[-1][1:]
                    minutes = (time.monotonic() - began) / 60
                    print(
                        f"step {last.step:>6}  process {rss:7.1f} MB  MLX {active:6.1f} MB  {minutes:5.1f} min",
                        flush=True,
                    )
                if last.step == steps:
                    control.stop()
        kept = [str(hash(to_json(event))) for event in run.events()]
        whole = kept == lines
        finished = isinstance(last, Finished)
    flat = [report(name, [r[i] for r in readings]) for i, name in ((1, "process"), (2, "MLX"))]
    print(f"{told:,} events told, {len(kept):,} in the folder, {'the same' if whole else 'NOT the same'}")
    print(
        f"{getattr(last, 'steps', 0):,} steps in {(time.monotonic() - began) / 60:.1f} min, ended by {type(last).__name__}"
    )
    return 0 if all(flat) and whole and finished else 1


def report(name: str, values: list[float]) -> bool:
    """Print how memory went, in MB; whether it stayed flat."""
    fifth = max(1, len(values) // 5)
    early, late = statistics.median(values[fifth : 2 * fifth]), statistics.median(values[-fifth:])
    flat = late - early <= max(16.0, 0.05 * early)
    print(
        f"{name}: {early:.1f} MB early, {late:.1f} MB late, {max(values):.1f} MB at most: {'flat' if flat else 'GROWS'}"
    )
    return flat


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    given = dict(word.split("=", 1) for word in sys.argv[1:] if "=" in word)
    sys.exit(soak(*(numbers or [STEPS]), **given))
