"""An example exactly as it stands in a person's file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from app.data.conversation import Place
from app.data.decoding import blocks, detect, lines
from app.data.formats import Record, numbered
from app.data.formats.tables import Columns
from app.data.reading import records_of
from app.data.shapes.recognise import CONTINUES
from app.data.source import find
from app.errors import UserError

MOST_SHOWN = 50_000
_LOOK_EVERY = 2000


def original(
    path: Path,
    place: Place,
    until: int | None = None,
    columns: Columns | None = None,
    cancelled: Callable[[], bool] | None = None,
    format: str | None = None,
) -> str:
    """What stands at a place, shortened after 50,000 characters.

    until: the line on which the next example begins, None for the end of the file. columns, format: as the file was
    read. Of several examples on one line, and of a row of a workbook, the one that is meant is written out: a passage of
    a text in its own words, others as JSON.
    Raises UserError when it is not there any more.
    """
    line, example = place
    if example or find(path).kind != "text":
        found = _written_out(place, numbered(records_of(find(path), columns, format)), cancelled)
    else:
        found = _lines(path, line, until, cancelled)
    if found is None:
        raise UserError(
            f"There is no line {line:,} in {path.name}.", "The file has changed.", "Choose it again.", "no_line"
        )
    return found if len(found) <= MOST_SHOWN else found[:MOST_SHOWN] + "…"


def _lines(path: Path, first: int, until: int | None, cancelled: Callable[[], bool] | None) -> str | None:
    source = find(path)
    held: list[str] = []
    size = 0
    for number, text in lines(blocks(source, detect(source))):
        if number == until or (number > first and size > MOST_SHOWN):
            break
        if number >= first:
            held.append(text or "")
            size += len(held[-1]) + 1
        if cancelled and number % _LOOK_EVERY == 0 and cancelled():
            return None
    return "\n".join(held).rstrip() if held else None


def _written_out(place: Place, records: Iterator[Record], cancelled: Callable[[], bool] | None) -> str | None:
    for count, record in enumerate(records):
        if record.counts and (record.line, record.example) == place:
            value = record.value
            if (
                isinstance(value, dict)
                and isinstance(value.get("text"), str)
                and not value.keys() - {"text", CONTINUES}
            ):
                return str(value["text"])
            return json.dumps(value, ensure_ascii=False, indent=1, default=str)
        if cancelled and count % _LOOK_EVERY == 0 and cancelled():
            return None
    return None
