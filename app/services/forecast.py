"""What a training will take: steps, memory and time, at once from sizes; corrected by what was measured here before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import psutil

from app.data.model_folder import ModelInfo
from app.runs.config import TrainingConfig
from app.runs.estimate import GB, Estimate, Parts, estimate, guessed_values
from app.runs.events import Finished
from app.runs.pace import Speed, parts_of, times_checked, times_saved
from app.runs.store import Run, list_runs
from app.runs.took import Took, took
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
    own_limit: whether the person has set a lower limit than suits the machine.
    """

    needs: Estimate
    limit_gb: float
    remedy: tuple[str, int | str] | None = None
    own_limit: bool = False

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
    """How far the formulas are from what was measured with a model on this machine: factors on memory and on each part

    of the time, None where no time was measured.
    """

    time: Parts | None = None
    memory: float = 1.0

    def of(self, needs: Estimate) -> Estimate:
        parts = needs.parts
        if parts is not None and self.time is not None:
            parts = _each(lambda seconds, factor: seconds * factor, parts, self.time)
        return replace(needs, training_gb=needs.training_gb * self.memory, parts=parts)


def _each(of: Callable[[float, float], float], one: Parts, other: Parts) -> Parts:
    return Parts(*(of(a, b) for a, b in zip(astuple(one), astuple(other), strict=True)))


def guessed_machine() -> Machine:
    """Good until the engine has looked: three quarters of the memory, at most 24 GB."""
    return Machine(round(min(24.0, 0.75 * psutil.virtual_memory().total / GB), 1), False)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be forecast. lengths: tokens of every conversation; detail: None while it is unknown.

    share: of the tokens that are learned, None while they are not counted.
    """

    model: ModelInfo
    detail: ModelDetail | None
    lengths: NDArray[np.int32]
    config: TrainingConfig
    machine: Machine
    share: float | None = None

    @property
    def limit_gb(self) -> float:
        return self.config.memory_limit or self.machine.memory_limit_gb


def forecast(asked: Asked, runs_root: Path | None, correction: Correction | None = None) -> Forecast:
    """By formula, at once.

    correction: from the last measurement with this model; None: from the newest run of it, if there is one.
    """
    if correction is None:
        correction = _from_runs(asked, runs_root)
    return judged(asked, correction.of(worked_out(asked, correction.memory)), correction)


def judged(asked: Asked, needs: Estimate, correction: Correction) -> Forecast:
    """Needs beside the limit, and what to change when they are too large."""
    found = Forecast(needs, asked.limit_gb, own_limit=asked.limit_gb < asked.machine.memory_limit_gb)
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
    suits = int(asked.machine.memory_limit_gb)
    if suits > asked.limit_gb:  # a lower limit of the person's own: raised only when nothing else is enough
        tries.append(("memory_limit", suits))
    for name, value in tries:
        changed = replace(asked, config=config.changed(**{name: value}))
        needs = correction.of(worked_out(changed, correction.memory))
        if Forecast(needs, changed.limit_gb).fit != "too_big":
            return name, value
    return None


def worked_out(asked: Asked, factor: float = 1.0) -> Estimate:
    """By the formulas alone. As many conversations as are kept aside are taken off, of all lengths but the greatest.

    factor: by which memory was seen to be more with this model, for the choice of the memory saver's step alone.
    """
    model, config, lengths, machine = asked.model, asked.config, asked.lengths, asked.machine
    limited = config if config.memory_limit else config.changed(memory_limit=machine.memory_limit_gb)
    aside = 0 if config.valid_data else round(len(lengths) * config.validation_split / 100)
    learned = _without_some(lengths, aside)
    trainable = guessed_values(model, config)
    if asked.detail is not None and config.method == "full":
        trainable = asked.detail.opened(config.num_layers)
    elif asked.detail is not None:
        trainable = asked.detail.trainable(config.targets, config.rank, config.num_layers)
    needs = estimate(model, learned, limited, trainable, machine.float32, asked.share, factor)
    if machine.speed is None:
        return needs
    return replace(needs, parts=parts_of(model, learned, config, trainable, needs, machine.speed, asked.share))


def _without_some(lengths: NDArray[np.int32], count: int) -> NDArray[np.int32]:
    """All but so many of them, wherever in the file these are: evenly from the least to the greatest, which stays."""
    import numpy as np  # here, as the window shows before numpy is loaded

    if not count:
        return lengths
    return np.delete(np.sort(lengths), np.linspace(0, len(lengths) - 1, count, endpoint=False).astype(int))


def learned_from(measured: Estimate, asked: Asked) -> Correction:
    """What a measurement of this training says about the formulas: they are asked with the saver's step that it had."""
    config = asked.config.changed(memory_saver=measured.memory_saver)
    return corrected_by(measured, worked_out(replace(asked, config=config)))


def corrected_by(measured: Estimate, formula: Estimate) -> Correction:
    """What a measurement says about the formulas, for other settings with the same model."""
    return Correction(_factors(measured.parts, formula.parts), measured.training_gb / max(formula.training_gb, 1e-9))


def _factors(measured: Parts | None, formula: Parts | None) -> Parts | None:
    if measured is None or formula is None:
        return None
    return _each(lambda seconds, thought: seconds / thought if seconds and thought else 1.0, measured, formula)


def _from_runs(asked: Asked, runs_root: Path | None) -> Correction:
    """From what the newest finished training of this model took here, part by part, with whatever examples."""
    for run in list_runs(runs_root)[:_RUNS_LOOKED_AT]:
        if Path(run.info()["config"]["model_path"]) != asked.model.path:
            continue
        end = last_event(run)
        if isinstance(end, Finished) and end.tokens_read:
            config = run.config()
            found = _took(run.metrics, run.metrics.stat().st_mtime_ns)
            return Correction(_factors_of(found, end, config, asked))
    return Correction()


@lru_cache(maxsize=4)
def _took(metrics: Path, changed_ns: int) -> Took:
    return took(Run(metrics.parent).events())


def _factors_of(found: Took, end: Finished, config: TrainingConfig, asked: Asked) -> Parts | None:
    """For each token, answer and version, against the formula for these examples with that run's settings."""
    needs = worked_out(replace(asked, config=config))
    if needs.parts is None:
        return None
    tokens = float(asked.lengths.clip(max=config.max_seq_len).sum()) * (1 - config.validation_split / 100)
    answers = len(config.questions) * times_checked(needs.steps, config)
    scaled = Parts(
        ready=found.parts.ready,
        steps=found.parts.steps / end.tokens_read * tokens * config.epochs,
        answers=found.parts.answers / max(1, found.answers) * answers,
        saving=found.parts.saving / max(1, found.versions) * times_saved(needs.steps, config, True),
    )
    factors = _factors(scaled, needs.parts)
    return factors and replace(factors, checks=factors.steps)
