"""Versions of a training on disk: whole or not there, whatever happens.

A checkpoint is a folder step-NNNNNN with some files and a manifest.json that holds the SHA-256 of each. It is
written under another name, every file is made durable, and only then it is renamed: a crash leaves the old ones. The
manifest holds a sum of itself too. One whose sums do not fit is torn: it is passed over, never used.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.runs.files import as_text, sync_folder, write_atomically
from app.runs.insight import is_unstable

MANIFEST = "manifest.json"
KEEP_LAST = 2


@dataclass(frozen=True)
class Checkpoint:
    """One whole version. loss: its validation loss, None when it was not measured; asked: saved by the person."""

    folder: Path
    step: int
    loss: float | None
    asked: bool
    about: dict[str, Any]

    @property
    def steady(self) -> bool:
        """Whether the training had usable numbers when this was made, and its loss had not doubled."""
        progress = self.about.get("progress")
        if not isinstance(progress, dict):
            return True
        try:
            last, first, lowest = (float(progress[name]) for name in ("last", "first", "lowest"))
        except (KeyError, TypeError, ValueError):
            return True
        sound = math.isfinite(last) and not progress.get("skipped") and not progress.get("doubled")
        return sound and not is_unstable([first, lowest, last])


def write(
    root: Path, step: int, fill: Callable[[Path], None], about: dict[str, Any], loss: float | None, asked: bool = False
) -> Checkpoint:
    """Make a checkpoint of the files that `fill` puts into the folder it is given. A version of this step is replaced.

    Raises OSError when the disk does not take it; then nothing has changed.
    """
    root.mkdir(parents=True, exist_ok=True)
    final, temporary = root / f"step-{step:06d}", root / f".step-{step:06d}.{os.getpid()}"
    shutil.rmtree(temporary, ignore_errors=True)
    try:
        temporary.mkdir()
        fill(temporary)
        sums = {file.name: _durable_sum(file) for file in sorted(temporary.iterdir())}
        manifest = {"step": step, "loss": loss, "asked": asked, "about": about, "files": sums}
        write_atomically(temporary / MANIFEST, as_text({**manifest, "sum": _sum_of(manifest)}))
        old = _set_aside(final)
        temporary.rename(final)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    sync_folder(root)
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)
    return Checkpoint(final, step, loss, asked, about)


def read(folder: Path) -> Checkpoint | None:
    """The checkpoint in a folder; None when it is torn, damaged or none at all."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest.pop("sum") != _sum_of(manifest):
            return None
        if any(_sum(folder / name) != value for name, value in manifest["files"].items()):
            return None
        loss = manifest["loss"]
        about = manifest["about"]
        found = Checkpoint(
            folder, int(manifest["step"]), None if loss is None else float(loss), bool(manifest["asked"]), about
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return found if isinstance(about, dict) and manifest["files"] else None


def _sum_of(manifest: dict[str, Any]) -> str:
    """SHA-256 of what a manifest says of itself, in whatever order."""
    return hashlib.sha256(json.dumps(manifest, sort_keys=True).encode()).hexdigest()


def all_whole(root: Path) -> tuple[list[Checkpoint], list[str]]:
    """(whole checkpoints, the latest first; names of torn ones)."""
    folders = sorted(root.glob("step-*"), reverse=True) if root.is_dir() else []
    found = [(folder, read(folder)) for folder in folders]
    whole = sorted((c for _, c in found if c is not None), key=lambda c: c.step, reverse=True)
    return whole, [folder.name for folder, checkpoint in found if checkpoint is None]


def latest_folder(root: Path) -> Path | None:
    """The newest version's folder by its name, unread: whole or torn."""
    return max(root.glob("step-*"), key=lambda folder: (len(folder.name), folder.name), default=None)


def best_of(checkpoints: Sequence[Checkpoint]) -> Checkpoint | None:
    """The one with the lowest validation loss; the latest when none was measured."""
    measured = [c for c in checkpoints if c.loss is not None]
    return min(measured, key=lambda c: (c.loss, c.step)) if measured else (checkpoints[0] if checkpoints else None)


def prune(root: Path) -> None:
    """Remove all but the best, the last KEEP_LAST, the last steady one and those that the person asked for.

    What crashes left is removed too.
    """
    whole, torn = all_whole(root)
    best = best_of(whole)
    keep = (
        {c.folder for c in whole[:KEEP_LAST]}
        | {c.folder for c in whole if c.asked}
        | ({best.folder} if best else set())
        | {c.folder for c in [c for c in whole if c.steady][:1]}
    )
    for checkpoint in whole:
        if checkpoint.folder not in keep:
            shutil.rmtree(checkpoint.folder, ignore_errors=True)
    for name in torn:
        shutil.rmtree(root / name, ignore_errors=True)
    for leftover in root.glob(".step-*"):
        shutil.rmtree(leftover, ignore_errors=True)


def publish(checkpoint: Checkpoint, names: Sequence[str], target: Path) -> None:
    """Copy these files of a checkpoint to a folder, each whole or not at all. Raises UserError when it is torn."""
    if read(checkpoint.folder) is None:
        raise UserError(
            f"The version of step {checkpoint.step} is damaged.", "Its files are not what was written.",
            "Choose another version.", "torn_version",
        )  # fmt: skip
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        temporary = target / f".{name}.{os.getpid()}"
        try:
            shutil.copyfile(checkpoint.folder / name, temporary)
            _durable_sum(temporary)
            temporary.replace(target / name)
        finally:
            temporary.unlink(missing_ok=True)
    sync_folder(target)


def _set_aside(final: Path) -> Path | None:
    """Move an older version of the same step out of the way; it is removed once the new one stands."""
    if not final.exists():
        return None
    old = final.with_name(f".{final.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    final.rename(old)
    return old


def _sum(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _durable_sum(file: Path) -> str:
    """SHA-256 of a file that is on the disk when this returns."""
    with file.open("rb") as stream:
        os.fsync(stream.fileno())
    return _sum(file)
