"""What can be trained is found in the model itself, and a name that fits nothing is refused."""

from __future__ import annotations

from pathlib import Path

import mlx.core as mx
import pytest
from mlx.utils import tree_flatten

from app.engine.adapters import attach, offered_targets
from app.engine.loading import describe, load
from app.errors import UserError
from app.runs.config import TrainingConfig
from tests.tiny import KINDS, write_model


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("qwen3", ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]),
        ("llama", ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]),
        ("gemma2", ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]),
        ("phi3", ["qkv_proj", "o_proj", "gate_up_proj", "down_proj"]),
        ("qwen3_moe", ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]),
    ],
)
def test_the_names_offered_are_the_models_own(tmp_path: Path, kind: str, names: list[str]) -> None:
    detail = describe(write_model(tmp_path / "m", kind))
    assert [t.name for t in detail.targets if t.default] == names


def test_a_router_is_not_among_all(tmp_path: Path) -> None:
    detail = describe(write_model(tmp_path / "m", "qwen3_moe"))
    assert [t.name for t in detail.targets if not t.default] == ["gate"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("num_layers", [0, 2])
def test_the_promised_number_of_values_is_what_is_attached(tmp_path: Path, kind: str, num_layers: int) -> None:
    folder = write_model(tmp_path / "m", kind)
    config = TrainingConfig(model_path=folder, rank=3, targets=("all",), num_layers=num_layers)
    adapted = attach(load(folder).model, config)
    assert adapted.trainable_parameters == describe(folder).trainable(("all",), 3, num_layers) > 0


def test_only_the_last_layers_are_adapted(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    adapted = attach(model, TrainingConfig(targets=("q_proj", "v_proj"), num_layers=1))
    names = [name for name, _ in tree_flatten(model.trainable_parameters())]
    assert adapted.modules == 2 and names and all(".layers.2." in name for name in names)


def test_a_target_that_is_not_there_lists_what_is(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        attach(load(write_model(tmp_path / "m", "phi3")).model, TrainingConfig(targets=("q_proj",)))
    assert caught.value.code == "no_such_target" and "qkv_proj" in caught.value.next


def test_more_layers_than_there_are(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="3 layers"):
        attach(load(write_model(tmp_path / "m")).model, TrainingConfig(num_layers=4))


def test_dora_is_refused_on_experts(tmp_path: Path) -> None:
    config = TrainingConfig(method="dora", targets=("gate_proj",))
    with pytest.raises(UserError, match="experts"):
        attach(load(write_model(tmp_path / "m", "qwen3_moe")).model, config)


@pytest.mark.parametrize("bits", [3, 5, 6, 8])
def test_dora_is_refused_on_weights_that_mlx_lm_takes_for_another_width(tmp_path: Path, bits: int) -> None:
    model, config = load(write_model(tmp_path / "m", "llama", bits=bits)).model, TrainingConfig(method="dora", rank=2)
    if bits == 8:
        assert attach(model, config).modules == 6
        return
    with pytest.raises(UserError, match="DoRA cannot be used on this model") as caught:
        attach(model, config)
    assert f"{bits} bits" in caught.value.why


def test_full_training_is_refused_on_four_bits(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be trained fully"):
        attach(load(write_model(tmp_path / "m", "llama", bits=4)).model, TrainingConfig(method="full"))


def test_full_training_opens_the_last_layers(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    adapted = attach(model, TrainingConfig(method="full", num_layers=1))
    layer = sum(v.size for _, v in tree_flatten(model.layers[2].parameters()))
    assert adapted.trainable_parameters == layer == describe(tmp_path / "m").opened(1)


def test_attaching_changes_nothing_yet_and_repeats_by_seed(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "m")
    first, second, other = load(folder).model, load(folder).model, load(folder).model
    ids = mx.array([[5, 6, 7, 8]])
    before = first(ids)
    attach(first, TrainingConfig(seed=1))
    attach(second, TrainingConfig(seed=1))
    attach(other, TrainingConfig(seed=2))
    assert mx.array_equal(first(ids), before)
    values = [dict(tree_flatten(m.trainable_parameters())) for m in (first, second, other)]
    name = "model.layers.0.self_attn.q_proj.lora_a"
    assert mx.array_equal(values[0][name], values[1][name]) and not mx.array_equal(values[0][name], values[2][name])


def test_offered_targets_do_not_change_once_adapted(tmp_path: Path) -> None:
    model = load(write_model(tmp_path / "m")).model
    names = [t.name for t in offered_targets(model)]
    attach(model, TrainingConfig(targets=("q_proj",)))
    assert "k_proj" in names and "linear" not in names
