"""The one thread that owns MLX: arrays made on a thread's stream must be used there, so all engine work comes here."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections import deque

from PySide6.QtCore import QObject, QThread

from app.services.tasks import Task, TaskOwner, Work

GIVES_WAY = 5
"""Niceness of this thread, so that the window comes first."""


class EngineThread(QThread):
    """Runs posted jobs one after another for as long as the window lives.

    Jobs import the engine inside themselves, so that mlx never loads on the GUI thread. A long job, such as a training,
    calls `let_others` now and then: small jobs that were posted for that are done there and need not wait for its end.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self._jobs: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._small: deque[Task] = deque()
        self._owner = TaskOwner(self)
        self._idle: Task | None = None

    def post(self, work: Work) -> Task:
        """Queue `work(task)`. Connect to the returned task before going back to the event loop."""
        if self._idle is not None:
            self._idle.cancel()
        self._idle = None
        return self._queue(work)

    def post_idle(self, work: Work) -> Task:
        """The same for work that only fills idle time: the next `post` cancels it, one waits at most."""
        task = self.post(work)
        self._idle = task
        return task

    def _queue(self, work: Work) -> Task:
        task = self._owner.own(work)
        self._jobs.put(task)
        return task

    def post_small(self, work: Work) -> Task:
        """Queue `work(task)`, to be done at the next pause of a longer job, or in its turn if there is none."""
        task = self._owner.own(work)
        self._small.append(task)
        self._jobs.put(self._owner.own(lambda _: self.let_others()))
        return task

    def let_others(self) -> None:
        """For a long job: do the small jobs that wait. Call it on this thread alone."""
        while self._small:
            self._small.popleft().execute()

    def run(self) -> None:
        if sys.platform == "linux":  # where MLX's and OpenBLAS's threads inherit it, which share the window's cores
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), GIVES_WAY)
        while (task := self._jobs.get()) is not None:
            task.execute()

    def shut_down(self) -> None:
        """Drop what waits, let the current job end and wait for it."""
        self._owner.cancel_all()
        self._jobs.put(None)
        self.wait()
