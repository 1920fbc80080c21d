"""The rows of Review examples: every conversation of a file and every line that could not be read, in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.data.choices import ReviewChoices
from app.data.conversation import Conversation, Problem, Reading
from app.data.problems import CATALOGUE

UNKNOWN = -1
_LOOK_EVERY = 256
_TITLE = 160


class ReviewTable:
    """Rows by number. Made away from the window, where 100,000 conversations take a moment.

    conversations: of each row, None where the line could not be read. tokens: (rows,) int32, UNKNOWN until counted.
    problems: by row, without those that are told once for the whole file: these are in general.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        aside_lines = {c.line for c in reading.aside}
        broken = {p.line for p in reading.problems if p.severity == "error" and p.line} - aside_lines
        rows: list[tuple[int, Conversation | None]] = [(c.line, c) for c in reading.conversations]
        extra: list[tuple[int, Conversation | None]] = [(c.line, c) for c in reading.aside]
        extra += [(line, None) for line in broken - {line for line, _ in rows}]
        if extra:
            rows = sorted(rows + extra, key=lambda row: row[0])
        self.lines = np.fromiter((line for line, _ in rows), np.int64, len(rows))
        self.conversations = [conversation for _, conversation in rows]
        self.tokens: NDArray[np.int32] = np.full(len(rows), UNKNOWN, np.int32)
        self.problems: dict[int, list[Problem]] = {}
        self.general: list[Problem] = []
        self._aside = {id(c) for c in reading.aside}
        for problem in reading.problems:
            self._place(problem)

    def __len__(self) -> int:
        return len(self.conversations)

    def _place(self, problem: Problem) -> None:
        row = self.row_of(problem.line) if problem.line and not CATALOGUE[problem.code].once else None
        if row is None:
            self.general.append(problem)
        else:
            self.problems.setdefault(row, []).append(problem)

    def row_of(self, line: int) -> int | None:
        """The first row of what begins on this line."""
        row = int(np.searchsorted(self.lines, line))
        return row if row < len(self.lines) and self.lines[row] == line else None

    def line(self, row: int) -> int:
        return int(self.lines[row])

    def shares_line(self, row: int) -> bool:
        """Whether another conversation begins on the same line, so that its line does not name it."""
        line = self.lines[row]
        return bool((row and self.lines[row - 1] == line) or (row + 1 < len(self) and self.lines[row + 1] == line))

    def left_out(self, row: int) -> bool:
        """Whether an error keeps this row from being learned."""
        conversation = self.conversations[row]
        return conversation is None or id(conversation) in self._aside

    def title(self, row: int) -> str:
        """The first question on one line, else the first text there is; empty when there is none."""
        conversation = self.conversations[row]
        if conversation is None:
            return ""
        texts = [m.content for m in conversation.messages if m.role == "user"]
        texts += [conversation.text, *(m.content for m in conversation.messages)]
        found = next((text for text in texts if text and not text.isspace()), "")
        return " ".join(found[: 4 * _TITLE].split())[:_TITLE]

    def serious(self, row: int, choices: ReviewChoices) -> list[Problem]:
        """Errors and warnings of a row that no chosen fix solves, errors first."""
        found = [p for p in self.problems.get(row, ()) if p.severity != "note" and not choices.solves(p)]
        return sorted(found, key=lambda p: p.severity != "error")

    def problem_rows(self, choices: ReviewChoices | None = None) -> list[int]:
        """Rows with errors or warnings, in order; with choices, only those that are not solved yet."""
        made = choices or ReviewChoices()
        return sorted(row for row in self.problems if self.serious(row, made))

    def shortened_rows(self, limit: int) -> list[int]:
        """Rows with more tokens than the limit, as far as they are counted."""
        return [int(row) for row in np.flatnonzero(self.tokens > limit)]

    def add_counts(self, first: int, tokens: NDArray[np.int32], problems: Sequence[Problem]) -> None:
        """Take what was counted for the rows from first on. problems: what only the tokenizer shows, by line."""
        self.tokens[first : first + len(tokens)] = tokens
        for problem in problems:
            row = self.row_of(problem.line) if problem.line else None
            if row is not None and problem not in self.problems.get(row, ()):
                self.problems.setdefault(row, []).append(problem)

    def search(self, needle: str, rows: Sequence[int] | None, cancelled: Callable[[], bool]) -> Iterator[int]:
        """Rows with this text anywhere, small or capital letters alike. rows: where to look, None for everywhere."""
        wanted = needle.lower()
        for count, row in enumerate(range(len(self)) if rows is None else rows):
            if count % _LOOK_EVERY == 0 and cancelled():
                return
            if _says(self.conversations[row], wanted):
                yield row


def _says(conversation: Conversation | None, wanted: str) -> bool:
    if conversation is None:
        return False
    return any(wanted in m.content.lower() for m in conversation.messages) or (
        bool(conversation.text) and wanted in conversation.text.lower()
    )
