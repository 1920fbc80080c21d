"""The learning rate of each step."""

from __future__ import annotations

import math

from app.runs.config import TrainingConfig

COSINE_FLOOR = 0.1


def learning_rate(config: TrainingConfig, step: int, total: int) -> float:
    """Rate of step 1 … total: a linear rise over the warm-up, then constant, linear to 0 or cosine to a tenth.

    Cosine decay after Loshchilov & Hutter 2016 (SGDR), without restarts.
    """
    warmup = math.ceil(total * config.warmup / 100)
    if step <= warmup:
        return config.learning_rate * step / (warmup + 1)
    if config.schedule == "constant":
        return config.learning_rate
    progress = (step - warmup - 1) / max(1, total - warmup)
    if config.schedule == "linear":
        return config.learning_rate * (1 - progress)
    fall = 0.5 * (1 + math.cos(math.pi * progress))
    return config.learning_rate * (COSINE_FLOOR + (1 - COSINE_FLOOR) * fall)
