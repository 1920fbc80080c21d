"""The terminal for what waits in the queue, and for runs as a whole. Real trainings of a tiny model."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main
from app.runs.find import find_run
from app.runs.place import runs_root
from tests.tiny import write_chats, write_model

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_model(tmp_path / "model", "qwen3")
    write_chats(tmp_path / "chats.jsonl")
    return tmp_path


@pytest.fixture
def call(place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    monkeypatch.setenv("XDG_DATA_HOME", str(place / "data"))
    monkeypatch.setenv("HOME", str(place))

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["tunesmith", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return run


def add(call: Call, place: Path, name: str, *more: str | Path) -> tuple[int, str, str]:
    flags = ("--max-seq-len", 64, "--batch-size", 16, "--rank", 2, "--validate-every", 0, "--save-every", 0)
    return call(
        "queue", "add", "--model-path", place / "model", "--data", place / "chats.jsonl", "--name", name, *flags, *more
    )


def waiting(call: Call) -> list[str]:
    return [row["name"] for row in json.loads(call("queue", "list", "--json")[1])]


def test_trainings_wait_change_places_and_are_trained_one_after_another(call: Call, place: Path) -> None:
    assert call("queue")[1].strip() == "Nothing waits in the queue."
    for name in ("one", "two", "three"):
        assert add(call, place, name)[0] == 0
    assert call("queue", "move", "three", "1")[0] == 0
    assert call("queue", "remove", "2")[1].startswith("“one” does not wait")
    assert waiting(call) == ["three", "two"]
    (place / "chats.jsonl").unlink()  # what waits has its own copy
    code, out, err = call("queue", "run")
    assert code == 0, err
    assert out.index("Now “three”, 1 more in the queue.") < out.index("Now “two”, 0 more in the queue.")
    assert waiting(call) == []
    states = {row["name"]: row["state"] for row in json.loads(call("runs", "--json")[1])}
    assert states == {"one": "ready", "two": "finished", "three": "finished"}


def test_one_that_fails_does_not_hold_up_the_others(call: Call, place: Path) -> None:
    add(call, place, "bad", "--targets", "no_such_part")
    add(call, place, "good")
    code, _, err = call("queue", "run")
    assert code == 1 and "no_such_part" in err
    assert find_run("good").state == "finished" and find_run("bad").state == "failed"


def test_mistakes_are_told(call: Call, place: Path) -> None:
    assert "--data is missing" in call("queue", "add", "--model-path", place / "model")[2]
    assert "no run called “x”" in call("queue", "add", "x")[2]
    assert "“x” does not wait in the queue. Nothing does." in call("queue", "move", "x", "1")[2]
    add(call, place, "one")
    assert "These do: one." in call("queue", "remove", "x")[2]
    assert "do not go together" in call("queue", "add", "one", "--rank", "4")[2]


def test_runs_are_searched_renamed_and_reported(call: Call, place: Path) -> None:
    add(call, place, "Evening")
    add(call, place, "Morning")
    assert [row["name"] for row in json.loads(call("runs", "--json", "--search", "even")[1])] == ["Evening"]
    assert "No run matches “noon”." in call("runs", "--search", "noon")[1]
    assert call("runs", "rename", "Evening", "Late evening")[0] == 0
    assert find_run("Late evening").folder.parent == runs_root()
    assert "needs a name" in call("runs", "rename", "Morning", " ")[2]
    output = place / "report.zip"
    assert call("report", find_run("Morning").folder, "--output", output)[0] == 0
    with zipfile.ZipFile(output) as bundle:
        assert "Morning" not in "".join(bundle.read(name).decode() for name in bundle.namelist())
    assert "already there" in call("report", "--output", output)[2]
