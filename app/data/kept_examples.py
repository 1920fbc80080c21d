"""Encoded examples kept in a folder: written batch by batch, and read from disk when training comes to them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self, overload

import numpy as np
from numpy.typing import NDArray

from app.data.conversation import Encoded, Example, Problem

_BESIDE = ("lengths", "counts", "limits")
"""What of Encoded is kept as an array of its own."""


class KeepingExamples:
    """Writes examples to an empty folder as they are made, so that their tokens need not stay in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._open = folder, ExitStack()
        self._ids, self._mask = (self._open.enter_context((folder / name).open("wb")) for name in ("ids", "mask"))
        self.restart()

    def restart(self) -> None:
        """Forget what was written so far."""
        for stream in (self._ids, self._mask):
            stream.seek(0)
            stream.truncate()
        self._lengths, self._lines = array("q"), array("q")

    def add(self, examples: Sequence[Example]) -> None:
        if not examples:
            return
        self._ids.write(np.concatenate([e.ids for e in examples]).tobytes())
        self._mask.write(np.concatenate([e.mask for e in examples]).tobytes())
        self._lengths.extend([len(e.ids) for e in examples])
        self._lines.extend([e.line for e in examples])

    def finish(self, encoded: Encoded) -> None:
        """Write what there is beside the examples."""
        np.save(self._folder / "ends.npy", np.cumsum(self._lengths, dtype=np.int64))
        np.save(self._folder / "lines.npy", np.array(self._lines, np.int64))
        for name in _BESIDE:
            np.save(self._folder / f"{name}.npy", getattr(encoded, name))
        about: dict[str, Any] = {"left_out": encoded.left_out, "shortened": encoded.shortened}
        about |= {"problems": [asdict(p) for p in encoded.problems]}
        about |= {"template_arguments": encoded.template_arguments, "chat_template": encoded.chat_template}
        (self._folder / "about.json").write_text(json.dumps(about), encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._open.close()


def kept_examples(folder: Path) -> Encoded:
    """What was kept there. The examples are parts of the files, made when they are looked at."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    problems = [Problem(**row) for row in about.pop("problems")]
    beside = {name: np.load(folder / f"{name}.npy") for name in _BESIDE}
    return Encoded(examples=_KeptExamples(folder), problems=problems, **beside, **about)


class _KeptExamples(Sequence[Example]):
    """Those of a folder. A hundred thousand in memory would be a pause of the window when they are let go, all at once."""

    def __init__(self, folder: Path) -> None:
        self._ends: NDArray[np.int64] = np.load(folder / "ends.npy")
        self._lines: NDArray[np.int64] = np.load(folder / "lines.npy")
        count = int(self._ends[-1]) if len(self) else 0
        self._ids = _mapped(folder / "ids", np.int32, count)
        self._mask = _mapped(folder / "mask", np.uint8, count)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> Example: ...
    @overload
    def __getitem__(self, index: slice) -> list[Example]: ...
    def __getitem__(self, index: int | slice) -> Example | list[Example]:
        places = range(len(self))[index]
        if isinstance(places, range):
            return [self._at(place) for place in places]
        return self._at(places)

    def _at(self, place: int) -> Example:
        start, end = int(self._ends[place - 1]) if place else 0, int(self._ends[place])
        return Example(self._ids[start:end], self._mask[start:end], int(self._lines[place]))


def _mapped(path: Path, kind: Any, count: int) -> Any:
    """(count,) numbers of a file, as a plain array: np.memmap's own is slow to cut into parts."""
    if not count:
        return np.zeros(0, kind)
    return np.asarray(np.memmap(path, kind, "r", shape=(count,)))
