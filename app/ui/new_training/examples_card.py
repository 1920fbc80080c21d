"""The second choice: the examples, how many are kept aside, and how long they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from app.data.conversation import Reading as Read
from app.data.formats.tables import Columns, ColumnsUnclear
from app.errors import UserError
from app.services.choices import Choices
from app.services.settings import Settings
from app.ui.choosers import choose_examples_file
from app.ui.new_training.column_picker import ColumnPicker
from app.ui.new_training.draft import Draft
from app.ui.new_training.examples_facts import ExamplesFacts
from app.ui.new_training.places import back_to, refuse_as_examples
from app.ui.questions import tell
from app.ui.said import said
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.note import ErrorNote, announce
from app.ui.widgets.reading import Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.data.selftest import FormatCheck


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
            self.tr("JSONL, JSON, a table, text, or a folder with a train file"),
            refuse_as_examples,
            self.tr("Examples file drop area"),
        )
        self.reading = Reading(lines=4)
        self.facts = ExamplesFacts(draft)
        self.picker = ColumnPicker()
        self.error: ErrorNote | None = None
        self._asked = Path()
        self._before: tuple[Path, str | None, Columns | None] | None = None
        for part in self._parts:
            self.body.addWidget(part)
        self._connect()
        self._show_only(self.drop)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return self.drop, self.reading, self.facts, self.picker

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
        self._choices.lengths_measured.connect(self._on_lengths)
        self._choices.mending_changed.connect(self._show_state)
        self._choices.check_file_read.connect(self.facts.show_checks)
        self._choices.check_file_refused.connect(self._on_check_refused)
        self._choices.columns_asked.connect(self._ask_columns)
        self._choices.forecast_made.connect(self._show_cost)
        self._choices.format_checked.connect(self._on_format_checked)
        self._choices.model_checking.connect(lambda: self.facts.show_format_check(""))
        self._choices.model_checked.connect(lambda info: self.facts.show_context(info.context))
        self.facts.format.wanted.connect(lambda name: self._choices.read_again(name or None))
        self.facts.format.columns_wanted.connect(self._choices.ask_columns)
        self.picker.chosen.connect(self._on_columns)
        self.picker.left.connect(self.open_chooser)

    @Slot(object)
    def _on_reading(self, path: Path) -> None:
        self._asked = path
        self.set_state("waiting")
        self.reading.begin(path.name)
        self._show_only(self.reading)

    @Slot()
    def _on_cancel(self) -> None:
        """Back to the file that was there before, if there was another one."""
        self._choices.cancel_examples()
        if not self._go_back():
            self._show_only(self.drop)

    def _go_back(self) -> bool:
        before = self._before
        if before is None or before[0] == self._asked or not before[0].exists():
            return False
        self._choices.choose_examples(*before)
        return True

    @Slot(object)
    def _on_checked(self, reading: Read) -> None:
        self._before = (self._asked, self._choices.format, self._choices.columns)
        self.facts.show_reading(reading, self._choices.format, self._choices.columns)
        if self._choices.lengths is not None:
            self.facts.show_lengths(self._choices.lengths)
        self._show_only(self.facts)
        self._show_state()
        if self.isVisible():
            announce(self, self.facts.summary)

    @Slot(str, str)
    def _on_columns(self, question: str, answer: str) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choices.read_again(columns=(question, answer))

    @Slot(object)
    def _on_lengths(self, lengths: NDArray[np.int32]) -> None:
        self.facts.show_lengths(lengths, self._choices.measured)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """Ready, unless no conversation of the file can be learned from, mended as it was decided."""
        if self._choices.reading is not None:
            self.set_state("error" if self._choices.nothing_left else "ready")

    @Slot()
    def _show_cost(self) -> None:
        length = self.facts.suggested_length
        then = self._choices.peak_gb_with(max_seq_len=length) if length else None
        now = self._choices.peak_gb_with()
        self.facts.show_cost(then - now if then is not None and now is not None else None)

    @Slot(object)
    def _on_format_checked(self, found: FormatCheck) -> None:
        words = self.tr("no chat format, a plain one is used") if found.plain else self.tr("chat format checked")
        self.facts.show_format_check(words if found.ok else said(found.sentence))

    @Slot(object)
    def _on_check_refused(self, error: UserError) -> None:
        tell(self, error)

    @Slot(object)
    def _ask_columns(self, unclear: ColumnsUnclear) -> None:
        self.set_state("waiting")
        self.picker.ask(unclear)
        self._show_only(self.picker)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        if isinstance(error, ColumnsUnclear):
            self._ask_columns(error)
            return
        self.set_state("error")
        self._drop_error()
        actions: list[tuple[str, Callable[[], object]]] = [(self.tr("Choose another…"), self.open_chooser)]
        if (before := self._before) is not None and before[0] != self._asked and before[0].exists():
            actions.append((back_to(before[0]), self._go_back))
        self.error = ErrorNote(error, actions)
        self.body.insertWidget(0, self.error)
        self._show_only(self.error)

    def _show_only(self, part: QWidget) -> None:
        if part is not self.error:
            self._drop_error()
        for other in self._parts:
            other.setVisible(other is part)
        if part is not self.reading:
            self.reading.end()
        self.see_all.setVisible(part is self.facts)
        self.choose.setVisible(part is not self.drop)  # which has a button of its own

    def _drop_error(self) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None
