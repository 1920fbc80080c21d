"""How close are the answers? Loss and perplexity of both models, and the conversations that changed most."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.versions import Version
from app.services.measuring import Compared, Measured, Measuring, Progress
from app.services.settings import Settings
from app.services.tryout import RunFacts
from app.ui import text
from app.ui.choosers import choose_examples_file
from app.ui.new_training.places import home_short
from app.ui.try_it.centred import centred, narrow_card
from app.ui.widgets.answer_text import AnswerText
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.facts import BeforeAfterBars, FactGrid
from app.ui.widgets.gauge import ProgressBar
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.note import ErrorPlace, announce
from app.ui.widgets.page import MARGIN
from app.ui.widgets.reading_area import ReadingArea
from app.ui.widgets.segmented import Segmented


class MeasureView(QWidget):
    """Choose what to measure on, watch, read the report."""

    def __init__(self, measuring: Measuring, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measuring, self._settings = measuring, settings
        self._facts: RunFacts | None = None
        self._version: Version | None = None
        self._model, self._file = Path(), Path()
        self.error = ErrorPlace()
        self.source = Segmented(
            [self.tr("Kept aside in this run"), self.tr("Another file")], name=self.tr("Measure on")
        )
        self.source.chosen.connect(self._on_source)
        self._file_label = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        self.begin = PrimaryButton(self.tr("Measure"))
        self.begin.clicked.connect(self.start)
        self.cancel = Button(text=self.tr("Cancel"))
        self.cancel.clicked.connect(measuring.cancel)
        self.again = Button("again", self.tr("Measure again…"))
        self.again.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        self._step = Label("", role="text2")
        self._gauge = ProgressBar(8, self.tr("Measuring"))
        self.headline = Label("", style="headline", wrap=True)
        self._line = Label("", role="text2", wrap=True)
        self._bars = BeforeAfterBars()
        self.facts = FactGrid(columns=3)
        self._arrange()
        measuring.progressed.connect(self._on_progress)
        measuring.measured.connect(self._on_measured)
        measuring.failed.connect(self._on_failed)

    def show_run(self, facts: RunFacts | None, version: Version | None, model: Path) -> None:
        """Who is measured. An earlier report of another one goes away."""
        if (facts and facts.run) != (self._facts and self._facts.run) or version != self._version:
            self._measuring.cancel()
            self._stack.setCurrentIndex(0)
        self._facts, self._version, self._model = facts, version, model
        self.begin.setEnabled(facts is not None and version is not None)

    @Slot()
    def start(self) -> None:
        if self._facts is None or self._version is None or self._measuring.busy:
            return
        self.error.say(None)
        file = self._file if self.source.current == 1 else None
        self._step.setText(self.tr("Loading the model, a few seconds."))
        self._gauge.set_values([0.0], 1.0)
        self._stack.setCurrentIndex(1)
        self._measuring.start(self._facts.run, self._model, self._version.folder, file)

    @Slot(int)
    def _on_source(self, index: int) -> None:
        if index == 1:
            chosen = choose_examples_file(self, self._settings)
            if chosen is None:
                self.source.set_current(0)
            else:
                self._file = chosen
        self._file_label.setText(home_short(self._file) if self.source.current == 1 else "")
        self._file_label.setVisible(self.source.current == 1)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        words = {
            "Reading the conversations": self.tr("Reading the conversations…"),
            "Asking both models": self.tr("Asking both models…"),
        }
        self._step.setText(words.get(progress.step, progress.step))
        self._gauge.set_values([progress.share], 1.0, text.progress(progress.share))

    @Slot(object)
    def _on_measured(self, found: Measured) -> None:
        better = found.loss_before - found.loss_after
        share = better / found.loss_before if found.loss_before else 0.0
        if share > 0.01:
            self.headline.setText(self.tr("{share} closer to your answers").format(share=text.percent(share)))
        elif share < -0.01:
            self.headline.setText(self.tr("{share} further from your answers").format(share=text.percent(-share)))
        else:
            self.headline.setText(self.tr("Hardly any difference"))
        words = self.tr(
            "Loss on {count} conversations. Lower is closer. Perplexity is how many equally likely words it hesitates between."
        )
        if found.conversations == 1:
            words = self.tr(
                "Loss on one conversation. Lower is closer. Perplexity is how many equally likely words it hesitates between."
            )
        self._line.setText(words.format(count=text.number(found.conversations)))
        self._bars.set_losses(found.loss_before, found.loss_after)
        self.facts.set_facts(
            [
                (self.tr("Perplexity before"), text.number(found.perplexity_before, 1)),
                (self.tr("Perplexity after"), text.number(found.perplexity_after, 1)),
                (self.tr("Tokens"), text.number(found.tokens)),
            ]
        )
        self._show_rows(found)
        self._stack.setCurrentIndex(2)
        announce(self, self.headline.text())

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._stack.setCurrentIndex(0)
        self.error.say(None if error.code == "cancelled" else error)

    def _show_rows(self, found: Measured) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        for title, rows in ((self.tr("Most improved"), found.improved), (self.tr("Most worsened"), found.worsened)):
            if rows:
                self._rows.addWidget(Label(title, style="title"))
                for row in rows:
                    self._rows.addWidget(ComparedCard(row))
        self._rows.addStretch(1)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 20)
        mistake = QHBoxLayout()
        mistake.setContentsMargins(MARGIN, 0, MARGIN, 0)
        mistake.addWidget(self.error)
        column.addLayout(mistake)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._start_part())
        self._stack.addWidget(self._working_part())
        self._stack.addWidget(self._report_part())
        column.addWidget(body, 1)

    def _start_part(self) -> QWidget:
        words = self.tr(
            "Both models read the same conversations. You see how close each comes to the answers in them, "
            "and where the training helped or hurt most."
        )
        card = narrow_card()
        card.body.addWidget(Label(self.tr("Measure"), style="title"))
        card.body.addWidget(Label(words, role="text2", wrap=True))
        card.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.source)
        row.addStretch(1)
        row.addWidget(self.begin)
        card.body.addLayout(row)
        card.body.addWidget(self._file_label)
        self._file_label.hide()
        return centred(card)

    def _working_part(self) -> QWidget:
        card = narrow_card()
        card.body.addWidget(Label(self.tr("Measuring"), style="title"))
        card.body.addWidget(self._step)
        card.body.addSpacing(4)
        card.body.addWidget(self._gauge)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        return centred(card)

    def _report_part(self) -> QWidget:
        top = Card(padding=24)
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        top.body.addLayout(head)
        top.body.addWidget(self._line)
        top.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(44)
        row.addWidget(self._bars, 1)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self.facts)
        top.body.addLayout(row)
        inside = QWidget()
        across = MiddleRow(inside)
        across.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column = QVBoxLayout()
        across.addLayout(column)
        column.setSpacing(16)
        column.addWidget(top)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows, 1)
        area = ReadingArea(inside, self.tr("What was measured"))
        across.leave_margin_to_bar(area)
        return area


class ComparedCard(Card):
    """One conversation: question, your answer, both models' answers, and how the loss changed."""

    def __init__(self, row: Compared, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, parent=parent)
        where = self.tr("Line {line}").format(line=text.number(row.line))
        change = f"{text.loss(row.before)} → {text.loss(row.after)}"
        head = QHBoxLayout()
        head.addWidget(Label(row.question, weight=600, wrap=True), 1)
        aside = Label(f"{where} · {change}", style="caption", role="text2", tabular=True)
        head.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        parts = (
            (self.tr("Your answer"), row.expected, "text2"),
            (self.tr("Original"), row.answer_before, "text2"),
            (self.tr("Tuned"), row.answer_after, "text"),
        )
        widest = max(Label(name, style="caption", weight=600).sizeHint().width() for name, *_ in parts)
        for name, words, role in parts:
            if words:
                label = Label(name, style="caption", role="accent_text" if role == "text" else "text2", weight=600)
                label.setFixedWidth(max(86, widest))
                line = QHBoxLayout()
                line.setSpacing(10)
                names = QVBoxLayout()
                names.addSpacing(3)  # down to the larger text's line
                names.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
                line.addLayout(names)
                answer = AnswerText("answer_small")
                answer.set_role(role)
                answer.set_text(words)
                line.addWidget(answer, 1)
                self.body.addLayout(line)
