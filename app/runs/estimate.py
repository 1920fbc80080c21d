"""How much memory a training takes and how many steps it has, from sizes alone: instant, for moving sliders.

Memory is the sum of: the weights; 12 bytes for each trainable value (itself and two AdamW moments, float32); and the
larger of what a step of AdamW makes beside them and what the gradient takes: what the trained layers keep for the backward
pass, KEPT hidden and inner sizes for each token and about one attention score for each pair of tokens of an example,
head and layer, and the larger of some blocks of logits (see engine.linear_head) and of what is on its way through one
layer. The constants were fitted to MLX's peak memory in 108 steps of six small Qwen3-like models on a CPU in float32,
nine of ten within 10 % and all within 26 %: hidden sizes of 128 to 768, 2 to 8 layers, vocabularies of 8,192 to 151,936, 90 to 1,000 tokens.
Recurrent layers, which MLX computes token by token in training, are counted generously (see KEPT_STATES); the engine
measures them (see engine.room).
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from app.runs.config import ALL_TARGETS, TrainingConfig
from app.runs.token_budget import shapes

if TYPE_CHECKING:
    from numpy.typing import NDArray

GB = 2**30
OPTIMIZER, OPTIMIZING = 12, 34
"""Bytes for each trainable value: always, and more in a step of AdamW."""
KEPT = {"off": (9, 3.9), "some": (9, 1.4), "most": (2.8, 0)}
"""Values kept for each token and layer: (times hidden size, times inner size)."""
PASSING = (9, 8)
"""The same of a layer that is just computed: MLX runs ahead of the device by many operations."""
SCORES, PASSING_SCORES = 0.93, 0.55
KEPT_STATES, PASSING_STATES = 3.3, 5.0
"""Values for each token and layer, times those of a recurrent layer's state, in float32. Every layer is counted as recurrent."""
LOGITS, BLOCKS_AT_ONCE = 2.2, 2.7
BLOCK_BYTES = {4: 1 << 21, 2: 1 << 25}
"""A block of logits (see engine.linear_head): on a CPU, where values take 4 bytes, and on a GPU."""
TRAINED_SHARE = 0.6
"""Share of the tokens that are trained where only answers are learned."""
POOL = 32
"""Batches among which the longest examples are dealt out."""
TRUNK_SHARE = 0.25
"""Share of the memory limit that hidden states of layers which never change may take."""
SAVER_FROM = 0.8
"""Share of the memory limit beyond which the memory saver comes on by itself."""


Level = Literal["off", "some", "most"]
LEAST_FIRST: tuple[Level, ...] = ("off", "some")
"""Levels of the memory saver that are tried before "most"."""


