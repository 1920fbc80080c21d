"""The second choice: the examples, how many are kept aside, and how long they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.conversation import Reading
from app.errors import UserError
from app.services.choices import Choices
from app.services.settings import Settings
from app.ui import text
from app.ui.choosers import choose_examples_file
from app.ui.new_training.draft import Draft
from app.ui.new_training.model_card import LEFT_SHARE, RIGHT_SHARE
from app.ui.new_training.places import refuse_as_examples
from app.ui.new_training.problems import problem_note
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.label import ElidedLabel, Label, Span
from app.ui.widgets.length_histogram import LengthHistogram
from app.ui.widgets.note import ErrorNote, Note
from app.ui.widgets.split_slider import SplitSlider

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CANCEL_AFTER_MS = 1000


class ExamplesCard(Card):
    """A drop area until there is a file; while reading a count; then what was found."""

    def __init__(self, choices: Choices, draft: Draft, settings: Settings) -> None:
        super().__init__(QCoreApplication.translate("ExamplesCard", "Examples"), 2)
        self._choices, self._settings = choices, settings
        self.choose = Button(text=self.tr("Choose…"), size="small", name=self.tr("Choose an examples file"))
        self.see_all = Button(text=self.tr("See all"), size="small", name=self.tr("See all conversations"))
        self.see_all.hide()
        self.add_action(self.see_all)
        self.add_action(self.choose)
        self.drop = DropTarget(
            "file",
            self.tr("Drop an examples file here"),
            self.tr("A .jsonl file, one conversation per line"),
            refuse_as_examples,
            self.tr("Examples file drop area"),
        )
        self.reading = ReadingRow()
        self.facts = ExamplesFacts(draft)
        self.error: ErrorNote | None = None
        for part in (self.drop, self.reading, self.facts):
            self.body.addWidget(part)
        self._connect()
        self._show_only(self.drop)

    def open_chooser(self) -> None:
        """Let the person pick a file in the system's dialog."""
        path = choose_examples_file(self, self._settings)
        if path is not None:
            self._choices.choose_examples(path)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.open_chooser)
        self.drop.choose.connect(self.open_chooser)
        self.drop.dropped.connect(self._choices.choose_examples)
        self.reading.cancel.clicked.connect(self._on_cancel)
        self._choices.examples_reading.connect(self._on_reading)
        self._choices.examples_progress.connect(self.reading.show_count)
        self._choices.examples_checked.connect(self._on_checked)
        self._choices.examples_refused.connect(self._on_refused)
        self._choices.lengths_measured.connect(self.facts.show_lengths)

    @Slot(object)
    def _on_reading(self, path: Path) -> None:
        self.set_state("waiting")
        self.reading.begin(path)
        self._show_only(self.reading)

    @Slot()
    def _on_cancel(self) -> None:
        self._choices.cancel_examples()
        self._show_only(self.drop)

    @Slot(object)
    def _on_checked(self, reading: Reading) -> None:
        self.set_state("ready")
        self.facts.show_reading(reading)
        if self._choices.lengths is not None:
            self.facts.show_lengths(self._choices.lengths)
        self._show_only(self.facts)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.set_state("error")
        self._drop_error()
        self.error = ErrorNote(error, [(self.tr("Choose another…"), self.open_chooser)])
        self.body.insertWidget(0, self.error)
        self._show_only(self.error)

    def _show_only(self, part: QWidget) -> None:
        if part is not self.error:
            self._drop_error()
        for other in (self.drop, self.reading, self.facts):
            other.setVisible(other is part)
        self.reading.set_active(part is self.reading)
        self.see_all.setVisible(part is self.facts)

    def _drop_error(self) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None


