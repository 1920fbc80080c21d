"""Finished: what was learned, where it is, and how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.runs.config import TrainingConfig
from app.runs.events import Finished
from app.runs.history import History
from app.runs.store import Run
from app.ui import text
from app.ui.icons import pixmap
from app.ui.new_training.places import home_short
from app.ui.run_pages.chart_card import ChartCard
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.learned_words import LearnedWords, learned_words
from app.ui.run_pages.words import continue_words, run_line, show_in_folder
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.facts import BeforeAfterBars, FactGrid
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Note
from app.ui.widgets.page import MARGIN, PageHeader, ScrollPage
from app.ui.widgets.paint import box
from app.ui.widgets.sample_answers import SampleAnswers
from app.ui.widgets.side_or_below import SideOrBelow

if TYPE_CHECKING:
    from app.ui.widgets.loss_chart import LossChart

ANSWERS_WIDTH = 380
_FACT, _ROOMY = 98, 950


class Medal(QWidget):
    """The round mark before the headline: a check, or a warning sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = True
        self.setFixedSize(44, 44)

    def set_good(self, good: bool) -> None:
        self._good = good
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        kind = "success" if self._good else "warning"
        box(painter, QRectF(self.rect()), 22, f"{kind}_fill")
        mark = pixmap("check" if self._good else "warning", f"{kind}_icon", 22, self.devicePixelRatioF())
        painter.drawPixmap(11, 11, mark)