class Shape(Protocol):
    """What must be known of a model; `data.model_folder.ModelInfo` has it."""

    @property
    def parameters(self) -> int: ...
    @property
    def weight_bytes(self) -> int: ...
    @property
    def quantized(self) -> bool: ...
    @property
    def num_layers(self) -> int: ...
    @property
    def hidden_size(self) -> int: ...
    @property
    def intermediate_size(self) -> int: ...
    @property
    def num_heads(self) -> int: ...
    @property
    def vocab_size(self) -> int: ...
    @property
    def state(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """Seconds of a training. ready: before its first step and after its last; saving: of versions."""

    ready: float = 0.0
    steps: float = 0.0
    checks: float = 0.0
    answers: float = 0.0
    saving: float = 0.0

    @property
    def total(self) -> float:
        return self.ready + self.steps + self.checks + self.answers + self.saving


@dataclass(frozen=True)
class Estimate:
    """steps: optimizer steps of the whole run; parts: its seconds, None while unknown; GB of 2**30 bytes.

    memory_saver: the level that this takes into account; keeps_trunk: hidden states of layers that never change are
    kept after the first time through; measured: found by training a little on this machine, not worked out from sizes.
    """

    steps: int
    model_gb: float
    training_gb: float
    parts: Parts | None = None
    memory_saver: Level = "off"
    keeps_trunk: bool = False
    measured: bool = False

    @property
    def seconds(self) -> float | None:
        return self.parts.total if self.parts is not None else None

    @property
    def peak_gb(self) -> float:
        return self.model_gb + self.training_gb


def estimate(
    model: Shape,
    lengths: NDArray[Any],
    config: TrainingConfig,
    trainable: int | None = None,
    float32: bool = False,
    share: float | None = None,
    factor: float = 1.0,
) -> Estimate:
    """lengths: tokens of each example to learn from; trainable: adjustable values, guessed when None.

    float32: whether the weights are held so (on a CPU they are, unless quantized); share: of the tokens that are
    trained, guessed when None; factor: by which trainings of this model were seen to take more than the formula says: it
    decides with where the memory saver comes on, and is not multiplied into the result.
    """
    steps = -(-batches_per_epoch(lengths, config) // config.grad_accumulation) * config.epochs
    weights = model.parameters * 4 if float32 and not model.quantized else model.weight_bytes
    values = guessed_values(model, config) if trainable is None else trainable
    width = 4 if float32 else 2
    share = learned_share(config) if share is None else share
    level = saver_level(model, lengths, config, weights, values, width, share, factor)
    training = training_bytes(model, lengths, config, level, values, width, share)
    return Estimate(
        steps, weights / GB, training / GB, memory_saver=level, keeps_trunk=_kept(model, lengths, config, 4) > 0
    )


def learning_layers(model: Shape, config: TrainingConfig) -> int:
    return min(config.num_layers or model.num_layers, model.num_layers)


def learned_share(config: TrainingConfig) -> float:
    """Of the tokens, until they were counted."""
    return 1.0 if config.learn_from == "everything" else TRAINED_SHARE


def batches_per_epoch(lengths: NDArray[Any], config: TrainingConfig) -> int:
    """Batches that are read at once in an epoch, each for itself."""
    if config.batch_tokens:
        return shapes(lengths.clip(max=config.max_seq_len), config.batch_tokens)[0]
    return -(-len(lengths) // config.batch_size)


def saver_level(
    model: Shape,
    lengths: NDArray[Any],
    config: TrainingConfig,
    weights: int,
    values: int,
    width: int,
    share: float,
    factor: float = 1.0,
) -> Level:
    """What is asked for, or for "auto" the least that stays within SAVER_FROM of the limit. width: bytes of a value."""
    if config.memory_saver != "auto":
        return config.memory_saver
    if config.memory_limit is None:
        return "off"
    room = SAVER_FROM * config.memory_limit * GB - weights
    for level in LEAST_FIRST:
        if factor * training_bytes(model, lengths, config, level, values, width, share) <= room:
            return level
    return "most"


def training_bytes(
    model: Shape,
    lengths: NDArray[Any],
    config: TrainingConfig,
    level: Level,
    values: int,
    width: int,
    share: float,
    factor: float = 1.0,
) -> float:
    """Above the weights. factor: by which what a step computes and keeps takes more than the formula says."""
    cut = lengths.clip(max=config.max_seq_len)
    if config.batch_tokens:
        _, tokens, pairs = shapes(cut, config.batch_tokens)
    else:
        tokens, pairs = largest_batch(cut, config.batch_size)
    gradient = factor * activation_bytes(model, tokens, pairs, config, level, width, share) + 4 * values
    return OPTIMIZER * values + _kept(model, lengths, config, width) + max(gradient, OPTIMIZING * values)


def activation_bytes(
    model: Shape, tokens: int, pairs: int, config: TrainingConfig, level: Level, width: int, share: float
) -> float:
    """What the gradient of a batch makes on its way: tokens of all its examples, pairs of tokens of one example."""
    layers = learning_layers(model, config)
    logits = LOGITS * min(BLOCKS_AT_ONCE * BLOCK_BYTES[width], 4 * share * tokens * model.vocab_size)
    scores = width * model.num_heads * pairs
    states = 4 * tokens * model.state
    layer = width * tokens * _values(model, KEPT["off"]) + SCORES * scores + KEPT_STATES * states
    passing = width * tokens * _values(model, PASSING) + PASSING_SCORES * scores + PASSING_STATES * states
    if level == "most":  # a layer is computed again, whole
        layer, passing = width * tokens * _values(model, KEPT[level]), passing + layer
    elif level == "some":
        layer = width * tokens * _values(model, KEPT[level]) + SCORES * scores + KEPT_STATES * states
    return layers * layer + max(logits, passing)


def _values(model: Shape, times: tuple[float, float]) -> float:
    """Values for each token, of so many hidden and inner sizes."""
    return times[0] * model.hidden_size + times[1] * (model.intermediate_size or 3 * model.hidden_size)


def largest_batch(lengths: NDArray[Any], rows: int) -> tuple[int, int]:
    """(tokens, pairs of tokens of one example) of the largest batch, as engine.batches deals them."""
    import numpy as np  # here, as the window shows before numpy is loaded

    order = np.sort(lengths)[::-1]
    if len(order) > rows * POOL:
        order = order[np.linspace(0, len(order) - 1, rows * POOL).round().astype(int)]
    batches = [(0, 0, 0, number) for number in range(max(1, -(-len(order) // rows)))]
    full = []
    for length in order.tolist():
        tokens, pairs, count, number = heapq.heappop(batches)
        batch = (tokens + length, pairs + length * length, count + 1, number)
        if count + 1 < rows:
            heapq.heappush(batches, batch)
        else:
            full.append(batch)
    dealt = [*full, *batches]
    return max(batch[0] for batch in dealt), max(batch[1] for batch in dealt)


def _kept(model: Shape, lengths: NDArray[Any], config: TrainingConfig, width: int) -> float:
    """Bytes of hidden states that are kept below the lowest layer that learns (see engine.frozen_trunk)."""
    if config.epochs == 1 or not 0 < config.num_layers < model.num_layers:
        return 0.0
    everything = float(lengths.clip(max=config.max_seq_len).sum()) * model.hidden_size * width
    return min(everything, (config.memory_limit or math.inf) * GB * TRUNK_SHARE)


def guessed_values(model: Shape, config: TrainingConfig) -> int:
    """Trainable values of a llama-like model: rank * (in + out) for each target, or all of a layer."""
    layers = learning_layers(model, config)
    if config.method == "full":  # embeddings do not learn
        inside = max(0, model.parameters - model.vocab_size * model.hidden_size)
        return inside * layers // max(1, model.num_layers)
    attention = {"q_proj", "k_proj", "v_proj", "o_proj"}
    names = (*attention, "gate_proj", "up_proj", "down_proj") if ALL_TARGETS in config.targets else config.targets
    square, wide = 2 * model.hidden_size, model.hidden_size + (model.intermediate_size or 3 * model.hidden_size)
    return config.rank * layers * sum(square if name in attention else wide for name in names)
