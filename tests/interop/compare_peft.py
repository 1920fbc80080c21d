"""What PEFT on transformers computes with an adapter of each family that mlx-lm lists, against ours.

    python -m tests.interop.compare_peft [FAMILY …]

For each family that can be made tiny, transformers reads the same folder, and PEFT the exported adapter; refusals are
passed over, because they are what this looks for. A family belongs to `families.PEFT` when it is "equal" here.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import mlx.core as mx

from app.engine.export import peft as ours
from app.engine.export.source import find_source
from app.engine.import_adapter import PEFT_FILE
from app.engine.loading import load
from app.engine.versions import Versions
from tests.interop.make_exports_table import families, tiny
from tests.tuned import logits_of, write_adapter

COUNT = 24
CLOSE = 1e-4
SLIDING = ["sliding_attention", "sliding_attention", "full_attention"]
SETTINGS: dict[str, dict[str, Any]] = {
    "cohere2": {"sliding_window_pattern": 3, "layer_types": SLIDING},
    "gemma": {"hidden_size": 64},
    "granite": {"tie_word_embeddings": False},
    "mistral": {"tie_word_embeddings": False},
    "olmo2": {"tie_word_embeddings": False},
    "phi": {"partial_rotary_factor": 0.5},
    "qwen2": {"tie_word_embeddings": False},
    "starcoder2": {"hidden_act": "gelu"},
}
"""What a tiny model needs for both to compute the same from the same settings."""


def compared(kind: str) -> str:
    """ "equal", or in words why the two cannot be compared or how far they are apart."""
    import torch
    import transformers

    with tempfile.TemporaryDirectory() as place:
        try:
            model = tiny(Path(place) / "model", kind, {"pad_token_id": 0, **SETTINGS.get(kind, {})})
            adapter = write_adapter(Path(place) / "adapter", model, num_layers=2)
            with Versions(load(model).model).using(adapter) as tuned:
                wanted = logits_of(tuned, COUNT)
            plain = logits_of(load(model).model, COUNT)
            mx.eval(wanted, plain)
        except (Exception, SystemExit) as error:  # noqa: BLE001
            print(f"{kind}: {said(error)}", file=sys.stderr)
            return "cannot be made tiny from plain settings, so not compared"
        try:
            found, about = transformers.AutoModelForCausalLM.from_pretrained(
                model, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
            )
        except Exception as error:  # noqa: BLE001
            return unloadable(error)
        wrong = [*about["missing_keys"], *about["unexpected_keys"], *map(str, about["mismatched_keys"])]
        wrong = [name for name in wrong if "lm_head" not in str(name) and "rotary" not in str(name)]
        if wrong:
            return f"other names in transformers, such as {sorted(map(str, wrong))[0]}"
        try:
            far = apart(torch_logits(found), plain)
            if far > CLOSE:
                return f"transformers computes the original differently, by {far:.0e}"
            return with_adapter(found, adapter, Path(place) / "out", wanted, plain)
        except Exception as error:  # noqa: BLE001
            return f"PEFT cannot ({said(error)})"


def unloadable(error: Exception) -> str:
    text = said(error)
    if "Unrecognized configuration class" in str(error):
        return "transformers has no such model for text alone"
    if "does not recognize" in str(error) or "does not support" in str(error) or "Unrecognized" in str(error):
        return "transformers has no such family"
    return "other shapes in transformers" if "mismatched_sizes" in text else f"transformers cannot load it: {text}"


def with_adapter(found: Any, adapter: Path, out: Path, wanted: mx.array, plain: mx.array) -> str:
    import json

    import numpy as np
    import peft
    import safetensors.numpy

    source = find_source(adapter)
    out.mkdir()
    tensors = {name: np.array(value) for name, value in ours.peft_tensors(source.adapter).items()}
    safetensors.numpy.save_file(tensors, out / PEFT_FILE, metadata={"format": "pt"})
    (out / "adapter_config.json").write_text(json.dumps(ours.peft_settings(source.adapter, "tiny")))
    tuned = peft.PeftModel.from_pretrained(found, str(out)).eval()
    parts = sum("lora_A" in name for name, _ in tuned.named_parameters())
    if parts != len(source.adapter.modules):
        return f"PEFT finds {parts} of {len(source.adapter.modules)} parts"
    far = apart(torch_logits(tuned), wanted)
    if apart(wanted, plain) < 100 * CLOSE:
        return "the adapter changes too little to tell"
    return "equal" if far < CLOSE else f"logits differ by {far:.0e}"


def torch_logits(model: Any) -> mx.array:
    import torch

    with torch.no_grad():
        return mx.array(model.eval()(torch.arange(3, 3 + COUNT)[None]).logits[0].float().numpy())


def apart(one: mx.array, other: mx.array) -> float:
    """Largest difference, as a share of the largest logit."""
    return (mx.abs(one - other).max() / mx.abs(other).max()).item()


def said(error: BaseException) -> str:
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return text if len(text) < 90 else text[:87] + "…"


def main() -> None:
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    for kind in sys.argv[1:] or families():
        print(f"{kind:<24}{compared(kind)}", flush=True)


if __name__ == "__main__":
    main()
