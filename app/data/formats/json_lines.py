"""JSONL: an example on each line, and what people make of it: objects over several lines, two on one, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken, skip
from app.data.problems import problem
from app.data.repair import DECODER, Unreadable, brackets, parse

_MOST_LINES = 5000


def records(lines: Iterable[tuple[int, str | None]]) -> Iterator[Record]:
    """A record for each line; one for an object that goes over several, one for each object of a line with several."""
    held = _Held()
    for number, line in lines:
        if line is None:
            yield from held.give_up()
            yield broken(number, problem("too_large", number, size=f"more than {LINE_LIMIT >> 20}"))
            continue
        text = line.strip(" \t\r\ufeff\0")
        if held.texts and (text.startswith('{"') and line[:1] == "{" and _whole(text)):
            yield from held.give_up()
        if held.texts:
            yield from held.add(line)
        elif not text or text.startswith(("#", "//")) or text in ("[", "]", "],"):
            yield skip(number)
        else:
            yield from _of_line(number, text, held)
    yield from held.give_up()


def _of_line(number: int, text: str, held: _Held) -> Iterator[Record]:
    try:
        yield Record(number, DECODER.decode(text))
    except RecursionError:
        yield broken(number, problem("json_deep", number))
    except ValueError:
        depth, single = brackets(text)
        if text[0] in "{[" and (depth > 0 or single) and not _mendable(text):
            held.begin(number, text, depth)
        else:
            yield from read(number, text)


def read(number: int, text: str, lines: int = 1) -> Iterator[Record]:
    """The records in a text that begins on this line, mended where it is clear what was meant."""
    try:
        values, codes = parse(text)
    except Unreadable as error:
        yield broken(number, problem(error.code, number, near=error.near))
        return
    notes = [problem(code, number, count=len(values)) for code in codes if lines == 1 or code != "mended_breaks"]
    for index, value in enumerate(values):
        yield Record(number, value, notes if index == 0 else [])


def _whole(text: str) -> bool:
    try:
        DECODER.decode(text.rstrip(","))
    except (ValueError, RecursionError):
        return False
    return True


def _mendable(text: str) -> bool:
    try:
        parse(text)
    except Unreadable:
        return False
    return True


class _Held:
    """The lines of an object that is not closed yet."""

    def __init__(self) -> None:
        self.start, self.texts, self.depth, self.size = 0, list[str](), 0, 0

    def begin(self, number: int, text: str, depth: int) -> None:
        self.start, self.texts, self.depth, self.size = number, [text], depth, len(text)

    def add(self, line: str) -> Iterator[Record]:
        """Take one more line; when that closes the object, its record."""
        self.texts.append(line)
        self.size += len(line)
        self.depth += brackets(line)[0]
        closes = line.rstrip(" \t\r,").endswith(("}", "]"))
        text = "\n".join(self.texts) if (closes and self.depth <= 0) or (len(self.texts) <= 50 and closes) else ""
        if text and _mendable(text):
            count, start = len(self.texts), self.start
            self.texts = []
            made = list(read(start, text, count))
            made[0].problems.append(problem("mended_lines", start, count=count))
            yield from made
        elif len(self.texts) >= _MOST_LINES or self.size > LINE_LIMIT:
            yield from self.give_up()

    def give_up(self) -> Iterator[Record]:
        """The first held line is broken; the others are read for themselves."""
        if not self.texts:
            return
        first, *rest = self.texts
        start, self.texts = self.start, []
        yield from read(start, first)
        for number, line in enumerate(rest, start + 1):
            text = line.strip(" \t\r\ufeff\0")
            yield from read(number, text) if text and text[0] in "{[" and _mendable(text) else [skip(number)]
