"""Which parts of the window wear the stylesheet, and when they change it.

A sheet of the whole application, or one that replaces another, makes Qt style each widget once for every ancestor that
it has: more than half a second for all pages. So each page and each dialog wears the sheet itself, takes the old one
off first, and those that cannot be seen change theirs later, one at a time, or when they are shown.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Dresser(QObject):
    """Keeps the sheet of every part that was given to `dress` up to date: what is hidden gets it soon, or when shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._parts: list[tuple[QWidget, str]] = []
        self._late: list[tuple[QWidget, str]] = []
        self._timer = QTimer(self)
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
            self._put_on_later((part, more))

    def change(self, sheet: str) -> None:
        """Another sheet: at once for what can be seen, soon for the rest."""
        self._sheet = sheet
        self._parts = [(part, more) for part, more in self._parts if isValid(part)]
        self._late.clear()
        for part, more in self._parts:
            if part.isVisible():
                self._put_on(part, more)
            else:
                self._put_on_later((part, more))

    @property
    def done(self) -> bool:
        """Whether every part wears the sheet."""
        return not self._late

    def _put_on_later(self, late: tuple[QWidget, str]) -> None:
        self._late.append(late)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        if self._late:
            part, more = self._late[0]
            if isValid(part) and part.styleSheet() and not part.isVisible():
                part.setStyleSheet("")  # the new one is put on in the next moment: each takes half the time
                return
            self._late.pop(0)
            if isValid(part):
                self._put_on(part, more)
        if not self._late:
            self._timer.stop()

    def _put_on(self, part: QWidget, more: str) -> None:
        if part.styleSheet():
            part.setStyleSheet("")
        part.setStyleSheet(self._sheet + more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody sees a part in the old sheet."""
        if self._late and event.type() == QEvent.Type.Show:
            for late in [late for late in self._late if late[0] is watched]:
                self._late.remove(late)
                self._put_on(*late)
        return False
