"""The terminal, as a person meets it: real processes, exit codes, what is printed and what is on disk."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import __version__
from app.cli import main
from app.runs.checkpoints import all_whole
from app.runs.config import TrainingConfig, flag_of
from app.runs.events import Finished, StepDone, from_json
from app.runs.store import Run
from tests.tiny import write_chats, write_model

ROOT = Path(__file__).parent.parent
Call = Callable[..., "Done"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_model(tmp_path / "model", "qwen3")
    write_chats(tmp_path / "chats.jsonl")
    return tmp_path


@dataclass
class Done:
    code: int
    out: str
    err: str


def environment(place: Path) -> dict[str, str]:
    return {**os.environ, "XDG_DATA_HOME": str(place / "data"), "HOME": str(place), "COLUMNS": "120"}


def process(place: Path, *arguments: str | Path, code: str = "") -> Done:
    """`python -m app …`, or a piece of code with these arguments, in a process of its own."""
    start = [sys.executable, "-c", code] if code else [sys.executable, "-m", "app"]
    done = subprocess.run(
        [*start, *map(str, arguments)], cwd=ROOT, env=environment(place), capture_output=True, text=True, timeout=240
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def call(place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """The same entry point, in this process."""
    monkeypatch.setenv("XDG_DATA_HOME", str(place / "data"))
    monkeypatch.setenv("COLUMNS", "120")

    def run(*arguments: str | Path) -> Done:
        monkeypatch.setattr(sys, "argv", ["tunesmith", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        return Done(int(ended.value.code or 0), *capsys.readouterr())

    return run


def training(place: Path, *more: str | Path) -> tuple[str | Path, ...]:
    return ("train", "--model-path", place / "model", "--data", place / "chats.jsonl", *more)


def begun(place: Path, arguments: tuple[str | Path, ...]) -> subprocess.Popen[str]:
    """The same, still running."""
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment(place), stdout=pipe, stderr=pipe, text=True)


def test_training_prints_what_the_first_tool_printed_and_keeps_the_adapter(place: Path) -> None:
    arguments = "--rank 4 --alpha 8 --lr 0.005 --epochs 2 --max-seq-len 256 --targets q_proj,v_proj --memory-limit 4"
    done = process(place, *training(place, *arguments.split(), "--batch-size", "2", "--output", place / "out"))
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert any(line.startswith("step 10/22  loss ") and "average" in line for line in lines)
    assert [line.split(":")[0] for line in lines if line.startswith("epoch")] == ["epoch 1", "epoch 2"]
    assert any("samples/s" in line and "average loss" in line for line in lines)
    for word in ("total steps", "final loss", "trainable parameters", "duration", "copied to"):
        assert word in done.out
    assert "memory limit 4.0 GB" in done.out
    config = json.loads((place / "out" / "adapter_config.json").read_text())
    assert config["lora_parameters"]["rank"] == 4 and config["lora_parameters"]["scale"] == 2.0
    assert (place / "out" / "adapters.safetensors").stat().st_size > 1000


def test_output_may_be_a_file_and_is_never_overwritten_unasked(place: Path, call: Call) -> None:
    target = place / "mine.safetensors"
    target.write_text("precious")
    refused = call(*training(place, "--output", target))
    assert refused.code == 1 and "already there" in refused.err and target.read_text() == "precious"
    assert call(*training(place, "--output", target, "--overwrite")).code == 0
    assert target.stat().st_size > 1000 and (place / "adapter_config.json").is_file()


def test_json_prints_every_event_and_nothing_else(place: Path, call: Call) -> None:
    done = call(*training(place, "--json", "--run-dir", place / "run"))
    events = [from_json(line) for line in done.out.splitlines()]
    assert isinstance(events[-1], Finished) and any(isinstance(e, StepDone) for e in events)
    assert done.out == (place / "run" / "metrics.jsonl").read_text()


def test_a_config_file_gives_defaults_and_flags_win(place: Path, call: Call) -> None:
    (place / "settings.toml").write_text(
        f'model-path = "{place / "model"}"\ndata = "{place / "chats.jsonl"}"\nrank = 3\nlr = 0.001\ntargets = ["k_proj"]\n'
    )
    done = call("train", "--config", place / "settings.toml", "--rank", "5", "--run-dir", place / "run")
    assert done.code == 0, done.err
    saved = json.loads((place / "run" / "run.json").read_text())["config"]
    assert (saved["rank"], saved["learning_rate"], saved["targets"]) == (5, 0.001, ["k_proj"])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--rank", "0"], "Rank cannot be"),
        (["--targets", "x_proj"], "no part called “x_proj”"),
        (["--data", "nowhere.jsonl"], "nowhere.jsonl"),
        (["--model-path", "nowhere"], "no folder"),
        (["--config", "nowhere.toml"], "does not exist"),
        (["--num-layers", "9"], "3 layers"),
    ],
)
def test_what_the_user_can_mend_is_a_sentence_and_exit_code_1(
    place: Path, call: Call, arguments: list[str], sentence: str
) -> None:
    done = call(*training(place, *arguments))
    assert done.code == 1 and sentence in done.err and "Traceback" not in done.err + done.out


def test_missing_model_is_said(call: Call) -> None:
    done = call("train")
    assert done.code == 1 and "--model-path is missing" in done.err


def test_ctrl_c_stops_and_keeps(place: Path) -> None:
    arguments = training(place, "--epochs", "500", "--run-dir", place / "run")
    with subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT, env=environment(place), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("step 10/"):
                running.send_signal(signal.SIGINT)
                break
        rest = running.stdout.read()
        assert running.wait(60) == 130
    assert "Training stopped, and kept." in rest
    assert (place / "run" / "adapter" / "adapters.safetensors").is_file()


def test_ctrl_c_twice_stops_at_once(place: Path) -> None:
    arguments = training(place, "--run-dir", place / "run", "--epochs", "200", "--save-every", "5")
    with begun(place, arguments) as running:
        assert running.stdout is not None and running.stderr is not None
        for line in running.stdout:
            if line.startswith("step 10/"):
                running.send_signal(signal.SIGINT)
                assert "Press Ctrl-C again" in running.stderr.readline()
                running.send_signal(signal.SIGINT)
                break
        out, errors = running.communicate(timeout=60)
    assert running.returncode == 130 and "Traceback" not in errors
    assert "Stopped at once" in errors or "Training stopped, and kept." in out


@pytest.mark.parametrize("door", [signal.SIGTERM, signal.SIGHUP])
def test_a_shutdown_or_a_closed_terminal_pauses(place: Path, door: signal.Signals) -> None:
    arguments = training(place, "--run-dir", place / "run", "--epochs", "200", "--save-every", "0")
    with begun(place, arguments) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("step 10/"):
                running.send_signal(door)
                break
        rest = running.stdout.read()
        assert running.wait(60) == 130
    assert "paused at step" in rest and Run(place / "run").state == "paused"
    assert all_whole(Run(place / "run").checkpoints)[0]


def test_another_terminal_may_ask_for_a_version_and_for_a_pause(place: Path, call: Call) -> None:
    arguments = training(place, "--run-dir", place / "run", "--epochs", "1000", "--save-every", "0")
    with begun(place, arguments) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("step 10/"):
                assert call("save", place / "run").code == 0
            if line.startswith("saved step"):
                assert call("pause", place / "run").code == 0
                break
        assert "paused at step" in running.stdout.read() and running.wait(60) == 130
    again = call("stop", place / "run")
    assert again.code == 1 and "is not being trained now" in again.err


def test_it_works_without_qt(place: Path) -> None:
    without = (
        "import sys\n"
        "for name in ('PySide6', 'shiboken6', 'pyqtgraph'): sys.modules[name] = None\n"
        "from app.cli import main; main()"
    )
    done = process(place, *training(place, "--run-dir", place / "run"), code=without)
    assert done.code == 0, done.err


def test_doctor_says_what_was_chosen(call: Call) -> None:
    found = json.loads(call("doctor", "--json").out)
    assert {"Device", "Memory", "mlx", "mlx-lm", "Tunesmith"} <= found.keys()
    if "CPU" in found["Device"]:
        assert "openblas" in found["Matrix library"] and "float32" in found["Weights"]


def test_every_setting_has_a_flag_with_help(call: Call) -> None:
    shown = call("train", "--help").out
    assert [name for name in TrainingConfig.model_fields if flag_of(name) not in shown] == []


def test_version(call: Call) -> None:
    assert call("--version").out.strip() == __version__


def test_mlx_lm_itself_answers_with_and_fuses_the_adapter(place: Path, call: Call) -> None:
    assert call(*training(place, "--output", place / "out")).code == 0
    module = "import app.engine, sys, runpy; sys.argv.pop(0); runpy.run_module(sys.argv[0], run_name='__main__')"
    adapter = ("--model", place / "model", "--adapter-path", place / "out")
    answered = process(
        place, "mlx_lm.generate", *adapter, "--prompt", "Where is shop 3?", "--max-tokens", "8", code=module
    )
    assert answered.code == 0, answered.err
    fused = process(place, "mlx_lm.fuse", *adapter, "--save-path", place / "fused", code=module)
    assert fused.code == 0 and (place / "fused" / "model.safetensors").is_file(), fused.err


def test_an_interrupted_run_is_listed_and_goes_on(place: Path, call: Call) -> None:
    assert call("runs").out.strip() == "No runs yet."
    arguments = training(place, "--epochs", "3", "--name", "Evening", "--save-every", "2")
    with subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT,
        env=environment(place),
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("saved step"):
                running.kill()
                break
    listed = json.loads(call("runs", "--json").out)
    assert [row["name"] for row in listed] == ["Evening"] and listed[0]["step"] >= 2
    done = call("resume", "Evening")
    assert done.code == 0 and f"going on from step {listed[0]['step']}" in done.out, done.err
    assert "finished" in call("runs").out
    again = call("resume", "Evening")
    assert again.code == 1 and "is finished" in again.err
    assert call("resume", "Evening", "--set", "epochs=4").code == 0
    unknown = call("resume", "Morning")
    assert unknown.code == 1 and "Evening" in unknown.err


def test_check_says_what_is_wrong_and_writes_a_repaired_copy(place: Path, call: Call) -> None:
    file = place / "mixed.jsonl"
    file.write_text(
        (place / "chats.jsonl").read_text() + '{"messages": [{"role": "user", "content": "Alone?"}]}\n{"bad"\n'
    )
    plain = call("check", file)
    assert plain.code == 0 and "24 conversations to learn from, 2 left out" in plain.out and "line 28" in plain.out
    report = json.loads(
        call("check", file, "--model-path", place / "model", "--json", "--fix", place / "good.jsonl").out
    )
    assert list(report) == [
        *("format", "encoding", "conversations", "left_out", "tokens", "learned_tokens", "problems"),
    ]
    assert set(report["problems"][0]) == {"line", "message", "code", "severity", "what", "why", "fix"}
    assert report["conversations"] == 24 and report["learned_tokens"] < report["tokens"]
    assert {row["line"] for row in report["problems"]} >= {27, 28}
    assert len((place / "good.jsonl").read_text().splitlines()) == 24
    (place / "empty.jsonl").write_text("")
    none = call("check", place / "empty.jsonl", "--fix", place / "none.jsonl")
    assert none.code == 1 and "no repaired copy was written" in none.out and not (place / "none.jsonl").exists()
    assert call("check", place / "no.jsonl").code == 2
    again = call("check", file, "--fix", place / "good.jsonl")
    assert again.code == 2 and "already there" in again.err


def test_an_output_without_these_letters_gets_them_as_numbers(place: Path) -> None:
    (place / "letters.jsonl").write_text('{"question": "Grüße 🙂 <|im_end|>", "answer": "é"}\n5\n', encoding="utf-8")
    for more in ([], ["--json"]):
        command = [sys.executable, "-m", "app", "check", str(place / "letters.jsonl"), *more]
        environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
        assert done.returncode == 0 and not done.stderr, done.stderr
    assert json.loads(done.stdout)["conversations"] == 1


def test_unclear_columns_are_shown_and_named_with_flags(place: Path, call: Call) -> None:
    table = place / "table.csv"
    table.write_text("Nr;Kunde sagt;Wir sagen\n1;Where is the saw?;In the box.\n")
    asked = call("check", table)
    assert asked.code == 2 and "Kunde sagt | Wir sagen" in asked.err and "--question-column" in asked.err
    named = call("check", table, "--question-column", "kunde sagt", "--answer-column", "3")
    assert named.code == 0 and "1 conversation to learn from" in named.out
    assert call("check", table, "--question-column", "2").code == 2
    shown = call("show", table, "--line", 2, "--model-path", place / "model", *_COLUMNS)
    assert shown.code == 0 and "⟦In the box." in shown.out


_COLUMNS = ("--question-column", "2", "--answer-column", "3")


def test_show_marks_what_is_learned(place: Path, call: Call) -> None:
    shown = call("show", place / "chats.jsonl", "--line", "3", "--model-path", place / "model")
    assert shown.code == 0 and "⟦It is on corner 0" in shown.out and "⟦<|im_start|>" not in shown.out


def test_an_estimate_is_measured_and_trains_nothing(place: Path, call: Call) -> None:
    given = ("train", "--model-path", place / "model", "--data", place / "chats.jsonl", "--epochs", "2", "--estimate")
    done = call(*given)
    assert done.code == 0
    assert re.search(r"Time +about [\d.]+ s", done.out)
    assert "Peak memory" in done.out and "Memory saver          off" in done.out
    found = json.loads(call(*given, "--json").out)
    assert found["measured"] and found["steps"] > 0 and 0 < found["peak_gb"] < found["memory_limit_gb"]
    assert not list((place / "data").rglob("run.json"))
