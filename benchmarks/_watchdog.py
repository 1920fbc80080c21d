"""Watches the GUI thread, which is the main one: when it does not answer for too long, notes what it was doing."""

from __future__ import annotations

import signal
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QTimer

TICK_MS = 4
LIMIT_MS = 50.0
_LOOK_EVERY_S = 0.01
_SIGNAL = signal.SIGUSR1


@dataclass
class Stall:
    """One time in which the window did not answer. busy_ms: of it, what the GUI thread itself computed."""

    ms: float
    busy_ms: float
    stacks: Counter[str] = field(default_factory=Counter)

    @property
    def culprit(self) -> str:
        """The innermost line of ours that was seen most; "" when none was."""
        return self.stacks.most_common(1)[0][0] if self.stacks else ""


class Watchdog:
    """Use as a context on the GUI thread, around an event loop. stalls: those of more than limit_ms, as they came.

    busiest_ms: the most that the GUI thread itself computed between two ticks, in a stall or not.
    """

    def __init__(self, limit_ms: float = LIMIT_MS) -> None:
        self.limit_ms = limit_ms
        self.stalls: list[Stall] = []
        self.longest_ms = self.busiest_ms = 0.0
        self._seen: Counter[str] = Counter()
        self._beat = time.perf_counter()
        self._used = time.thread_time()
        self._ended = threading.Event()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._watcher = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def __enter__(self) -> Watchdog:
        signal.signal(_SIGNAL, self._note)
        self._beat, self._used = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._tick()
        self._timer.stop()
        self._ended.set()
        self._watcher.join()
        signal.signal(_SIGNAL, signal.SIG_IGN)

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        late = (now - self._beat) * 1000 - TICK_MS
        self.longest_ms = max(self.longest_ms, late)
        busy = (used - self._used) * 1000
        self.busiest_ms = max(self.busiest_ms, busy)
        if late > self.limit_ms:
            self.stalls.append(Stall(late, busy, self._seen))
        self._seen = Counter()
        self._beat, self._used = now, used

    def _watch(self) -> None:
        """Python runs the handler of a signal on the main thread, so the frame it is given can be read in peace."""
        while not self._ended.wait(_LOOK_EVERY_S):
            if (time.perf_counter() - self._beat) * 1000 > self.limit_ms / 2:
                signal.raise_signal(_SIGNAL)

    def _note(self, number: int, frame: FrameType | None) -> None:
        if frame is not None:
            self._seen[_place(frame)] += 1


def _place(frame: FrameType) -> str:
    """The innermost frame of ours, as file:line function. Reads no file: what it costs counts as the window's own time."""
    looked: FrameType | None = frame
    while looked is not None:
        name = looked.f_code.co_filename
        if "/app/" in name and "site-packages" not in name:
            return f"{name.partition('/app/')[2]}:{looked.f_lineno} {looked.f_code.co_name}"
        looked = looked.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}"
