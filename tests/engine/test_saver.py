"""The memory saver gives the plain formula's gradients, whatever layers hand on to each other and leave out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import pytest
from mlx.utils import tree_flatten

from app.engine.adapters import attach
from app.engine.batches import collate
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.runs.config import TrainingConfig
from tests.engine.test_loss import flat, reference, relative, some_examples
from tests.interop.make_exports_table import tiny
from tests.tiny import write_model

SHARED_KEYS = {"num_kv_shared_layers": 1, "layer_types": ["full_attention"] * 3}
HANDING_ON: dict[str, tuple[str, dict[str, Any]]] = {
    "keys and values, in a tuple": ("gemma4_text", SHARED_KEYS),
    "keys and values, in what layers return": ("hunyuan", {"use_cla": True, "cla_share_factor": 2}),
    "keys and values, in a cache": ("afm7", {}),
    "the first layer's values": ("rwkv7", {}),
    "the embeddings": ("talkie", {}),
    "hidden states, by name": ("gptj", {}),
}


def lively(folder: Path, dropout: float = 0.0) -> nn.Module:
    """A tiny model with random LoRA on everything."""
    model = load(folder).model
    attach(model, TrainingConfig(targets=("all",), rank=4, alpha=4.0, dropout=dropout))
    mx.random.seed(3)
    for name, value in tree_flatten(model.trainable_parameters()):
        model.load_weights([(name, mx.random.normal(value.shape) * 0.1)], strict=False)
    return model


@pytest.mark.parametrize("handed", HANDING_ON)
def test_what_layers_hand_on_beside_hidden_states_has_its_gradient(tmp_path: Path, handed: str) -> None:
    kind, changes = HANDING_ON[handed]
    model, examples = lively(tiny(tmp_path / "m", kind, changes)), some_examples()[2:3]
    wanted, gradient = reference(model, examples)
    with segmented_attention(model), memory_saver(model, "most"):
        objective = Objective(model)
        value, tree = nn.value_and_grad(model, objective)(model, collate(examples, objective.packs))
        mx.eval(value, tree)
    assert value.item() == pytest.approx(wanted, rel=1e-5)
    assert relative(flat(tree), gradient) < 1e-4


@pytest.mark.parametrize("level", ["some", "most"])
def test_dropout_leaves_out_the_same_when_a_layer_is_computed_again(tmp_path: Path, level: str) -> None:
    """Along its own direction, a gradient is as long as the loss is steep."""
    model = lively(write_model(tmp_path / "m", "qwen3"), dropout=0.3)
    classes = [type(module) for _, module in model.named_modules()]
    with segmented_attention(model), memory_saver(model, level):  # type: ignore[arg-type]
        objective = Objective(model)
        batch = collate(some_examples(), objective.packs)
        model.train()

        def loss(model: nn.Module) -> mx.array:
            mx.random.seed(7)
            return objective(model, batch)

        _, tree = nn.value_and_grad(model, loss)(model)
        gradient, values = dict(tree_flatten(tree)), dict(tree_flatten(model.trainable_parameters()))
        length, moved = mx.linalg.norm(flat(tree)).item(), []
        for step in (3e-3, -3e-3):
            model.load_weights([(n, values[n] + step / length * gradient[n]) for n in values], strict=False)
            moved.append(loss(model).item())
    assert (moved[0] - moved[1]) / 6e-3 == pytest.approx(length, rel=3e-3)
    assert [type(module) for _, module in model.named_modules()] == classes


def test_each_layer_and_each_step_leaves_out_something_else(tmp_path: Path) -> None:
    model = lively(write_model(tmp_path / "m", "qwen3"), dropout=0.5)
    batch = collate(some_examples(), packed=False)
    with memory_saver(model, "most"):
        objective = Objective(model)
        model.train()
        mx.random.seed(1)
        first, second = objective(model, batch).item(), objective(model, batch).item()
        mx.random.seed(1)
        assert objective(model, batch).item() == first != second
        for layer in model.layers:  # alike, so that they would leave out alike
            layer.update(model.layers[0].parameters())
        h = mx.ones((1, 4, 32))
        assert not mx.array_equal(model.layers[0](h), model.layers[1](h)).item()
