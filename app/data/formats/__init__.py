"""The file formats: each turns a file into numbered records, readable or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.data.conversation import Problem


@dataclass(slots=True)
class Record:
    """What may hold an example. line: where it begins, from 1; value: what was read, None when problems say why not.

    readable: value counts; skipped: a comment or an empty line; counts: False for a remark between the records.
    """

    line: int
    value: Any = None
    problems: list[Problem] = field(default_factory=list)
    readable: bool = True
    skipped: bool = False
    counts: bool = True


def skip(line: int) -> Record:
    """A line in which nothing was meant to be an example."""
    return Record(line, readable=False, skipped=True)


def broken(line: int, problem: Problem) -> Record:
    """A record that cannot be read."""
    return Record(line, None, [problem], readable=False)
