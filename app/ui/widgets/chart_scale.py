"""Where an axis begins, ends and has its marks. Pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

GRAIN = 0.2
_MOST_MARKS = 9


def y_range(values: NDArray[np.float64]) -> tuple[float, float]:
    """Lowest and highest mark of a loss axis: around the finite values, rounded outwards to 0.2, or more for wide ranges."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return 0.0, 2.0
    low, high = float(finite.min()), float(finite.max())
    for grain in _grains():  # both ends are marks, and from the finest that make few enough no room is wasted
        first, last = math.floor(low / grain + 1e-9), math.ceil(high / grain - 1e-9)
        if last - first < _MOST_MARKS:
            break
    return first * grain, max(last, first + 1) * grain


def y_marks(bottom: float, top: float) -> list[float]:
    """Values to label between bottom and top, both included."""
    span = top - bottom
    step = _grain(span)
    if span <= 0.41:
        step = 0.1 if span > 0.21 else 0.05
    return [bottom + i * step for i in range(round(span / step) + 1)]


def y_decimals(marks: list[float]) -> int:
    """How many decimals tell the marks apart: 1, or 2 for narrow ranges, none for wide ones."""
    step = marks[1] - marks[0]
    return 0 if step >= 1 else 2 if round(step * 10, 6) % 1 else 1


def _grain(span: float) -> float:
    """What `y_range` rounded to for this range."""
    return next(grain for grain in _grains() if span / grain < _MOST_MARKS - 0.5)


def _grains() -> Iterator[float]:
    """0.2, 0.5, 1, 2, 5, 10, …"""
    scale = GRAIN
    while True:
        yield from (scale, 2.5 * scale, 5 * scale)
        scale *= 10


def x_step(span: float, marks: int = 5) -> int:
    """Steps between marks of the step axis: 1, 2 or 5 times a power of ten."""
    raw = max(1.0, span / marks)
    power = 10 ** math.floor(math.log10(raw))
    return int(next(f * power for f in (1, 2, 5, 10) if f * power >= raw * 0.999))


def x_end(last: int, total: int, whole: bool) -> float:
    """Right end of the step axis: a little beyond the last step, and no farther than the whole run (total: 0, unknown)."""
    end = max(total, last, 1) * 1.02
    if whole or (total and last >= total):
        return end
    half = max(10, x_step(last) // 2)
    so_far = float(math.floor(last / half + 1) * half) if last > 0 else 20.0
    return min(so_far, end) if total else so_far
