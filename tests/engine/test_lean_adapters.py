"""The wrappers for answering compute what mlx-lm's own compute."""

from __future__ import annotations

from pathlib import Path

import mlx.core as mx
import pytest
from mlx_lm import load as mlx_lm_load

from app.engine.lean_adapters import LeanDoRA, LeanLoRA, lean
from app.engine.loading import load
from app.engine.versions import Versions
from tests.tiny import write_model
from tests.tuned import logits_of, write_adapter


@pytest.mark.parametrize(
    ("method", "bits", "biases"),
    [("lora", 0, False), ("lora", 4, True), ("dora", 0, True), ("dora", 4, False)],
    ids=["lora", "lora-4-bit-biases", "dora-biases", "dora-4-bit"],
)
def test_lean_wrappers_compute_the_same(tmp_path: Path, method: str, bits: int, biases: bool) -> None:
    model = write_model(tmp_path / "model", "llama", bits, attention_bias=biases)
    adapter = write_adapter(tmp_path / "adapter", model, 0.3, method=method)
    wanted = logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])
    versions = Versions(load(model).model, lean)
    with versions.using(adapter) as tuned:
        kinds = {type(module) for _, module in tuned.named_modules() if "lora_a" in module}
        assert kinds == {LeanLoRA if method == "lora" else LeanDoRA}
        assert mx.allclose(logits_of(tuned), wanted, atol=1e-4)


def test_weights_of_less_precision_stay_the_precision_of_the_answer(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    adapter = write_adapter(tmp_path / "adapter", model, 0.3)
    half = mlx_lm_load(str(model), adapter_path=str(adapter))[0].layers[0].self_attn.q_proj
    half.linear.weight = half.linear.weight.astype(mx.bfloat16)
    x = mx.random.normal((2, 32)).astype(mx.bfloat16)
    assert lean(half)(x).dtype == half(x).dtype == mx.bfloat16
    assert mx.allclose(lean(half)(x), half(x), rtol=2e-2, atol=2e-2)


def test_experts_keep_mlx_lms_wrappers(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "qwen3_moe")
    adapter = write_adapter(tmp_path / "adapter", model, 0.3)
    wanted = logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])
    with Versions(load(model).model, lean).using(adapter) as tuned:
        assert mx.allclose(logits_of(tuned), wanted, atol=1e-4)
