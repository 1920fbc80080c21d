"""LoRA's first product without the float32 copy of its input that autodiff would keep.

LoRA's matrices are float32 while the model is bfloat16: x A makes a float32 copy of x for each adapted layer, which
stays until the backward pass, twice the size of x itself. Here x alone stays, and is converted again when needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx_lm.tuner.lora import LoRALinear

from app.engine.levers import levers


class LeanLoRALinear(LoRALinear):
    """mlx-lm's LoRALinear with `lean_product`. An instance becomes one for the time of a training.

    The scale is multiplied into the r values of each token, not into all that come out, forward and backward.
    """

    def __call__(self, x: mx.array) -> mx.array:
        """(…, in) -> (…, out)"""
        y, low = self.linear(x), self.scale * lean_product(self.dropout(x), self.lora_a)
        return mx.addmm(y, low, self.lora_b) if y.dtype == low.dtype else y + (low @ self.lora_b).astype(y.dtype)


@contextmanager
def lean_low_rank(model: nn.Module, always: bool = False) -> Iterator[None]:
    """While it lasts, the model's LoRALinear instances are lean ones, where the levers say so or always."""
    lean = always or levers().lean_low_rank
    found: list[Any] = [m for _, m in model.named_modules() if lean and type(m) is LoRALinear]
    for module in found:
        module.__class__ = LeanLoRALinear
    try:
        yield
    finally:
        for module in found:
            module.__class__ = LoRALinear


@mx.custom_function
def lean_product(x: mx.array, a: mx.array) -> mx.array:
    """x @ a in the precision of a. x: (..., D); a: (D, r)."""
    return x.astype(a.dtype) @ a


@lean_product.vjp
def _(primals: tuple[mx.array, mx.array], cotangent: mx.array, output: mx.array) -> tuple[mx.array, mx.array]:
    x, a = primals
    rows = x.reshape(-1, x.shape[-1]).astype(a.dtype)
    return (cotangent @ a.T).astype(x.dtype), rows.T @ cotangent.reshape(-1, a.shape[-1])
