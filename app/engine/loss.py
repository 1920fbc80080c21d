"""What is minimised: the cross-entropy of the trained tokens, and of no others."""

from __future__ import annotations

import mlx.core as mx
import mlx.nn as nn

from app.engine.batches import Batch


def token_losses(model: nn.Module, batch: Batch) -> mx.array:
    """Sum of -log p(target) over the trained positions of a batch, in nats, float32 scalar.

    A sum, not a mean: batches are gathered over several and divided once by all their trained tokens, so that
    every token weighs the same however the batches were cut.
    """
    logits = model(batch.inputs).astype(mx.float32)
    losses = nn.losses.cross_entropy(logits, batch.targets, reduction="none")
    return (losses * batch.mask).sum()
