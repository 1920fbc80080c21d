"""A run to the system's trash, from where it can be brought back."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from app.errors import UserError
from app.runs.lock import is_locked
from app.runs.store import Run


def move_to_trash(run: Run) -> None:
    """Raises UserError while the run is being trained, or when the system has no trash for its disk."""
    name = run.folder.name
    if is_locked(run.folder):
        raise UserError(
            f"“{name}” cannot be moved to the trash now.", "It is being trained.", "Pause or stop it first.",
            "run_locked",
        )  # fmt: skip
    if not run.folder.exists():
        return
    with suppress(OSError):  # freedesktop's trash stands in this folder, and Qt does not make it
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)).mkdir(parents=True)
    if not QFile.moveToTrash(str(run.folder)):
        raise UserError(
            f"“{name}” could not be moved to the trash.", "The disk it is on may have none, or may not be writable.",
            f"Delete the folder {run.folder} yourself.", "no_trash",
        )  # fmt: skip
