"""Long runs stay flat: MLX's active memory and the process's resident set over 2,000 steps, printed and drawn.

    python -m benchmarks.flatness [STEPS]

Chats of many different lengths, with checks, versions and answers to a test question on the way, as in a real training.
Growth is the median of the last tenth of the steps less that of the second tenth. Writes build/bench/flatness.json and
flatness.png; exit status 1 when either memory grew by more than LIMIT_MIB.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import psutil

import app.engine  # noqa: F401  (OpenBLAS in front of MLX)
from app.engine.train import train
from app.runs.config import parse_config
from app.runs.control import Control
from app.runs.events import Failed, StepDone
from app.runs.store import create_run
from benchmarks._workload import Chats, Shape, write_chats, write_model

OUT = Path("build/bench")
STEPS = 2000
LIMIT_MIB = 16
MIB = 2**20
SHAPE = Shape(hidden=128, layers=4, inner=384, heads=4, kv_heads=2, head_dim=32, vocabulary=8192)
CHATS = Chats(400, low=20, high=300, median=60)
SETTINGS = {
    "rank": 8, "targets": "all", "epochs": 1000, "max_seq_len": 512, "validate_every": 100, "save_every": 100,
    "test_question": "What is it", "patience": 0, "num_layers": 2,
}  # fmt: skip


def run(steps: int) -> tuple[list[float], list[float]]:
    """(active memory of MLX, resident set) after each step, in MiB."""
    model = write_model(OUT / "model-flatness", SHAPE)
    data = write_chats(OUT / "chats-flatness", CHATS) / "train.jsonl"
    config = parse_config({"model_path": model, "data": data, **SETTINGS})
    control, process = Control(), psutil.Process()
    active: list[float] = []
    resident: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for event in train(config, create_run(config, Path(folder)), control):
            if isinstance(event, Failed):
                raise SystemExit(f"{event.what} {event.why}")
            if isinstance(event, StepDone):
                active.append(event.memory_gb * 1024)
                resident.append(process.memory_info().rss / MIB)
                if event.step == steps:
                    control.stop()
    return active, resident


def growth(values: Sequence[float]) -> float:
    """Median of the last tenth less that of the second tenth: what the first steps load is no growth."""
    tenth = max(1, len(values) // 10)
    return statistics.median(values[-tenth:]) - statistics.median(values[tenth : 2 * tenth])


def draw(series: dict[str, list[float]], path: Path) -> None:
    """One line for each memory, over the steps."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg
    from pyqtgraph.exporters import ImageExporter

    pg.mkQApp()
    pg.setConfigOptions(background="w", foreground="#53585b", antialias=True)
    layout = pg.GraphicsLayoutWidget()
    layout.resize(900, 520)
    for row, ((name, values), colour) in enumerate(zip(series.items(), ("#0b7378", "#c44e08"), strict=True)):
        plot = layout.addPlot(row=row, col=0, title=f"{name}, MiB ({growth(values):+.1f} after the warm-up)")
        plot.plot(range(1, len(values) + 1), values, pen=pg.mkPen(colour, width=1.5))
        plot.setYRange(0, 1.1 * max(values))
        plot.setLabel("bottom", "step")
    layout.show()
    ImageExporter(layout.scene()).export(str(path))
    layout.close()


def main() -> int:
    """Exit status 0 when both stayed flat, or when there were fewer steps than that can be seen in."""
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else STEPS
    OUT.mkdir(parents=True, exist_ok=True)
    active, resident = run(steps)
    series = {"MLX active memory": active, "Resident set": resident}
    print(f"{'MiB':<20}{'second tenth':>14}{'last tenth':>12}{'highest':>10}{'growth':>9}")
    tenth = max(1, steps // 10)
    for name, values in series.items():
        early, late = statistics.median(values[tenth : 2 * tenth]), statistics.median(values[-tenth:])
        print(f"{name:<20}{early:>14.1f}{late:>12.1f}{max(values):>10.1f}{late - early:>+9.1f}")
    (OUT / "flatness.json").write_text(json.dumps({"steps": steps, **series}))
    draw(series, OUT / "flatness.png")
    return 1 if steps >= STEPS and any(growth(values) > LIMIT_MIB for values in series.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
