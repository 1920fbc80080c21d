"""Which parts of the window wear the stylesheet, and when they change it.

A sheet of the whole application, or one that replaces another, makes Qt style each widget once for every ancestor that
it has: more than half a second for all pages. So each page, each card of a large one and each dialog wears the sheet
itself and takes the old one off first, as many in one moment as are quickly done. What can be seen comes first, and its
window is not painted until all of it has changed, so nobody sees half of each look; what cannot be seen follows, or
changes when it is shown.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_MOMENT_S = 0.006
"""After so long, the next change waits for the next moment."""
_BETWEEN_MS = 8
"""Between two changes the window answers, and paints what else has changed."""


class Dresser(QObject):
    """Keeps the sheet of every part that was given to `dress` up to date, one at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._parts: list[tuple[QWidget, str]] = []
        self._late: list[tuple[QWidget, str]] = []
        self._frozen: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._go_on)

    def dress(self, part: QWidget, more: str = "") -> None:
        """Let a part wear the sheet, and the next one when it changes. more: rules of its own, which come last."""
        self._parts = [(other, rules) for other, rules in self._parts if isValid(other)]
        if any(other is part for other, _ in self._parts):
            return
        self._parts.append((part, more))
        part.installEventFilter(self)
        if part.isVisible():
            self._put_on(part, more)
        else:
            self._late.append((part, more))
            self._timer.start()

    def change(self, sheet: str) -> None:
        """Another sheet: soon, what can be seen first."""
        self._sheet = sheet
        self._parts = [(part, more) for part, more in self._parts if isValid(part)]
        self._late = sorted(self._parts, key=lambda each: not each[0].isVisible())
        self._freeze()
        if self._late:
            self._timer.start()

    @property
    def done(self) -> bool:
        """Whether every part wears the sheet and is painted."""
        return not self._late and not self._frozen

    def finish(self) -> None:
        """Let every part wear the sheet now, for a picture of it."""
        while self._late or self._frozen:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """A moment's work: a few small parts, half of a large one, or the painting of a window."""
        if self._frozen and not self._seen_late():
            self._thaw_one()
        else:
            end = time.perf_counter() + _MOMENT_S
            while self._late and time.perf_counter() < end and not (self._frozen and not self._seen_late()):
                self._change_first()
        if self.done:
            self._timer.stop()

    def _change_first(self) -> None:
        part, more = self._late[0]
        if isValid(part) and part.styleSheet():
            part.setStyleSheet("")  # a step of its own: to replace a sheet takes twice as long
            return
        self._late.pop(0)
        if isValid(part):
            self._put_on(part, more)

    def _put_on(self, part: QWidget, more: str) -> None:
        if part.styleSheet():
            part.setStyleSheet("")
        part.setStyleSheet(self._sheet + more)

    def _seen_late(self) -> bool:
        return any(isValid(part) and part.isVisible() for part, _ in self._late)

    def _freeze(self) -> None:
        """Keep the windows as they look until all that can be seen of them has changed."""
        for window in {part.window() for part, _ in self._late if part.isVisible()}:
            if window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._frozen.append(window)

    def _thaw_one(self) -> None:
        """Painting a window takes a moment of its own as well."""
        window = self._frozen.pop(0)
        if isValid(window):
            window.setUpdatesEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody sees a part in the old sheet: it is next, and its window is not painted before."""
        if self._late and event.type() == QEvent.Type.Show:
            for late in [late for late in self._late if late[0] is watched]:
                self._late.remove(late)
                if late[0].styleSheet():
                    self._late.insert(0, late)
                    self._freeze()
                else:
                    self._put_on(*late)
        return False
