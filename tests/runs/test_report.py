"""A report for helpers: nothing private gets into it unless the person says so."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.events import KINDS, Failed, Finished, Notice, Paused, Rescued, Sampled, Saved, Validated, to_json
from app.runs.report import Include, write_report
from app.runs.store import Run, create_run

SECRETS = {"names": "ZEBRAFILE", "text": "ZEBRATALK"}
TRACEBACK = f"""Traceback (most recent call last):
  File "/home/ZEBRAFILE/Tunesmith.app/Contents/app/engine/train.py", line 12, in train
    raise UserError("ZEBRATALK")
  File "/home/ZEBRAFILE/python3.12/site-packages/mlx_lm/utils.py", line 3, in load
  File "/home/ZEBRAFILE/ZEBRATALK.py", line 3, in ZEBRATALK
ZEBRATALK: what is this
json.decoder.JSONDecodeError: ZEBRATALK
UserError: {SECRETS["text"]} in {SECRETS["names"]}
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """A run with something private in every place that can hold a text."""
    model = tmp_path / "ZEBRAFILE model"
    model.mkdir()
    (model / "config.json").write_text(
        json.dumps({"model_type": "llama", "hidden_size": 64, "_name_or_path": "ZEBRAFILE", "ZEBRATALK": "ZEBRATALK"})
    )
    values: dict[str, object] = {"model_path": model, "data": tmp_path / "ZEBRAFILE.jsonl", "name": "ZEBRAFILE name"}
    values |= {
        "valid_data": tmp_path / "ZEBRAFILE.jsonl",
        "test_question": "ZEBRATALK?",
        "targets": ("q_proj", "ZEBRAFILE"),
    }
    config = parse_config(values)
    extra = {n: "ZEBRATALK" for n, f in TrainingConfig.model_fields.items() if f.annotation is str and n not in values}
    made = create_run(config, tmp_path / "runs")
    made.update(
        config={**config.model_dump(mode="json"), **extra, "ZEBRATALK": "ZEBRATALK"},
        tunesmith="ZEBRATALK",
        note="ZEBRATALK",
    )
    for event in (
        Validated(1.0, 0, 2.5, True),
        Sampled(1.0, 0, "ZEBRATALK?", "ZEBRATALK ZEBRATALK"),
        Saved(2.0, 20, "/home/ZEBRAFILE/adapter"),
        Notice(2.0, "ZEBRATALK left", "ZEBRATALK near ZEBRAFILE"),
        Rescued(3.0, 21, 20, "ZEBRATALK"),
        Paused(4.0, 21, "ZEBRATALK"),
        Failed(5.0, 22, "ZEBRATALK in ZEBRAFILE", "ZEBRATALK", "ZEBRATALK", "out_of_memory"),
        Finished(6.0, "completed", 22, 1.0, 1.1, 20, 2.5, 1.2, 6.0, 1.0, 100, 10, 1.0, "/home/ZEBRAFILE"),
    ):
        with made.metrics.open("a") as stream:
            stream.write(to_json(event) + "\n")
    with made.metrics.open("a") as stream:
        stream.write('{"event": "ZEBRATALK"}\nZEBRATALK\n')
    made.note("ZEBRATALK at ZEBRAFILE")
    made.note(TRACEBACK)
    (made.folder / "review.json").write_text("ZEBRATALK")
    (made.folder / "votes.json").write_text("ZEBRATALK")
    (made.checkpoints / "step-000020").mkdir(parents=True)
    (made.checkpoints / "step-000020" / "ZEBRAFILE").write_text("ZEBRATALK")
    (made.checkpoints / "step-ZEBRAFILE").mkdir()
    return made


def packed(output: Path, run: Run | None, include: Include | None = None) -> dict[str, str]:
    write_report(output, run, {"Device": "CPU, 2 cores"}, include or Include())
    with zipfile.ZipFile(output) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def test_no_text_and_no_name_leaks_unless_asked_for(run: Run, tmp_path: Path) -> None:
    everything = "".join(f"{name}{text}" for name, text in packed(tmp_path / "report.zip", run).items())
    assert "ZEBRA" not in everything
    assert str(tmp_path) not in everything
    assert str(Path.home()) not in everything


@pytest.mark.parametrize("which", ["names", "text"])
def test_one_tick_lets_in_that_alone(run: Run, tmp_path: Path, which: str) -> None:
    include = Include(names=which == "names", text=which == "text")
    parts = packed(tmp_path / "report.zip", run, include)
    other = SECRETS["text" if which == "names" else "names"]
    leaked = {name for name, text in parts.items() if other in text}
    assert SECRETS[which] in "".join(parts.values())
    assert not leaked


def test_what_helps_is_in_it(run: Run, tmp_path: Path) -> None:
    parts = packed(tmp_path / "report.zip", run)
    facts, info = json.loads(parts["report.json"]), json.loads(parts["run.json"])
    assert facts["tunesmith"] and facts["packages"]["pydantic"] and facts["device"] == {"Device": "CPU, 2 cores"}
    assert info["config"]["rank"] == 8 and info["config"]["targets"] == ["q_proj", "(left out)"]
    assert json.loads(parts["model.json"]) == {"hidden_size": 64, "model_type": "llama"}
    assert json.loads(parts["versions.json"])["step-000020"]["files"] == 1
    events = [json.loads(line) for line in parts["events.jsonl"].splitlines()]
    assert events[0] == {"event": "Validated", "time": 1.0, "step": 0, "loss": 2.5, "best": True}
    assert events[6]["code"] == "out_of_memory" and events[6]["what"] == "(left out)"
    assert events[7]["reason"] == "completed"
    assert [event for event in events if "unreadable_line" in event]
    assert 'File "app/engine/train.py", line 12, in train' in parts["log.txt"]
    assert 'File "mlx_lm/utils.py", line 3, in load' in parts["log.txt"]
    assert "json.decoder.JSONDecodeError\n" in parts["log.txt"]


def test_with_both_ticks_log_and_events_are_whole(run: Run, tmp_path: Path) -> None:
    parts = packed(tmp_path / "report.zip", run, Include(names=True, text=True))
    assert TRACEBACK.strip() in parts["log.txt"]
    assert "ZEBRATALK ZEBRATALK" in parts["events.jsonl"]


def test_a_report_without_a_run_and_of_a_damaged_one(run: Run, tmp_path: Path) -> None:
    assert set(packed(tmp_path / "a.zip", None)) == {"report.json"}
    (run.folder / "run.json").write_text("{ ZEBRATALK")
    run.metrics.unlink()
    run.log.unlink()
    parts = packed(tmp_path / "b.zip", run)
    assert json.loads(parts["run.json"]) == {"damaged": "bad_run"}
    assert "ZEBRA" not in "".join(parts.values())


def test_a_place_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="could not be written"):
        write_report(tmp_path / "file" / "report.zip", run, {}, Include())


def test_every_kind_of_event_is_thought_of() -> None:
    """A new event may carry a new text: whoever adds it looks at app.runs.report."""
    known = {"Preparing", "Started", "StepDone", "EpochDone", "Validated", "Sampled", "Saved", "Paused", "Resumed"}
    known |= {"Rescued", "Notice", "Finished", "Failed", "Checking"}
    assert set(KINDS) <= known
