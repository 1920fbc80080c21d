"""What the scripts share: a tiny model with chats, a training in a process of its own, and whether two ended alike."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file

from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, StepDone, to_json
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model

ROOT = Path(__file__).parents[2]
TRAIN = """
import sys
from pathlib import Path
from app.engine.train import train
from app.runs.control import Control
from app.runs.events import to_json
from app.runs.store import Run
run = Run(Path(sys.argv[1]))
for event in train(run.config(), run, Control(), resume=run.metrics.exists()):
    print(to_json(event), flush=True)
    globals().get("on_event", lambda event: None)(event)
"""


def make_model(folder: Path) -> None:
    """The model and the chats that make_run needs, made by another process: this one computes nothing."""
    code = "import sys; from pathlib import Path; from tests.faults.common import make_run; make_run(Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, check=True)


def make_run(folder: Path, name: str = "run", root: Path | None = None, **values: Any) -> Run:
    """A new run of a tiny model on 24 conversations: 12 epochs of 6 steps, a version every 5."""
    model = folder / "model"
    if not model.exists():
        write_model(model, "qwen3")
        write_chats(folder / "chats.jsonl")
    start = {"model_path": model, "data": folder / "chats.jsonl", "rank": 4, "alpha": 8.0, "learning_rate": 5e-3}
    more = {"epochs": 12, "save_every": 5, "validate_every": 20}
    return create_run(TrainingConfig(**{**start, **more, **values}), folder=(root or folder) / name)


def start(run: Run, before: str = "") -> subprocess.Popen[str]:
    """Train or resume a run in another process, which prints each event. before: Python to run there first; it may
    define on_event(event), which is called after each."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, "-c", before + TRAIN, str(run.folder)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True)


@dataclass
class Forked:
    """A training in a child of this process, which has loaded the libraries already and computed nothing yet."""

    run: Run
    returncode: int = 0

    def __post_init__(self) -> None:
        from app.engine.train import train

        reading, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(reading)
            with os.fdopen(writing, "w") as told:
                for event in train(self.run.config(), self.run, Control(), resume=self.run.metrics.exists()):
                    print(to_json(event), file=told, flush=True)
            os._exit(0)
        os.close(writing)
        self.stdout = os.fdopen(reading)

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def communicate(self) -> tuple[str, str]:
        """Wait for its end. What it said, and an empty text."""
        told = self.stdout.read()
        self.stdout.close()
        self.returncode = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return told, ""


def finish(run: Run) -> None:
    """Train or resume to the end, in this process."""
    from app.engine.train import train

    events = list(train(run.config(), run, Control(), resume=run.metrics.exists()))
    assert run.state == "finished", events[-1]


def losses(events: list[Event]) -> list[tuple[int, float, float]]:
    return [(e.step, e.loss, e.smoothed_loss) for e in events if isinstance(e, StepDone)]


def same_result(one: Run, other: Run) -> bool:
    """Whether both took the same steps and ended with the same adapter, bit for bit."""
    a, b = (load_file(run.adapter_dir / "adapters.safetensors") for run in (one, other))
    arrays = a.keys() == b.keys() and all(np.array_equal(a[k], b[k]) for k in a)
    return arrays and losses(one.events()) == losses(other.events())
