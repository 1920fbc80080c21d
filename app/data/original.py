"""A line of a person's file exactly as it stands there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.data.decoding import blocks, detect, lines
from app.data.source import find
from app.errors import UserError

MOST_SHOWN = 50_000
_LOOK_EVERY = 2000


def original_line(path: Path, line: int, cancelled: Callable[[], bool] | None = None) -> str:
    """Line `line`, counted from 1, shortened after 50,000 characters.

    Raises UserError when the file has no such line any more, or has no lines at all, as a workbook.
    """
    source = find(path)
    if source.kind != "text":
        raise UserError(
            f"{path.name} has no lines of text.", "It is a table.", "Open it in its own program.", "no_lines"
        )
    for number, text in lines(blocks(source, detect(source))):
        if number == line:
            whole = "" if text is None else text
            return whole if len(whole) <= MOST_SHOWN else whole[:MOST_SHOWN] + "…"
        if cancelled and number % _LOOK_EVERY == 0 and cancelled():
            break
    raise UserError(
        f"There is no line {line:,} in {path.name}.", "The file has changed.", "Choose it again.", "no_line"
    )
