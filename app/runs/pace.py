"""How long a training will take, from sizes and the machine's speed alone: instant, for moving sliders.

Counted are products of matrices (forward once; backward once for the hidden states of each layer that is trained or
lies above one), logits of trained tokens, attention between all pairs of tokens of an example, and the optimizer. The
constants were fitted to processor seconds of single steps on a CPU, within 26 % of each; how far a
machine is from them is learned when a training of the model was measured there (see services.forecast).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.runs.config import TrainingConfig
from app.runs.estimate import TRAINED_SHARE, Estimate, Shape, batches_per_epoch

if TYPE_CHECKING:
    from numpy.typing import NDArray

PRODUCTS = 2.4
"""How much longer the products take than their operations alone, with all that happens beside them."""
VALUES_PER_LOGIT, VALUES_PER_PAIR, VALUES_PER_TRAINABLE = 1.1, 1.2, 19.0
BACKWARD = {"off": 1.0, "some": 1.9, "most": 2.4}
"""Times of a layer's forward pass that its backward pass takes."""
LOADING_S = 1.5
ANSWER_TOKENS, ANSWER_LAYER_S, ANSWER_RATE = 96, 1e-3, 1 / 8
"""Answers to the test question: their length, seconds a layer takes at least, and the share of the speed for one row."""


@dataclass(frozen=True, slots=True)
class Speed:
    """products, quantized: floating-point operations a second in products of matrices; values: simple ones a second."""

    products: float
    quantized: float
    values: float


def seconds_of(
    model: Shape, lengths: NDArray[Any], config: TrainingConfig, values: int, needs: Estimate, speed: Speed
) -> float:
    """Seconds of the whole run. lengths: tokens of each example to learn from; values: trainable ones."""
    cut = lengths.clip(max=config.max_seq_len).astype("float64")
    tokens, pairs = float(cut.sum()), float((cut**2).sum())
    steps = -(-batches_per_epoch(lengths, config) // config.grad_accumulation)
    layers = min(config.num_layers or model.num_layers, model.num_layers)
    inner = model.intermediate_size or 3 * model.hidden_size
    block = 4 * model.hidden_size**2 + 3 * model.hidden_size * inner
    rate = (speed.quantized if model.quantized else speed.products) / PRODUCTS
    trained = tokens if config.learn_from == "everything" else TRAINED_SHARE * tokens
    layer = 2 * tokens * block / rate + VALUES_PER_PAIR * pairs * model.num_heads / speed.values
    head = trained * model.vocab_size * (4 * model.hidden_size / rate + VALUES_PER_LOGIT / speed.values)
    adapter = PRODUCTS * 6 * tokens * values / speed.products + steps * values * VALUES_PER_TRAINABLE / speed.values
    each = layers * layer * (1 + BACKWARD[needs.memory_saver]) + head + adapter
    below = (model.num_layers - layers) * layer * (1 if needs.keeps_trunk else config.epochs)
    whole = model.num_layers * layer + head
    return LOADING_S + config.epochs * each + below + _checks(model, config, steps * config.epochs, whole, rate)


def _checks(model: Shape, config: TrainingConfig, steps: int, whole: float, rate: float) -> float:
    """Seconds of all checks. whole: forward through all examples to learn from."""
    checks = 2 + (steps // config.validate_every if config.validate_every else 0)
    aside = config.validation_split / 100
    row = 2 * model.parameters / (rate * ANSWER_RATE) + model.num_layers * ANSWER_LAYER_S
    questions = len(config.test_question.splitlines())
    return checks * (whole * aside / max(1 - aside, 0.5) + questions * ANSWER_TOKENS * row)
