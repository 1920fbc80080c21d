"""The right side of Review examples: one conversation with its problems and what is learned of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.conversation import Place, Problem
from app.data.fixes import fix_for
from app.data.shapes.recognise import TEXT
from app.data.shown import Shown, unmeasured
from app.errors import UserError
from app.services.review import Review
from app.ui import text
from app.ui.review.around import Legend, OriginalLine
from app.ui.review.message_block import InstructionsBlock, TurnBlock, message_block
from app.ui.review.places import conversation_name, has_rows, place_name
from app.ui.review.problem_note import DecidedNote, ProblemNote
from app.ui.said import told
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label
from app.ui.widgets.note import announce
from app.ui.widgets.paint import color
from app.ui.widgets.reading_area import ReadingArea

MOST_MESSAGES = 40
_MOST_NOTES = 6
_SIDE, _MOST_WIDE = 24, 1000
_PAINT_AFTER_MS = 4
_EMPTY = "nothing_learned"


class ConversationView(QWidget):
    """next_asked() and previous_asked(): go to another problem."""

    next_asked = Signal()
    previous_asked = Signal()

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._row: int | None = None
        self._shown: Shown | None = None
        self._about_file = False
        self.title = Label("", style="title")
        self.line = Label("", style="small", role="text2", wrap=True)
        self.original = Button(None, self.tr("Show original line"), size="small")
        self.original.setCheckable(True)
        self.previous = Button("chevron-up", "", size="small", name=self.tr("Previous problem"))
        self.next = Button("chevron-down", "", size="small", name=self.tr("Next problem"))
        self.legend = Legend()
        self.notes: list[QWidget] = []
        self.blocks: list[InstructionsBlock | TurnBlock] = []
        self._spare: list[InstructionsBlock | TurnBlock] = []
        self._body = QWidget()
        self.area = ReadingArea(self._body, self.tr("Conversation"))
        self._arrange()
        self.original.toggled.connect(self._on_original)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.legend.next.clicked.connect(self.next_asked)
        review.shown.connect(self._on_shown)
        review.original.connect(self._on_line)
        review.choices_changed.connect(self.refresh)

    @property
    def row(self) -> int | None:
        """The row of the table that shows, None for none."""
        return self._row

    def show_row(self, row: int | None) -> None:
        """Show a conversation; its learned text follows as soon as it is known."""
        self._row, self._about_file = row, False
        self.original.setChecked(False)
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    @Slot()
    def show_file(self) -> None:
        """Show what is to be said about the whole file."""
        self.show_row(None)
        self._about_file = self._review.table is not None
        self._fill()

    @Slot()
    def refresh(self) -> None:
        """Show the same row again, as it is now."""
        self._shown = None
        table = self._review.table
        if self._about_file:
            self._fill()
            return
        if self._row is None or table is None or self._row >= len(table):
            self._row = None
            self._fill()
            return
        conversation = self._review.present(self._row)
        self._shown = unmeasured(conversation) if conversation is not None else None
        self._fill()
        self._review.show(self._row)
        if conversation is None and not self.original.isChecked():
            self.original.setChecked(True)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch(1)
        head = QWidget()
        head.setFixedHeight(59)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(self.original)
        row.addSpacing(6)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Divider(role="border"))
        column.addWidget(self.area, 1)
        column.addWidget(self.legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that go on and on are hard to read: what a wide window has too much stays free at the right."""
        self._column.setContentsMargins(_SIDE, 18, max(_SIDE, self.width() - _SIDE - _MOST_WIDE), 24)

    @Slot(int, object)
    def _on_shown(self, row: int, shown: Shown) -> None:
        if row != self._row:
            return
        before, self._shown = self._shown, shown
        if before is not None and _same_texts(before, shown) and not self._extra_problems(row):
            self._show_head()
            for block, message in zip(self.blocks, shown.messages, strict=False):
                block.take(message)
            return
        at = self.area.verticalScrollBar().value()
        self._fill()
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(at))

    def _fill(self) -> None:
        """Build the page anew from what is known; blocks that fit their new message stay, as new ones take longer."""
        self.setUpdatesEnabled(False)
        self._spare = self.blocks
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget not in self._spare:
                _let_go(widget)
        self.notes, self.blocks = [], []
        self._show_head()
        if self._about_file:
            self._add_file_notes()
        elif self._row is not None:
            self._add_line()
            self._add_notes(self._row)
            self._add_messages(0)
        self._column.addStretch(1)
        for block in self._spare:
            if block not in self.blocks:
                _let_go(block)
        self._spare = []
        QTimer.singleShot(_PAINT_AFTER_MS, self, self._paint)

    @Slot()
    def _paint(self) -> None:
        """In a moment after the one in which its parts were made and laid out."""
        self.setUpdatesEnabled(True)

    def _show_head(self) -> None:
        table, row, shown = self._review.table, self._row, self._shown
        self._name_original()
        for button in (self.original, self.previous, self.next):
            button.setEnabled(row is not None)
        if table is not None and self._about_file:
            self.title.setText(self.tr("About the whole file"))
            self.line.setText(table.reading.path.name)
            return
        if table is None or row is None:
            self.title.setText("")
            self.line.setText(self.tr("Choose a conversation in the list."))
            return
        place = table.place(row)
        name = conversation_name if table.conversation(row) else place_name
        self.title.setText(name(place, table.reading))
        self.line.setText(self._summary(shown) if shown else self.tr("Cannot be read, so it is left out"))
        self.legend.set_known(shown is None or shown.tokens is not None, self._review.measurable)

    def _summary(self, shown: Shown) -> str:
        count = len(shown.messages)
        words = (self.tr("1 message") if count == 1 else self.tr("%1 messages")).replace("%1", text.number(count))
        if self._review.table.reading.format == TEXT:
            words = ""  # a passage has no messages
        if shown.tokens is None:
            return words
        tokens = text.counted(
            shown.tokens, self.tr("1 token, %2 of it learned"), self.tr("%1 tokens, %2 of them learned")
        )
        return " · ".join(part for part in (words, tokens.replace("%2", text.number(shown.learned))) if part)

    def _add(self, widget: QWidget, space: int) -> None:
        if self._column.count():
            self._column.addSpacing(space)
        self._column.addWidget(widget)

    def _add_notes(self, row: int) -> None:
        table, choices = self._review.table, self._review.choices
        place = table.place(row)
        if choices.leaves_out(place):
            self._add_decision(place, self.tr("You left this conversation out. It is not learned."), False)
            return
        if choices.by_place.get(place):
            mended = self._review.mended(row)
            words = self.tr("Your fix is used when training starts.")
            if len(mended) > 1:
                words = self.tr("Divided into %1 conversations. The first shows here.").replace("%1", str(len(mended)))
            elif not mended:
                words = self.tr("Your fix leaves nothing to learn here, so this conversation is left out.")
            self._add_decision(place, words, bool(mended))
        found = table.serious(row, choices)
        if any(p.severity == "error" and p.code != _EMPTY for p in found):
            found = [p for p in found if p.code != _EMPTY]  # as the other one says why
        notes = [p for p in table.still_open(row, choices) if p.severity == "note"]
        for problem in [*found, *self._extra_problems(row), *notes][:_MOST_NOTES]:
            can_mend = table.can_use(row, choices, problem)
            note = ProblemNote(problem, table.conversation(row) is not None, can_mend, place_name(place, table.reading))
            note.fix_asked.connect(lambda p: self._review.choose(self._review.choices.using([p])))
            note.leave_out_asked.connect(lambda: self._review.choose(self._review.choices.leaving_out(place)))
            self.notes.append(note)
            self._add(note, 12)

    def _add_file_notes(self) -> None:
        table, choices = self._review.table, self._review.choices
        for name in choices.everywhere:
            self._add_everywhere(name)
        for problem in table.about_file:
            if not choices.solves(problem):
                where = place_name(problem.place, table.reading) if problem.place else ""
                note = ProblemNote(problem, fix_for(problem) is not None, place=where)
                note.fix_asked.connect(lambda p: self._review.choose(self._review.choices.using([p])))
                self.notes.append(note)
                self._add(note, 12)

    def _add_everywhere(self, name: str) -> None:
        note = DecidedNote(self.tr("Your fix is used in every conversation when training starts."), True)
        note.undo.connect(lambda: self._review.choose(self._review.choices.without_everywhere(name)))
        self.notes.append(note)
        self._add(note, 12)

    def _extra_problems(self, row: int) -> list[Problem]:
        """What only the length limit or the tokenizer shows, and is not known of this row already."""
        choices = self._review.choices
        told = {(p.code, p.message_index) for p in self._review.table.still_open(row, choices)}
        if any(p.severity == "error" for p in self._review.table.still_open(row, choices)):
            told.add((_EMPTY, None))
        found = self._shown.problems if self._shown else ()
        return [p for p in found if (p.code, p.message_index) not in told]

    def _add_decision(self, place: Place, words: str, good: bool) -> None:
        note = DecidedNote(words, good)
        note.undo.connect(lambda: self._review.choose(self._review.choices.without(place)))
        self.notes.append(note)
        self._add(note, 12)
        announce(self, words)

    def _add_messages(self, start: int) -> None:
        """Message blocks from start on; a very long conversation in portions."""
        messages = self._shown.messages if self._shown else ()
        for message in messages[start : start + MOST_MESSAGES]:
            spare = self._spare[len(self.blocks)] if len(self.blocks) < len(self._spare) else None
            if spare is not None and spare.fits(message):
                block = spare
                block.take(message)
            else:
                block = message_block(message)
            self.blocks.append(block)
            self._add(block, 18 if len(self.blocks) == 1 else 12)
        rest = len(messages) - start - MOST_MESSAGES
        if rest > 0:
            more = LinkButton(
                text.counted(rest, self.tr("Show 1 more message"), self.tr("Show %1 more messages")), style="body"
            )
            more.clicked.connect(lambda: self._show_more(more, start + MOST_MESSAGES))
            self._add(more, 12)

    def _show_more(self, link: QWidget, start: int) -> None:
        link.hide()
        self._column.takeAt(self._column.count() - 1)
        self._add_messages(start)
        self._column.addStretch(1)

    # The original line

    def _name_original(self) -> None:
        table, shown = self._review.table, self.original.isChecked()
        if table is not None and has_rows(table.reading):
            self.original.setText(self.tr("Hide original row") if shown else self.tr("Show original row"))
        else:
            self.original.setText(self.tr("Hide original line") if shown else self.tr("Show original line"))

    def _on_original(self, on: bool) -> None:
        self._name_original()
        self._original_text = None
        if on and self._row is not None:
            self._review.read_original(self._row)
        elif not on:
            self._fill()

    @Slot(int, object)
    def _on_line(self, row: int, found: str | UserError) -> None:
        if row == self._row and self.original.isChecked():
            self._original_text = found if isinstance(found, str) else str(told(found))
            self._fill()

    def _add_line(self) -> None:
        if self.original.isChecked() and self._original_text is not None:
            self._add(OriginalLine(self._original_text), 12)

    _original_text: str | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("surface"))


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _same_texts(before: Shown, after: Shown) -> bool:
    return [(m.role, m.text) for m in before.messages] == [(m.role, m.text) for m in after.messages]
