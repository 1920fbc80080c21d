"""A run goes to the system's trash, from where it can be brought back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.lock import locked
from app.runs.store import create_run, list_runs
from app.runs.trash import move_to_trash


def test_a_run_that_is_trained_stays_where_it_is(tmp_path: Path) -> None:
    run = create_run(TrainingConfig(name="Evening"), tmp_path / "runs")
    with locked(run.folder), pytest.raises(UserError) as refused:
        move_to_trash(run)
    assert refused.value.code == "run_locked" and run.folder.is_dir()


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has one trash, and a test must not fill it")
def test_a_run_is_in_the_trash_and_no_longer_listed(tmp_path: Path) -> None:
    """In a program of its own, as the trash's place is looked up once."""
    run = create_run(TrainingConfig(name="Evening"), tmp_path / "runs")
    code = (
        "import sys; from pathlib import Path; from app.runs.store import Run; from app.runs.trash import move_to_trash;"
        "run = Run(Path(sys.argv[1])); move_to_trash(run); move_to_trash(run)"
    )
    env = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")}
    subprocess.run([sys.executable, "-c", code, str(run.folder)], env=env, check=True)
    assert list_runs(tmp_path / "runs") == []
    assert list((tmp_path / "share" / "Trash").rglob(f"{run.folder.name}/run.json"))


def test_a_run_that_cannot_be_moved_is_told_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import send2trash

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(send2trash, "send2trash", refuse)
    run = create_run(TrainingConfig(name="Evening"), tmp_path / "runs")
    with pytest.raises(UserError) as told:
        move_to_trash(run)
    assert "Permission denied" in str(told.value) and run.folder.is_dir()
