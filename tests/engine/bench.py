"""A tiny model, some chats, a place for runs, and ways to compare what two trainings did."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx

from app.engine.train import train
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, StepDone, Validated
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._whole: dict[str, tuple[Run, list[Event]]] = {}
        self.model = write_model(folder / "model", "qwen3")
        self.data = write_chats(folder / "chats.jsonl")
        self.values: dict[str, Any] = {
            "model_path": self.model, "data": self.data, "rank": 4, "alpha": 8.0, "learning_rate": 5e-3,
            "epochs": 2, "batch_size": 4, "validate_every": 4, "save_every": 3,
        }  # fmt: skip

    def config(self, **values: Any) -> TrainingConfig:
        return TrainingConfig(**{**self.values, **values})

    def run(self, config: TrainingConfig) -> Run:
        return create_run(config, self.folder / "runs")

    def whole(self, config: TrainingConfig, way: str = "") -> tuple[Run, list[Event]]:
        """A run with these settings that nobody disturbs, made once. way: tells apart what is no setting."""
        key = config.model_dump_json() + way
        if key not in self._whole:
            run = self.run(config)
            self._whole[key] = run, list(train(config, run, Control()))
        return self._whole[key]


def until(config: TrainingConfig, run: Run, step: int, resume: bool = False) -> list[Event]:
    """Train and pause after a step."""
    control, events = Control(), []
    for event in train(config, run, control, resume):
        events.append(event)
        if isinstance(event, StepDone) and event.step == step:
            control.pause()
    return events


def losses(events: list[Event]) -> list[tuple[int, float, float]]:
    return [(e.step, e.loss, e.smoothed_loss) for e in events if isinstance(e, StepDone)]


def checks(events: list[Event]) -> list[tuple[int, float, bool]]:
    return [(e.step, e.loss, e.best) for e in events if isinstance(e, Validated)]


def result(run: Run) -> dict[str, mx.array]:
    return mx.load(str(run.adapter_dir / "adapters.safetensors"))


def same_arrays(a: dict[str, mx.array], b: dict[str, mx.array]) -> bool:
    return a.keys() == b.keys() and all(mx.array_equal(a[k], b[k]).item() for k in a)
