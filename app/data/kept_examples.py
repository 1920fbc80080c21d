"""Encoded examples kept in a folder: written batch by batch, and read from disk when training comes to them."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

import numpy as np

from app.data.conversation import Encoded, Example, Problem


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
        np.save(self._folder / "lengths.npy", encoded.lengths)
        about: dict[str, Any] = {"left_out": encoded.left_out, "shortened": encoded.shortened}
        about |= {"problems": [asdict(p) for p in encoded.problems]}
        about |= {"template_arguments": encoded.template_arguments, "chat_template": encoded.chat_template}
        (self._folder / "about.json").write_text(json.dumps(about), encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._open.close()


def kept_examples(folder: Path) -> Encoded:
    """What was kept there. The examples' arrays are parts of the files, read when they are looked at."""
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    problems = [Problem(**row) for row in about.pop("problems")]
    ends, lines, lengths = (np.load(folder / f"{name}.npy") for name in ("ends", "lines", "lengths"))
    count = int(ends[-1]) if len(ends) else 0
    ids, mask = _mapped(folder / "ids", np.int32, count), _mapped(folder / "mask", np.uint8, count)
    borders = [0, *ends.tolist()]
    spans = zip(borders, borders[1:], lines.tolist(), strict=False)
    examples = [Example(ids[start:end], mask[start:end], line) for start, end, line in spans]
    return Encoded(examples=examples, problems=problems, lengths=lengths, **about)


def _mapped(path: Path, kind: Any, count: int) -> Any:
    """(count,) numbers of a file, as a plain array: np.memmap's own is slow to cut into parts."""
    if not count:
        return np.zeros(0, kind)
    return np.asarray(np.memmap(path, kind, "r", shape=(count,)))
