"""Training now: how far it is, how it goes, the curve, and what the model answers meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from app.runs.config import TrainingConfig
from app.runs.events import Event, Preparing, Resumed, Saved, StepDone
from app.runs.history import History
from app.runs.insight import Verdict
from app.runs.store import Run
from app.services.session import Occupied, State
from app.ui import text
from app.ui.questions import ask_to_stop, explain
from app.ui.run_pages.chart_card import ChartCard
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.now_words import next_answer_words, now_words
from app.ui.run_pages.tiles import MetricTiles
from app.ui.run_pages.words import (
    NOTICED,
    InsightWords,
    insight_words,
    log_line,
    noticed_words,
    paused_words,
    rescued_words,
    run_line,
)
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.gauge import RunProgress
from app.ui.widgets.label import Label
from app.ui.widgets.log_drawer import LogDrawer
from app.ui.widgets.note import InsightNote, announce
from app.ui.widgets.page import MARGIN, PageHeader, ScrollPage
from app.ui.widgets.sample_answers import SampleAnswers

if TYPE_CHECKING:
    from app.ui.widgets.loss_chart import LossChart

SHOW_EVERY_S = 0.1
PORTION_MS = 20
"""Between the parts of the page that are brought up to date one after the other."""
SAMPLES_WIDTH = (248, 300)
"""Narrowest and widest."""


class TrainingPage(ScrollPage):
    """stop_confirmed(): the person wants to stop and keep, and has said so twice. pause_asked(), resume_asked(Run).

    save_asked(): keep a version now. question_added(str): ask this as well from now on.
    """

    stop_confirmed = Signal()
    pause_asked = Signal()
    resume_asked = Signal(object)
    save_asked = Signal()
    question_added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.log = LogDrawer()
        super().__init__(PageHeader(""), self.log, parent=parent)
        self.history = History()
        self._shown_at = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PORTION_MS)
        self._rest.timeout.connect(self._show_next_portion)
        self._portions: list[Callable[[], None]] = []
        self._config = TrainingConfig()
        self._run: Run | None = None
        self._state = State.IDLE
        self._preparing: Preparing | None = None
        self._occupied: Occupied = ""
        self.pause = Button("pause", self.tr("Pause"))
        self.pause.clicked.connect(self.pause_or_resume)
        self.header.add_action(self.pause)
        self.stop = Button("stop", self.tr("Stop and keep"))
        self.stop.clicked.connect(self.ask_to_stop)
        self.header.add_action(self.stop)
        self.log.set_action(self.tr("Save now"))
        self.log.bar.action.setToolTip(self.tr("Keep a version that you can go back to"))
        self.log.bar.action.clicked.connect(self.save_now)
        self.progress = RunProgress()
        self.insight = InsightNote()
        self.insight.asked.connect(self._explain)
        self.tiles = MetricTiles()
        self.chart_card = ChartCard(self.tr("Loss"), live=True)
        self.samples = SampleAnswers()
        self.samples.question_added.connect(self._on_question)
        self._samples_shown = 0
        self._arrange()

    @property
    def headline(self) -> str:
        return self._headline.text()

    @property
    def plot(self) -> LossChart | None:
        """For the menus: the chart that can be copied and saved."""
        return self.chart_card.chart

    def first_control(self) -> QWidget:
        return self.pause

    def begin(self, run: Run | None, config: TrainingConfig) -> None:
        """A new training: forget the one before. run: None while its folder is still being made."""
        self.history, self._config, self._run, self._preparing = History(), config, run, None
        self._occupied = ""
        self.header.set_title(run.name if run else self.tr("New run"))
        self.header.set_line(run_line(config) if run else "")
        self.progress.set_total(0)
        self.progress.set_epoch_starts([])
        self.progress.set_step(0)
        self.chart_card.clear()
        self.samples.set_questions(config.questions, known=run is not None)
        self._samples_shown = 0
        self.samples.set_next("")
        self.log.set_lines("")
        self.log.set_right("")
        self.show_state(State.PREPARING)
        self._show()

    def wait_for(self, occupied: Occupied) -> None:
        """It begins when other work has ended, which takes a while: say so in the headline."""
        self._occupied = occupied
        self._show()

    def follow(self, run: Run) -> None:
        """The run that is shown lies in another folder now, or has another name."""
        self._run = run
        self.header.set_title(run.name)

    def take(self, events: Sequence[Event]) -> None:
        """Everything that has happened since the last call."""
        self.history.add(events)
        self.chart_card.take(events)
        if lines := [line for line in map(log_line, events) if line]:
            self.log.append("\n".join(lines))
        for event in events:
            if isinstance(event, Preparing | StepDone):
                self._preparing = event if isinstance(event, Preparing) else None
            if isinstance(event, Resumed):
                self.samples.clear()
                self._samples_shown = 0
            if isinstance(event, Saved):
                self.log.set_right(self.tr("Last saved at step %1").replace("%1", text.number(event.step)))
        if self._preparing is not None:
            self._show_now()  # at once, as what follows may take the interpreter for a while
        newer = self.history.samples[self._samples_shown :]
        self.samples.add_all([(sample.step, sample.answer, sample.question) for sample in newer])
        self._samples_shown = len(self.history.samples)
        rested = time.monotonic() - self._shown_at >= SHOW_EVERY_S
        if rested or not all(isinstance(event, StepDone) for event in events):
            self._shown_at = time.monotonic()
            self._portions = [self._show_numbers, self._show_progress]
            self._rest.start()

    def show_state(self, state: State) -> None:
        """Whether it is running, paused or about to end."""
        before, self._state = self._state, state
        running, paused = state in (State.PREPARING, State.TRAINING), state is State.PAUSED
        self.stop.setEnabled(self.can("stop"))
        self.log.bar.action.setVisible(state is State.TRAINING)
        self.pause.setEnabled(running or paused)
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        words = {State.STOPPING: self.tr("Stopping"), State.PAUSING: self.tr("Pausing")}.get(state, "")
        self.header.set_pill("paused" if paused else "training", words)
        if not (running or paused):  # the question whether to stop has answered itself
            for asked in self.findChildren(QMessageBox, "stop_question"):
                asked.reject()
        if state is not before and (state in (State.PAUSED, State.PAUSING, State.STOPPING) or before is State.PAUSED):
            announce(self, self.header.pill.text)
        self._show()

    @Slot()
    def pause_or_resume(self) -> None:
        """What the button says now."""
        if self._state is State.PAUSED and self._run is not None:
            self.resume_asked.emit(self._run)
        else:
            self.pause_asked.emit()

    def start(self) -> None:
        """Go on with a paused run."""
        if self.can("start"):
            self.pause_or_resume()

    def can(self, name: str) -> bool:
        """Whether a menu entry about this page is of use now."""
        if name == "stop":
            kept = self.history.saved is not None and self.history.saved.step > 0
            return self._state in (State.PREPARING, State.TRAINING) or (self._state is State.PAUSED and kept)
        needed = {"start": State.PAUSED, "save_now": State.TRAINING}.get(name)
        return self._run is not None and needed in (None, self._state)

    def toggle_log(self) -> None:
        self.log.set_open(not self.log.is_open)

    def show_in_folder(self) -> None:
        if self._run is not None:
            show_folder(self._run.folder)

    @Slot()
    def save_now(self) -> None:
        """Keep a version after the current step."""
        self.log.set_right(self.tr("Saving after this step…"))
        self.save_asked.emit()

    @Slot(str)
    def _on_question(self, question: str) -> None:
        self.question_added.emit(question)
        self._show()

    @Slot()
    def ask_to_stop(self) -> None:
        """Ask once; what was learned is kept either way."""
        step = self.history.last.step if self.history.last else 0
        best = self.history.best
        if not step:
            words = self.tr("Stop now? It has learned nothing yet, and ends after its first step.")
        elif best is not None and best.step:
            words = self.tr("Stop at step %1 and keep the best version (step %2)?").replace(
                "%2", text.number(best.step)
            )
        else:
            words = self.tr("Stop at step %1 and keep what it has learned?")
        ask_to_stop(self, "stop_question", words.replace("%1", text.number(step)), "", self.stop_confirmed.emit)

    def _arrange(self) -> None:
        self.content.setContentsMargins(MARGIN, 15, MARGIN, 16)
        self.content.setSpacing(12)
        self._headline = Label("", style="headline", tabular=True)
        self._epoch = Label("", role="text2", tabular=True)
        self._so_far = Label("", role="text2", tabular=True)
        self._left = Label("", style="title", tabular=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._headline)
        head.addWidget(self._epoch)
        head.addStretch(1)
        head.addWidget(self._so_far)
        head.addWidget(self._left)
        top = QVBoxLayout()
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.progress)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.tiles)
        left.addWidget(self.chart_card, 1)
        card = Card(padding=(16, 11, 16, 16))
        card.setMinimumWidth(SAMPLES_WIDTH[0])
        card.setMaximumWidth(SAMPLES_WIDTH[1])
        card.body.addWidget(self.samples)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(left, 684)
        below.addWidget(card, 300)
        self.content.addLayout(top)
        self.content.addWidget(self.insight)
        self.content.addLayout(below, 1)

    def _show(self) -> None:
        self._rest.stop()
        self._portions.clear()
        self._show_numbers()
        self._show_progress()

    @Slot()
    def _show_next_portion(self) -> None:
        """After the curve the numbers, then the rest: what is laid out and painted at once stays little."""
        self._portions.pop(0)()
        if self._portions:
            self._rest.start()

    def _show_numbers(self) -> None:
        self.tiles.show_history(self.history)

    def _show_progress(self) -> None:
        history, every = self.history, self._config.validate_every
        words = self._insight()
        self.insight.set_insight(words.kind, words.lead, words.text)
        self._show_now()
        waits = bool(self.samples.shown) and not self.samples.answers
        coming = history.next_check(every) if self.samples.questions else None
        ready = self._preparing is None or self._state is State.PAUSED
        self.samples.set_next(next_answer_words(history, coming, waits, self._state) if ready else "")

    def _show_now(self) -> None:
        """What it does at this moment."""
        history = self.history
        now = now_words(
            history, self._state, self._preparing, history.check_due(self._config.validate_every), self._occupied
        )
        self._headline.setText(now.headline)
        self._epoch.setText(now.beside)
        self._so_far.setText(now.so_far)
        self._left.setText(now.left)
        self.progress.set_total(now.total)
        self.progress.set_epoch_starts([step + 1 for step in history.epoch_starts()])
        self.progress.set_step(now.step, now.left)

    def _insight(self) -> InsightWords:
        """What matters most now: that it is paused, that it was rescued since the last check, or how it goes."""
        history = self.history
        if self._state is State.PAUSED:
            return paused_words(history.last.step if history.last else 0)
        checked = history.checks[-1].step if history.checks else 0
        if history.rescued is not None and checked < history.rescued.step:
            return rescued_words(history.rescued)
        if history.started is None:
            return insight_words(Verdict("starting"))
        last_check = history.checks[-1].time if history.checks else 0.0
        noticed = [n for n in history.notices if n.code in NOTICED and n.time >= last_check]
        if noticed:
            return noticed_words(noticed[-1])
        return insight_words(history.verdict(self._config.validate_every), history.last.step if history.last else 0)

    @Slot()
    def _explain(self) -> None:
        words = self._insight()
        explain(self, f"{words.lead} {words.text}", words.meaning)
