"""Whether a run that goes on still learns the same thing: another model or other examples are refused before anything changes."""

from __future__ import annotations

from contextlib import suppress

from app.data.fingerprint import file_fingerprint
from app.data.model_folder import fingerprint
from app.runs import checkpoints
from app.runs.changes import FILES, OTHER_FILES, refuse_changes, refused
from app.runs.config import TrainingConfig
from app.runs.store import Run


def refuse_another(run: Run, config: TrainingConfig) -> None:
    """Raises UserError when a run with a version cannot go on with these settings, this model or these examples.

    A model or a file that only moved is the same. One that cannot be read is for the loading to say.
    """
    refuse_changes(run, config)
    before, version = run.config(), checkpoints.latest_folder(run.checkpoints)
    if version is None:
        return
    with suppress(OSError):
        if config.data != before.data and file_fingerprint(config.data) != file_fingerprint(run.own_copy(before.data)):
            raise refused(FILES[0], str(before.data), OTHER_FILES, str(version))
    with suppress(OSError):
        if config.model_path != before.model_path:
            whole, _ = checkpoints.all_whole(run.checkpoints)
            if whole and whole[0].about.get("base_model_fingerprint") != fingerprint(config.model_path):
                raise refused(FILES[1], str(before.model_path), OTHER_FILES, str(version))
