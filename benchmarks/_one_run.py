"""One training in a process of its own: `python -m benchmarks._one_run SPEC.json`; prints one JSON line.

spec: {"who": "ours" | "mlx_lm", "model", "data", "settings": {…}}; what comes back: seconds of the whole run
(loading included) and of its steps, peak and weights in bytes of MLX memory, the process's largest resident set.
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
    from app.engine.train import train
    from app.runs.config import parse_config
    from app.runs.control import Control
    from app.runs.events import EpochDone, Failed, StepDone
    from app.runs.store import Run, create_run

    config = parse_config({"model_path": spec["model"], "data": Path(spec["data"]) / "train.jsonl", **spec["settings"]})
    with tempfile.TemporaryDirectory() as folder:
        run: Run = create_run(config, Path(folder))
        start = time.perf_counter()
        events = list(train(config, run, Control()))
        seconds = time.perf_counter() - start
    if isinstance(events[-1], Failed):
        raise SystemExit(f"{events[-1].what} {events[-1].why}")
    steps = [e for e in events if isinstance(e, StepDone)]
    epochs = [e.duration_s for e in events if isinstance(e, EpochDone)]
    return {
        "seconds": seconds,
        "step_seconds": sum(epochs),
        "epochs": epochs,
        "losses": [e.loss for e in steps],
        "trained": sum(e.trained_tokens for e in steps),
    }


def mlx_lm(spec: dict[str, Any]) -> dict[str, Any]:
    from mlx_lm import lora
    from mlx_lm.tuner.callbacks import TrainingCallback
    from mlx_lm.tuner.datasets import load_dataset
    from mlx_lm.utils import load

    class Listener(TrainingCallback):
        def __init__(self) -> None:
            self.reports: list[dict[str, Any]] = []

        def on_train_loss_report(self, train_info: dict[str, Any]) -> None:
            self.reports.append(train_info)

    listener = Listener()
    with tempfile.TemporaryDirectory() as folder:
        values = {**lora.CONFIG_DEFAULTS, **spec["settings"], "model": spec["model"], "data": spec["data"],
                  "adapter_path": folder, "train": True}  # fmt: skip
        arguments = types.SimpleNamespace(**values)
        start = time.perf_counter()
        model, tokenizer = load(spec["model"])
        train_set, _, _ = load_dataset(arguments, tokenizer)
        before = time.perf_counter()
        lora.train_model(arguments, model, train_set, [], listener)
        end = time.perf_counter()
    return {
        "seconds": end - start,
        "step_seconds": end - before,
        "losses": [report["train_loss"] for report in listener.reports],
        "trained": listener.reports[-1]["trained_tokens"],
    }


def main() -> None:
    spec = json.loads(Path(sys.argv[1]).read_text())
    import mlx.core as mx

    from app.engine.backend import device_kind

    sys.stdout, quiet = sys.stderr, sys.stdout
    found = {"ours": ours, "mlx_lm": mlx_lm}[spec["who"]](spec)
    found["peak"] = mx.get_peak_memory()
    found["device"] = device_kind()
    found["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps(found), file=quiet)


if __name__ == "__main__":
    main()
