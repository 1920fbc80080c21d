"""A step that fails before it is computed, as when memory runs out, leaves nothing behind."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import pytest

from app.engine.levers import pulled
from app.engine.loss import Objective
from app.engine.segments import segmented_attention
from app.engine.stepping import Stepper
from app.runs.config import TrainingConfig
from tests.engine.test_loss import adapted_model, some_examples


class Broken(nn.Module):
    """Asks MLX for what it cannot compute on a CPU, which it finds out when it comes to it."""

    def __init__(self, own: nn.Module) -> None:
        super().__init__()
        self.own = own

    def __call__(self, value: mx.array) -> mx.array:
        some = mx.broadcast_to(mx.stop_gradient(value).reshape(-1)[:1], (32, 64)).astype(mx.bfloat16)
        failing = mx.qqmm(some, mx.ones((32, 64), mx.bfloat16), mode="nvfp4", stream=mx.cpu)
        return self.own(value + failing.astype(value.dtype)[0, 0])


def failed_step(folder: Path, levers: dict[str, Any]) -> None:
    model, examples = adapted_model(folder, "qwen3", 0), some_examples()
    with pulled(**levers), segmented_attention(model):
        stepper = Stepper(model, Objective(model), TrainingConfig(), 100)
        model.model.norm = Broken(model.model.norm)
        with pytest.raises(RuntimeError):
            stepper.step(1, [examples])


def in_use() -> int:
    gc.collect()
    mx.synchronize()
    mx.clear_cache()
    return mx.get_active_memory()


@pytest.mark.parametrize("levers", [{}, {"blocks": False}, {"powers": False}, {"packing": False}], ids=str)
def test_all_that_a_failed_step_held_is_free_again(tmp_path: Path, levers: dict[str, Any]) -> None:
    failed_step(tmp_path / "m", levers)  # whatever is made once and kept
    before = in_use()
    failed_step(tmp_path / "m", levers)
    assert in_use() - before < 10_000
