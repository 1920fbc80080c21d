"""Pause, stop and save now while a long check or an answer is under way: heard within a batch or a word, and nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from app.engine import asking
from app.engine import train as training
from app.engine.between import Wishes
from app.engine.train import train
from app.runs import checkpoints
from app.runs.control import Control
from app.runs.events import EpochDone, Event, Finished, Paused, Sampled, Saved, StepDone
from app.runs.requests import ask
from app.runs.store import Run
from tests.engine.bench import Bench, checks, losses, result, same_arrays

LONG: dict[str, Any] = {
    "batch_size": 2, "grad_accumulation": 2, "validation_split": 50.0, "test_question": "Where is shop 1?\nWho is there?",
    "save_every": 0, "epochs": 2, "validate_every": 2,
}  # fmt: skip
"""24 conversations, half of them kept aside: 3 steps to an epoch, 6 in all, a check of 6 batches every 2."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("breaking off"))


@pytest.fixture(autouse=True, scope="module")
def short_answers() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asking, "reply", partial(asking.reply, max_tokens=8))
        yield


@pytest.fixture(scope="module")
def whole(bench: Bench) -> tuple[Run, list[Event]]:
    """A run that nobody disturbs."""
    return bench.whole(bench.config(**LONG))


class Asked:
    """Counts how often a check looks for wishes, and does something at one of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, step: int, look: int, act: Callable[[], None]) -> None:
        self.looks = 0
        leave = Wishes.leave

        def counted(wishes: Wishes) -> bool:
            if wishes._progress.step == step:
                self.looks += 1
                if self.looks == look:
                    act()
            return leave(wishes)

        monkeypatch.setattr(Wishes, "leave", counted)


@pytest.mark.parametrize(
    ("step", "look"),
    [(0, 4), (0, 9), (2, 1), (2, 4), (2, 12), (6, 4)],
    ids=["before training", "answering before training", "beginning", "in the middle", "answering", "at the end"],
)
def test_a_pause_breaks_off_a_check_and_the_run_goes_on_exactly(
    bench: Bench, whole: tuple[Run, list[Event]], step: int, look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, control = bench.config(**LONG), Control()
    run = bench.run(config)
    with monkeypatch.context() as patch:
        asked = Asked(patch, step, look, control.pause)
        first = list(train(config, run, control))
    assert isinstance(first[-1], Paused) and first[-1].step == step and run.state == "paused"
    assert asked.looks == look, "it did not stop at once"
    second = list(train(config, run, Control(), resume=True))
    assert isinstance(second[-1], Finished) and second[-1].reason == "completed"
    for kind in (losses, checks, answers, epochs):
        assert kind(first) + kind(second) == kind(whole[1])  # type: ignore[operator]
        assert kind(run.events()) == kind(whole[1])
    assert same_arrays(result(run), result(whole[0]))


def test_a_pause_asked_for_in_a_step_leaves_its_check_for_later(bench: Bench, whole: tuple[Run, list[Event]]) -> None:
    config, control, first = bench.config(**LONG), Control(), list[Event]()
    run = bench.run(config)
    for event in train(config, run, control):
        first.append(event)
        if isinstance(event, StepDone) and event.step == 4:
            ask(run, "pause")
    assert isinstance(first[-1], Paused) and [step for step, *_ in checks(first)] == [0, 2]
    list(train(config, run, Control(), resume=True))
    assert checks(run.events()) == checks(whole[1]) and losses(run.events()) == losses(whole[1])


@pytest.mark.parametrize("look", range(1, 10))
def test_a_pause_has_a_version_to_go_on_from_at_whatever_moment_it_is_asked_for(bench: Bench, look: int) -> None:
    class Late(Control):
        looks = 0

        @property
        def pausing(self) -> bool:
            self.looks += 1
            return self.looks >= look

    config = bench.config(validation_split=0.0, validate_every=0, save_every=0)
    run = bench.run(config)
    ended = list(train(config, run, Late()))[-1]
    assert isinstance(ended, Paused)
    assert [version.step for version in checkpoints.all_whole(run.checkpoints)[0]] == [ended.step]


@pytest.mark.parametrize("step", [2, 4])
def test_stop_breaks_off_a_check_and_keeps_the_best_version(
    bench: Bench, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, control = bench.config(**LONG), Control()
    run = bench.run(config)
    asked = Asked(monkeypatch, step, 3, control.stop)
    events = list(train(config, run, control))
    ended = events[-1]
    assert isinstance(ended, Finished) and ended.reason == "stopped" and ended.steps == step and asked.looks == 3
    assert ended.kept_step == 2 and (ended.valid_loss_after is None) == (step == 2)
    assert (run.adapter_dir / "adapters.safetensors").is_file() and run.state == "stopped"


def test_stop_during_the_first_check_of_all_keeps_one_step(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    config, control = bench.config(**LONG), Control()
    run = bench.run(config)
    Asked(monkeypatch, 0, 2, control.stop)
    events = list(train(config, run, control))
    ended = events[-1]
    assert isinstance(ended, Finished) and ended.steps == 1 and ended.valid_loss_before is None and not checks(events)


def test_stop_on_the_way_begins_no_check_once_there_was_one(bench: Bench) -> None:
    config, control, events = bench.config(**LONG), Control(), list[Event]()
    for event in train(config, bench.run(config), control):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 3:
            control.stop()
    ended = events[-1]
    assert isinstance(ended, Finished) and ended.steps == 3 and ended.kept_step == 2
    assert [step for step, *_ in checks(events)] == [0, 2]


@pytest.mark.parametrize("look", [3, 9], ids=["in the middle", "while it answers"])
def test_save_now_is_done_within_a_check_and_kept(
    bench: Bench, whole: tuple[Run, list[Event]], look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, control = bench.config(**LONG), Control()
    run = bench.run(config)
    found: list[list[int]] = []
    with monkeypatch.context() as patch:
        asked = Asked(patch, 4, look, control.save_now)
        saving = training._saved

        def noted(version: checkpoints.Checkpoint, clock: Any) -> Saved:
            found.append([version.step, asked.looks])
            return saving(version, clock)

        patch.setattr(training, "_saved", noted)
        events = list(train(config, run, control))
    assert [4, look] in found and losses(events) == losses(whole[1]) and checks(events) == checks(whole[1])
    assert [one.step for one in checkpoints.all_whole(run.checkpoints)[0] if one.asked] == [4]


def test_a_version_saved_within_a_check_is_resumed_exactly(
    bench: Bench, whole: tuple[Run, list[Event]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies right after it."""
    config, control = bench.config(**LONG), Control()
    run = bench.run(config)
    with monkeypatch.context() as patch:
        Asked(patch, 4, 3, control.save_now)
        for event in train(config, run, control):
            if isinstance(event, Saved) and event.step == 4:
                break
    list(train(config, run, Control(), resume=True))
    assert losses(run.events()) == losses(whole[1]) and checks(run.events()) == checks(whole[1])
    assert same_arrays(result(run), result(whole[0]))


def answers(events: list[Event]) -> list[tuple[int, str, str]]:
    return [(event.step, event.question, event.answer) for event in events if isinstance(event, Sampled)]


def epochs(events: list[Event]) -> list[tuple[int, float]]:
    return [(event.epoch, event.average_loss) for event in events if isinstance(event, EpochDone)]
