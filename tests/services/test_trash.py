"""A run goes to the system's trash, from where it can be brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.lock import locked
from app.runs.store import create_run, list_runs
from app.services.trash import move_to_trash


def test_a_run_is_in_the_trash_and_no_longer_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    run = create_run(TrainingConfig(name="Evening"), tmp_path / "runs")
    with locked(run.folder), pytest.raises(UserError) as refused:
        move_to_trash(run)
    assert refused.value.code == "run_locked" and run.folder.is_dir()
    move_to_trash(run)
    assert list_runs(tmp_path / "runs") == []
    assert list((tmp_path / "share").rglob(f"{run.folder.name}/run.json"))
    move_to_trash(run)
