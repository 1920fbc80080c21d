"""The engine's short cuts, each of which can be left out: tests compare with and without, benchmarks measure it.

All are exact, so a training always takes every one that its model allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from app.engine.backend import device_kind


@dataclass(frozen=True)
class Levers:
    """packing: examples end to end in one row, else padded. bucketing: batches by length, else as they come.

    head: logits of trained positions only with their gradient in the same pass ("fused"), the same by autodiff
    ("picked"), or all logits ("all"). blocks: fused by blocks of the vocabulary, else by rows. kept_trunk: hidden
    states that never change are kept. lean_low_rank: no float32 copy of what enters an adapted layer is kept, and its
    scale is multiplied in where a token has few values. ahead: batches are made on another thread. powers: on the
    CPU, powers of 2 instead of exp. compiled: the gradient is one compiled graph for each shape.
    """

    packing: bool = True
    bucketing: bool = True
    head: Literal["fused", "picked", "all"] = "fused"
    blocks: bool = True
    kept_trunk: bool = True
    lean_low_rank: bool = True
    ahead: bool = True
    powers: bool = True
    compiled: bool = False


ON_DEVICE: dict[str, dict[str, Any]] = {"cuda": {"compiled": True, "lean_low_rank": False}}
"""What is otherwise where a device gains by it. On CUDA, starting thousands of small operations one after the other takes
longer than computing them."""

_changes: dict[str, Any] = {}


def levers() -> Levers:
    """Those in force."""
    return _combined(tuple(_changes.items()), device_kind())


@cache
def _combined(changes: tuple[tuple[str, Any], ...], device: str) -> Levers:
    return replace(Levers(), **{**ON_DEVICE.get(device, {}), **dict(changes)})


@contextmanager
def pulled(**changes: Any) -> Iterator[Levers]:
    """While it lasts, trainings that begin use these levers; the names are those of `Levers`."""
    global _changes
    before = _changes
    _changes = {**before, **changes}
    try:
        yield levers()
    finally:
        _changes = before
