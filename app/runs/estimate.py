"""How long a training is and how much memory it will take, from sizes alone: instant, for moving sliders.

Memory is the sum of four parts (bytes; B batch size, S longest example, H hidden size, L trained layers,
h heads, V words): the weights; 16 per trainable value (value, gradient and two AdamW moments in float32);
ACTIVATIONS * B*S*H*L kept for the backward pass plus ATTENTION * B*h*S*S for one layer's scores; and
LOGITS * B*S*V for the output. The constants are those of mlx-train-perf's fit on an M1 Max
(github.com/IonDen/mlx-train-perf, calibration_data.json), rounded up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from app.runs.config import ALL_TARGETS, TrainingConfig

if TYPE_CHECKING:
    from numpy.typing import NDArray

GB = 2**30
ACTIVATIONS = 90.0
ATTENTION = 8.7
LOGITS = 12.0
OPTIMIZER = 16


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


@dataclass(frozen=True)
class Estimate:
    """steps: optimizer steps of the whole run; seconds: None until it was measured; GB of 2**30 bytes."""

    steps: int
    model_gb: float
    training_gb: float
    seconds: float | None = None

    @property
    def peak_gb(self) -> float:
        return self.model_gb + self.training_gb


def estimate(
    model: Shape,
    lengths: NDArray[Any],
    config: TrainingConfig,
    trainable: int | None = None,
    float32: bool = False,
) -> Estimate:
    """lengths: tokens of each example to learn from; trainable: adjustable values, guessed when None.

    float32: whether the weights are held so (on a CPU they are, unless quantized).
    """
    batches = -(-len(lengths) // config.batch_size)
    steps = -(-batches // config.grad_accumulation) * config.epochs
    longest = min(int(lengths.max(initial=1)), config.max_seq_len)
    rows = min(config.batch_size, max(1, len(lengths)))
    layers = config.num_layers or model.num_layers
    weights = model.parameters * 4 if float32 and not model.quantized else model.weight_bytes
    values = _guessed(model, config, layers) if trainable is None else trainable
    training = (
        OPTIMIZER * values
        + ACTIVATIONS * rows * longest * model.hidden_size * layers
        + ATTENTION * rows * model.num_heads * longest**2
        + LOGITS * rows * longest * model.vocab_size
    )
    return Estimate(steps, weights / GB, training / GB)


def _guessed(model: Shape, config: TrainingConfig, layers: int) -> int:
    """Trainable values of a llama-like model: rank * (in + out) for each target."""
    if config.method == "full":
        return model.parameters * layers // max(1, model.num_layers)
    attention = {"q_proj", "k_proj", "v_proj", "o_proj"}
    names = (*attention, "gate_proj", "up_proj", "down_proj") if ALL_TARGETS in config.targets else config.targets
    square, wide = 2 * model.hidden_size, model.hidden_size + (model.intermediate_size or 3 * model.hidden_size)
    return config.rank * layers * sum(square if name in attention else wide for name in names)
