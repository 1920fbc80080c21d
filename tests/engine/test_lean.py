"""Low-rank products that keep no copy are mlx-lm's own."""

from __future__ import annotations

from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import pytest
from mlx_lm.tuner.lora import LoRALinear

from app.engine.levers import levers, pulled
from app.engine.low_rank import LeanLoRALinear, lean_low_rank
from tests.engine.test_loss import adapted_model, flat, relative


@pytest.mark.parametrize(("dtype", "bits"), [("float32", 0), ("bfloat16", 0), ("float32", 4)])
def test_value_and_gradients_are_those_of_mlx_lm(dtype: str, bits: int) -> None:
    linear = nn.Linear(64, 96)
    linear.set_dtype(getattr(mx, dtype))
    layer = LoRALinear.from_base(linear.to_quantized(group_size=32, bits=bits) if bits else linear, r=4)
    layer.lora_b = mx.random.normal(layer.lora_b.shape)
    x = mx.random.normal((2, 9, 64)).astype(getattr(mx, dtype))

    def loss(a: mx.array, b: mx.array, x: mx.array) -> mx.array:
        layer.lora_a, layer.lora_b = a, b
        return mx.square(layer(x).astype(mx.float32)).sum()

    arguments = (layer.lora_a, layer.lora_b, x)
    value, gradients = mx.value_and_grad(loss, (0, 1, 2))(*arguments)
    with lean_low_rank(layer):
        assert type(layer) is LeanLoRALinear
        lean, lean_gradients = mx.value_and_grad(loss, (0, 1, 2))(*arguments)
    assert type(layer) is LoRALinear
    rounding = 1e-6 if dtype == "float32" else 1e-2
    assert lean.item() == pytest.approx(value.item(), rel=rounding)
    for a, b in zip(lean_gradients, gradients, strict=True):
        assert relative(a.astype(mx.float32).reshape(-1), b.astype(mx.float32).reshape(-1)) < rounding


def test_a_bfloat16_model_learns_with_less_memory(tmp_path: Path) -> None:
    model = adapted_model(tmp_path / "m", "llama", 0)
    model.apply(lambda v: v.astype(mx.bfloat16))
    for _, module in model.named_modules():
        if isinstance(module, LoRALinear):
            module.lora_a, module.lora_b = module.lora_a.astype(mx.float32), module.lora_b.astype(mx.float32)
    ids, found = mx.arange(300)[None] % 370, []
    for lean in (False, True):
        with pulled(lean_low_rank=lean), lean_low_rank(model):
            mx.eval(model.parameters())
            mx.reset_peak_memory()
            before = mx.get_active_memory()
            _, tree = nn.value_and_grad(model, lambda m, x: m.model(x).astype(mx.float32).sum())(model, ids)
            mx.eval(tree)
            found.append((mx.get_peak_memory() - before, flat(tree)))
    assert found[1][0] < 0.95 * found[0][0]
    assert relative(found[1][1], found[0][1]) < 2e-2


def test_levers_are_put_back() -> None:
    with pytest.raises(ZeroDivisionError), pulled(packing=False, head="all"):
        assert not levers().packing and levers().head == "all" and levers().bucketing
        raise ZeroDivisionError
    assert levers().packing and levers().head == "fused"
