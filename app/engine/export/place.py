"""Where an export goes: written beside its place and moved there whole, so that no half of one is ever seen."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.data.model_folder import read_header
from app.errors import UserError
from app.runs.files import sync_folder

MARK = "tunesmith-export.json"
RESERVE = 32 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def new_folder(target: Path, size: int, overwrite: bool) -> Iterator[Path]:
    """An empty folder beside target that becomes target when the block ends well, and vanishes when it does not.

    size: bytes that will be written. Raises UserError for a name in use, too little space, a place that cannot be
    written and what goes wrong with the disk on the way.
    """
    target = target.expanduser().absolute()
    _must_be_free(target, overwrite)
    _must_have_space(target, size)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with _explained(target):
            shutil.rmtree(temporary, ignore_errors=True)
            temporary.mkdir(parents=True)
            yield temporary
            _must_be_free(target, overwrite)
            _move(temporary, target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def mark(folder: Path, facts: dict[str, Any]) -> None:
    """Note what an export is; only folders with this note are ever replaced."""
    (folder / MARK).write_text(json.dumps(facts, indent=1, ensure_ascii=False), encoding="utf-8")


def written_whole(file: Path) -> None:
    """Make a safetensors file durable. Raises OSError when it is shorter than it should be: the disk was full."""
    try:
        read_header(file)
    except UserError as error:
        raise OSError(errno.ENOSPC, error.why, str(file)) from None
    with file.open("rb") as stream:
        os.fsync(stream.fileno())


def folder_size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _move(temporary: Path, target: Path) -> None:
    old = target.with_name(f".{target.name}.{os.getpid()}.old")
    if target.exists():
        target.rename(old)
    try:
        temporary.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
    sync_folder(target.parent)


def _must_be_free(target: Path, overwrite: bool) -> None:
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return
    if not overwrite:
        raise UserError(
            f"“{target.name}” is already there.",
            "An earlier file is never written over unasked.",
            "Choose another name, or replace it (--overwrite).",
            "name_in_use",
        )
    if not (target / MARK).is_file():
        raise UserError(
            f"“{target.name}” is not an export of Tunesmith, so it is not replaced.",
            "It may hold something that you still need.",
            "Choose another name.",
            "not_an_export",
        )


def _must_have_space(target: Path, size: int) -> None:
    parent = next(p for p in target.parents if p.exists())
    free = shutil.disk_usage(parent).free
    if free < size + RESERVE:
        raise UserError(
            "There is not enough space on this disk.",
            f"The export needs {_gigabytes(size)}, {_gigabytes(free)} are free.",
            f"Free {_gigabytes(size + RESERVE - free)}, or choose another disk.",
            "no_space",
        )


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{max(size / 1e6, 0.1):.1f} MB"


@contextmanager
def _explained(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL or (error.errno is None and "written" in str(error)):  # numpy's way to say it
            raise UserError(
                "The export stopped: the disk is full.",
                "What had been written was removed.",
                "Free some space, or choose another disk.",
                "disk_full",
            ) from error
        raise UserError(
            f"“{target.name}” cannot be written in {target.parent}.",
            f"{error.strerror or error}.",
            "Choose a folder in which you may write.",
            "not_writable",
        ) from error
