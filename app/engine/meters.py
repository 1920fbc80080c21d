"""What is counted while training: time, averages, and how long the rest will take."""

from __future__ import annotations

import math
import time
from collections import deque

SMOOTHING_STEPS = 20


class Clock:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def __call__(self) -> float:
        return time.monotonic() - self._start


class LossMeter:
    """Loss per trained token: of the last step, of the last SMOOTHING_STEPS, of this epoch, of all."""

    def __init__(self) -> None:
        self.last = math.nan
        self._recent: deque[tuple[float, int]] = deque(maxlen=SMOOTHING_STEPS)
        self._epoch, self._all = [0.0, 0], [0.0, 0]

    def add(self, loss: float, tokens: int) -> None:
        """A loss that is not finite is kept as the last one and left out of the averages."""
        self.last = loss
        if math.isfinite(loss):
            self._recent.append((loss, tokens))
            for total in (self._epoch, self._all):
                total[0] += loss * tokens
                total[1] += tokens

    @property
    def smoothed(self) -> float:
        return sum(loss * n for loss, n in self._recent) / max(1, sum(n for _, n in self._recent))

    @property
    def average(self) -> float:
        return self._all[0] / max(1, self._all[1])

    def end_epoch(self) -> float:
        """Average of the epoch that ends now; the next begins."""
        average = self._epoch[0] / max(1, self._epoch[1])
        self._epoch = [0.0, 0]
        return average


class Pace:
    """Seconds that remain, from the steps and the checks between them so far."""

    def __init__(self, clock: Clock, steps: int) -> None:
        self._clock, self._steps, self._start, self._done = clock, steps, clock(), 0

    def step_done(self) -> float:
        self._done += 1
        return (self._clock() - self._start) / self._done * (self._steps - self._done)
