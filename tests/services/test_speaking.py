"""The engine thread answers questions: alone, and between the steps of a training, which must not notice."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.runs.events import StepDone
from app.runs.store import Run
from app.runs.versions import newest_of, versions_of
from app.services.session import Session, State
from app.services.speaking import Heard, Question, Said, Side, Stage, Style
from app.services.tasks import Task
from tests.services.test_session import PATIENCE_MS, config
from tests.tiny import write_chats, write_model
from tests.tuned import write_adapter

ASK = ({"role": "user", "content": "Where can I buy a hammer?"},)
VARIED = Style(temperature=0.9, max_tokens=12, seed=3)


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


def ask(session: Session, question: Question, stop: threading.Event | None = None) -> Task:
    stopped = stop.is_set if stop else lambda: False
    return session.engine.post_small(lambda task: session.speaker.answer(question, task.report, stopped))


def both(place: Path, version: Path, style: Style = VARIED) -> Question:
    return Question(place / "model", (Side(None, ASK), Side(version, ASK)), style)


def answer(session: Session, qtbot, question: Question) -> tuple[tuple[Said, ...], list[object]]:
    told: list[object] = []
    task = ask(session, question)
    task.progress.connect(told.append)
    with qtbot.waitSignal(task.done, timeout=PATIENCE_MS) as done:
        pass
    return done.args[0], told


def test_both_sides_are_heard_as_they_are_written(session, place, qtbot):
    version = write_adapter(place / "version", place / "model", 0.3)
    said, told = answer(session, qtbot, both(place, version))
    assert [t.what for t in told if isinstance(t, Stage)] == ["loading", "reading"]
    pieces = [piece for batch in told if isinstance(batch, list) for piece in batch]
    for number in (0, 1):
        heard = "".join(p.text for p in pieces if isinstance(p, Heard) and p.side == number)
        assert heard.rstrip() == said[number].text
    assert said[0].text != said[1].text
    assert said == answer(session, qtbot, both(place, version))[0] or [s.text for s in said] == [
        s.text for s in answer(session, qtbot, both(place, version))[0]
    ]


def test_the_model_is_loaded_once_and_let_go_for_a_training(session, place, qtbot):
    version = write_adapter(place / "version", place / "model", 0.3)
    answer(session, qtbot, both(place, version))
    assert session.speaker.model == place / "model"
    _, told = answer(session, qtbot, both(place, version))
    assert [t.what for t in told if isinstance(t, Stage)] == ["reading"]
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(config(place))
    assert session.speaker.model is None


def test_stopping_keeps_what_was_written(session, place, qtbot):
    version = write_adapter(place / "version", place / "model", 0.3)
    stop = threading.Event()
    task = ask(session, both(place, version, Style(0.9, 1.0, 4000, 3)), stop)
    task.progress.connect(lambda told: stop.set() if isinstance(told, list) else None)
    with qtbot.waitSignal(task.done, timeout=PATIENCE_MS) as done:
        pass
    assert all(said.reason in ("stopped", "end") for said in done.args[0])
    assert any(said.text for said in done.args[0])


def losses(run: Run) -> list[float]:
    return [event.loss for event in run.events() if isinstance(event, StepDone)]


def test_a_training_answers_with_its_last_version_and_learns_the_same(session, place, qtbot):
    wanted = config(place, epochs=4, save_every=2, dropout=0.1)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(wanted)
    undisturbed = losses(session.run)

    heard: list[tuple[Said, ...]] = []
    asked: list[int] = []

    def ask_now(events: list[object]) -> None:
        version = newest_of(versions_of(session.run))
        if version is not None and len(asked) < 3 and session.state is State.TRAINING:
            asked.append(version.step or 0)
            ask(session, both(place, version.folder)).done.connect(heard.append)

    session.events_arrived.connect(ask_now)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(wanted)
    qtbot.waitUntil(lambda: len(heard) == len(asked), timeout=PATIENCE_MS)
    assert asked and all(len(answers) == 2 for answers in heard)
    assert losses(session.run) == undisturbed


def test_another_model_waits_until_the_training_has_ended(session, place, qtbot):
    other = write_model(place / "other", "llama", seed=1)
    refused = []

    def ask_now(events: list[object]) -> None:
        if session.state is State.TRAINING and not refused:
            task = ask(session, Question(other, (Side(None, ASK),), VARIED))
            refused.append(task)
            task.failed.connect(refused.append)

    session.events_arrived.connect(ask_now)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(config(place, epochs=4))
    qtbot.waitUntil(lambda: len(refused) == 2, timeout=PATIENCE_MS)
    assert refused[1].code == "other_model_training"
