"""Listing runs: 300 and 1,000 of them, the first time and again, and what it costs the window's thread.

`python -m benchmarks run_list`. Each run has 400 steps of metrics (140 KB), as a real one would.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.runs.overview import MEMORY, overviews
from app.services.run_list import summarise
from app.ui.application import make_application
from app.ui.runs_page.model import LOSS, NAME
from app.ui.runs_page.table import RunTable
from tests.made_runs import config, made_run


def main() -> None:
    app = make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "runs"
        made_run(root, config(name="run"), steps=400)
        first = next(root.iterdir())
        for count in (300, 1000):
            for number in range(count):
                if not (root / f"copy {number}").exists():
                    shutil.copytree(first, root / f"copy {number}")
            (root / MEMORY).unlink(missing_ok=True)
            new = _seconds(lambda: overviews(root), time.thread_time)
            again = statistics.median(_seconds(lambda: overviews(root), time.thread_time) for _ in range(5))
            wall = min(_seconds(lambda: overviews(root)) for _ in range(5))
            print(f"{count:>5} runs, computing: read anew {new * 1e3:.0f} ms, listed again {again * 1e3:.0f} ms")
            print(f"            listed again by the clock, best of 5: {wall * 1e3:.0f} ms")
            steps = ", ".join(f"{name} {ms:.1f}" for name, ms in _steps_of_the_window(root).items())
            print(f"            the window's thread, ms each: {steps}")
    del app


def _seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    begin = clock()
    work()
    return clock() - begin


def _steps_of_the_window(root: Path) -> dict[str, float]:
    """Milliseconds of the window's thread, its own computing alone, so that a busy machine does not matter."""
    runs = [summarise(one) for one in overviews(root)]
    table = RunTable()
    table.resize(1000, 700)
    table.show()
    table.grab()  # loads fonts and numpy, once
    order = table.horizontalHeader().sortIndicatorOrder()

    def cost(change: Callable[..., object], *arguments: object) -> float:
        def work() -> None:
            change(*arguments)
            table.grab()

        return _seconds(work, time.thread_time) * 1e3

    source = table.source
    return {
        "show": cost(source.replace, runs, None, {}),
        "sort by loss": cost(table.sortByColumn, LOSS, order),
        "sort by name": cost(table.sortByColumn, NAME, order),
        "search": cost(source.search, "copy 7"),
        "all again": cost(source.search, ""),
        "tick": cost(source.toggle, runs[0].folder),
    }


if __name__ == "__main__":
    main()
