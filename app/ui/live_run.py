"""What the window shows of the training that runs: its page, its row in the sidebar, and then its result."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Event, Finished, Paused
from app.runs.store import Run
from app.services.run_list import RunList
from app.services.session import Session, State
from app.ui.pages import Pages
from app.ui.sidebar import Running, Sidebar
from app.ui.widgets.note import announce

_SIDEBAR_EVERY_S = 0.5


class LiveRun(QObject):
    """Follows the session. ended(): the training is over and shown; never_began(UserError): it has no folder, or not any more."""

    ended = Signal()
    never_began = Signal(object)

    def __init__(self, session: Session, pages: Pages, sidebar: Sidebar, run_list: RunList, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pages, self._sidebar, self._run_list = session, pages, sidebar, run_list
        self._shown_at = 0.0
        session.run_created.connect(self._on_run_created)
        session.events_arrived.connect(self._on_events)
        session.state_changed.connect(self._on_state)
        session.finished.connect(self._on_finished)
        session.paused.connect(self._on_paused)
        session.failed.connect(self._on_failed)
        run_list.changed.connect(self._on_list)

    @Slot(object)
    def _on_run_created(self, run: Run) -> None:
        self._pages.training.begin(run, run.config())
        self._pages.runs.set_running(run.folder)
        self._show_running()
        if self._pages.shown == "training":
            self._sidebar.show_run(run.folder)

    @Slot()
    def _on_list(self) -> None:
        """It may have been given another name meanwhile."""
        run = self._session.run
        if run is not None and (self._session.busy or self._session.state is State.PAUSED):
            self._pages.training.follow(run)

    @Slot(object)
    def _on_events(self, events: list[Event]) -> None:
        self._pages.training.take(events)
        now = time.monotonic()
        if now - self._shown_at >= _SIDEBAR_EVERY_S:
            self._shown_at = now
            self._show_running()

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.PREPARING and self._session.run is None:
            resumed = self._session.resumed
            self._pages.training.begin(resumed, resumed.config() if resumed is not None else TrainingConfig())
            self._pages.training.wait_for(self._session.occupied)
        self._pages.training.show_state(state)
        self._pages.runs.set_busy(self._session.busy)

    @Slot(object)
    def _on_finished(self, result: Finished) -> None:
        run = self._session.run
        if run is not None:
            self._pages.finished.show_run(run, self._pages.training.history)
            self._end(run, self._pages.finished)
            announce(self._pages.finished, self._pages.finished.headline)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        run = self._session.run
        if run is not None and run.folder.is_dir():
            history = self._pages.training.history
            saved = history.saved.step if history.saved is not None else None
            self._pages.stopped.show_run(run, history, error, saved)
            self._end(run, self._pages.stopped)
        else:
            self._leave_list()
            self.never_began.emit(error)
            self.ended.emit()

    @Slot(object)
    def _on_paused(self, paused: Paused) -> None:
        run = self._session.run
        if run is not None:
            self._end(run, self._pages.training)

    def _leave_list(self) -> None:
        """Nothing is being trained any more: lists show what there is now."""
        self._pages.runs.set_running(None)
        self._run_list.changed.connect(self._forget_running, Qt.ConnectionType.SingleShotConnection)
        self._run_list.refresh()

    def _end(self, run: Run, page: QWidget) -> None:
        self._leave_list()
        if self._pages.shown == "training":
            self._pages.go(page)
            self._sidebar.show_run(run.folder)
        self.ended.emit()

    @Slot()
    def _forget_running(self) -> None:
        """The list has the ended run now, so the sidebar need not add it any more."""
        if not self._session.busy:
            self._sidebar.set_running(None)

    def _show_running(self) -> None:
        run, history = self._session.run, self._pages.training.history
        if run is None or not self._session.busy:
            return
        last, started = history.last, history.started
        share = last.step / started.total_steps if last and started else 0.0
        getting_ready = last is None or self._session.state is State.PREPARING
        self._sidebar.set_running(Running(run.folder, run.name, share, None if getting_ready else last.eta_s))
