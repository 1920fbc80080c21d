"""Python's cycle collector, kept on the GUI thread.

A collection runs on whichever thread allocates next. On the engine thread it could delete widgets, which Qt forbids.
So the automatic collector rests while a session lives, and a timer on the GUI thread does its work in small portions.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000
_YOUNG_BEFORE_MIDDLE = 10
_MANY = 10_000
"""So many new objects at once are libraries or somebody's examples: they stay, and to look at them takes 30 ms and more."""


class GuiGarbage(QObject):
    """While it is on, cycles are freed on the thread that made this object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect_young)
        gc.disable()
        self._timer.start()

    @Slot()
    def _collect_young(self) -> None:
        new, young_runs, _ = gc.get_count()
        if new > _MANY:
            self.keep()
        else:
            gc.collect(1 if young_runs >= _YOUNG_BEFORE_MIDDLE else 0)

    def collect(self) -> None:
        """A full collection of what came since `keep`, for moments when much was let go."""
        gc.collect()

    @Slot()
    def keep(self) -> None:
        """What is there now stays: later collections need not look at it. It is still freed when nothing refers to it."""
        gc.freeze()

    def release(self) -> None:
        """Hand collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
