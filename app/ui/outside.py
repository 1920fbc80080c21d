"""The window and what is outside of it: a notification at a training's end, progress on the icon, and coming back to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.data.models.download import Progress
from app.errors import UserError
from app.runs.events import Event, Finished, Paused, Started, StepDone
from app.services import notifications
from app.services.sleep import SleepWatch
from app.ui import text
from app.ui.icons import icon_among_others
from app.ui.run_pages.learned_words import learned_words
from app.ui.said import said
from app.ui.widgets.paint import box

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_SIZE = 256
_AWAY_MS = 1500
_BAR = (28, 196, 200, 26)


class Outside(QObject):
    """Follows the session. notify: how to tell the system, for tests."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._total = 0
        self._shown: int | None = None
        self.notify = notifications.notify
        self.sleep = SleepWatch(parent=self)
        session = window.session
        session.events_arrived.connect(self._on_events)
        session.finished.connect(self._on_finished)
        session.paused.connect(self._on_paused)
        session.failed.connect(self._on_failed)
        downloads = window.library.downloads
        downloads.progressed.connect(self._on_download)
        downloads.stopped.connect(self._end_of_download)
        downloads.arrived.connect(self._on_downloaded)
        downloads.failed.connect(self._on_not_downloaded)
        self.sleep.woke.connect(self._on_woke)
        self._away = QElapsedTimer()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.on_application)

    @property
    def percent(self) -> int | None:
        """What the application's icon shows now; None for no bar."""
        return self._shown

    @Slot(object)
    def _on_events(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Started):
                self._total = event.total_steps
        last = next((event for event in reversed(events) if isinstance(event, StepDone)), None)
        if last is not None and self._total:
            self._show_progress(min(100, 100 * last.step // self._total))

    @Slot(object)
    def _on_finished(self, result: Finished) -> None:
        run = self._window.session.run
        if run is None:
            self._show_progress(None)
            return
        words = learned_words(run, self._window.training.history, result)
        self._tell(words.headline, self.tr("%1 took %2."), text.duration(result.duration_s))

    @Slot(object)
    def _on_paused(self, paused: Paused) -> None:
        self._show_progress(None)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._tell(said(error.what), self.tr("%1 can be continued."), "")

    @Slot(Qt.ApplicationState)
    def on_application(self, state: Qt.ApplicationState) -> None:
        """Back from another program, where models may have been downloaded and runs thrown away: look again."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self._away.start()
        elif self._away.isValid() and self._away.elapsed() >= _AWAY_MS and not self._window.starting:
            self._away.invalidate()
            self._window.library.search()
            self._window.waiting.refresh()
            self._window.arrivals.read_if_changed()

    @Slot(float)
    def _on_woke(self, seconds: float) -> None:
        run = self._window.session.run
        if self._window.session.busy and run is not None:
            words = self.tr("The computer slept for %1. Training goes on where it was.")
            self._window.training.log.append(words.replace("%1", text.duration(seconds)))

    @Slot(object)
    def _on_download(self, progress: Progress) -> None:
        """On the icon while no training is there."""
        if not self._window.session.busy:
            self._show_progress(min(100, 100 * progress.done // max(1, progress.total)))

    @Slot()
    def _end_of_download(self) -> None:
        if not self._window.session.busy:
            self._show_progress(None)

    @Slot(object)
    def _on_downloaded(self, folder: Path) -> None:
        self._end_of_download()
        self._say(self.tr("“%1” is downloaded.").replace("%1", folder.name), self.tr("It can be trained now."))

    @Slot(object)
    def _on_not_downloaded(self, error: UserError) -> None:
        self._end_of_download()
        self._say(said(error.what), said(error.next))

    def _tell(self, title: str, body: str, more: str) -> None:
        self._show_progress(None)
        if (run := self._window.session.run) is not None:
            self._say(title, body.replace("%1", run.name).replace("%2", more))

    def _say(self, title: str, body: str) -> None:
        """Through the system, where no window of ours is in front and the person wants it."""
        if QApplication.activeWindow() is None and self._window.settings.notify:
            self.notify(title, body)
            QApplication.alert(self._window)

    def _show_progress(self, percent: int | None) -> None:
        if percent == self._shown:
            return
        self._shown = percent
        QTimer.singleShot(0, self, self._draw)

    @Slot()
    def _draw(self) -> None:
        """The Dock and most taskbars show the application's icon as it is now."""
        icon = icon_among_others() if self._shown is None else icon_with_progress(self._shown)
        QGuiApplication.setWindowIcon(icon)


def icon_with_progress(percent: int) -> QIcon:
    """The application's icon with a bar over its foot."""
    picture = QPixmap(icon_among_others().pixmap(_SIZE, _SIZE))
    picture.setDevicePixelRatio(1.0)
    painter = QPainter(picture)
    x, y, width, height = _BAR
    scale = picture.width() / _SIZE
    painter.scale(scale, scale)
    box(painter, QRectF(x, y, width, height), height / 2, "surface", "control_strong", 2)
    filled = max(height - 8.0, (width - 8) * percent / 100)
    box(painter, QRectF(x + 4, y + 4, filled, height - 8), (height - 8) / 2, "series1")
    painter.end()
    return QIcon(picture)
