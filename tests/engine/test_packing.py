"""Which models may have several examples in one row: found by asking the model, in whatever precision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import numpy as np
import pytest
from mlx.utils import tree_flatten

from app.data.conversation import Example
from app.engine.adapters import attach
from app.engine.batches import collate, longest_row
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import packs_exactly, segmented_attention
from app.runs.config import TrainingConfig
from tests.engine.test_loss import flat, reference, relative, some_examples
from tests.interop.make_exports_table import tiny
from tests.tiny import write_model

DTYPES = ["float32", "float16", "bfloat16"]


def model_of(folder: Path, kind: str = "llama", dtype: str = "float32", **changes: Any) -> nn.Module:
    model = load(write_model(folder, kind, **changes)).model
    model.set_dtype(getattr(mx, dtype))
    return model


def packs(model: nn.Module, **options: int) -> bool:
    with segmented_attention(model):
        return Objective(model, **options).packs


@pytest.mark.parametrize("dtype", DTYPES)
def test_positions_across_segments_make_packing_inexact_and_it_is_noticed(tmp_path: Path, dtype: str) -> None:
    model = model_of(tmp_path / "m", dtype=dtype)
    kind: Any = type(model.model)

    class Positioned(kind):  # type: ignore[misc]
        def __call__(self, inputs: mx.array, *args: object, **kwargs: object) -> mx.array:
            hidden = kind.__call__(self, inputs, *args, **kwargs)
            return hidden + 0.1 * mx.sin(mx.arange(inputs.shape[1]).astype(hidden.dtype))[None, :, None]

    model.model.__class__ = Positioned
    assert not packs(model)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("share", [0.5, 0.01])
def test_a_layer_that_mixes_in_the_token_before_is_noticed(tmp_path: Path, dtype: str, share: float) -> None:
    """As short convolutions do, which look back over the beginning of an example."""
    model = model_of(tmp_path / "m", dtype=dtype)
    kind: Any = type(model.layers[0])

    class Mixing(kind):  # type: ignore[misc]
        def __call__(self, hidden: mx.array, mask: Any = None, cache: Any = None) -> mx.array:
            before = mx.pad(hidden, [(0, 0), (1, 0), (0, 0)])[:, :-1]
            mixed: mx.array = kind.__call__(self, hidden + share * before, mask, cache)
            return mixed

    model.layers[1].__class__ = Mixing
    assert not packs(model)


@pytest.mark.parametrize("kind", ["qwen3", "gemma3_text", "phi3", "qwen3_moe", "olmo2", "gpt_oss"])
@pytest.mark.parametrize("dtype", DTYPES)
def test_rounding_in_16_bits_does_not_hinder_packing(tmp_path: Path, kind: str, dtype: str) -> None:
    model = load(tiny(tmp_path / "m", kind)).model
    model.set_dtype(getattr(mx, dtype))
    attach(model, TrainingConfig(targets=("all",), rank=4))
    before = {name: value.dtype for name, value in tree_flatten(model.parameters())}
    classes = [type(module) for _, module in model.named_modules()]
    with segmented_attention(model), memory_saver(model, "most"):
        assert packs_exactly(model, model.model, 8192)
    assert {name: value.dtype for name, value in tree_flatten(model.parameters())} == before
    assert [type(module) for _, module in model.named_modules()] == classes


def test_a_quantized_model_in_16_bits_is_packed(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "llama", bits=4)).model
    model.set_dtype(mx.bfloat16)
    assert packs(model)


@pytest.mark.parametrize("kind", ["gemma2", "deepseek_v3", "glm4_moe_lite"])
def test_a_model_that_computes_scores_of_a_whole_row_itself_gets_padded_rows(tmp_path: Path, kind: str) -> None:
    model = load(tiny(tmp_path / "m", kind)).model
    attach(model, TrainingConfig(targets=("all",), rank=4))
    examples = some_examples()
    wanted, gradient = reference(model, examples)
    with segmented_attention(model):
        objective = Objective(model)
        assert objective.halves is not None and not objective.packs
        value, tree = nn.value_and_grad(model, objective)(model, collate(examples, objective.packs))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("llama", {"max_position_embeddings": 64, "rope_scaling": {"type": "dynamic", "factor": 2.0}}),
        ("internlm2", {"max_position_embeddings": 64, "rope_scaling": {"type": "dynamic", "factor": 2.0}}),
        (
            "ministral3",
            {
                "rope_parameters": {
                    "type": "yarn", "rope_type": "default", "rope_theta": 10000.0, "factor": 1.0,
                    "llama_4_scaling_beta": 0.1, "original_max_position_embeddings": 64,
                }
            },
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_where_positions_count_differently_in_long_rows_only_short_ones_are_packed(
    tmp_path: Path, kind: str, changes: dict[str, Any]
) -> None:
    """Four examples of 60 tokens, none beyond the 64 from which on the rule is another, in a row of 240."""
    model = load(tiny(tmp_path / "m", kind, changes)).model
    attach(model, TrainingConfig(targets=("all",), rank=4))
    rng = np.random.default_rng(1)
    examples = [Example(rng.integers(5, 370, 60).astype(np.int32), np.ones(60, np.uint8), 1) for _ in range(4)]
    assert packs(model, row=60)
    wanted, gradient = reference(model, examples)
    row = longest_row([60] * 4, TrainingConfig(batch_size=4))
    assert row == 240 and not packs(model, row=row)
    with segmented_attention(model):
        objective = Objective(model, row=row)
        value, tree = nn.value_and_grad(model, objective)(model, collate(examples, objective.packs))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


def test_no_packed_row_is_longer_than_what_was_checked() -> None:
    assert longest_row([5, 9, 7, 2], TrainingConfig(batch_size=3)) == 21
    assert longest_row([5, 9, 7, 2], TrainingConfig(batch_size=1000, batch_tokens=8)) == 9
    assert longest_row([5, 9, 7, 2], TrainingConfig(batch_size=2, batch_tokens=64)) == 64


def test_a_model_without_a_list_of_its_layers_is_not_packed(tmp_path: Path) -> None:
    model = load(tiny(tmp_path / "m", "gpt2")).model
    assert not packs(model)
