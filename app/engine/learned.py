"""How far a training moved its model: what was added to the weights, and how often another word would come next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn

from app.data.conversation import Example
from app.engine.adapters import ADAPTER_FILE
from app.engine.head import Halves, split
from app.engine.loss import chunk_rows
from app.engine.versions import Versions
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.store import Run

MOST_TOKENS = 2000


def record(run: Run, model: nn.Module, examples: Sequence[Example], config: TrainingConfig) -> None:
    """Write into run.json how far the result of a run moved its model. examples: some that it was not trained on, if any.

    A figure that cannot be had is left out: the result is there and does not depend on it.
    """
    found: dict[str, float] = {}
    if config.method != "full":
        try:
            found["added"] = added(run.adapter_dir / ADAPTER_FILE, config.scale)
            found["moved"] = moved(model, run.adapter_dir, examples)
        except (OSError, RuntimeError, ValueError, UserError) as error:
            run.note(f"How far it moved could not be measured: {error}")
    run.update(learned=found)
    mx.clear_cache()


def added(file: Path, scale: float) -> float:
    """Frobenius norm of all that an adapter adds to the weights: sqrt of the sum over modules of |scale A B|².

    It is taken from the Gram matrices, (rank x rank): |A B|² = sum((Aᵀ A) * (B Bᵀ)). 0 says that nothing was learned.
    Of experts, which mlx-lm keeps as (experts, rank, in) and (experts, out, rank), each is a module by itself.
    """
    arrays = mx.load(str(file))
    total = mx.array(0.0)
    for name, first in arrays.items():
        second = arrays.get(name.removesuffix("lora_a") + "lora_b") if name.endswith("lora_a") else None
        if second is not None:
            a, b = first.astype(mx.float32), second.astype(mx.float32)
            if a.ndim == 3:
                a, b = a.swapaxes(1, 2), b.swapaxes(1, 2)
            total = total + ((a.swapaxes(-1, -2) @ a) * (b @ b.swapaxes(-1, -2))).sum()
    return float(scale * mx.sqrt(mx.maximum(total, 0.0)).item())


def moved(model: nn.Module, version: Path, examples: Sequence[Example]) -> float:
    """Share of the answers' tokens before which the version would write another token than the original, 0 to 1.

    Of at most MOST_TOKENS tokens of the examples. model: with the adapters of a training, or bare; it is left as it was.
    """
    versions = Versions(model)
    some = some_of(examples)
    if not some:
        raise ValueError("there is no example to measure on")
    likeliest = []
    for adapter in (None, version):
        with versions.using(adapter) as now:
            halves = split(now)
            likeliest.append([_likeliest(now, halves, example) for example in some])
    changed = sum(int((before != after).sum().item()) for before, after in zip(*likeliest, strict=True))
    return changed / max(1, sum(len(one) for one in likeliest[0]))


def some_of(examples: Sequence[Example]) -> list[Example]:
    """Those that `moved` reads."""
    found: list[Example] = []
    tokens = 0
    for example in sorted(examples, key=lambda one: len(one.ids)):
        tokens += len(example.ids)
        if found and tokens > MOST_TOKENS:
            break
        found.append(example)
    return found


def _likeliest(model: nn.Module, halves: Halves | None, example: Example) -> mx.array:
    """(N,) the likeliest token at each trained position."""
    ids = mx.array(example.ids)[None, :-1]
    places = mx.array([i for i, on in enumerate(example.mask[1:].tolist()) if on])
    if halves is None:
        return _known(model(ids)[0][places].argmax(axis=-1))
    hidden = halves.hidden(ids)[0][places]
    rows = chunk_rows(int(halves.logits(hidden[:1]).shape[-1]))
    starts = range(0, len(places), rows)
    # each is known before the next begins, so that only so many rows of logits are in memory
    return _known(mx.concatenate([_known(halves.logits(hidden[i : i + rows]).argmax(axis=-1)) for i in starts]))


def _known(values: mx.array) -> mx.array:
    mx.eval(values)
    return values
