"""Work that must not block the window: a Task is one piece of it, a Workers pool runs those that need no MLX."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.errors import UserError
from app.services.way import give_way

log = logging.getLogger(__name__)

Work = Callable[["Task"], Any]


class Task(QObject):
    """One piece of work on another thread. Made on the GUI thread, where its signals arrive as well.

    done(result) or failed(UserError) comes exactly once, unless the task was cancelled; then neither does, not
    even when the result was already on its way. All signals are emitted by the event loop, so whoever connects
    right after posting misses nothing.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    ended = Signal(object)
    _outcome = Signal(object, object)
    _reported = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = work
        self._cancelled = threading.Event()
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to end soon and keep its result to itself."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """For the work, which asks often: whether to end. Lets the window go first, see way."""
        give_way()
        return self._cancelled.is_set()

    def report(self, value: Any) -> None:
        """For the work: emit progress(value) on the GUI thread."""
        self._reported.emit(value)

    def execute(self) -> None:
        """Do the work on the calling thread. Every exception becomes a UserError: nothing may end the thread."""
        work, self._work = self._work, None
        result: Any = None
        error: UserError | None = None
        try:
            if work is not None and not self.cancelled():
                result = work(self)
        except UserError as caught:
            error = caught
        except Exception as caught:
            log.exception("A task failed unexpectedly")
            error = unexpected(caught)
        self._outcome.emit(result, error)

    @Slot(object)
    def _pass_on(self, value: Any) -> None:
        if not self.cancelled():
            self.progress.emit(value)

    @Slot(object, object)
    def _deliver(self, result: Any, error: UserError | None) -> None:
        if not self.cancelled():
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
        self.ended.emit(self)


def unexpected(error: BaseException) -> UserError:
    """What a person is told about a fault of ours. The log holds the traceback."""
    detail = f"{type(error).__name__}: {error}".strip().rstrip(".:")
    return UserError("Something went wrong inside Tunesmith.", f"{detail}.", "The log has the details.", "unexpected")


class TaskOwner(QObject):
    """Keeps tasks alive until their last signal has arrived on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()

    def own(self, work: Work) -> Task:
        task = Task(work)
        task.ended.connect(self._forget)
        self._tasks.add(task)
        return task

    def cancel_all(self) -> None:
        for task in self._tasks:
            task.cancel()

    @Slot(object)
    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)


class Workers(TaskOwner):
    """A small thread pool for reading files and looking into folders."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self._apart: Workers | None = None

    @property
    def apart(self) -> Workers:
        """Threads of their own for what mostly waits for others, such as a download: reading files never waits for it."""
        if self._apart is None:
            self._apart = Workers(self)
        return self._apart

    def post(self, work: Work) -> Task:
        """Run `work(task)` soon. Connect to the returned task before going back to the event loop."""
        task = self.own(work)
        self._pool.start(_Runner(task))
        return task

    def shut_down(self) -> None:
        if self._apart is not None:
            self._apart.shut_down()
        self.cancel_all()
        self._pool.clear()
        self._pool.waitForDone()


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.execute()
