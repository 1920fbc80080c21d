"""The log of a run that is over, as its page shows it: the last of what happened, and the faults that were noted."""

from __future__ import annotations

from app.runs.events import from_json
from app.runs.overview import tail
from app.runs.store import Run
from app.ui.run_pages.words import log_line


def log_text(run: Run) -> str:
    """Reads files: not for the GUI thread."""
    lines = []
    for told in tail(run):
        try:
            line = log_line(from_json(told))
        except ValueError:
            continue
        lines += [line] if line else []
    try:
        faults = run.log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        faults = []
    return "\n".join([*lines, *([""] if lines and faults else []), *faults])
