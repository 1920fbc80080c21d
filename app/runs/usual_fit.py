"""Whether training a model fits a machine, before there are examples: with those that people usually bring."""

from __future__ import annotations

import numpy as np

from app.runs.config import PRESETS, TrainingConfig
from app.runs.estimate import Estimate, Shape, estimate

USUAL_EXAMPLES, USUAL_TOKENS = 200, 400
_BALANCED = PRESETS[1]


def usual_needs(model: Shape, limit_gb: float, float32: bool = False) -> Estimate:
    """What the Balanced preset takes on usual examples, with the memory saver where the limit asks for it."""
    config = TrainingConfig(**_BALANCED.values, memory_limit=limit_gb)
    return estimate(model, np.full(USUAL_EXAMPLES, USUAL_TOKENS, np.int32), config, float32=float32)
