"""A training killed with SIGKILL at random moments, again and again. `python -m tests.faults.kills [times] [seed] [epochs]`.

After each death the run must still be readable and must not have lost more than the steps since its last version;
resumed to the end it must have the adapter of a training that nobody disturbed. Exit status 1 when not.
"""

from __future__ import annotations

import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.runs import checkpoints
from app.runs.store import Run
from tests.faults.common import Forked, losses, make_model, make_run, same_result, start

TIMES = 100
EPOCHS = 12
WORKING_S = 1.2
"""A death comes at a random moment this long after the first event of the process, or after its first step."""


@dataclass
class Deaths:
    """early: before a step of that process was done; lost: most steps that one death cost."""

    count: int = 0
    early: int = 0
    lost: int = 0
    runs: int = 0


def kill_often(folder: Path, times: int, seed: int, epochs: int, begin: Callable[[Run], Any] = start) -> Deaths:
    """begin: starts a training in a process of its own. Raises AssertionError when a death did harm."""
    chance, deaths = random.Random(seed), Deaths()
    undisturbed = make_run(folder, "undisturbed", epochs=epochs)
    end(begin(undisturbed), undisturbed)
    while deaths.count < times:
        run = make_run(folder, f"killed {deaths.runs}", epochs=epochs)
        deaths.runs += 1
        while run.state != "finished" and deaths.count < times:
            kill_once(run, chance, deaths, begin)
        end(begin(run), run)
        assert same_result(run, undisturbed), f"{run.folder} ended with something else"
    return deaths


def end(process: Any, run: Run) -> None:
    _, errors = process.communicate()
    assert process.returncode == 0 and run.state == "finished", errors


def kill_once(run: Run, chance: random.Random, deaths: Deaths, begin: Callable[[Run], Any]) -> None:
    """Train until a random moment, then SIGKILL."""
    before = len(losses(run.events()))
    process = begin(run)
    assert process.stdout is not None
    wanted = "StepDone" if chance.random() < 0.7 else ""
    for line in process.stdout:
        if wanted in line:
            break
    time.sleep(chance.random() * WORKING_S)
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    if process.returncode != -signal.SIGKILL:
        assert process.returncode == 0, errors
        return
    deaths.count += 1
    taken = len(losses(run.events()))
    deaths.early += taken <= before
    whole, _ = checkpoints.all_whole(run.checkpoints)
    kept = whole[0].step if whole else 0
    lost, most = taken - kept, run.config().save_every
    deaths.lost = max(deaths.lost, lost)
    assert run.config() and run.state in ("training", "ready", "finished"), run.info()
    assert lost <= most, f"{lost} steps lost, a version is saved every {most}"


def main(times: int = TIMES, seed: int = 1, epochs: int = EPOCHS) -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        make_model(Path(folder))
        try:
            deaths = kill_often(Path(folder), times, seed, epochs, Forked)
        except AssertionError as error:
            print(f"kill -9: HARM DONE: {error}")
            return 1
    print(
        f"kill -9: {deaths.count} deaths in {deaths.runs} runs, {deaths.early} of them before a step was done; at most "
        f"{deaths.lost} steps lost; every result the same as undisturbed. {(time.monotonic() - began) / 60:.1f} min"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
