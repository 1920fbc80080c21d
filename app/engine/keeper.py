"""Versions of what is being learned, complete enough to go on from, and the best of them as the result.

Each version is a checkpoint (app.runs.checkpoints) with the adapter as mlx-lm loads it, the optimizer's state and
how far the run was. A version can be tried, exported and resumed from.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine import adapters
from app.engine.adapters import ADAPTER_FILE, CONFIG_FILE, Adapted
from app.engine.import_adapter import starting_arrays
from app.engine.meters import Progress
from app.engine.optimizer import FlatAdamW
from app.errors import UserError
from app.runs import checkpoints
from app.runs.checkpoints import Checkpoint
from app.runs.config import TrainingConfig
from app.runs.store import Run

STATE_FILE = "optimizer.safetensors"
PUBLISHED = (ADAPTER_FILE, CONFIG_FILE)
_SAME = (
    ("base_model_fingerprint", "The model of this run changed since it was saved.", "changed_model"),
    ("data_fingerprint", "The examples of this run changed since they were saved.", "changed_examples"),
)
"""What has to be the same when a run goes on, and what is said when it is not."""


@dataclass
class Keeper:
    """Saves versions of a model's trained values in a run's folder. about: facts for each version's metadata."""

    run: Run
    model: nn.Module
    optimizer: FlatAdamW
    config: TrainingConfig
    adapted: Adapted
    about: dict[str, Any]

    def save(self, progress: Progress, loss: float | None, seconds: float, asked: bool = False) -> Checkpoint:
        """Write the model as it is now. loss: its validation loss if it was measured; seconds: trained so far."""

        def fill(folder: Path) -> None:
            arrays = adapters.trained_arrays(self.model)
            adapters.write(folder, arrays, self.config, self.adapted, {**self.about, "step": progress.step})
            adapters.save_arrays(folder / STATE_FILE, self.optimizer.named_state())

        state = {"progress": progress.to_dict(), "seconds": seconds, **self.about}
        saved = checkpoints.write(self.run.checkpoints, progress.step, fill, state, loss, asked)
        checkpoints.prune(self.run.checkpoints)
        return saved

    def begin(self) -> Progress:
        """A fresh start: from what the model knows, or from an earlier result when the settings name one."""
        if self.config.start_from is not None:
            self.optimizer.begin_from(starting_arrays(self.config.start_from, self.model, self.config))
        return Progress()

    def restore(self, checkpoint: Checkpoint) -> Progress:
        """Bring model and optimizer to where a version left them."""
        for name, what, code in _SAME:
            if checkpoint.about.get(name) != self.about[name]:
                raise UserError(
                    what, "Going on with something else would be another training.",
                    "Put the old one back, or start a new run.", code,
                )  # fmt: skip
        state = mx.load(str(checkpoint.folder / STATE_FILE))
        if state["values"].shape != self.optimizer.values.shape:
            raise UserError(
                "This run cannot go on with these settings.", "What it learned so far has another shape.",
                "Put rank, targets and layers back, or start a new run.", "changed_shape",
            )  # fmt: skip
        self.optimizer.restore(state)
        return Progress.from_dict(checkpoint.about["progress"])


def publish_best(run: Run) -> Checkpoint | None:
    """Make the best whole version of a run its result, without a model. None when there is no version."""
    whole, _ = checkpoints.all_whole(run.checkpoints)
    best = checkpoints.best_of(whole)
    if best is not None:
        checkpoints.publish(best, PUBLISHED, run.adapter_dir)
    return best
