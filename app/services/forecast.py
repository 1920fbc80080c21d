"""What a training will take: steps, memory and, once this machine has trained the model before, time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import psutil

from app.data.model_folder import ModelInfo
from app.runs.config import TrainingConfig
from app.runs.estimate import GB, Estimate, estimate
from app.runs.events import Finished
from app.runs.store import list_runs
from app.services.run_list import last_event

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.engine.loading import ModelDetail

TIGHT, TOO_BIG = 0.80, 0.95
_RUNS_LOOKED_AT = 30

Fit = Literal["fits", "tight", "too_big"]


@dataclass(frozen=True, slots=True)
class Machine:
    """memory_limit_gb: what training may use unless told otherwise; float32: weights are held in that precision."""

    memory_limit_gb: float
    float32: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """seconds: None until this machine has trained this model once. Sizes in GB of 2**30 bytes."""

    needs: Estimate
    limit_gb: float
    seconds: float | None

    @property
    def fit(self) -> Fit:
        share = self.needs.peak_gb / self.limit_gb
        if share > TOO_BIG:
            return "too_big"
        return "tight" if share > TIGHT else "fits"


def guessed_machine() -> Machine:
    """Good until the engine has looked: three quarters of the memory, at most 24 GB."""
    return Machine(round(min(24.0, 0.75 * psutil.virtual_memory().total / GB), 1), False)


def forecast(
    model: ModelInfo,
    detail: ModelDetail | None,
    lengths: NDArray[np.int32],
    config: TrainingConfig,
    machine: Machine,
    runs_root: Path | None,
) -> Forecast:
    """lengths: tokens of every conversation; those kept aside are taken off here. detail: None while unknown."""
    aside = 0 if config.valid_data else round(len(lengths) * config.validation_split / 100)
    learned = lengths[: max(1, len(lengths) - aside)]
    if config.method == "full":
        trainable = model.parameters
    else:
        trainable = detail.trainable(config.targets, config.rank, config.num_layers) if detail else 0
    needs = estimate(model, learned, config, trainable, machine.float32)
    tokens = int(learned.clip(max=config.max_seq_len).sum()) * config.epochs
    pace = seconds_per_token(model.path, runs_root)
    return Forecast(needs, config.memory_limit or machine.memory_limit_gb, tokens * pace if pace else None)


def seconds_per_token(model_path: Path, runs_root: Path | None) -> float | None:
    """How fast the newest finished training of this model was here, all in; None when there is none."""
    for run in list_runs(runs_root)[:_RUNS_LOOKED_AT]:
        if Path(run.info()["config"]["model_path"]) == model_path:
            end = last_event(run)
            if isinstance(end, Finished) and end.tokens_read:
                return end.duration_s / end.tokens_read
    return None
