"""Run folders: listed, renamed, read after any accident, brought forward from older formats."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserError
from app.runs import files, info
from app.runs.config import TrainingConfig
from app.runs.events import Event, Finished, Notice, Resumed, Saved, StepDone, from_json, to_json
from app.runs.store import Run, create_run, list_runs


def step(number: int, loss: float = 1.5) -> StepDone:
    return StepDone(float(number), number, 1, loss, loss, 1e-4, 0.5, 100, 50.0, 1.0, 2.0, 3.0)


def finished(path: Path) -> Finished:
    return Finished(9.0, "completed", 3, 1.0, 1.1, 3, None, 0.9, 9.0, 2.0, 300, 1000, 1.5, str(path))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return create_run(TrainingConfig(name="Evening"), tmp_path / "runs")


def test_events_come_back_as_they_were_told(run: Run) -> None:
    told: list[Event] = [
        step(1, float("nan")),
        step(2, float("inf")),
        Notice(2.5, "x", "“Umlauts”: äöü\u2028"),
        step(3),
    ]
    for event in told:
        run.record(event)
    assert list(map(to_json, run.events())) == list(map(to_json, told))


@pytest.mark.parametrize(
    "torn", [b'{"event": "StepDone", "time": 4.', b"\xff\xfe{", b"[1, 2]", b"{}", b"null", b"\x00\x00"]
)
def test_a_torn_last_line_costs_that_line_alone(run: Run, torn: bytes) -> None:
    for number in (1, 2):
        run.record(step(number))
    with run.metrics.open("ab") as stream:
        stream.write(torn)
    assert run.events() == [step(1), step(2)]
    run.seal_metrics()
    run.record(step(3))
    assert run.events() == [step(1), step(2), step(3)]


@pytest.mark.parametrize(
    "change",
    [
        {"step": "7"},
        {"step": True},
        {"step": 1.5},
        {"step": 10**400},
        {"loss": None},
        {"loss": []},
        {"time": "nan"},
        {"time": None},
    ],
)
def test_an_event_with_a_field_of_another_kind_is_none(change: dict[str, Any]) -> None:
    values = {**json.loads(to_json(step(1))), **change}
    with pytest.raises(ValueError, match=r".*"):
        from_json(json.dumps(values))


def test_a_field_of_a_newer_tunesmith_is_passed_over() -> None:
    assert from_json(json.dumps({**json.loads(to_json(step(1))), "temperature_of_the_room": 21})) == step(1)


def test_a_line_that_the_disk_took_half_of_is_taken_back(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run.record(step(1))
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, line: write(handle, line[:20]))
    with pytest.raises(OSError, match="No space left"):
        run.record(step(2))
    monkeypatch.undo()
    run.record(step(2))
    assert run.events() == [step(1), step(2)] and run.metrics.read_bytes().count(b"\n") == 2


def test_what_a_resumed_run_does_again_counts_once(run: Run) -> None:
    for event in (step(1), step(2), step(3), Resumed(3.0, 1), step(2, 1.25)):
        run.record(event)
    assert run.events() == [step(1), Resumed(3.0, 1), step(2, 1.25)]


def test_a_run_that_was_carried_elsewhere_names_its_own_files(run: Run, tmp_path: Path) -> None:
    run.record(Saved(1.0, 5, str(run.checkpoints / "step-000005")))
    run.record(Saved(2.0, 5, str(run.adapter_dir)))
    run.record(finished(run.adapter_dir))
    elsewhere = Run(tmp_path / "other disk" / "a run")
    shutil.copytree(run.folder, elsewhere.folder)
    version, result, end = elsewhere.events()
    assert isinstance(version, Saved) and version.path == str(elsewhere.checkpoints / "step-000005")
    assert isinstance(result, Saved) and result.path == str(elsewhere.adapter_dir)
    assert isinstance(end, Finished) and end.adapter_path == str(elsewhere.adapter_dir)


def test_a_run_is_renamed_and_its_folder_stays(run: Run) -> None:
    folder = run.folder
    run.rename("  Captain \n of the ship ")
    assert run.name == "Captain of the ship" and list_runs(folder.parent) == [Run(folder)]
    for bad in ("", " \n ", "x" * 201):
        with pytest.raises(UserError) as refused:
            run.rename(bad)
        assert refused.value.code == "bad_name"
    assert run.name == "Captain of the ship"


def test_changes_from_several_threads_all_count(run: Run) -> None:
    def change(number: int) -> None:
        for turn in range(10):
            run.update(**{f"field {number}": turn})

    threads = [threading.Thread(target=change, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [run.info()[f"field {n}"] for n in range(6)] == [9] * 6


def test_a_half_written_run_json_leaves_the_old_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        run.update(state="paused")
    assert run.state == "ready" and [p.name for p in run.folder.iterdir()] == ["run.json"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": 1}', '{"format": "1", "config": {}, "state": "ready"}',
     '{"format": 1, "config": {}, "state": "dancing"}', '{"format": 1, "config": [], "state": "ready"}', "[" * 100_000,
     '{"format": ' + "1" * 5000 + ', "config": {}}', '{"format": -1, "config": {}, "state": "ready"}'],
)  # fmt: skip
def test_a_damaged_run_json_is_a_sentence_and_left_out_of_the_list(run: Run, text: str) -> None:
    (run.folder / "run.json").write_text(text)
    with pytest.raises(UserError) as refused:
        run.info()
    assert refused.value.code == "bad_run" and str(run.folder) in refused.value.what
    assert list_runs(run.folder.parent) == []


def test_a_run_of_the_first_format_is_brought_forward(run: Run) -> None:
    old = json.loads((run.folder / "run.json").read_text())
    del old["format"], old["state"]
    (run.folder / "run.json").write_text(json.dumps(old))
    assert run.state == "stopped" and run.config().name == "Evening"
    run.rename("Morning")
    kept = json.loads((run.folder / "run.json").read_text())
    assert kept["format"] == info.FORMAT and kept["state"] == "stopped"


def test_each_format_is_brought_to_the_next(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(old: dict[str, Any]) -> dict[str, Any]:
        return {**{k: v for k, v in old.items() if k != "note"}, "remark": old.get("note", "")}

    run.update(note="mine")
    monkeypatch.setattr(info, "MIGRATIONS", (*info.MIGRATIONS, renamed))
    assert run.info()["remark"] == "mine" and "note" not in run.info() and run.info()["format"] == 2


def test_a_run_of_a_newer_tunesmith_is_refused_in_words(run: Run) -> None:
    run.update(format=99)
    values = json.loads((run.folder / "run.json").read_text())
    (run.folder / "run.json").write_text(json.dumps({**values, "format": 99}))
    with pytest.raises(UserError) as refused:
        run.config()
    assert refused.value.code == "newer_run" and "99" in refused.value.why


def test_a_clock_that_jumps_never_makes_two_runs_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.runs.store.time.strftime", lambda layout: "1970-01-01 00.00.00")
    folders = {create_run(TrainingConfig(name="Evening"), tmp_path).folder for _ in range(3)}
    assert len(folders) == 3 == len(list_runs(tmp_path))


def test_a_run_finds_its_files_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run = create_run(TrainingConfig(model_path=Path("model"), data=Path("../chats.jsonl")), tmp_path / "runs")
    config = run.config()
    assert config.model_path == tmp_path / "model" and config.data == tmp_path / "../chats.jsonl"
    assert config.valid_data is None
