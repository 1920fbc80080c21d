"""The lean loss is the plain formula: same value, same gradients, whatever the model's head."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import numpy as np
import pytest
from mlx.utils import tree_flatten

from app.data.conversation import Example
from app.engine import loss as loss_module
from app.engine.adapters import attach
from app.engine.batches import collate
from app.engine.head import split
from app.engine.levers import pulled
from app.engine.linear_head import linear_head
from app.engine.loading import load
from app.engine.loss import Objective, chunk_rows, plain_loss, trained_losses
from app.engine.segments import segmented_attention
from app.runs.config import TrainingConfig
from tests.tiny import KINDS, write_model

LENGTHS = (30, 7, 19, 2)
MODELS = [*[(kind, 0) for kind in KINDS], ("llama", 4)]
PACKED = [(kind, bits) for kind, bits in MODELS if kind != "gemma2"]
"""Gemma 2 computes its scores itself, with an array as mask: it is given padded rows (see segments)."""
WAYS = [*[(kind, bits, False) for kind, bits in MODELS], *[(kind, bits, True) for kind, bits in PACKED]]


def adapted_model(folder: Path, kind: str, bits: int) -> nn.Module:
    """A tiny model with LoRA on everything, its B matrices random so that all gradients are alive."""
    model = load(write_model(folder, kind, bits=bits)).model
    attach(model, TrainingConfig(targets=("all",), rank=4))
    for name, value in tree_flatten(model.trainable_parameters()):
        model.load_weights([(name, mx.random.normal(value.shape) * 0.1)], strict=False)
    return model


def some_examples() -> list[Example]:
    rng = np.random.default_rng(0)
    examples = []
    for length in LENGTHS:
        mask = (rng.random(length) < 0.6).astype(np.uint8)
        mask[-1] = 1
        examples.append(Example(rng.integers(5, 370, length).astype(np.int32), mask, 1))
    return examples


def reference(model: nn.Module, examples: list[Example]) -> tuple[float, mx.array]:
    """The plain formula, one example at a time."""
    total, gradients = 0.0, []
    for example in examples:
        ids, mask = mx.array(example.ids)[None], mx.array(example.mask[1:].astype(bool))[None]
        value, tree = nn.value_and_grad(model, plain_loss)(model, ids[:, :-1], ids[:, 1:], mask)
        total += value.item()
        gradients.append(flat(tree))
    return total, mx.sum(mx.stack(gradients), axis=0)


def flat(tree: object) -> mx.array:
    return mx.concatenate([value.reshape(-1) for _, value in sorted(tree_flatten(tree))])


def relative(a: mx.array, b: mx.array) -> float:
    return float((mx.linalg.norm(a - b) / mx.linalg.norm(b)).item())


@contextmanager
def small_chunks(monkeypatch: pytest.MonkeyPatch, rows: int) -> Iterator[None]:
    monkeypatch.setattr(loss_module, "chunk_rows", lambda vocabulary: rows)
    yield


@pytest.mark.parametrize(("kind", "bits", "packed"), WAYS)
def test_value_and_gradients_equal_the_plain_formula(
    tmp_path: Path, kind: str, bits: int, packed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, examples = adapted_model(tmp_path / "m", kind, bits), some_examples()
    wanted, gradient = reference(model, examples)
    with segmented_attention(model), small_chunks(monkeypatch, 32):
        objective = Objective(model)
        assert objective.halves is not None and objective.halves.frozen
        assert objective.packs == ((kind, bits) in PACKED)
        value, tree = nn.value_and_grad(model, objective)(model, collate(examples, packed))
        alone = objective.alone(model, collate(examples, packed))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and alone.item() == pytest.approx(wanted, rel=1e-5)
    assert relative(flat(tree), gradient) < 1e-4


@pytest.mark.parametrize(("kind", "bits", "factor"), [("qwen3", 0, 1), ("llama", 4, 1), ("gemma2", 0, 0)])
def test_a_head_that_is_one_product_is_taken_in_blocks(tmp_path: Path, kind: str, bits: int, factor: int) -> None:
    """Gemma 2 caps its logits, which is no product; its head runs row by row."""
    halves = split(adapted_model(tmp_path / "m", kind, bits))
    assert halves is not None and (halves.linear.factor if halves.linear is not None else 0) == factor


@pytest.mark.parametrize("bits", [0, 4])
def test_blocks_and_rows_give_the_same(tmp_path: Path, bits: int) -> None:
    model = adapted_model(tmp_path / "m", "llama", bits)
    hidden, targets = mx.random.normal((40, 32)) * 3, mx.random.randint(0, 300, (40,))
    hidden[0] = model.lm_head.weight[targets[0]] * 100 if not bits else hidden[0]  # a target that is all but certain
    halves, found = split(model), []
    assert halves is not None and halves.linear is not None
    for blocks in (False, True):
        with pulled(blocks=blocks):
            found.append(mx.value_and_grad(lambda h: trained_losses(halves, h, targets).sum())(hidden))
    assert found[1][0].item() == pytest.approx(found[0][0].item(), rel=1e-5)
    assert relative(found[1][1].reshape(-1), found[0][1].reshape(-1)) < 1e-5


@pytest.mark.parametrize("factor", [0.0625, 2.0])
def test_a_scaled_head_is_one_product_too(tmp_path: Path, factor: float) -> None:
    """As in Cohere's models (logit_scale) and Granite's (logits_scaling)."""
    model = load(write_model(tmp_path / "m", "llama")).model
    head = linear_head([model], lambda hidden: model.lm_head(hidden) * factor, 32)
    assert head is not None and head.factor == pytest.approx(factor, rel=1e-5)
    hidden, targets = mx.random.normal((9, 32)), mx.random.randint(0, 300, (9,))
    value, gradient = mx.value_and_grad(
        lambda h: nn.losses.cross_entropy(model.lm_head(h) * factor, targets, reduction="sum")
    )(hidden)
    found, own = head.losses(hidden, targets)
    assert found.sum().item() == pytest.approx(value.item(), rel=1e-5)
    assert relative(own.reshape(-1), gradient.reshape(-1)) < 1e-5


def test_a_model_that_cannot_be_cut_takes_the_plain_path(tmp_path: Path) -> None:
    model, examples = adapted_model(tmp_path / "m", "qwen3", 0), some_examples()
    wanted, gradient = reference(model, examples)
    objective = Objective(model)
    objective.halves, objective.packs = None, False
    value, tree = nn.value_and_grad(model, objective)(model, collate(examples, packed=False))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


def test_a_head_that_is_trained_itself_gets_its_gradient(tmp_path: Path) -> None:
    model, examples = load(write_model(tmp_path / "m", "llama")).model, some_examples()
    model.freeze()
    model.lm_head.unfreeze()
    wanted, gradient = reference(model, examples)
    objective = Objective(model)
    assert objective.halves is not None and not objective.halves.frozen
    value, tree = nn.value_and_grad(model, objective)(model, collate(examples, packed=False))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


def test_a_head_that_disagrees_with_the_model_is_not_used(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "llama")).model
    original = type(model).__call__

    class Swayed(type(model)):  # type: ignore[misc]
        def __call__(self, inputs: mx.array, *args: object, **kwargs: object) -> mx.array:
            return original(self, inputs, *args, **kwargs) * (1 + inputs.max())

    model.__class__ = Swayed
    assert split(model) is None


def test_a_sliding_window_holds_inside_each_segment(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "gemma3_text", sliding_window=8, sliding_window_pattern=2)).model
    attach(model, TrainingConfig(targets=("all",), rank=2))
    examples = some_examples()
    wanted, _ = reference(model, examples)
    with segmented_attention(model):
        value = Objective(model)(model, collate(examples, packed=True))
    assert value.item() == pytest.approx(wanted, rel=1e-5)


def test_attention_is_put_back_after_the_run(tmp_path: Path) -> None:
    from mlx_lm.models import base, qwen3

    model = load(write_model(tmp_path / "m")).model
    with segmented_attention(model):
        assert qwen3.scaled_dot_product_attention is not base.scaled_dot_product_attention
    assert qwen3.scaled_dot_product_attention is base.scaled_dot_product_attention


@pytest.mark.parametrize(("vocabulary", "rows"), [(151_936, 32), (32_000, 64), (1_000, 2080), (10_000_000, 32)])
def test_a_chunk_of_logits_stays_small(vocabulary: int, rows: int) -> None:
    assert chunk_rows(vocabulary) == rows


PEAK = """
import app.engine
import mlx.core as mx
import mlx.nn as nn
from app.engine.linear_head import LinearHead

module = nn.Linear(32, 60_000, bias=False)
hidden, targets = mx.random.normal((200, 32)), mx.arange(200)
mx.eval(module.parameters(), hidden, targets)
before = mx.get_active_memory()
mx.reset_peak_memory()
mx.eval(LinearHead(module, 1.0).losses(hidden, targets))
print((mx.get_peak_memory() - before) / (200 * 60_000 * 4))
"""


@pytest.mark.parametrize("width", ["1", "20"], ids=["depth first", "breadth first"])
def test_only_some_blocks_of_logits_exist_at_once_in_whatever_order_mlx_takes_them(width: str) -> None:
    """MLX goes through a graph depth first where it is wide, as with the memory saver."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK], env={**os.environ, "MLX_BFS_MAX_WIDTH": width}, capture_output=True, text=True
    )
    assert float(done.stdout) < 0.45, done.stderr
