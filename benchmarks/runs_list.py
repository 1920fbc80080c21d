"""How long it takes to list 1,000 runs: `python -m benchmarks.runs_list [runs]`.

Each run has the events of 200 steps with checks and versions on the way. Read for the first time, and again as the Runs
page, the sidebar and the terminal do it, with what was remembered of each. The budget is 200 ms for the latter.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.runs.config import TrainingConfig
from app.runs.events import Event, Finished, Saved, Started, StepDone, Validated, to_json
from app.runs.overview import MEMORY, overviews
from app.runs.store import Run, create_run, list_runs

RUNS = 1000
STEPS = 200
ROUNDS = 7
BUDGET_MS = 200.0


def events(run: Run) -> list[Event]:
    told: list[Event] = [
        Started(0.5, STEPS, STEPS, 1, 800, 90, 0, 200_000, 90_000, 56, 4_000_000, 600_000_000, 16.0, "M")
    ]
    for step in range(1, STEPS + 1):
        told.append(StepDone(step * 2.0, step, 1, 1.2, 1.21, 1e-4, 0.5, 900, 450.0, 5.2, 6.1, 400.0))
        if step % 40 == 0:
            told += [Validated(step * 2.0, step, 2.0 / step, True), Saved(step * 2.0, step, str(run.checkpoints))]
    return [
        *told,
        Finished(401.0, "completed", STEPS, 1.2, 1.3, STEPS, 2.0, 1.1, 401.0, 2.0, 200_000, 4_000_000, 6.1, ""),
    ]


def fill(root: Path, count: int) -> None:
    for number in range(count):
        run = create_run(TrainingConfig(name=f"Run {number}"), folder=root / f"Run {number}")
        run.update(state="finished")
        run.metrics.write_text("".join(to_json(event) + "\n" for event in events(run)), encoding="utf-8")


def median_ms(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    times = []
    for _ in range(ROUNDS):
        before()
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main(count: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        fill(root, count)
        assert len(overviews(root)) == count == len(list_runs(root))
        names = median_ms(lambda: list_runs(root))
        cold = median_ms(lambda: overviews(root), (root / MEMORY).unlink)
        warm = median_ms(lambda: overviews(root))
    print(f"{count:,} runs of {STEPS} steps, medians of {ROUNDS}, in ms")
    print(f"  folders and dates alone       {names:8.0f}")
    print(f"  all facts, read anew          {cold:8.0f}")
    print(f"  all facts, as a person waits  {warm:8.0f}   {warm / BUDGET_MS:.2f} of the budget of {BUDGET_MS:.0f} ms")
    return 0 if warm < BUDGET_MS else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
