"""Training: ours against mlx_lm.lora on the same models and chats, alternately, each run a process of its own.

    python -m benchmarks.engine [--rounds N] [--chats N] [WORKLOAD …]
    python -m benchmarks.engine --shape qwen3-4b --dtype bfloat16 [--bits 4] [--levers] [--torch] [--batch N]
    (on whatever device there is; --torch: PyTorch with PEFT as a baseline too, where both are installed)

Prints, for each workload, medians over the rounds against each baseline: trained tokens a second of a run of 200
steps (from what was measured of its steps and of all that comes once, such as loading and saving; starting Python and
importing are left out), processor time, peak of MLX's memory above the loaded
weights, the process's largest resident set, padding, graphs compiled, and the share of the device's matrix speed that
the needed operations come to. Writes build/bench/engine.json, a list of {"workload", "figure", "ours", "baseline",
"ratio"}, and engine.png. Both count the same trained tokens: ours.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks import _figures
from benchmarks._workload import TRUE_SHAPES, Chats, Shape, write_chats, write_model

OUT = Path("build/bench")
ROUNDS = 5
BATCH = 4
LONG = 200
"""Steps of the run for which trained tokens a second are said: what comes once is counted once, as in a real run."""
OURS = {
    "rank": 8, "alpha": 160.0, "targets": "all", "batch_size": BATCH, "epochs": 1, "max_seq_len": 2048,
    "learning_rate": 1e-5, "learn_from": "last", "validation_split": 0, "save_every": 0, "memory_saver": "off",
}  # fmt: skip
THEIRS = {"batch_size": BATCH, "num_layers": -1, "mask_prompt": True, "steps_per_report": 1, "learning_rate": 1e-5}


@dataclass(frozen=True)
class Variant:
    """One way to train. who: "ours" or "mlx_lm"; settings on top of OURS or THEIRS; levers: ours to leave out."""

    name: str
    who: str = "ours"
    settings: dict[str, Any] = field(default_factory=dict)
    levers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Workload:
    """The variants of baselines first; each other one is compared with each of them."""

    name: str
    shape: Shape
    chats: Chats
    variants: tuple[Variant, ...]
    baselines: int = 1
    epochs: int = 1
    layers: int = 0


BASE = Variant("mlx_lm.lora", "mlx_lm")
TORCH = Variant("torch and PEFT", "torch", {"rank": 8, "alpha": 160.0, "batch_size": BATCH, "learning_rate": 1e-5})
SAVED = Variant("mlx_lm.lora --grad-checkpoint", "mlx_lm", {"grad_checkpoint": True})
BEST = Variant("mlx_lm.lora at its best", "mlx_lm", {"batch_size": 1, "grad_accumulation_steps": BATCH})
TUNESMITH = Variant("ours")
SOME = Variant("ours, memory saver some", settings={"memory_saver": "some"})
MOST = Variant("ours, memory saver most", settings={"memory_saver": "most"})
ALL_BASE = Variant("mlx_lm.lora", "mlx_lm", {"mask_prompt": False})
ALL_BEST = Variant(BEST.name, "mlx_lm", {**BEST.settings, "mask_prompt": False})
ALL = Variant("ours", settings={"learn_from": "everything"})
AGAIN = Variant("ours, trunk computed again", levers={"kept_trunk": False})
WITHOUT = tuple(
    Variant(f"ours without {name}", levers=levers)
    for name, levers in (
        ("packing", {"packing": False}),
        ("packing and bucketing", {"packing": False, "bucketing": False}),
        ("bucketing", {"bucketing": False}),
        ("blocks of the vocabulary", {"blocks": False}),
        ("the fused loss", {"head": "picked"}),
        ("choosing trained positions", {"head": "all"}),
        ("lean low-rank products", {"lean_low_rank": False}),
        ("batches made ahead", {"ahead": False}),
        ("powers of 2", {"powers": False}),
    )
)
LARGE, SMALL = Shape(vocabulary=151_936), Shape()
DEEP = Shape(512, 24, 1536, 8, 4, vocabulary=16_384)
"""Head and layers in the proportion of Qwen3-4B's: 1 to 9."""
BITS = Shape(layers=4, vocabulary=8_192, bits=4)
"""Small, as MLX multiplies 4-bit weights slowly on a CPU."""
WORKLOADS = (
    Workload("V 151,936", LARGE, Chats(8), (BASE, TUNESMITH)),
    Workload("V 32,000", SMALL, Chats(16), (BASE, BEST, TUNESMITH), 2),
    Workload("memory saver", SMALL, Chats(8), (BASE, SAVED, SOME, MOST), 2),
    Workload("all tokens", SMALL, Chats(8), (ALL_BASE, ALL)),
    Workload("frozen trunk", DEEP, Chats(4), (AGAIN, TUNESMITH), epochs=3, layers=8),
    Workload("short and long", SMALL, Chats(8, low=20, high=1500, median=120), (BASE, TUNESMITH)),
    Workload("4-bit", BITS, Chats(8, high=200, median=80), (BASE, TUNESMITH)),
    Workload("levers", replace(SMALL, layers=4), Chats(8), (TUNESMITH, *WITHOUT)),
)
MORE = (
    Workload("V 151,936 at its best", LARGE, Chats(8), (BEST, TUNESMITH)),
    Workload("all tokens at its best", SMALL, Chats(8), (ALL_BEST, ALL)),
    Workload(
        "frozen trunk, narrow", Shape(layers=24, vocabulary=8_192), Chats(24), (AGAIN, TUNESMITH), epochs=3, layers=8
    ),
    Workload("frozen trunk, large head", replace(SMALL, layers=12), Chats(24), (AGAIN, TUNESMITH), epochs=3, layers=4),
)
"""Run only when they are named."""
COLUMNS = [
    ("variant", "", ""), ("seconds", "seconds", ".1f"), ("rate", "tokens/s", ".0f"), ("speed", "speed", ".2f"),
    ("steps", "steps", ".2f"), ("cpu", "cpu", ".2f"), ("later", "epochs 2-", ".2f"), ("mib", "peak MiB", ".0f"), ("peak", "peak", ".3f"),
    ("rss_mib", "RSS MiB", ".0f"), ("rss", "RSS", ".2f"), ("padding", "padding", ".0%"), ("compiled", "compiled", "d"),
    ("mfu", "MFU", ".1%"),
]  # fmt: skip
LOWER = ("seconds", "long_seconds", "cpu_seconds", "later_seconds", "step_seconds", "peak_bytes", "rss")
HIGHER = ("trained tokens/s", "mfu")


