"""The engine's short cuts, each of which can be left out: tests compare with and without, benchmarks measure it.

All are exact, so a training always takes every one that its model allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Literal


@dataclass(frozen=True)
class Levers:
    """packing: examples end to end in one row, else padded. bucketing: batches by length, else as they come.

    head: logits of trained positions only with their gradient in the same pass ("fused"), the same by autodiff
    ("picked"), or all logits ("all"). blocks: fused by blocks of the vocabulary, else by rows. kept_trunk: hidden states that never change are kept. lean_low_rank: no
    float32 copy of what enters an adapted layer is kept. ahead: batches are made on another thread.
    powers: on the CPU, powers of 2 instead of exp.
    """

    packing: bool = True
    bucketing: bool = True
    head: Literal["fused", "picked", "all"] = "fused"
    blocks: bool = True
    kept_trunk: bool = True
    lean_low_rank: bool = True
    ahead: bool = True
    powers: bool = True


_pulled = Levers()


def levers() -> Levers:
    """Those in force."""
    return _pulled


@contextmanager
def pulled(**changes: Any) -> Iterator[Levers]:
    """While it lasts, trainings that begin use these levers; the names are those of `Levers`."""
    global _pulled
    before = _pulled
    _pulled = replace(before, **changes)
    try:
        yield _pulled
    finally:
        _pulled = before
