"""JSON that is a table in another shape: a list of rows with titles first, or an object of columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.data.formats import Record, skip
from app.data.formats.tables import is_header
from app.data.problems import problem
from app.data.shapes.pairs import pair_in

_PLAIN = (str, int, float, bool, type(None))


def rows_with_titles(records: Iterator[Record]) -> Iterator[Record]:
    """Where the first record is a list of known titles, the lists after it are rows of them; else as they are."""
    titles: list[str] = []
    first = True
    for record in records:
        if first and record.counts and record.readable:
            first = False
            titles = _titles(record.value)
            if titles:
                yield skip(record.line)
                continue
        if titles and isinstance(record.value, list) and len(record.value) == len(titles):
            record.value = dict(zip(titles, record.value, strict=True))
        yield record


def rows_of_columns(record: Record) -> list[Record]:
    """The rows of an object such as {"question": ["a", "b"], "answer": ["c", "d"]}; nothing when it is none.

    Columns may be objects by row number as well, as pandas writes them.
    """
    fields = {str(key).strip().lower(): value for key, value in record.value.items()}
    pair = pair_in(fields)
    if pair is None:
        return []
    columns = {key: _column(value) for key, value in fields.items()}
    question, answer = columns[pair[0]], columns[pair[1]]
    if question is None or answer is None or not 0 < len(question) == len(answer):
        return []
    whole = {key: column for key, column in columns.items() if column is not None and len(column) == len(question)}
    made = [Record(record.line, {key: column[i] for key, column in whole.items()}) for i in range(len(question))]
    made[0].problems = [*record.problems, problem("columns_of_lists", count=f"{len(made):,}")]
    return made


def _titles(value: Any) -> list[str]:
    """Lower-case titles of a row that is nothing but known titles."""
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(cell, str) for cell in value):
        return []
    names = [cell.strip().lower() for cell in value]
    return names if is_header(names) else []


def _column(value: Any) -> list[Any] | None:
    if isinstance(value, dict):
        value = list(value.values()) if all(str(key).isdigit() for key in value) else None
    plain = isinstance(value, list) and all(isinstance(cell, _PLAIN) for cell in value)
    return value if plain else None
