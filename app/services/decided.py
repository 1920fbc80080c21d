"""What was decided about a file of examples, and whether it is still that file."""

from __future__ import annotations

from pathlib import Path

from app.data.choices import ReviewChoices
from app.data.fingerprint import file_fingerprint
from app.runs.kept_setup import Stamp, stamp_of
from app.runs.review_choices import stored_choices
from app.runs.store import Run

Source = tuple[Path, Stamp]
"""What tells that a file is still the same: its place, size and time."""


def content(path: Path) -> Source | None:
    """None when the file is not there."""
    stamp = stamp_of(path)
    return (path, stamp) if stamp is not None else None


def decided_in(run: Run) -> tuple[Source, ReviewChoices] | None:
    """For a run's examples; None when nothing was decided, or the file is not there any more as it was."""
    kept, data = stored_choices(run), run.config().data
    copy, source = run.folder / "examples" / data.name, content(data)
    if kept is None or source is None or not (data.is_file() and copy.is_file()):
        return None
    return (source, ReviewChoices.from_json(kept)) if file_fingerprint(data) == file_fingerprint(copy) else None
