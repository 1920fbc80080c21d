"""A training that was interrupted goes on as if nothing had happened, and what cannot go on says why."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from app.engine import train as train_module
from app.engine.stepping import Stepper
from app.engine.train import MAX_RESCUES, train
from app.runs import checkpoints
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, Failed, Finished, Notice, Paused, Rescued, Resumed, StepDone, Validated
from app.runs.lock import locked
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model

ROOT = Path(__file__).parents[2]


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.model = write_model(folder / "model", "qwen3")
        self.data = write_chats(folder / "chats.jsonl")
        self.values: dict[str, Any] = {
            "model_path": self.model, "data": self.data, "rank": 4, "alpha": 8.0, "learning_rate": 5e-3,
            "epochs": 2, "batch_size": 4, "validate_every": 4, "save_every": 3,
        }  # fmt: skip

    def config(self, **values: Any) -> TrainingConfig:
        return TrainingConfig(**{**self.values, **values})

    def run(self, config: TrainingConfig) -> Run:
        return create_run(config, self.folder / "runs")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def until(config: TrainingConfig, run: Run, step: int, resume: bool = False) -> list[Event]:
    """Train and pause after a step."""
    control, events = Control(), []
    for event in train(config, run, control, resume):
        events.append(event)
        if isinstance(event, StepDone) and event.step == step:
            control.pause()
    return events


def losses(events: list[Event]) -> list[tuple[int, float, float]]:
    return [(e.step, e.loss, e.smoothed_loss) for e in events if isinstance(e, StepDone)]


def checks(events: list[Event]) -> list[tuple[int, float, bool]]:
    return [(e.step, e.loss, e.best) for e in events if isinstance(e, Validated)]


def result(run: Run) -> dict[str, mx.array]:
    return mx.load(str(run.adapter_dir / "adapters.safetensors"))


def same_arrays(a: dict[str, mx.array], b: dict[str, mx.array]) -> bool:
    return a.keys() == b.keys() and all(mx.array_equal(a[k], b[k]).item() for k in a)


@pytest.mark.parametrize("cut", [1, 4, 6, 9])
@pytest.mark.parametrize(
    "values", [{}, {"batch_size": 2, "grad_accumulation": 2, "dropout": 0.1}], ids=["", "gathered, with dropout"]
)
def test_losses_after_a_pause_equal_the_uninterrupted_runs(bench: Bench, cut: int, values: dict[str, Any]) -> None:
    config = bench.config(**values)
    whole, cut_run = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    first = until(config, cut_run, cut)
    assert isinstance(first[-1], Paused) and cut_run.state == "paused"
    second = list(train(config, cut_run, Control(), resume=True))
    assert losses(first) + losses(second) == losses(wanted)
    assert checks(first) + checks(second) == checks(wanted)
    assert same_arrays(result(cut_run), result(whole))
    assert losses(cut_run.events()) == losses(wanted)


def test_padded_rows_resume_exactly_too(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.engine import loss

    monkeypatch.setattr(loss, "packs_exactly", lambda model, trunk: False)
    config = bench.config()
    whole, cut_run = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    first = until(config, cut_run, 4)
    assert losses(first) + losses(list(train(config, cut_run, Control(), resume=True))) == losses(wanted)


def test_a_torn_version_is_passed_over_and_said(bench: Bench) -> None:
    config = bench.config()
    run, whole = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    until(config, run, 7)
    newest = checkpoints.all_whole(run.checkpoints)[0][0]
    file = newest.folder / "optimizer.safetensors"
    file.write_bytes(file.read_bytes()[:-20])
    events = list(train(config, run, Control(), resume=True))
    resumed = next(e for e in events if isinstance(e, Resumed))
    assert resumed.step < newest.step
    assert any(isinstance(e, Notice) and newest.folder.name in e.text for e in events)
    assert losses(run.events()) == losses(wanted) and same_arrays(result(run), result(whole))


def test_more_epochs_and_another_rate_are_allowed(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    events = list(train(config.changed(epochs=3, learning_rate=1e-3), run, Control(), resume=True))
    assert isinstance(events[-1], Finished) and events[-1].steps == 18 and run.config().epochs == 3


def test_smaller_batches_take_the_same_steps(bench: Bench) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    until(config, run, 5)
    events = list(train(config.changed(batch_size=2, grad_accumulation=2), run, Control(), resume=True))
    assert [loss for _, loss, _ in losses(events)] == pytest.approx([loss for _, loss, _ in wanted[5:]], rel=1e-4)


def test_another_rank_or_other_examples_are_refused_with_a_reason(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    failed = list(train(config.changed(rank=8), run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_shape" and "new run" in failed.next
    shutil.rmtree(run.folder / "examples")
    write_chats(bench.data, 30)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_examples"


def test_a_file_that_changed_or_went_does_not_matter_to_a_run(bench: Bench) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    until(config, run, 3)
    bench.data.unlink()
    list(train(config, run, Control(), resume=True))
    assert losses(run.events()) == losses(wanted)


def test_a_model_that_changed_is_noticed(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    file = bench.model / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "rms_norm_eps": 1e-5}))
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "changed_model"


def test_a_model_that_went_is_a_sentence(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    until(config, run, 3)
    shutil.rmtree(bench.model)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "no_folder"
    assert (run.adapter_dir / "adapters.safetensors").is_file()


def test_two_cannot_train_in_one_folder(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    with locked(run.folder):
        failed = list(train(config, run, Control()))[-1]
    assert isinstance(failed, Failed) and failed.code == "run_locked" and str(os.getpid()) in failed.why


def test_patience_ends_a_run_that_no_longer_improves(bench: Bench) -> None:
    config = bench.config(epochs=40, learning_rate=0.05, targets=("all",), schedule="constant", patience=2)
    run = bench.run(config)
    finished = list(train(config, run, Control()))[-1]
    assert isinstance(finished, Finished) and finished.reason == "completed" and finished.steps < 240
    assert finished.kept_step <= finished.steps - 2 * config.validate_every


class Memory:
    """Lets steps fail as MLX does on Metal when a buffer cannot be made, while batches are larger than `fits`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fits: int, from_step: int) -> None:
        step = Stepper.step

        def fail(stepper: Stepper, number: int, groups: Any) -> Any:
            if number >= from_step and max(map(len, groups)) > fits:
                raise RuntimeError(
                    "[metal::malloc] Attempting to allocate 19327352832 bytes which is greater than the maximum"
                )
            return step(stepper, number, groups)

        monkeypatch.setattr(Stepper, "step", fail)


