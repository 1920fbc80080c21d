"""Measures what a training would take while nobody uses the engine, once the person has stopped changing settings."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.data.choices import ReviewChoices
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate
from app.services import checks
from app.services.engine_thread import EngineThread
from app.services.tasks import Task

log = logging.getLogger(__name__)

AFTER_MS = 900
KEPT = 32
FREE = ("name", "learning_rate", "alpha", "schedule", "warmup", "weight_decay", "max_grad_norm", "patience")
"""Settings that change neither time nor memory."""


class Prober(QObject):
    """measured(Estimate) or failed(UserError) answers the newest `want`, unless `drop` or other engine work came first.

    Work that others give the engine goes first: it cancels a measurement, which then begins again.
    """

    began = Signal()
    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._mending = ReviewChoices()
        self._known: dict[TrainingConfig, Estimate] = {}
        self._wanted: TrainingConfig | None = None
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._begin)

    def known(self, config: TrainingConfig) -> Estimate | None:
        """What was measured for these settings, or for others that cost the same."""
        return self._known.get(cost_key(config))

    @property
    def pending(self) -> bool:
        """Whether a measurement is under way or about to be."""
        return self._wanted is not None

    def want(self, config: TrainingConfig) -> None:
        """Measure soon. A measurement of other settings that is still under way ends."""
        key = cost_key(config)
        if key == self._wanted:
            return
        self.drop()
        if key not in self._known:
            self._wanted = key
            self._timer.start()

    def drop(self) -> None:
        """Measure nothing, end what is under way."""
        self._wanted = None
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def forget(self, mending: ReviewChoices) -> None:
        """Model or examples are others now, or mended in another way."""
        self.drop()
        self._mending = mending
        self._known.clear()

    @Slot()
    def _begin(self) -> None:
        if self._wanted is None:
            return
        config, mending = self._wanted, self._mending
        task = self._engine.post_idle(lambda task: checks.probe(config, mending, task))
        task.done.connect(self._on_measured)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self._task = task
        self.began.emit()

    @Slot(object)
    def _on_measured(self, found: Estimate) -> None:
        if self._wanted is not None:
            while len(self._known) >= KEPT:
                self._known.pop(next(iter(self._known)))
            self._known[self._wanted] = found
            self._wanted = None
            self.measured.emit(found)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        log.info("Nothing could be measured: %s %s", error.what, error.why)
        self._wanted = None
        self.failed.emit(error)

    @Slot(object)
    def _on_ended(self, task: Task) -> None:
        """Other work came first: again when that is done."""
        if task is self._task:
            self._task = None
            if self._wanted is not None:
                self._timer.start()


def cost_key(config: TrainingConfig) -> TrainingConfig:
    """The settings with all that costs nothing as it is by default."""
    return config.model_copy(update={name: TrainingConfig.model_fields[name].default for name in FREE})
