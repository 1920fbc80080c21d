"""Working through many thousands of small objects without the garbage collector counting them again and again."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

CORES = os.cpu_count() or 1


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
