"""Requests from whoever watches a training to the loop that runs it. Thread-safe."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Control:
    """Asked by the window or the terminal, read by the loop between steps.

    stop(): finish the current step, keep the best version, end.
    pause(): finish the current step, save everything, end; the run can be resumed.
    save_now(): write a version after the current step and keep it.
    ask(question): answer one more test question after the current step, and at each check from then on.
    lent: what the loop lends to whoever is called between two of its events, on its own thread: the loaded model and
    what its chat template is given. None before it is loaded and after the end.
    """

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._pause = threading.Event()
        self._save = threading.Event()
        self._questions: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.lent: tuple[Any, Any] | None = None

    def stop(self) -> None:
        self._stop.set()

    def pause(self) -> None:
        self._pause.set()

    def save_now(self) -> None:
        self._save.set()

    def ask(self, question: str) -> None:
        self._questions.put(question)

    @property
    def stopping(self) -> bool:
        return self._stop.is_set()

    @property
    def pausing(self) -> bool:
        return self._pause.is_set()

    def take_save(self) -> bool:
        """True once after each save_now()."""
        asked = self._save.is_set()
        self._save.clear()
        return asked

    def take_questions(self) -> list[str]:
        """The questions of each ask() since the last call, oldest first."""
        taken: list[str] = []
        while True:
            try:
                taken.append(self._questions.get_nowait())
            except queue.Empty:
                return taken

    @contextmanager
    def lending(self, loaded: Any, arguments: Any) -> Iterator[None]:
        """For the loop: what it lends while the block lasts."""
        self.lent = (loaded, arguments)
        try:
            yield
        finally:
            self.lent = None
