"""Adapters for Hugging Face: peft on transformers computes what the tuned model computes here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from mlx_lm import load as mlx_lm_load
from mlx_lm.generate import main as generate_main

from app.engine import adapters
from app.engine.export.families import PEFT
from app.engine.export.job import Options
from app.engine.export.kinds import write
from app.engine.export.source import find_source
from app.engine.import_adapter import read_adapter, starting_arrays, suggested_settings
from app.engine.loading import load
from app.errors import UserError
from app.runs.config import TrainingConfig
from tests.interop.compare_peft import compared
from tests.tiny import write_model
from tests.tuned import logits_of, write_adapter

torch = pytest.importorskip("torch", reason="the interop group is not installed (make interop installs it)")
transformers = pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

# peft 0.21 asks transformers 5 by a name that is going away
pytestmark = pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing. is deprecated:FutureWarning")
WIDE = {"hidden_size": 64}  # its root is exact in bfloat16, to which mlx-lm rounds Gemma's scaling
SIZES: dict[str, dict[str, Any]] = {
    "gemma": {**WIDE, "head_dim": 8},
    "mistral": {"tie_word_embeddings": False},
    "olmo2": {"tie_word_embeddings": False},
    "qwen2": {"tie_word_embeddings": False},
    "phi3": {"tie_word_embeddings": False, "pad_token_id": 0},
    "gemma2": WIDE,
    "gemma3_text": {**WIDE, "layer_types": ["sliding_attention", "sliding_attention", "full_attention"]},
    "smollm3": {"no_rope_layers": [1, 1, 0], "tie_word_embeddings": True, "pad_token_id": 0},
}


def hugging_face(model: Path, adapter: Path | None = None) -> Any:
    """The same folder as a torch model, with a PEFT adapter when one is given."""
    found = transformers.AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32, attn_implementation="eager")
    for module in found.modules():
        if type(module).__name__ == "GemmaMLP":
            module.act_fn = torch.nn.GELU()  # exact in mlx-lm's Gemma 1, an approximation in transformers'
    return (peft.PeftModel.from_pretrained(found, str(adapter)) if adapter else found).eval()


def torch_logits(model: Any, count: int = 40) -> mx.array:
    with torch.no_grad():
        return mx.array(model(torch.arange(3, 3 + count)[None]).logits[0].float().numpy())


def apart(one: mx.array, other: mx.array) -> float:
    return mx.abs(one - other).max().item()


@pytest.mark.parametrize("kind", sorted({*SIZES, "llama", "qwen3"}))
def test_logits_with_peft_equal_ours(tmp_path: Path, kind: str) -> None:
    model = write_model(tmp_path / "model", kind, **SIZES.get(kind, {}))
    adapter = write_adapter(tmp_path / "adapter", model, num_layers=2)
    written = write("peft", find_source(adapter), tmp_path / "out")
    loaded = load(model).model
    plain, before = torch_logits(hugging_face(model)), logits_of(loaded)
    tuned, after = (
        torch_logits(hugging_face(model, written.path)),
        logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0]),
    )
    assert apart(plain, before) < 1e-4
    assert apart(tuned, after) < 1e-4
    assert apart(after, before) > 0.1


@pytest.mark.parametrize("kind", sorted(PEFT - {*SIZES, "llama", "qwen3"}))
def test_logits_equal_for_each_other_family_that_is_exported(kind: str) -> None:
    assert compared(kind) == "equal"


@pytest.mark.parametrize(
    "settings",
    [
        {"method": "dora", "num_layers": 1},
        {"targets": ("down_proj",), "num_layers": 2, "rank": 1, "alpha": 3.0},
        {"targets": ("q_proj", "o_proj", "up_proj"), "rank": 16, "alpha": 7.5},
    ],
    ids=["dora", "one-target", "odd-alpha"],
)
def test_partial_and_unusual_adapters_too(tmp_path: Path, settings: dict[str, Any]) -> None:
    model = write_model(tmp_path / "model", "qwen3")
    adapter = write_adapter(tmp_path / "adapter", model, **settings)
    written = write("peft", find_source(adapter), tmp_path / "out")
    ours = logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])
    assert apart(torch_logits(hugging_face(model, written.path)), ours) < 1e-4


def torch_adapter(model: Path, folder: Path, **settings: Any) -> mx.array:
    """Let PEFT itself make an adapter with random values; returns its logits."""
    torch.manual_seed(0)
    config = peft.LoraConfig(task_type="CAUSAL_LM", **settings)
    found = peft.get_peft_model(hugging_face(model), config).eval()
    with torch.no_grad():
        for name, value in found.named_parameters():
            if "lora_A" in name or "lora_B" in name:
                value.copy_(torch.randn_like(value) * 0.2)
    found.save_pretrained(str(folder))
    return torch_logits(found)


@pytest.mark.parametrize(
    "settings",
    [
        {"r": 4, "lora_alpha": 10, "target_modules": ["q_proj", "v_proj"]},
        {"r": 4, "lora_alpha": 8, "target_modules": ["q_proj", "down_proj"], "use_rslora": True},
        {"r": 4, "lora_alpha": 8, "target_modules": ["q_proj"], "use_dora": True},
        {"r": 4, "lora_alpha": 8, "target_modules": ["q_proj", "up_proj"], "rank_pattern": {"up_proj": 2},
         "alpha_pattern": {"up_proj": 12}},
        {"r": 2, "lora_alpha": 4, "target_modules": ["k_proj"], "layers_to_transform": [1, 2], "layers_pattern": "layers"},
    ],
    ids=["plain", "rslora", "dora", "patterns", "layers"],
)  # fmt: skip
def test_a_run_begins_where_a_peft_adapter_ended(tmp_path: Path, settings: dict[str, Any]) -> None:
    model = write_model(tmp_path / "model", "llama")
    wanted = torch_adapter(model, tmp_path / "theirs", **settings)
    loaded = load(model).model
    suggested = suggested_settings(read_adapter(tmp_path / "theirs"), len(loaded.layers))
    config = TrainingConfig(model_path=model, data=model, **{**suggested, "rank": suggested["rank"] + 3})
    adapters.attach(loaded, config)
    loaded.load_weights(list(starting_arrays(tmp_path / "theirs", loaded, config).items()), strict=False)
    loaded.eval()
    assert apart(logits_of(loaded), wanted) < 1e-4


def test_a_foreign_adapter_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    torch_adapter(model, tmp_path / "theirs", r=2, lora_alpha=4, target_modules=["q_proj"], modules_to_save=["lm_head"])
    with pytest.raises(UserError) as caught:
        read_adapter(tmp_path / "theirs")
    assert caught.value.code == "foreign_adapter"


def test_a_fused_model_is_a_hugging_face_model_too(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model", "llama")
    adapter = write_adapter(tmp_path / "adapter", model)
    written = write("fused", find_source(adapter), tmp_path / "out")
    ours = logits_of(mlx_lm_load(str(model), adapter_path=str(adapter))[0])
    assert apart(torch_logits(hugging_face(written.path)), ours) < 1e-4


@pytest.mark.parametrize(("kind", "bits"), [("qwen3", 4), ("llama", 0), ("gemma3_text", 0)])
def test_mlx_lms_own_command_takes_what_was_exported(
    tmp_path: Path, kind: str, bits: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`mlx_lm.generate` itself, its arguments read by itself: the small file on the original, and the whole model."""
    model = write_model(tmp_path / "model", kind, bits=bits)
    adapter = write_adapter(tmp_path / "adapter", model, 0.3)
    source = find_source(adapter)
    small = write("mlx", source, tmp_path / "small").path
    whole = write("fused", source, tmp_path / "whole", Options(bits=16 if bits else None)).path
    said = []
    for arguments in (["--model", str(model), "--adapter-path", str(small)], ["--model", str(whole)]):
        more = ["--prompt", "Where is the shop?", "--max-tokens", "12", "--temp", "0", "--verbose", "False"]
        monkeypatch.setattr(sys, "argv", ["mlx_lm.generate", *arguments, *more])
        capsys.readouterr()
        generate_main()
        said.append(capsys.readouterr().out.strip())
    assert said[0] and said[0][:20] == said[1][:20]
    assert json.loads((small / "adapter_config.json").read_text())["fine_tune_type"] == "lora"
