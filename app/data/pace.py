"""Working through many thousands of small objects without holding up the collector of garbage, nor another thread."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

CORES = os.cpu_count() or 1
Often = Callable[[], object] | None
"""Called now and then by long work, so that a thread on which it runs can let others go first or be cancelled."""
_OFTEN = 256
_T = TypeVar("_T")


def unhurried(items: Iterable[_T], often: Often) -> Iterator[_T]:
    """The items, with a call of `often` between every so many."""
    for count, item in enumerate(items):
        if often is not None and count % _OFTEN == 0:
            often()
        yield item


@contextmanager
def without_collecting() -> Iterator[None]:
    """Python's search for reference cycles rests meanwhile: what is made here has none, and looking costs a fifth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
