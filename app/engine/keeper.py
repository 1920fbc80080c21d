"""Versions of what is being learned: on disk on the way, and the best of them as the result."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine import adapters
from app.engine.adapters import Adapted
from app.runs.config import TrainingConfig
from app.runs.store import Run


class Keeper:
    """Saves versions of a model's trained values in a run's folder.

    about: facts for each version's metadata. best_step and best_loss: of the lowest validation loss after
    training began, None before the first.
    """

    def __init__(
        self, run: Run, model: nn.Module, config: TrainingConfig, adapted: Adapted, about: dict[str, Any]
    ) -> None:
        self._run, self._model, self._config, self._adapted, self._about = run, model, config, adapted, about
        self._best: dict[str, mx.array] = {}
        self.best_step: int | None = None
        self.best_loss: float | None = None

    def consider(self, step: int, loss: float) -> bool:
        """Remember the model as it is now if this validation loss is the lowest of all trained versions so far."""
        if step == 0:
            return True
        if not math.isfinite(loss) or (self.best_loss is not None and loss >= self.best_loss):
            return False
        self._best = {name: mx.array(value) for name, value in adapters.trained_arrays(self._model).items()}
        mx.eval(self._best)
        self.best_step, self.best_loss = step, loss
        return True

    def save(self, step: int) -> Path:
        """Write the model as it is now as a version of its own; returns its folder."""
        folder = self._run.checkpoints / f"step-{step:06d}"
        self._write(folder, adapters.trained_arrays(self._model), step)
        return folder

    def finish(self, step: int) -> int:
        """Write the result: the best version, or the model as it is now if none was measured. Returns its step."""
        if self.best_step is None:
            self._write(self._run.adapter_dir, adapters.trained_arrays(self._model), step)
            return step
        self._write(self._run.adapter_dir, self._best, self.best_step)
        return self.best_step

    def _write(self, folder: Path, arrays: dict[str, mx.array], step: int) -> None:
        adapters.write(folder, arrays, self._config, self._adapted, {**self._about, "step": step})
