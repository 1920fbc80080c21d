"""Small files that are whole or not there: written under another name, made durable, renamed."""

from __future__ import annotations

import fcntl
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_one_thread = threading.Lock()


def as_text(values: dict[str, Any]) -> str:
    """JSON for people too: one field a line, letters as they are."""
    return json.dumps(values, indent=1, ensure_ascii=False)


def write_atomically(file: Path, text: str) -> None:
    """Replace a file's content so that after any crash it holds the old or the new text, whole. Raises OSError."""
    temporary = file.with_name(f".{file.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", errors="replace") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable (POSIX: fsync of the directory)."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Read and write small files of a folder with no other thread or program in between. Not for long work."""
    with _one_thread:
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)
