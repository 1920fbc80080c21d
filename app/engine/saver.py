"""The memory saver: parts of the model forget their intermediate values and compute them again in the backward pass.

Gradient checkpointing (Chen et al. 2016) on instances: while it lasts, a layer's class is a subclass whose call is
checkpointed; afterwards it is what it was. mlx-lm patches the layer's class for the whole process instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine.low_rank import lean_low_rank
from app.runs.estimate import Level

_FEED_FORWARD = ("mlp", "feed_forward", "block_sparse_moe", "ffn")


@contextmanager
def memory_saver(model: nn.Module, level: Level) -> Iterator[None]:
    """While it lasts, also without the copies that `lean_low_rank` saves: by its lever, or where the saver is on.

    some: the feed-forward half of each block is computed twice; most: every block, whole.
    """
    modules = [] if level == "off" else [_part(layer, level) for layer in model.layers]
    before = [type(module) for module in modules]
    for module in modules:
        module.__class__ = _checkpointed(type(module))
    try:
        with lean_low_rank(model, bool(modules)):
            yield
    finally:
        for module, kind in zip(modules, before, strict=True):
            module.__class__ = kind


def _part(layer: nn.Module, level: Level) -> Any:
    if level == "some":
        return next((layer[name] for name in _FEED_FORWARD if name in layer), layer)
    return layer


def _checkpointed(kind: Any) -> Any:
    """A subclass of a module's class that keeps of its call only the hidden states it was given."""

    def call(self: nn.Module, hidden: mx.array, *args: Any, **kwargs: Any) -> Any:
        def again(parameters: Any, hidden: mx.array) -> Any:
            self.update(parameters)
            return kind.__call__(self, hidden, *args, **kwargs)

        return mx.checkpoint(again)(self.trainable_parameters(), hidden)

    return type(kind.__name__, (kind,), {"__call__": call, "__module__": kind.__module__})