class FinishedPage(ScrollPage):
    """again(Run): train once more with this run's settings; again_with(Run, TrainingConfig): with others; go_on(Run): take the steps that were left out.

    try_asked(Path), export_asked(Path): ask it something, take it elsewhere. carry_on(Run, Path): train on from this
    result.
    """

    again = Signal(object)
    again_with = Signal(object, object)
    go_on = Signal(object)
    try_asked = Signal(Path)
    export_asked = Signal(Path)
    carry_on = Signal(object, Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(""), top=24, parent=parent)
        self.run: Run | None = None
        self._better: TrainingConfig | None = None
        self.train_again = Button("again", self.tr("Train again…"))
        self.train_again.clicked.connect(self._on_again)
        self.train_on = Button("layers", self.tr("Train on…"))
        self.train_on.setToolTip(self.tr("A new training that begins from this result"))
        self.train_on.clicked.connect(self._on_train_on)
        self.header.add_action(self.train_on)
        self.header.add_action(self.train_again)
        self.resume = PrimaryButton("", "play", size="normal")
        self.resume.clicked.connect(self._on_go_on)
        self.resume.hide()
        self.header.add_action(self.resume)
        self.show_files = Button("folder", show_in_folder(), size="large")
        self.show_files.clicked.connect(self.show_in_folder)
        self.export_button = Button("export", self.tr("Export…"), size="large")
        self.export_button.clicked.connect(self.export)
        self.try_button = PrimaryButton(self.tr("Try it"), "try-it")
        self.try_button.clicked.connect(self.try_it)
        self.own_question = LinkButton(self.tr("Compare with your own question"))
        self.own_question.clicked.connect(self.try_it)
        self.chart_card = ChartCard(self.tr("How training went"), live=False)
        self.answers = SampleAnswers(self.tr("Before and after"), addable=False)
        self._arrange()

    @property
    def headline(self) -> str:
        return self._headline.text()

    @property
    def place(self) -> str:
        """Where the result lies, as shown."""
        return self._place.text()

    @property
    def plot(self) -> LossChart | None:
        """For the menus: the chart that can be copied and saved."""
        return self.chart_card.chart

    def first_control(self) -> QWidget:
        return self.try_button

    def show_run(self, run: Run, history: History, continues_from: int | None = None) -> None:
        """A run that has ended with a result."""
        end = history.ended
        if not isinstance(end, Finished):
            raise ValueError(f"{run.folder} has no result")
        self.run = run
        self.resume.setVisible(continues_from is not None)
        if continues_from is not None:
            self.resume.setText(continue_words(continues_from))
        self.header.set_title(run.name)
        self.header.set_line(run_line(run.config()))
        self.header.set_pill("finished")
        words = learned_words(run, history, end)
        self._show_headline(end, history, words)
        self._show_losses(end, history, words.moved)
        self._show_facts(end, history, run)
        self._show_advice(words)
        self._show_answers(end, history, run)
        self.chart_card.clear()
        self.chart_card.take([event for event in (history.started,) if event])
        self.chart_card.take_steps(history.steps)
        self.chart_card.take(history.checks)
        self.chart_card.take([end])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.facts.set_narrowest(_FACT if self.width() > _ROOMY else 0)

    @Slot()
    def _on_go_on(self) -> None:
        if self.run is not None:
            self.go_on.emit(self.run)

    @Slot()
    def show_in_folder(self) -> None:
        if self.run is not None:
            show_folder(self.run.adapter_dir)

    @Slot()
    def _on_train_on(self) -> None:
        if self.run is not None:
            self.carry_on.emit(self.run, self.run.adapter_dir)

    @Slot()
    def try_it(self) -> None:
        if self.run is not None:
            self.try_asked.emit(self.run.folder)

    @Slot()
    def export(self) -> None:
        if self.run is not None:
            self.export_asked.emit(self.run.folder)

    def _arrange(self) -> None:
        self._medal = Medal()
        self._headline = Label("", style="headline", wrap=True)
        self._line = Label("", role="text2", wrap=True, tabular=True)
        self._place = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        self._learned = Label("", style="small", role="text2", wrap=True)
        self._bars = BeforeAfterBars()
        self.facts = FactGrid(columns=3)
        self.advice = Note("plain")
        card = Card(padding=(29, 24, 29, 24))
        card.body.setSpacing(20)
        card.body.addWidget(self._top_row())
        card.body.addWidget(Divider())
        card.body.addLayout(self._result_row())
        self.chart_card.body.addWidget(self.advice)
        answers = Card(padding=(18, 15, 18, 18))
        answers.setFixedWidth(ANSWERS_WIDTH)
        answers.body.addWidget(self.answers, 1)
        answers.body.addWidget(self.own_question)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.chart_card, 1)
        below.addWidget(answers)
        self.content.setContentsMargins(MARGIN, 24, MARGIN, MARGIN)
        self.content.addWidget(card)
        self.content.addLayout(below, 1)

    def _top_row(self) -> SideOrBelow:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._headline)
        words.addWidget(self._line)
        words.addWidget(self._place)
        told, ways = QWidget(), QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._medal, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QHBoxLayout(ways)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for button in (self.show_files, self.export_button, self.try_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        beside = self._medal.width() + row.spacing()
        return SideOrBelow(told, ways, spacing=16, needs=lambda: beside + self._headline.sizeHint().width())

    def _result_row(self) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(Label(self.tr("What it learned"), weight=600))
        left.addWidget(self._learned)
        left.addSpacing(8)
        left.addWidget(self._bars)
        row = QHBoxLayout()
        row.setSpacing(44)
        row.addLayout(left, 1)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self.facts, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_headline(self, end: Finished, history: History, words: LearnedWords) -> None:
        self._medal.set_good(words.good)
        self._headline.setText(words.headline)
        total = history.started.total_steps if history.started else end.steps
        if end.valid_loss_after is None:
            kept = self.tr("What it had learned by step %1 of %3 was kept.")
        else:
            kept = self.tr("The best version, from step %1 of %3, was kept.")
        if end.reason == "stopped":
            kept = self.tr("You stopped at step %2.") + " " + kept
        kept = kept.replace("%1", text.number(end.kept_step)).replace("%2", text.number(end.steps))
        self._line.setText(kept.replace("%3", text.number(total)))
        self._place.setText(self.tr("Saved in %1").replace("%1", home_short(self.run.adapter_dir)) if self.run else "")

    def _show_losses(self, end: Finished, history: History, moved: str) -> None:
        if end.valid_loss_before is not None and end.valid_loss_after is not None:
            words = text.counted(
                history.started.kept_aside if history.started else 0,
                self.tr("Validation loss, measured on one conversation it never trained on. Lower is closer to your answers."),
                self.tr("Validation loss, measured on %1 conversations it never trained on. Lower is closer to your answers."),
            )  # fmt: skip
            self._learned.setText(f"{words} {moved}".strip())
            self._bars.set_losses(end.valid_loss_before, end.valid_loss_after)
            return
        words = self.tr(
            "Loss on your own examples, at the first step and at the end. Nothing was kept aside to check on."
        )
        if end.steps == 1:
            words = self.tr("Loss on your own examples, at the only step. Nothing was kept aside to check on.")
        self._learned.setText(words)
        self._bars.set_losses(history.steps[0].loss if history.steps else end.final_loss, end.final_loss)

    def _show_facts(self, end: Finished, history: History, run: Run) -> None:
        limit = history.started.memory_limit_gb if history.started else end.peak_memory_gb
        learned = history.started.learned_from if history.started else 0
        size = sum(file.stat().st_size for file in run.adapter_dir.glob("*.safetensors"))
        self.facts.set_facts(
            [
                (self.tr("Improvement"), self._improvement(end)),
                (self.tr("Time"), text.duration(end.duration_s)),
                (self.tr("Tokens read"), text.millions(end.tokens_read)),
                (self.tr("Conversations"), text.number(learned)),
                (self.tr("Saved size"), text.size(size)),
                (self.tr("Peak memory"), text.of_gigabytes(end.peak_memory_gb, limit)),
            ]
        )

    def _improvement(self, end: Finished) -> str:
        if end.valid_loss_before is None or end.valid_loss_after is None or not end.valid_loss_before:
            return self.tr("Not measured")
        change = (end.valid_loss_before - end.valid_loss_after) / end.valid_loss_before
        words = self.tr("%1 lower loss") if change >= 0 else self.tr("%1 higher loss")
        return words.replace("%1", text.percent(abs(change)))

    def _show_advice(self, words: LearnedWords) -> None:
        """One line; where it did not work out, what to change is a button away."""
        self._better = None if words.good else words.better
        actions = [(self.tr("Train again with these"), self._on_better)] if self._better is not None else None
        self.advice.set_note("plain" if words.good else "warning", "", words.advice, actions)

    def _on_better(self) -> None:
        if self.run is not None and self._better is not None:
            self.again_with.emit(self.run, self._better)

    def _show_answers(self, end: Finished, history: History, run: Run) -> None:
        questions = list(dict.fromkeys(sample.question for sample in history.samples))
        self.answers.set_questions(questions or run.config().questions)
        self.answers.set_next("" if questions else self.tr("There was no test question in this run."))
        for question in questions:
            samples = [sample for sample in history.samples if sample.question == question]
            before = next((sample for sample in samples if sample.step == 0), None)
            after = next((sample for sample in samples if sample.step == end.kept_step and sample.step), None)
            after = after or next((sample for sample in reversed(samples) if sample.step), None)
            if before is not None:
                self.answers.add(0, before.answer, question, self.tr("Original"))
            if after is not None:
                self.answers.add(after.step, after.answer, question, self.tr("Tuned"))

    @Slot()
    def _on_again(self) -> None:
        if self.run is not None:
            self.again.emit(self.run)
