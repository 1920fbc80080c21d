"""The steps of a run in columns: 200,000 of them take 19 MB, where one object each takes about 100."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import get_type_hints, overload

from app.runs.events import StepDone

_KINDS = get_type_hints(StepDone)
NAMES = tuple(field.name for field in fields(StepDone))


class Steps(Sequence[StepDone]):
    """Every StepDone, oldest first. One is made into an object again only when it is asked for.

    A plain list would keep 12 numbers a step as Python objects; here they are 8 bytes each. Equal to a list of the same.
    """

    def __init__(self) -> None:
        self._columns = {name: array("q" if _KINDS[name] is int else "d") for name in NAMES}
        self._all = tuple(self._columns.values())

    def append(self, event: StepDone) -> None:
        for name, column in self._columns.items():
            column.append(getattr(event, name))

    def forget_after(self, step: int) -> None:
        """Take back the steps later than this one."""
        keep = bisect_right(self._columns["step"], step)
        for column in self._all:
            del column[keep:]

    def column(self, name: str) -> Sequence[float]:
        """One number of all steps, as "loss". Not a copy: leave it as it is, and copy it to keep it."""
        return self._columns[name]

    def __len__(self) -> int:
        return len(self._all[0])

    @overload
    def __getitem__(self, index: int) -> StepDone: ...
    @overload
    def __getitem__(self, index: slice) -> list[StepDone]: ...
    def __getitem__(self, index: int | slice) -> StepDone | list[StepDone]:
        if isinstance(index, slice):
            return [StepDone(*values) for values in zip(*(column[index] for column in self._all), strict=True)]
        return StepDone(*(column[index] for column in self._all))

    def __iter__(self) -> Iterator[StepDone]:
        return (StepDone(*values) for values in zip(*self._all, strict=True))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]
