"""What is minimised: the cross-entropy of the trained tokens, and of no others.

`trained_losses` never holds all logits. The head runs on trained positions only: in blocks of the vocabulary where it is
one product of matrices (see linear_head), else a few rows of logits at a time,
and the gradient with respect to the hidden states is made in the same pass: softmax(logits) - onehot(target),
drawn back through the head (Wijmans et al. 2024, "Cut Your Losses in Large-Vocabulary Language Models";
Hsu et al. 2024, "Liger Kernel"). Nothing of the vocabulary's size is kept for the backward pass.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn

from app.engine.backend import device_kind
from app.engine.batches import Batch
from app.engine.frozen_trunk import FrozenTrunk
from app.engine.head import Halves, split
from app.engine.levers import levers
from app.engine.powers import exp
from app.engine.segments import USUAL_ROW, Segments, packs_exactly, run_trunk

CHUNK_BYTES = {"cpu": 1 << 23, "metal": 1 << 26, "cuda": 1 << 28}
"""Size of some rows of logits in float32, where the head is no product: each time, all of its weights are read."""
CHUNK_STEP = 32


class Objective:
    """The loss of a model's batches, by the leanest way that the model allows. Made after adapters were attached.

    packs: whether examples may lie in one row (see segments; then call it within segmented_attention).
    kept_trunk: hidden states that never change, kept in up to trunk_budget bytes and beyond that in a folder; None
    where nothing can be kept. row: tokens of the longest row that may come.
    """

    def __init__(
        self, model: nn.Module, trunk_budget: int = 0, trunk_folder: Path | None = None, row: int = USUAL_ROW
    ) -> None:
        self.halves = split(model)
        self.packs = levers().packing and self.halves is not None and packs_exactly(model, self.halves.trunk, row)
        self.kept_trunk: FrozenTrunk | None = None
        if (
            trunk_budget
            and levers().kept_trunk
            and self.halves is not None
            and self.halves.frozen
            and self.halves.layers
        ):
            kept = FrozenTrunk(self.halves.trunk, trunk_budget, trunk_folder)
            if 0 < kept.cut < len(kept.layers) and kept.is_exact(self.packs):
                self.kept_trunk = kept

    def ready(self, batch: Batch) -> Batch:
        """The batch with what is known of it beforehand. Call it outside of autodiff."""
        if self.kept_trunk is None or batch.lengths is None:
            return batch
        return replace(batch, below=self.kept_trunk.below(batch.inputs, batch.lengths, batch.keys, batch.packed))

    def __call__(self, model: nn.Module, batch: Batch) -> mx.array:
        """Sum of -log p(target) over the trained positions of a batch, in nats, float32 scalar.

        A sum, not a mean: batches are gathered over several and divided once by all their trained tokens, so
        that every token weighs the same however the batches were cut.
        """
        return self._summed(model, batch, trained_losses)

    def alone(self, model: nn.Module, batch: Batch) -> mx.array:
        """The same where nothing is learned from it, with half of the head's products."""
        return self._summed(model, batch, losses_alone)

    def _summed(self, model: nn.Module, batch: Batch, of: Callable[[Halves, mx.array, mx.array], mx.array]) -> mx.array:
        """of: the losses of hidden states and targets."""
        if self.halves is None:
            losses = _plainly(model(batch.inputs), batch)
        else:
            hidden = self._hidden(self.halves.trunk, batch)
            hidden = hidden.reshape(-1, hidden.shape[-1])
            if levers().head == "all":
                losses = _plainly(self.halves.logits(hidden), batch)
            else:
                losses = of(self.halves, hidden[batch.picks], batch.targets)
        return (losses if batch.weights is None else losses * batch.weights).sum()

    def _hidden(self, trunk: nn.Module, batch: Batch) -> mx.array:
        segments = Segments(batch.lengths, batch.inputs.shape[1], batch.grid) if batch.packed else None
        if self.kept_trunk is not None:
            below = batch.below if batch.below is not None else self.ready(batch).below
            assert below is not None
            return self.kept_trunk(batch.inputs, segments, below)
        return run_trunk(trunk, batch.inputs, segments)


def _plainly(logits: mx.array, batch: Batch) -> mx.array:
    """(N,) losses of a batch's picks from the logits of all positions."""
    chosen = logits.reshape(-1, logits.shape[-1])[batch.picks].astype(mx.float32)
    return nn.losses.cross_entropy(chosen, batch.targets, reduction="none")


def plain_loss(model: nn.Module, inputs: mx.array, targets: mx.array, mask: mx.array) -> mx.array:
    """Sum of -log p(target) where mask is True, in nats, float32: the formula itself, with all logits.

    inputs, targets: (B, T) int32; mask: (B, T) bool. For models that cannot be cut in two, and to check against.
    """
    logits = model(inputs).astype(mx.float32)
    return (nn.losses.cross_entropy(logits, targets, reduction="none") * mask).sum()


def trained_losses(halves: Halves, hidden: mx.array, targets: mx.array) -> mx.array:
    """(N,) -log p(target) of N trained positions, in nats, float32.

    hidden: (N, D) hidden states of those positions; targets: (N,) int32 next tokens.
    """
    if not halves.frozen or levers().head != "fused":
        return _recomputed(halves, hidden, targets)
    return _with_gradient(hidden, *_losses_and_gradient(halves, mx.stop_gradient(hidden), targets))


