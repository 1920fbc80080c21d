"""The steps of a run in columns: as a list of events, but light."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from app.runs.events import Finished, Resumed, StepDone, Validated, to_json
from app.runs.history import History
from app.runs.series import LossSeries
from app.runs.steps import Steps
from app.runs.store import Run


def step(number: int, loss: float = 1.5) -> StepDone:
    return StepDone(number * 2.0, number, 1, loss, loss / 2, 1e-4, 1.0, 50, 100.25, 1.0, 1.5, 10.0)


def filled(count: int) -> tuple[Steps, list[StepDone]]:
    events = [step(number, 3.0 / number) for number in range(1, count + 1)]
    steps = Steps()
    for event in events:
        steps.append(event)
    return steps, events


def test_steps_come_back_as_they_went_in():
    steps, events = filled(100)
    assert steps == events and list(steps) == events and len(steps) == 100
    assert steps[0] == events[0] and steps[-1] == events[-1] and steps[-20:] == events[-20:]
    assert type(steps[3].step) is int and type(steps[3].loss) is float
    assert list(steps.column("loss")) == [event.loss for event in events]
    assert events[7] in steps and steps != events[1:]
    with pytest.raises(IndexError):
        _ = steps[100]


def test_losses_that_are_no_numbers_are_kept_as_they_are():
    steps = Steps()
    steps.append(step(1, float("nan")))
    steps.append(step(2, float("inf")))
    assert np.isnan(steps[0].loss) and steps[1].loss == float("inf")


def test_what_a_resumed_run_does_again_is_forgotten():
    steps, events = filled(50)
    steps.forget_after(20)
    assert steps == events[:20]
    steps.forget_after(20)
    steps.append(step(21))
    assert steps[-1] == step(21)
    steps.forget_after(0)
    assert not steps


def test_a_step_takes_about_a_hundred_bytes():
    tracemalloc.start()
    try:
        history = History()
        history.add(step(number) for number in range(1, 20_001))
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held / 20_000 < 130


def test_events_are_read_one_by_one_without_what_was_done_again(tmp_path: Path):
    end = Finished(9.0, "completed", 4, 1.0, 1.2, 4, None, None, 9.0, 5.0, 40, 10, 1.5, str(tmp_path / "adapter"))
    told = [
        step(1), step(2), step(3), Validated(3.0, 3, 1.0, True), end, Resumed(3.5, 2), step(3, 0.5), step(4, 0.4),
        Resumed(4.0, 3), step(4, 0.3), end,
    ]  # fmt: skip
    run = Run(tmp_path)
    run.metrics.write_text("\n".join(to_json(event) for event in told) + '\n{"event": "Resu', encoding="utf-8")
    counted = [step(1), step(2), Resumed(3.5, 2), step(3, 0.5), Resumed(4.0, 3), step(4, 0.3), end]
    assert list(run.each_event()) == run.events() == counted
    history = History()
    history.add(run.each_event())
    assert [event.loss for event in history.steps] == [1.5, 1.5, 0.5, 0.3] and history.ended == end


@pytest.mark.parametrize("first", [0, 3, 30, 2000])
def test_many_losses_at_once_give_the_same_series_as_one_by_one(first: int):
    random = np.random.default_rng(first)
    losses = random.uniform(0, 4, 5000)
    losses[random.integers(0, 5000, 200)] = np.nan
    losses[100:140] = np.inf
    trained = random.integers(1, 500, 5000)
    slow, fast = LossSeries(), LossSeries()
    for number, (loss, tokens) in enumerate(zip(losses.tolist(), trained.tolist(), strict=True), 1):
        slow.append(number, loss, number / 2, tokens)
        if number <= first:
            fast.append(number, loss, number / 2, tokens)
    steps = np.arange(first + 1, 5001)
    fast.extend(steps, losses[first:], steps / 2, trained[first:])
    for name in ("steps", "losses", "seconds", "smoothed"):
        np.testing.assert_array_equal(getattr(slow, name), getattr(fast, name))
