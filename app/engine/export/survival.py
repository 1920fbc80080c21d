"""How much of what was learned a fused model still has, measured by running it.

Rounding to few bits can be coarser than all that a short training changed. So original, tuned and fused model read
the same texts: what the run kept aside, or a few sentences where there is nothing kept aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import mlx.core as mx
import numpy as np

from app.data.conversation import Example
from app.engine.evaluate import mean_loss
from app.engine.export.job import Survival
from app.engine.export.source import Source
from app.engine.loading import Loaded, load
from app.engine.versions import Versions

POSITIONS = 192
MEASURABLE = 0.02
"""Share by which the loss must have fallen for its change to say how much survived."""
_PROBES = (
    "Good morning! What can you do for me today?",
    "Explain in two sentences why the sky is blue, then give an example.",
    "Write a short, friendly answer to a customer whose parcel is late.",
)


def probe_logits(loaded: Loaded, examples: Sequence[Example] = ()) -> mx.array:
    """(N, V) float32 logits at up to POSITIONS positions, less their mean, which no probability depends on."""
    tokenizer = loaded.hf_tokenizer
    rows = [np.asarray(example.ids) for example in examples]
    masks = [np.flatnonzero(example.mask[1:]) for example in examples]
    if not rows:
        rows = [np.array(tokenizer.encode(text, add_special_tokens=False), np.int32) for text in _PROBES]
        masks = [np.arange(len(row) - 1) for row in rows]
    found: list[mx.array] = []
    left = POSITIONS
    for ids, where in zip(rows, masks, strict=True):
        where = where[: max(left, 0)]
        if not len(where):
            continue
        logits = loaded.model(mx.array(ids[None, :-1]))[0].astype(mx.float32)[mx.array(where)]
        found.append(logits - logits.mean(axis=-1, keepdims=True))
        mx.eval(found)
        left -= len(where)
    return mx.concatenate(found)


def measure(source: Source, fused: Path) -> Survival:
    """Compare a fused model folder with the model and the version that it was made of; each is loaded in turn."""
    loaded = load(source.model)
    examples = source.kept_aside(loaded.tokenizer)
    versions = Versions(loaded.model)
    logits, losses = [], []
    for version in (None, source.adapter.folder):
        with versions.using(version):
            logits.append(probe_logits(loaded, examples))
            losses.append(mean_loss(loaded.model, examples) if examples else 0.0)
    del loaded, versions
    mx.clear_cache()
    loaded = load(fused)
    loaded.model.eval()
    logits.append(probe_logits(loaded, examples))
    losses.append(mean_loss(loaded.model, examples) if examples else 0.0)
    return _judged(logits, losses if examples else [])


def _judged(logits: Sequence[mx.array], losses: Sequence[float]) -> Survival:
    original, tuned, fused = logits
    effect = mx.linalg.norm(tuned - original).item()
    distance = mx.linalg.norm(fused - tuned).item()
    error, apart = distance / max(effect, 1e-9), distance / max(mx.linalg.norm(tuned).item(), 1e-9)
    if not losses:
        return Survival(error, None, 1.0 - error, apart)
    before, after, now = losses
    measurable = before - after > MEASURABLE * before
    share = (before - now) / (before - after) if measurable else 1.0 - error
    return Survival(error, (before, after, now), share, apart)
