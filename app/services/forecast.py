"""What a training will take: steps, memory and time, at once from sizes; corrected by what was measured here before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import psutil

from app.data.model_folder import ModelInfo
from app.runs.config import TrainingConfig
from app.runs.estimate import GB, Estimate, estimate
from app.runs.events import Finished
from app.runs.pace import Speed, seconds_of
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
    """memory_limit_gb: what training may use unless told otherwise; float32: weights are held in that precision.

    speed: None until it was measured.
    """

    memory_limit_gb: float
    float32: bool
    speed: Speed | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """needs: worked out or measured; limit_gb: what training may use, in GB of 2**30 bytes.

    remedy: of a training that does not fit, the one setting to change and its value; None when none is enough.
    """

    needs: Estimate
    limit_gb: float
    remedy: tuple[str, int | str] | None = None

    @property
    def seconds(self) -> float | None:
        """Of the whole run; None while nothing is known of this machine's speed."""
        return self.needs.seconds

    @property
    def fit(self) -> Fit:
        share = self.needs.peak_gb / self.limit_gb
        if share > TOO_BIG:
            return "too_big"
        return "tight" if share > TIGHT else "fits"


@dataclass(frozen=True, slots=True)
class Correction:
    """How far the formulas are from what was measured with a model on this machine: factors on time and on memory."""

    time: float | None = None
    memory: float = 1.0

    def of(self, needs: Estimate) -> Estimate:
        seconds = None if needs.seconds is None else needs.seconds * (self.time or 1.0)
        return replace(needs, training_gb=needs.training_gb * self.memory, seconds=seconds)


def guessed_machine() -> Machine:
    """Good until the engine has looked: three quarters of the memory, at most 24 GB."""
    return Machine(round(min(24.0, 0.75 * psutil.virtual_memory().total / GB), 1), False)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be forecast. lengths: tokens of every conversation; detail: None while it is unknown."""

    model: ModelInfo
    detail: ModelDetail | None
    lengths: NDArray[np.int32]
    config: TrainingConfig
    machine: Machine

    @property
    def limit_gb(self) -> float:
        return self.config.memory_limit or self.machine.memory_limit_gb


def forecast(asked: Asked, runs_root: Path | None, correction: Correction | None = None) -> Forecast:
    """By formula, at once.

    correction: from the last measurement with this model; None: from the newest run of it, if there is one.
    """
    if correction is None:
        correction = _from_runs(asked, runs_root)
    return judged(asked, correction.of(worked_out(asked)), correction)


def judged(asked: Asked, needs: Estimate, correction: Correction) -> Forecast:
    """Needs beside the limit, and what to change when they are too large."""
    found = Forecast(needs, asked.limit_gb)
    return replace(found, remedy=_remedy(asked, correction)) if found.fit == "too_big" else found


def _remedy(asked: Asked, correction: Correction) -> tuple[str, int | str] | None:
    """The first setting that makes it fit when it alone is changed: what costs least for the result comes first."""
    config = asked.config
    size = "batch_tokens" if config.batch_tokens else "batch_size"
    now = int(getattr(config, size))
    batches = [now >> n for n in range(1, now.bit_length())]
    lengths = [n for n in (4096, 2048, 1024, 512, 256) if n < min(config.max_seq_len, int(asked.lengths.max()))]
    layers = [n for n in (16, 8, 4) if n < (config.num_layers or asked.model.num_layers)]
    tries: list[tuple[str, int | str]] = [
        *([("memory_saver", "auto")] if config.memory_saver in ("off", "some") else []),
        *((size, n) for n in batches),
        *(("max_seq_len", n) for n in lengths),
        *(("num_layers", n) for n in layers),
    ]
    for name, value in tries:
        needs = correction.of(worked_out(replace(asked, config=config.changed(**{name: value}))))
        if Forecast(needs, asked.limit_gb).fit != "too_big":
            return name, value
    return None


def worked_out(asked: Asked) -> Estimate:
    """By the formulas alone. Conversations that are kept aside are taken off."""
    model, config, lengths, machine = asked.model, asked.config, asked.lengths, asked.machine
    limited = config if config.memory_limit else config.changed(memory_limit=machine.memory_limit_gb)
    aside = 0 if config.valid_data else round(len(lengths) * config.validation_split / 100)
    learned = lengths[: max(1, len(lengths) - aside)]
    trainable = None
    if config.method == "full":
        trainable = model.parameters
    elif asked.detail is not None:
        trainable = asked.detail.trainable(config.targets, config.rank, config.num_layers)
    needs = estimate(model, learned, limited, trainable, machine.float32)
    if machine.speed is None:
        return needs
    return replace(needs, seconds=seconds_of(model, learned, config, trainable or 0, needs, machine.speed))


def corrected_by(measured: Estimate, formula: Estimate) -> Correction:
    """What a measurement says about the formulas, for other settings with the same model."""
    time = measured.seconds / formula.seconds if measured.seconds and formula.seconds else None
    return Correction(time, measured.training_gb / max(formula.training_gb, 1e-9))


def _from_runs(asked: Asked, runs_root: Path | None) -> Correction:
    """From how fast the newest finished training of this model was here, all in."""
    for run in list_runs(runs_root)[:_RUNS_LOOKED_AT]:
        if Path(run.info()["config"]["model_path"]) != asked.model.path:
            continue
        end = last_event(run)
        if isinstance(end, Finished) and end.tokens_read:
            config = run.config()
            formula = worked_out(replace(asked, config=config))
            each = float(asked.lengths.clip(max=config.max_seq_len).sum())
            tokens = each * config.epochs * (1 - config.validation_split / 100)
            if formula.seconds and tokens:
                return Correction(end.duration_s / end.tokens_read * tokens / formula.seconds)
    return Correction()
