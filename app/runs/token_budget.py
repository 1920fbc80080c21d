"""Batches by a number of tokens instead of a number of examples.

Lengths are rounded up to a grain, and batches are filled by those alone, the longest first, each where it fits most
tightly (best fit decreasing). So the batches of every epoch have the same shapes and there are equally many of them,
whichever of the examples of like length goes where.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GRAIN = 16


def fill(lengths: NDArray[Any], budget: int, order: NDArray[np.int64] | None = None) -> list[list[int]]:
    """Indices of each batch, whose lengths, rounded up to GRAIN, sum to at most budget; longer ones stand alone.

    order: indices as they were shuffled; those of like length go to their places in this order.
    """
    import numpy as np  # here, as the window shows before numpy is loaded

    sizes = -(-np.asarray(lengths) // GRAIN)
    order = np.arange(len(sizes)) if order is None else order
    order = order[np.argsort(-sizes[order], kind="stable")]
    batches: list[list[int]] = []
    rooms: list[tuple[int, int]] = []
    for member, size in zip(order.tolist(), sizes[order].tolist(), strict=True):
        place = bisect_left(rooms, (size, 0))
        if place < len(rooms):
            room, number = rooms.pop(place)
        else:
            room, number = budget // GRAIN, len(batches)
            batches.append([])
        batches[number].append(member)
        if room > size:
            insort(rooms, (room - size, number))
    return batches


def shapes(lengths: NDArray[Any], budget: int) -> tuple[int, int, int]:
    """(number of batches, tokens of the largest, pairs of tokens of one example of the largest) of an epoch."""
    import numpy as np

    return _shapes(tuple(np.asarray(lengths).tolist()), budget)


@lru_cache(maxsize=8)
def _shapes(lengths: Sequence[int], budget: int) -> tuple[int, int, int]:
    import numpy as np

    batches = fill(np.array(lengths, np.int64), budget)
    tokens = max((sum(lengths[i] for i in batch) for batch in batches), default=1)
    pairs = max((sum(lengths[i] ** 2 for i in batch) for batch in batches), default=1)
    return max(1, len(batches)), tokens, pairs
