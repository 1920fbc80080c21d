"""How long a training will take, from sizes and the machine's speed alone: instant, for moving sliders.

Counted are products of matrices (forward once; backward once for the hidden states of each layer that is trained or
lies above one), simple functions of what a layer makes of each token, logits of trained tokens, attention between all
pairs of tokens of an example, the adapters and the optimizer, and the starting of so many operations. What comes beside
the steps is counted as often as it happens: checks on what is kept aside, of check_at_most of it, answers to the test
questions, and versions saved. The constants were fitted to single steps of small Qwen3-like models on a CPU; how far a
machine is from them is learned for each part by itself when a training of the model was measured there (see
services.forecast).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.runs.config import TrainingConfig
from app.runs.estimate import GB, Estimate, Parts, Shape, batches_per_epoch, learned_share, learning_layers

if TYPE_CHECKING:
    from numpy.typing import NDArray

PRODUCTS, READING = 1.3, 1.6
"""How much longer products of a model's shapes take than large square ones, and reading all weights for a single row."""
VALUES_PER_HIDDEN, VALUES_PER_INNER, VALUES_PER_PAIR = 1.8, 0.7, 0.35
"""Simple functions of a pass through a layer: for each token and its hidden and inner size, each pair of tokens and head."""
FORWARD, BACKWARD = 0.75, 1.25
"""Such passes that a layer takes."""
VALUES_PER_LOGIT, VALUES_PER_TRAINABLE = 0.62, 1.4
ADAPTER = {"lora": 12, "dora": 12, "full": 2}
"""Operations for each token and trainable value; twice as many as there are in thin products, which take longer."""
STARTS_PER_LAYER, STARTS_PER_FROZEN, STARTS = 240, 130, 400
"""Operations that are started, for a pass through a layer with adapters and one without, and beside those."""
LOADING_S, DISK = 0.4, 1e9
"""Seconds to get ready and to end, and bytes of a model that are read in one."""
SAVING_S = 0.05
MOST_ANSWER_TOKENS, MOVED_TOKENS = 96, 2000
"""See engine.answering; and engine.learned, where so many are read twice at the end."""


@dataclass(frozen=True, slots=True)
class Speed:
    """products, quantized: floating-point operations a second in products of matrices; values: simple ones a second.

    bytes: of weights read a second where a single row is multiplied; operation_s: seconds that starting one takes
    where a model writes.
    """

    products: float
    quantized: float
    values: float
    bytes: float
    operation_s: float


def parts_of(
    model: Shape,
    lengths: NDArray[Any],
    config: TrainingConfig,
    values: int,
    needs: Estimate,
    speed: Speed,
    share: float | None = None,
) -> Parts:
    """Seconds of each part of a run.

    lengths: tokens of each example to learn from; values: trainable ones; share: of the tokens that are trained.
    """
    cut = lengths.clip(max=config.max_seq_len).astype("float64")
    tokens, pairs = float(cut.sum()), float((cut**2).sum())
    share = learned_share(config) if share is None else share
    steps = -(-batches_per_epoch(lengths, config) // config.grad_accumulation)
    layers = learning_layers(model, config)
    below = model.num_layers - layers
    pass_, half = _layer(model, tokens, pairs, speed)
    whole = FORWARD * pass_
    again = {"off": 0.0, "some": FORWARD * half, "most": whole}[needs.memory_saver]
    logits = share * tokens * model.vocab_size
    product = 2 * logits * model.hidden_size / _rate(model, speed)
    forward = product + VALUES_PER_LOGIT * logits / speed.values
    adapter = (
        PRODUCTS * ADAPTER[config.method] * tokens * values / speed.products
        + steps * values * VALUES_PER_TRAINABLE / speed.values
    )
    starts = operations_started(3 * layers, below) * speed.operation_s
    each = layers * (whole + BACKWARD * pass_ + again) + forward + product + adapter + steps * starts
    first = model.num_layers * whole + forward
    later = first - below * whole if needs.keeps_trunk else first
    share_checked, checks = _checked(len(cut), config), times_checked(steps * config.epochs, config)
    answer = min(MOST_ANSWER_TOKENS, max(1.0, share * tokens / len(cut)))
    token = _reading(model, needs.model_gb * GB, speed) + operations_started(layers, below) * speed.operation_s
    return Parts(
        ready=LOADING_S + needs.model_gb * GB / DISK + 2 * min(MOVED_TOKENS / tokens, share_checked or 1.0) * first,
        steps=config.epochs * each + (1 if needs.keeps_trunk else config.epochs) * below * whole,
        checks=share_checked * (first + later * (checks - 1)),
        answers=len(config.questions) * checks * answer * token,
        saving=times_saved(steps * config.epochs, config, share_checked > 0) * SAVING_S,
    )


def operations_started(adapted: int, frozen: int = 0) -> int:
    """For a pass through so many layers with adapters and so many without."""
    return STARTS_PER_LAYER * adapted + STARTS_PER_FROZEN * frozen + STARTS


def times_checked(steps: int, config: TrainingConfig) -> int:
    """Checks of a whole run: before it, on the way, and at its end."""
    every = config.validate_every
    return 1 + (steps // every + (steps % every != 0) if every else 1)


def times_saved(steps: int, config: TrainingConfig, checked: bool) -> int:
    """Versions of a whole run: when they are due and, at most, after each check, as each may be the best."""
    every = [n for n in (config.save_every, config.validate_every if checked else 0) if n]
    return len({steps, *(step for n in every for step in range(n, steps + 1, n))})


def _layer(model: Shape, tokens: float, pairs: float, speed: Speed) -> tuple[float, float]:
    """Seconds of a pass through a layer, and of its feed-forward half alone."""
    inner = model.intermediate_size or 3 * model.hidden_size
    half = tokens * (6 * model.hidden_size * inner / _rate(model, speed) + VALUES_PER_INNER * inner / speed.values)
    attention = 8 * tokens * model.hidden_size**2 / _rate(model, speed)
    simple = VALUES_PER_HIDDEN * tokens * model.hidden_size + VALUES_PER_PAIR * pairs * model.num_heads
    return half + attention + simple / speed.values, half


def _rate(model: Shape, speed: Speed) -> float:
    return (speed.quantized if model.quantized else speed.products) / PRODUCTS


def _reading(model: Shape, weights: float, speed: Speed) -> float:
    """Seconds in which all weights (bytes) are read for a token of an answer."""
    alone = READING * weights / speed.bytes
    return max(alone, 2 * model.parameters / speed.quantized) if model.quantized else alone


def _checked(learned: int, config: TrainingConfig) -> float:
    """What a check reads, as a share of what is learned from."""
    aside = config.validation_split / max(100 - config.validation_split, 50)
    return min(aside, config.check_at_most / max(1, learned)) if config.check_at_most else aside
