"""The rows of Review examples: every conversation of a file and every line that could not be read, in its order."""

from __future__ import annotations

from bisect import insort
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.data.choices import ReviewChoices
from app.data.conversation import Conversation, Place, Problem, Reading
from app.data.fixes import Fix, applied, fit, fix_for, without_choice
from app.data.mending import changes, fixes_for, still_open
from app.data.pace import unhurried
from app.data.problems import CATALOGUE
from app.data.stored import StoredConversations

UNKNOWN = -1
_LOOK_EVERY = 32
_TITLE = 160
_MOST_ON_A_LINE = 1 << 32
_REMEMBERED = 64
_NONE = ReviewChoices()


class ReviewTable:
    """Rows by number. Made away from the window, where 100,000 conversations take a moment.

    tokens: (rows,) int32, UNKNOWN until counted. problems: by row, without those that are told once for the whole
    file: these are in general, and in beside what the model's chat format does to all and what the check file shows.
    serious_rows: rows with errors or warnings, in order. Conversations that are kept on disk are read when they are
    looked at.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        usable, aside = _keys(reading.conversations), _keys(reading.aside)
        whole = np.concatenate([usable, aside])
        told = [_key(p.place) for p in reading.problems if p.severity == "error" and p.place]
        broken = np.setdiff1d(np.array(told, np.int64), whole)
        keys = np.concatenate([whole, broken])
        sources = np.concatenate([np.arange(len(whole)), np.full(len(broken), -1)])
        order = np.argsort(keys, kind="stable")
        self._keys: NDArray[np.int64] = keys[order]
        self._sources: NDArray[np.int64] = sources[order]
        self.tokens: NDArray[np.int32] = np.full(len(keys), UNKNOWN, np.int32)
        self.problems: dict[int, list[Problem]] = {}
        self.serious_rows: list[int] = []
        self.general: list[Problem] = []
        self.beside: tuple[Problem, ...] = ()
        self._recent: OrderedDict[int, Conversation] = OrderedDict()
        self._fixable: set[int] = set()
        self._lost: dict[int, Problem] = {}
        self._open: dict[int, tuple[tuple[Fix, ...], int, list[Problem]]] = {}
        self._version = 0
        self._known: tuple[ReviewChoices, int, list[int], bool] | None = None
        for problem in reading.problems:
            row = self.row_of(problem.place) if problem.place and not CATALOGUE[problem.code].once else None
            if row is None:
                self.general.append(problem)
            else:
                self._add(row, problem)
        self.problem_rows(_NONE)

    def __len__(self) -> int:
        return len(self._keys)

    def _add(self, row: int, problem: Problem) -> None:
        self.problems.setdefault(row, []).append(problem)
        if problem.severity == "note":
            return
        self._version += 1
        if not self.serious_rows or row > self.serious_rows[-1]:
            self.serious_rows.append(row)
        elif not any(p.severity != "note" for p in self.problems[row][:-1]):
            insort(self.serious_rows, row)
        if without_choice([problem]):
            self._fixable.add(row)

    @property
    def about_file(self) -> list[Problem]:
        """What is to be said about all of it, the gravest first."""
        grave = {"error": 0, "warning": 1, "note": 2}
        return sorted([*self.general, *self.beside], key=lambda p: grave[p.severity])

    def row_of(self, place: Place) -> int | None:
        """The row of what begins there."""
        key = _key(place)
        row = int(np.searchsorted(self._keys, key))
        return row if row < len(self._keys) and self._keys[row] == key else None

    def place(self, row: int) -> Place:
        line, example = divmod(int(self._keys[row]), _MOST_ON_A_LINE)
        return line, example

    def line_after(self, row: int) -> int | None:
        """The line on which the next row begins, None after the last."""
        return self.place(row + 1)[0] if row + 1 < len(self) else None

    def conversation(self, row: int) -> Conversation | None:
        """What stands in a row, None where the line could not be read."""
        source = int(self._sources[row])
        if source < 0:
            return None
        found = self._recent.get(row)
        if found is None:
            found = self._recent[row] = self._read(source)
            if len(self._recent) > _REMEMBERED:
                self._recent.popitem(last=False)
        return found

    def part(self, first: int, end: int) -> list[Conversation | None]:
        """The conversations of some rows."""
        return [self._read(s) if s >= 0 else None for s in self._sources[first:end].tolist()]

    def _read(self, source: int) -> Conversation:
        usable = self.reading.conversations
        return usable[source] if source < len(usable) else self.reading.aside[source - len(usable)]

    def left_out(self, row: int) -> bool:
        """Whether an error keeps this row from being learned."""
        return not 0 <= int(self._sources[row]) < len(self.reading.conversations)

    def title(self, row: int) -> str:
        """The first question on one line, else the first text there is; empty when there is none."""
        conversation = self.conversation(row)
        if conversation is None:
            return ""
        texts = [m.content for m in conversation.messages if m.role == "user"]
        texts += [conversation.text, *(m.content for m in conversation.messages)]
        found = next((text for text in texts if text and not text.isspace()), "")
        return " ".join(found[: 4 * _TITLE].split())[:_TITLE]

    def serious(self, row: int, choices: ReviewChoices) -> list[Problem]:
        """Errors and warnings of a row as it is with the chosen fixes, errors first."""
        found = [p for p in self.still_open(row, choices) if p.severity != "note"]
        return sorted(found, key=lambda p: p.severity != "error")

    def still_open(self, row: int, choices: ReviewChoices) -> list[Problem]:
        """What is to be said about a row as it is with the chosen fixes, its messages counted so."""
        place, told = self.place(row), self.problems.get(row, [])
        fixes = choices.by_place.get(place, ())
        if choices.leaves_out(place):
            return []
        if not fixes:
            return [*told, self._lost[row]] if row in self._lost else told
        known = self._open.get(row)
        if known is None or known[:2] != (fixes, len(told)):
            conversation = self.conversation(row)
            found = told if conversation is None else still_open(told, conversation, fixes)
            known = self._open[row] = (fixes, len(told), found)
        return known[2]

    def present(self, row: int, choices: ReviewChoices) -> Conversation | None:
        """What a row is with the chosen fixes, fit to be learned or not; None when it cannot be read or is gone."""
        conversation = self.conversation(row)
        made = applied(conversation, choices.by_place.get(self.place(row), ())) if conversation else []
        return made[0] if made and (made[0].messages or made[0].text) else None

    def can_use(self, row: int, choices: ReviewChoices, problem: Problem) -> bool:
        """Whether the fix that a problem suggests changes anything of a row with the chosen fixes."""
        fix, conversation = fix_for(problem), self.present(row, choices)
        return fix is not None and conversation is not None and changes(conversation, fix)

    def is_learned(self, row: int, choices: ReviewChoices) -> bool:
        """Whether something to learn is left of a row with the chosen fixes."""
        conversation = self.conversation(row)
        fixes = choices.by_place.get(self.place(row), ())
        return bool(conversation and fit(applied(conversation, fixes)))

    def problem_rows(self, choices: ReviewChoices | None = None) -> list[int]:
        """Rows with errors or warnings, in order; with choices, only those that are not solved yet."""
        return self._looked_through(choices)[0]

    def can_fix(self, choices: ReviewChoices) -> bool:
        """Whether there is a fix that needs no judgement and is not used yet."""
        return self._looked_through(choices)[1]

    def with_all_fixes(self, choices: ReviewChoices, often: Callable[[], object]) -> ReviewChoices:
        """With every suggested fix that needs no judgement of its own. often: called now and then."""
        made: list[Fix] = []
        for row in unhurried(sorted(self._fixable), often):
            conversation = self.present(row, choices)
            if conversation is not None and not choices.leaves_out(self.place(row)):
                made += fixes_for(conversation, self.still_open(row, choices))
        return choices.adding(made)

    def _looked_through(self, choices: ReviewChoices | None) -> tuple[list[int], bool]:
        """Rows that still have problems, and whether one of these can be mended; remembered for the same choices."""
        choices, known = choices or _NONE, self._known
        if known is None or known[0] is not choices or known[1] != self._version:
            touched = {row for place in choices.by_place if (row := self.row_of(place)) is not None}
            solved = {row for row in touched if not self.serious(row, choices)}
            serious = sorted({*self.serious_rows, *self._lost}) if self._lost else self.serious_rows
            rows = [row for row in serious if row not in solved] if solved else serious.copy()
            fixable = any(self._can_be_fixed(row, choices) for row in self._fixable - solved)
            known = self._known = (choices, self._version, rows, fixable)
        return known[2], known[3]

    def _can_be_fixed(self, row: int, choices: ReviewChoices) -> bool:
        if choices.leaves_out(self.place(row)):
            return False
        conversation = self.present(row, choices)
        return conversation is not None and bool(fixes_for(conversation, self.still_open(row, choices)))

    def shortened_rows(self, limit: int) -> list[int]:
        """Rows with more tokens than the limit, as far as they are counted."""
        rows: list[int] = np.flatnonzero(self.tokens > limit).tolist()
        return rows

    def set_lost(self, problems: Sequence[Problem]) -> None:
        """Say of which rows nothing is learned at the limit there is now, and why."""
        placed = ((self.row_of(p.place), p) for p in problems if p.place)
        found = {row: problem for row, problem in placed if row is not None}
        if found != self._lost:
            self._lost = found
            self._version += 1

    def rows(self, rows: Sequence[int]) -> list[Conversation | None]:
        """The conversations of these rows."""
        return [self._read(source) if (source := int(self._sources[row])) >= 0 else None for row in rows]

    def add_counts(self, first: int, tokens: NDArray[np.int32], problems: Sequence[Problem]) -> None:
        """Take what was counted for the rows from first on. problems: what only the tokenizer shows, by place."""
        self.tokens[first : first + len(tokens)] = tokens
        for problem in problems:
            row = self.row_of(problem.place) if problem.place else None
            if row is not None and problem not in self.problems.get(row, ()):
                self._add(row, problem)

    def search(self, needle: str, rows: Sequence[int] | None, cancelled: Callable[[], bool]) -> Iterator[int]:
        """Rows with this text anywhere, small or capital letters alike. rows: where to look, None for everywhere."""
        wanted = needle.lower()
        usable = self.reading.conversations
        stored = usable if isinstance(usable, StoredConversations) and _plain(wanted) else None
        raw = wanted.encode()
        for count, row in enumerate(range(len(self)) if rows is None else rows):
            if count % _LOOK_EVERY == 0 and cancelled():
                return
            source = int(self._sources[row])
            if source < 0:
                continue
            if stored is not None and source < len(stored) and not stored.may_say(source, raw):
                continue
            if _says(self._read(source), wanted):
                yield row


def _plain(wanted: str) -> bool:
    """Whether a text stands in JSON as it is."""
    return wanted.isprintable() and '"' not in wanted and "\\" not in wanted


def _keys(conversations: Sequence[Conversation]) -> NDArray[np.int64]:
    if isinstance(conversations, StoredConversations):
        places = conversations.places
    else:
        places = [c.place for c in conversations]
    return np.fromiter((_key(place) for place in places), np.int64, len(places))


def _key(place: Place) -> int:
    """A number by which rows are in the file's order."""
    return place[0] * _MOST_ON_A_LINE + place[1]


def _says(conversation: Conversation, wanted: str) -> bool:
    return any(wanted in m.content.lower() for m in conversation.messages) or (
        bool(conversation.text) and wanted in conversation.text.lower()
    )
