"""Review examples: the list at the left, one conversation at the right, and what to do about its problems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.services.review import Review
from app.services.session import Session
from app.ui import text
from app.ui.new_training.format_row import examples_words
from app.ui.new_training.page import NewTrainingPage
from app.ui.new_training.problems import Looked
from app.ui.questions import tell
from app.ui.review.conversation_view import ConversationView
from app.ui.review.example_list import ALL, PROBLEMS, SHORTENED, ExampleList
from app.ui.review.states import Centred, NoFile, Refused
from app.ui.widgets.buttons import Button
from app.ui.widgets.note import announce
from app.ui.widgets.page import PageHeader
from app.ui.widgets.paint import color
from app.ui.widgets.reading import Reading


class ReviewPage(QWidget):
    """back(): to New training, where the file is chosen. asked(): the card there wants this page to be shown."""

    back = Signal()
    asked = Signal()

    def __init__(self, session: Session, setup: NewTrainingPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices, self._draft, self._card = session.choices, setup.draft, setup.examples_card
        self.review = Review(session, self)
        self.header = PageHeader(self.tr("Review examples"))
        self.header.set_back(self.tr("New training"))
        self.fix_all = Button(None, self.tr("Use all suggested fixes"))
        self.more = Button("chevron-down", "", name=self.tr("More"))
        self.header.add_action(self.fix_all)
        self.header.add_action(self.more)
        self.list = ExampleList(self.review)
        self.view = ConversationView(self.review)
        self.no_file, self.reading, self.refused = NoFile(), Reading(), Refused()
        self._stack = QStackedWidget()
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.view, 1)
        self._places: dict[QWidget, QWidget] = {
            part: Centred(part) for part in (self.no_file, self.reading, self.refused)
        }
        for place in (self._body, *self._places.values()):
            self._stack.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._connect()
        self._on_draft()
        self._show_part(self.no_file)
        self._show_summary()

    # For the window

    def slots(self) -> dict[str, Callable[[], None]]:
        """What the menus' entries of this page do."""
        return {"search": self.search, "next_problem": self.next_problem, "previous_problem": self.previous_problem}

    def begin(self) -> None:
        """The page is shown."""
        self.review.begin()
        if self.review.table is not None:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self) -> None:
        """Only what has problems, if anything has; else everything."""
        table = self.review.table
        self.list.show_filter(PROBLEMS if table is not None and table.problem_rows(self.review.choices) else ALL)

    def show_shortened(self) -> None:
        """Only what is longer than the limit."""
        self.list.show_filter(SHORTENED)

    def search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def next_problem(self) -> None:
        self._go_to_problem(1)

    def previous_problem(self) -> None:
        self._go_to_problem(-1)

    # Inside

    @Slot()
    def _next_part(self) -> None:
        """F6: from the search to the list, to the conversation, and round again."""
        parts: list[QWidget] = [self.list.search, self.list.view, self.view.area]
        here = next((i for i, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_F6), self, self._next_part)
        self.header.back.connect(self.back)
        self.fix_all.clicked.connect(self.review.use_all)
        self.more.clicked.connect(self._open_menu)
        self.no_file.choose.connect(self._card.open_chooser)
        self.no_file.dropped.connect(self._choices.choose_examples)
        self.reading.cancel.clicked.connect(self._card.reading.cancel.click)
        self._card.reading.cancel.clicked.connect(self._on_cancelled)
        self._card.see_all.clicked.connect(self._on_see_all)
        self._card.facts.review_asked.connect(self._on_review)
        self.list.chosen.connect(lambda: self._soon.start())
        self._soon.timeout.connect(lambda: self.view.show_row(self.list.row))
        self.list.file_asked.connect(self.view.show_file)
        self.view.next_asked.connect(self.next_problem)
        self.view.previous_asked.connect(self.previous_problem)
        self._choices.examples_reading.connect(self._on_reading)
        self._choices.examples_progress.connect(self.reading.show_count)
        self._choices.examples_refused.connect(self._on_refused)
        self._choices.model_checked.connect(self.view.refresh)
        self._draft.changed.connect(self._on_draft)
        review = self.review
        review.table_changed.connect(self._on_table)
        review.divided.connect(self._card.facts.show_division)
        review.counted.connect(self._show_summary)
        review.choices_changed.connect(self._show_summary)
        review.saved.connect(self._on_saved)
        review.refused.connect(self._on_save_refused)

    def _show_part(self, part: QWidget) -> None:
        if part is not self.reading:
            self.reading.end()
        self._stack.setCurrentWidget(self._places.get(part, self._body))

    @Slot()
    def _on_cancelled(self) -> None:
        if "examples" in self._choices.given:
            return  # what was there before is read again
        self._show_part(self.no_file)
        self._show_summary()

    @Slot()
    def _on_see_all(self) -> None:
        self.list.show_filter(ALL)
        self.asked.emit()

    @Slot()
    def _on_review(self) -> None:
        self.show_problems()
        self.asked.emit()

    @Slot(object)
    def _on_reading(self, path: Path) -> None:
        self.reading.begin(path.name)
        self._show_part(self.reading)
        self._show_summary()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.refused.show_error(error, self.tr("Choose another…"), self._card.open_chooser)
        self._show_part(self.refused)

    @Slot()
    def _on_table(self) -> None:
        if self.review.table is not None:
            self.view.show_row(None)
            self.list.begin()
            self._show_part(self._body)
        self._show_summary()

    @Slot()
    def _on_draft(self) -> None:
        config = self._draft.config
        self.review.set_split(0.0 if config.valid_data is not None else config.validation_split, config.seed)
        if self.review.set_limits(config.max_seq_len, config.learn_from):
            self.list.set_counts()
            self.view.refresh()

    @Slot()
    def _show_summary(self) -> None:
        table = self.review.table
        self.fix_all.setEnabled(table is not None and table.can_fix(self.review.choices))
        self.more.setEnabled(table is not None)
        if table is None:
            self.header.set_line("")
            return
        count, wrong = len(table), len(table.problem_rows(self.review.choices))
        out = count - len(table.reading.conversations)
        self._card.facts.show_looked(Looked(count, wrong, out, decided=bool(self.review.choices)))
        state = self.tr("%1 with problems").replace("%1", text.number(wrong)) if wrong else self.tr("no problems found")
        words = examples_words(table.reading.format, count)
        self.header.set_line(f"{table.reading.path.name} · {words}, {state}")

    def _go_to_problem(self, step: int) -> None:
        table = self.review.table
        rows = table.problem_rows(self.review.choices) if table is not None else []
        if not rows:
            announce(self, self.tr("No problems found."))
            return
        now = -1 if self.list.row is None else self.list.row
        if step > 0:
            wanted = next((row for row in rows if row > now), rows[0])
        else:
            wanted = next((row for row in reversed(rows) if row < now), rows[-1])
        self.list.choose(wanted)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save a repaired copy…"), self.choose_copy)
        undo = menu.addAction(self.tr("Undo all decisions"), self.review.undo_all)
        undo.setEnabled(bool(self.review.choices))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def choose_copy(self) -> None:
        """Let the person name the repaired copy, then write it."""
        table = self.review.table
        if table is None:
            return
        path = table.reading.path
        first = path.with_name(f"{path.name.split('.')[0]}-repaired.jsonl")
        title = self.tr("Save a repaired copy")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(first), self.tr("Examples") + " (*.jsonl)")
        if chosen:
            self.review.save_copy(Path(chosen))

    @Slot(object, int)
    def _on_saved(self, path: Path, count: int) -> None:
        words = text.counted(count, self.tr("Saved 1 conversation as %2"), self.tr("Saved %1 conversations as %2"))
        words = words.replace("%2", path.name)
        self.header.set_line(words)
        announce(self, words)

    @Slot(object)
    def _on_save_refused(self, error: UserError) -> None:
        tell(self, error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.list.fit(self.width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("window"))
