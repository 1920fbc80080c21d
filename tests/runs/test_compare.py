"""Runs side by side."""

from __future__ import annotations

from pathlib import Path

from app.runs.compare import compare, entrant, label
from tests.made_runs import config, made_run


def test_only_settings_that_differ_are_listed_the_main_ones_first(tmp_path: Path) -> None:
    runs = [made_run(tmp_path, config("Balanced"), steps=80), made_run(tmp_path, config("Quick"), steps=40, last=1.3)]
    found = compare([entrant(run) for run in runs])
    assert [one.name for one in found.differences] == ["preset", "epochs", "rank", "alpha", "learning_rate", "targets"]
    assert found.differences[0].values == ("Balanced", "Quick")
    assert found.same[:3] == ("model_path", "data", "batch_size")
    assert found.mismatch == ""


def test_the_lowest_is_named_with_how_much_and_how_long(tmp_path: Path) -> None:
    slow = made_run(tmp_path, config(), steps=400, last=1.0, pace=20, seconds=600)
    quick = made_run(tmp_path, config(), steps=400, last=1.25, pace=20, seconds=200)
    found = compare([entrant(quick), entrant(slow)]).outcome
    assert found.lowest == 1
    assert round(found.behind[0], 2) == 0.2 and found.behind[1] == 0.0
    assert found.slower == (400.0, 0.0)
    assert not found.about_the_same


def test_losses_on_different_things_are_not_compared(tmp_path: Path) -> None:
    base = made_run(tmp_path, config(), steps=40)
    for values, reason in (
        ({"model_path": "/models/other"}, "model"),
        ({"data": "/examples/other.jsonl"}, "examples"),
        ({"seed": 7}, "aside"),
        ({"validation_split": 20}, "aside"),
        ({"learn_from": "everything"}, "learned"),
        ({"rank": 4}, ""),
    ):
        other = made_run(tmp_path, config(**values), steps=40)
        assert compare([entrant(base), entrant(other)]).mismatch == reason, values


def test_without_a_check_there_is_no_outcome(tmp_path: Path) -> None:
    runs = [made_run(tmp_path, config(), steps=40), made_run(tmp_path, config(), steps=0)]
    assert compare([entrant(run) for run in runs]).outcome is None


def test_every_setting_has_a_name(tmp_path: Path) -> None:
    found = compare([entrant(made_run(tmp_path, config(), steps=1))] * 2)
    assert all(label(name) for name in found.same)
    assert found.differences == ()
