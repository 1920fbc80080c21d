"""A new run begins where a saved adapter of mlx-lm or Tunesmith ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from app.engine import adapters
from app.engine.import_adapter import read_adapter, starting_arrays, suggested_settings
from app.engine.loading import load
from app.engine.versions import Versions
from app.errors import UserError
from app.runs.config import TrainingConfig
from tests.tiny import write_model
from tests.tuned import logits_of, write_adapter


def begun(model: Path, start: Path, **settings: Any) -> mx.array:
    """Logits of a run on this model before its first step."""
    loaded = load(model).model
    values = {**suggested_settings(read_adapter(start), len(loaded.layers)), **settings}
    config = TrainingConfig(model_path=model, data=model, **values)
    adapters.attach(loaded, config)
    loaded.load_weights(list(starting_arrays(start, loaded, config).items()), strict=False)
    loaded.eval()
    return logits_of(loaded)


@pytest.mark.parametrize("method", ["lora", "dora", "full"])
@pytest.mark.parametrize("kind", ["qwen3", "qwen3_moe"])
def test_the_first_step_starts_from_the_same_model(tmp_path: Path, method: str, kind: str) -> None:
    model = write_model(tmp_path / "model", kind)
    targets = ("q_proj", "v_proj") if method == "dora" else ("all",)
    start = write_adapter(tmp_path / "start", model, method=method, num_layers=2, targets=targets)
    with Versions(load(model).model).using(start) as tuned:
        wanted = logits_of(tuned)
    assert mx.allclose(begun(model, start), wanted, atol=1e-5)
    if method != "full":
        wider = {"rank": 7, "alpha": 3.0, "num_layers": 0}
        assert mx.allclose(begun(model, start, **wider), wanted, atol=1e-4)


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"rank": 2}, "start_rank"),
        ({"method": "dora"}, "start_method"),
        ({"targets": ("q_proj",)}, "start_targets"),
        ({"num_layers": 1}, "start_targets"),
    ],
)
def test_a_run_that_cannot_hold_it_says_what_to_change(tmp_path: Path, settings: dict[str, Any], code: str) -> None:
    model = write_model(tmp_path / "model", "llama")
    start = write_adapter(tmp_path / "start", model, num_layers=2, targets=("q_proj", "k_proj"))
    with pytest.raises(UserError) as caught:
        begun(model, start, **settings)
    assert caught.value.code == code and caught.value.next


def test_an_adapter_of_another_model_is_refused(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    other = write_model(tmp_path / "other", "llama", hidden_size=64)
    with pytest.raises(UserError) as caught:
        begun(model, write_adapter(tmp_path / "start", other))
    assert caught.value.code == "start_model"


def test_what_is_no_adapter_is_said(tmp_path: Path) -> None:
    for folder, code in ((tmp_path / "none", "no_adapter"), (tmp_path, "no_adapter")):
        with pytest.raises(UserError) as caught:
            read_adapter(folder)
        assert caught.value.code == code
    (tmp_path / "adapter_config.json").write_text('{"peft_type": "IA3"}')
    with pytest.raises(UserError) as caught:
        read_adapter(tmp_path)
    assert caught.value.code == "foreign_adapter"
