"""Measuring in idle time: after the formula, given up for other work, done again, and once for the same cost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.data.choices import ReviewChoices
from app.runs.config import TrainingConfig, parse_config
from app.runs.estimate import Estimate
from app.services import probing
from app.services.forecast import Forecast
from app.services.session import Session, State
from app.services.tasks import Task
from tests.tiny import write_chats, write_model

PATIENCE_MS = 120_000


@pytest.fixture
def session(qtbot, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(probing, "AFTER_MS", 0)
    write_model(tmp_path / "model", "qwen3")
    write_chats(tmp_path / "chats.jsonl")
    session = Session(tmp_path / "runs")
    choices = session.choices
    signals = [choices.machine_known, choices.model_detailed, choices.lengths_measured]
    with qtbot.waitSignals(signals, timeout=PATIENCE_MS):
        choices.warm_up()
        choices.choose_model(tmp_path / "model")
        choices.choose_examples(tmp_path / "chats.jsonl")
    yield session
    session.shut_down()


def config_of(session: Session, **values: object) -> TrainingConfig:
    choices = session.choices
    return parse_config({"model_path": choices.model.path, "data": choices.reading.path, **values})


def measured(qtbot, session: Session) -> Forecast:
    with qtbot.waitSignal(
        session.choices.forecast_made, timeout=PATIENCE_MS, check_params_cb=lambda made: made.needs.measured
    ) as made:
        pass
    return made.args[0]


def test_the_formula_answers_first_and_the_measurement_corrects_it(qtbot, session):
    choices, heard = session.choices, []
    choices.forecast_made.connect(heard.append)
    choices.request_forecast(config_of(session))
    found = measured(qtbot, session)
    assert found.seconds > 0
    assert not choices.probing
    if len(heard) > 1:
        assert not heard[0].needs.measured
    assert heard[0].needs.steps == found.needs.steps


def test_what_costs_the_same_is_not_measured_again(qtbot, session):
    choices = session.choices
    choices.request_forecast(config_of(session))
    measured(qtbot, session)
    with qtbot.assertNotEmitted(choices.forecasting, wait=50):
        choices.request_forecast(config_of(session, name="Other", learning_rate=1e-3, alpha=3.0))
    choices.request_forecast(config_of(session, rank=16))
    measured(qtbot, session)
    with qtbot.assertNotEmitted(choices.prober.began, wait=50):
        choices.request_forecast(config_of(session))
        assert measured(qtbot, session).needs.measured


def test_after_a_measurement_the_formula_is_corrected_for_other_settings(qtbot, session):
    choices = session.choices
    choices.request_forecast(config_of(session))
    first = measured(qtbot, session)
    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS) as made:
        choices.request_forecast(config_of(session, save_every=10))
    assert made.args[0].needs.peak_gb == pytest.approx(first.needs.peak_gb, rel=0.15)


def test_other_work_on_the_engine_goes_first_and_measuring_begins_again(qtbot, session, monkeypatch):
    choices, begun, done = session.choices, [], []
    measure = probing.checks.probe

    def noting(config: TrainingConfig, mending: ReviewChoices, task: Task) -> Estimate:
        found = measure(config, mending, task)
        done.append("measured")
        return found

    def ask() -> None:
        session.engine.post(lambda task: done.append("answered"))

    monkeypatch.setattr(probing.checks, "probe", noting)
    choices.prober.began.connect(lambda: begun.append(len(done)))
    choices.prober.began.connect(ask, Qt.ConnectionType.SingleShotConnection)
    choices.request_forecast(config_of(session))
    measured(qtbot, session)
    assert done[-2:] == ["answered", "measured"]
    assert len(begun) == 2


def test_start_does_not_wait_for_a_measurement(qtbot, session):
    choices = session.choices
    with qtbot.waitSignal(choices.prober.began, timeout=PATIENCE_MS):
        choices.request_forecast(config_of(session))
    heard = []
    choices.prober.measured.connect(heard.append)
    with qtbot.waitSignal(session.finished, timeout=PATIENCE_MS):
        session.start(config_of(session))
    assert session.state is State.FINISHED
    assert not heard


def test_examples_from_which_nothing_can_be_learned_are_told(qtbot, session, tmp_path):
    (tmp_path / "chats.jsonl").write_text('{"messages": [{"role": "user", "content": "Alone?"}]}\n' * 3)
    with qtbot.waitSignal(session.choices.probe_failed, timeout=PATIENCE_MS) as failed:
        session.choices.request_forecast(config_of(session))
    assert failed.args[0].code == "nothing_to_learn"


def test_examples_are_measured_as_they_will_be_learned(qtbot, session, tmp_path):
    chat = [("user", "Where is the saw?"), ("assistant", "On the wall."), ("user", "And the plane?"), ("assistant", "")]
    line = json.dumps({"messages": [{"role": role, "content": said} for role, said in chat]})
    (tmp_path / "halves.jsonl").write_text((line + "\n") * 12)
    choices = session.choices
    with qtbot.waitSignal(choices.lengths_measured, timeout=PATIENCE_MS):
        choices.choose_examples(tmp_path / "halves.jsonl")
    assert choices.nothing_left and not len(choices.lengths)
    with qtbot.waitSignal(choices.mending_changed, timeout=PATIENCE_MS):
        choices.set_mending(ReviewChoices().using(choices.reading.problems))
    assert not choices.nothing_left
    with qtbot.waitSignal(choices.lengths_measured, timeout=PATIENCE_MS):
        choices.request_forecast(config_of(session))
    choices.request_forecast(config_of(session))
    found = measured(qtbot, session)
    assert len(choices.lengths) == 12 and found.needs.steps > 0
    with qtbot.waitSignal(choices.lengths_measured, timeout=PATIENCE_MS):
        choices.set_mending(ReviewChoices())
        choices.request_forecast(config_of(session))
    assert choices.nothing_left
