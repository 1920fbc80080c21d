"""Stopped: what happened, what was saved, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.events import Paused
from app.runs.history import History
from app.runs.keep import keep_best
from app.runs.store import Run
from app.services.leaner import Ways, find_ways
from app.services.tasks import Task, Workers
from app.ui import text
from app.ui.choosers import MODEL_GONE
from app.ui.run_pages.chart_card import ChartCard
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.log_text import log_text
from app.ui.run_pages.rate_option import RateOption
from app.ui.run_pages.resume_options import ResumeOptions
from app.ui.run_pages.stopped_report import StoppedReport
from app.ui.run_pages.stopped_words import error_of, line_below, saved_words, told_of_memory, told_of_pause
from app.ui.run_pages.words import continue_words, run_line, show_in_folder
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.log_drawer import LogDrawer
from app.ui.widgets.page import Footer, PageHeader, ScrollPage
from app.ui.widgets.side_or_below import SideOrBelow

if TYPE_CHECKING:
    from app.ui.run_pages.memory_chart import MemoryChart
    from app.ui.widgets.quiet_plot import QuietPlot

_CHART_WIDTH = 452
REFUSALS = ("changed_settings", "changed_examples", "changed_model", "changed_shape")
"""Why a run does not go on, though a new training may begin from what it learned."""


class StoppedPage(ScrollPage):
    """again(Run): the person wants to train once more; go_on(Run): from where it was; go_on_with(Run, TrainingConfig):
    with other settings; kept(Path): it was ended with its best version. change(Run, step): see its settings, to go on from
    that step with others or train again; from_version(Run): a new training is to begin from its last version;
    find_model(Run): its model is not where it was, and the person wants to say where it is.

    A run without an error of its own was interrupted. workers: work out how it could go on with less memory.
    """

    again = Signal(object)
    go_on = Signal(object)
    go_on_with = Signal(object, object)
    kept = Signal(object)
    refused = Signal(object)
    change = Signal(object, int)
    from_version = Signal(object)
    find_model = Signal(object)

    def __init__(self, workers: Workers, parent: QWidget | None = None) -> None:
        self.log = LogDrawer()
        self.log.hide()
        self._footer = Footer()
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.log)
        column.addWidget(self._footer)
        super().__init__(PageHeader(""), foot, parent=parent)
        self._workers = workers
        self._searching: Task | None = None
        self._reading: Task | None = None
        self.run: Run | None = None
        self._history = History()
        self._from: int | None = None
        self._error = UserError("", "", "")
        self.show_log = Button("prompt", self.tr("Show log"))
        self.show_log.clicked.connect(self.toggle_log)
        self.show_files = Button("folder", show_in_folder())
        self.show_files.clicked.connect(self.show_in_folder)
        self.header.add_action(self.show_log)
        self.header.add_action(self.show_files)
        self.report = StoppedReport()
        self.chart_card = ChartCard(self.tr("How far it came"), live=False)
        self.options = ResumeOptions()
        self.options.changed.connect(self._show_progress)
        self.rate = RateOption()
        self._of_version = self._without_model = False
        self._arrange()

    def _arrange(self) -> None:
        self.train_again = PrimaryButton(self.tr("Train again…"), "again")
        self.train_again_too = Button(text=self.tr("Train again…"), size="large")
        self.keep = Button(text="", size="large")
        self.resume = PrimaryButton("", "play")
        self.train_again.clicked.connect(self._on_again)
        self.train_again_too.clicked.connect(self._on_again)
        self.keep.clicked.connect(self._on_keep)
        self.resume.clicked.connect(self._on_go_on)
        self._progress = Label("", weight=600, tabular=True)
        self._meaning = Label("", style="caption", role="text2")
        told, ways = QWidget(), QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._progress)
        words.addWidget(self._meaning)
        words.addStretch(1)
        buttons = QHBoxLayout(ways)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for button in (self.keep, self.train_again, self.train_again_too, self.resume):
            buttons.addWidget(button)
        self._footer.grow_with(SideOrBelow(told, ways, (66, 112), edge=15))
        self.memory_card = Card(padding=(21, 16, 17, 15))
        self.memory_card.setMinimumWidth(300)
        self.memory_card.setMaximumWidth(_CHART_WIDTH)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Memory during training"), weight=600), 1)
        head.addWidget(Label(self.tr("by step"), style="small", role="text2"))
        self.memory_card.body.addLayout(head)
        self.memory_chart: MemoryChart | None = None
        self._memory_part = QWidget()
        row = QHBoxLayout(self._memory_part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.memory_card, 452)
        row.addWidget(self.options, 532)
        self._memory_part.setMinimumHeight(330)
        self._rest = QWidget()
        self.content.addWidget(self.report)
        self.content.addWidget(self.rate)
        for part in (self._memory_part, self.chart_card, self._rest):
            self.content.addWidget(part, 1)

    @property
    def plot(self) -> QuietPlot | None:
        """For the menus: the chart that can be copied and saved."""
        if self._memory_part.isVisibleTo(self):
            return self.memory_chart
        return self.chart_card.chart if self.chart_card.isVisibleTo(self) else None

    def first_control(self) -> QWidget:
        return self.resume if self.resume.isVisible() else self.train_again

    def show_run(
        self, run: Run, history: History, error: UserError | None = None, continues_from: int | None = None
    ) -> None:
        """A run that ended without a finished result. error: what ended it, if it is not in the run's own events."""
        self.run, self._history, self._from = run, history, continues_from
        error = self._error = error or error_of(run, history, continues_from)
        self._of_version = error.code in REFUSALS and continues_from is not None
        model = run.config().model_path / "config.json"
        self._without_model = error.code in MODEL_GONE and not model.is_file()
        self._offer(continues_from)
        self.rate.show_settings(run.config())
        self.rate.setVisible(error.code == "unstable" and continues_from is not None)
        self.header.set_title(run.name)
        self.header.set_line(run_line(run.config()))
        waiting = run.state == "ready"
        paused = isinstance(history.ended, Paused)
        self.header.set_pill("paused" if paused else "waiting" if waiting else "stopped")
        memory = error.code == "out_of_memory" and history.started is not None
        calm = waiting or (isinstance(history.ended, Paused) and history.ended.reason == "asked")
        told = told_of_memory(history, continues_from, error.code, leaner=False) if memory else error
        told = told_of_pause(error) if error.code == "paused" and not calm else told
        self.report.show_error(told, self._saved(), line_below(self._from, leaner=False), calm)
        self._read_log(run)
        self._memory_part.setVisible(False)
        self.chart_card.setVisible(bool(history.steps))
        self._rest.setVisible(not history.steps)
        self.chart_card.clear()
        self.chart_card.take([event for event in (history.started,) if event])
        self.chart_card.take_steps(history.steps)
        self.chart_card.take(history.checks)
        self._show_progress()
        self._search_ways(run, history, memory and continues_from is not None)

    def _read_log(self, run: Run) -> None:
        self.log.set_lines("")
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._workers.post(lambda task: log_text(run))
        self._reading.done.connect(self.log.set_lines)

    def _search_ways(self, run: Run, history: History, wanted: bool) -> None:
        """Work out how to go on with less memory; the newest question silences the one before."""
        if self._searching is not None:
            self._searching.cancel()
        self._searching = None
        if wanted:
            self._searching = self._workers.post(lambda task: find_ways(run, history, task))
            self._searching.done.connect(self._on_ways)

    @Slot(object)
    def _on_ways(self, ways: Ways | None) -> None:
        self._searching = None
        if ways is None or not ways.ways:
            return
        told = told_of_memory(self._history, self._from, self._error.code, leaner=True)
        self.report.show_error(told, self._saved(), line_below(self._from, leaner=True))
        self.options.show_ways(ways)
        self._make_memory_chart()
        steps = self._history.steps
        if self.memory_chart is not None:
            at, memory = steps.column("step"), steps.column("memory_gb")
            self.memory_chart.show_memory(at, memory, ways.limit_gb, ways.needed_gb)
        self.chart_card.setVisible(False)
        self._rest.setVisible(False)
        self._memory_part.setVisible(True)
        self._show_progress()

    def _make_memory_chart(self) -> None:
        if self.memory_chart is None:
            from app.ui.run_pages.memory_chart import MemoryChart

            self.memory_chart = MemoryChart()
            self.memory_card.body.addWidget(self.memory_chart, 1)

    @property
    def _leaner(self) -> bool:
        """Whether there are settings to choose for going on."""
        return self.options.isVisibleTo(self)

    def _offer(self, step: int | None) -> None:
        """Going on is what most people want where it can be done; training anew is there as well."""
        waiting = self.run is not None and self.run.state == "ready"
        self.resume.setVisible(step is not None or waiting)
        self.train_again_too.setVisible(step is not None or waiting)
        self.train_again.setVisible(step is None and not waiting)
        words = self.tr("Change settings…") if waiting or step is not None else self.tr("Train again…")
        self.train_again_too.setText(self.tr("Start a new training from that version") if self._of_version else words)
        kept = self._best_saved() or step
        self.keep.setVisible(bool(kept) and not self._of_version)
        if kept:
            self.keep.setText(self.tr("Keep step %1 and finish").replace("%1", text.number(kept)))
        if self._without_model:
            self.resume.setText(self.tr("Choose the model folder…"))
        elif step is not None:
            self.resume.setText(continue_words(step))
        elif waiting:
            self.resume.setText(self.tr("Start training"))

    def _best_saved(self) -> int | None:
        """Step of the best version up to the one from which it can go on; the best one is always saved."""
        at = self._from
        checks = [check for check in self._history.checks if at is not None and 0 < check.step <= at]
        return min(checks, key=lambda check: check.loss).step if checks else None

    def _saved(self) -> str:
        return saved_words(self._history, self._from, self._best_saved())

    @Slot()
    def _show_progress(self) -> None:
        """The foot: how much is left and where it starts, or where it stands."""
        history, at = self._history, self._from
        total = history.started.total_steps if history.started else 0
        step = history.last.step if history.last else 0
        if at is not None and total > at:
            left = text.counted(total - at, self.tr("1 step left"), self.tr("%1 steps left"))
            if self._left_s(at) is not None:
                left = f"{left}, {text.about(self._left_s(at) or 0.0)}"
            self._progress.setText(left)
            words = (
                self.tr("Starts from the version saved at step %1.") if at else self.tr("Begins with the first step.")
            )
            self._meaning.setText(words.replace("%1", text.number(at)))
            return
        paused = isinstance(history.ended, Paused)
        words = self.tr("Stopped at step %1 of %2") if total else self.tr("Stopped before the first step")
        words = self.tr("Paused at step %1 of %2") if paused and total else words
        if self.run is not None and self.run.state == "ready":
            words = self.tr("Everything is set up")
        self._progress.setText(words.replace("%1", text.number(step)).replace("%2", text.number(total)))
        self._meaning.setText(self.tr("Opens the same settings, to change and start."))

    def _left_s(self, at: int) -> float | None:
        """Seconds that the steps after `at` will take at the pace so far."""
        steps = self._history.steps
        if len(steps) < 2 or self._history.started is None:
            return None
        pace = (steps[-1].time - steps[0].time) / max(1, steps[-1].step - steps[0].step)
        return pace * (self._history.started.total_steps - at)

    @Slot()
    def _on_go_on(self) -> None:
        if self.run is None:
            return
        if self._without_model:
            self.find_model.emit(self.run)
            return
        config = self.options.config if self._leaner else None
        if self.rate.isVisibleTo(self):
            config = self.rate.config
        if config is not None:
            self.go_on_with.emit(self.run, config)
        else:
            self.go_on.emit(self.run)

    @Slot()
    def _on_keep(self) -> None:
        """End it with the best version, off the GUI thread, as its files are checked and copied."""
        run = self.run
        if run is not None:
            task = self._workers.post(lambda task: (keep_best(run), run.folder)[1])
            task.done.connect(self.kept)
            task.failed.connect(self.refused)

    def start(self) -> None:
        """Go on with this run where that can be done."""
        if self.can("start"):
            self.resume.click()

    def can(self, name: str) -> bool:
        """Whether a menu entry about this page is of use now."""
        return self.run is not None and (name != "start" or self.resume.isVisibleTo(self))

    @Slot()
    def toggle_log(self) -> None:
        shown = not self.log.isVisibleTo(self)
        self.log.setVisible(shown)
        self.log.set_open(shown)
        self.show_log.setText(self.tr("Hide log") if shown else self.tr("Show log"))

    @Slot()
    def show_in_folder(self) -> None:
        if self.run is not None:
            show_folder(self.run.folder)

    @Slot()
    def _on_again(self) -> None:
        if self.run is None:
            return
        if self._of_version:
            self.from_version.emit(self.run)
        elif self._from is not None:
            self.change.emit(self.run, self._from)
        else:
            self.again.emit(self.run)
