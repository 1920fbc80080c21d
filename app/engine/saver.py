"""The memory saver: parts of the model forget their intermediate values and compute them again in the backward pass.

Gradient checkpointing (Chen et al. 2016) on instances: while it lasts, a layer's class is a subclass whose call is
checkpointed; afterwards it is what it was. mlx-lm patches the layer's class for the whole process instead.

All floating arrays that a module is given, and all that it returns, pass through the checkpoint: what layers hand on
beside hidden states, as shared keys and values, has a gradient too. A module that is given something to write into is not
computed again. Dropout leaves out the same the second time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten, tree_map

from app.engine.low_rank import lean_low_rank
from app.engine.segments import Segments
from app.runs.estimate import Level

_FEED_FORWARD = ("mlp", "feed_forward", "block_sparse_moe", "ffn")


@dataclass(frozen=True)
class _Place:
    """Stands where an array was."""

    number: int


_UNCHANGING = (_Place, mx.array, mx.Dtype, Segments, str, bool, int, float)


@contextmanager
def memory_saver(model: nn.Module, level: Level) -> Iterator[None]:
    """While it lasts, also without the copies that `lean_low_rank` saves: by its lever, or where the saver is on.

    some: the feed-forward half of each block is computed twice; most: every block, whole.
    """
    modules = [] if level == "off" else [_part(layer, level) for layer in model.layers]
    dropouts = [dropout for module in modules for dropout in _dropouts(module)]
    before = [(module, type(module)) for module in (*modules, *dropouts)]
    for module in modules:
        module.__class__ = _checkpointed(type(module), bool(_dropouts(module)))
    for dropout in dropouts:
        dropout.__class__ = _Repeatable
    try:
        with lean_low_rank(model, bool(modules)):
            yield
    finally:
        for module, kind in before:
            module.__class__ = kind


def _part(layer: nn.Module, level: Level) -> Any:
    if level == "some":
        return next((layer[name] for name in _FEED_FORWARD if name in layer), layer)
    return layer


def _dropouts(module: nn.Module) -> list[Any]:
    """Its parts that leave something out at random."""
    return [m for _, m in module.named_modules() if type(m) in (nn.Dropout, _Repeatable) and m._p_1 < 1]


def _checkpointed(kind: Any, random: bool) -> Any:
    """A subclass of a module's class that keeps of its call only the arrays it was given."""

    def call(self: nn.Module, *args: Any, **kwargs: Any) -> Any:
        given, arrays = _without_arrays((args, kwargs))
        if not _is_known(given):
            return kind.__call__(self, *args, **kwargs)
        key = mx.random.randint(0, 1 << 31, (2,), mx.uint32) if random and self.training else None
        returned: list[Any] = []

        def again(parameters: Any, arrays: list[mx.array]) -> list[mx.array]:
            self.update(parameters)
            own_args, own_kwargs = _with_arrays(given, arrays)
            with _draws(key):
                shape, found = _without_arrays(kind.__call__(self, *own_args, **own_kwargs), whole=True)
            returned[:] = [shape]
            return found

        found = mx.checkpoint(again)(self.trainable_parameters(), arrays)
        return _with_arrays(returned[0], found)

    return type(kind.__name__, (kind,), {"__call__": call, "__module__": kind.__module__})


def _without_arrays(tree: Any, whole: bool = False) -> tuple[Any, list[mx.array]]:
    """A tree with places instead of its floating arrays, or of all (whole), and these."""
    arrays: list[mx.array] = []

    def taken(leaf: Any) -> Any:
        if not isinstance(leaf, mx.array) or not (whole or mx.issubdtype(leaf.dtype, mx.floating)):
            return leaf
        arrays.append(leaf)
        return _Place(len(arrays) - 1)

    return tree_map(taken, tree, is_leaf=_is_leaf), arrays


def _with_arrays(tree: Any, arrays: list[mx.array]) -> Any:
    return tree_map(lambda leaf: arrays[leaf.number] if isinstance(leaf, _Place) else leaf, tree, is_leaf=_is_leaf)


def _is_leaf(tree: Any) -> bool:
    return isinstance(tree, nn.Module) or not isinstance(tree, (list, tuple, dict))


def _is_known(given: Any) -> bool:
    """Whether nothing is given that the module could write into, as a cache, which it would do twice."""
    leaves = [leaf for _, leaf in tree_flatten([given], is_leaf=_is_leaf)]
    return all(leaf is None or isinstance(leaf, _UNCHANGING) for leaf in leaves)


_keys: list[Iterator[mx.array]] = []
"""Where those that are computed now draw from, innermost last."""


@contextmanager
def _draws(key: mx.array | None) -> Iterator[None]:
    """While it lasts, what is left out follows from a key alone. None: there is nothing to leave out."""
    if key is None:
        yield
        return
    _keys.append(_following(key))
    try:
        yield
    finally:
        _keys.pop()


def _following(key: mx.array) -> Iterator[mx.array]:
    while True:
        key, own = mx.random.split(key)
        yield own


class _Repeatable(nn.Dropout):
    """Dropout that leaves out the same when a module is computed again."""

    def __call__(self, x: mx.array) -> mx.array:
        if not self.training or not _keys:
            return super().__call__(x)
        kept = mx.random.bernoulli(self._p_1, x.shape, next(_keys[-1]))
        return (kept * x) * (1 / self._p_1)
