"""Back to the last good version of a training whose numbers exploded."""

from __future__ import annotations

import shutil

from app.runs import checkpoints
from app.runs.checkpoints import Checkpoint
from app.runs.store import Run

ASIDE = "aside-"


def go_back(run: Run, before: int) -> Checkpoint | None:
    """Make the last good version of an earlier step the newest, so that going on begins there. None when there is none.

    The best version is good whenever it was made. Versions after it hold what had exploded: they are removed, and those that the person asked for put aside.
    """
    whole, _ = checkpoints.all_whole(run.checkpoints)
    best = checkpoints.best_of([version for version in whole if version.loss is not None])
    for version in whole:
        if version == best or (version.step < before and version.steady):
            return version
        if version.asked:
            version.folder.rename(version.folder.with_name(f"{ASIDE}{version.folder.name}"))
        else:
            shutil.rmtree(version.folder)
    return None
