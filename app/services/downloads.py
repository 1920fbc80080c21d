"""Downloads models when a person asks for one: one at a time, off the GUI thread, with how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.data.models.asked import person_asked
from app.data.models.download import Cancelled, Progress, discard, download, unfinished
from app.data.models.hub import repo_name
from app.errors import UserError
from app.services.tasks import Task, Workers


class Downloads(QObject):
    """begun(repo); then progressed(Progress), many times; then arrived(folder), failed(UserError) or stopped().

    discarded(): what was kept of a stopped one is deleted.

    endpoint, folder: another hub and another place, for tests.
    """

    begun = Signal(str)
    progressed = Signal(object)
    arrived = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    discarded = Signal()

    def __init__(
        self,
        workers: Workers,
        endpoint: str | None = None,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers, self.endpoint, self.folder = workers.apart, endpoint, folder
        self._task: Task | None = None
        self.repo = ""
        self.progress: Progress | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None

    def start(self, typed: str) -> None:
        """Download a model by its name or address. Raises UserError when it is no name; does nothing while busy."""
        if self.busy:
            return
        repo = repo_name(typed)
        self.repo, self.progress = repo, None

        def work(task: Task) -> Path | None:
            try:
                with person_asked():
                    return download(repo, self.folder, task.report, task.cancelled, self.endpoint)
            except Cancelled:
                return None

        self._task = self._workers.post(work)
        self._task.progress.connect(self._on_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self.begun.emit(repo)

    def stop(self) -> None:
        """End it soon. What has come is kept, so that starting again goes on from there."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.stopped.emit()

    def unfinished(self) -> list[tuple[str, int]]:
        """Downloads that were stopped, by this window or an earlier one: name, and bytes that are kept. Largest first."""
        return unfinished(self.folder)

    def discard(self, repo: str) -> None:
        """Delete what is kept of a download that was stopped."""
        task = self._workers.post(lambda task: discard(repo, self.folder))
        task.done.connect(self.discarded)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progress = progress
        self.progressed.emit(progress)

    @Slot(object)
    def _on_done(self, folder: Path | None) -> None:
        self._task = None
        if folder is not None:
            self.arrived.emit(folder)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._task = None
        self.failed.emit(error)
