"""Training: ours against mlx_lm.lora on the same models and chats, alternately, each run a process of its own.

    python -m benchmarks.engine [--rounds N] [WORKLOAD …]

Prints, for each workload, medians over the rounds and the ratio to the baseline: time of the whole run (loading
included) for the same trained tokens, and the peak of MLX's memory above the loaded weights. Writes
build/bench/engine.json, a list of {"workload", "figure", "ours", "baseline", "ratio"}.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks._workload import Chats, Shape, write_chats, write_model

OUT = Path("build/bench")
ROUNDS = 5
OURS = {
    "rank": 8, "alpha": 160.0, "targets": "all", "batch_size": 4, "epochs": 1, "max_seq_len": 2048,
    "learning_rate": 1e-5, "learn_from": "last", "validation_split": 0, "save_every": 0, "memory_saver": "off",
}  # fmt: skip
THEIRS = {"batch_size": 4, "num_layers": -1, "mask_prompt": True, "steps_per_report": 1, "learning_rate": 1e-5}


@dataclass(frozen=True)
class Variant:
    """One way to train. who: "ours" or "mlx_lm"; settings on top of OURS or THEIRS."""

    name: str
    who: str
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Workload:
    """shape and chats; the first variant is the baseline of all others."""

    name: str
    shape: Shape
    chats: Chats
    variants: tuple[Variant, ...]
    epochs: int = 1


BASE = Variant("mlx_lm.lora", "mlx_lm")
SAVED = Variant("mlx_lm.lora --grad-checkpoint", "mlx_lm", {"grad_checkpoint": True})
TUNESMITH = Variant("ours", "ours")
SOME = Variant("ours, memory saver some", "ours", {"memory_saver": "some"})
MOST = Variant("ours, memory saver most", "ours", {"memory_saver": "most"})
ALL_BASE = Variant("mlx_lm.lora, all tokens", "mlx_lm", {"mask_prompt": False})
ALL = Variant("ours, all tokens", "ours", {"learn_from": "everything"})
WORKLOADS = (
    Workload("V 151,936", Shape(vocabulary=151_936), Chats(24), (BASE, TUNESMITH)),
    Workload("V 32,000", Shape(), Chats(48), (BASE, TUNESMITH)),
    Workload("memory saver", Shape(), Chats(32), (BASE, SAVED, SOME, MOST)),
    Workload("all tokens", Shape(), Chats(32), (ALL_BASE, ALL)),
    Workload("short and long", Shape(), Chats(32, low=20, high=1500, median=120), (BASE, TUNESMITH)),
    Workload("4-bit", Shape(bits=4), Chats(12), (BASE, TUNESMITH)),
)


def one_run(workload: Workload, variant: Variant) -> dict[str, Any]:
    """Run a variant once in a process of its own."""
    model = write_model(OUT / f"model-{_key(workload.shape)}", workload.shape)
    data = write_chats(OUT / f"chats-{_key(workload.chats)}", workload.chats)
    iterations = workload.chats.count // 4 * workload.epochs
    settings = {**OURS, "epochs": workload.epochs} if variant.who == "ours" else {**THEIRS, "iters": iterations}
    spec = {"who": variant.who, "model": str(model), "data": str(data), "settings": {**settings, **variant.settings}}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(json.dumps(spec))
        file.flush()
        done = subprocess.run([sys.executable, "-m", "benchmarks._one_run", file.name], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{workload.name}, {variant.name} failed:\n{done.stderr[-2000:]}")
    return {**json.loads(done.stdout), "weights": (model / "model.safetensors").stat().st_size}


def measure(workload: Workload, rounds: int) -> list[dict[str, Any]]:
    """Rows for engine.json; prints the table."""
    runs: dict[str, list[dict[str, Any]]] = {variant.name: [] for variant in workload.variants}
    for _ in range(rounds):
        for variant in workload.variants:
            runs[variant.name].append(one_run(workload, variant))
    base = workload.variants[0].name
    rows = []
    print(f"\n{workload.name}: {workload.chats.count} chats, medians of {rounds}")
    print(f"  {'':<34}{'seconds':>9}{'speed':>8}{'peak MiB':>10}{'ratio':>7}{'RSS MiB':>9}{'ratio':>7}")
    for variant in workload.variants:
        figures = {name: (_median(runs[variant.name], of), _median(runs[base], of)) for name, of in FIGURES.items()}
        seconds, peak, rss = figures["seconds"], figures["peak above weights"], figures["resident set"]
        print(
            f"  {variant.name:<34}{seconds[0]:>9.1f}{seconds[1] / seconds[0]:>7.2f}x{peak[0] / 2**20:>10.0f}"
            f"{peak[0] / peak[1]:>7.3f}{rss[0] / 2**20:>9.0f}{rss[0] / rss[1]:>7.2f}",
            flush=True,
        )
        rows += [
            {"workload": f"{workload.name}: {variant.name}", "figure": name, "ours": a, "baseline": b, "ratio": a / b}
            for name, (a, b) in figures.items()
            if variant.name != base
        ]
    return rows


FIGURES = {
    "seconds": lambda run: run["seconds"],
    "step seconds": lambda run: run["step_seconds"],
    "peak above weights": lambda run: run["peak"] - run["weights"],
    "resident set": lambda run: run["rss"],
}


def _median(runs: list[dict[str, Any]], of: Any) -> float:
    return statistics.median(of(run) for run in runs)


def _key(thing: object) -> str:
    import hashlib

    return hashlib.sha256(repr(thing).encode()).hexdigest()[:12]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="WORKLOAD")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--chats", type=int, default=0, help="fewer chats, for a quick look")
    asked = parser.parse_args()
    chosen = [w for w in WORKLOADS if not asked.names or w.name in asked.names]
    if asked.chats:
        chosen = [replace(w, chats=replace(w.chats, count=asked.chats)) for w in chosen]
    rows = [row for workload in chosen for row in measure(workload, asked.rounds)]
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "engine.json").write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
