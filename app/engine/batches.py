"""Examples to arrays: which ones are read together, in which order, and how they lie.

Each epoch the examples are shuffled and cut into pools. Where rows are padded, a batch holds examples of like
length from its pool, so that little is padding. Where examples lie end to end, each batch gets some long and some
short ones, so that all are about equally large and none needs much more memory than the others. The order depends
only on the seed and the epoch. Nothing is dropped: the last batch of an epoch may be smaller.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import mlx.core as mx
import numpy as np
from numpy.typing import NDArray

from app.data.conversation import Example
from app.engine.backend import device_kind
from app.engine.grid import Grid, coarse, grid_of, rounded_up
from app.engine.levers import levers
from app.runs.config import TrainingConfig
from app.runs.token_budget import fill

POOL_BATCHES = 32
PAD_MULTIPLE = 32
ROW_STEPS = {"cuda": (128, 16)}
"""Packed rows are lengthened to a multiple of the first, or of a 16th to an 8th of themselves where that is more: on
CUDA, each new shape costs a search for the best kernel and new memory."""
PICK_STEPS = (64, 8)
"""The same of trained positions, where the gradient is one compiled graph for each shape."""


@dataclass(frozen=True)
class Batch:
    """One micro-batch.

    inputs: (B, T) int32; lengths: of each example, None in a compiled graph, where they are not known.
    packed: whether the examples lie in a single row, else each is in a row of its own and padded.
    picks: (N,) int32, the trained positions in inputs.reshape(-1); targets: (N,) int32, the tokens to write there.
    keys: one number for each example, the same whenever it is read. tokens: read, without padding; trained: N.
    weights: (N,) float32, 0 for what was added to picks and targets so that few shapes occur, None where nothing was.
    grid: of a single row, where attention runs for all examples at once.
    below: hidden states (B, T, D) that layers which never change make of it, where they are known.
    """

    inputs: mx.array
    lengths: tuple[int, ...] | None
    picks: mx.array
    targets: mx.array
    keys: tuple[int, ...]
    tokens: int
    trained: int
    weights: mx.array | None = None
    grid: Grid | None = None
    below: mx.array | None = None
    packed: bool = False


def plan_epoch(
    lengths: Sequence[int] | NDArray[np.int64], batch_size: int, seed: int, epoch: int, packed: bool = False
) -> list[NDArray[np.int64]]:
    """Indices of each batch of one epoch, every example once."""
    rng = np.random.default_rng((seed, epoch))
    order = rng.permutation(len(lengths))
    size = np.asarray(lengths)
    pool = batch_size * POOL_BATCHES
    batches: list[NDArray[np.int64]] = []
    if not levers().bucketing:
        return _cut(order, batch_size, size)
    for start in range(0, len(order), pool):
        members = order[start : start + pool]
        members = members[np.argsort(size[members], kind="stable")]
        batches += (_deal if packed else _cut)(members, batch_size, size)
    return [batches[i] for i in rng.permutation(len(batches))]


def _cut(members: NDArray[np.int64], batch_size: int, size: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Neighbours together."""
    return [members[i : i + batch_size] for i in range(0, len(members), batch_size)]


