"""A run to the system's trash, from where it can be brought back."""

from __future__ import annotations

from app.errors import UserError
from app.runs.lock import is_locked
from app.runs.store import Run


def move_to_trash(run: Run) -> None:
    """Raises UserError while the run is being trained, or when the system has no trash for its disk."""
    if is_locked(run.folder):
        raise UserError(
            "This run is being trained now.", "It cannot be moved to the trash meanwhile.",
            "Stop it first, or wait until it ends.", "run_locked",
        )  # fmt: skip
    if not run.folder.exists():
        return
    from send2trash import send2trash  # 60 ms that only this needs

    try:
        send2trash(str(run.folder))
    except OSError as error:
        raise UserError(
            f"“{run.folder.name}” could not be moved to the trash.", f"{error.strerror or error}.",
            f"It is where it was, in {run.folder.parent}. You can remove it there yourself.", "no_trash",
        ) from None  # fmt: skip
