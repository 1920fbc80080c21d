"""A note at the bottom of the window that says what has ended, until it is answered or put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.ui.widgets.note import Note, NoteKind, announce

_BOTTOM = 20


class Toast(Note):
    """One note at a time, in the middle at the bottom."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("success", parent=window)
        self._main = window
        window.installEventFilter(self)
        self.hide()

    def say(self, kind: NoteKind, words: str, action: str, call: Callable[[], object]) -> None:
        def answer() -> None:
            self.hide()
            call()

        self.set_note(kind, words, "", [(action, answer), (self.tr("Dismiss"), self.hide)])
        self._place()
        self.show()
        self.raise_()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self.sizeHint().width() + 16, self._main.width() - 80)
        height = max(44, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        self.setGeometry((self._main.width() - width) // 2, self._main.height() - height - _BOTTOM, width, height)
