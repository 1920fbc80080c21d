"""Trainings that wait in line: runs that are set up and start one after another. Kept in one small file beside the runs.

Each change reads the file, changes it and replaces it, under a lock, so that the window and a terminal may both do it.
A run leaves the line when it begins. One whose folder is gone is passed over; a damaged file is put aside and the line
begins anew, as the runs themselves are safe in their folders.
"""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import UserError
from app.runs.files import write_atomically
from app.runs.lock import is_locked
from app.runs.place import must_be_there, runs_root
from app.runs.store import Run

FILE = "queue.json"
FORMAT = 1


class Queue:
    """The line of one place for runs. root: that place, None for the usual one."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root or runs_root()

    def runs(self) -> list[Run]:
        """Those that wait, the next one first."""
        return [Run(folder) for folder in self._read()]

    def add(self, run: Run) -> None:
        """Put a run at the end of the line; one that waits already stays where it is."""
        folder = run.folder.absolute()
        self._change(lambda line: line if folder in line else [*line, folder])

    def remove(self, run: Run) -> None:
        """Take a run out of the line. It stays among the runs."""
        folder = run.folder.absolute()
        self._change(lambda line: [one for one in line if one != folder])

    def move(self, run: Run, place: int) -> None:
        """Give a run another place: 0 is the next one. Beyond the end means last; one that does not wait stays out."""
        folder = run.folder.absolute()

        def moved(line: list[Path]) -> list[Path]:
            if folder not in line:
                return line
            rest = [one for one in line if one != folder]
            at = min(max(0, place), len(rest))
            return [*rest[:at], folder, *rest[at:]]

        self._change(moved)

    def take(self) -> Run | None:
        """The next run to train, out of the line; None when nothing waits. One that is trained already is passed over."""
        taken: list[Path] = []

        def without_next(line: list[Path]) -> list[Path]:
            free = next((folder for folder in line if not is_locked(folder)), None)
            taken.extend([free] if free else [])
            return [folder for folder in line if folder != free and not is_locked(folder)]

        if self._read():
            self._change(without_next)
        return Run(taken[0]) if taken else None

    def _read(self) -> list[Path]:
        try:
            values = json.loads((self.root / FILE).read_text(encoding="utf-8"))
            if int(values["format"]) > FORMAT:
                raise UserError(
                    "The queue was written by a newer Tunesmith.", "", "Update Tunesmith.", "newer_queue"
                )  # fmt: skip
            folders = [self.root / str(text) for text in values["runs"]]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            self._put_aside()
            return []
        return [folder for folder in dict.fromkeys(folders) if (folder / "run.json").is_file()]

    def _put_aside(self) -> None:
        with suppress(OSError):
            (self.root / FILE).replace(self.root / f"{FILE}.damaged")

    def _change(self, change: Callable[[list[Path]], list[Path]]) -> None:
        must_be_there(self.root)
        try:
            with self._locked():
                line = self._read()
                changed = change(line)
                names = [str(f.relative_to(self.root)) if f.parent == self.root else str(f) for f in changed]
                write_atomically(self.root / FILE, json.dumps({"format": FORMAT, "runs": names}, ensure_ascii=False))
        except OSError as error:
            raise UserError(
                "The queue cannot be changed.", f"{error.strerror or error}.",
                f"Check that {self.root} can be written to and the disk has space.", "no_queue",
            ) from None  # fmt: skip

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / f".{FILE}.lock").open("a") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            yield
