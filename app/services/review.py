"""Looking at examples: rows, searches, token counts and learned text, all made away from the window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.data.choices import ReviewChoices, apply_choices, chosen
from app.data.conversation import Conversation, LearnFrom, Problem, Reading
from app.runs.kept_setup import Stamp
from app.runs.store import Run
from app.services import review_tokens
from app.services.checks import divide
from app.services.decided import Source, content, decided_in
from app.services.review_table import UNKNOWN, ReviewTable
from app.services.session import Session
from app.services.tasks import Task, Work

CHUNK = 4000
FIRST_CHUNK = 400
DIVIDE_AFTER_MS = 150
_TELL_AFTER_S = 0.03

Counts = tuple[int, NDArray[np.int32], list[Problem]]


class Review(QObject):
    """The examples under review, always on the GUI thread; the work is done on workers and on the engine thread.

    table_changed(): another file, or none (table is None). counted(): more rows have exact tokens. choices_changed():
    a fix was chosen or taken back. found(rows, first, last) are the matches of a search,
    in portions as they come and all together at the end. shown(row, Shown)
    is a conversation with its learned text. original(row, str) is a line of the file. saved(Path, int) is a repaired
    copy. divided(Division): how many a training would learn from and keep aside, with the fixes chosen.
    refused(UserError): something asked for could not be done.
    """

    table_changed = Signal()
    counted = Signal()
    choices_changed = Signal()
    found = Signal(object, bool, bool)
    shown = Signal(int, object)
    original = Signal(int, object)
    saved = Signal(object, int)
    divided = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: ReviewTable | None = None
        self.choices = ReviewChoices()
        self._session = session
        self._limits: tuple[int, LearnFrom] = (2048, "answers")
        self._tasks: dict[str, Task] = {}
        self._next = 0
        self._wanted = False
        self._source: Source | None = None
        self._decided: dict[Source, ReviewChoices] = {}
        self._split: tuple[float, int] = (0.0, 0)
        self._dividing = QTimer(self)
        self._dividing.setSingleShot(True)
        self._dividing.setInterval(DIVIDE_AFTER_MS)
        self._dividing.timeout.connect(self._divide)
        self._losing = QTimer(self)
        self._losing.setSingleShot(True)
        self._losing.setInterval(DIVIDE_AFTER_MS)
        self._losing.timeout.connect(self._look_for_lost)
        self.choices_changed.connect(self._dividing.start)
        self.table_changed.connect(self._dividing.start)
        made = session.choices
        made.examples_reading.connect(self._forget)
        made.examples_refused.connect(self._forget)
        made.examples_checked.connect(self._build)
        made.model_checking.connect(self._model_gone)
        made.model_checked.connect(self._count)
        made.lengths_measured.connect(self._take_notes)
        made.check_file_read.connect(self._take_notes)
        session.state_changed.connect(self._on_state)

    # What the page asks for

    @property
    def limit(self) -> int:
        """Tokens at which conversations are shortened."""
        return self._limits[0]

    @property
    def measurable(self) -> bool:
        """Whether there is a tokenizer that is free to be asked."""
        return self._session.choices.model is not None and not self._session.busy

    @property
    def counted_all(self) -> bool:
        """Whether the tokens of every row are exact."""
        return self.table is not None and self._next >= len(self.table)

    def set_limits(self, max_seq_len: int, learn_from: LearnFrom) -> bool:
        """How conversations are cut and what is learned. Returns whether that is different now."""
        before, self._limits = self._limits, (max_seq_len, learn_from)
        if before != self._limits:
            self._losing.start()
        return before != self._limits

    def set_split(self, percent: float, seed: int) -> None:
        """What share is kept aside, and by which seed it is drawn."""
        if (percent, seed) != self._split:
            self._split = (percent, seed)
            self._dividing.start()

    @Slot()
    def _divide(self) -> None:
        table, choices, split = self.table, self.choices, self._split
        if table is not None:
            task = self._begin("divide", lambda task: divide(table.reading, choices, *split, task), on_engine=False)
            task.done.connect(self.divided)

    def begin(self) -> None:
        """The page is looked at: count tokens from now on."""
        self._wanted = True
        self._count()

    def search(self, needle: str, rows: Sequence[int] | None) -> None:
        """Look for a text in these rows, or in all; a newer search silences the older one."""
        table = self.table
        if table is None:
            return

        def work(task: Task) -> list[int]:
            matches, told, since, pause = list[int](), 0, time.monotonic(), _TELL_AFTER_S
            for row in table.search(needle, rows, task.cancelled):
                matches.append(row)
                if time.monotonic() - since > pause:
                    task.progress.emit((task, matches[told:], told == 0))
                    told, since, pause = len(matches), time.monotonic(), 2 * pause
            return matches

        task = self._begin("search", work, on_engine=False)
        task.progress.connect(self._on_portion)
        task.done.connect(self._on_matches)

    def stop_search(self) -> None:
        self._cancel("search")

    def mended(self, row: int) -> list[Conversation]:
        """The row's conversation as it would be learned with the choices made; nothing when it is left out."""
        conversation = self.table.conversation(row) if self.table else None
        if self.table is None or conversation is None:
            return []
        fixes = self.choices.by_place.get(conversation.place, ())
        alone = replace(self.table.reading, conversations=[conversation], aside=())
        if not fixes and self.table.left_out(row):
            return []
        return list(apply_choices(alone, replace(self.choices, fixes=fixes)))

    def present(self, row: int) -> Conversation | None:
        """What is shown of a row: as it would be learned; where nothing would be, as the choices made leave it."""
        if self.table is None:
            return None
        made = next(iter(self.mended(row)), None)
        return made or self.table.present(row, self.choices) or self.table.conversation(row)

    def show(self, row: int) -> None:
        """Work out the learned text of a row; nothing comes while there is no tokenizer to ask."""
        self._cancel("show")
        model = self._session.choices.model
        conversation = self.present(row)
        if conversation is None or model is None or not self.measurable or self.choices.leaves_out(conversation.place):
            return
        path, limits, given = model.path, self._limits, self._arguments
        task = self._begin("show", lambda task: review_tokens.show(path, conversation, *limits, given), on_engine=True)
        task.done.connect(lambda made: self.shown.emit(row, made))

    def read_original(self, row: int) -> None:
        """Read the row's line from the file."""
        if self.table is None:
            return
        path, place, until = self.table.reading.path, self.table.place(row), self.table.line_after(row)
        columns, format = self._session.choices.columns, self._session.choices.format

        def work(task: Task) -> str:
            from app.data.original import original

            return original(path, place, until, columns, task.cancelled, format)

        task = self._begin("original", work, on_engine=False)
        task.done.connect(lambda text: self.original.emit(row, text))
        task.failed.connect(lambda error: self.original.emit(row, error))

    @Slot(object)
    def choose(self, choices: ReviewChoices) -> None:
        """Take other choices: fixes used, conversations left out."""
        self._cancel("fixes")
        if self._source is not None:
            self._decided[self._source] = choices
        if choices != self.choices:
            self.choices = choices
            self._session.choices.set_mending(choices)
            self.choices_changed.emit()

    def use_all(self) -> None:
        """Use every suggested fix that needs no judgement of its own; what only the person can decide stays."""
        table, choices = self.table, self.choices
        if table is None:
            return

        def work(task: Task) -> ReviewChoices:
            made = table.with_all_fixes(choices, task.cancelled)
            table.problem_rows(made)
            return made

        task = self._begin("fixes", work, on_engine=False)
        task.done.connect(self.choose)

    def undo_all(self) -> None:
        self.choose(ReviewChoices())

    def is_stale(self, path: Path) -> bool:
        """Whether this file was read, and is another one by now: edited, replaced or gone."""
        return self.table is not None and self.table.reading.path == path and content(path) != self._source

    def bring_back(self, source: Source, choices: ReviewChoices) -> None:
        """What was decided before about a file: it counts once the file is read, if it is still the same then."""
        self._decided[source] = choices
        if self.table is not None and self._source == source:
            self.choose(choices)

    def bring_back_from(self, run: Run) -> None:
        """What was decided about a run's examples, unless something has been decided about them since."""
        self._begin("run", lambda task: decided_in(run), on_engine=False).done.connect(self._on_brought_back)

    @Slot(object)
    def _on_brought_back(self, found: tuple[Source, ReviewChoices] | None) -> None:
        if found is not None and not self._decided.get(found[0]):
            self.bring_back(*found)

    def decided_about(self, path: Path) -> tuple[Stamp | None, ReviewChoices]:
        """What was decided last about a file that may not be there any more, and what tells whether it is still that."""
        if self._source is not None and self._source[0] == path:
            return self._source[1], self.choices
        known = [(source[1], choices) for source, choices in self._decided.items() if source[0] == path]
        return known[-1] if known else (None, ReviewChoices())

    def choices_for(self, path: Path) -> ReviewChoices | None:
        """What was decided, if this is the file that it was decided about."""
        return self.choices if self.table is not None and self.table.reading.path == path else None

    def save_copy(self, path: Path) -> None:
        """Write the conversations as they would be learned to a new file."""
        if self.table is None:
            return
        reading, choices = self.table.reading, self.choices

        def work(task: Task) -> int:
            from app.data.saving import save_copy

            return save_copy(chosen(reading, choices), path, reading.path)

        task = self._begin("save", work, on_engine=False)
        task.done.connect(lambda count: self.saved.emit(path, count))
        task.failed.connect(self.refused)

    # What happens elsewhere

    @Slot()
    def _forget(self) -> None:
        self._cancel("build", "search", "show", "count", "original", "fixes", "divide", "lost")
        self.table = None
        self.table_changed.emit()

    @Slot(object)
    def _build(self, reading: Reading) -> None:
        self._cancel("search", "show", "count", "original", "lost")
        task = self._begin("build", lambda task: ReviewTable(reading), on_engine=False)
        task.done.connect(self._on_built)

    @Slot(object)
    def _on_built(self, table: ReviewTable) -> None:
        self._source = content(table.reading.path)
        self.choose((self._decided.get(self._source) if self._source else None) or ReviewChoices())
        self._session.choices.set_mending(self.choices)
        self.table = table
        self._take_notes()
        self._next = 0
        self.table_changed.emit()
        self._count()

    @Slot()
    def _take_notes(self) -> None:
        measured, checks = self._session.choices.measured, self._session.choices.check_file
        if self.table is not None:
            overlap = checks.problems if checks is not None else ()
            self.table.beside = (*overlap, *(measured.notes if measured is not None else ()))
            self.counted.emit()

    @Slot(object)
    def _on_portion(self, portion: tuple[Task, list[int], bool]) -> None:
        task, rows, first = portion
        if not task.cancelled():
            self.found.emit(rows, first, False)

    @Slot(object)
    def _on_matches(self, rows: list[int]) -> None:
        self.found.emit(rows, True, True)

    @Slot()
    def _model_gone(self) -> None:
        self._cancel("show", "count", "lost")
        self._next = 0
        if self.table is not None:
            self.table.set_lost(())
            self.table.beside = ()
            self.table.tokens[:] = UNKNOWN
            self.counted.emit()

    @Slot()
    def _on_state(self) -> None:
        if self._session.busy:
            self._cancel("show", "count", "lost")
        else:
            self._count()
            self._losing.start()

    @Slot()
    def _count(self) -> None:
        """Count the tokens of the next rows, if someone looks at them."""
        model, table = self._session.choices.model, self.table
        if not self._wanted or model is None or table is None or self._session.busy or self.counted_all:
            return
        first, path, given = self._next, model.path, self._arguments
        end = min(first + (CHUNK if first else FIRST_CHUNK), len(table))

        def work(task: Task) -> Counts:
            return first, *review_tokens.count(path, table.part(first, end), given, task)

        task = self._begin("count", work, on_engine=True)
        task.done.connect(self._on_counts)

    @Slot(object)
    def _on_counts(self, counts: Counts) -> None:
        first, tokens, problems = counts
        if self.table is None:
            return
        self.table.add_counts(first, tokens, problems)
        self._next = first + len(tokens)
        self.counted.emit()
        self._count()
        if self.counted_all:
            self._look_for_lost()

    @Slot()
    def _look_for_lost(self) -> None:
        """See of which of the rows over the limit nothing is learned, some at a time, so that others are shown soon."""
        self._cancel("lost")
        model, table, limits = self._session.choices.model, self.table, self._limits
        if model is None or table is None or self._session.busy or not self.counted_all:
            return
        path, rows, found, given = model.path, table.shortened_rows(limits[0]), list[Problem](), self._arguments
        if not rows:
            table.set_lost(())
            self.counted.emit()
            return

        def look(start: int) -> None:
            part = rows[start : start + CHUNK]
            task = self._begin(
                "lost", lambda task: review_tokens.lost(path, table.rows(part), *limits, given, task), on_engine=True
            )
            task.done.connect(lambda problems: take(start + len(part), problems))

        def take(done: int, problems: list[Problem]) -> None:
            found.extend(problems)
            if done < len(rows):
                look(done)
            else:
                table.set_lost(found)
                self.counted.emit()

        look(0)

    @property
    def _arguments(self) -> review_tokens.Arguments:
        """As a training on all examples gives them to the chat template, as soon as that is known."""
        measured = self._session.choices.measured
        return measured.arguments if measured is not None else None

    def _begin(self, name: str, work: Work, *, on_engine: bool) -> Task:
        self._cancel(name)
        self._tasks[name] = self._session.engine.post(work) if on_engine else self._session.workers.post(work)
        return self._tasks[name]

    def _cancel(self, *names: str) -> None:
        for name in names:
            if (task := self._tasks.pop(name, None)) is not None:
                task.cancel()
