"""Run folders: everything about one training in one place, readable after any accident.

run.json        name, settings, state, versions (replaced atomically)
metrics.jsonl   one event a line, appended as it happens
log.txt         faults that happened, as Python tells them; not there when there was none
checkpoints/    versions saved on the way
adapter/        the result: adapters.safetensors and adapter_config.json, as mlx-lm loads them
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.events import Event, Failed, Finished, Resumed, Saved, from_json, to_json
from app.runs.files import alone, as_text, write_atomically
from app.runs.info import FORMAT, State, gone, read_info
from app.runs.place import must_be_there, runs_root

LONGEST_NAME = 200


@dataclass(frozen=True)
class Run:
    """One run folder. Cheap: holds the path only and reads the files when asked."""

    folder: Path

    @property
    def adapter_dir(self) -> Path:
        return self.folder / "adapter"

    @property
    def checkpoints(self) -> Path:
        return self.folder / "checkpoints"

    @property
    def metrics(self) -> Path:
        return self.folder / "metrics.jsonl"

    @property
    def log(self) -> Path:
        return self.folder / "log.txt"

    def info(self) -> dict[str, Any]:
        """run.json as a dict, in today's format. Raises UserError when it is missing, damaged or of a newer Tunesmith."""
        return read_info(self.folder)

    @property
    def name(self) -> str:
        """What people call it; of one that cannot be read, what its folder is called."""
        try:
            return str(self.info().get("name") or self.folder.name)
        except UserError:
            return self.folder.name

    @property
    def state(self) -> State:
        return self.info()["state"]  # type: ignore[no-any-return]

    def config(self) -> TrainingConfig:
        """Raises UserError when run.json is damaged or holds settings that are none."""
        return parse_config(self.info()["config"])

    def update(self, **values: Any) -> None:
        """Change fields of run.json, atomically, whoever else changes others at the same time.

        Raises UserError when the run cannot be read or is gone, OSError when it cannot be written.
        """
        if not self.folder.is_dir():
            raise gone(self.folder)
        with alone(self.folder):
            write_atomically(self.folder / "run.json", as_text({**self.info(), **values}))

    def rename(self, name: str) -> None:
        """Call the run something else; its folder stays. Raises UserError for a name of nothing or of a page."""
        name = " ".join(name.split())
        if not 0 < len(name) <= LONGEST_NAME:
            raise UserError(
                "A run needs a name." if not name else "This name is too long.", "",
                f"Give it up to {LONGEST_NAME} letters.", "bad_name",
            )  # fmt: skip
        self.update(name=name)

    def record(self, event: Event) -> None:
        """Append one event; it is with the operating system when this returns, or OSError says that none of it is."""
        line = (to_json(event) + "\n").encode("utf-8", "replace")
        handle = os.open(self.metrics, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            end = os.fstat(handle).st_size
            written = os.write(handle, line)
            if written < len(line):
                os.ftruncate(handle, end)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.metrics))
        finally:
            os.close(handle)

    def note(self, line: str) -> None:
        """Append one line to the log, with the time of day."""
        with self.log.open("a", encoding="utf-8") as stream:
            stream.write(f"{datetime.now().isoformat(timespec='seconds')}  {line}\n")

    def events(self) -> list[Event]:
        """All events that are whole and count: a torn line is left out, and what a resumed run did again."""
        return list(self.each_event())

    def each_event(self) -> Iterator[Event]:
        """The same one by one: the events of 200,000 steps take 100 MB when they are held at once."""
        resumes = [(number, event.step) for number, event in self._told('"Resumed"') if isinstance(event, Resumed)]
        for number, event in self._told():
            while resumes and resumes[0][0] <= number:
                resumes.pop(0)
            again = min((step for _, step in resumes), default=None)
            done_again = again is not None and (
                getattr(event, "step", 0) > again or isinstance(event, Finished | Failed)
            )
            if not done_again:
                yield self._here(event)

    def _told(self, having: str = "") -> Iterator[tuple[int, Event]]:
        """(line, event) of each whole line, or of those with some text in them."""
        if not self.metrics.is_file():
            return
        with self.metrics.open(encoding="utf-8", errors="replace", newline="\n") as stream:
            for number, line in enumerate(stream):
                if having in line:
                    with suppress(ValueError):
                        yield number, from_json(line)

    def _here(self, event: Event) -> Event:
        """The event with paths into this folder, wherever the run was when it was told."""
        if isinstance(event, Finished) and event.adapter_path != str(self.adapter_dir):
            return replace(event, adapter_path=str(self.adapter_dir))
        if isinstance(event, Saved):
            told = Path(event.path)
            path = self.checkpoints / told.name if told.parent.name == self.checkpoints.name else self.adapter_dir
            return event if str(path) == event.path else replace(event, path=str(path))
        return event

    def own_copy(self, source: Path, beside: Path | None = None) -> Path:
        """The run's copy of an examples file or folder, made the first time and never changed after.

        beside: another file that has its copy there; one of the same name is kept in a folder of its own.
        """
        namesake = beside is not None and beside.name == source.name and beside != source
        target = self.folder / "examples" / ("check" if namesake else "") / source.name
        if target.exists() or not source.exists():
            return target if target.exists() else source
        temporary = target.with_name(f".{source.name}.{os.getpid()}")
        temporary.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, temporary)
        elif source.is_file():
            shutil.copyfile(source, temporary)
        else:
            return source
        temporary.replace(target)
        return target

    def seal_metrics(self) -> None:
        """End a line that a crash left torn, so that the next event begins on a line of its own."""
        if not self.metrics.is_file() or not self.metrics.stat().st_size:
            return
        with self.metrics.open("r+b") as stream:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":
                stream.write(b"\n")


