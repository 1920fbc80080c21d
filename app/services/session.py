"""One window's work: what state it is in, who is doing what, and the events of the training that runs."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.data.choices import ReviewChoices
from app.errors import UserError
from app.runs.awake import KeepAwake
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, Failed, Finished, Paused, Started
from app.runs.keep import keep_best
from app.runs.moving import Moves
from app.runs.review_choices import store_choices
from app.runs.store import Run, create_run
from app.services.choices import Choices
from app.services.engine_thread import EngineThread
from app.services.garbage import GuiGarbage
from app.services.speaking import Speaker
from app.services.tasks import Task, Workers

log = logging.getLogger(__name__)

BATCH_MS = 34
MOST_AT_ONCE = 1000
"""Events reach the window at most 30 times a second, all of them, in order."""


class State(Enum):
    IDLE = "idle"
    PREPARING = "preparing"
    TRAINING = "training"
    PAUSING = "pausing"
    STOPPING = "stopping"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


BUSY = (State.PREPARING, State.TRAINING, State.PAUSING, State.STOPPING)


Occupied = Literal["", "export", "measuring"]
"""What long work a training that is started now would wait for."""


class Session(QObject):
    """Starts, pauses and stops trainings and says what happens, always on the GUI thread.

    run_created(Run) comes first; then events_arrived(list of Event), many times, beginning with all earlier events
    of a run that is resumed; then finished(Finished), paused(Paused) or failed(UserError), exactly one of them. runs_root: where run folders are made, None for the usual place.
    """

    state_changed = Signal(object)
    run_created = Signal(object)
    events_arrived = Signal(object)
    finished = Signal(object)
    paused = Signal(object)
    failed = Signal(object)

    def __init__(self, runs_root: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs_root = runs_root
        self.engine = EngineThread(self)
        self.workers = Workers(self)
        self.speaker = Speaker()
        self.choices = Choices(self.engine, self.workers, runs_root, self)
        self.run: Run | None = None
        self.occupied: Occupied = ""
        self._garbage = GuiGarbage(self)
        self._awake = KeepAwake()
        self._stays_awake = True
        self._state = State.IDLE
        self._training: _Training | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BATCH_MS)
        self._timer.timeout.connect(self._deliver)
        self.choices.machine_known.connect(self._garbage.keep)
        self.engine.start()

    @property
    def state(self) -> State:
        return self._state

    @property
    def busy(self) -> bool:
        """Whether a training is under way, from Start to its result."""
        return self._state in BUSY

    @property
    def resumed(self) -> Run | None:
        """The run that is being gone on with, from the first moment on; None for a new one."""
        return self._training.resumed if self._training is not None else None

    def warm_up(self) -> None:
        """Load the engine's libraries while nobody waits for them."""
        self.choices.warm_up()

    def start(self, config: TrainingConfig, review: ReviewChoices | None = None) -> None:
        """Begin a training. review: what was decided about its examples. Does nothing while another one runs."""
        self._begin(_Training(config, self.runs_root, review))

    def resume(self, run: Run, config: TrainingConfig) -> None:
        """Go on with a run from its last whole version, or begin one that waited. Does nothing while a training runs."""
        self._begin(_Training(config, self.runs_root, resumed=run))

    def _begin(self, training: _Training) -> None:
        if self.busy:
            return
        self.choices.put_aside()
        self.speaker.hush()
        self.run = None
        self._garbage.keep()
        self._training = training
        task = self.engine.post(lambda task: self._train(training, task))
        task.progress.connect(self._on_run_created)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        if self._stays_awake:
            self._awake.hold()
        self._timer.start()
        self._enter(State.PREPARING)

    def keep_awake(self, wanted: bool) -> None:
        """Whether the computer stays awake while a training runs; counts at once."""
        self._stays_awake = wanted
        if not wanted:
            self._awake.release()
        elif self.busy:
            self._awake.hold()

    def _train(self, training: _Training, task: Task) -> Finished | Paused:
        """On the engine thread: train, and answer questions between the steps."""
        with self.speaker.during(training.control):
            return training.work(task, self.engine.let_others)

    def pause(self) -> None:
        """Finish the current step, save everything and free the memory. The run can be resumed, even years later."""
        if self._training is not None and self._state in (State.PREPARING, State.TRAINING):
            self._training.control.pause()
            self._enter(State.PAUSING)

    def follow(self, moves: Moves) -> None:
        """Runs lie in other folders now: a paused one is gone on with where it is."""
        if self.run is not None and not self.busy:
            self.run = Run(dict(moves).get(self.run.folder, self.run.folder))

    def stop_and_keep(self) -> None:
        """Finish the current step, keep the best version and end; a paused training ends where it is."""
        if self._training is not None and self._state in (State.PREPARING, State.TRAINING):
            self._training.control.stop()
            self._enter(State.STOPPING)
        elif self._state is State.PAUSED and (run := self.run) is not None:
            task = self.workers.post(lambda task: keep_best(run))
            task.done.connect(self._on_kept)
            task.failed.connect(self._on_failed)
            self._enter(State.STOPPING)

    def save_now(self) -> None:
        """Write a version after the current step, one that is kept until the run is deleted."""
        if self._training is not None:
            self._training.control.save_now()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask this as well: after the current step and at each check; of a paused training, once it goes on."""
        if self._training is not None:
            self._training.control.ask(question)
        elif self.run is not None and self._state is State.PAUSED:
            self.run.update(config=self.run.config().asking(question).model_dump(mode="json"))

    def shut_down(self) -> None:
        """End everything and wait for it. A training that still runs stops and keeps what it has."""
        if self._training is not None:
            self._training.control.stop()
        self.speaker.hush()
        self.workers.shut_down()
        self.engine.shut_down()
        self._timer.stop()
        self._awake.release()
        self._garbage.release()

    def _enter(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    @Slot()
    def _deliver(self) -> bool:
        """Pass on what has happened; whether there was anything."""
        if self._training is None or self.run is None:
            return False  # what happened waits until its run has been made known
        events, now = self._training.take()
        if not events:
            return False
        if now and self._state is State.PREPARING and any(isinstance(event, Started) for event in events):
            self._enter(State.TRAINING)
        self.events_arrived.emit(events)
        return True

    @Slot(object)
    def _on_run_created(self, run: Run) -> None:
        self.run = run
        self.run_created.emit(run)

    @Slot(object)
    def _on_done(self, result: Finished | Paused) -> None:
        if isinstance(result, Paused):
            training = self._training
            self._end(State.PAUSED)
            for question in training.control.take_questions() if training is not None else ():
                self.ask(question)  # there was no time for it any more
            self.paused.emit(result)
        else:
            self._end(State.FINISHED)
            self.finished.emit(result)

    @Slot(object)
    def _on_kept(self, result: Finished) -> None:
        self.events_arrived.emit([result])
        self._enter(State.FINISHED)
        self.finished.emit(result)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._end(State.FAILED)
        self.failed.emit(error)

    def _end(self, state: State) -> None:
        self._timer.stop()
        while self._deliver():
            pass
        self._training = None
        self._awake.release()
        self._garbage.collect()
        self.choices.take_up()
        self._enter(state)


def paused_error(event: Paused) -> UserError:
    """What a person is told about a training that lost nothing: paused as asked, or because it could not go on."""
    if event.reason == "asked":
        return UserError(
            "Training paused.", "You paused it.", "Continue whenever you like, also another day.", "paused"
        )
    return UserError(
        "Training paused.",
        event.reason,
        f"Everything up to step {event.step} is saved.",
        "paused",
    )


class _Training:
    """What the engine thread does for one training, and the basket that its events wait in."""

    def __init__(
        self,
        config: TrainingConfig,
        runs_root: Path | None,
        review: ReviewChoices | None = None,
        resumed: Run | None = None,
    ) -> None:
        self.control = Control()
        self._config = config
        self._review = review
        self.resumed = resumed
        self._runs_root = runs_root
        self._waiting: deque[Event] = deque()
        self._earlier = 0
        self._lock = threading.Lock()

    def take(self) -> tuple[list[Event], bool]:
        """The events that came since the last call, oldest first, and whether they are of now.

        Many come only bit by bit, those from before a resume first and by themselves.
        """
        with self._lock:
            count = min(MOST_AT_ONCE, self._earlier or len(self._waiting))
            now, self._earlier = not self._earlier, self._earlier - min(self._earlier, count)
            return [self._waiting.popleft() for _ in range(count)], now

    def work(self, task: Task, between: Callable[[], None] = lambda: None) -> Finished | Paused:
        """Train to the end on the calling thread, or until it is paused as asked. between: called after each event.

        Raises UserError, also when something else paused it; every event can be taken meanwhile.
        """
        from app.engine.train import train

        run = self.resumed or self._new_run()
        task.report(run)
        with self._lock:
            self._waiting.extend(run.events())
            self._earlier = len(self._waiting)
        last: Event | None = None
        began = self.resumed is not None and run.metrics.is_file()
        for event in train(self._config, run, self.control, resume=began):
            last = event
            with self._lock:
                self._waiting.append(event)
            between()
        if isinstance(last, Finished) or (isinstance(last, Paused) and last.reason == "asked"):
            return last
        if isinstance(last, Failed):
            raise UserError(last.what, last.why, last.next, last.code)
        if isinstance(last, Paused):
            raise paused_error(last)
        raise UserError("The training ended without a result.", "", "Start it again.", "no_result")

    def _new_run(self) -> Run:
        run = create_run(self._config, self._runs_root)
        if self._review:
            store_choices(run, self._review.to_json())
        return run
