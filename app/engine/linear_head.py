"""A head that is one product of matrices, taken in blocks of the vocabulary: each weight is read once for all tokens.

The loss of all trained tokens and its gradient with respect to their hidden states are gathered over the blocks with a
running maximum (Milakov & Gimelshein 2018, "Online normalizer calculation for softmax"; Dao et al. 2022,
FlashAttention; Wijmans et al. 2024, "Cut Your Losses"). Only one block of logits exists at a time. What the target
itself contributes is left out of the blocks and added exactly at the end, so that a target that is almost certain
loses no digits in 16 bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app.engine.backend import device_kind
from app.engine.powers import exp

_KINDS = (nn.Linear, nn.QuantizedLinear, nn.Embedding, nn.QuantizedEmbedding)
_TOLERANCE = 1e-3
_STRONG = 1000.0
"""Size of logits at which every soft-cap shows (those of mlx-lm's families are 15 to 50)."""
OTHERWISE_BUILT = (
    TypeError,
    ValueError,
    AttributeError,
    KeyError,
    IndexError,
    RuntimeError,
    StopIteration,
    ArithmeticError,
)
"""What models raise that are not built as is supposed: a longer way is right for them."""
BLOCK_BYTES = {"cpu": 1 << 21, "metal": 1 << 25, "cuda": 1 << 28}
"""Size of a block of logits in float32: within the CPU's caches, large enough to keep a GPU busy.

MLX runs ahead of the device, so that some blocks are in memory at once. On a CPU, blocks of half and of four times this
size are as fast.
"""


@dataclass(frozen=True)
class LinearHead:
    """logits = factor * (hidden @ weight.T), weight (V, D) a float or quantized array of `module`."""

    module: Any
    factor: float

    @property
    def vocabulary(self) -> int:
        return int(self.module.weight.shape[0])

    def block(self, start: int, stop: int) -> tuple[Callable[[mx.array], mx.array], Callable[[mx.array], mx.array]]:
        """(hidden -> logits, logits' gradient -> hidden's gradient) of tokens start … stop, without the factor."""
        own = self.module
        weight = own.weight[start:stop]
        if "scales" not in own:
            return lambda hidden: hidden @ weight.T, lambda slope: slope @ weight
        scales = own.scales[start:stop]
        biases = own.biases[start:stop] if own.get("biases") is not None else None

        def product(x: mx.array, transpose: bool) -> mx.array:
            return mx.quantized_matmul(x, weight, scales, biases, transpose, own.group_size, own.bits, own.mode)

        return lambda hidden: product(hidden, True), lambda slope: product(slope, False)

    def rows(self, tokens: mx.array) -> mx.array:
        """(N, D) float32: the weights of some tokens."""
        own = self.module
        rows = own.weight[tokens]
        if "scales" in own:
            biases = own.biases[tokens] if own.get("biases") is not None else None
            rows = mx.dequantize(
                rows, own.scales[tokens], biases, group_size=own.group_size, bits=own.bits, mode=own.mode
            )
        return rows.astype(mx.float32)

    def losses(self, hidden: mx.array, targets: mx.array) -> tuple[mx.array, mx.array]:
        """((N,) -log p(target), the gradient of their sum with respect to hidden). hidden: (N, D); targets: (N,) int32."""
        return self._taken(hidden, targets, True)

    def losses_alone(self, hidden: mx.array, targets: mx.array) -> mx.array:
        """The same losses, where nothing is learned from them: half of the products."""
        return self._taken(hidden, targets, False)[0]

    def _taken(self, hidden: mx.array, targets: mx.array, learns: bool) -> tuple[mx.array, mx.array]:
        """In blocks of the vocabulary. The gradient is one of some of it, and of no use, unless learns."""
        count = hidden.shape[0]
        scaled = hidden * self.factor if self.factor != 1.0 else hidden
        own_rows = self.rows(targets)
        chosen = (scaled.astype(mx.float32) * own_rows).sum(axis=-1, keepdims=True)
        top, rest, gradient = mx.full((count, 1), -mx.inf), mx.zeros((count, 1)), mx.zeros(hidden.shape)
        for start, stop in _blocks(self.vocabulary, count):
            forward, backward = self.block(start, stop)
            logits = forward(mx.depends(scaled, [gradient, rest]))  # when both are done with the block before
            higher = mx.maximum(top, logits.max(axis=-1, keepdims=True).astype(mx.float32))
            weights = _weights(logits, higher, targets[:, None], mx.arange(start, stop)[None])
            kept = mx.exp(top - higher)
            rest = rest * kept + weights.sum(axis=-1, keepdims=True)
            if learns:
                gradient = gradient * kept + backward(weights.astype(hidden.dtype)).astype(mx.float32)
            top = higher
        higher = mx.maximum(top, chosen)
        kept, own = mx.exp(top - higher), mx.exp(chosen - higher)
        normaliser = rest * kept + own
        # 1 - p(target) as the others' share, which is exact where p(target) is almost 1
        gradient = (gradient * kept - rest * kept * own_rows) / normaliser * self.factor
        return (mx.log(normaliser) + higher - chosen)[:, 0], gradient.astype(hidden.dtype)


def linear_head(
    places: list[nn.Module], logits_of: Callable[[mx.array], mx.array], width: int, dtype: mx.Dtype = mx.float32
) -> LinearHead | None:
    """The module among the children of some modules that makes a head's logits, None when they are made otherwise.

    width, dtype: of the hidden states. Compared by numbers, as adapters, soft-caps and biases make another function of it.
    """
    for module in _candidates(places):
        try:
            factor = _factor(module, logits_of, width, dtype)
        except OTHERWISE_BUILT:  # a module of another width
            continue
        if factor is not None:
            return LinearHead(module, factor)
    return None


def _factor(module: Any, logits_of: Callable[[mx.array], mx.array], width: int, dtype: mx.Dtype) -> float | None:
    """What the products of a module are multiplied by to be the logits, None where they are more than that.

    Compared with hidden states of zero, of usual size, and such that logits are so large that no soft-cap lets them be.
    """
    if "bias" in module:
        return None
    apply = module.as_linear if hasattr(module, "as_linear") else module
    probe = mx.random.normal((3, width), key=mx.random.key(0)) * mx.array([0.0, 1.0, 1.0])[:, None]
    alone, wanted = (of(probe.astype(dtype)).astype(mx.float32) for of in (apply, logits_of))
    if alone.shape != wanted.shape or mx.any(wanted[0] != 0).item():
        return None
    factor = float(((alone * wanted).sum() / mx.square(alone).sum()).item())
    if abs(factor - 1) < _TOLERANCE:
        factor = 1.0
    strong = probe * min(_STRONG / mx.abs(wanted).max().item(), 0.5 * mx.finfo(dtype).max / mx.abs(alone).max().item())
    for states in (probe, strong):
        alone, wanted = (of(states.astype(dtype)).astype(mx.float32) for of in (apply, logits_of))
        if not (mx.abs(alone * factor - wanted).max() / mx.abs(wanted).max() < tolerance(dtype)).item():
            return None
    return factor


def tolerance(dtype: mx.Dtype) -> float:
    """How far apart two ways to the same logits may be, in parts of the largest: two roundings."""
    return max(_TOLERANCE, 2 * float(mx.finfo(dtype).eps))


def _candidates(places: list[nn.Module]) -> Iterator[Any]:
    for place in places:
        for child in place.children().values():
            if type(child) in _KINDS:
                yield child


def _blocks(vocabulary: int, count: int) -> Iterator[tuple[int, int]]:
    """Blocks of the vocabulary whose logits take about BLOCK_BYTES."""
    size = max(256, BLOCK_BYTES[device_kind()] // (4 * max(1, count)) // 256 * 256)
    return ((start, min(start + size, vocabulary)) for start in range(0, vocabulary, size))


@partial(mx.compile, shapeless=True)
def _weights(logits: mx.array, top: mx.array, targets: mx.array, tokens: mx.array) -> mx.array:
    """exp(logits - top), float32, and 0 for the targets, in one pass."""
    return mx.where(tokens == targets, 0.0, exp(logits.astype(mx.float32) - top))