def losses_alone(halves: Halves, hidden: mx.array, targets: mx.array) -> mx.array:
    """(N,) the same losses, where nothing is learned from them."""
    if not halves.frozen or levers().head != "fused":
        return _recomputed(halves, hidden, targets)
    if halves.linear is not None and levers().blocks:
        return halves.linear.losses_alone(hidden, targets)
    rows = chunk_rows(_vocabulary(halves.logits, hidden))
    values: list[mx.array] = []
    for start in range(0, hidden.shape[0], rows):
        part = hidden[start : start + rows]
        logits = halves.logits(mx.depends(part, values[-1:]) if values else part)
        _, normaliser, chosen = _weighed(logits, targets[start : start + rows, None])
        values.append((mx.log(normaliser) - chosen)[:, 0])
    return mx.concatenate(values)


def _losses_and_gradient(halves: Halves, hidden: mx.array, targets: mx.array) -> tuple[mx.array, mx.array]:
    """(N,) losses, and the gradient of their sum with respect to hidden, (N, D)."""
    if halves.linear is not None and levers().blocks:
        return halves.linear.losses(hidden, targets)
    rows = chunk_rows(_vocabulary(halves.logits, hidden))
    values: list[mx.array] = []
    gradients: list[mx.array] = []
    for start in range(0, hidden.shape[0], rows):
        part = hidden[start : start + rows]
        if gradients:  # one chunk after the other, so that only one is in memory
            part = mx.depends(part, [gradients[-1]])
        value, gradient = _chunk(halves.logits, part, targets[start : start + rows])
        values.append(value)
        gradients.append(gradient)
    return mx.concatenate(values), mx.concatenate(gradients)


@mx.custom_function
def _with_gradient(hidden: mx.array, losses: mx.array, gradient: mx.array) -> mx.array:
    """losses, whose gradient with respect to hidden is known already.

    One output: two of a custom function refer to each other until they are evaluated, and when a step fails before
    that, as memory runs out, MLX never frees what they were to be computed from (measured: docs/performance.md).
    """
    return losses


@_with_gradient.vjp
def _(
    primals: tuple[mx.array, mx.array, mx.array], cotangent: mx.array, output: mx.array
) -> tuple[mx.array, mx.array, mx.array]:
    _, losses, gradient = primals
    slope = gradient * cotangent[:, None].astype(gradient.dtype)
    return slope, mx.zeros_like(losses), mx.zeros_like(gradient)


def _chunk(logits_of: Callable[[mx.array], mx.array], hidden: mx.array, targets: mx.array) -> tuple[mx.array, mx.array]:
    """(losses, the gradient of their sum with respect to hidden), with one exponential for each logit."""
    logits, columns = logits_of(hidden), targets[:, None]
    weights, normaliser, chosen = _weighed(logits, columns)
    # softmax - onehot, times the normaliser; the gradient is linear in it and small, so it is divided instead
    slope = mx.put_along_axis(weights, columns, mx.exp(chosen) - normaliser, axis=-1)
    divisor = normaliser
    if logits.dtype == mx.float16:  # which could not hold the sum
        slope, divisor = slope / normaliser, mx.array(1.0)
    _, gradients = mx.vjp(logits_of, [hidden], [slope.astype(logits.dtype)])
    return (mx.log(normaliser) - chosen)[:, 0], (gradients[0].astype(mx.float32) / divisor).astype(hidden.dtype)


def _weighed(logits: mx.array, columns: mx.array) -> tuple[mx.array, mx.array, mx.array]:
    """(exp(logits - top), their sum, the targets' logits - top), float32. columns: (N, 1) targets."""
    top = logits.max(axis=-1, keepdims=True)
    weights = _weights(logits, top)
    chosen = mx.take_along_axis(logits, columns, axis=-1).astype(mx.float32) - top.astype(mx.float32)
    return weights, weights.sum(axis=-1, keepdims=True), chosen


@partial(mx.compile, shapeless=True)
def _weights(logits: mx.array, top: mx.array) -> mx.array:
    """exp(logits - top), float32, in one pass."""
    return exp(logits.astype(mx.float32) - top.astype(mx.float32))


def _recomputed(halves: Halves, hidden: mx.array, targets: mx.array) -> mx.array:
    """When the head itself is trained: chunk by chunk, logits made again in the backward pass by autodiff."""
    rows = chunk_rows(_vocabulary(halves.logits, hidden))
    losses = []
    for start in range(0, hidden.shape[0], rows):
        logits = halves.logits(hidden[start : start + rows]).astype(mx.float32)
        losses.append(nn.losses.cross_entropy(logits, targets[start : start + rows], reduction="none"))
    return mx.concatenate(losses)


def _vocabulary(logits_of: Callable[[mx.array], mx.array], hidden: mx.array) -> int:
    return int(logits_of(hidden[:1]).shape[-1])


def chunk_rows(vocabulary: int) -> int:
    """Rows of logits computed at once: CHUNK_BYTES of them, a multiple of CHUNK_STEP."""
    return max(CHUNK_STEP, CHUNK_BYTES[device_kind()] // (4 * max(1, vocabulary)) // CHUNK_STEP * CHUNK_STEP)
