"""A place for a long text that one reads with the keyboard as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ReadingArea(QScrollArea):
    """Scrolls up and down. Tab stops at it; arrow and Page keys scroll, Home and End go to the ends.

    room: pixels between it and the ring that shows the keyboard, where its text reaches to its edges.
    """

    def __init__(self, body: QWidget, name: str, room: int = 0) -> None:
        super().__init__()
        self.focus_room = room
        body.setObjectName("scrollBody")
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends: dict[int, int] = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[event.key()])
        else:
            super().keyPressEvent(event)
