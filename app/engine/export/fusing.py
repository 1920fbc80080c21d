"""An adapter and the module it wraps, made one module: W' = W + scale · B A, in float32, rounded once.

DoRA's rows are then brought to the lengths that were learned (Liu et al. 2024, equation 5). mlx-lm's own fuse rounds
the product before it is added, and quantizes the sum as coarsely as the original was.
"""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx_lm.models.switch_layers import QuantizedSwitchLinear, SwitchLinear

_QUANTIZED = (nn.QuantizedLinear, nn.QuantizedEmbedding, QuantizedSwitchLinear)
FULL_PRECISION = 16


def fuse(wrapper: Any, bits: int | None) -> nn.Module:
    """The fused module of a LoRA or DoRA wrapper.

    bits: for a module that was quantized: None as coarse as it was, 16 not quantized, else this many bits.
    Raises NotImplementedError for a wrapper of a kind that mlx-lm makes for one model family alone.
    """
    inner = wrapper["linear"] if "linear" in wrapper else wrapper.get("embedding")
    if not isinstance(inner, (*_QUANTIZED, nn.Linear, nn.Embedding, SwitchLinear)):
        raise NotImplementedError(type(wrapper).__name__)
    weight = plain_weight(inner).astype(mx.float32) + delta(wrapper)
    if "m" in wrapper:
        weight = weight * (wrapper.m / mx.linalg.norm(weight, axis=1))[:, None]
    plain = _like(inner, weight.astype(float_type(inner)))
    if not isinstance(inner, _QUANTIZED) or bits == FULL_PRECISION:
        return plain
    if bits is None or (bits == inner.bits and inner.mode == "affine"):
        return plain.to_quantized(group_size=inner.group_size, bits=inner.bits, mode=inner.mode)
    return plain.to_quantized(group_size=max(32, inner.group_size), bits=bits, mode="affine")


def delta(wrapper: Any) -> mx.array:
    """scale · B A in the shape of the weight, float32."""
    a, b = wrapper.lora_a.astype(mx.float32), wrapper.lora_b.astype(mx.float32)
    if a.ndim == 3:  # experts: (E, r, in) and (E, out, r)
        return wrapper.scale * (b @ a)
    if "embedding" in wrapper:  # (vocabulary, r) and (r, width)
        return wrapper.scale * (a @ b)
    return wrapper.scale * (a @ b).T


def plain_weight(module: Any) -> mx.array:
    """A module's weight, out of its few bits where it is quantized."""
    if not isinstance(module, _QUANTIZED):
        return module.weight
    return mx.dequantize(
        module.weight,
        module.scales,
        module.get("biases"),
        group_size=module.group_size,
        bits=module.bits,
        mode=module.mode,
    )


def float_type(module: Any) -> mx.Dtype:
    """The precision of a module's weight; of its scales where it is quantized."""
    kind = module.scales.dtype if isinstance(module, _QUANTIZED) else module.weight.dtype
    return kind if mx.issubdtype(kind, mx.floating) else mx.bfloat16


def dequantized(module: Any) -> nn.Module:
    """A quantized module in the precision of its scales."""
    return _like(module, plain_weight(module).astype(float_type(module)))


def is_quantized(module: Any) -> bool:
    return isinstance(module, _QUANTIZED)


def _like(module: Any, weight: mx.array) -> Any:
    """A module that is not quantized, with this weight and the given module's bias."""
    made: Any
    if isinstance(module, nn.Embedding | nn.QuantizedEmbedding):
        made = nn.Embedding(1, 1)
    elif isinstance(module, SwitchLinear | QuantizedSwitchLinear):
        made = SwitchLinear(1, 1, 1, bias=False)
    else:
        made = nn.Linear(1, 1, bias=False)
    made.weight = weight
    if "bias" in module:
        made.bias = module.bias
    return made
