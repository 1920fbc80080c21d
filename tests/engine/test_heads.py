"""Whatever a model's head is and wherever its layers lie: the leanest way that is exact, and the plain formula's numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import pytest

from app.engine import loss as loss_module
from app.engine.batches import collate
from app.engine.head import split
from app.engine.linear_head import linear_head
from app.engine.loading import load
from app.engine.loss import Objective, chunk_rows
from app.engine.segments import segmented_attention
from app.engine.train import train
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import StepDone
from app.runs.store import create_run
from tests.engine.test_loss import flat, reference, relative, some_examples
from tests.engine.test_saver import lively
from tests.engine.test_train import trained_loop
from tests.interop.make_exports_table import tiny
from tests.tiny import write_chats, write_model

CUT = [
    "minimax",  # hands its trunk all by name
    "stablelm",  # its trunk wants to be told that there is no cache
    "mamba",  # looks at the shape of the ids
    "phi",  # its head has a bias
    "gpt2",  # its layers have another name
    "plamo",  # its layers lie in a module of their own
    "talkie",  # its head is a bare array
]


@pytest.mark.parametrize("kind", CUT)
def test_models_are_cut_in_two_however_they_are_built(tmp_path: Path, kind: str) -> None:
    model, examples = lively(tiny(tmp_path / "m", kind)), some_examples()[1:3]
    wanted, gradient = reference(model, examples)
    with segmented_attention(model):
        objective = Objective(model)
        assert objective.halves is not None and objective.halves.frozen
        value, tree = nn.value_and_grad(model, objective)(model, collate(examples, objective.packs))
    assert value.item() == pytest.approx(wanted, rel=1e-5) and relative(flat(tree), gradient) < 1e-4


ENDS: dict[str, tuple[str, bool]] = {
    "its logits are capped, and the module after its embeddings has another width": ("gemma4_text", True),
    "its trunk makes the logits itself": ("gpt_neox", False),
}


@pytest.mark.parametrize("reason", ENDS)
def test_a_training_falls_back_to_the_plain_way_when_a_models_head_is_no_product(tmp_path: Path, reason: str) -> None:
    kind, cut = ENDS[reason]
    config = TrainingConfig(
        model_path=tiny(tmp_path / "m", kind), data=write_chats(tmp_path / "chats.jsonl", 6), rank=4, targets=("all",),
        learning_rate=5e-3, batch_size=6, epochs=4, validation_split=0, save_every=0,
    )  # fmt: skip
    halves = split(lively(config.model_path))
    assert (halves is not None) is cut and (halves is None or halves.linear is None)
    events = list(train(config, create_run(config, tmp_path / "runs"), Control()))
    losses = [event.loss for event in events if isinstance(event, StepDone)]
    assert losses == pytest.approx(trained_loop(config, 4), rel=1e-3) and losses[-1] < losses[0]


@pytest.mark.parametrize(("embeddings", "gain"), [(1.0, 0.0), (0.3, 2.0), (0.01, 40.0)])
def test_a_soft_cap_is_noticed_however_small_the_logits_are(tmp_path: Path, embeddings: float, gain: float) -> None:
    model = lively(write_model(tmp_path / "m", "gemma2"))
    model.model.embed_tokens.weight = model.model.embed_tokens.weight * embeddings
    model.model.norm.weight = mx.full((32,), gain)
    halves = split(model)
    assert halves is not None and halves.frozen and halves.linear is None


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize(
    ("kind", "changes", "factor"),
    [
        ("granite", {"logits_scaling": 6.0}, 1 / 6),
        ("cohere", {"logit_scale": 0.8333}, 0.8333),
        ("minicpm", {"dim_model_base": 10}, 10 / 32),
        ("muse_glimmer", {}, None),
    ],
)
def test_a_scale_is_known_from_a_soft_cap_in_any_precision(
    tmp_path: Path, kind: str, changes: dict[str, Any], factor: float | None, dtype: str
) -> None:
    model = lively(tiny(tmp_path / "m", kind, changes))
    model.set_dtype(getattr(mx, dtype))
    halves = split(model)
    assert halves is not None and halves.frozen
    assert (halves.linear and halves.linear.factor) == (factor and pytest.approx(factor, rel=2e-3))


def test_an_added_bias_makes_a_head_more_than_a_product(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "llama")).model
    assert linear_head([model], model.lm_head, 32) is not None
    assert linear_head([model], lambda hidden: model.lm_head(hidden) + 1e-4, 32) is None


def test_a_head_of_zeros_says_nothing_of_itself(tmp_path: Path) -> None:
    model = lively(write_model(tmp_path / "m", "llama"))
    model.lm_head.weight = mx.zeros_like(model.lm_head.weight)
    halves = split(model)
    assert halves is not None and halves.frozen and halves.linear is None


def test_a_head_that_looks_at_a_tokens_place_is_not_used(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "llama")).model
    original = type(model).__call__

    class Placed(type(model)):  # type: ignore[misc]
        def __call__(self, inputs: mx.array, *args: object, **kwargs: object) -> mx.array:
            return original(self, inputs, *args, **kwargs) * mx.arange(1, inputs.shape[1] + 1)[:, None]

    model.__class__ = Placed
    assert split(model) is None


def test_rows_of_logits_are_as_many_as_suit_the_device(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = []
    for device in ("cpu", "metal", "cuda"):
        monkeypatch.setattr(loss_module, "device_kind", lambda device=device: device)
        rows.append(chunk_rows(256_000))
    assert rows == [32, 64, 256]


def test_no_hidden_states_are_kept_where_the_embeddings_below_them_learn(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m", "llama")).model
    model.freeze()
    model.model.layers[-1].unfreeze()
    with segmented_attention(model):
        assert Objective(model, 1 << 20).kept_trunk is not None
        model.model.embed_tokens.unfreeze()
        assert Objective(model, 1 << 20).kept_trunk is None
