"""The adapter as mlx-lm takes it: the version's folder with a card, nothing converted."""

from __future__ import annotations

import json
import shlex
import shutil

import mlx.core as mx

from app.engine.adapters import ADAPTER_FILE, CONFIG_FILE
from app.engine.export.card import write_card
from app.engine.export.job import Job, failed_check
from app.engine.export.source import Source
from app.engine.export.survival import probe_logits
from app.engine.import_adapter import PEFT_FILE
from app.engine.loading import load
from app.engine.versions import Versions
from app.errors import UserError


def size(source: Source) -> int:
    return sum(array.nbytes for array in source.adapter.arrays.values()) + 20_000


def refusal(source: Source) -> UserError | None:
    if (source.adapter.folder / PEFT_FILE).is_file():
        return UserError(
            "This adapter is in PEFT's format.", "", "Begin a run from it and export the result.", "foreign_adapter"
        )
    return None


def write(job: Job) -> None:
    source = job.source
    job.at("Writing the adapter", 0.1)
    shutil.copyfile(source.adapter.folder / ADAPTER_FILE, job.folder / ADAPTER_FILE)
    settings = {**source.adapter.settings, "model": source.base_name}
    (job.folder / CONFIG_FILE).write_text(json.dumps(settings, indent=1), encoding="utf-8")
    model = shlex.quote(source.base_name)
    use = f"""In this folder:

```sh
mlx_lm.generate --model {model} --adapter-path . --prompt "Hello"
mlx_lm.server --model {model} --adapter-path .
mlx_lm.fuse --model {model} --adapter-path . --save-path ../fused
```"""
    (job.folder / "README.md").write_text(write_card(source, "mlx", use), encoding="utf-8")
    _check(job)


def _check(job: Job) -> None:
    """mlx-lm's loader gives the same logits with the exported folder as with the version."""
    job.at("Checking that it answers alike", 0.4)
    loaded = load(job.source.model)
    versions = Versions(loaded.model)
    logits = []
    for folder in (job.source.adapter.folder, job.folder):
        job.at("Checking that it answers alike", 0.7)
        with versions.using(folder):
            logits.append(probe_logits(loaded))
    if not bool(mx.array_equal(*logits).item()):
        raise failed_check("It answers differently from the version it was made of.")
    job.certify("It loads onto the model and gives exactly the tuned model's numbers.")
