"""The keys that move a chart's cursor from point to point."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def point_after(event: QKeyEvent, cursor: int | None, count: int, many: int) -> int | None:
    """The point of `count` that a key asks for: the next, `many` further with Shift, the first or last. None: no such key."""
    step = many if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    at = count if cursor is None else cursor
    moves: dict[int, int] = {
        Qt.Key.Key_Left: at - step,
        Qt.Key.Key_Right: at + step,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: count - 1,
    }
    if event.key() not in moves or not count:
        return None
    return min(count - 1, max(0, moves[event.key()]))
