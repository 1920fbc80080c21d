"""What goes wrong under a training costs little, is said in words, and is never a trace on a screen."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from app.engine import checking
from app.engine.stepping import Stepper
from app.engine.train import MAX_RESCUES, train
from app.errors import UserError
from app.runs import checkpoints
from app.runs.control import Control
from app.runs.events import Failed, Finished, Notice, Paused, Rescued, Resumed, Saved, StepDone, from_json
from app.runs.lock import locked
from app.runs.requests import ask
from app.runs.store import Run
from tests.engine.bench import Bench, losses, until
from tests.faults import common, disk, folder


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_two_cannot_train_in_one_folder(bench: Bench) -> None:
    config = bench.config()
    run = bench.run(config)
    with locked(run.folder):
        failed = list(train(config, run, Control()))[-1]
    assert isinstance(failed, Failed) and failed.code == "run_locked" and str(os.getpid()) in failed.why


class Memory:
    """Lets steps fail as MLX does on Metal when a buffer cannot be made, while batches are larger than `fits`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fits: int, from_step: int) -> None:
        step = Stepper.step

        def fail(stepper: Stepper, number: int, groups: Any) -> Any:
            if number >= from_step and max(len(batch.keys) for batch in groups) > fits:
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
    assert (run.config().batch_size, run.config().grad_accumulation) == (1, 4)
    found = losses(run.events())
    assert [s for s, _, _ in found] == [s for s, _, _ in wanted]
    assert [loss for _, loss, _ in found] == pytest.approx([loss for _, loss, _ in wanted], rel=1e-4)


