"""How far a training moved its model, measured on real tiny trainings."""

from __future__ import annotations

from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

from app.engine.learned import added
from app.engine.train import train
from app.runs.config import parse_config
from app.runs.control import Control
from app.runs.events import Finished, StepDone, Validated
from app.runs.insight import did_it_learn, judge, memorised_after
from app.runs.store import Run, create_run
from tests.tiny import write_chats, write_model


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("learned")
    write_model(folder / "model", "llama")
    write_chats(folder / "chats.jsonl", 30)
    return folder


def trained(place: Path, **values: object) -> tuple[Run, Finished]:
    common = {"rank": 4, "alpha": 8, "max_seq_len": 96, "validate_every": 5, "save_every": 0, "targets": ("all",)}
    files = {"model_path": place / "model", "data": place / "chats.jsonl"}
    run = create_run(parse_config({**files, **common, **values}), place / "runs")
    *_, end = train(run.config(), run, Control())
    assert isinstance(end, Finished), end
    return run, end


def test_a_real_training_moves_its_answers_and_the_figures_stand_in_the_run(place: Path) -> None:
    run, end = trained(place, learning_rate=0.02, epochs=4)
    figures = run.info()["learned"]
    assert figures["added"] > 0 and 0 < figures["moved"] <= 1
    checks = [(event.step, event.loss) for event in run.events() if isinstance(event, Validated)]
    assert len(checks) > 3
    found = did_it_learn(checks, end.valid_loss_before, end.valid_loss_after, figures["moved"], figures["added"])
    assert (
        found.kind == "learned" and found.gain == (end.valid_loss_before - end.valid_loss_after) / end.valid_loss_before
    )
    smoothed = [event.smoothed_loss for event in run.events() if isinstance(event, StepDone)]
    told = [judge(checks[:n], smoothed, end.steps).kind for n in range(1, len(checks) + 1)]
    assert told[:2] == ["starting", "starting"] and told[2] == "improving" and "unstable" not in told
    assert memorised_after(checks) is None or memorised_after(checks) < checks[-1][0]


def test_a_training_of_experts_is_seen_to_move_too(place: Path) -> None:
    model = write_model(place / "experts", "qwen3_moe")
    run, _ = trained(place, model_path=model, learning_rate=0.02, targets=("up_proj",))
    figures = run.info()["learned"]
    assert 0 < figures["moved"] <= 1
    saved = mx.load(str(run.adapter_dir / "adapters.safetensors"))
    products = [b @ saved[name.removesuffix("b") + "a"] for name, b in saved.items() if name.endswith("lora_b")]
    assert products[0].ndim == 3
    assert figures["added"] == pytest.approx(2 * float(mx.sqrt(sum(mx.square(p).sum() for p in products))), rel=1e-3)


def test_a_training_with_a_tiny_learning_rate_is_seen_to_change_nothing(place: Path) -> None:
    run, end = trained(place, learning_rate=1e-12, epochs=1, batch_size=16)
    figures = run.info()["learned"]
    assert figures["moved"] == 0.0
    assert did_it_learn([], end.valid_loss_before, end.valid_loss_after, **figures).kind in ("nothing", "worse")


def test_a_full_training_has_no_such_figures_and_ends_all_the_same(place: Path) -> None:
    run, _ = trained(place, method="full", epochs=1, batch_size=16, learning_rate=1e-3)
    assert run.info()["learned"] == {}
    assert run.state == "finished"


def test_the_norm_is_that_of_the_product(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(7, 3)).astype(np.float32), rng.normal(size=(3, 5)).astype(np.float32)
    mx.save_safetensors(str(tmp_path / "a.safetensors"), {"x.lora_a": mx.array(a), "x.lora_b": mx.array(b)})
    assert added(tmp_path / "a.safetensors", 2.0) == pytest.approx(2 * np.linalg.norm(a @ b), rel=1e-5)
    mx.save_safetensors(str(tmp_path / "b.safetensors"), {"x.lora_a": mx.array(a), "x.lora_b": mx.zeros((3, 5))})
    assert added(tmp_path / "b.safetensors", 2.0) == 0.0
