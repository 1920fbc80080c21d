"""Trainings that wait in line."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.lock import locked
from app.runs.queue import Queue
from app.runs.store import Run, create_run


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "runs"


def waiting(root: Path, *names: str) -> list[Run]:
    runs = [create_run(TrainingConfig(name=name), root) for name in names]
    for run in runs:
        Queue(root).add(run)
    return runs


def names(root: Path) -> list[str]:
    return [run.name for run in Queue(root).runs()]


def test_a_line_survives_a_restart_in_the_order_it_was_given(root: Path) -> None:
    first, second, third = waiting(root, "first", "second", "third")
    assert names(root) == ["first", "second", "third"]
    Queue(root).move(third, 0)
    Queue(root).move(first, 99)
    assert names(root) == ["third", "second", "first"]
    Queue(root).remove(second)
    assert names(root) == ["third", "first"]
    assert second.state == "ready"


def test_one_waits_once_and_a_stranger_cannot_be_moved(root: Path) -> None:
    first, _ = waiting(root, "first", "second")
    Queue(root).add(first)
    stranger = create_run(TrainingConfig(name="stranger"), root)
    Queue(root).move(stranger, 0)
    assert names(root) == ["first", "second"]


def test_the_next_one_leaves_the_line_when_it_is_taken(root: Path) -> None:
    waiting(root, "first", "second")
    assert Queue(root).take().name == "first"
    assert names(root) == ["second"]
    assert Queue(root).take().name == "second"
    assert Queue(root).take() is None


def test_what_is_trained_elsewhere_or_gone_is_passed_over(root: Path) -> None:
    first, second, _ = waiting(root, "first", "second", "third")
    (second.folder / "run.json").unlink()
    with locked(first.folder):
        assert Queue(root).take().name == "third"
    assert names(root) == []


def test_a_run_in_a_folder_of_its_own_can_wait_too(root: Path, tmp_path: Path) -> None:
    run = create_run(TrainingConfig(name="apart"), folder=tmp_path / "apart")
    Queue(root).add(run)
    assert [one.folder for one in Queue(root).runs()] == [run.folder]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 1}', '{"format": "x", "runs": []}', '{"format": 1, "runs": 3}']
)
def test_a_damaged_file_is_put_aside_and_the_line_begins_anew(root: Path, text: str) -> None:
    waiting(root, "first")
    (root / "queue.json").write_text(text)
    assert names(root) == []
    waiting(root, "second")
    assert names(root) == ["second"]
    assert (root / "queue.json.damaged").read_text() == text


def test_a_newer_file_is_left_alone(root: Path) -> None:
    waiting(root, "first")
    (root / "queue.json").write_text('{"format": 99, "runs": []}')
    with pytest.raises(UserError, match="newer Tunesmith"):
        Queue(root).runs()


def _add_many(root: Path, which: int) -> None:
    for number in range(5):
        Queue(root).add(create_run(TrainingConfig(name=f"{which}-{number}"), root))


def test_two_programs_at_once_lose_nothing(root: Path) -> None:
    root.mkdir()
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=_add_many, args=(root, which)) for which in range(2)]
    for other in others:
        other.start()
    for other in others:
        other.join()
    assert sorted(names(root)) == sorted(f"{which}-{number}" for which in range(2) for number in range(5))
