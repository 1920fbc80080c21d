"""How long a training will take, from sizes and the machine's speed alone: instant, for moving sliders.

Counted are products of matrices (forward once; backward once for the hidden states of each layer that is trained or
lies above one), logits of trained tokens, attention between all pairs of tokens of an example, and simple functions of
values, which take most of the time where the hidden size is small. The constants were fitted on a CPU; how far a
machine is from them is learned when a training of the model was measured there (see services.forecast).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.runs.config import TrainingConfig
from app.runs.estimate import Estimate, Shape

if TYPE_CHECKING:
    from numpy.typing import NDArray

TRAINED_SHARE = 0.6
"""Share of tokens that are trained where only answers are learned."""
VALUES_PER_WIDTH = {"off": 30.0, "some": 34.0, "most": 42.0}
"""Simple functions for each token, layer and (hidden + inner) value, forward and backward."""
VALUES_PER_LOGIT = 4.0
VALUES_PER_PAIR = 6.0
VALUES_PER_TRAINABLE = 20.0
SECONDS_PER_LAYER = 3e-4
LOADING_S = 3.0
ANSWER_TOKENS = 60


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
    steps = -(-len(lengths) // (config.batch_size * config.grad_accumulation))
    batches = -(-len(lengths) // config.batch_size)
    layers = min(config.num_layers or model.num_layers, model.num_layers)
    below = model.num_layers - layers
    inner = model.intermediate_size or 3 * model.hidden_size
    rate = speed.quantized if model.quantized else speed.products
    share = 1.0 if config.learn_from == "everything" else TRAINED_SHARE

    def forward(count: int) -> float:
        """Seconds of one time through in `count` layers."""
        block = 4 * model.hidden_size**2 + 3 * model.hidden_size * inner
        simple = tokens * (model.hidden_size + inner) * VALUES_PER_WIDTH["off"] / 3 + pairs * model.num_heads * 2
        return count * (2 * tokens * block / rate + simple / speed.values + batches * SECONDS_PER_LAYER)

    trained_tokens = share * tokens
    head = trained_tokens * model.vocab_size * (2 * model.hidden_size / rate + VALUES_PER_LOGIT / speed.values)
    again = {"off": 2.0, "some": 2.4, "most": 3.0}[needs.memory_saver]
    step = forward(layers) * (1 + again) + 2 * head
    adapter = 6 * tokens * values / speed.products + steps * values * VALUES_PER_TRAINABLE / speed.values
    low = forward(below)
    once = config.epochs * (step + adapter) + low * (1 if needs.keeps_trunk else config.epochs)
    return LOADING_S + once + _checks(model, config, len(lengths), steps, forward(model.num_layers) + head, rate)


def _checks(model: Shape, config: TrainingConfig, count: int, steps: int, whole: float, rate: float) -> float:
    """Seconds of all checks. whole: forward through all examples to learn from."""
    total = steps * config.epochs
    checks = 2 + (total // config.validate_every if config.validate_every else 0)
    aside = config.validation_split / 100
    answer = ANSWER_TOKENS * (2 * model.parameters / rate + model.num_layers * SECONDS_PER_LAYER)
    return checks * (whole * aside / max(1 - aside, 0.5) + (answer if config.test_question else 0.0))
