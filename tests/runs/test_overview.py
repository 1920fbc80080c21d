"""The facts of many runs, quickly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.runs import overview
from app.runs.events import Failed, Resumed
from app.runs.lock import locked
from app.runs.overview import MEMORY, overviews
from tests.made_runs import config, design_runs, made_run


def test_runs_come_newest_first_with_what_lists_show(tmp_path: Path) -> None:
    design_runs(tmp_path)
    found = {one.name: one for one in overviews(tmp_path)}
    assert next(iter(found)) == "Support replies"
    best = found["Support replies"]
    assert best.state == "finished" and best.best is not None and best.best[0] == 720
    assert best.seconds == 4440.0 and best.step == best.total == 843
    assert best.curve[0][0] == 0 and best.curve[-1][0] == 843 and len(best.curve) <= 24
    paused = found["Tone of voice"]
    assert paused.state == "paused" and paused.share == 320 / 843 and paused.saved == 320
    assert found["Meeting notes"].state == "failed" and found["Meeting notes"].step == 347


def test_what_was_found_is_kept_and_used_while_the_files_stay_the_same(tmp_path: Path, monkeypatch) -> None:
    design_runs(tmp_path)
    first = overviews(tmp_path)
    monkeypatch.setattr(overview, "overview", lambda run: 1 / 0)
    assert overviews(tmp_path) == first


def test_a_changed_run_is_read_again(tmp_path: Path) -> None:
    run = made_run(tmp_path, config(name="one"), steps=40)
    assert overviews(tmp_path)[0].name == "one"
    run.rename("two")
    assert overviews(tmp_path)[0].name == "two"
    run.record(Resumed(5.0, 20))
    run.record(Failed(6.0, 21, "x", "y", "z", "internal"))
    found = overviews(tmp_path)[0]
    assert found.step == 21 and found.curve == ((0, found.curve[0][1]),)


def test_a_run_whose_process_is_gone_is_interrupted_and_one_that_is_trained_is_not(tmp_path: Path) -> None:
    run = made_run(tmp_path, config(), steps=40, state="training")
    assert overviews(tmp_path)[0].state == "interrupted"
    with locked(run.folder):
        assert overviews(tmp_path)[0].state == "training"
    assert overviews(tmp_path)[0].state == "interrupted"


def test_folders_that_are_no_runs_and_damaged_memories_do_no_harm(tmp_path: Path) -> None:
    made_run(tmp_path, config(name="good"), steps=40)
    (tmp_path / "not a run").mkdir()
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "run.json").write_text("{")
    for text in ("", "[]", '{"format": 1, "runs": {"x": {}}}', json.dumps({"format": 1, "runs": {"good": 3}})):
        (tmp_path / MEMORY).write_text(text)
        assert [one.name for one in overviews(tmp_path)] == ["good"]
    assert overviews(tmp_path / "nowhere") == []


def test_the_search_finds_every_word_wherever_it_stands(tmp_path: Path) -> None:
    design_runs(tmp_path)
    assert {one.name for one in overviews(tmp_path) if one.matches("support quick")} == {"Support replies, quick"}
    assert {one.name for one in overviews(tmp_path) if one.matches("GEMMA")} == {"Meeting notes"}


@pytest.mark.parametrize("damage", [{"size": -1}, {"curve": [[1]]}, {"best": "x"}, {"step": None}, {"total": 1e400}])
def test_the_facts_in_run_json_save_reading_and_count_only_while_they_are_whole_and_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: dict[str, object]
) -> None:
    run = made_run(tmp_path, config(name="one"), steps=80)
    noted = run.info()["facts"]
    wanted = overview.overview(run)
    run.update(facts={})
    assert overview.overview(run) == wanted and wanted.step == 80
    run.update(facts={**noted, **damage})
    assert overview.overview(run) == wanted
    run.update(facts=noted)
    with monkeypatch.context() as patch:
        patch.setattr(overview, "_lines", lambda run: 1 / 0)
        assert overview.overview(run) == wanted
    run.record(Resumed(5.0, 20))
    assert overview.overview(run).step == 20
