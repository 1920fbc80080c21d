"""What is known of the chosen examples: count, format, problems and split; lengths and what will be shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.conversation import Reading
from app.data.stats import Measured, suggested_epochs, suggested_length, suggested_preset
from app.runs.config import PRESETS
from app.services.checks import CheckFile, Division
from app.ui import text
from app.ui.new_training.controls import translate
from app.ui.new_training.draft import Draft
from app.ui.new_training.format_row import FormatRow, examples_words
from app.ui.new_training.model_card import LEFT_SHARE, RIGHT_SHARE
from app.ui.new_training.problems import Looked, first_look, problem_note
from app.ui.new_training.suggestion import Suggestion
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label, Span
from app.ui.widgets.length_histogram import LengthHistogram
from app.ui.widgets.note import Note
from app.ui.widgets.split_slider import SplitSlider

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LITTLE_GB = 0.05
_RIGHT = Qt.AlignmentFlag.AlignRight


class ExamplesFacts(QWidget):
    """Count, file, format, problems and split at the left; lengths at the right. Bound to the draft both ways.

    review_asked(): see the conversations with problems.
    """

    review_asked = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._reading: Reading | None = None
        self._looked = Looked(0, 0, 0)
        self._measured: Measured | None = None
        self._checks: CheckFile | None = None
        self._division: Division | None = None
        self._format_words = self._cost_words = ""
        self._context = 0
        self.count = Label("", style="title")
        self.format = FormatRow()
        self.numbers = Label("", style="small", role="text2", wrap=True)
        self.note = Note("warning")
        self.learn = Label("", style="small", role="text2", tabular=True)
        self.aside = Label("", style="small", role="text2", tabular=True)
        self.split = SplitSlider()
        self.histogram = LengthHistogram()
        self.shortened = Label("", style="small", role="text2", wrap=True, tabular=True, align=_RIGHT)
        self.length_advice, self.preset_advice = Suggestion(), Suggestion()
        self._arrange()
        self.split.changed.connect(self._on_split)
        self.histogram.cutoff_changed.connect(self._on_cutoff)
        self.length_advice.used.connect(self._use_length)
        self.preset_advice.used.connect(self._use_preset)
        draft.changed.connect(self._show)

    def show_reading(self, reading: Reading, format: str | None = None, columns: tuple[str, str] | None = None) -> None:
        """format, columns: those that the person insists on."""
        self._reading, self._measured, self._checks, self._looked = reading, None, None, first_look(reading)
        self._division = None
        self.format.show_reading(reading, format, columns)
        self._show_note()
        self._show()

    @Slot(object)
    def show_division(self, division: Division) -> None:
        """How many a training learns from and keeps aside, with what was decided about the examples."""
        self._division = division
        self._show()

    @property
    def summary(self) -> str:
        """What was read and what is to be said about it, for those who listen."""
        read = f"{self.count.text()}, {self._reading.path.name}" if self._reading is not None else ""
        return ". ".join(part for part in (read, "" if self.note.isHidden() else self.note.text) if part)

    @property
    def _learnable(self) -> int:
        """Conversations that a training takes, mended and left out as decided."""
        if self._division is not None:
            return self._division.count
        return len(self._reading.conversations) if self._reading is not None else 0

    def show_lengths(self, lengths: NDArray[np.int32], measured: Measured | None = None) -> None:
        """lengths: guessed, while measured is None."""
        self._measured = measured
        self.histogram.set_lengths(lengths if measured is None else measured.longest[measured.longest > 0])
        self._show()

    @Slot(object)
    def show_checks(self, found: CheckFile) -> None:
        """What is in the file that progress is checked on."""
        self._checks = found
        self._show_note()
        self._show()

    def show_format_check(self, sentence: str) -> None:
        """What the self-test of the model's chat format says, empty while there is no model."""
        self._format_words = sentence
        self._show()

    def show_context(self, tokens: int) -> None:
        """How many tokens the model can read, 0 while that is not known."""
        self._context = tokens
        self._show()

    @property
    def suggested_length(self) -> int | None:
        """The cut-off at which 99 of 100 stay whole, or what the model can read; None while it is not known."""
        known = self._measured is not None and len(self._measured.lengths) > 0
        longest = self._measured.longest if known and self._measured else None
        return None if longest is None else suggested_length(longest[longest > 0], self._context)

    def show_cost(self, gigabytes: float | None) -> None:
        """How much more memory the suggested length takes, below 0 how much less; None while it is not known."""
        self._cost_words = ""
        if gigabytes is not None and abs(gigabytes) >= _LITTLE_GB:
            words = self.tr("about %1 more memory") if gigabytes > 0 else self.tr("about %1 less memory")
            self._cost_words = words.replace("%1", text.size(abs(gigabytes) * 2**30))
        self._show()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.count)
        left.addWidget(self.format)
        left.addWidget(self.numbers)
        left.addWidget(self.preset_advice)
        left.addSpacing(8)
        left.addWidget(self.note)
        left.addStretch(1)
        numbers = QHBoxLayout()
        numbers.addWidget(self.learn)
        numbers.addStretch(1)
        numbers.addWidget(self.aside)
        left.addSpacing(10)
        left.addLayout(numbers)
        left.addSpacing(2)
        left.addWidget(self.split)
        right_side = QWidget()
        right_side.setMaximumWidth(RIGHT_SHARE)
        right = QVBoxLayout(right_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        head = QHBoxLayout()
        self._heading = Label(self.tr("Conversation length"), style="small", weight=500)
        head.addWidget(self._heading)
        head.addWidget(self.shortened, 1)
        right.addLayout(head)
        right.addWidget(self.histogram)
        right.addWidget(self.length_advice)
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
    def _use_length(self) -> None:
        if self.suggested_length is not None:
            self._draft.change(max_seq_len=self.suggested_length)

    @Slot()
    def _use_preset(self) -> None:
        if self._reading is not None:
            name, times = suggested_preset(self._learnable), suggested_epochs(self._learnable)
            self._draft.apply(next(preset for preset in PRESETS if preset.name == name))
            self._draft.change(epochs=times)

    def _show_note(self) -> None:
        if self._reading is not None:
            extra = self._checks.problems if self._checks else ()
            problem_note(self.note, self._reading, extra, self._show_problems, self._looked)

    def show_looked(self, looked: Looked) -> None:
        """What Review examples has found in the file, with what was decided about it."""
        if looked != self._looked:
            self._looked = looked
            self._show_note()
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._reading is None:
            return
        from app.data.splitting import SMALLEST

        config, count = self._draft.config, self._learnable
        own_file = config.valid_data is not None
        aside = 0 if own_file else self._kept_aside(count, config.validation_split)
        self.count.setText(examples_words(self._reading.format, self._looked.examples))
        self._heading.setText(self.tr("Passage length") if self._is_text else self.tr("Conversation length"))
        unlearned, there = self._unlearned(aside)
        self.learn.set_spans(*_bold_number(self.tr("%1 to learn from"), max(0, count - aside - unlearned)))
        if own_file and self._checks is not None:
            words = self.tr("%1 in %2 to check progress").replace("%2", self._checks.path.name)
            self.aside.set_spans(*_bold_number(words, self._checks.count))
        elif own_file:
            self.aside.setText(self.tr("Checked on a file of its own"))
        elif count < SMALLEST:
            self.aside.setText(self.tr("None kept aside with fewer than %1").replace("%1", text.number(SMALLEST)))
        else:
            self.aside.set_spans(*_bold_number(self.tr("%1 kept aside to check progress"), max(0, aside - there)))
        self.split.setEnabled(not own_file and count >= SMALLEST)
        self.split.set_percent(round(config.validation_split))
        self.histogram.set_cutoff(config.max_seq_len)
        self._show_shortened()
        self._show_numbers()
        self._show_advice(count)

    def _kept_aside(self, count: int, percent: float) -> int:
        """Exactly as a training does it, as soon as that is known for this share."""
        from app.data.splitting import usually_aside

        if self._division is not None and self._division.percent == percent:
            return self._division.aside
        return usually_aside(count, percent)

    def _show_numbers(self) -> None:
        """Tokens, the learned share, and that the chat format is understood."""
        parts = []
        if self._measured is not None:
            words = self.tr("%1 tokens, %2 of them learned")
            words = words.replace("%1", text.number(int(self._measured.lengths.sum())))
            parts.append(words.replace("%2", text.percent(self._measured.share)))
        if self._format_words:
            parts.append(self._format_words)
        self.numbers.setText(" · ".join(parts))
        self.numbers.setVisible(bool(parts))

    def _show_advice(self, count: int) -> None:
        self.preset_advice.suggest(self._preset_words(count))
        length, now, measured = self.suggested_length, self._draft.config.max_seq_len, self._measured
        longest = int(measured.longest.max(initial=0)) if measured is not None else 0
        if length is None or length == now or longest <= min(length, now):  # with either, all stay whole
            self.length_advice.suggest("")
            return
        words = self.tr("%1 tokens keep 99 of 100 whole")
        if longest <= length:
            words = self.tr("%1 tokens keep all of them whole")
        if length == self._context:
            words = self.tr("This model reads at most %1 tokens")
        words = words.replace("%1", text.number(length))
        self.length_advice.suggest(", ".join(part for part in (words, self._cost_words) if part))

    def _preset_words(self, count: int) -> str:
        """Which preset suits so many conversations; empty when it was chosen, changed since or not, or nothing can be learned."""
        name = suggested_preset(count)
        if not count or self._draft.base.name == name:
            return ""
        times = suggested_epochs(count)
        words = (
            self.tr("%1 suits so many: once through is enough")
            if times == 1
            else self.tr("%1 suits so many: %2 times through")
        )
        return words.replace("%1", translate(name)).replace("%2", text.number(times))

    @property
    def _is_text(self) -> bool:
        from app.data.shapes.recognise import TEXT

        return self._reading is not None and self._reading.format == TEXT

    def _show_shortened(self) -> None:
        cut = self.histogram.shortened
        if not cut:
            self.shortened.setText(self.tr("Nothing will be shortened"))
            return
        broken = self._measured.broken(self._draft.config.max_seq_len) if self._measured and not self._is_text else 0
        lost = self._lost
        more = self._survival_words(broken, lost) if self._measured and not self._is_text else ""
        self.shortened.setToolTip(text.in_lines(more))
        number = self.tr("1 longer one") if cut == 1 else self.tr("%1 longer ones").replace("%1", text.number(cut))
        words = " " + (self.tr("is shortened") if cut == 1 else self.tr("will be shortened"))
        if self._is_text:
            words = " " + self.tr("learned in pieces")
        elif broken:
            words = " " + self.tr("shortened, %1 within an answer").replace("%1", text.number(broken))
        if lost == cut:
            words = " " + self.tr("not learned")
        elif lost:
            words += ", " + self.tr("%1 not learned").replace("%1", text.number(lost))
        self.shortened.set_spans(Span(number, weight=600, role="warning_text"), Span(words))

    @property
    def _lost(self) -> int:
        """Conversations of which nothing is learned, as far as that is known."""
        return self._measured.lost(self._draft.config.max_seq_len) if self._measured and not self._is_text else 0

    def _unlearned(self, aside: int) -> tuple[int, int]:
        """Of how many nothing is learned at the present limit: of those to learn from, and of those kept aside."""
        if self._measured is None:
            return 0, 0
        unlearned = self._measured.unlearned(self._draft.config.max_seq_len)
        whole, division = int(unlearned.sum()), self._division
        if not aside or division is None or division.aside != aside or division.count != len(unlearned):
            return whole, 0
        there = int(unlearned[list(division.places)].sum())
        return whole - there, there

    def _survival_words(self, broken: int, lost: int) -> str:
        if lost:
            return text.counted(
                lost,
                self.tr("Of one nothing is learned: what stands before its answer fills the limit."),
                self.tr("Of %1 nothing is learned: what stands before their answers fills the limit."),
            )
        if not broken:
            return self.tr("Each of them keeps at least one whole answer. Turns are cut from the end.")
        return text.counted(
            broken,
            self.tr("One is too long for even its first answer, which loses its end."),
            self.tr("%1 are too long for even their first answer, which loses its end."),
        )


def _bold_number(words: str, value: int) -> list[Span]:
    """The sentence with its number in bold."""
    before, _, after = words.partition("%1")
    spans = [Span(before), Span(text.number(value), weight=600, role="text", style="body", tabular=True), Span(after)]
    return [span for span in spans if span.text]
