"""What was decided while reviewing a run's examples, kept in its folder so that the run can be repeated exactly."""

from __future__ import annotations

from app.errors import UserError
from app.runs.files import write_atomically
from app.runs.store import Run

FILE = "review.json"


def store_choices(run: Run, text: str) -> None:
    """Keep the choices, as JSON, in the run's folder."""
    write_atomically(run.folder / FILE, text)


def stored_choices(run: Run) -> str | None:
    """The JSON kept in the run's folder; None when nothing was decided. Raises UserError when it cannot be read."""
    file = run.folder / FILE
    if not file.is_file():
        return None
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            "What was decided about the examples of this run cannot be read.",
            f"{file}: {error}.",
            "Start a new run.",
            "bad_review",
        ) from None