def test_out_of_memory_is_rescued_with_the_same_mathematics(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    Memory(monkeypatch, fits=1, from_step=5)
    events = list(train(config, run, Control()))
    rescues = [e for e in events if isinstance(e, Rescued)]
    assert [(e.step, e.resumed_from) for e in rescues] == [(5, 4), (5, 4)]
    assert "2 instead of 4" in rescues[0].text and "1 instead of 2" in rescues[1].text
    assert isinstance(events[-1], Finished)
    found = losses(run.events())
    assert [s for s, _, _ in found] == [s for s, _, _ in wanted]
    assert [loss for _, loss, _ in found] == pytest.approx([loss for _, loss, _ in wanted], rel=1e-4)


def test_after_three_rescues_it_says_what_to_do(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    Memory(monkeypatch, fits=0, from_step=3)
    config = bench.config()
    run = bench.run(config)
    events = list(train(config, run, Control()))
    assert len([e for e in events if isinstance(e, Rescued)]) == MAX_RESCUES
    assert isinstance(events[-1], Failed) and events[-1].code == "out_of_memory" and "maximum length" in events[-1].next


def test_a_full_disk_pauses_and_goes_on_once_there_is_room(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    write = checkpoints.write

    def full(root: Path, step: int, *rest: Any) -> Any:
        if step > 4:
            raise OSError(28, "No space left on device", str(root))
        return write(root, step, *rest)

    monkeypatch.setattr(checkpoints, "write", full)
    events = list(train(config, run, Control()))
    assert isinstance(events[-1], Paused) and "disk is full" in events[-1].reason and run.state == "paused"
    monkeypatch.setattr(checkpoints, "write", write)
    list(train(config, run, Control(), resume=True))
    assert losses(run.events()) == wanted


def test_kill_9_at_any_moment_costs_at_most_the_steps_since_the_last_version(bench: Bench) -> None:
    """The same adapter as an uninterrupted run, after as many violent deaths as it takes."""
    config = bench.config(epochs=12, save_every=5, validate_every=20)
    whole, run = bench.run(config), bench.run(config)
    wanted = list(train(config, whole, Control()))
    code = (
        "import sys; from pathlib import Path\n"
        "from app.engine.train import train; from app.runs.control import Control; from app.runs.store import Run\n"
        "run = Run(Path(sys.argv[1]))\n"
        "for event in train(run.config(), run, Control(), resume=run.metrics.exists()): pass\n"
    )
    deaths = 0
    for wait in [0.3, 0.05, 0.6, 0.2, 0.9, None]:
        done_before = len(losses(run.events()))
        process = subprocess.Popen([sys.executable, "-c", code, str(run.folder)], cwd=ROOT, stderr=subprocess.PIPE)
        if wait is not None:
            while len(losses(run.events())) <= done_before and process.poll() is None:
                time.sleep(0.02)
            time.sleep(wait)
            process.send_signal(signal.SIGKILL)
        process.communicate()
        deaths += process.returncode == -signal.SIGKILL
        if process.returncode == 0:
            break
    assert deaths >= 2 and run.state == "finished", run.events()[-1]
    assert losses(run.events()) == losses(wanted) and same_arrays(result(run), result(whole))


def test_a_fault_of_ours_is_said_logged_and_loses_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> float:
        raise ZeroDivisionError("made for the test")

    config = bench.config()
    run = bench.run(config)
    until(config, run, 5)
    monkeypatch.setattr(train_module, "validation_loss", broken)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "internal" and "made for the test" in failed.why
    assert "ZeroDivisionError" in run.log.read_text() and (run.adapter_dir / "adapters.safetensors").is_file()
