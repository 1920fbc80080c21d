"""What a person asks for while something long goes on between two steps: a check, or answers to the test questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.engine.meters import Progress
from app.runs import requests
from app.runs.control import Control
from app.runs.events import Saved
from app.runs.store import Run


class Wishes:
    """Asked between two batches or words. save: writes a version of the model as it is, kept until the run is deleted.

    saved_at: the step of the last version that was written in between.
    """

    def __init__(self, run: Run, control: Control, progress: Progress, save: Callable[[], Saved]) -> None:
        self.saved_at = 0
        self._run, self._control, self._progress, self._save = run, control, progress, save
        self._told: list[Saved] = []
        self._stopping = False

    def begin(self) -> None:
        """Something long begins. A stop that was asked for before does not end it, but before the first step."""
        self._stopping = self._control.stopping and self._progress.step > 0

    def leave(self) -> bool:
        """Whether to give up what is going on, to pause or to stop. A version is written first when one was asked for."""
        requests.pass_on(self._run, self._control)
        if self._progress.step and self._control.take_save():
            self._told.append(self._save())
            self.saved_at = self._progress.step
        return self._control.pausing or (self._control.stopping and not self._stopping)

    def told(self) -> Iterator[Saved]:
        """What was saved meanwhile."""
        while self._told:
            yield self._told.pop(0)
