"""`tunesmith --smoke-test`: proves that an installed Tunesmith works, with no window and no network.

Trains the demo for some steps, reads the saved adapter again, draws the chart offscreen, and prints one line of JSON.
Packaging runs it inside the finished app, where a missing file would show.
"""

from __future__ import annotations

import json
import math
import os
import platform
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

STEPS = 12
CHART_SIZE = (640, 320)


def smoke_test() -> int:
    """Run everything and print what was found. Returns the exit code: 0 when all is well, else 1."""
    from app import __version__

    found: dict[str, Any] = {"ok": False, "version": __version__, "python": platform.python_version()}
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="tunesmith-smoke-") as folder:
            losses = _train(Path(folder), found)
        _draw(losses, found)
        found["ok"] = True
    except Exception as error:  # noqa: BLE001  (whatever is missing, the line must say what)
        found["error"] = f"{type(error).__name__}: {error}"
    found["seconds"] = round(time.perf_counter() - started, 2)
    print(json.dumps(found, ensure_ascii=False), flush=True)
    return 0 if found["ok"] else 1


def _train(folder: Path, found: dict[str, Any]) -> list[float]:
    """Train the demo into a folder and check what came out. Returns the loss of each step."""
    from app.engine.train import train
    from app.runs.control import Control
    from app.runs.events import Failed, Finished, Started, StepDone
    from app.runs.store import create_run
    from app.ui.demo_files import demo_config

    control, losses = Control(), []
    run = create_run(demo_config(), folder=folder / "run")
    last = None
    for last in train(run.config(), run, control):
        if isinstance(last, Started):
            found["device"] = last.device
        elif isinstance(last, StepDone):
            losses.append(last.loss)
            if len(losses) == STEPS:
                control.stop()
    if isinstance(last, Failed):
        raise RuntimeError(f"{last.what} {last.why}")
    if not isinstance(last, Finished) or len(losses) < STEPS:
        raise RuntimeError(f"the training ended after {len(losses)} steps")
    found |= {"steps": last.steps, "first_loss": round(losses[0], 4), "last_loss": round(losses[-1], 4)}
    if not all(map(math.isfinite, losses)) or losses[-1] >= losses[0]:
        raise RuntimeError("the loss did not fall")
    found["adapter_tensors"] = _tensors(run.adapter_dir / "adapters.safetensors")
    return losses


def _tensors(path: Path) -> int:
    """How many tensors an adapter holds. Raises RuntimeError for an empty one."""
    from safetensors import safe_open

    with safe_open(path, framework="numpy") as adapter:
        count = len(adapter.keys())
    if not count:
        raise RuntimeError("the adapter is empty")
    return count


def _draw(losses: list[float], found: dict[str, Any]) -> None:
    """Draw the chart without a screen and look for it in the picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.ui.application import make_application

    application = make_application(sys.argv[:1])
    from app.ui.widgets.loss_chart import LossChart

    chart = LossChart()
    chart.resize(*CHART_SIZE)
    empty = chart.picture(1.0).toImage()
    for step, loss in enumerate(losses, 1):
        chart.append(step, loss, float(step))
    chart.append_validation(len(losses), losses[-1])
    drawn = chart.picture(1.0).toImage()
    changed = sum(drawn.pixel(x, y) != empty.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    chart.deleteLater()
    application.processEvents()
    found["chart_pixels"] = changed
    if changed < 200:
        raise RuntimeError("the chart drew nothing")