def one_run(workload: Workload, variant: Variant) -> dict[str, Any]:
    """Run a variant once in a process of its own."""
    model = write_model(OUT / f"model-{_key(workload.shape)}", workload.shape)
    data = write_chats(OUT / f"chats-{_key(workload.chats)}", workload.chats)
    layers = workload.layers
    if variant.who == "torch":
        settings: dict[str, Any] = {**variant.settings, "epochs": workload.epochs}
    elif variant.who == "ours":
        settings = {**OURS, "epochs": workload.epochs, "num_layers": layers, **variant.settings}
    else:
        settings = {**THEIRS, "num_layers": layers or -1, **variant.settings}
        settings["iters"] = workload.chats.count * workload.epochs // settings["batch_size"]
    spec = {"who": variant.who, "model": str(model), "data": str(data), "settings": settings, "levers": variant.levers}
    run = in_own_process(spec, f"{workload.name}, {variant.name}")
    run["peak_bytes"] = run["peak"] - (model / "model.safetensors").stat().st_size
    run["long_seconds"] = run["seconds"] + (LONG - run["steps"]) * run["step_seconds"] / run["steps"]
    run["later_seconds"] = sum(run.get("epochs", [])[1:])
    return run


def in_own_process(spec: dict[str, Any], name: str) -> dict[str, Any]:
    """What `_one_run` found. Ends the benchmark with the run's own words when it failed."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(json.dumps(spec))
        file.flush()
        done = subprocess.run([sys.executable, "-m", "benchmarks._one_run", file.name], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
    return dict(json.loads(done.stdout))


def measure(workload: Workload, rounds: int, peak: float) -> list[dict[str, Any]]:
    """Medians of each variant; peak: the device's floating-point operations a second."""
    runs: dict[str, list[dict[str, Any]]] = {variant.name: [] for variant in workload.variants}
    for _ in range(rounds):
        for variant in workload.variants:
            runs[variant.name].append(one_run(workload, variant))
    reference = runs[workload.variants[-1].name][0]
    lengths = reference["lengths"][: workload.chats.count]
    needed = _figures.needed_flops(
        workload.shape, lengths, reference["trained"], workload.layers or workload.shape.layers, workload.epochs
    )
    found = []
    for variant in workload.variants:
        own = runs[variant.name]
        row = {name: statistics.median(run[name] for run in own) for name in LOWER}
        row["trained tokens/s"] = reference["trained"] / own[0]["steps"] * LONG / row["long_seconds"]
        row["mfu"] = needed / row["step_seconds"] / peak
        row["padding"] = 1 - sum(own[0]["lengths"]) / own[0]["cells"]
        row["compiled"], row["losses"] = own[0]["compiled"], own[0]["losses"]
        found.append({"workload": workload.name, "variant": variant.name, **row})
    return found


