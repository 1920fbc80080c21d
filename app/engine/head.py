"""A model in two halves: the trunk that makes hidden states, and the head that makes logits of them.

Only the positions that are trained need logits. The halves are found in the model itself, whatever its family:
the head is the model's own code run with its trunk replaced by one that hands through hidden states, so tied
embeddings, separate or quantized heads, soft-capping and scaling are all as the model has them. The cut is
checked once against the model's own logits; where it does not hold, `split` says None and the plain path is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten

from app.engine.linear_head import LinearHead, linear_head

TOLERANCE = 1e-3
_PROBE = 12


@dataclass(frozen=True)
class Halves:
    """trunk: (B, T) ids, cache -> (B, T, D) hidden states; logits: (N, D) hidden states -> (N, V).

    frozen: no value of the head is trained, so its gradient is needed for the hidden states alone.
    linear: the head as one product of matrices, where it is frozen and just that.
    """

    trunk: nn.Module
    logits: Callable[[mx.array], mx.array]
    frozen: bool
    linear: LinearHead | None = None


def split(model: nn.Module) -> Halves | None:
    """The two halves of a model, None when it cannot be cut in two. Call it after adapters were attached."""
    owner = _owner(model)
    name = next((n for n, child in owner.children().items() if isinstance(child, nn.Module) and "layers" in child), "")
    if not name:
        return None
    trunk = owner[name]
    tail = with_child(owner, name, _HandThrough(trunk))
    halves = Halves(trunk, lambda hidden: tail(hidden[None])[0], _is_frozen(model, trunk))
    width = _agreed_width(model, halves)
    if not width or not halves.frozen:
        return halves if width else None
    return replace(halves, linear=linear_head([owner, trunk], halves.logits, width))


class _HandThrough:
    """Stands in for the trunk: returns the hidden states it is given, and has all else that the trunk has."""

    def __init__(self, trunk: nn.Module) -> None:
        self._trunk = trunk

    def __call__(self, hidden: mx.array, *args: Any, **kwargs: Any) -> mx.array:
        return hidden

    def __getattr__(self, name: str) -> Any:
        return getattr(self._trunk, name)


def _owner(model: nn.Module) -> nn.Module:
    """The module whose call is trunk, then head: the model, or the language model inside a wrapper."""
    while "language_model" in model:
        model = model["language_model"]
    return model


def with_child(owner: nn.Module, name: str, stand_in: Any) -> Any:
    """A shallow copy of a module that shares everything but this child."""
    kind: Any = type(owner)
    copy = kind.__new__(kind)
    copy.__dict__.update(owner.__dict__)
    dict.update(copy, owner)
    copy[name] = stand_in
    return copy


def _is_frozen(model: nn.Module, trunk: nn.Module) -> bool:
    """Whether all that is trained lies in the trunk's layers, below the head (and not in tied embeddings)."""
    inside = {id(value) for layer in trunk["layers"] for _, value in tree_flatten(layer.parameters())}
    return all(id(value) in inside for _, value in tree_flatten(model.trainable_parameters()))


def _agreed_width(model: nn.Module, halves: Halves) -> int:
    """Size of the hidden states if head(trunk(ids)) gives the model's own logits, else 0."""
    training = model.training
    model.eval()
    try:
        ids = mx.arange(1, _PROBE + 1)[None]
        whole = model(ids)[0].astype(mx.float32)
        hidden = halves.trunk(ids)[0]
        parts = halves.logits(hidden).astype(mx.float32)
        scale = mx.maximum(mx.abs(whole).max(), 1e-6)
        equal = parts.shape == whole.shape and (mx.abs(whole - parts).max() / scale < TOLERANCE).item()
        return int(hidden.shape[-1]) if equal else 0
    except (TypeError, ValueError, AttributeError, KeyError, IndexError, RuntimeError):
        return 0  # a model of another build: the plain path is right for it
    finally:
        model.train(training)
