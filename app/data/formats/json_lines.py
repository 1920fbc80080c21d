"""JSONL: an example on each line, and what people make of it: objects over several lines, two on one, comments."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken, skip
from app.data.formats.damage import first_key, is_expected, reason, tried_to_read
from app.data.problems import problem
from app.data.repair import DECODER, Unreadable, brackets

Line = tuple[int, str | None]
_AROUND = " \t\r\ufeff\0\x1a"
_FIELD = re.compile(r'"(?:[^"\\]|\\.)*"\s*:\s*(?:["\[{\d-]|true|false|null)')
_CLOSERS = frozenset("]}, \t")
_MOST_TRIES = 60
_MOST_CHECKED = 4_000_000
_MOST_AGAIN = 8


def records(lines: Iterable[Line], lists: bool = False) -> Iterator[Record]:
    """A record for each line; one for an object that goes over several, one for each object of a line with several.

    lists: a bracket [ alone on a line begins an example as well, which is a list of messages.
    """
    held, again, source = _Held(), deque[Line](), iter(lines)
    while True:
        number, line = again.popleft() if again else next(source, (0, None))
        if line is None:
            if held.texts:
                again.appendleft((number, line))
                yield from held.give_up(again)
            elif number:
                yield broken(number, problem("too_large", number, size=f"more than {LINE_LIMIT >> 20}"))
            else:
                return
            continue
        text = line.strip(_AROUND)
        if held.texts:
            if held.gives_way(line, text):
                again.appendleft((number, line))
                yield from held.give_up(again)
            else:
                yield from held.add(line)
        elif not text or text.startswith(("#", "//")) or _CLOSERS.issuperset(text) or (text == "[" and not lists):
            yield skip(number)
        elif text == "[":
            held.begin(number, line, 1, False)
        else:
            yield from _of_line(number, line, text, held)


def _of_line(number: int, line: str, text: str, held: _Held) -> Iterator[Record]:
    try:
        yield Record(number, DECODER.decode(text))
        return
    except RecursionError:
        yield broken(number, problem("json_deep", number))
        return
    except ValueError:
        depth, single = brackets(text)
    if _FIELD.match(text) and depth >= 0:  # of an object whose beginning is damaged
        held.begin(number, line, depth + 1, single)
        return
    tried = tried_to_read(text)
    if isinstance(tried, Unreadable) and text[0] in "{[" and (depth > 0 or single):
        held.begin(number, line, depth, single)
    else:
        yield from _made(number, tried, text)


def _made(number: int, tried: tuple[list[Any], list[str]] | Unreadable, text: str, lines: int = 1) -> Iterator[Record]:
    """The records in a text that begins on this line, mended where it is clear what was meant."""
    if isinstance(tried, Unreadable):
        code, near = reason(tried, text)
        yield broken(number, problem(code, number, near=near))
        return
    values, codes = tried
    notes = [problem(code, number, count=len(values)) for code in codes if lines == 1 or code != "mended_breaks"]
    if lines > 1:
        notes.append(problem("mended_lines", number, count=lines))
    for index, value in enumerate(values):
        yield Record(number, value, notes if index == 0 else [])


def _whole(text: str) -> bool:
    try:
        DECODER.decode(text.rstrip(","))
    except (ValueError, RecursionError):
        return False
    return True


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(_AROUND))


class _Held:
    """The lines of an object that is not closed yet.

    indent: of its first line; single: a quotation mark in a line of it has no partner; doubtful: which of its lines
    may begin the next object, though it was taken for a line of a text.
    """

    def __init__(self) -> None:
        self.start, self.texts, self.depth, self.size = 0, list[str](), 0, 0
        self.indent, self.key, self.single, self.tries, self.checked = 0, "", False, 0, 0
        self.doubtful = list[int]()

    def begin(self, number: int, line: str, depth: int, single: bool) -> None:
        text = line.strip(_AROUND)
        self.start, self.texts, self.depth, self.size = number, [text], depth, len(text)
        self.indent, self.key, self.single, self.tries, self.checked = _indent(line), first_key(text), single, 0, 0
        self.doubtful = []

    def gives_way(self, line: str, text: str) -> bool:
        """Whether this line begins the next object, so that the one that is held must be damaged.

        That takes a bracket no further inside than the first one, where none can stand; within a text that is not
        closed yet, where line breaks are forgiven, a whole object.
        """
        sign = self.texts[0][0]
        if not text or text[0] != ("{" if sign == '"' else sign) or _indent(line) > self.indent:
            return False
        if self.depth <= 0:
            return True
        sibling = bool(self.key) and first_key(text) == self.key
        self.checked += self.size
        if self.checked > _MOST_CHECKED:
            return sibling
        expected = is_expected(("{" if sign == '"' else "") + "\n".join(self.texts))
        if expected is None:
            if _whole(text):
                return True
            self.doubtful.append(len(self.texts))
            return False
        return sibling or not expected

    def add(self, line: str) -> Iterator[Record]:
        """Take one more line; when that closes the object, its record."""
        self.texts.append(line)
        self.size += len(line)
        depth, single = brackets(line)
        self.depth += depth
        self.single |= single
        closes = line.rstrip(" \t\r,").endswith(("}", "]"))
        finished = self.depth <= 0 and not self.single
        if closes and (finished or (self.single and self.tries < _MOST_TRIES)):
            self.tries += 1
            text = "\n".join(self.texts)
            tried = tried_to_read(text)
            if isinstance(tried, tuple) or finished:
                count, self.texts = len(self.texts), []
                yield from _made(self.start, tried, text, count)
                if isinstance(tried, Unreadable):
                    yield from map(skip, range(self.start + 1, self.start + count))
        elif self.size > LINE_LIMIT:
            yield from self.give_up(deque())

    def give_up(self, again: deque[Line]) -> Iterator[Record]:
        """The held lines are a broken example; from the first one on that may be the next, they are read again."""
        if not self.texts:
            return
        texts, self.texts = self.texts, []
        count = self.doubtful[0] if 0 < len(self.doubtful) <= _MOST_AGAIN else len(texts)
        text = "\n".join(texts[:count])
        yield from _made(self.start, tried_to_read(text), text)
        yield from map(skip, range(self.start + 1, self.start + count))
        again.extendleft(reversed([(self.start + at, texts[at]) for at in range(count, len(texts))]))
