"""Closing the window: at once when nothing runs, else after asking; a training is saved first, the rest is given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent

from app.ui.questions import ask_to_leave, ask_to_quit

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Leaving(QObject):
    """Answers the window's close events."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._leaving = False
        self._asking = False
        self._given_up = False
        window.live.ended.connect(self._on_ended)

    def decide(self, event: QCloseEvent) -> None:
        """Accept, or ask the person first."""
        window = self._window
        unfinished = None if self._given_up or self._leaving else self._unfinished()
        if not window.session.busy and unfinished is None:
            window.settings.geometry = window.saveGeometry()
            window.settings.save()
            window.pages.keep_setup()
            event.accept()
            return
        event.ignore()
        if not self._leaving and not self._asking:
            self._asking = True
            if unfinished is not None and not window.session.busy:
                question = ask_to_leave(window, *unfinished, self._give_up)
            else:
                question = ask_to_quit(window, self._pause_and_close, " ".join(unfinished or ()))
            question.finished.connect(self._on_answered)

    def _unfinished(self) -> tuple[str, str] | None:
        """What else would end with the window, and what becomes of it; None when there is nothing."""
        window = self._window
        exporting = window.export_sheet.exporting if "export_sheet" in window.__dict__ else None
        if exporting is not None and exporting.busy:
            lost = self.tr("What was written so far is removed. You can export again at any time.")
            return self.tr("An export is being written."), lost
        if exporting is not None and exporting.uploading:
            lost = self.tr("It stops, and nothing of it stays there. You can upload it again at any time.")
            return self.tr("An export is on its way to Hugging Face."), lost
        if window.pages.moving_runs:
            lost = self.tr("The window closes, and Tunesmith ends once everything has arrived.")
            return self.tr("Your runs are being moved."), lost
        if window.library.downloads.busy:
            lost = self.tr("What was downloaded so far is kept. Downloading again goes on from there.")
            return self.tr("A model is being downloaded."), lost
        return None

    @Slot()
    def _give_up(self) -> None:
        self._given_up = True
        self._window.close()

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