def compare(workload: Workload, found: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """(rows for engine.json, rows for the plot); prints a table against each baseline."""
    json_rows, plot_rows = [], []
    for number, base in enumerate(found[: workload.baselines]):
        rows = [_shown(row, base) for row in found if row is not base and (not number or found.index(row) >= number)]
        print("\n" + _figures.table([_shown(base, base), *rows], COLUMNS), flush=True)
        name = f"{workload.name}, against {base['variant']}"
        plot_rows += [{"workload": name, **row} for row in rows]
        for row in found[workload.baselines :]:
            json_rows += [
                {"workload": f"{name}: {row['variant']}", "figure": figure, "ours": row[figure],
                 "baseline": base[figure], "ratio": row[figure] / base[figure] if base[figure] else None}
                for figure in (*HIGHER, *LOWER, "padding", "compiled")
            ]  # fmt: skip
    return json_rows, plot_rows


def _shown(row: dict[str, Any], base: dict[str, Any]) -> dict[str, Any]:
    return {
        "variant": row["variant"],
        "seconds": row["seconds"],
        "rate": row["trained tokens/s"],
        "speed": row["trained tokens/s"] / base["trained tokens/s"],
        "steps": base["step_seconds"] / row["step_seconds"],
        "cpu": base["cpu_seconds"] / row["cpu_seconds"],
        "later": row["later_seconds"] / base["later_seconds"] if base["later_seconds"] else None,
        "mib": row["peak_bytes"] / 2**20,
        "peak": row["peak_bytes"] / base["peak_bytes"],
        "rss_mib": row["rss"] / 2**20,
        "rss": row["rss"] / base["rss"],
        "padding": row["padding"],
        "compiled": row["compiled"],
        "mfu": row["mfu"],
    }


def _without(workload: Workload, name: str) -> Workload:
    kept = tuple(variant for variant in workload.variants if variant.name != name)
    baselines = sum(variant in kept for variant in workload.variants[: workload.baselines])
    return replace(workload, variants=kept, baselines=baselines)


def _key(thing: object) -> str:
    return hashlib.sha256(repr(thing).encode()).hexdigest()[:12]


def _chosen(asked: argparse.Namespace) -> list[Workload]:
    if asked.shape:
        shape = replace(TRUE_SHAPES[asked.shape], dtype=asked.dtype, bits=asked.bits)
        name = f"{asked.shape} {f'{asked.bits}-bit' if asked.bits else asked.dtype}"
        bases = (BASE, TORCH) if asked.torch else (BASE, SAVED, BEST)
        savers = () if asked.torch else (SOME, MOST)
        variants = (TUNESMITH, *WITHOUT) if asked.levers else (*bases, TUNESMITH, *savers)
        if asked.batch:
            name = f"{name}, batch {asked.batch}"
            variants = tuple(
                replace(v, settings={**v.settings, "batch_size": asked.batch}) for v in variants if v is not BEST
            )
        baselines = 1 if asked.levers else len([v for v in variants if v.who != "ours"])
        chosen = [Workload(name, shape, Chats(64), variants, baselines)]
    else:
        chosen = [w for w in (*WORKLOADS, *MORE) if w.name in asked.names] if asked.names else list(WORKLOADS)
    for name in asked.without:
        chosen = [_without(workload, name) for workload in chosen]
    if asked.small:
        chosen = [replace(w, shape=replace(w.shape, hidden=64, layers=2, inner=64, vocabulary=8_192)) for w in chosen]
        chosen = [replace(w, layers=min(w.layers, 1)) for w in chosen]
    if asked.chats:
        chosen = [replace(w, chats=replace(w.chats, count=asked.chats)) for w in chosen]
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="WORKLOAD", help=", ".join(w.name for w in (*WORKLOADS, *MORE)))
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--chats", type=int, default=0, help="how many; there are as many steps as fours of them")
    parser.add_argument("--small", action="store_true", help="tiny models, to see that all of it runs")
    parser.add_argument("--without", action="append", default=[], metavar="VARIANT", help="leave this one out")
    parser.add_argument("--shape", choices=TRUE_SHAPES, help="a model of this true shape, instead of the workloads")
    parser.add_argument("--dtype", default="float32", choices=("float32", "bfloat16", "float16"))
    parser.add_argument("--bits", type=int, default=0, choices=(0, 4, 8))
    parser.add_argument("--batch", type=int, default=0, help="with --shape: this batch size instead of 4")
    parser.add_argument("--torch", action="store_true", help="with --shape: PyTorch with PEFT as a baseline too")
    parser.add_argument("--levers", action="store_true", help="with --shape: ours against ours without each lever")
    asked = parser.parse_args()
    json_rows, plot_rows = list[dict[str, Any]](), list[dict[str, Any]]()
    OUT.mkdir(parents=True, exist_ok=True)
    name = "engine-small" if asked.small else "engine"
    peak = _figures.gemm_peak(asked.dtype)
    print(f"Products of matrices in {asked.dtype}: {peak / 1e9:,.0f} GFLOP/s at most")
    for workload in _chosen(asked):
        print(f"\n{workload.name}: {workload.chats.count} chats, medians of {asked.rounds}")
        rows, bars = compare(workload, measure(workload, asked.rounds, peak))
        json_rows, plot_rows = json_rows + rows, plot_rows + bars
        _write(json_rows, OUT / f"{name}.json")
    _figures.plot(plot_rows, str(OUT / f"{name}.png"))


def _write(rows: list[dict[str, Any]], file: Path) -> None:
    """The file with these rows in place of older ones of the same name."""
    new = {(row["workload"], row["figure"]) for row in rows}
    old = json.loads(file.read_text()) if file.is_file() else []
    kept = [row for row in old if (row["workload"], row["figure"]) not in new]
    file.write_text(json.dumps([*kept, *rows], indent=1))


if __name__ == "__main__":
    main()
