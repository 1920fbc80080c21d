"""The batches of a run's steps, each made on another thread while the step before it is computed."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from app.data.conversation import Example
from app.engine.batches import Batch, Course, collate
from app.engine.levers import levers


class Supply:
    """Call it with a step's number. Its thread ends with it, or when it is closed."""

    def __init__(self, examples: Sequence[Example], course: Course) -> None:
        self._examples, self._course = examples, course
        self._thread = ThreadPoolExecutor(1, "batches") if levers().ahead else None
        self._ahead: tuple[int, Future[list[Batch]]] | None = None

    def __call__(self, step: int) -> list[Batch]:
        """The micro-batches of a step (from 1)."""
        made = self._ahead[1].result() if self._ahead is not None and self._ahead[0] == step else None
        if made is None:
            self.wait()
            made = self._make(step)
        self._ahead = None
        if self._thread is not None and step < self._course.steps:
            self._ahead = step + 1, self._thread.submit(self._make, step + 1)
        return made

    def wait(self) -> None:
        """Until nothing is being made."""
        if self._ahead is not None:
            self._ahead[1].result()

    def close(self) -> None:
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)

    def _make(self, step: int) -> list[Batch]:
        return [
            collate([self._examples[i] for i in batch], self._course.packed) for batch in self._course.batches(step)
        ]
