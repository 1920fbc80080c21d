"""A folder of examples as mlx-lm wants it: train, valid and test files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError

_ENDINGS = (
    ".jsonl",
    ".json",
    ".csv",
    ".tsv",
    ".parquet",
    ".jsonl.gz",
    ".ndjson",
    ".txt",
    ".xlsx",
    ".json.gz",
    ".csv.gz",
    ".md",
)
_ONLY_PART = "-00000-of-00001"
"""How the hub names a file of which there are no further parts."""
_VALID = ("valid", "validation", "val", "dev", "eval")


@dataclass(frozen=True, slots=True)
class Folder:
    """train: what is learned; valid: what progress is checked on; test: what is never looked at in training."""

    train: Path
    valid: Path | None
    test: Path | None


def is_folder(path: Path) -> bool:
    """Whether there is a folder of this name; False for a name that nothing can have, and where one may not look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether there is a file of this name; False as for `is_folder`."""
    try:
        return path.is_file()
    except OSError:
        return False


def look_into(path: Path) -> Folder:
    """The data files of a folder. Raises UserError when there is none to learn from."""
    try:
        names = {file.name.lower(): file for file in path.iterdir()}
    except OSError as error:
        raise UserError(
            f"The folder {path.name} cannot be read.", f"{error}.", "Choose a file.", "unreadable"
        ) from None

    def find(*stems: str) -> Path | None:
        wanted = (stem + part + ending for part in ("", _ONLY_PART) for stem in stems for ending in _ENDINGS)
        return next((names[name] for name in wanted if name in names and is_file(names[name])), None)

    train = find("train", "training", "data")
    if train is None:
        raise UserError(
            f"{path.name} is a folder without a train file.",
            "In a folder, a file called train.jsonl is looked for, and valid.jsonl and test.jsonl beside it.",
            "Choose the file with your examples.",
            "folder_without_data",
        )
    return Folder(train, find(*_VALID), find("test"))
