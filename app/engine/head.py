"""A model in two halves: the trunk that makes hidden states, and the head that makes logits of them.

Only the positions that are trained need logits. The halves are found in the model itself, whatever its family:
the head is the model's own code run with its trunk replaced by one that hands through hidden states, so tied
embeddings, separate or quantized heads, soft-capping and scaling are all as the model has them. The cut is
checked once against the model's own logits; where it does not hold, `split` says None and the plain path is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten

from app.engine.linear_head import OTHERWISE_BUILT, LinearHead, linear_head, tolerance
from app.engine.segments import run_trunk

_PROBE = 12


@dataclass(frozen=True)
class Halves:
    """trunk: what makes hidden states of ids (see `hidden`); logits: (N, D) hidden states -> (N, V).

    frozen: no value of the head is trained, so its gradient is needed for the hidden states alone.
    linear: the head as one product of matrices, where it is frozen and just that.
    """

    trunk: nn.Module
    logits: Callable[[mx.array], mx.array]
    frozen: bool
    linear: LinearHead | None = None

    def hidden(self, ids: mx.array) -> mx.array:
        """(B, T) ids -> (B, T, D) hidden states."""
        return run_trunk(self.trunk, ids, None)

    @property
    def layers(self) -> list[nn.Module]:
        """The trunk's layers, where it has a list of that name: what treats them one by one does without otherwise."""
        found = self.trunk.get("layers")
        return found if isinstance(found, list) else []


def split(model: nn.Module) -> Halves | None:
    """The two halves of a model, None when it cannot be cut in two. Call it after adapters were attached."""
    training = model.training
    model.eval()
    try:
        return next((halves for cut in _cuts(model) if (halves := _halves(model, *cut)) is not None), None)
    except OTHERWISE_BUILT:
        return None
    finally:
        model.train(training)


def _cuts(model: nn.Module) -> Iterator[tuple[nn.Module, str]]:
    """(module, name of its child) where model may be cut in two: on the way to its layers, the nearest to them first.

    A model may lie in a wrapper, and its layers in a module of their own within the trunk.
    """
    layer = model.layers[0]
    path = next(name for name, module in model.named_modules() if module is layer)
    place: Any = model
    cuts = []
    for name in path.split("."):
        inner = place[int(name) if isinstance(place, list) else name]
        if isinstance(place, nn.Module) and isinstance(inner, nn.Module):
            cuts.append((place, name))
        place = inner
    return reversed(cuts)


def _halves(model: nn.Module, owner: nn.Module, name: str) -> Halves | None:
    """The halves of a model that is cut above a child of one of its modules, None if they do not give its logits."""
    trunk = owner[name]

    def logits(hidden: mx.array) -> mx.array:
        tail = with_child(owner, name, _Given(trunk, hidden[None]))
        return tail(mx.zeros((1, hidden.shape[0]), mx.int32))[0]

    halves = Halves(trunk, logits, _is_frozen(model))
    try:
        hidden = _agreeing(model, halves)
    except OTHERWISE_BUILT:
        return None
    if hidden is None or not halves.frozen:
        return halves if hidden is not None else None
    return replace(halves, linear=linear_head([owner, trunk], logits, hidden.shape[-1], hidden.dtype))


class _Given:
    """Stands in for the trunk: returns hidden states whatever it is called with, and has all else that the trunk has."""

    def __init__(self, trunk: nn.Module, hidden: mx.array) -> None:
        self._trunk, self._hidden = trunk, hidden

    def __call__(self, *args: Any, **kwargs: Any) -> mx.array:
        return self._hidden

    def __getattr__(self, name: str) -> Any:
        return getattr(self._trunk, name)


def with_child(owner: nn.Module, name: str, stand_in: Any) -> Any:
    """A shallow copy of a module that shares everything but this child."""
    kind: Any = type(owner)
    copy = kind.__new__(kind)
    copy.__dict__.update(owner.__dict__)
    dict.update(copy, owner)
    copy[name] = stand_in
    return copy


def _is_frozen(model: nn.Module) -> bool:
    """Whether all that is trained lies in the layers, below the head (and not in tied embeddings)."""
    inside = {id(value) for layer in model.layers for _, value in tree_flatten(layer.parameters())}
    return all(id(value) in inside for _, value in tree_flatten(model.trainable_parameters()))


def _agreeing(model: nn.Module, halves: Halves) -> mx.array | None:
    """(N, D) hidden states of some tokens if head(trunk(ids)) gives the model's own logits, else None.

    The head is given them in another order, as it has to make the same logits of a hidden state wherever that stands.
    """
    ids, order = mx.arange(1, _PROBE + 1)[None], mx.arange(_PROBE)[::-1]
    whole, hidden = model(ids)[0], halves.hidden(ids)[0]
    parts = halves.logits(hidden[order])
    if parts.shape != whole.shape or hidden.shape[-1] == whole.shape[-1]:  # or is it the logits themselves?
        return None
    error = mx.abs(whole[order].astype(mx.float32) - parts.astype(mx.float32)).max()
    scale = mx.maximum(mx.abs(whole).max().astype(mx.float32), 1e-6)
    return hidden if (error / scale < tolerance(whole.dtype)).item() else None
