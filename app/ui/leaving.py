"""Closing the window: at once when nothing runs, else after asking, and then only when everything is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent

from app.ui.questions import ask_to_quit

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Leaving(QObject):
    """Answers the window's close events."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._leaving = False
        self._asking = False
        window.live.ended.connect(self._on_ended)

    def decide(self, event: QCloseEvent) -> None:
        """Accept, or ask the person first."""
        window = self._window
        if not window.session.busy:
            window.settings.geometry = window.saveGeometry()
            window.settings.save()
            event.accept()
            return
        event.ignore()
        if not self._leaving and not self._asking:
            self._asking = True
            ask_to_quit(window, self._pause_and_close).finished.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        self._asking = False

    @Slot()
    def _pause_and_close(self) -> None:
        self._leaving = self._window.waiting.turns.held = True
        if self._window.session.busy:
            self._window.session.pause()
        else:
            self._window.close()

    @Slot()
    def _on_ended(self) -> None:
        if self._leaving:
            QTimer.singleShot(0, self._window, self._window.close)
