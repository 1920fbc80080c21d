"""Folders saved by transformers 5 are read right: our logits equal torch's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from app.engine.loading import load
from tests.tiny import BASE, write_tokenizer

torch = pytest.importorskip("torch", reason="the interop group is not installed (make test-interop installs it)")
transformers = pytest.importorskip("transformers")

SIZES = {k: v for k, v in BASE.items() if k not in ("rope_theta", "eos_token_id")}
ROPE = {"rope_type": "default", "rope_theta": 500_000.0}
LLAMA3 = {**ROPE, "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 64}  # fmt: skip
LINEAR = {**ROPE, "rope_type": "linear", "factor": 2.0}
MIXED = {
    "full_attention": {"rope_type": "default", "rope_theta": 700_000.0},
    "sliding_attention": {"rope_type": "default", "rope_theta": 5_000.0},
}


def save(folder: Path, kind: str, **values: Any) -> Any:
    """A random model of this family, saved by transformers; returns the torch model."""
    torch.manual_seed(0)
    config = getattr(transformers, "Gemma3TextConfig" if kind == "Gemma3" else f"{kind}Config")(
        **{**SIZES, "vocab_size": 378, **values}
    )
    config.pad_token_id = config.bos_token_id = config.eos_token_id = 2
    model = getattr(transformers, f"{kind}ForCausalLM")(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    model.save_pretrained(folder)
    write_tokenizer(folder)
    return model


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("Llama", {"rope_parameters": ROPE}),
        ("Llama", {"rope_parameters": LLAMA3}),
        ("Llama", {"rope_parameters": LINEAR}),
        ("Qwen2", {"rope_parameters": ROPE}),
        ("Qwen3", {"rope_parameters": ROPE, "head_dim": 8}),
        ("Mistral", {"rope_parameters": ROPE}),
        ("Phi3", {"rope_parameters": ROPE}),
        ("Gemma2", {"rope_parameters": ROPE, "head_dim": 8, "query_pre_attn_scalar": 8}),
        ("Gemma3", {"rope_parameters": MIXED, "head_dim": 8, "query_pre_attn_scalar": 8, "sliding_window": 16,
                    "hidden_size": 64,  # its root is exact in bfloat16, to which mlx-lm rounds it
                    "layer_types": ["sliding_attention", "sliding_attention", "full_attention"]}),
        ("Olmo2", {"rope_parameters": ROPE}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_logits_equal_torchs(tmp_path: Path, kind: str, values: dict[str, Any]) -> None:
    theirs = save(tmp_path, kind, **values)
    saved = json.loads((tmp_path / "config.json").read_text())
    assert "rope_parameters" in saved and "rope_theta" not in saved
    ids = np.arange(3, 51)[None]
    with torch.no_grad():
        wanted = theirs(torch.tensor(ids)).logits.numpy()
    ours = np.array(load(tmp_path).model(mx.array(ids)))
    assert np.abs(ours - wanted).max() < 1e-4 * np.abs(wanted).max()
