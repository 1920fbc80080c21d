"""A session with the real engine: a training from start to end, all its events, and the machine left in order."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.runs.checkpoints import all_whole
from app.runs.config import parse_config
from app.runs.events import Event, Finished, Paused, Saved, Started, StepDone
from app.runs.lock import is_locked
from app.services.session import Session, State
from tests.tiny import write_chats, write_model

PATIENCE_MS = 120_000


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_model(tmp_path / "model", "llama")
    write_chats(tmp_path / "chats.jsonl")
    return tmp_path


@pytest.fixture
def session(qtbot, tmp_path: Path):
    made = Session(tmp_path / "runs")
    yield made
    made.shut_down()


def config(place: Path, **changes: object):
    values = {"rank": 2, "alpha": 4, "max_seq_len": 64, "save_every": 0, "validate_every": 0, **changes}
    return parse_config({"model_path": place / "model", "data": place / "chats.jsonl", **values})


def test_every_event_arrives_in_order_and_in_batches(session, place, qtbot):
    batches: list[list[Event]] = []
    states: list[State] = []
    session.events_arrived.connect(lambda events: batches.append(events))
    session.state_changed.connect(lambda state: states.append(state))
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS) as finished:
        session.start(config(place, epochs=3))

    arrived = [event for batch in batches for event in batch]
    assert arrived == session.run.events()
    assert isinstance(arrived[-1], Finished)
    assert finished.args == [arrived[-1]]
    assert [event.step for event in arrived if isinstance(event, StepDone)] == list(
        range(1, next(e for e in arrived if isinstance(e, Started)).total_steps + 1)
    )
    assert states == [State.PREPARING, State.TRAINING, State.FINISHED]
    assert not session.busy


def at_a_step(session, act: Callable[[], object]) -> Callable[[], object]:
    """Do something whenever steps are told of, until what is returned is called."""

    def look(events: list[Event]) -> None:
        if any(isinstance(event, StepDone) for event in events):
            act()

    session.events_arrived.connect(look)
    return lambda: session.events_arrived.disconnect(look)


def test_stopping_keeps_an_adapter(session, place, qtbot):
    at_a_step(session, session.stop_and_keep)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS) as finished:
        session.start(config(place, epochs=1000))
    result: Finished = finished.args[0]
    assert result.reason == "stopped"
    assert (Path(result.adapter_path) / "adapters.safetensors").is_file()


def test_a_version_is_saved_now_when_asked(session, place, qtbot):
    def ask(events: list[Event]) -> None:
        steps = [event.step for event in events if isinstance(event, StepDone)]
        if steps and not asked:
            asked.append(steps[0])
            session.save_now()
        if any(isinstance(event, Saved) for event in events):
            session.stop_and_keep()

    asked: list[int] = []
    session.events_arrived.connect(ask)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(config(place, epochs=1000, save_every=0, validate_every=0))
    kept = [version for version in all_whole(session.run.checkpoints)[0] if version.asked]
    assert len(kept) == 1 and kept[0].step >= asked[0]


def test_the_machine_is_kept_awake_while_it_trains_and_not_while_it_is_paused(session, place, qtbot, monkeypatch):
    tool = place / "systemd-inhibit"
    tool.write_text("#!/bin/sh\nexec cat\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}:{os.environ['PATH']}")
    held: list[bool] = []

    def pause_soon(events: list[Event]) -> None:
        if any(isinstance(event, StepDone) for event in events):
            held.append(session._awake.held)
            session.pause()

    session.events_arrived.connect(pause_soon)
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS):
        session.start(config(place, epochs=10))
    assert held[0] and not session._awake.held


def test_a_paused_training_goes_on_from_where_it_was(session, place, qtbot):
    states: list[State] = []
    session.state_changed.connect(lambda state: states.append(state))

    no_more = at_a_step(session, session.pause)
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS) as paused:
        session.start(config(place, epochs=10))
    no_more()
    run, step = session.run, paused.args[0].step
    assert states == [State.PREPARING, State.TRAINING, State.PAUSING, State.PAUSED]
    assert run.state == "paused"
    assert not session.busy
    assert not is_locked(run.folder)

    arrived: list[Event] = []
    session.events_arrived.connect(lambda events: arrived.extend(events))
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS) as finished:
        session.resume(run, run.config())
    assert session.run == run
    assert any(isinstance(event, Paused) and event.step == step for event in arrived)
    assert arrived == run.events()
    total = next(event for event in arrived if isinstance(event, Started)).total_steps
    assert [event.step for event in arrived if isinstance(event, StepDone)] == list(range(1, total + 1))
    assert finished.args[0].steps == total


def test_a_resumed_training_gets_ready_until_it_has_begun_again(session, place, qtbot):
    no_more = at_a_step(session, session.pause)
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS):
        session.start(config(place, epochs=10))
    no_more()
    before, seen = len(session.run.events()), []
    session.events_arrived.connect(lambda events: seen.extend((event, session.state) for event in events))
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.resume(session.run, session.run.config())
    assert {state for _, state in seen[:before]} == {State.PREPARING}
    assert all(state is State.TRAINING for event, state in seen[before:] if isinstance(event, StepDone))


def test_a_question_for_which_there_was_no_time_before_a_pause_is_asked_when_it_goes_on(session, place, qtbot):
    def ask_late(events: list[Event]) -> None:
        if any(isinstance(event, Paused) for event in events):
            session.ask("Is there time for this?")

    session.events_arrived.connect(ask_late)
    no_more = at_a_step(session, session.pause)
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS):
        session.start(config(place, epochs=10))
    no_more()
    assert session.run.config().questions == ("Is there time for this?",)


def test_a_paused_training_can_end_with_what_it_has(session, place, qtbot):
    no_more = at_a_step(session, session.pause)
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS) as paused:
        session.start(config(place, epochs=10))
    no_more()
    with qtbot.waitSignals([session.events_arrived, session.finished], timeout=PATIENCE_MS):
        session.stop_and_keep()
    assert session.state is State.FINISHED
    assert session.run.state == "stopped"
    ended = session.run.events()[-1]
    assert isinstance(ended, Finished) and ended.kept_step == paused.args[0].step
    assert (session.run.adapter_dir / "adapters.safetensors").is_file()


def test_what_happened_before_a_resume_is_told_only_once_its_run_is_known(session, place, qtbot):
    session.events_arrived.connect(lambda events: session.pause())
    with qtbot.waitSignal(session.paused, timeout=PATIENCE_MS):
        session.start(config(place, epochs=10))
    session.events_arrived.disconnect()
    run = session.run
    told: list[object] = []
    session.run_created.connect(lambda run: told.append(run))
    session.events_arrived.connect(lambda events: told.append(events[0]))

    session.resume(run, run.config())
    while not session._training._waiting:  # while this thread, the window's, is not asked for signals
        os.sched_yield()
    session._deliver()
    assert told == []
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        pass
    assert told[:2] == [run, run.events()[0]]


def test_what_a_person_can_mend_arrives_as_a_user_error(session, place, qtbot):
    with qtbot.waitSignal(session.failed, timeout=PATIENCE_MS) as failed:
        session.start(config(place, targets=("no_such_part",)))
    assert failed.args[0].code == "no_such_target"
    assert session.state is State.FAILED
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(config(place))


def test_shutting_down_in_the_middle_of_a_training_waits_for_its_end(qtbot, place, tmp_path):
    session = Session(tmp_path / "runs")
    with qtbot.waitSignal(session.run_created, timeout=PATIENCE_MS):
        session.start(config(place, epochs=1000))
    session.shut_down()
    assert session.engine.isFinished()
    assert session.run.state in ("stopped", "finished")
    assert gc.isenabled()
