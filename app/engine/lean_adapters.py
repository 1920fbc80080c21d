"""Wrappers for answering: what mlx-lm's compute, in fewer steps, because nothing in them changes any more.

LoRA: y + (scale · x A) B. mlx-lm multiplies x A B by the scale for each token and adds afterwards; here the scale is
in B. DoRA: mlx-lm builds scale · A B and the length of each of its rows for each token; here these are known.
"""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx_lm.tuner.dora import DoRALinear
from mlx_lm.tuner.lora import LoRALinear


def lean(wrapper: Any) -> Any:
    """The same for answering alone; the wrapper itself where there is nothing to gain, as for experts."""
    if type(wrapper) not in (LoRALinear, DoRALinear) or wrapper["lora_a"].dtype != mx.float32:
        return wrapper
    return LeanLoRA(wrapper) if type(wrapper) is LoRALinear else LeanDoRA(wrapper)


class LeanLoRA(nn.Module):
    """linear(x) + x A (scale · B)"""

    def __init__(self, wrapper: LoRALinear) -> None:
        super().__init__()
        self.linear = wrapper.linear
        self.lora_a = wrapper.lora_a
        self.lora_b = wrapper.scale * wrapper.lora_b

    def __call__(self, x: mx.array) -> mx.array:
        """(…, in) -> (…, out)"""
        return _add(self["linear"](x), x @ self["lora_a"], self["lora_b"])


class LeanDoRA(nn.Module):
    """(W x + x A (scale · B)) · m / |W + scale · A B|, and the bias."""

    def __init__(self, wrapper: DoRALinear) -> None:
        super().__init__()
        self.linear = wrapper.linear
        self.lora_a = wrapper.lora_a
        self.lora_b = wrapper.scale * wrapper.lora_b
        adapted = wrapper._dequantized_weight() + self.lora_b.T @ self.lora_a.T
        self.stretch = (wrapper.m / mx.linalg.norm(adapted, axis=1)).astype(mx.float32)

    def __call__(self, x: mx.array) -> mx.array:
        """(…, in) -> (…, out)"""
        y = _add(_without_bias(self["linear"], x), x @ self["lora_a"], self["lora_b"])
        y = self["stretch"].astype(x.dtype) * y
        return y + self["linear"]["bias"] if "bias" in self["linear"] else y


def _add(y: mx.array, low: mx.array, b: mx.array) -> mx.array:
    """y + low b, in y's precision."""
    return mx.addmm(y, low, b) if y.dtype == b.dtype else y + (low @ b).astype(y.dtype)


def _without_bias(linear: nn.Module, x: mx.array) -> mx.array:
    if "scales" not in linear:
        return x @ linear["weight"].T
    return mx.quantized_matmul(
        x, linear["weight"], linear["scales"], linear.get("biases"), True, linear.group_size, linear.bits, linear.mode
    )
