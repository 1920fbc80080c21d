"""Estimates against what then happens: time and peak memory, on three models, by measuring and by formula.

    python -m benchmarks.estimates [MODEL …] [--chats N]

For each model and setting, in a process of its own: the formula before anything was measured, the probe, the formula
as corrected by a probe of other settings of the same model, then the training itself. "Steady" is the formula with the
machine's speed right before and right after the training, as it would be if that did not change: what is left is the
formula's own error. Prints estimate / actual and writes build/bench/estimates.json. Time should be within 25 %, memory
within 15 %.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, astuple, replace
from pathlib import Path
from typing import Any

from benchmarks._workload import Chats, Shape, write_chats, write_model

OUT = Path("build/bench")
MODELS = {
    "narrow, V 8,192": Shape(hidden=128, layers=4, inner=384, heads=4, kv_heads=2, head_dim=32, vocabulary=8192),
    "V 32,000": Shape(hidden=256, layers=4, inner=768, vocabulary=32_000),
    "wide, V 16,000": Shape(hidden=512, layers=4, inner=1536, heads=8, kv_heads=4, vocabulary=16_000),
}
CHATS = Chats(40)
COMMON = {
    "rank": 8, "targets": "all", "batch_size": 4, "max_seq_len": 2048, "validation_split": 10, "save_every": 10,
    "validate_every": 10, "test_question": "What is it", "epochs": 2,
}  # fmt: skip
SETTINGS: dict[str, dict[str, Any]] = {
    "usual": {},
    "memory saver": {"memory_saver": "most"},
    "last layer, 3 times": {"num_layers": 1, "epochs": 3},
}

KINDS = ("formula", "steady", "corrected formula", "measured")
SIZES = ("num_layers", "hidden_size", "intermediate_size", "num_heads", "vocab_size")


def one(model: Path, data: Path, changes: dict[str, Any]) -> dict[str, Any]:
    """All figures of one training, in this process."""
    import app.engine  # noqa: F401, I001  (OpenBLAS in front of MLX)
    import numpy as np

    from app.data.model_folder import inspect_model
    from app.engine import backend
    from app.engine.examples import prepare
    from app.engine.loading import describe, load_tokenizer
    from app.engine.probe import probe
    from app.engine.speed import measure_speed
    from app.engine.train import train
    from app.runs.config import parse_config
    from app.runs.control import Control
    from app.runs.events import Finished
    from app.runs.pace import Speed
    from app.runs.store import create_run
    from app.runs.took import took
    from app.services.forecast import Asked, Machine, corrected_by, worked_out

    config = parse_config({"model_path": model, "data": data, **COMMON, **changes})
    info, detail = inspect_model(model), describe(model)
    everything = prepare(config.changed(validation_split=0), load_tokenizer(model))
    lengths = np.array([len(example.ids) for example in everything.train], np.int32)
    machine = Machine(backend.default_memory_limit_gb(), backend.device_kind() == "cpu", measure_speed())
    share = sum(int(example.mask.sum()) for example in everything.train) / int(lengths.sum())
    asked = Asked(info, detail, lengths, config, machine, share)
    formula = worked_out(asked)
    other = replace(asked, config=config.changed(rank=16, batch_size=2, epochs=1))
    corrected = corrected_by(probe(other.config), worked_out(other)).of(formula)
    measured = probe(config)
    before = measure_speed()
    with tempfile.TemporaryDirectory() as folder:
        events = list(train(config, create_run(config, Path(folder)), Control()))
    end = events[-1]
    if not isinstance(end, Finished):
        raise SystemExit(str(end))
    speed = Speed(*((a + b) / 2 for a, b in zip(astuple(before), astuple(measure_speed()), strict=True)))
    steady = worked_out(replace(asked, machine=replace(machine, speed=speed)))
    estimates = {"formula": formula, "steady": steady, "corrected formula": corrected, "measured": measured}
    return {
        "seconds": end.duration_s,
        "peak_gb": end.peak_memory_gb,
        "parts": asdict(took(events).parts),
        "speed": asdict(speed),
        "share": share,
        "lengths": lengths.tolist(),
        "settings": {**COMMON, **changes},
        "sizes": {name: getattr(info, name) for name in SIZES},
        "weights": round(formula.model_gb * 2**30),
        "trainable": detail.trainable(config.targets, config.rank, config.num_layers),
        **{
            name: asdict(found) | {"peak_gb": found.peak_gb, "seconds": found.seconds}
            for name, found in estimates.items()
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="MODEL")
    parser.add_argument("--chats", type=int, default=CHATS.count)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        model, data, changes = json.loads(asked.one)
        print(json.dumps(one(Path(model), Path(data), changes)))
        return
    data = write_chats(OUT / f"chats-estimates-{asked.chats}", replace(CHATS, count=asked.chats)) / "train.jsonl"
    rows = []
    print(f"{'estimate / actual':<44}" + "".join(f"{kind.split()[0]:>16}" for kind in KINDS) + f"{'actual':>20}")
    print(f"{'':<44}" + f"{'time  memory':>16}" * len(KINDS))
    for name in asked.names or MODELS:
        model = write_model(OUT / f"model-estimates-{name.replace(' ', '-')}", MODELS[name])
        for setting, changes in SETTINGS.items():
            spec = json.dumps([str(model), str(data), changes])
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.estimates", "--one", spec], capture_output=True, text=True
            )
            if done.returncode:
                raise SystemExit(f"{name}, {setting}:\n{done.stderr[-2000:]}")
            found = json.loads(done.stdout.splitlines()[-1])
            rows.append({"model": name, "setting": setting, **found})
            parts = [found[kind] for kind in KINDS]
            ratios = (f"{p['seconds'] / found['seconds']:.2f}  {p['peak_gb'] / found['peak_gb']:.2f}" for p in parts)
            actual = f"{found['seconds']:.1f} s {found['peak_gb'] * 1024:.0f} MiB"
            print(f"{name + ': ' + setting:<44}" + "".join(f"{r:>16}" for r in ratios) + f"{actual:>20}", flush=True)
    OUT.mkdir(parents=True, exist_ok=True)
    file = OUT / "estimates.json"
    before = json.loads(file.read_text()) if file.is_file() else []
    kept = [row for row in before if row["model"] not in {row["model"] for row in rows}]
    file.write_text(json.dumps([*kept, *rows], indent=1))


if __name__ == "__main__":
    main()
