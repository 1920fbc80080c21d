"""Examples to arrays: which ones are read together, in which order, and how they are padded.

Batches are cut from pools sorted by length, so that a batch holds examples of like length and little is padding,
while shuffling the pools' members and the batches keeps the order mixed. The order depends only on the seed and
the epoch. Nothing is dropped: the last batch of an epoch may be smaller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import mlx.core as mx
import numpy as np
from numpy.typing import NDArray

from app.data.conversation import Example

POOL_BATCHES = 32
PAD_MULTIPLE = 32


@dataclass(frozen=True)
class Batch:
    """One micro-batch. inputs, targets: (B, T) int32; mask: (B, T) bool, True where a target is trained.

    tokens: real tokens read, without padding; trained: number of True in mask.
    """

    inputs: mx.array
    targets: mx.array
    mask: mx.array
    tokens: int
    trained: int


def plan_epoch(lengths: Sequence[int], batch_size: int, seed: int, epoch: int) -> list[NDArray[np.int64]]:
    """Indices of each batch of one epoch, every example once."""
    rng = np.random.default_rng((seed, epoch))
    order = rng.permutation(len(lengths))
    size = np.asarray(lengths)
    pool = batch_size * POOL_BATCHES
    batches: list[NDArray[np.int64]] = []
    for start in range(0, len(order), pool):
        members = order[start : start + pool]
        members = members[np.argsort(size[members], kind="stable")]
        batches += [members[i : i + batch_size] for i in range(0, len(members), batch_size)]
    return [batches[i] for i in rng.permutation(len(batches))]


def steps_per_epoch(examples: int, batch_size: int, accumulation: int) -> int:
    """Optimizer steps in one epoch; the last may gather fewer batches."""
    batches = -(-examples // batch_size)
    return -(-batches // accumulation)


def collate(examples: Sequence[Example]) -> Batch:
    """Pad to the longest, rounded up to PAD_MULTIPLE so that few distinct shapes occur.

    Position t of inputs predicts position t of targets, which is the next token; padding is never trained.
    """
    longest = max(len(e.ids) for e in examples) - 1
    width = -(-longest // PAD_MULTIPLE) * PAD_MULTIPLE
    inputs = np.zeros((len(examples), width), np.int32)
    targets = np.zeros((len(examples), width), np.int32)
    mask = np.zeros((len(examples), width), np.bool_)
    for row, example in enumerate(examples):
        n = len(example.ids) - 1
        inputs[row, :n] = example.ids[:-1]
        targets[row, :n] = example.ids[1:]
        mask[row, :n] = example.mask[1:].astype(np.bool_)
    return Batch(
        mx.array(inputs),
        mx.array(targets),
        mx.array(mask),
        tokens=sum(len(e.ids) for e in examples),
        trained=int(mask.sum()),
    )
