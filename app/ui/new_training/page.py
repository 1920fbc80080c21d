"""New training: three cards and the start bar, bound to one draft of settings."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.data.conversation import Reading
from app.data.model_folder import ModelInfo
from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config, read_toml
from app.runs.store import Run
from app.services.forecast import Forecast, Machine
from app.services.library import Library
from app.services.run_list import RunList
from app.services.session import Session
from app.services.settings import Settings
from app.ui.choosers import choose_setup_file
from app.ui.new_training.draft import Draft
from app.ui.new_training.earlier_run import EarlierRun
from app.ui.new_training.examples_card import ExamplesCard
from app.ui.new_training.model_card import ModelCard
from app.ui.new_training.set_aside import SetAside
from app.ui.new_training.start_bar import StartBar
from app.ui.new_training.start_from import StartFromRow
from app.ui.new_training.training_card import TrainingCard
from app.ui.questions import tell
from app.ui.said import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import PageHeader, ScrollPage

if TYPE_CHECKING:
    from app.services.checks import ModelDetail


_WITH_EXAMPLES = ("data", "data_format", "question_column", "answer_column", "valid_data", "name", "test_question")
"""What belongs to the examples that were chosen."""

UNSURE = ("out_of_memory", "too_big", "unstable", "unexpected", "cancelled")
"""Troubles while measuring that the training itself need not have, or gets over; or of which the forecast says more."""
_SETTLE_MS = 400
"""After Advanced has opened, while its rows still find their heights."""


class NewTrainingPage(ScrollPage):
    """started(TrainingConfig): the person pressed Start and everything needed is there; queued(TrainingConfig): while
    another training runs, so that this one waits for its end; continued(Run, TrainingConfig): an earlier run is to go on
    with these settings."""

    started = Signal(object)
    queued = Signal(object)
    continued = Signal(object, object)

    def __init__(
        self,
        session: Session,
        library: Library,
        settings: Settings,
        run_list: RunList,
        parent: QWidget | None = None,
    ) -> None:
        self.bar = StartBar()
        super().__init__(
            PageHeader(self.tr("New training"), self.tr("Three things to choose, then start.")), self.bar, parent=parent
        )
        session.run_created.connect(lambda: self._say_where_from())
        self._session, self._choices, self._settings = session, session.choices, settings
        self._run_list, self._name = run_list, ""
        run_list.changed.connect(self._on_runs)
        self._forecast: Forecast | None = None
        self._trouble: UserError | None = None
        self.draft = Draft(self)
        self._queued: TrainingConfig | None = None
        self.draft.prefer(memory_limit=settings.memory_limit)
        self.model_card = ModelCard(self._choices, library, settings)
        self.examples_card = ExamplesCard(self._choices, self.draft, settings)
        self.training_card = TrainingCard(self.draft, settings, self._choices.machine)
        self._shows_advanced = False
        self.start_from = StartFromRow(session, self.draft, settings)
        self.training_card.add_start(self.start_from)
        self.earlier = EarlierRun()
        session.run_created.connect(self.earlier.leave)
        self.earlier.continued.connect(lambda run: self.continued.emit(run, self.draft.config))
        for card in (self.earlier, self.model_card, self.examples_card, self.training_card):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self.open_setup = Button(text=self.tr("Open saved setup…"))
        self.open_setup.clicked.connect(self.choose_setup)
        self.set_aside = SetAside(self.draft)
        self.set_aside.wanted.connect(self._set_up)
        self.header.add_action(self.set_aside)
        self.header.add_action(self.open_setup)
        self._connect(library)
        self._show_bar()

    @property
    def parts(self) -> list[QWidget]:
        """What wears the stylesheet, each by itself: all of the page at once would take too long for one moment."""
        frame = (self.header, self.bar, self.area.verticalScrollBar())
        cards = (self.earlier, self.model_card, self.examples_card, *self.training_card.parts)
        return [part for part in (*frame, *cards) if part is not None]

    def load_config(self, config: TrainingConfig) -> None:
        """Set everything up as in a saved setup or an earlier run. What was set up before can be had again."""
        self.set_aside.replace_with(config)
        self._set_up(config)

    @Slot(object, str)
    def _set_up(self, config: TrainingConfig, preset: str = "") -> None:
        self.earlier.forget()
        self._say_where_from()
        self.training_card.forget_suggestions()
        given = {"model_path"} if config.model_path == Path() else set[str]()
        given |= {"data", "data_format", "question_column", "answer_column"} if config.data == Path() else set()
        here = self.draft.config  # where a setup names no model or no examples, those that are chosen stay
        self.draft.load(config.changed(**{name: getattr(here, name) for name in given}), preset)
        if config.model_path != Path():
            self._choices.choose_model(config.model_path)
        if config.data != Path():
            self._choices.choose_examples(config.data, config.data_format or None, config.columns)

    def take_up(self, config: TrainingConfig, preset: str, given: Collection[str]) -> None:
        """Set up as it was left. given: "model" and "examples" as far as others were chosen meanwhile."""
        here = self.draft.config
        if "model" in given:
            config = config.changed(model_path=here.model_path)
        if "examples" in given:
            config = config.changed(**{name: getattr(here, name) for name in _WITH_EXAMPLES})
        self.draft.load(config, preset)
        if "model" not in given and config.model_path != Path():
            self._choices.choose_model(config.model_path)
        if "examples" not in given and config.data != Path():
            self._choices.choose_examples(config.data, config.data_format or None, config.columns)
        self._say_where_from(self.tr("As you left it. Three things to choose, then start."))

    @property
    def untouched(self) -> bool:
        """Whether no setting was changed yet, whatever model and examples were chosen."""
        return self.draft.is_blank(but=("model_path", *_WITH_EXAMPLES))

    @property
    def unsuggested(self) -> TrainingConfig:
        """The settings, without what was only suggested: it will be suggested again."""
        return self.training_card.without_suggestions(self.draft.config)

    def _say_where_from(self, words: str = "") -> None:
        """Under the title; nothing for a training of its own."""
        self.header.set_line(words or self.tr("Three things to choose, then start."), whole=True)

    def train_again(self, config: TrainingConfig) -> None:
        """Set up as an earlier run, under a name of its own."""
        self.load_config(config.changed(name=self._free_name(config.name)))

    def carry_on(self, config: TrainingConfig, folder: Path) -> None:
        """Set up as an earlier run was, beginning from one of its versions. What does not fit that version is adapted."""
        self.load_config(config.changed(name="", start_from=None))
        self.start_from.begin_from(folder, keep=True)

    def change_settings_of(self, run: Run, step: int) -> None:
        """Set up as an earlier run, which may go on from a step with what is changed here."""
        self.load_config(run.config())
        self.earlier.show_run(run, step)

    def choose_setup(self) -> None:
        """Let the person pick a saved setup."""
        path = choose_setup_file(self, self._settings)
        if path is not None:
            self.open_setup_file(path)

    def open_setup_file(self, path: Path) -> None:
        """A TOML file of settings, or the run.json of an earlier run."""
        try:
            config = Run(path.parent).config() if path.name == "run.json" else parse_config(read_toml(path))
        except UserError as error:
            tell(self, error)
            return
        self.load_config(config)

    def toggle_advanced(self) -> None:
        advanced = self.training_card.advanced
        advanced.set_open(not advanced.is_open)
        if advanced.is_open:
            advanced.header.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._shows_advanced = True
            self._show_advanced()

    @Slot()
    def _on_advanced_settled(self) -> None:
        QTimer.singleShot(_SETTLE_MS, self, self._leave_advanced)

    def _leave_advanced(self) -> None:
        self._shows_advanced = False

    @Slot()
    def _show_advanced(self) -> None:
        """Its title at the top, and as much of it below as fits, while it grows because it was asked for."""
        if not self._shows_advanced:
            return
        body = self.area.widget()
        if body is not None:
            at = self.training_card.advanced.mapTo(body, QPoint(0, 0)).y()
            self.area.verticalScrollBar().setValue(at - 12)

    def start(self) -> None:
        """As if Start was pressed; nothing happens while it is off."""
        if not self.bar.start.isEnabled():
            return
        self.set_aside.begin()
        if self._session.busy:
            self._queued = self.draft.config
            self.queued.emit(self._queued)
            self._show_bar()
        else:
            self.earlier.forget()
            self.started.emit(self.draft.config)

    def _connect(self, library: Library) -> None:
        self.bar.started.connect(self.start)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_advanced)
        self.training_card.advanced.settled.connect(self._on_advanced_settled)
        self._beside: Path | None = None
        self.draft.changed.connect(self._on_draft)
        choices = self._choices
        choices.model_checking.connect(lambda: self._say_where_from())
        choices.examples_reading.connect(lambda: self._say_where_from())
        choices.model_checking.connect(self._on_model_gone)
        choices.model_refused.connect(self._on_model_gone)
        choices.model_checked.connect(self._on_model)
        choices.model_checked.connect(lambda info: library.remember(info.path))
        choices.model_detailed.connect(self._on_detail)
        choices.examples_reading.connect(self._show_bar)
        choices.examples_refused.connect(self._show_bar)
        choices.examples_checked.connect(self._on_examples)
        choices.lengths_measured.connect(self._on_draft)
        choices.mending_changed.connect(self._on_mending)
        choices.machine_known.connect(self._on_machine)
        choices.forecasting.connect(self._on_forecasting)
        choices.forecast_made.connect(self._on_forecast)
        choices.probe_failed.connect(self._on_probe_failed)
        self._session.state_changed.connect(self._on_session)

    @Slot()
    def _on_draft(self) -> None:
        self._show_bar()
        self._choices.choose_check_file(self.draft.config.valid_data)
        self._choices.request_forecast(self.draft.config)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_draft()

    @Slot()
    def _on_mending(self) -> None:
        """Other fixes are chosen: what they cost is worked out when this page is looked at."""
        if self.isVisible():
            self._on_draft()

    @Slot()
    def _on_forecasting(self) -> None:
        self._forecast = self._trouble = None
        self._show_bar()

    @Slot(object)
    def _on_machine(self, machine: Machine) -> None:
        self.training_card.set_machine(machine)
        self._on_draft()

    @Slot()
    def _on_model_gone(self) -> None:
        self.training_card.offer(None)
        self._show_bar()

    @Slot(object)
    def _on_model(self, info: ModelInfo) -> None:
        self.draft.change(model_path=info.path)

    @Slot(object)
    def _on_detail(self, detail: ModelDetail) -> None:
        offered = tuple(target.name for target in detail.targets)
        self.draft.offer_targets(offered, tuple(target.name for target in detail.targets if target.default))
        self.draft.offer_layers(detail.layers)
        self.training_card.offer(detail)

    @Slot(object)
    def _on_examples(self, reading: Reading) -> None:
        name = reading.path if self._choices.beside is None else reading.path.parent
        self._name = run_name(name)
        self.training_card.suggest(name=self._free_name(self._name), test_question=self._choices.question)
        question, answer = self._choices.columns or ("", "")
        values: dict[str, Any] = {"data": reading.path, "data_format": self._choices.format or ""}
        values |= {"question_column": question, "answer_column": answer}
        beside = self._choices.beside
        if beside is not None or self.draft.config.valid_data == self._beside:
            values["valid_data"] = self._beside = beside
        self.draft.change(**values)

    @Slot()
    def _on_runs(self) -> None:
        """What was begun under the suggested name has it now, so the next training is offered another."""
        if self._name and self._queued is None:
            self.training_card.suggest(name=self._free_name(self._name))

    def _free_name(self, wished: str) -> str:
        """A run's name that no other run has, so that they can be told apart."""
        taken = {run.name for run in self._run_list.runs or []}
        if not wished or wished not in taken:
            return wished
        first = re.sub(r" \d+$", "", wished)
        return next(name for name in (f"{first} {number}" for number in itertools.count(2)) if name not in taken)

    @Slot(object)
    def _on_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast
        self._show_bar()

    @Slot(object)
    def _on_probe_failed(self, error: UserError) -> None:
        self._trouble = error
        self._show_bar()

    @Slot()
    def _on_session(self) -> None:
        """While a training runs, the next one can be added to the queue."""
        self.bar.set_queueing(self._session.busy)
        if not self._session.busy:
            self._queued = None
            self._show_bar()

    @Slot()
    def _show_bar(self) -> None:
        """What is missing; else what is known of time and memory."""
        missing = self._missing()
        if missing:
            self.bar.show_missing(*missing)
        elif self._queued == self.draft.config:
            self.bar.show_queued(self.draft.config.name)
        elif self._forecast is None:
            self.bar.show_working()
        else:
            self.bar.show_forecast(self._forecast, self.draft.config.epochs, self._choices.probing)
            if self._trouble is not None and self._trouble.code == "out_of_memory":
                self.bar.show_unmeasured(said(self._trouble.what))

    def _missing(self) -> tuple[str, str] | None:
        """What Start still waits for, as headline and line; None when it waits for nothing."""
        model, reading = self._choices.model is not None, self._choices.reading
        if reading is not None and self._choices.nothing_left:
            line = self.tr("No conversation in this file can be used.")
            if reading.aside and not self._choices.mending:
                line = self.tr("None can be used as it is. Review examples offers fixes.")
            return self.tr("There is nothing to learn from"), line
        if not model and reading is None:
            return self.tr("Choose a model and examples"), self.tr("The training settings are ready.")
        if not model:
            return self.tr("Choose a model to see time and memory"), self.tr(
                "Examples and training settings are ready."
            )
        if reading is None:
            return self.tr("Choose examples to see time and memory"), self.tr("Model and training settings are ready.")
        if self._trouble is not None and self._trouble.code not in UNSURE:
            return said(self._trouble.what), said(self._trouble.why or self._trouble.next)
        return None


def run_name(path: Path) -> str:
    """A run's first name, from its file: "support-replies.jsonl" -> "Support replies"."""
    words = path.stem.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
