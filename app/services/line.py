"""The line of waiting trainings, for the window: what waits, changes to it off the GUI thread, and the next one's turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.data.choices import ReviewChoices
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.queue import Queue
from app.runs.review_choices import store_choices
from app.runs.store import Run, create_run
from app.services.session import Session
from app.services.tasks import Task, Workers


class Line(QObject):
    """changed: `waiting` is new, the next one first. added(TrainingConfig): it waits.
    taken(Run): this one's turn has come. refused(UserError).

    root: where runs are kept, None for the usual place.
    """

    changed = Signal()
    added = Signal(object)
    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, workers: Workers, root: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._root = workers, root
        self.waiting: list[Path] = []
        self._known = False

    @property
    def known(self) -> bool:
        """Whether the line was read yet."""
        return self._known

    def refresh(self) -> None:
        self._do(lambda queue: None)

    def add_new(self, config: TrainingConfig, review: ReviewChoices | None = None) -> None:
        """Set a training up and let it wait. Its examples are copied now, so that later changes to them do not matter."""

        def work(queue: Queue) -> None:
            run = create_run(config, self._root)
            run.own_copy(config.data)
            if review:
                store_choices(run, review.to_json())
            queue.add(run)

        self._do(work).done.connect(lambda: self.added.emit(config))

    def add(self, run: Run, config: TrainingConfig | None = None) -> None:
        """Let a run wait that is there already. config: what it is to go on with, None for the settings it has."""

        def work(queue: Queue) -> None:
            if config is not None:
                run.update(config=config.model_dump(mode="json"))
            queue.add(run)

        self._do(work)

    def add_first(self, run: Run) -> None:
        """Give a run that was taken its place back."""

        def work(queue: Queue) -> None:
            queue.add(run)
            queue.move(run, 0)

        self._do(work)

    def remove(self, folder: Path) -> None:
        self._do(lambda queue: queue.remove(Run(folder)))

    def move(self, folder: Path, place: int) -> None:
        self._do(lambda queue: queue.move(Run(folder), place))

    def take(self) -> None:
        """Take the next one out of the line; taken(Run) follows if there is one."""
        root = self._root
        task = self._workers.post(lambda task: _take(root))
        task.done.connect(self._on_taken)
        task.failed.connect(self.refused)

    def _do(self, work: Callable[[Queue], None]) -> Task:
        root = self._root

        def do(task: Task) -> list[Path]:
            queue = Queue(root)
            work(queue)
            return [run.folder for run in queue.runs()]

        task = self._workers.post(do)
        task.done.connect(self._on_read)
        task.failed.connect(self.refused)
        return task

    @Slot(object)
    def _on_read(self, waiting: list[Path]) -> None:
        fresh = not self._known or waiting != self.waiting
        self.waiting, self._known = waiting, True
        if fresh:
            self.changed.emit()

    @Slot(object)
    def _on_taken(self, found: tuple[Run | None, list[Path]]) -> None:
        run, waiting = found
        self._on_read(waiting)
        if run is not None:
            self.taken.emit(run)


def _take(root: Path | None) -> tuple[Run | None, list[Path]]:
    queue = Queue(root)
    run = queue.take()
    return run, [one.folder for one in queue.runs()]


class NextInLine(QObject):
    """Begins the next training of a line whenever one has ended with a result or an error of its own.

    After a pause it waits: the person wanted the machine, or something is missing that the next one would miss as well.
    """

    def __init__(self, session: Session, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._line = session, line
        self.held = False
        session.finished.connect(self._on_ended)
        session.failed.connect(self._on_ended)
        line.taken.connect(self._on_taken)

    def start(self) -> None:
        """Begin the next one now, if nothing is training."""
        if not self._session.busy and not self.held:
            self._line.take()

    @Slot(object)
    def _on_ended(self, result: object) -> None:
        """A full disk, or whatever else paused a training, stops the line."""
        if not (isinstance(result, UserError) and result.code == "paused"):
            self.start()

    @Slot(object)
    def _on_taken(self, run: Run) -> None:
        if self._session.busy or self.held:
            self._line.add_first(run)
            return
        try:
            self._session.resume(run, run.config())
        except UserError as error:
            self._line.refused.emit(error)
            self.start()
