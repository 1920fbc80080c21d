"""How much room on the disk a training needs, and how much to free when there is none."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from app.runs.store import Run

MB = 10**6
LEAST = 100 * MB
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def is_full(error: BaseException) -> bool:
    """Whether an exception says that the disk, or what this person may use of it, is full."""
    return isinstance(error, OSError) and error.errno in FULL


def to_free(run: Run) -> int:
    """Bytes to free, so that the run can go on: for two more versions and the result, less what is free already."""
    try:
        sizes = [_size(folder) for folder in run.checkpoints.iterdir()] if run.checkpoints.is_dir() else []
        free = shutil.disk_usage(run.folder).free
    except OSError:
        return LEAST
    return max(LEAST, 3 * max(sizes, default=0) - free)


def in_words(size: int) -> str:
    """300 MB, 2 GB: rounded up to what a person would say."""
    if size > 950 * MB:
        return f"{-(-size // 10**9)} GB"
    step = 100 * MB
    return f"{-(-size // step) * step // MB} MB"


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
