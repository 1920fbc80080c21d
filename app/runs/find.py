"""The run that a person means by a name or a folder."""

from __future__ import annotations

from pathlib import Path

from app.errors import UserError
from app.runs.store import Run, list_runs


def find_run(what: str, root: Path | None = None) -> Run:
    """A run by its folder, or by its name (the newest of that name). Raises UserError naming those there are."""
    path = Path(what).expanduser()
    if (path / "run.json").is_file():
        return Run(path)
    runs = list_runs(root)
    for run in runs:
        if what in (run.name, run.folder.name):
            return run
    names = ", ".join(dict.fromkeys(run.name for run in runs[:8]))
    raise UserError(
        f"There is no run called “{what}”.", f"There are: {names}." if names else "There are no runs yet.",
        "Name one of them, or a run's folder.", "no_run",
    )  # fmt: skip
