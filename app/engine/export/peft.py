"""The adapter as Hugging Face PEFT takes it: adapter_config.json and adapter_model.safetensors.

Format: https://huggingface.co/docs/peft/main/en/developer_guides/checkpoint. A is (rank, in), B is (out, rank), DoRA's
lengths are lora_magnitude_vector, lora_alpha is scale · rank.
"""

from __future__ import annotations

import json
from typing import Any

import mlx.core as mx
import numpy as np

from app.engine.adapters import CONFIG_FILE
from app.engine.export.card import write_card
from app.engine.export.families import PEFT
from app.engine.export.job import Job, failed_check
from app.engine.export.source import Source
from app.engine.import_adapter import PEFT_FILE, SavedAdapter, read_adapter, split_layer
from app.errors import UserError

_OTHER_WAY = "Export the full model instead."
_PREFIX = "base_model.model."


def size(source: Source) -> int:
    return sum(4 * array.size for array in source.adapter.arrays.values()) + 20_000


def refusal(source: Source) -> UserError | None:
    adapter = source.adapter
    if adapter.method == "full":
        return UserError("A full training has no adapter.", "It changed the model itself.", _OTHER_WAY, "no_low_rank")
    if source.model_type not in PEFT:
        return UserError(
            f"Models of the family “{source.model_type}” are not exported for PEFT.",
            "Their parts have other names there, and nobody has compared the results yet.",
            _OTHER_WAY,
            "peft_family",
        )
    experts = [path for path in adapter.modules if adapter.arrays[f"{path}.lora_a"].ndim == 3]
    if experts:
        return UserError(
            "What the experts of this model learned cannot be exported for PEFT.",
            f"transformers keeps all experts in one block, PEFT adapts them one by one; the first is {experts[0]}.",
            _OTHER_WAY,
            "peft_experts",
        )
    outside = [path for path in adapter.modules if split_layer(path)[0] is None]
    if outside:
        return UserError(
            "This adapter changes parts outside the layers.",
            f"{outside[0]} may be shared with another part, which PEFT would not know.",
            _OTHER_WAY,
            "peft_outside",
        )
    return None


def write(job: Job) -> None:
    import safetensors.numpy

    source = job.source
    job.at("Writing the adapter", 0.1)
    tensors = {name: np.array(value.astype(mx.float32)) for name, value in peft_tensors(source.adapter).items()}
    # as bytes, because save_file hides what the system says of a full disk
    (job.folder / PEFT_FILE).write_bytes(safetensors.numpy.save(tensors, metadata={"format": "pt"}))
    settings = peft_settings(source.adapter, source.base_name)
    (job.folder / CONFIG_FILE).write_text(json.dumps(settings, indent=2), encoding="utf-8")
    use = f"""```python
from peft import PeftModel
from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained({source.base_name!r})
model = PeftModel.from_pretrained(model, ".")  # this folder
```"""
    (job.folder / "README.md").write_text(write_card(source, "peft", use), encoding="utf-8")
    job.at("Checking every tensor", 0.6)
    _check(job)


def peft_tensors(adapter: SavedAdapter) -> dict[str, mx.array]:
    """PEFT's names and layouts of all arrays."""
    tensors = {}
    for name, value in adapter.arrays.items():
        path, _, leaf = name.rpartition(".")
        if leaf == "m":
            tensors[f"{_PREFIX}{path}.lora_magnitude_vector"] = value
        else:
            tensors[f"{_PREFIX}{path}.lora_{leaf[-1].upper()}.weight"] = mx.contiguous(value.T)
    return tensors


def peft_settings(adapter: SavedAdapter, base_name: str) -> dict[str, Any]:
    """adapter_config.json. Targets are short names where the adapter covers the same ones in each of its layers."""
    places = [split_layer(path) for path in adapter.modules]
    layers = sorted({layer for layer, _ in places if layer is not None})
    inside = sorted({path for _, path in places})
    regular = len(places) == len(layers) * len(inside)
    short = [path.rsplit(".", 1)[-1] for path in inside]
    alpha = adapter.scale * adapter.rank
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base_name,
        "r": adapter.rank,
        "lora_alpha": int(alpha) if alpha == int(alpha) else alpha,
        "lora_dropout": 0.0,
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
        "init_lora_weights": True,
        "modules_to_save": None,
        "use_rslora": False,
        "use_dora": adapter.method == "dora",
        "target_modules": short if regular else list(adapter.modules),
        "layers_to_transform": layers if regular else None,
        "layers_pattern": "layers" if regular else None,
        "rank_pattern": {},
        "alpha_pattern": {},
    }


def _check(job: Job) -> None:
    """Read the folder back and compare scale · B A and the learned lengths of each module."""
    ours, theirs = job.source.adapter, read_adapter(job.folder)
    if set(ours.arrays) != set(theirs.arrays):
        raise failed_check("Some of its parts are missing.")
    for path in ours.modules:
        mine, other = _product(ours, path), _product(theirs, path)
        if not bool(mx.allclose(mine, other, rtol=1e-5, atol=1e-7).item()):
            raise failed_check(f"{path} reads back differently.")
        if ours.method == "dora" and not bool(mx.allclose(ours.arrays[f"{path}.m"], theirs.arrays[f"{path}.m"]).item()):
            raise failed_check(f"The lengths of {path} read back differently.")
    job.certify(f"Read back: all {len(ours.modules)} parts change the model as they did here.")


def _product(adapter: SavedAdapter, path: str) -> mx.array:
    a, b = (adapter.arrays[f"{path}.{leaf}"].astype(mx.float32) for leaf in ("lora_a", "lora_b"))
    return adapter.scale * (a @ b)
