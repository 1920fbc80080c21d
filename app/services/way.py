"""Work in the background rests while the window is at work.

Python runs on one thread at a time. While a long job computes in Python, each call of the window into Qt has to ask for
its turn again, and painting a page takes ten times as long as it computes. So long jobs ask `give_way` often, which
waits while the window's event loop is handling something: on macOS all of it, with Qt's loop for Unix what is posted to it,
painting and laying out above all.
"""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

_AT_MOST_S = 0.1
"""A job waits this long at most, and then works as long before it waits again, however busy the window is."""


class Way(QObject):
    """Knows whether the event loop of the thread that made it, the window's, is handling something."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle, self._own_thread, self._not_before = threading.Event(), threading.get_ident(), 0.0
        self._idle.set()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.connect(self._on_awake)
            dispatcher.aboutToBlock.connect(self._on_idle)

    def give(self) -> None:
        """Wait until the window waits for something to do; returns at once on the window's own thread."""
        if self._idle.is_set() or threading.get_ident() == self._own_thread or time.monotonic() < self._not_before:
            return
        if not self._idle.wait(_AT_MOST_S):
            self._not_before = time.monotonic() + _AT_MOST_S

    @Slot()
    def _on_awake(self) -> None:
        self._idle.clear()

    @Slot()
    def _on_idle(self) -> None:
        self._idle.set()


_ways: list[Way] = []


def watch_window(parent: QObject) -> Way:
    """From now on `give_way` waits for this thread's event loop, as long as parent lives."""
    way = Way(parent)
    _ways[:] = [way]
    way.destroyed.connect(_ways.clear)
    return way


def give_way() -> None:
    """For long jobs, often: let the window go first, where there is one."""
    for way in _ways:
        way.give()
