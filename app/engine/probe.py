"""What a training will take, found by doing a little of it: the largest step and some typical ones, measured.

Everything happens to a copy of the model that is thrown away: no run folder is made and nothing that counts changes.
Seconds of a step are a line through what was measured, over the tokens it reads; the run's are the sum over all of its
steps, checks, answers to the test questions and versions saved, and what it takes to load and read.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import mlx.core as mx
import numpy as np
from numpy.typing import NDArray

from app.data.choices import ReviewChoices
from app.data.conversation import Example
from app.engine import adapters, backend, learned
from app.engine.answering import MAX_TOKENS, reply_ids
from app.engine.batches import PAD_MULTIPLE, Course, in_turn
from app.engine.checking import fixed_sample, validation_loss
from app.engine.examples import Prepared, prepare
from app.engine.failures import is_out_of_memory
from app.engine.keeper import Keeper
from app.engine.loading import Loaded, load
from app.engine.loss import Objective
from app.engine.meters import Progress
from app.engine.room import lean_objective, refuse_far_too_much, refuse_too_large, trunk_budget
from app.engine.stepping import Stepper
from app.engine.train import about_run
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.estimate import GB, Estimate, Parts
from app.runs.pace import times_checked, times_saved
from app.runs.store import Run

BUDGET_S = 8.0
"""Measuring ends after this long, once the largest and the typical step have been seen."""
ROUNDS = 3
QUANTILES = (0.5, 0.1, 0.9)
CHECKED_BATCHES = 3
FEW_TOKENS = 12
"""Of an answer; the speed of writing is measured by no fewer."""
PLANNED_EPOCHS = 3
"""Epochs among which the largest step is looked for."""

Cancelled = Callable[[], bool]


def probe(
    config: TrainingConfig, cancelled: Cancelled = lambda: False, choices: ReviewChoices | None = None
) -> Estimate:
    """Peak memory and time of a training with these settings, on this machine, of the examples mended as chosen.

    Raises UserError for what would stop the training too, with code "out_of_memory" when memory ran out, "too_big" for
    what so surely does not fit that nothing is tried, and with code "cancelled" soon after cancelled() is true.
    """
    mx.clear_cache()
    try:
        return _measured(config, cancelled, choices)
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        raise UserError(
            "Memory ran out while measuring.", "", "Lower Batch size or Max length under Advanced.", "out_of_memory"
        ) from None
    finally:
        mx.clear_cache()


def _measured(config: TrainingConfig, cancelled: Cancelled, choices: ReviewChoices | None) -> Estimate:
    start = time.perf_counter()
    hardware = backend.configure(config.memory_limit)
    others = mx.get_active_memory()
    mx.reset_peak_memory()
    refuse_too_large(config.model_path, hardware)
    loaded = load(config.model_path)
    weights = mx.get_active_memory() - others
    _go_on(cancelled)
    data = prepare(config, loaded.tokenizer, cancelled=cancelled, choices=choices)
    adapted = adapters.attach(loaded.model, config)
    with closing(data), lean_objective(config, loaded, data, hardware) as (objective, level):
        refuse_far_too_much(config, loaded, data, hardware, objective, level)
        course = Course([len(example.ids) for example in data.train], config, objective.packs)
        stepper = Stepper(loaded.model, objective, config, course.steps)
        loaded.model.train()  # as in training: what dropout leaves out takes memory too
        ready = time.perf_counter() - start
        trial = _Trial(config, loaded, data, objective, course, stepper, cancelled)
        steps, checks, answers = trial.steps(), trial.checks(), trial.answers()
        with tempfile.TemporaryDirectory(prefix="tunesmith-") as folder:
            about = about_run(config, data, loaded)
            keeper = Keeper(Run(Path(folder)), loaded.model, stepper.optimizer, config, adapted, about)
            saving = trial.versions(keeper)
        ready += trial.ending()
        peak = mx.get_peak_memory() - others + trial.still_to_keep()
    return Estimate(
        steps=course.steps,
        model_gb=weights / GB,
        training_gb=(peak - weights) / GB,
        parts=Parts(ready, steps, checks, answers, saving),
        memory_saver=level,
        keeps_trunk=objective.kept_trunk is not None,
        measured=True,
    )


@dataclass
class _Trial:
    """Parts of a training, each done a few times and counted up to what the whole will take, in seconds."""

    config: TrainingConfig
    loaded: Loaded
    data: Prepared
    objective: Objective
    course: Course
    stepper: Stepper
    cancelled: Cancelled
    _read: set[int] = field(default_factory=set)
    _forward_s: float = 0.0

    def steps(self) -> float:
        """All steps of all epochs. Where hidden states are kept, the first time through is measured by itself."""
        costs = np.array([self._cost(self.course.batches(n)) for n in range(1, self.course.steps_per_epoch + 1)])
        typical = _at_quantiles(costs)
        for largest in self._largest():
            self._step(self.course.batches(largest))
        start = time.perf_counter()
        first, again = list[tuple[float, float]](), list[tuple[float, float]]()
        for _ in range(ROUNDS):
            for number in typical:
                if again and time.perf_counter() - start > BUDGET_S:
                    break
                groups = self.course.batches(number + 1)
                kept = self._is_new(groups)
                (first if kept else again).append((float(costs[number]), self._step(groups)))
        once, later = _line(first or again, costs), _line(again or first, costs)
        return once + later * (self.config.epochs - 1)

    def checks(self) -> float:
        """The loss of what was kept aside, as often as it will be wanted."""
        sample = fixed_sample(self.data.valid, self.config.check_at_most, self.config.seed)
        order = sorted(sample or self.data.train, key=lambda example: len(example.ids))
        batches = in_turn([len(example.ids) for example in order], self.config, self.objective.packs)
        some = [order[i] for batch in _spread(batches) for i in batch]
        first = self._check(some)
        later = self._check(some) if self.objective.kept_trunk is not None else first
        self._forward_s = first / _tokens(some)
        share = _tokens(order) / _tokens(some) if sample else 0.0
        return share * (first + later * (self._times_checked - 1))

    def answers(self) -> float:
        """To the test questions at each check. What is answered before training is answered as here.

        Later answers are taken to be as long as those that are learned from.
        """
        return sum(self._answer(question) for question in self.config.questions)

    def _answer(self, question: str) -> float:
        _go_on(self.cancelled)
        start = time.perf_counter()
        said = reply_ids(self.loaded, question, self.data.template_arguments, MAX_TOKENS, self.cancelled)
        first = each = time.perf_counter() - start
        _go_on(self.cancelled)
        tokens = len(said or ())
        if tokens < FEW_TOKENS:
            start, tokens = time.perf_counter(), FEW_TOKENS
            reply_ids(self.loaded, question, self.data.template_arguments, FEW_TOKENS, ends=False)
            each = time.perf_counter() - start
        usual = np.median([_answer_length(example) for example in self.data.train])
        return float(first + each * min(MAX_TOKENS, usual) / tokens * (self._times_checked - 1))

    def versions(self, keeper: Keeper) -> float:
        """Saving, as often as it is due and after each check."""
        start = time.perf_counter()
        keeper.save(Progress(step=1), None, 0.0)
        each = time.perf_counter() - start
        return each * times_saved(self.course.steps, self.config, bool(self.data.valid))

    def ending(self) -> float:
        """Looking how far it moved: some examples are read with it and without it. After checks()."""
        return 2 * _tokens(learned.some_of(self.data.valid or self.data.train)) * self._forward_s

    @property
    def _times_checked(self) -> int:
        return times_checked(self.course.steps, self.config)

    def still_to_keep(self) -> float:
        """Bytes of hidden states that a whole run keeps and this trial did not yet."""
        kept = self.objective.kept_trunk
        if kept is None or not self._read:
            return 0.0
        read = sum(len(example.ids) for example in self.data.train if id(example) in self._read)
        everything = sum(len(example.ids) for example in (*self.data.train, *self.data.valid))
        budget = trunk_budget(self.config, backend.configure(self.config.memory_limit))
        return max(0.0, min(budget, kept.bytes / max(read, 1) * everything) - kept.bytes)

    def _is_new(self, groups: Iterable[NDArray[np.int64]]) -> bool:
        """Whether hidden states of some examples are still to be kept."""
        trunk = self.objective.kept_trunk
        return trunk is not None and any(id(self.data.train[i]) not in trunk.kept for batch in groups for i in batch)

    def _largest(self) -> list[int]:
        """Steps of the first epochs whose largest batch has the most tokens, and the most pairs of them to attend to."""
        last = min(self.course.steps, self.course.steps_per_epoch * PLANNED_EPOCHS)
        tokens, pairs = (0, 1), (0, 1)
        for step in range(1, last + 1):
            for batch in self.course.batches(step):
                lengths = self.course.lengths[batch]
                tokens = max(tokens, (self._cost([batch]), step))
                pairs = max(pairs, (int((lengths.astype(np.int64) ** 2).sum()), step))
        return sorted({tokens[1], pairs[1]})

    def _cost(self, groups: Iterable[NDArray[np.int64]]) -> int:
        """Tokens that a step computes, padding included."""
        lengths = [self.course.lengths[batch] for batch in groups]
        if self.course.packed:
            return sum(int(part.sum()) for part in lengths)
        return sum(len(part) * -(-int(part.max()) // PAD_MULTIPLE) * PAD_MULTIPLE for part in lengths)

    def _step(self, groups: Sequence[NDArray[np.int64]]) -> float:
        _go_on(self.cancelled)
        examples = [[self.data.train[i] for i in batch] for batch in groups]
        self._read.update(id(example) for group in examples for example in group)
        start = time.perf_counter()
        self.stepper.step(1, examples)
        return time.perf_counter() - start

    def _check(self, examples: Sequence[Example]) -> float:
        _go_on(self.cancelled)
        self._read.update(id(example) for example in examples)
        start = time.perf_counter()
        validation_loss(self.loaded.model, self.objective, examples, self.config)
        return time.perf_counter() - start


def _go_on(cancelled: Cancelled) -> None:
    if cancelled():
        raise UserError("Working out the time was cancelled.", code="cancelled")


def _at_quantiles(costs: NDArray[np.int64]) -> list[int]:
    """Places of the typical step, a small and a large one, each once."""
    order = np.argsort(costs, kind="stable")
    return list(dict.fromkeys(int(order[round(q * (len(order) - 1))]) for q in QUANTILES))


def _spread(batches: Sequence[NDArray[np.int64]]) -> Sequence[NDArray[np.int64]]:
    """Some batches of those in order of length: the longest, and others evenly below it."""
    return batches[:: -max(1, -(-len(batches) // CHECKED_BATCHES))]


def _tokens(examples: Iterable[Example]) -> int:
    return sum(len(example.ids) for example in examples)


def _answer_length(example: Example) -> float:
    """Tokens of an answer that is learned from, mean of all in an example."""
    starts = int((np.diff(example.mask.astype(np.int8), prepend=0) == 1).sum())
    return float(example.mask.sum()) / max(1, starts)


def _line(measured: Sequence[tuple[float, float]], costs: NDArray[np.int64]) -> float:
    """Seconds of steps of these costs by a straight line through (cost, seconds), medians of each cost."""
    by_cost: dict[float, list[float]] = {}
    for cost, seconds in measured:
        by_cost.setdefault(cost, []).append(seconds)
    x = np.array(sorted(by_cost))
    y = np.array([np.median(by_cost[cost]) for cost in x])
    if len(x) > 1 and x[-1] > 1.2 * x[0]:
        slope, level = np.polyfit(x, y, 1)
        if slope >= 0 and level >= 0:
            return float(slope * costs.sum() + level * len(costs))
    return float(y.sum() / x.sum() * costs.sum())
