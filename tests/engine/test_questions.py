"""Test questions of the person's own: asked before training, at each check, when added, and after going on."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine import train as train_module
from app.engine.train import train
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, Sampled, StepDone
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model

FIRST, SECOND, ADDED = "Where is shop 1?", "When do you open?", "Do you sell nails?"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    config = TrainingConfig(
        model_path=write_model(tmp_path / "model"),
        data=write_chats(tmp_path / "chats.jsonl"),
        rank=4,
        learning_rate=5e-3,
        epochs=2,
        batch_size=4,
        validate_every=4,
        save_every=3,
        test_question=f"{FIRST}\n\n  {SECOND} \n{FIRST}",
    )
    return create_run(config, tmp_path / "runs")


def asked(events: list[Event]) -> list[tuple[int, str]]:
    return [(event.step, event.question) for event in events if isinstance(event, Sampled)]


def test_every_question_is_answered_before_training_and_at_each_check(run: Run) -> None:
    events = list(train(run.config(), run, Control()))
    last = max(event.step for event in events if isinstance(event, StepDone))
    checks = [0, 4, 8, last] if last % 4 else [0, 4, 8, 12][: last // 4 + 1]
    assert asked(events) == [(step, question) for step in checks for question in (FIRST, SECOND)]
    assert asked(run.events()) == asked(events)


def test_a_question_added_on_the_way_is_answered_at_once_and_kept_for_going_on(run: Run) -> None:
    control, events = Control(), []
    for event in train(run.config(), run, control):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 2:
            control.ask(ADDED)
        if isinstance(event, StepDone) and event.step == 5:
            control.pause()
    assert asked(events) == [(0, FIRST), (0, SECOND), (2, ADDED), (4, FIRST), (4, SECOND), (4, ADDED)]
    assert run.config().questions == (FIRST, SECOND, ADDED)
    resumed = list(train(run.config(), run, Control(), resume=True))
    assert (8, ADDED) in asked(resumed)


def test_a_question_survives_a_rescue_from_running_out_of_memory(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real, failed = train_module.Stepper.step, []

    def step(self, number, batches):
        if number == 6 and not failed:
            failed.append(number)
            raise RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory")
        return real(self, number, batches)

    monkeypatch.setattr(train_module.Stepper, "step", step)
    control, events = Control(), []
    for event in train(run.config(), run, control):
        events.append(event)
        if isinstance(event, StepDone) and event.step == 2:
            control.ask(ADDED)
    assert failed
    assert (8, ADDED) in asked(events)
    assert ADDED in run.config().questions
