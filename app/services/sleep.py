"""Notices that the computer slept: the clocks that count sleep are then ahead of the one that does not."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LEAST_S = 20.0
_EVERY_MS = 5000


def slept_s() -> float:
    """Seconds that this computer has slept since it was switched on; only differences of it mean something."""
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.time() - time.monotonic()


class SleepWatch(QObject):
    """woke(seconds): the computer slept for so long and is awake again. Short naps are not told."""

    woke = Signal(float)

    def __init__(self, clock: Callable[[], float] = slept_s, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._last = clock, clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Compare the clocks now."""
        now = self._clock()
        slept, self._last = now - self._last, now
        if slept >= LEAST_S:
            self.woke.emit(slept)
