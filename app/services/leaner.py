"""Ways to go on with a training that ran out of memory, and what each of them saves. Worked out off the GUI thread."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from app.data.model_folder import inspect_model
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.history import History
from app.runs.store import Run
from app.services import checks
from app.services.forecast import TOO_BIG, Asked, Machine, worked_out
from app.services.tasks import Task

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LENGTHS = (8192, 4096, 2048, 1024, 512, 256)
Kind = Literal["batch", "length", "saver"]


@dataclass(frozen=True, slots=True)
class Way:
    """One thing to change. values: the settings; saves_gb: by itself; shortened: conversations cut by a smaller length."""

    kind: Kind
    values: tuple[tuple[str, int | str], ...]
    saves_gb: float
    shortened: int = 0


@dataclass(frozen=True, slots=True)
class Ways:
    """All ways of one run. peaks: (model, training) in GB for each choice of ways, by their places; chosen: what is advised.

    limit_gb: what training may use; needed_gb: the most it was seen to use, or the limit that it broke.
    """

    config: TrainingConfig
    ways: tuple[Way, ...]
    peaks: dict[frozenset[int], tuple[float, float]]
    chosen: frozenset[int]
    limit_gb: float
    needed_gb: float

    def config_with(self, chosen: frozenset[int]) -> TrainingConfig:
        return self.config.changed(**dict(pair for i in sorted(chosen) for pair in self.ways[i].values))

    def fits(self, chosen: frozenset[int]) -> bool:
        return sum(self.peaks[chosen]) <= TOO_BIG * self.limit_gb


def find_ways(run: Run, history: History, task: Task) -> Ways | None:
    """None when nothing is known of what it needs: its model or its examples are gone, or it did not get to a step.

    The formulas are brought to what was measured in this run, so that what is saved is told in this run's own measure.
    """
    started, last = history.started, history.last
    if started is None:
        return None
    config = run.config()
    columns = (config.question_column, config.answer_column) if config.question_column else None
    try:
        model = inspect_model(config.model_path)
        reading = checks.read(run.own_copy(config.data), config.data_format or None, columns, task)
    except UserError:
        return None
    lengths = checks.guessed_lengths(reading)
    if not len(lengths):
        return None
    machine = Machine(started.memory_limit_gb, started.device.startswith("CPU"))
    asked = Asked(model, None, lengths, config, machine)
    needed = max(last.peak_memory_gb if last else 0.0, started.memory_limit_gb)
    now = worked_out(_resolved(asked))
    factor = max(0.1, needed - now.model_gb) / max(now.training_gb, 1e-9)
    found = [way for way in (_batch(config), _saver(config, now.memory_saver), _length(config, lengths)) if way]
    peaks = {}
    for count in range(len(found) + 1):
        for places in itertools.combinations(range(len(found)), count):
            values = dict(pair for i in places for pair in found[i].values)
            needs = worked_out(_resolved(replace(asked, config=config.changed(**values)), now.memory_saver))
            peaks[frozenset(places)] = (needs.model_gb, needs.training_gb * factor)
    whole = sum(peaks[frozenset()])
    ways = tuple(replace(way, saves_gb=whole - sum(peaks[frozenset({i})])) for i, way in enumerate(found))
    made = Ways(config, ways, peaks, frozenset(), started.memory_limit_gb, needed)
    return replace(made, chosen=_advised(made))


def _resolved(asked: Asked, level: str = "") -> Asked:
    """With the saver's level as it was, so that "auto" does not hide what a smaller batch saves."""
    if asked.config.memory_saver != "auto":
        return asked
    return replace(asked, config=asked.config.changed(memory_saver=level or worked_out(asked).memory_saver))


def _advised(made: Ways) -> frozenset[int]:
    """The fewest ways that make it fit, those that cost least coming first; all of them when none is enough."""
    order = sorted(made.peaks, key=lambda places: (len(places), sorted(places)))
    return next((places for places in order if places and made.fits(places)), order[-1])


def _batch(config: TrainingConfig) -> Way | None:
    together = config.batch_size * config.grad_accumulation
    smaller = (
        0
        if config.batch_tokens
        else max((n for n in range(1, config.batch_size // 2 + 1) if together % n == 0), default=0)
    )
    if not smaller:
        return None
    return Way("batch", (("batch_size", smaller), ("grad_accumulation", together // smaller)), 0.0)


def _saver(config: TrainingConfig, level: str) -> Way | None:
    if level == "most":
        return None
    return Way("saver", (("memory_saver", "most"),), 0.0)


def _length(config: TrainingConfig, lengths: NDArray[np.int32]) -> Way | None:
    longest = min(config.max_seq_len, int(lengths.max()))
    shorter = next((n for n in LENGTHS if n < longest), 0)
    if not shorter:
        return None
    return Way("length", (("max_seq_len", shorter),), 0.0, int((lengths > shorter).sum()))
