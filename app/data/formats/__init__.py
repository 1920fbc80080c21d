"""The file formats: each turns a file into numbered records, readable or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.data.conversation import Problem


@dataclass(slots=True)
class Record:
    """What may hold an example. line: where it begins, from 1; value: what was read, None when problems say why not.

    readable: value counts; skipped: a comment or an empty line; counts: False for a remark between the records.
    example: which of the records that begin on this line, from 1; 0 where it is the only one.
    """

    line: int
    value: Any = None
    problems: list[Problem] = field(default_factory=list)
    readable: bool = True
    skipped: bool = False
    counts: bool = True
    example: int = 0


def skip(line: int) -> Record:
    """A line in which nothing was meant to be an example."""
    return Record(line, readable=False, skipped=True)


def broken(line: int, problem: Problem) -> Record:
    """A record that cannot be read."""
    return Record(line, None, [problem], readable=False)


def numbered(records: Iterator[Record]) -> Iterator[Record]:
    """The same records; those that begin on one line, as in a list without line breaks, know which they are."""
    held: Record | None = None
    count = 0
    for record in records:
        if not record.counts:
            yield record
            continue
        if held is not None:
            shared = held.line == record.line
            held.example = count + 1 if shared or count else 0
            count = count + 1 if shared else 0
            yield held
        held = record
    if held is not None:
        held.example = count + 1 if count else 0
        yield held
