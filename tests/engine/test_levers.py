"""Each lever alone, and all together, change speed and memory but not the mathematics."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import pytest
from mlx.utils import tree_flatten

from app.engine import batches, segments
from app.engine.adapters import attach
from app.engine.batches import collate
from app.engine.levers import pulled
from app.engine.loading import load
from app.engine.loss import Objective
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.runs.config import TrainingConfig
from tests.engine.test_loss import MODELS, PACKED, adapted_model, flat, reference, relative, some_examples
from tests.interop.make_exports_table import tiny
from tests.tiny import write_model

BUDGET = 1 << 20
SAID = [("qwen3", 0), ("llama", 0), ("gemma2", 0), ("llama", 4)]
"""Qwen3 and Gemma 2 have tied embeddings, Gemma 2 caps its logits and is not packed."""


@pytest.mark.parametrize(("kind", "bits"), MODELS)
@pytest.mark.parametrize("level", ["some", "most"])
def test_the_memory_saver_changes_nothing(tmp_path: Path, kind: str, bits: int, level: str) -> None:
    model, examples = adapted_model(tmp_path / "m", kind, bits), some_examples()
    wanted, gradient = reference(model, examples)
    classes = [type(module) for _, module in model.named_modules()]
    for packed in (False, True) if (kind, bits) in PACKED else (False,):
        with segmented_attention(model), memory_saver(model, level):  # type: ignore[arg-type]
            value, tree = nn.value_and_grad(model, Objective(model))(model, collate(examples, packed))
            mx.eval(value, tree)
        assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4
    assert [type(module) for _, module in model.named_modules()] == classes


@pytest.mark.parametrize(("kind", "bits"), PACKED)
def test_attention_for_all_examples_at_once_changes_nothing(
    tmp_path: Path, kind: str, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, examples = adapted_model(tmp_path / "m", kind, bits), some_examples()
    wanted, gradient = reference(model, examples)
    monkeypatch.setattr(segments, "device_kind", lambda: "cuda")
    monkeypatch.setattr(batches, "device_kind", lambda: "cuda")
    batch = collate(examples, packed=True)
    assert batch.inputs.shape == (1, 128)
    with segmented_attention(model):
        objective = Objective(model)
        assert objective.packs
        value, tree = nn.value_and_grad(model, objective)(model, batch)
        mx.eval(value, tree)
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


PLAIN: dict[str, Any] = {
    "packing": False, "head": "all", "blocks": False, "kept_trunk": False, "lean_low_rank": False, "powers": False,
}  # fmt: skip
LEFT_OUT = [{"packing": False}, {"blocks": False}, {"powers": False}, {"head": "picked"}, {"head": "all"}]
ALONE = [{"packing": True}, {"blocks": True, "head": "fused"}, {"powers": True}, {"head": "picked"}, {"head": "fused"}]


@pytest.mark.parametrize(("kind", "bits"), SAID)
def test_each_short_cut_alone_and_all_but_one_give_the_same(tmp_path: Path, kind: str, bits: int) -> None:
    model, examples = adapted_model(tmp_path / "m", kind, bits), some_examples()
    wanted, gradient = reference(model, examples)
    lean = "lean_low_rank"
    alone = [{**PLAIN, **one} for one in [*ALONE, {lean: True}, {}]]
    for changed in [*alone, *LEFT_OUT, {lean: False}]:
        with pulled(**changed), segmented_attention(model), memory_saver(model, "off"):
            objective = Objective(model)
            assert objective.packs is (changed.get("packing", True) and kind != "gemma2")
            value, tree = nn.value_and_grad(model, objective)(model, collate(examples, objective.packs))
            mx.eval(value, tree)
        found = value.item(), relative(flat(tree), gradient)
        assert found[0] == pytest.approx(wanted, rel=1e-5) and found[1] < 1e-4, changed


@pytest.mark.parametrize(("kind", "bits"), SAID)
def test_all_short_cuts_together_give_the_same(tmp_path: Path, kind: str, bits: int) -> None:
    """Kept trunk and memory saver among them, and the lower layers as they were kept from another batch."""
    model = load(write_model(tmp_path / "m", kind, bits=bits)).model
    attach(model, TrainingConfig(targets=("all",), rank=4, num_layers=1))
    for name, value in tree_flatten(model.trainable_parameters()):
        model.load_weights([(name, mx.random.normal(value.shape) * 0.1)], strict=False)
    examples = some_examples()
    wanted, gradient = reference(model, examples)
    with segmented_attention(model), memory_saver(model, "most"):
        objective = Objective(model, BUDGET)
        assert objective.kept_trunk is not None
        for members in (examples[:2], examples[2:], examples):
            batch = objective.ready(collate(members, objective.packs))
            value, tree = nn.value_and_grad(model, objective)(model, batch)
            mx.eval(value, tree)
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


@pytest.mark.parametrize("kind", ["qwen3", "llama", "gemma2", "gemma3_text", "qwen3_moe", "phi3"])
@pytest.mark.parametrize("lengthened", [False, True], ids=["", "with a lengthened row"])
@pytest.mark.parametrize("saver", [False, True], ids=["", "with the memory saver"])
def test_a_kept_trunk_changes_nothing(
    tmp_path: Path, kind: str, saver: bool, lengthened: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if lengthened:
        monkeypatch.setitem(batches.ROW_STEPS, "cpu", (128, 16))
    model = load(write_model(tmp_path / "m", kind)).model
    attach(model, TrainingConfig(targets=("all",), rank=4, num_layers=1))
    examples = some_examples()
    wanted, gradient = reference(model, examples)
    with segmented_attention(model), memory_saver(model, "most") if saver else nullcontext():
        objective = Objective(model, BUDGET)
        assert objective.kept_trunk is not None and objective.kept_trunk.cut == 2
        for round in range(3):
            members = examples if round < 2 else examples[::-1]  # another order, the same kept states
            value, tree = nn.value_and_grad(model, objective)(model, collate(members, objective.packs))
            assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4
    tokens = sum(len(example.ids) - 1 for example in examples)
    assert objective.kept_trunk.bytes == tokens * 32 * 4


@pytest.mark.parametrize("kind", ["lfm2", "qwen3_next", "granitemoehybrid", "mamba2"])
def test_a_trunk_that_is_not_packed_is_kept_too(tmp_path: Path, kind: str) -> None:
    model = load(tiny(tmp_path / "m", kind)).model
    attach(model, TrainingConfig(targets=("all",), rank=4, num_layers=1))
    examples = some_examples()
    wanted, gradient = reference(model, examples)
    with segmented_attention(model):
        objective = Objective(model, BUDGET)
        assert not objective.packs and objective.kept_trunk is not None
        for members in (examples[:2], examples[2:], examples[::-1]):  # the last of them in a wider row than before
            batch = objective.ready(collate(members, False))
            value, tree = nn.value_and_grad(model, objective)(model, batch)
            mx.eval(value, tree)
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4
    tokens = sum(len(example.ids) - 1 for example in examples)
    assert objective.kept_trunk.bytes == tokens * batch.below.shape[-1] * 4  # type: ignore[union-attr]


def test_a_trunk_that_cannot_be_run_in_two_parts_is_run_whole(tmp_path: Path) -> None:
    """GPT-OSS goes by a second list of its layers, which the stand-ins are not in."""
    model = load(tiny(tmp_path / "m", "gpt_oss")).model
    attach(model, TrainingConfig(targets=("all",), rank=4, num_layers=1))
    with segmented_attention(model):
        objective = Objective(model, BUDGET)
        assert objective.packs and objective.kept_trunk is None


def test_nothing_is_kept_where_embeddings_learn(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    attach(model, TrainingConfig(num_layers=1))
    model.model.embed_tokens.unfreeze()
    with segmented_attention(model):
        assert Objective(model, BUDGET).kept_trunk is None


def test_a_kept_trunk_stays_within_its_budget(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    attach(model, TrainingConfig(num_layers=1))
    examples = some_examples()
    with segmented_attention(model):
        objective = Objective(model, trunk_budget=20 * 32 * 4)
        first = objective(model, collate(examples, True)).item()
        assert objective.kept_trunk is not None and 0 < objective.kept_trunk.bytes <= 20 * 32 * 4
        assert objective(model, collate(examples, True)).item() == first


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_what_memory_has_no_room_for_is_kept_on_disk(tmp_path: Path, dtype: str) -> None:
    model = load(write_model(tmp_path / "m")).model
    model.set_dtype(getattr(mx, dtype))
    attach(model, TrainingConfig(num_layers=1, targets=("all",)))
    examples = some_examples()
    with segmented_attention(model):
        objective = Objective(model, 20 * 32 * 4, tmp_path)
        batch = collate(examples, True)
        first = objective.ready(batch).below
        kept = objective.kept_trunk
        assert kept is not None and first is not None and kept.bytes <= 20 * 32 * 4 and kept.kept.disk_bytes > 0
        assert all(key in kept.kept for key in batch.keys)
        again = objective.ready(batch).below
        assert again is not None and mx.array_equal(first, again).item() and again.dtype == first.dtype
    assert [file.name for file in tmp_path.iterdir()] == ["m"]


def test_a_disk_without_room_keeps_nothing_and_nothing_breaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> int:
        raise OSError(28, "No space left on device")

    model = load(write_model(tmp_path / "m")).model
    attach(model, TrainingConfig(num_layers=1))
    batch = collate(some_examples(), True)
    with segmented_attention(model):
        wanted = Objective(model)(model, batch).item()
        monkeypatch.setattr("os.pwrite", full)
        objective = Objective(model, 1, tmp_path)
        for _ in range(2):
            assert objective(model, batch).item() == pytest.approx(wanted, rel=1e-6)
        assert objective.kept_trunk is not None and objective.kept_trunk.kept.disk_bytes == 0


def test_filling_the_kept_trunk_costs_no_more_memory_than_a_step(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", num_hidden_layers=12)).model
    attach(model, TrainingConfig(num_layers=1, targets=("all",)))
    batch, peaks = collate(some_examples() * 4, True), []
    with segmented_attention(model):
        for budget in (0, 1 << 30):
            objective = Objective(model, budget)
            mx.eval(model.parameters())
            mx.reset_peak_memory()
            mx.eval(nn.value_and_grad(model, objective)(model, objective.ready(batch)))
            peaks.append(mx.get_peak_memory())
    assert peaks[1] < 1.1 * peaks[0]


def test_nothing_is_kept_when_all_layers_learn(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    attach(model, TrainingConfig())
    with segmented_attention(model):
        assert Objective(model, BUDGET).kept_trunk is None
