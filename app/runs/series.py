"""Loss over steps, for as long as a training runs: a growing series, its running average, and less points for drawing."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

WINDOW = 20
_FIRST_ROOM = 1024
_FAR_ABOVE = 3.0


class LossSeries:
    """Every loss of a training in arrays that double when full: 48 bytes a step, no Python object for any of them.

    Steps rise. A step that is not later than the last one begins anew from there: a resumed training repeats the
    steps after its last saved version, and the repeated ones count. Losses may be NaN or infinite; the running average
    leaves those out, and is of trained tokens, as the engine's is. rewinds: how often points were taken back; while it stays, points are only added.
    """

    def __init__(self, window: int = WINDOW) -> None:
        self._window = window
        self._count = 0
        self.rewinds = 0
        self._steps: Ints = np.zeros(_FIRST_ROOM, np.int64)
        self._values: Floats = np.zeros((5, _FIRST_ROOM), np.float64)  # loss, seconds, average, running sum and tokens

    def __len__(self) -> int:
        return self._count

    def append(self, step: int, loss: float, seconds: float = 0.0, trained: int = 1) -> None:
        """Add the loss of a step, in nats per trained token, when it was, in seconds since the run began, and their number."""
        if self._count and step <= self._steps[self._count - 1]:
            self._count = int(np.searchsorted(self._steps[: self._count], step))
            self.rewinds += 1
        if self._count == len(self._steps):
            self._grow()
        at, finite = self._count, math.isfinite(loss)
        total = (self._values[3, at - 1] if at else 0.0) + (loss * trained if finite else 0.0)
        number = (self._values[4, at - 1] if at else 0.0) + finite * trained
        before = self._values[3:, at - self._window] if at >= self._window else (0.0, 0.0)
        inside = number - before[1]
        average = (total - before[0]) / inside if inside else math.nan
        self._steps[at] = step
        self._values[:, at] = (loss, seconds, average, total, number)
        self._count += 1

    def extend(self, steps: Ints, losses: Floats, seconds: Floats, trained: Ints) -> None:
        """Add many steps at once, each later than the one before. The same numbers as from adding one by one."""
        if not len(steps):
            return
        self.append(int(steps[0]), float(losses[0]), float(seconds[0]), int(trained[0]))
        start, count = self._count, len(steps) - 1
        while len(self._steps) < start + count:
            self._grow()
        end = start + count
        finite = np.isfinite(losses[1:])
        values = self._values
        self._steps[start:end] = steps[1:]
        values[0, start:end], values[1, start:end] = losses[1:], seconds[1:]
        sums = np.stack([np.where(finite, losses[1:], 0.0), finite]) * trained[1:]
        values[3:, start - 1 : end] = np.cumsum(np.concatenate([values[3:, start - 1 : start], sums], axis=1), axis=1)
        before = np.zeros((2, count))
        early = max(0, min(count, self._window - start))
        before[:, early:] = values[3:, start + early - self._window : end - self._window]
        inside = values[3:, start:end] - before
        with np.errstate(invalid="ignore", divide="ignore"):
            values[2, start:end] = np.where(inside[1] > 0, inside[0] / inside[1], np.nan)
        self._count = end

    def clear(self) -> None:
        self._count = 0
        self.rewinds += 1

    @property
    def steps(self) -> Ints:
        """(n,) the steps so far. A view; copy it to keep it."""
        return self._steps[: self._count]

    @property
    def losses(self) -> Floats:
        """(n,) the losses as they came."""
        return self._values[0, : self._count]

    @property
    def seconds(self) -> Floats:
        """(n,) when each step was done."""
        return self._values[1, : self._count]

    @property
    def smoothed(self) -> Floats:
        """(n,) mean over the trained tokens of the last `window` losses that are numbers; NaN where there are none."""
        return self._values[2, : self._count]

    def outliers(self) -> Ints:
        """Indices of losses far above the average of the window before and of the window after, which is over."""
        window = self._window
        before, after = np.full(self._count, math.nan), np.full(self._count, math.nan)
        before[1:], after[: max(0, self._count - window)] = self.smoothed[:-1], self.smoothed[window:]
        return outliers(self.losses, before, after)

    def index_near(self, step: float) -> int:
        """Index of the step closest to `step`. Raises IndexError when the series is empty."""
        if not self._count:
            raise IndexError("the series is empty")
        right = int(np.searchsorted(self.steps, step))
        if right == 0:
            return 0
        if right == self._count:
            return self._count - 1
        return right if self._steps[right] - step < step - self._steps[right - 1] else right - 1

    def _grow(self) -> None:
        room = 2 * len(self._steps)
        steps, values = np.zeros(room, np.int64), np.zeros((5, room), np.float64)
        steps[: self._count] = self._steps[: self._count]
        values[:, : self._count] = self._values[:, : self._count]
        self._steps, self._values = steps, values


def outliers(values: Floats, before: Floats, after: Floats) -> Ints:
    """Where single values stand far above what came before them and what came after: never one of a rise that stays.

    before, after: (n,) the level on either side of each value. NaN, where there is none, is never exceeded.
    """
    with np.errstate(invalid="ignore"):
        return np.flatnonzero(np.isfinite(values) & (values > _FAR_ABOVE * np.maximum(before, after)))


def min_max(x: NDArray[np.generic], y: Floats, buckets: int) -> tuple[NDArray[np.generic], Floats]:
    """At most 2 * buckets + 2 points that look the same as all of them.

    Keeps the lowest and the highest y of each bucket, in the order of x, so that a single spike stays to be seen, and
    the first and last point. Returns the input itself when it is short enough. NaN is kept only where a whole bucket is.
    """
    count = len(x)
    if count <= 2 * buckets:
        return x, y
    size = -(-count // buckets)
    whole = count // size * size
    picks = [np.array([0, count - 1]), *_extremes(y[:whole].reshape(-1, size), 0)]
    if whole < count:
        picks += _extremes(y[None, whole:], whole)
    index = np.unique(np.concatenate(picks))
    return x[index], y[index]


def _extremes(grid: Floats, first: int) -> list[Ints]:
    """Where the lowest and the highest value of each row are, counted through all rows from `first` on."""
    missing = np.isnan(grid)
    gaps = bool(missing.any())
    starts = first + np.arange(len(grid)) * grid.shape[1]
    low = (np.where(missing, np.inf, grid) if gaps else grid).argmin(axis=1)
    high = (np.where(missing, -np.inf, grid) if gaps else grid).argmax(axis=1)
    return [starts + low, starts + high]


def thinned(count: int, most: int) -> int:
    """Stride that leaves at most `most` of `count` points; a power of two, so that points which show go on showing."""
    stride = 1
    while count > most * stride:
        stride *= 2
    return stride
