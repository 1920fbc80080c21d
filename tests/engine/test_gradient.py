"""A gradient that is compiled once for each shape is the gradient."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import numpy as np
import pytest

from app.data.conversation import Example
from app.engine.adapters import attach
from app.engine.batches import collate
from app.engine.gradient import Gradient
from app.engine.levers import Levers, levers, pulled
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.engine.stepping import Stepper
from app.runs.config import TrainingConfig
from tests.engine.test_loss import adapted_model, flat, reference, relative
from tests.tiny import write_model


@pytest.fixture(autouse=True)
def compiled() -> Iterator[None]:
    with pulled(compiled=True):
        yield


def chats(*lengths: int, seed: int = 0) -> list[Example]:
    """Examples of these many positions, the later half of each trained."""
    rng, found = np.random.default_rng(seed), []
    for length in lengths:
        mask = (np.arange(length + 1) > length // 2).astype(np.uint8)
        found.append(Example(rng.integers(3, 90, length + 1).astype(np.int32), mask, 1))
    return found


@pytest.mark.parametrize(
    ("kind", "packed", "saver"), [("qwen3", True, "off"), ("qwen3", False, "most"), ("gemma3_text", True, "off")]
)
def test_one_graph_serves_all_batches_of_its_shapes(tmp_path: Path, kind: str, packed: bool, saver: str) -> None:
    model, traced = adapted_model(tmp_path / "m", kind, 0), []
    with segmented_attention(model), memory_saver(model, saver):  # type: ignore[arg-type]
        objective = Objective(model)

        def as_one(tree: dict[str, object]) -> mx.array:
            traced.append(tree)
            return flat(tree)

        gradient = Gradient(model, objective, as_one)
        for members in (chats(20, 9, 14), chats(5, 30, 8, seed=1), chats(16, 16, 11, seed=2)):
            wanted, slope = reference(model, members)
            batch = collate(members, packed)
            assert batch.trained < batch.picks.size == 64
            value, found = gradient(batch)
            assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(found, slope) < 1e-4
    assert len(traced) == 1


def test_a_kept_trunk_goes_with_it(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    attach(model, TrainingConfig(targets=("all",), rank=4, num_layers=1))
    members = chats(20, 9, 14)
    wanted, slope = reference(model, members)
    with segmented_attention(model):
        objective = Objective(model, 1 << 20)
        gradient = Gradient(model, objective, flat)
        for _ in range(2):
            value, found = gradient(collate(members, True))
            assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(found, slope) < 1e-4
        assert objective.kept_trunk is not None and objective.kept_trunk.bytes


def test_what_dropout_leaves_out_depends_on_the_step_alone(tmp_path: Path) -> None:
    config, members = TrainingConfig(targets=("all",), rank=4, dropout=0.5), chats(20, 9, 14)

    def losses(*numbers: int) -> list[float]:
        model = load(write_model(tmp_path / "m")).model
        attach(model, config)
        model.train()
        for _, module in model.named_modules():
            if "lora_b" in module:
                module.lora_b = mx.ones_like(module.lora_b)
        with segmented_attention(model):
            stepper = Stepper(model, Objective(model), config.changed(learning_rate=1e-12), 10)
            return [stepper.step(number, [members]).loss for number in numbers]

    first = losses(1, 2, 1)
    assert first[0] != pytest.approx(first[1], rel=1e-4) and first[0] == pytest.approx(first[2], rel=1e-6)
    assert losses(2) == pytest.approx(first[1:2], rel=1e-6)


def test_a_model_that_looks_at_its_numbers_is_built_anew_each_time(tmp_path: Path) -> None:
    model, members = adapted_model(tmp_path / "m", "qwen3", 0), chats(20, 9, 14)
    wanted, slope = reference(model, members)
    kind: type[nn.Module] = type(model.model.norm)

    class Looking(kind):  # type: ignore[misc,valid-type]
        def __call__(self, hidden: mx.array) -> mx.array:
            assert hidden.max().item() > 0
            return kind.__call__(self, hidden)

    with segmented_attention(model):
        objective = Objective(model)
        model.model.norm.__class__ = Looking
        gradient = Gradient(model, objective, flat)
        for _ in range(2):
            value, found = gradient(collate(members, True))
            assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(found, slope) < 1e-4


def test_it_lets_go_of_its_model(tmp_path: Path) -> None:
    model = adapted_model(tmp_path / "m", "qwen3", 0)
    with segmented_attention(model):
        gradient = Gradient(model, Objective(model), flat)
        mx.eval(gradient(collate(chats(20, 9, 14), True)))
    alive = weakref.ref(model)
    gc.disable()
    try:
        del gradient, model
        assert alive() is None
    finally:
        gc.enable()


def test_only_cuda_compiles_unless_it_is_asked() -> None:
    with pulled(compiled=False):
        assert not levers().compiled
    assert levers().compiled and not Levers().compiled
