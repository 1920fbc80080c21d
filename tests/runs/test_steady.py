"""After an explosion a run goes back to its last good version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.runs import checkpoints
from app.runs.config import TrainingConfig
from app.runs.steady import go_back
from app.runs.store import Run, create_run

SOUND = {"first": 4.0, "lowest": 1.0, "last": 1.1, "doubled": False}
HIGH = {**SOUND, "last": 3.0}
DOUBLED = {**SOUND, "doubled": True}
NO_NUMBER = {**SOUND, "last": float("nan")}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return create_run(TrainingConfig(data=tmp_path / "chats.jsonl"), tmp_path)


def save(run: Run, step: int, progress: dict[str, Any], loss: float | None = None, asked: bool = False) -> None:
    def fill(folder: Path) -> None:
        (folder / "adapters.safetensors").write_bytes(b"weights")

    checkpoints.write(run.checkpoints, step, fill, {"progress": progress}, loss, asked)


def steps(run: Run) -> list[int]:
    return [version.step for version in checkpoints.all_whole(run.checkpoints)[0]]


@pytest.mark.parametrize("exploded", [HIGH, DOUBLED, NO_NUMBER], ids=["high", "doubled", "no number"])
def test_what_had_exploded_is_not_gone_on_from(run: Run, exploded: dict[str, Any]) -> None:
    save(run, 10, SOUND, 2.0)
    save(run, 20, SOUND)
    save(run, 30, exploded)
    found = go_back(run, 40)
    assert found is not None and found.step == 20 and steps(run) == [20, 10]


def test_a_version_that_the_person_asked_for_is_put_aside_whole(run: Run) -> None:
    save(run, 10, SOUND)
    save(run, 20, DOUBLED, asked=True)
    go_back(run, 40)
    aside = checkpoints.read(run.checkpoints / "aside-step-000020")
    assert steps(run) == [10] and aside is not None and aside.asked


def test_the_best_one_is_good_whatever_else_is_said_of_it(run: Run) -> None:
    save(run, 10, SOUND, 2.0)
    save(run, 20, HIGH, 1.5)
    assert (found := go_back(run, 40)) is not None and found.step == 20


def test_what_was_saved_while_numbers_were_missing_is_not_good(run: Run) -> None:
    save(run, 10, SOUND)
    save(run, 20, SOUND)
    assert (found := go_back(run, 20)) is not None and found.step == 10


def test_a_run_that_never_was_good_begins_anew(run: Run) -> None:
    save(run, 10, NO_NUMBER)
    assert go_back(run, 40) is None and steps(run) == []
