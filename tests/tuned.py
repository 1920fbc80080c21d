"""Tiny models with adapters of random values, as a training would have left them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx

from app.engine import adapters
from app.engine.loading import load
from app.runs.config import TrainingConfig


def write_adapter(folder: Path, model: Path, size: float = 0.1, seed: int = 1, **settings: Any) -> Path:
    """An adapter folder for a model, all linear targets unless settings say otherwise."""
    loaded = load(model)
    values = {"model_path": model, "data": model, "rank": 4, "alpha": 10.0, "targets": ("all",), **settings}
    config = TrainingConfig(**values)
    adapted = adapters.attach(loaded.model, config)
    mx.random.seed(seed)
    arrays = {}
    for name, value in adapters.trained_arrays(loaded.model).items():
        noise = mx.random.normal(value.shape) * size
        arrays[name] = value * (1 + noise) if name.endswith(".m") or config.method == "full" else noise
    adapters.write(folder, arrays, config, adapted, {"base_model": model.name, "step": 7})
    return folder


def logits_of(model: Any, count: int = 40) -> mx.array:
    """(count, V) float32 logits of a fixed text."""
    return model(mx.arange(3, 3 + count)[None])[0].astype(mx.float32)
