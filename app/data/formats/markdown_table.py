"""Tables as Markdown draws them, which programs that write notes or answers use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise

from app.data.formats import Record
from app.data.formats.tables import Columns, Row, above, names_a_pair, table_records

_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|){1,40}(?:[ \t]*:?-{1,200}:?)?[ \t\r]*")
"""The line between the titles and the rows."""
_BORDER = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br ?/?>", re.I)
_HEAD = 12


def is_drawn(lines: Sequence[str]) -> bool:
    """Whether a table with a question and an answer in each row begins here, and little else stands beside it."""
    written = [line for line in lines if line.strip()]
    return _titles_at(lines) is not None and sum("|" in line for line in written) * 5 >= len(written) * 4


def records(lines: Iterable[tuple[int, str | None]], columns: Columns | None) -> Iterator[Record]:
    """A record for each row; what stands above the titles is told, and so is a line behind them that is no row."""
    lines = iter(lines)
    head = list(islice(lines, _HEAD))
    first = _titles_at([line or "" for _, line in head]) or 0
    yield from above(_rows(head[:first]))
    yield from table_records(_rows(chain(head[first:], lines)), columns)


def _titles_at(lines: Sequence[str]) -> int | None:
    """Which of these lines holds the titles."""
    for at, (line, below) in enumerate(pairwise(lines[:_HEAD])):
        if "|" in below and _RULE.fullmatch(below) and names_a_pair([cell.lower() for cell in cells_of(line)]):
            return at
    return None


def _rows(lines: Iterable[tuple[int, str | None]]) -> Iterator[Row]:
    """The cells of each line, none for the one below the titles."""
    for number, line in lines:
        yield number, [] if _RULE.fullmatch(line or "") else cells_of(line or "")


def cells_of(line: str) -> list[str]:
    """The cells of a row, a break between lines as one."""
    inner = line.strip(" \t\r\ufeff").removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [_BREAK.sub("\n", cell.strip()).replace("\\|", "|") for cell in _BORDER.split(inner)]
