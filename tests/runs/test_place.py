"""Where runs are kept, and moving all of them to another place."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserError
from app.runs import moving, place
from app.runs.config import TrainingConfig
from app.runs.lock import locked
from app.runs.moving import move_runs
from app.runs.place import default_root, is_away, runs_root, use_root
from app.runs.queue import Queue
from app.runs.store import Run, create_run, list_runs


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(place.platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "home"))
    return tmp_path


def make(*names: str) -> None:
    for name in names:
        create_run(TrainingConfig(name=name))


def names() -> list[str]:
    return sorted(run.name for run in list_runs())


def test_a_chosen_place_counts_for_everyone_until_it_is_taken_back(home: Path) -> None:
    assert runs_root() == home / "home" / "Runs" and not is_away()
    use_root(home / "disk" / "Runs")
    make("There")
    assert runs_root() == home / "disk" / "Runs" and names() == ["There"]
    use_root(None)
    assert runs_root() == default_root() and names() == []


def test_a_disk_that_is_not_connected_is_known(home: Path) -> None:
    use_root(home / "disk")
    make("There")
    shutil.rmtree(home / "disk")
    assert is_away() and names() == []
    assert Queue().take() is None
    for begin in (lambda: make("Here"), lambda: Queue().add(Run(home / "other"))):
        with pytest.raises(UserError) as refused:
            begin()
        assert refused.value.code == "place_away"
    assert is_away()  # nothing was made in its stead


def test_a_place_that_cannot_be_written_is_refused_and_nothing_changes(home: Path) -> None:
    (home / "file").write_text("")
    with pytest.raises(UserError) as refused:
        use_root(home / "file" / "Runs")
    assert refused.value.code == "bad_place" and runs_root() == default_root()


@pytest.mark.parametrize("other_disk", [False, True])
def test_all_runs_are_moved_and_found_there(home: Path, other_disk: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    make("One", "Two")
    if other_disk:
        _as_if_on_another_disk(monkeypatch)
    seen: list[tuple[int, int]] = []
    move_runs(home / "disk" / "Runs", lambda done, of: seen.append((done, of)))
    assert runs_root() == home / "disk" / "Runs" and names() == ["One", "Two"] and seen == [(1, 2), (2, 2)]
    assert list((home / "home" / "Runs").iterdir()) == []
    move_runs(None)
    assert runs_root() == default_root() and names() == ["One", "Two"]


def test_what_else_lies_in_the_place_stays_there_when_runs_are_moved(home: Path) -> None:
    documents = home / "Documents"
    (documents / "Taxes").mkdir(parents=True)
    (documents / "Taxes" / "2025.txt").write_text("mine")
    use_root(documents)
    make("One")
    move_runs(None)
    assert names() == ["One"] and (documents / "Taxes" / "2025.txt").read_text() == "mine"
    assert not (default_root() / "Taxes").exists()


def test_those_that_wait_in_line_wait_on_in_the_new_place(home: Path) -> None:
    make("One", "Two", "Three")
    for run in list_runs():
        if run.name != "Two":
            Queue().add(run)
    before = [run.name for run in Queue().runs()]
    moves = move_runs(home / "disk")
    assert len(moves) == 3 and all(not old.exists() and new.is_dir() for old, new in moves)
    assert [run.name for run in Queue().runs()] == before and len(before) == 2


@pytest.mark.parametrize("other_disk", [False, True])
def test_a_move_that_fails_leaves_everything_where_it_was(
    home: Path, other_disk: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    make("One", "Two", "Three")
    if other_disk:
        _as_if_on_another_disk(monkeypatch)
    bring, done = moving._bring, []

    def full(old: Path, new: Path) -> None:
        if len(done) == 2:
            raise OSError(errno.ENOSPC, "No space left on device", str(new))
        done.append(bring(old, new))

    monkeypatch.setattr(moving, "_bring", full)
    with pytest.raises(UserError) as refused:
        move_runs(home / "disk")
    assert refused.value.code == "bad_place" and "No space left" in refused.value.why
    assert runs_root() == default_root() and names() == ["One", "Three", "Two"] and not list((home / "disk").iterdir())


def test_runs_are_not_moved_under_a_training_nor_into_themselves(home: Path) -> None:
    make("One")
    with locked(list_runs()[0].folder), pytest.raises(UserError) as refused:
        move_runs(home / "disk")
    assert refused.value.code == "run_locked"
    with pytest.raises(UserError) as refused:
        move_runs(default_root() / "inside")
    assert refused.value.code == "bad_place" and names() == ["One"]


def _as_if_on_another_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def across(path: Path, target: Any) -> Path:
        if path.parent != Path(target).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", across)
