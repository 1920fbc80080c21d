"""What is measured before Start against the training that follows: memory closely, and nothing left behind."""

from __future__ import annotations

import gc
from pathlib import Path

import mlx.core as mx
import pytest

from app.engine import probe as engine_probe
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.probe import probe
from app.engine.segments import segmented_attention
from app.engine.stepping import Stepper
from app.engine.train import train
from app.errors import UserError
from app.runs.config import TrainingConfig, parse_config
from app.runs.control import Control
from app.runs.estimate import GB
from app.runs.events import Failed, Finished, StepDone
from app.runs.store import create_run
from tests.interop.make_exports_table import tiny
from tests.tiny import write_chats, write_model


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write_model(tmp_path / "model", "qwen3", hidden_size=128, intermediate_size=256)
    write_chats(tmp_path / "chats.jsonl", 40)
    return tmp_path


def config_of(place: Path, **values: object) -> TrainingConfig:
    common = {"epochs": 2, "test_question": "Where is shop 3?", "validate_every": 5, "save_every": 0, "rank": 4}
    return parse_config({"model_path": place / "model", "data": place / "chats.jsonl", **common, **values})


def finish(config: TrainingConfig, folder: Path) -> tuple[list[float], Finished]:
    events = list(train(config, create_run(config, folder), Control()))
    assert isinstance(events[-1], Finished), events[-1]
    return [event.loss for event in events if isinstance(event, StepDone)], events[-1]


def taken(config: TrainingConfig, folder: Path) -> tuple[float, Finished]:
    """What a training takes at most, in GB, without what earlier tests of this process still hold."""
    gc.collect()
    held = mx.get_active_memory() / GB
    end = finish(config, folder)[1]
    return end.peak_memory_gb - held, end


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"memory_saver": "most"},
        {"num_layers": 1, "epochs": 3},
        {"grad_accumulation": 2, "batch_size": 2},
        {"dropout": 0.3, "targets": ("all",)},
    ],
    ids=["plain", "memory saver", "frozen trunk kept", "gathered batches", "dropout"],
)
def test_the_measured_memory_is_what_the_training_then_takes(place: Path, values: dict[str, object]) -> None:
    config = config_of(place, **values)
    found = probe(config)
    most, end = taken(config, place / "runs")
    assert found.measured
    assert found.steps == end.steps
    assert found.peak_gb == pytest.approx(most, rel=0.15)
    assert found.seconds is not None and found.seconds > 0
    assert found.keeps_trunk == (config.num_layers == 1)
    assert found.memory_saver == ("most" if config.memory_saver == "most" else "off")


def test_measuring_leaves_nothing_behind_and_changes_no_training(place: Path) -> None:
    config = config_of(place, dropout=0.1)
    before, _ = finish(config, place / "before")
    files = sorted(place.rglob("*"))
    model = (place / "model" / "model.safetensors").read_bytes()
    gc.collect()
    memory = mx.get_active_memory()
    probe(config)
    gc.collect()
    assert mx.get_active_memory() <= memory + 4096
    assert sorted(place.rglob("*")) == files
    assert (place / "model" / "model.safetensors").read_bytes() == model
    assert finish(config, place / "after")[0] == before


@pytest.mark.parametrize("kind", ["lfm2", "gemma2"])
def test_a_padded_model_is_measured_too(place: Path, kind: str) -> None:
    """LFM 2 looks back over the beginning of an example, Gemma 2 computes scores of whole rows."""
    changes = {"model_path": tiny(place / "padded", kind), "targets": ("all",), "epochs": 1, "test_question": ""}
    config = config_of(place, **changes)
    model = load(config.model_path).model
    with segmented_attention(model):
        assert not Objective(model).packs
    assert probe(config).peak_gb == pytest.approx(taken(config, place / "runs")[0], rel=0.15)


@pytest.mark.parametrize("after", [0, 1, 3])
def test_it_ends_soon_after_it_is_cancelled(place: Path, after: int) -> None:
    calls = iter(range(100))
    with pytest.raises(UserError) as caught:
        probe(config_of(place), lambda: next(calls) >= after)
    assert caught.value.code == "cancelled"


def test_a_model_that_is_larger_than_what_training_may_use_is_not_read(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_probe, "load", lambda path: pytest.fail("it was read"))
    with pytest.raises(UserError, match="does not fit") as caught:
        probe(config_of(place, memory_limit=0.0001))
    assert caught.value.code == "too_big" and "training may use" in caught.value.why


def test_nothing_is_tried_of_a_training_that_needs_far_more_than_it_may(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Stepper, "step", lambda *_: pytest.fail("it was tried"))
    with pytest.raises(UserError, match="This training does not fit") as caught:
        probe(config_of(place, memory_limit=0.004, memory_saver="off", batch_size=16, targets=("all",)))
    assert caught.value.code == "too_big"


def test_a_model_without_a_gradient_is_told_before_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DeepSeek V4.1 chooses by numbers of which MLX has no gradient."""
    config = config_of(place, model_path=tiny(place / "chooses", "deepseek_v41"), targets=("all",))
    with pytest.raises(UserError, match="This model cannot be trained") as caught:
        probe(config)
    assert caught.value.code == "no_gradient"
    ended = list(train(config, create_run(config, place / "runs"), Control()))[-1]
    assert isinstance(ended, Failed) and ended.code == "no_gradient"


def test_what_would_stop_the_training_is_told_before_it(place: Path) -> None:
    (place / "chats.jsonl").write_text('{"messages": [{"role": "user", "content": "Alone?"}]}\n')
    with pytest.raises(UserError) as caught:
        probe(config_of(place))
    assert caught.value.code == "nothing_to_learn"
