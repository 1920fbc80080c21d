"""What to change when a training did not do what it was for."""

from __future__ import annotations

from app.runs.config import ALL_TARGETS, TrainingConfig
from app.runs.insight import Learned

_LEAST_RATE, _HIGHEST_RATE = 1e-6, 1e-3


def suggested(config: TrainingConfig, found: Learned) -> TrainingConfig | None:
    """The same training with what would most likely help; None when nothing is to be mended.

    Worse than before: a third of the learning rate. Hardly any change: three times it, and all parts of the layers.
    Memorising: fewer times through the examples.
    """
    if found.kind == "worse":
        rate = max(_LEAST_RATE, _rounded(config.learning_rate / 3))
        return config.changed(learning_rate=rate) if rate < config.learning_rate else None
    if found.kind in ("nothing", "little"):
        rate = min(_HIGHEST_RATE, _rounded(config.learning_rate * 3))
        changes = {"targets": (ALL_TARGETS,), "learning_rate": max(rate, config.learning_rate)}
        better = config.changed(**changes)
        return better if better != config else None
    if found.memorised_after is not None and config.epochs > 1:
        return config.changed(epochs=config.epochs - 1)
    return None


def _rounded(rate: float) -> float:
    """One figure that counts: 0.0000333 becomes 0.00003."""
    return float(f"{rate:.0e}")
