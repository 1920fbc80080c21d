"""The rows of a CSV file, where texts in quotes may go over several lines and a quotation mark may be missing."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator

from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken
from app.data.problems import problem

Line = tuple[int, str | None]
_SPACED = re.compile(r'"[ \t\r]+(?=[,;\t|]|$)')
_LARGEST = 8_000_000
"""Characters of a row over several lines; where it is larger, a quotation mark is missing."""
_FEWEST = 3
"""Lines inside a text that look like rows, from which on they are taken for rows."""


def cells(line: str, delimiter: str) -> list[str]:
    """The cells of a row on one line; none where it cannot be read."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def rows(lines: Iterable[Line], delimiter: str) -> Iterator[tuple[int, list[str]] | Record]:
    """Each row with the line on which it begins.

    A quotation mark without a partner would take all rows up to the next one into its text, or up to the file's end. So
    a row of several lines is looked at: if its quotation marks are no CSV, or the lines inside its text are rows, its
    first line is told and the others are read again.
    """
    taken, again, source = list[Line](), deque[Line](), iter(lines)

    size = 0

    def feed() -> Iterator[str]:
        nonlocal size
        while size <= _LARGEST:
            line = again.popleft() if again else next(source, None)
            if line is None:
                return
            taken.append(line)
            size += len(line[1] or "") if len(taken) > 1 else 1
            yield (line[1] or "").replace("\0", "") + "\n"

    reader, width = csv.reader(feed(), delimiter=delimiter), 0
    while True:
        taken.clear()
        size = 0
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row = None
        start = taken[0][0]
        if any(line is None for _, line in taken):
            yield broken(start, problem("too_large", start, size=f"more than {LINE_LIMIT >> 20}"))
            continue
        if row is not None and size <= _LARGEST and (len(taken) == 1 or not _damaged(taken, delimiter, width)):
            if len(taken) == 1 and '"' in (taken[0][1] or ""):
                row = _as_written(taken[0][1] or "", row, delimiter, width)
            width = width or len(row)
            yield start, row
            continue
        yield broken(start, problem("row_unreadable", start))
        again.extendleft(reversed(taken[1:]))
        reader = csv.reader(feed(), delimiter=delimiter)


def _as_written(line: str, row: list[str], delimiter: str, width: int) -> list[str]:
    """A row on one line whose quotation marks are no CSV, read in another manner where it is as wide as others then.

    There may be a backslash before those in a text, or they stand for themselves and would be lost.
    """
    if not width or _is_plain([line], delimiter) or _is_csv([line], delimiter):
        return row
    if '\\"' in line:
        try:
            found = next(csv.reader([line], delimiter=delimiter, escapechar="\\", doublequote=False, strict=True), [])
        except csv.Error:
            found = []
        if len(found) == width:
            return found
    plain = line.split(delimiter)
    return [cell.rstrip("\r") for cell in plain] if len(plain) == width and not _SPACED.search(line) else row


def _damaged(taken: list[Line], delimiter: str, width: int) -> bool:
    """Whether a row over these lines has a quotation mark without a partner. width: of other rows, 0 if not known."""
    texts = [line or "" for _, line in taken]
    if not (
        _is_plain(texts, delimiter)
        or _is_csv(texts, delimiter)
        or _is_csv([_SPACED.sub('"', text) for text in texts], delimiter)
    ):
        return True
    inside = [text for text in texts[1:-1] if text.strip()]
    if width < 2 or len(inside) < _FEWEST:
        return False
    alike = sum(_is_row(text, delimiter, width) for text in inside)
    return alike * 10 >= len(inside) * 9


def _is_plain(texts: list[str], delimiter: str) -> bool:
    """Whether each quotation mark plainly opens a cell, closes it or is one of two; what most rows are, seen quickly."""
    parts = "\n".join(texts).split('"')
    first, last = parts[0], parts[-1].strip()
    return (
        len(parts) % 2 == 1
        and (not first or first[-1] == delimiter)
        and (not last or last[0] == delimiter)
        and all(not part or (part[0] == delimiter and part[-1] == delimiter) for part in parts[2:-1:2])
    )


def _is_csv(texts: list[str], delimiter: str) -> bool:
    try:
        deque(csv.reader([text.replace("\0", "") + "\n" for text in texts], delimiter=delimiter, strict=True), 0)
    except csv.Error:
        return False
    return True


def _is_row(text: str, delimiter: str, width: int) -> bool:
    """Whether a line is a row as wide as the others; in a sentence, a space follows the comma."""
    found = cells(text, delimiter)
    return len(found) == width and all(cell.strip() and not cell.startswith(" ") for cell in found)
