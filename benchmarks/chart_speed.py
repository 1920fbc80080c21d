"""How fast and how lean the live loss chart is: `python -m benchmarks.chart_speed [steps]`.

Per number of steps: preparing an update (running average, fewer points, curves), painting it, moving the cursor, and
the memory that the steps hold, in the chart and in the run's history that the page keeps. The budget is 8 ms for an
update with its painting and 60 MB, at 200,000 steps.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtWidgets import QApplication

from app.runs.events import StepDone
from app.runs.history import History
from app.ui.theme import theme
from app.ui.widgets.loss_chart import LossChart

BUDGET_MS = 8.0
BUDGET_MB = 60.0
ROUNDS = 30


def filled(chart: LossChart, steps: int) -> History:
    """Give a chart and a history a falling, noisy loss and a check each 40 steps, as a training would."""
    rng = np.random.default_rng(0)
    at = np.arange(1, steps + 1)
    losses = 1.1 + 0.9 * np.exp(-at / (steps / 6)) + rng.normal(0, 0.09, steps)
    every = max(40, steps // 500)
    history = History()
    for step, loss in zip(at.tolist(), losses.tolist(), strict=True):
        chart.append(step, loss, step * 5.0)
        history.add([StepDone(step * 5.0, step, 1, loss, loss, 1e-4, 1.0, step, 9.0, 1.0, 1.0, 9.0)])
        if step % every == 0:
            chart.append_validation(step, 1.15 + 0.85 * float(np.exp(-step / (steps / 6))))
    return history


def milliseconds(work: Callable[[int], object]) -> float:
    """Median processor time of one round, which other programs on this machine change little."""
    times = []
    for index in range(ROUNDS):
        start = time.thread_time()
        work(index)
        times.append(1000 * (time.thread_time() - start))
    return statistics.median(times)


def measure(app: QApplication, steps: int) -> tuple[float, float, float, float]:
    """(update ms, paint ms, cursor ms, MB) of a chart of 652 x 460 with so many steps."""
    process = psutil.Process()
    chart = LossChart()
    chart.resize(652, 460)
    chart.show()
    app.processEvents()
    before = process.memory_info().rss
    history = filled(chart, steps)
    chart.redraw()
    chart.viewport().repaint()
    held = (process.memory_info().rss - before) / 1e6

    def update(index: int) -> None:
        chart.append(steps + 1 + index, 1.1, 0.0)
        chart.redraw()

    def cursor(index: int) -> None:
        chart.point_at(index * steps // ROUNDS)
        chart.viewport().repaint()

    assert len(history.steps) == steps
    result = milliseconds(update), milliseconds(lambda index: chart.viewport().repaint()), milliseconds(cursor), held
    chart.close()
    chart.deleteLater()
    app.processEvents()
    return result


def main(largest: int) -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install()
    measure(app, 100)
    print(f"{'steps':>9} {'update ms':>10} {'paint ms':>9} {'both':>6} {'cursor ms':>10} {'MB':>6} {'of budget':>10}")
    worst = 0.0
    for steps in (1_000, 10_000, largest):
        update, paint, cursor, held = measure(app, steps)
        worst = max(worst, (update + paint) / BUDGET_MS, held / BUDGET_MB)
        share = f"{(update + paint) / BUDGET_MS:.2f}x"
        print(
            f"{steps:>9,} {update:>10.2f} {paint:>9.2f} {update + paint:>6.2f} {cursor:>10.2f} {held:>6.1f} {share:>10}"
        )
    return 0 if worst <= 1 else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000))
