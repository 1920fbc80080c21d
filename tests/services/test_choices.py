"""Choosing a model and examples: checked off the GUI thread, measured by the model's own tokenizer, forecast."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.data.model_folder import NotAModel
from app.runs.config import parse_config
from app.services.forecast import Asked, Forecast, Machine, forecast
from app.services.session import Session
from tests.tiny import write_chats, write_model

PATIENCE_MS = 60_000


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_model(tmp_path / "model", "qwen3")
    write_chats(tmp_path / "chats.jsonl")
    return tmp_path


@pytest.fixture
def choices(qtbot, tmp_path: Path):
    session = Session(tmp_path / "runs")
    yield session.choices
    session.shut_down()


def test_a_good_model_and_good_examples_end_in_a_forecast(choices, place, qtbot):
    with qtbot.waitSignals([choices.model_detailed, choices.lengths_measured], timeout=PATIENCE_MS):
        choices.choose_model(place / "model")
        choices.choose_examples(place / "chats.jsonl")
    assert {target.name for target in choices.detail.targets} >= {"q_proj", "v_proj", "down_proj"}
    assert len(choices.lengths) == len(choices.reading.conversations)
    assert choices.question

    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS) as made:
        choices.request_forecast(parse_config({"epochs": 2}))
    found: Forecast = made.args[0]
    assert found.fit == "fits"
    assert found.needs.steps > 0
    assert found.seconds is None


def test_a_folder_around_a_model_is_refused_with_a_suggestion(choices, place, qtbot):
    with qtbot.waitSignal(choices.model_refused, timeout=PATIENCE_MS) as refused:
        choices.choose_model(place)
    assert isinstance(refused.args[0], NotAModel)
    assert refused.args[0].suggestion == place / "model"


def test_a_file_without_conversations_is_refused_or_empty(choices, tmp_path, qtbot):
    (tmp_path / "notes.jsonl").write_text(json.dumps({"weather": "fine"}) + "\n")
    refused = []
    choices.examples_refused.connect(lambda error: refused.append(error))
    choices.choose_examples(tmp_path / "notes.jsonl")
    qtbot.waitUntil(lambda: bool(refused) or choices.reading is not None, timeout=PATIENCE_MS)
    assert refused or not choices.reading.conversations


def test_only_the_newest_choice_counts(choices, place, qtbot):
    heard = []
    choices.model_checked.connect(lambda info: heard.append(info.path))
    with qtbot.waitSignal(choices.model_checked, timeout=PATIENCE_MS):
        choices.choose_model(place / "nowhere")
        choices.choose_model(place / "model")
    assert heard == [place / "model"]


@pytest.mark.parametrize(("share", "fit"), [(0.5, "fits"), (0.9, "tight"), (1.5, "too_big")])
def test_memory_near_the_limit_is_tight_and_over_it_too_big(choices, place, qtbot, share, fit):
    with qtbot.waitSignals([choices.model_checked, choices.examples_checked], timeout=PATIENCE_MS):
        choices.choose_model(place / "model")
        choices.choose_examples(place / "chats.jsonl")
    config = parse_config({"memory_saver": "off"})  # which would come on by itself and make it fit
    machine = Machine(1.0, False)
    asked = Asked(choices.model, None, choices.lengths, config, machine)
    needed = forecast(asked, None).needs.peak_gb
    tight = config.changed(memory_limit=needed / share)
    assert forecast(replace(asked, config=tight), None).fit == fit