class ReadingRow(QWidget):
    """ "Reading 12,400 conversations…", with Cancel once it takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label("", role="text2", tabular=True)
        self.cancel = Button(text=self.tr("Cancel"), size="small")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CANCEL_AFTER_MS)
        self._timer.timeout.connect(self.cancel.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self.cancel)
        self.setMinimumHeight(28)

    def begin(self, path: Path) -> None:
        self._label.setText(self.tr("Reading %1…").replace("%1", path.name))

    def set_active(self, active: bool) -> None:
        """Start or stop waiting for the moment when Cancel is offered."""
        self.cancel.hide()
        if active:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def show_count(self, count: int) -> None:
        self._label.setText(self.tr("Reading %1 conversations…").replace("%1", text.number(count)))


class ExamplesFacts(QWidget):
    """Count, file, format, problems and split at the left; lengths at the right. Bound to the draft both ways.

    review_asked(): see the conversations with problems.
    """

    review_asked = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._reading: Reading | None = None
        self.count = Label("", style="title")
        self.file = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        self.note = Note("warning")
        self.learn = Label("", style="small", role="text2", tabular=True)
        self.aside = Label("", style="small", role="text2", tabular=True)
        self.split = SplitSlider()
        self.histogram = LengthHistogram()
        self.shortened = Label("", style="small", role="text2", tabular=True)
        self._arrange()
        self.split.changed.connect(self._on_split)
        self.histogram.cutoff_changed.connect(self._on_cutoff)
        draft.changed.connect(self._show)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        count = len(reading.conversations)
        words = self.tr("1 conversation") if count == 1 else self.tr("%1 conversations")
        self.count.setText(words.replace("%1", text.number(count)))
        line = self.tr("%1 · %2 format, recognised automatically")
        self.file.setText(line.replace("%1", reading.path.name).replace("%2", reading.format))
        problem_note(self.note, reading, self._show_problems)
        self._show()

    @Slot(object)
    def show_lengths(self, lengths: NDArray[np.int32]) -> None:
        self.histogram.set_lengths(lengths)
        self._show()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.count)
        left.addWidget(self.file)
        left.addSpacing(10)
        left.addWidget(self.note)
        left.addStretch(1)
        numbers = QHBoxLayout()
        numbers.addWidget(self.learn)
        numbers.addStretch(1)
        numbers.addWidget(self.aside)
        left.addSpacing(10)
        left.addLayout(numbers)
        left.addWidget(self.split)
        right_side = QWidget()
        right_side.setMaximumWidth(RIGHT_SHARE)
        right = QVBoxLayout(right_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Conversation length"), style="small", weight=500))
        head.addStretch(1)
        head.addWidget(self.shortened)
        right.addLayout(head)
        right.addWidget(self.histogram)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, LEFT_SHARE)
        row.addWidget(Divider(vertical=True))
        row.addWidget(right_side, RIGHT_SHARE)

    @Slot(int)
    def _on_split(self, percent: int) -> None:
        self._draft.change(validation_split=float(percent))

    @Slot(int)
    def _on_cutoff(self, tokens: int) -> None:
        self._draft.change(max_seq_len=tokens)

    @Slot()
    def _show_problems(self) -> None:
        self.review_asked.emit()

    @Slot()
    def _show(self) -> None:
        if self._reading is None:
            return
        from app.data.splitting import SMALLEST

        config, count = self._draft.config, len(self._reading.conversations)
        own_file = config.valid_data is not None
        aside = 0 if own_file or count < SMALLEST else round(count * config.validation_split / 100)
        self.learn.set_spans(*_bold_number(self.tr("%1 to learn from"), count - aside))
        if own_file:
            self.aside.setText(self.tr("Checked on a file of its own"))
        else:
            self.aside.set_spans(*_bold_number(self.tr("%1 kept aside to check progress"), aside))
        self.split.setEnabled(not own_file)
        self.split.set_percent(round(config.validation_split))
        self.histogram.set_cutoff(config.max_seq_len)
        self._show_shortened()

    def _show_shortened(self) -> None:
        cut = self.histogram.shortened
        if not cut:
            self.shortened.setText(self.tr("Nothing will be shortened"))
            return
        number = self.tr("1 longer one") if cut == 1 else self.tr("%1 longer ones").replace("%1", text.number(cut))
        self.shortened.set_spans(
            Span(number, weight=600, role="warning_text"), Span(" " + self.tr("will be shortened"))
        )


def _bold_number(words: str, value: int) -> list[Span]:
    """The sentence with its number in bold."""
    before, _, after = words.partition("%1")
    spans = [Span(before), Span(text.number(value), weight=600, role="text", style="body", tabular=True), Span(after)]
    return [span for span in spans if span.text]
