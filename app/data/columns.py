"""Which field holds the question and which the answer, where only the person can tell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from app.data.folder import is_folder, look_into
from app.data.formats import Record
from app.data.formats.tables import ASK, Columns, ColumnsUnclear, columns_unclear
from app.data.source import find

_SAMPLE = 5
_LOOKED_AT = 200


def columns_of(path: Path) -> ColumnsUnclear | None:
    """What a person chooses columns by: the titles and first rows of a table, or the fields of objects.

    None where there are not two of them. Raises UserError when the file cannot be read.
    """
    from app.data.reading import records_of

    try:
        records = records_of(find(look_into(path).train if is_folder(path) else path), ASK)
        rows = (r.value for r in islice(records, _LOOKED_AT) if r.readable and isinstance(r.value, dict))
        found = list(islice(rows, _SAMPLE))
    except ColumnsUnclear as unclear:
        return unclear
    titles = list(dict.fromkeys(str(key) for row in found for key in row))
    return columns_unclear(titles, [[_shown(row.get(t)) for t in titles] for row in found]) if len(titles) > 1 else None


def by_columns(records: Iterator[Record], columns: Columns | None) -> Iterator[Record]:
    """Objects that have the chosen fields as question and answer; other records as they are."""
    if columns in (None, ASK):
        yield from records
        return
    wanted = [name.strip().lower() for name in columns]
    for record in records:
        if isinstance(record.value, dict):
            fields = {str(key).strip().lower(): value for key, value in record.value.items()}
            if all(name in fields for name in wanted):
                kept = {key: fields[key] for key in ("system", "tools") if key in fields and key not in wanted}
                record.value = {"question": fields[wanted[0]], "answer": fields[wanted[1]], **kept}
        yield record


def guessed_columns(titles: list[str], sample: list[list[str]]) -> tuple[int, int]:
    """The two columns with the longest texts, in the table's order: most likely question and answer."""
    sizes = [sum(len(row[i]) for row in sample if i < len(row)) for i in range(len(titles))]
    first, second = sorted(sorted(range(len(titles)), key=lambda i: -sizes[i])[:2])
    return first, second


def has_titles(titles: list[str], sample: list[list[str]]) -> bool:
    """Whether a first row reads as titles: none is empty or a number, and all are short beside the texts below."""
    sizes = [len(cell) for row in sample for cell in row]
    longest = max(sizes, default=0)
    words = [title.strip() for title in titles]
    return all(w and not w[0].isdigit() for w in words) and max(map(len, words)) <= max(24, longest // 2)


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)[:200]
