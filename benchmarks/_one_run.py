"""One training in a process of its own: `python -m benchmarks._one_run SPEC.json`; prints one JSON line.

spec: {"who": "ours" | "mlx_lm" | "torch", "model", "data", "settings": {…}, "levers": {…}}; what comes back: seconds of the
whole run (loading included), of its steps and of each epoch, processor seconds, peak of MLX memory and memory after
loading in bytes, the process's largest resident set, losses, trained tokens, tokens and cells (with padding) of an
epoch, and how many graphs were compiled for how many shapes. The third, "torch", stands in _torch_run.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
import types
from pathlib import Path
from typing import Any

import app.engine  # noqa: F401  (OpenBLAS in front of MLX, for both)


def ours(spec: dict[str, Any]) -> dict[str, Any]:
    from app.engine.levers import levers, pulled
    from app.engine.train import train
    from app.runs.config import parse_config
    from app.runs.control import Control
    from app.runs.events import EpochDone, Failed, StepDone
    from app.runs.store import Run, create_run

    made = _watch_batches()
    config = parse_config({"model_path": spec["model"], "data": Path(spec["data"]) / "train.jsonl", **spec["settings"]})
    with tempfile.TemporaryDirectory() as folder, pulled(**spec.get("levers", {})):
        run: Run = create_run(config, Path(folder))
        start, cpu = time.perf_counter(), time.process_time()
        compiles, events = levers().compiled, list(train(config, run, Control()))
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    if isinstance(events[-1], Failed):
        raise SystemExit(f"{events[-1].what} {events[-1].why}")
    steps = [e for e in events if isinstance(e, StepDone)]
    epochs = [e.duration_s for e in events if isinstance(e, EpochDone)]
    return {
        "seconds": seconds,
        "cpu_seconds": cpu,
        "step_seconds": sum(epochs),
        "epochs": epochs,
        "steps": len(steps),
        "losses": [e.loss for e in steps],
        "trained": sum(e.trained_tokens for e in steps),
        "lengths": [n for lengths, _ in made for n in lengths],
        "cells": sum(shapes[0] for _, shapes in made),
        "compiled": 1 + (len({shapes for _, shapes in made}) if compiles else 0),  # the optimizer's step, and gradients
    }


def _watch_batches() -> list[tuple[list[int], tuple[int, ...]]]:
    """(tokens of each example, its shapes: cells computed, trained positions, cells of the grid) of every batch."""
    from app.engine import batches, supply

    made = list[tuple[list[int], tuple[int, ...]]]()

    def watched(examples: Any, packed: bool) -> Any:
        batch = batches.collate(examples, packed)
        shapes = batch.inputs.size, batch.picks.size, batch.grid.there.size if batch.grid is not None else 0
        made.append(([len(e.ids) - 1 for e in examples], shapes))
        return batch

    vars(supply)["collate"] = watched
    return made


def mlx_lm(spec: dict[str, Any]) -> dict[str, Any]:
    import numpy as np
    from mlx_lm import lora
    from mlx_lm.tuner.callbacks import TrainingCallback
    from mlx_lm.tuner.datasets import CacheDataset, load_dataset
    from mlx_lm.tuner.trainer import iterate_batches
    from mlx_lm.utils import load

    class Listener(TrainingCallback):  # type: ignore[misc,unused-ignore]
        def __init__(self) -> None:
            self.reports: list[dict[str, Any]] = []

        def on_train_loss_report(self, train_info: dict[str, Any]) -> None:
            self.reports.append(train_info)

    listener = Listener()
    with tempfile.TemporaryDirectory() as folder:
        values = {**lora.CONFIG_DEFAULTS, **spec["settings"], "model": spec["model"], "data": spec["data"],
                  "adapter_path": folder, "train": True}  # fmt: skip
        arguments = types.SimpleNamespace(**values)
        start, cpu = time.perf_counter(), time.process_time()
        np.random.seed(arguments.seed)
        model, tokenizer = load(spec["model"])
        train_set, _, _ = load_dataset(arguments, tokenizer)
        before = time.perf_counter()
        lora.train_model(arguments, model, train_set, [], listener)
        end, cpu = time.perf_counter(), time.process_time() - cpu
    np.random.seed(arguments.seed)
    batches = iterate_batches(CacheDataset(train_set), arguments.batch_size, arguments.max_seq_length, loop=True)
    seen = [next(batches) for _ in range(arguments.iters)]
    return {
        "seconds": end - start,
        "cpu_seconds": cpu,
        "step_seconds": end - before,
        "steps": arguments.iters // arguments.grad_accumulation_steps,
        "losses": [report["train_loss"] for report in listener.reports],
        "trained": listener.reports[-1]["trained_tokens"],
        "lengths": [int(n) - 1 for _, lengths in seen for n in np.array(lengths)[:, 1]],
        "cells": sum(batch.shape[0] * (batch.shape[1] - 1) for batch, _ in seen),
        "compiled": len({batch.shape for batch, _ in seen}),
    }


def main() -> None:
    spec = json.loads(Path(sys.argv[1]).read_text())
    import mlx.core as mx

    from app.engine.backend import device_kind

    sys.stdout, quiet = sys.stderr, sys.stdout
    if spec["who"] == "torch":
        from benchmarks._torch_run import torch_peft

        found = torch_peft(spec)
    else:
        found = {"ours": ours, "mlx_lm": mlx_lm}[spec["who"]](spec)
        found["peak"] = mx.get_peak_memory()
    found["device"] = device_kind()
    found["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps(found), file=quiet)


if __name__ == "__main__":
    main()
