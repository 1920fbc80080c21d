"""The instant estimate learns from a finished run of the same model, part by part."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.data.model_folder import ModelInfo
from app.engine.loading import ModelDetail
from app.runs.config import TrainingConfig, parse_config
from app.runs.events import Event, Finished, Preparing, Sampled, Saved, StepDone, Validated
from app.runs.pace import Speed
from app.runs.store import create_run
from app.services.forecast import Asked, Machine, forecast

LENGTHS = np.full(40, 100, np.int32)
SPEED = Speed(2e11, 2e9, 3e7, 1e10, 8e-6)


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    info = ModelInfo(
        path=tmp_path / "model", name="m", family="f", model_type="qwen3", precision="32-bit", bits=32, quantized=False,
        context=4096, has_chat_template=True, size_bytes=40_000_000, weight_bytes=40_000_000, parameters=10_000_000,
        num_layers=4, hidden_size=256, intermediate_size=768, num_heads=4, vocab_size=8192,
    )  # fmt: skip
    config = parse_config({"model_path": info.path, "data": tmp_path / "chats.jsonl", "test_question": "Why?"})
    return Asked(info, None, LENGTHS, config, Machine(8.0, True, SPEED))


def finished_run(folder: Path, config: TrainingConfig, step_s: float, answer_s: float) -> None:
    """Nine steps, with a check, an answer and a version at the end, as the loop tells them."""
    run = create_run(config, folder)
    events: list[Event] = [
        Preparing(1.0, "model"),
        Validated(2.0, 0, 2.0, True),
        Sampled(2.0 + answer_s, 0, "Why?", "So."),
    ]
    now = events[-1].time
    for step in range(1, 10):
        now += step_s
        events.append(StepDone(now, step, 1, 2.0, 2.0, 1e-4, 1.0, 240, 500.0, 1.0, 1.0, 0.0))
    now += 1.0
    events += [Validated(now, 9, 1.9, True), Sampled(now + answer_s, 9, "Why?", "So.")]
    now += answer_s + 0.1
    events.append(Saved(now, 9, "x"))
    events.append(Finished(now + 1, "completed", 9, 2.0, 2.0, 9, 2.0, 1.9, now + 1, 1.0, 3600, 1000, 1.0, "x"))
    for event in events:
        run.record(event)
    run.update(state="finished")


def test_without_a_run_it_is_the_formula(asked: Asked, tmp_path: Path) -> None:
    assert forecast(asked, tmp_path / "runs").needs.parts == forecast(asked, None).needs.parts


def test_steps_and_answers_are_brought_to_what_they_took_in_the_last_run(asked: Asked, tmp_path: Path) -> None:
    finished_run(tmp_path / "runs", asked.config, step_s=2.0, answer_s=5.0)
    found = forecast(asked, tmp_path / "runs").needs.parts
    assert found is not None
    assert found.steps == pytest.approx(18.0)
    assert found.answers == pytest.approx(10.0)
    assert found.saving == pytest.approx(0.1)
    twice = forecast(replace(asked, config=asked.config.changed(epochs=2)), tmp_path / "runs").needs.parts
    assert twice is not None and twice.steps == pytest.approx(36.0)


def test_a_run_of_another_model_says_nothing(asked: Asked, tmp_path: Path) -> None:
    finished_run(tmp_path / "runs", asked.config.changed(model_path=tmp_path / "other"), step_s=2.0, answer_s=5.0)
    assert forecast(asked, tmp_path / "runs").needs.parts == forecast(asked, None).needs.parts


def test_full_training_is_taken_to_change_layers_and_not_embeddings(asked: Asked) -> None:
    full = replace(asked, config=asked.config.changed(method="full"))
    guessed = forecast(full, None).needs
    layers = (10_000_000 - 8192 * 256) // 4
    known = replace(full, detail=ModelDetail(asked.model, 4, (), (layers,) * 4))
    assert forecast(known, None).needs == guessed
    last = replace(known, config=full.config.changed(num_layers=1))
    assert forecast(last, None).needs.training_gb < 0.5 * guessed.training_gb


def test_an_estimate_does_not_depend_on_how_the_examples_are_sorted(asked: Asked) -> None:
    lengths = np.arange(20, 420, 10, dtype=np.int32)
    found = [forecast(replace(asked, lengths=order), None).needs for order in (lengths, lengths[::-1])]
    assert found[0] == found[1]
    everything = forecast(replace(asked, lengths=lengths, config=asked.config.changed(validation_split=0)), None).needs
    assert found[0].training_gb > 0.9 * everything.training_gb


def test_where_only_the_persons_own_limit_is_in_the_way_it_is_what_to_change(asked: Asked) -> None:
    tight = replace(asked, config=asked.config.changed(memory_limit=0.03))
    assert forecast(tight, None).remedy == ("memory_limit", 8)
    assert forecast(replace(tight, machine=Machine(0.03, True, SPEED)), None).remedy is None