def _deal(members: NDArray[np.int64], batch_size: int, size: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """The longest first, each to the batch that has the fewest tokens yet and room (Graham 1969, LPT)."""
    open_batches: list[tuple[int, int, list[int]]] = [(0, i, []) for i in range(-(-len(members) // batch_size))]
    dealt = [batch for _, _, batch in open_batches]
    for member in members[::-1]:
        tokens, number, batch = heapq.heappop(open_batches)
        batch.append(member)
        if len(batch) < batch_size:
            heapq.heappush(open_batches, (tokens + int(size[member]), number, batch))
    return [np.array(batch, np.int64) for batch in dealt if batch]


class Course:
    """Which examples each optimizer step of a run reads. A pure function of its arguments, so a run can be resumed.

    lengths: tokens of each example; packed: whether they will lie in one row. Steps and epochs count from 1. What a
    step reads depends on batch_size * grad_accumulation alone: the same steps can be taken in smaller batches.
    """

    def __init__(self, lengths: Sequence[int], config: TrainingConfig, packed: bool) -> None:
        self.lengths, self.config, self.packed = np.asarray(lengths), config, packed
        self.step_size = config.batch_size * config.grad_accumulation
        self.steps_per_epoch = -(-len(lengths) // self.step_size)
        if config.batch_tokens:
            self.steps_per_epoch = -(-len(self._by_tokens(1)) // config.grad_accumulation)
        self.steps = self.steps_per_epoch * config.epochs
        self._planned: tuple[int, list[NDArray[np.int64]]] = (0, [])

    def epoch(self, step: int) -> int:
        return (step - 1) // self.steps_per_epoch + 1

    def ends_epoch(self, step: int) -> bool:
        return step % self.steps_per_epoch == 0

    def batches(self, step: int) -> list[NDArray[np.int64]]:
        """Indices of the examples of each micro-batch of a step, none larger than batch_size."""
        epoch = self.epoch(step)
        planned = self._planned  # another thread may ask for another epoch meanwhile
        if planned[0] != epoch:
            plan = self._by_tokens(epoch) if self.config.batch_tokens else self._by_count(epoch)
            planned = self._planned = epoch, plan
        if self.config.batch_tokens:
            gather = self.config.grad_accumulation
            first = (step - 1) % self.steps_per_epoch * gather
            return planned[1][first : first + gather]
        members = planned[1][(step - 1) % self.steps_per_epoch]
        members = members[np.argsort(self.lengths[members], kind="stable")]
        cut = _deal if self.packed else _cut
        return cut(members, self.config.batch_size, self.lengths)

    def _by_count(self, epoch: int) -> list[NDArray[np.int64]]:
        """The examples of each step of an epoch."""
        return plan_epoch(self.lengths, self.step_size, self.config.seed, epoch, self.packed)

    def _by_tokens(self, epoch: int) -> list[NDArray[np.int64]]:
        """The examples of each batch of an epoch: of as many tokens as fit, padding included."""
        rng = np.random.default_rng((self.config.seed, epoch))
        order, budget = rng.permutation(len(self.lengths)), self.config.batch_tokens
        if self.packed:
            batches = [np.array(batch, np.int64) for batch in fill(self.lengths, budget, order)]
        else:
            batches = _cut_by_tokens(self.lengths, budget, order)
        return [batches[i] for i in rng.permutation(len(batches))]


def _cut_by_tokens(size: NDArray[np.int64], budget: int, order: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Neighbours in rounded length together, as many as fit in budget when padded to the longest."""
    widths = -(-size // PAD_MULTIPLE) * PAD_MULTIPLE
    order = order[np.argsort(-widths[order], kind="stable")]
    batches, start = [], 0
    while start < len(order):
        count = max(1, budget // int(widths[order[start]]))
        batches.append(order[start : start + count])
        start += count
    return batches


def in_turn(lengths: Sequence[int], config: TrainingConfig, packed: bool) -> list[NDArray[np.int64]]:
    """Indices of each batch where examples are read once and nothing is learned: the shortest first, as many as settings say."""
    size = np.asarray(lengths)
    order = np.argsort(size, kind="stable")
    if not config.batch_tokens:
        return _cut(order, config.batch_size, size)
    batches: list[list[int]] = [[]]
    tokens = 0
    for member in order.tolist():
        width = int(size[member]) if packed else rounded_up(int(size[member]), PAD_MULTIPLE)
        tokens = tokens + width if packed else (len(batches[-1]) + 1) * width
        if batches[-1] and tokens > config.batch_tokens:
            batches.append([])
            tokens = width
        batches[-1].append(member)
    return [np.array(batch, np.int64) for batch in batches if batch]


def collate(examples: Sequence[Example], packed: bool) -> Batch:
    """Lay examples end to end in one row (packed, see ROW_STEPS), or pad them to the longest, rounded up to PAD_MULTIPLE.

    Position t of an example predicts its token t + 1; padding is never trained.
    """
    lengths = [len(e.ids) - 1 for e in examples]
    width = row_width(sum(lengths)) if packed else rounded_up(max(lengths), PAD_MULTIPLE)
    inputs = np.zeros((1 if packed else len(examples), width), np.int32)
    flat, picks, targets = inputs.reshape(-1), [], []
    start = 0
    for number, (example, length) in enumerate(zip(examples, lengths, strict=True)):
        start = start if packed else number * width
        flat[start : start + length] = example.ids[:-1]
        trained = np.flatnonzero(example.mask[1:])
        picks.append(start + trained)
        targets.append(example.ids[1:][trained])
        start += length
    where, wanted = np.concatenate(picks).astype(np.int32), np.concatenate(targets).astype(np.int32)
    count, weights = len(where), None
    if levers().compiled:
        added = (0, coarse(count, *PICK_STEPS) - count)
        where, wanted = np.pad(where, added), np.pad(wanted, added)
        weights = mx.array((np.arange(len(where)) < count).astype(np.float32))
    return Batch(
        inputs=mx.array(inputs),
        lengths=tuple(lengths),
        picks=mx.array(where),
        targets=mx.array(wanted),
        keys=tuple(id(example) for example in examples),
        tokens=sum(len(e.ids) for e in examples),
        trained=count,
        weights=weights,
        grid=grid_of(lengths, width) if packed and levers().compiled else None,
        packed=packed,
    )


def longest_row(lengths: Sequence[int], config: TrainingConfig) -> int:
    """Tokens that no packed row of these examples exceeds."""
    if config.batch_tokens:
        return max(config.batch_tokens, max(lengths))
    return sum(sorted(lengths)[-config.batch_size :])


def row_width(tokens: int) -> int:
    """Cells of a packed row of so many tokens."""
    return coarse(tokens, *ROW_STEPS.get(device_kind(), (1, tokens)))
