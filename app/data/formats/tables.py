"""Tables: CSV and TSV files, and the rows of a worksheet, with or without column titles."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken, skip
from app.data.problems import problem
from app.data.shapes.chat import LIST_KEYS
from app.data.shapes.pairs import PAIRS, pair_in
from app.errors import UserError

Row = tuple[int, list[str]]
Columns = tuple[str, str]
"""The titles of the question's and the answer's column, as the person chose them."""
_DELIMITERS = ",;\t|"
_SAMPLE = 40
_KNOWN = {*LIST_KEYS, "text", "chosen", "mapping"}


class ColumnsUnclear(UserError):
    """A table of which only the person can say what is question and what is answer.

    titles: of the columns, or their numbers; sample: the first rows, to choose by.
    """

    titles: list[str]
    sample: list[list[str]]


def csv_records(lines: Iterable[tuple[int, str | None]], ending: str, columns: Columns | None) -> Iterator[Record]:
    """A record for each row of a CSV or TSV file; a text in quotes may go over several lines."""
    csv.field_size_limit(LINE_LIMIT)
    lines = iter(lines)
    sample = list(islice(lines, _SAMPLE))
    delimiter = delimiter_of([line or "" for _, line in sample], "\t" if ending == ".tsv" else ",")
    return table_records(_rows(chain(sample, lines), delimiter), columns)


def delimiter_of(lines: Sequence[str], usual: str) -> str:
    """The sign between columns: the one that divides most rows into equally many."""

    def fitness(sign: str) -> tuple[float, bool]:
        try:
            widths = [len(row) for row in csv.reader((line + "\n" for line in lines), delimiter=sign) if row]
        except csv.Error:
            return 0.0, False
        if not widths or widths[0] < 2:
            return 0.0, False
        return sum(width == widths[0] for width in widths) / len(widths), sign == usual

    best = max(_DELIMITERS, key=fitness)
    return best if fitness(best)[0] else usual


def looks_like_table(head: str) -> bool:
    """Whether a text that is not called .csv begins with the titles of a table that is understood."""
    first = head.split("\n", 1)[0]
    return any(is_header([cell.strip().lower() for cell in first.split(sign)]) for sign in _DELIMITERS if sign in first)


def _rows(lines: Iterable[tuple[int, str | None]], delimiter: str) -> Iterator[Row | Record]:
    reader = csv.reader(((line or "").replace("\0", "") + "\n" for _, line in lines), delimiter=delimiter)
    while True:
        start = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield broken(start, problem("row_unreadable", start))
            continue
        yield start, row


def table_records(rows: Iterable[Row | Record], columns: Columns | None) -> Iterator[Record]:
    """A record for each row, its cells named by the titles. Raises ColumnsUnclear."""
    rows = iter(rows)
    first = next((row for row in rows if isinstance(row, Record) or any(map(str.strip, row[1]))), None)
    if first is None:
        return
    if isinstance(first, Record):
        yield first
        first = (first.line, ["question", "answer"])
    titles = [cell.strip().lstrip("\ufeff").strip().lower() for cell in first[1]]
    notes, head = [], True
    if columns is not None:
        before = titles
        titles, head = _renamed(titles, columns)
        names = [before[titles.index(name)] for name in ("question", "answer")]
        notes = [problem("columns_chosen", question=names[0], answer=names[1])]
    elif not is_header(titles):
        if len(titles) > 2:
            sample = [row[1] for row in islice(rows, 5) if not isinstance(row, Record)]
            raise columns_unclear([title.strip() for title in first[1]], sample)
        titles, head = ["text"] if len(titles) == 1 else ["question", "answer"], False
        notes = [problem("table_without_titles", first[0])] if len(titles) == 2 else []
    yield from _named([] if head else [first], rows, titles, notes)


def _named(first: list[Row], rows: Iterable[Row | Record], titles: list[str], notes: list[Any]) -> Iterator[Record]:
    for row in chain(first, rows):
        if isinstance(row, Record):
            yield row
            continue
        line, cells = row
        while len(cells) > len(titles) and not cells[-1].strip():
            cells.pop()
        if not any(map(str.strip, cells)):
            yield skip(line)
        elif len(cells) != len(titles):
            yield broken(line, problem("column_count", line, found=len(cells), wanted=len(titles)))
        else:
            yield Record(line, dict(zip(titles, cells, strict=True)), notes)
            notes = []


def is_header(titles: list[str]) -> bool:
    """Whether these lower-case titles name a question and an answer, or something else that is understood."""
    return pair_in(dict.fromkeys(titles)) is not None or bool(_KNOWN & set(titles))


def _renamed(titles: list[str], columns: Columns) -> tuple[list[str], bool]:
    """Titles with the chosen columns called question and answer; and whether the first row is titles.

    A column may be chosen by its title or, counted from 1, by its number.
    """
    chosen = [column.strip().lower() for column in columns]
    places = []
    for name in chosen:
        if name in titles:
            places.append(titles.index(name))
        elif name.isdigit() and 1 <= int(name) <= len(titles):
            places.append(int(name) - 1)
        else:
            raise UserError(
                f"There is no column “{name}”.",
                f"The columns are: {', '.join(titles)}.",
                "Choose another.",
                "no_column",
            )
    known = {name for pair in PAIRS for name in pair[:2]} | _KNOWN
    renamed = [f"column {i + 1}" if title in known else title for i, title in enumerate(titles)]
    renamed[places[0]], renamed[places[1]] = "question", "answer"
    return renamed, not all(name.isdigit() for name in chosen)


def columns_unclear(titles: list[str], sample: list[list[str]]) -> ColumnsUnclear:
    """Asks the person for two of these columns."""
    error = ColumnsUnclear(
        "It is not clear which column holds the question and which the answer.",
        f"The columns are: {', '.join(title[:40] for title in titles)}.",
        "Choose the two columns.",
        "columns_unclear",
    )
    error.titles, error.sample = titles, sample
    return error
