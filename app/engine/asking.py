"""The person's own test questions, answered by the model as it is now: before training, at each check, and when added."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.engine.answering import reply
from app.engine.loading import Loaded
from app.engine.meters import Clock
from app.runs.control import Control
from app.runs.events import Sampled
from app.runs.store import Run


@dataclass
class Questions:
    """Reads the questions from the run, so that one added on the way is asked after a rescue or a resume as well.

    arguments: what the chat template is given, as in training.
    """

    run: Run
    control: Control
    loaded: Loaded
    arguments: dict[str, Any]
    clock: Clock

    def all(self, step: int, answered: int, leave: Callable[[], bool]) -> Iterator[Sampled | None]:
        """An answer to every question but the first `answered`, those added just now included.

        leave: asked after each word whether to give up; None is the last then.
        """
        self._take()
        yield from self._answers(step, self.run.config().questions[answered:], leave)

    def added(self, step: int, leave: Callable[[], bool]) -> Iterator[Sampled]:
        """An answer to each question that was added since the last call, as far as there is time."""
        for answer in self._answers(step, self._take(), leave):
            if answer is not None:
                yield answer

    def _take(self) -> list[str]:
        """Write down what was added."""
        taken = self.control.take_questions()
        for question in taken:
            config = self.run.config().asking(question)
            self.run.update(config=config.model_dump(mode="json"))
        return taken

    def _answers(self, step: int, questions: Sequence[str], leave: Callable[[], bool]) -> Iterator[Sampled | None]:
        for question in questions:
            text = reply(self.loaded, question, self.arguments, stop=leave)
            yield Sampled(self.clock(), step, question, text) if text is not None else None
            if text is None:
                return