def test_after_three_rescues_it_says_what_to_do(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    Memory(monkeypatch, fits=0, from_step=3)
    config = bench.config(batch_size=16)
    run = bench.run(config)
    events = list(train(config, run, Control()))
    texts = [e.text for e in events if isinstance(e, Rescued)]
    assert len(texts) == MAX_RESCUES and "one example" in texts[-1] and "memory saver" in texts[-1]
    assert isinstance(events[-1], Failed) and events[-1].code == "out_of_memory" and "maximum length" in events[-1].next


class Screen:
    """Lets steps fail as MLX does on Metal when macOS takes the graphics processor away, each `times` times."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, steps: tuple[int, ...], times: int = 1) -> None:
        step, left = Stepper.step, dict.fromkeys(steps, times)

        def fail(stepper: Stepper, number: int, groups: Any) -> Any:
            if left.get(number):
                left[number] -= 1
                raise RuntimeError(
                    "[METAL] Command buffer execution failed: Impacting Interactivity "
                    "(0000000e:kIOGPUCommandBufferCallbackErrorImpactingInteractivity)."
                )
            return step(stepper, number, groups)

        monkeypatch.setattr(Stepper, "step", fail)


def test_what_macos_breaks_off_is_taken_again_as_often_as_it_gets_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = bench.config(save_every=2, batch_size=2, epochs=1)
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    Screen(monkeypatch, steps=(2, 4, 6, 8, 10))
    events = list(train(config, run, Control()))
    rescues = [e for e in events if isinstance(e, Rescued)]
    assert [(e.step, e.resumed_from) for e in rescues] == [(2, 0), (4, 2), (6, 4), (8, 6), (10, 8)]
    assert "1 instead of 2" in rescues[0].text and "taken again" in rescues[1].text
    assert isinstance(events[-1], Finished) and run.config().memory_saver == config.memory_saver
    found = losses(run.events())
    assert [loss for _, loss, _ in found] == pytest.approx([loss for _, loss, _ in wanted], rel=1e-4)


def test_when_macos_breaks_off_the_same_step_again_and_again_it_says_what_to_do(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    Screen(monkeypatch, steps=(3,), times=MAX_RESCUES + 1)
    events = list(train(config := bench.config(), bench.run(config), Control()))
    assert [type(e) for e in events].count(Rescued) == MAX_RESCUES
    failed = events[-1]
    assert isinstance(failed, Failed) and failed.code == "broken_off" and "screen off" in failed.next


def test_shorter_examples_when_the_person_agrees(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The length is never cut unasked: the run waits, and goes on from its version once it may."""
    config = bench.config()
    run = bench.run(config)
    with monkeypatch.context() as patch:
        Memory(patch, fits=0, from_step=5)
        assert isinstance(list(train(config, run, Control()))[-1], Failed)
    assert run.config().max_seq_len == config.max_seq_len
    events = list(train(run.config().changed(max_seq_len=64), run, Control(), resume=True))
    assert isinstance(events[-1], Finished) and any(isinstance(e, Resumed) and e.step == 4 for e in events)
    assert any(isinstance(e, Notice) and e.code == "shortened" for e in events)


def test_a_pause_gives_the_memory_of_the_model_back(bench: Bench) -> None:
    config = bench.config(test_question="Where is the hammer?")
    gc.collect()
    gc.disable()
    try:
        before = mx.get_active_memory()
        control, run = Control(), bench.run(config)
        for event in train(config, run, control):
            if isinstance(event, StepDone) and event.step == 4:
                held = mx.get_active_memory() - before
                control.pause()
            if isinstance(event, Paused):
                left = mx.get_active_memory() - before
        assert held > 100_000 and left < held / 20 and mx.get_cache_memory() == 0
    finally:
        gc.enable()


def test_a_folder_that_is_removed_under_a_training_is_a_sentence(bench: Bench) -> None:
    config = bench.config()
    run, events = bench.run(config), []
    for event in train(config, run, Control()):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 4:
            shutil.rmtree(run.folder)
    assert isinstance(events[-1], Failed) and events[-1].code == "run_gone" and str(run.folder) in events[-1].why
    events = list(train(config, run, Control(), resume=True))
    assert isinstance(events[-1], Failed) and events[-1].code == "run_gone" and not run.folder.exists()


@pytest.mark.parametrize("gone", ["model", "examples"])
def test_a_model_or_examples_that_go_under_a_training_do_not_matter_to_it(bench: Bench, gone: str) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    events = []
    for event in train(config, run, Control()):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 4:
            shutil.rmtree(bench.model) if gone == "model" else bench.data.unlink()
    assert isinstance(events[-1], Finished) and losses(events) == wanted


def test_a_clock_that_is_set_back_changes_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    config = bench.config()
    whole, run = bench.run(config), bench.run(config)
    wanted = losses(list(train(config, whole, Control())))
    with monkeypatch.context() as patch:
        patch.setattr("time.time", lambda: 0.0)
        until(config, run, 5)
        patch.setattr("time.time", lambda: 4e9)
        list(train(config, run, Control(), resume=True))
    events = run.events()
    times = [event.time for event in events]
    assert losses(events) == wanted and times == sorted(times) and times[-1] < 600


def test_a_lock_of_a_process_that_died_holds_nobody_up(bench: Bench) -> None:
    config = bench.config(epochs=1)
    run = bench.run(config)
    (run.folder / ".lock").write_text("4194304")
    assert isinstance(list(train(config, run, Control()))[-1], Finished)


def test_requests_from_another_program_are_heard_between_steps(bench: Bench) -> None:
    config = bench.config(save_every=0, validate_every=0, validation_split=0)
    run, events = bench.run(config), []
    with pytest.raises(UserError) as refused:
        ask(run, "save")
    assert refused.value.code == "not_training"
    (run.folder / ".ask-pause").touch()
    for event in train(config, run, Control()):
        events.append(event)
        if isinstance(event, StepDone) and event.step in (2, 5):
            ask(run, "save" if event.step == 2 else "pause")
    saved = [event.step for event in events if isinstance(event, Saved)]
    assert saved == [2, 5] and isinstance(events[-1], Paused) and events[-1].step == 5
    assert [c.step for c in checkpoints.all_whole(run.checkpoints)[0] if c.asked] == [2]


def test_a_fault_of_ours_is_said_logged_and_loses_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> float:
        raise ZeroDivisionError("made for the test")

    config = bench.config()
    run = bench.run(config)
    until(config, run, 5)
    monkeypatch.setattr(checking, "validation", broken)
    failed = list(train(config, run, Control(), resume=True))[-1]
    assert isinstance(failed, Failed) and failed.code == "internal" and "made for the test" in failed.why
    assert "ZeroDivisionError" in run.log.read_text() and (run.adapter_dir / "adapters.safetensors").is_file()


def test_kill_9_at_any_moment_costs_at_most_the_steps_since_the_last_version() -> None:
    """The same adapter as an uninterrupted run, after fifteen violent deaths. A hundred: make faults."""
    script = [sys.executable, "-m", "tests.faults.kills", "15", "3", "6"]
    done = subprocess.run(script, cwd=common.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "15 deaths" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("limit_kb", [2, 5, 10])
def test_a_disk_that_takes_no_more_pauses_and_goes_on_once_there_is_room(tmp_path: Path, limit_kb: int) -> None:
    """No write may make a file larger than the limit: the log of events, the optimizer's state, the adapter."""
    whole, run = common.make_run(tmp_path, "whole", epochs=2), common.make_run(tmp_path, epochs=2)
    common.finish(whole)
    process = common.start(run, before=disk.limited(limit_kb * 1000))
    told, errors = process.communicate()
    last = from_json(told.splitlines()[-1])
    assert process.returncode == 0 and isinstance(last, Paused), errors
    assert last.reason == "The disk is full. Free 100 MB, then resume."
    assert last.step == max((c.step for c in checkpoints.all_whole(run.checkpoints)[0]), default=0)
    common.finish(run)
    assert common.same_result(run, whole)


@pytest.mark.parametrize("fault", [folder.read_only, folder.two_at_once])
def test_a_folder_that_cannot_be_used_is_a_sentence(fault: Callable[[Path, Run], Failed]) -> None:
    place = Path(tempfile.mkdtemp())  # where another user may look: the process gives up its rights
    place.chmod(0o755)
    try:
        undisturbed = common.make_run(place, "undisturbed", epochs=2)
        common.finish(undisturbed)
        failed = fault(place, undisturbed)
        assert failed.what and failed.why and failed.next
    finally:
        shutil.rmtree(place)
