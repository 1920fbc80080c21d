"""Python's cycle collector, kept on the GUI thread.

A collection runs on whichever thread allocates next. On the engine thread it could delete widgets, which Qt forbids.
So the automatic collector rests while a session lives, and a timer on the GUI thread does its work in small portions.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000
_YOUNG_BEFORE_MIDDLE = 10
_LOADED = 10_000
"""Until everything is loaded, so many new objects are libraries: they stay, and to look at them takes 30 ms and more."""


class GuiGarbage(QObject):
    """While it is on, cycles are freed on the thread that made this object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._settled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect_young)
        gc.disable()
        self._timer.start()

    @Slot()
    def _collect_young(self) -> None:
        new, young_runs, _ = gc.get_count()
        if new > _LOADED and not self._settled:
            gc.freeze()
            return
        gc.collect(1 if young_runs >= _YOUNG_BEFORE_MIDDLE else 0)

    def collect(self) -> None:
        """A full collection, for moments when much was let go and nobody is watching a curve."""
        gc.collect()

    def settle(self) -> None:
        """All is loaded, and stays: later collections need not look at it."""
        self._settled = True
        gc.freeze()

    def release(self) -> None:
        """Hand collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
