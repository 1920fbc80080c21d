"""What a person has chosen so far, checked away from the window: a model, an examples file, what they will need."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.data.choices import ReviewChoices
from app.data.conversation import LearnFrom, Reading
from app.data.model_folder import ModelInfo, inspect_model
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate
from app.services import checks
from app.services.checks import CheckFile
from app.services.engine_thread import EngineThread
from app.services.forecast import (
    Asked,
    Correction,
    Forecast,
    Machine,
    forecast,
    guessed_machine,
    judged,
    learned_from,
    worked_out,
)
from app.services.probing import Prober, cost_key
from app.services.tasks import Task, Work, Workers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.data.formats.tables import Columns
    from app.data.selftest import FormatCheck
    from app.data.stats import Measured
    from app.engine.loading import ModelDetail

    _Found = tuple[Reading, NDArray[np.int32], str, Path | None]

FORECAST_AFTER_MS = 150


class Choices(QObject):
    """Checks each choice as it is made; a newer choice silences the older one.

    model_checked(ModelInfo) comes from the folder's files alone; model_detailed(ModelDetail) follows from the
    engine thread, as does lengths_measured(tokens per conversation). Before that, `lengths` is a guess. `beside` is
    the check file of a folder that was chosen; check_file_read(CheckFile) or check_file_refused(UserError) tell what
    became of the one that is used.
    forecast_made(Forecast) comes twice for what is requested: at once by formula, then as it was measured.
    """

    model_checking = Signal(object)
    model_checked = Signal(object)
    model_detailed = Signal(object)
    model_refused = Signal(object)
    examples_reading = Signal(object)
    examples_progress = Signal(object)
    examples_cancelled = Signal()
    examples_checked = Signal(object)
    examples_refused = Signal(object)
    lengths_measured = Signal(object)
    check_file_read = Signal(object)
    check_file_refused = Signal(object)
    mending_changed = Signal()
    columns_asked = Signal(object)
    format_checked = Signal(object)
    forecasting = Signal()
    forecast_made = Signal(object)
    probe_failed = Signal(object)
    machine_known = Signal(object)

    def __init__(
        self, engine: EngineThread, workers: Workers, runs_root: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.machine = guessed_machine()
        self.model: ModelInfo | None = None
        self.chat_format: FormatCheck | None = None
        self.measured: Measured | None = None
        self.detail: ModelDetail | None = None
        self.reading: Reading | None = None
        self.format: str | None = None
        self.columns: Columns | None = None
        self.beside: Path | None = None
        self.check_file: CheckFile | None = None
        self.lengths: NDArray[np.int32] | None = None
        self.question = ""
        self.mending = ReviewChoices()
        self._mended = ReviewChoices()
        self._measured = False
        self._engine = engine
        self._runs_root = runs_root
        self._workers = workers
        self._checking: tuple[Path, Path] | None = None
        self._chosen: Path | None = None
        self._learn_from: LearnFrom = "answers"
        self._tasks: dict[str, Task] = {}
        self._config: TrainingConfig | None = None
        self._correction: Correction | None = None
        self._basis: object = None
        self.prober = Prober(engine, self)
        self.prober.measured.connect(self._on_probed)
        self.prober.failed.connect(self.probe_failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORECAST_AFTER_MS)
        self._timer.timeout.connect(self._forecast)

    def choose_model(self, path: Path) -> None:
        self.model = self.detail = self.chat_format = self.measured = self._correction = None
        self._measured, self._basis = False, None
        self.prober.forget(self.mending)
        self._cancel("model", "detail", "lengths", "forecast", "format")
        self.model_checking.emit(path)
        task = self._begin("model", lambda task: inspect_model(path), on_engine=False)
        task.done.connect(self._on_model)
        task.failed.connect(self.model_refused)

    def choose_examples(self, path: Path, format: str | None = None, columns: Columns | None = None) -> None:
        """Read a file, or the train file of a folder. format: one the person insists on, None to recognise it.

        columns: of a table, those with the questions and the answers, None to find them.
        """
        self.reading = self.beside = self.check_file = self.measured = None
        self.lengths = None
        if path != self._chosen:
            self.mending = ReviewChoices()
        self.format, self.columns, self._chosen = format, columns, path
        self._measured, self._basis = False, None
        self.prober.forget(self.mending)
        self._cancel("examples", "lengths", "forecast", "checks")
        self.examples_reading.emit(path)
        default = TrainingConfig()
        split = (default.validation_split, default.seed)

        def work(task: Task) -> _Found:
            place = checks.locate(path)
            reading = checks.read(place.examples, format, columns, task)
            lengths, question = checks.guessed_lengths(reading), checks.suggested_question(reading, *split, task)
            return reading, lengths, question, place.checks

        task = self._begin("examples", work, on_engine=False)
        task.progress.connect(self.examples_progress)
        task.done.connect(self._on_examples)
        task.failed.connect(self.examples_refused)

    def set_mending(self, mending: ReviewChoices) -> None:
        """What the person decided about the present examples; lengths and cost are measured anew when next asked for."""
        if mending != self.mending:
            self.mending = mending
            self.prober.forget(mending)
            self.mending_changed.emit()

    @property
    def given(self) -> set[str]:
        """Which of "model" and "examples" were chosen so far, whatever came of it."""
        return {"model", "examples"} & self._tasks.keys()

    @property
    def nothing_left(self) -> bool:
        """Whether examples were read, and none of them can be learned from, mended as it was chosen."""
        if self.reading is None:
            return False
        if self._measured and self._mended == self.mending:
            return self.lengths is not None and not len(self.lengths)
        return not self.reading.conversations and not (self.reading.aside and self.mending)

    def choose_check_file(self, path: Path | None) -> None:
        """Look at the file that progress is to be checked on; None for none. The same one again is not read again."""
        reading = self.reading
        if path is None or reading is None:
            self._cancel("checks")
            self.check_file = None
            return
        if "checks" in self._tasks and self._checking == (path, reading.path):
            return
        self.check_file, self._checking = None, (path, reading.path)
        format, columns = self.format, self.columns
        task = self._begin(
            "checks", lambda task: checks.read_check_file(path, format, columns, reading, task), on_engine=False
        )
        task.done.connect(self._on_check_file)
        task.failed.connect(self.check_file_refused)

    @Slot(object)
    def _on_check_file(self, found: CheckFile) -> None:
        self.check_file = found
        self.check_file_read.emit(found)

    def ask_columns(self) -> None:
        """Look up the columns of the present file; columns_asked(ColumnsUnclear) brings them."""
        if self.reading is None:
            return
        path = self.reading.path
        task = self._begin("columns", lambda task: checks.columns_of(path), on_engine=False)
        task.done.connect(self.columns_asked)
        task.failed.connect(self.check_file_refused)

    def read_again(self, format: str | None = None, columns: Columns | None = None) -> None:
        """The present file, taken for something else than it was. Its check file stays."""
        if self._chosen is not None:
            self.choose_examples(self._chosen, format, columns)

    def cancel_examples(self) -> None:
        """Stop reading. The examples are then not chosen."""
        self._cancel("examples")
        self.examples_cancelled.emit()

    def warm_up(self) -> None:
        """Let the engine look at the machine and load its libraries, while the person is still choosing."""
        self._begin("machine", lambda task: checks.machine(), on_engine=True).done.connect(self._on_machine)

    def request_forecast(self, config: TrainingConfig) -> None:
        """Work out time and memory soon, then measure them; calls in quick succession count as one.

        Does nothing when the cost is the same as that which was asked for last.
        """
        self._config = config
        if config.learn_from != self._learn_from or self.mending != self._mended:
            self._learn_from, self._measured = config.learn_from, False
            self._measure()
        asked = self._asked()
        if asked is None:
            return
        basis = (cost_key(config), id(self.lengths), asked.model, self.detail is not None, self.machine, self._measured)
        if basis == self._basis:
            return
        self._basis = basis
        self.forecasting.emit()
        self._timer.start()
        self._want_probe(config)

    def _asked(self) -> Asked | None:
        if self.model is None or self._config is None or self.lengths is None or not len(self.lengths):
            return None
        share = self.measured.share if self._measured and self.measured is not None else None
        return Asked(self.model, self.detail, self.lengths, self._config, self.machine, share)

    @property
    def probing(self) -> bool:
        """Whether what was forecast by formula is being measured, or soon will be."""
        return self.prober.pending

    def put_aside(self) -> None:
        """Drop what still waits for the engine thread, so that a training need not wait for it."""
        self._timer.stop()
        self.prober.drop()
        self._cancel("detail", "lengths", "forecast", "format")

    def take_up(self) -> None:
        """Begin again what `put_aside` dropped."""
        self._basis = None
        self._describe()
        self._try_format()
        self._measure()

    def peak_gb_with(self, **changes: object) -> float | None:
        """Memory by formula if these settings were changed, None while it cannot be worked out."""
        asked = self._asked()
        if asked is None:
            return None
        other = replace(asked, config=asked.config.changed(**changes))
        correction = self._correction or Correction()
        return correction.of(worked_out(other, correction.memory)).peak_gb

    @Slot(object)
    def _on_model(self, info: ModelInfo) -> None:
        self.model = info
        self.model_checked.emit(info)
        self._describe()
        self._try_format()
        self._measure()

    def _describe(self) -> None:
        if self.model is None or self.detail is not None:
            return
        path = self.model.path
        task = self._begin("detail", lambda task: checks.describe(path), on_engine=True)
        task.done.connect(self._on_detail)
        task.failed.connect(self._on_detail_refused)

    def _try_format(self) -> None:
        """Try the model's chat format on made conversations."""
        if self.model is None or self.chat_format is not None:
            return
        path = self.model.path
        task = self._begin("format", lambda task: checks.check_format(path), on_engine=True)
        task.done.connect(self._on_format_checked)

    @Slot(object)
    def _on_format_checked(self, found: FormatCheck) -> None:
        self.chat_format = found
        self.format_checked.emit(found)

    @Slot(object)
    def _on_detail(self, detail: ModelDetail) -> None:
        self.detail = detail
        self.model_detailed.emit(detail)

    @Slot(object)
    def _on_detail_refused(self, error: UserError) -> None:
        self.model = None
        self._cancel("lengths", "forecast", "format")
        self.model_refused.emit(error)

    @Slot(object)
    def _on_examples(self, found: _Found) -> None:
        self.reading, self.lengths, self.question, self.beside = found
        reading = self.reading
        self.examples_checked.emit(reading)
        self._measure()

    def _measure(self) -> None:
        """Count tokens, once both the model's tokenizer and the conversations are known."""
        if self.model is None or self.reading is None or self._measured:
            return
        model, reading = self.model, self.reading
        learn, mending = self._learn_from, self.mending
        self._mended = mending
        task = self._begin(
            "lengths", lambda task: checks.measure(model.path, reading, mending, learn, task), on_engine=True
        )
        task.done.connect(self._on_lengths)

    @Slot(object)
    def _on_lengths(self, measured: Measured) -> None:
        self.measured, self.lengths = measured, measured.lengths
        self._measured = True
        self.lengths_measured.emit(measured.lengths)

    def _want_probe(self, config: TrainingConfig) -> None:
        """Measure, once all is known that the training will use, and the engine's libraries are there."""
        model, reading = self.model, self.reading
        ready = self._measured and self.detail is not None and self.machine.speed is not None
        known = reading is not None and config.data in (reading.path, self._chosen)
        if ready and model is not None and config.model_path == model.path and known:
            self.prober.want(config)
        else:
            self.prober.drop()

    @Slot()
    def _forecast(self) -> None:
        asked, root, correction = self._asked(), self._runs_root, self._correction
        if asked is None:
            return
        known = self.prober.known(asked.config)
        if known is not None:
            self._on_forecast(judged(asked, known, correction or Correction()))
            return
        task = self._begin("forecast", lambda task: forecast(asked, root, correction), on_engine=False)
        task.done.connect(self._on_forecast)

    @Slot(object)
    def _on_forecast(self, made: Forecast) -> None:
        self.forecast_made.emit(made)

    @Slot(object)
    def _on_probed(self, found: Estimate) -> None:
        asked = self._asked()
        if asked is not None:
            self._cancel("forecast")
            self._timer.stop()
            self._correction = learned_from(found, asked)
            self.forecast_made.emit(judged(asked, found, self._correction))

    @Slot(object)
    def _on_machine(self, machine: Machine) -> None:
        self.machine = machine
        self.machine_known.emit(machine)

    def _begin(self, name: str, work: Work, *, on_engine: bool) -> Task:
        self._cancel(name)
        self._tasks[name] = self._engine.post(work) if on_engine else self._workers.post(work)
        return self._tasks[name]

    def _cancel(self, *names: str) -> None:
        for name in names:
            if (task := self._tasks.pop(name, None)) is not None:
                task.cancel()
