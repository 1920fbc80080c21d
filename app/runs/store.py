"""Run folders: everything about one training in one place, readable after any accident.

run.json        name, settings, state, versions (replaced atomically)
metrics.jsonl   one event a line, appended as it happens
log.txt         the same for people
checkpoints/    versions saved on the way
adapter/        the result: adapters.safetensors and adapter_config.json, as mlx-lm loads them
"""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import platformdirs

from app import __version__
from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.events import Event, Failed, Finished, Resumed, from_json, to_json

FORMAT = 1
State = Literal["ready", "training", "paused", "finished", "stopped", "failed"]


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
        """run.json as a dict. Raises UserError when it is missing or damaged."""
        try:
            info = json.loads((self.folder / "run.json").read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UserError(
                f"The run in {self.folder} cannot be read.",
                f"Its run.json is missing or damaged ({error}).",
                "Its adapter and log may still be there.",
                "bad_run",
            ) from None
        if not isinstance(info, dict) or int(info.get("format", 0)) > FORMAT:
            raise UserError(
                f"The run in {self.folder} was made by a newer Tunesmith.", "", "Update Tunesmith.", "newer_run"
            )
        return info

    @property
    def name(self) -> str:
        return str(self.info().get("name") or self.folder.name)

    @property
    def state(self) -> State:
        return self.info()["state"]  # type: ignore[no-any-return]

    def config(self) -> TrainingConfig:
        return parse_config(self.info()["config"])

    def update(self, **values: Any) -> None:
        """Change fields of run.json, atomically."""
        write_atomically(self.folder / "run.json", json.dumps({**self.info(), **values}, indent=1, ensure_ascii=False))

    def record(self, event: Event) -> None:
        """Append one event; it is with the operating system when this returns."""
        with self.metrics.open("a", encoding="utf-8") as stream:
            stream.write(to_json(event) + "\n")

    def note(self, line: str) -> None:
        """Append one line to the log, with the time of day."""
        with self.log.open("a", encoding="utf-8") as stream:
            stream.write(f"{datetime.now().isoformat(timespec='seconds')}  {line}\n")

    def events(self) -> list[Event]:
        """All events that are whole and count: a torn line is left out, and what a resumed run did again."""
        if not self.metrics.is_file():
            return []
        found: list[Event] = []
        for line in self.metrics.read_text(encoding="utf-8", errors="replace").split("\n"):
            try:
                event = from_json(line)
            except ValueError:
                continue
            if isinstance(event, Resumed):
                found = [
                    e for e in found if getattr(e, "step", 0) <= event.step and not isinstance(e, Finished | Failed)
                ]
            found.append(event)
        return found

    def own_copy(self, source: Path) -> Path:
        """The run's copy of an examples file or folder, made the first time and never changed after."""
        target = self.folder / "examples" / source.name
        if target.exists() or not source.exists():
            return target if target.exists() else source
        temporary = target.with_name(f".{source.name}.{os.getpid()}")
        temporary.parent.mkdir(exist_ok=True)
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


def runs_root() -> Path:
    """The folder with all runs, in the system's place for application data."""
    return Path(platformdirs.user_data_dir("Tunesmith", appauthor=False)) / "Runs"


def create_run(config: TrainingConfig, root: Path | None = None, folder: Path | None = None) -> Run:
    """A new run folder; never an old one. folder: exactly this one, which must be new or empty."""
    try:
        folder = _new_folder(config, root or runs_root()) if folder is None else _empty_folder(folder)
        run = Run(folder)
        info = {
            "format": FORMAT,
            "name": config.name or folder.name,
            "created": datetime.now(UTC).isoformat(timespec="seconds"),
            "state": "ready",
            "tunesmith": __version__,
            "config": config.model_dump(mode="json"),
        }
        write_atomically(folder / "run.json", json.dumps(info, indent=1, ensure_ascii=False))
    except OSError as error:
        raise UserError(
            f"The folder for this run cannot be made in {error.filename or folder or root}.",
            f"{error.strerror}.",
            "Free some space or choose another place, then start again.",
            "no_run_folder",
        ) from None
    return run


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


def write_atomically(file: Path, text: str) -> None:
    """Replace a file's content so that after any crash it holds the old or the new text, whole."""
    temporary = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    with temporary.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable (POSIX: fsync of the directory)."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


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