def create_run(config: TrainingConfig, root: Path | None = None, folder: Path | None = None) -> Run:
    """A new run folder; never an old one. folder: exactly this one, which must be new or empty.

    Raises UserError when it cannot be made, also when the place where runs are kept is away: it is not made anew.
    """
    if folder is None:
        must_be_there(root)
    try:
        folder = _new_folder(config, root or runs_root()) if folder is None else _empty_folder(folder)
        run = Run(folder)
        config = from_anywhere(config)
        info = {
            "format": FORMAT,
            "name": config.name or folder.name,
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "state": "ready",
            "tunesmith": __version__,
            "config": config.model_dump(mode="json"),
        }
        write_atomically(folder / "run.json", as_text(info))
    except OSError as error:
        raise UserError(
            f"The folder for this run cannot be made in {error.filename or folder or root}.",
            f"{error.strerror}.",
            "Free some space or choose another place, then start again.",
            "no_run_folder",
        ) from None
    return run


def from_anywhere(config: TrainingConfig) -> TrainingConfig:
    """With whole paths: a run is gone on with, tried and exported from other folders too."""
    paths = {name: value.absolute() for name, value in config if isinstance(value, Path) and value != Path()}
    return config.model_copy(update=paths)


def list_runs(root: Path | None = None) -> list[Run]:
    """All runs under root, newest first; folders without a readable run.json are passed over."""
    folder = root or runs_root()
    if not folder.is_dir():
        return []
    dated = []
    for path in folder.iterdir():
        try:
            dated.append((str(Run(path).info().get("created", "")), path.name, Run(path)))
        except UserError:
            continue
    return [run for _, _, run in sorted(dated, key=lambda row: row[:2], reverse=True)]


def _new_folder(config: TrainingConfig, root: Path) -> Path:
    name = re.sub(r"[^\w\- ]+", " ", config.name or config.data.stem or "run").strip()[:60] or "run"
    stamp = time.strftime("%Y-%m-%d %H.%M.%S")
    root.mkdir(parents=True, exist_ok=True)
    for number in range(1, 1000):
        folder = root / (f"{name} {stamp}" + (f" {number}" if number > 1 else ""))
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise OSError(0, "too many runs with this name", str(root))


def _empty_folder(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise UserError(
            f"The folder {folder} is not empty.",
            "A run never writes over an earlier one.",
            "Name a new folder.",
            "run_exists",
        )
    return folder
