"""Write docs/exports.md's table: each kind of export × each family that mlx-lm lists, tried on tiny random models.

    python -m tests.interop.make_exports_table

For a family that can be made tiny from plain settings, an adapter with random values is exported in all ways: "yes"
means that it was written, read back, and, for the whole model, that mlx-lm computes the tuned model's logits with it.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import pkgutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm.models
from mlx.utils import tree_flatten
from mlx_lm.utils import MODEL_REMAPPING

from app.engine.export.families import GGUF, PEFT
from app.engine.export.kinds import EXPORTS, plan, write
from app.engine.export.source import find_source
from app.engine.loading import load
from app.engine.versions import Versions
from app.errors import UserError
from tests.interop.llama_families import NOT_EXPORTED
from tests.interop.tiny_families import FAMILIES
from tests.tiny import BASE, KINDS, tokenizer_json, write_tokenizer
from tests.tuned import logits_of, write_adapter

PAGE = Path(__file__).parents[2] / "docs" / "exports.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
NOT_A_FAMILY = {"activations", "base", "cache", "switch_layers", "rope_utils", "ssm", "mla", "pipeline", "gated_delta"}
GUESSES: dict[str, Any] = {
    "head_dim": 8, "num_experts": 4, "n_routed_experts": 4, "num_local_experts": 4, "num_experts_per_tok": 2,
    "num_experts_per_token": 2, "moe_intermediate_size": 32, "shared_expert_intermediate_size": 32, "n_group": 1,
    "topk_group": 1, "n_shared_experts": 1, "num_shared_experts": 1, "first_k_dense_replace": 1, "moe_layer_freq": 1,
    "decoder_sparse_step": 1, "mlp_only_layers": [], "norm_topk_prob": True, "layer_norm_eps": 1e-5, "norm_eps": 1e-5,
    "layer_norm_epsilon": 1e-5, "norm_epsilon": 1e-5, "hidden_act": "silu", "attention_bias": False, "use_bias": False,
    "mlp_bias": False, "tie_word_embeddings": False, "kv_lora_rank": 16, "q_lora_rank": 16, "qk_rope_head_dim": 8,
    "qk_nope_head_dim": 8, "v_head_dim": 8, "routed_scaling_factor": 1.0, "rope_scaling": None, "n_embd": 32,
    "n_head": 4, "n_layer": 3, "n_layers": 3, "n_positions": 512, "n_ctx": 512, "d_model": 32, "n_heads": 4,
    "sliding_window": 64, "sliding_window_pattern": 3, "query_pre_attn_scalar": 8, "logit_scale": 1.0,
    "embedding_multiplier": 1.0, "attention_multiplier": 1.0, "logits_scaling": 1.0, "residual_multiplier": 1.0,
    "state_size": 16, "conv_kernel": 4, "time_step_rank": 4, "use_conv_bias": True, "rms_norm": True, "expand": 2,
    "partial_rotary_factor": 1.0, "rope_parameters": {"rope_theta": 10000.0, "rope_type": "default"},
    "linear_num_value_heads": 4, "linear_num_key_heads": 2, "linear_key_head_dim": 8, "linear_value_head_dim": 8,
    "linear_conv_kernel_dim": 4, "full_attention_interval": 3, "max_seq_len": 512, "mlp_ratio": 2, "num_layers": 3,
    "multi_query": False, "use_qk_norm": True, "scoring_func": "softmax", "topk_method": "greedy", "dt_rank": 4,
    "layer_types": ["full_attention"] * 3, "rotary_emb_base": 10000, "rotary_pct": 1.0, "n_inner": 64,
    "dim_model_base": 32, "scale_depth": 1.0, "scale_emb": 1.0, "use_qkv_bias": False, "linear_allow_neg_eigval": True,
    "moe_num_experts": 4, "post_norm": True, "qk_norm": True, "layer_group_size": 3, "group_norm_size": 1,
    "intermediate_size_mlp": 64, "no_rope_layers": [1, 1, 0], "shared_intermediate_size": 32, "rotary_dim": 8,
    "conv_bias": False, "conv_L_cache": 3, "block_dim": 32, "block_ff_dim": 64, "block_multiple_of": 8,
    "block_ff_dim_multiplier": 1.0, "block_auto_adjust_ff_dim": False, "full_attn_idxs": [1], "use_expert_bias": True,
    "num_dense_layers": 1, "num_heads": 4, "n_groups": 1, "time_step_limit": [0.0, 100.0], "hidden_dim": 64,
    "num_kv_heads": 2, "num_kv_reuse_layers": 1, "block_size": 512, "n_kv_heads": 2, "moe_topk": 2, "conv_window": 2,
    "num_attention_groups": 2, "sliding_window_layers": [0], "conv1d_width": 4, "logits_soft_cap": 30.0,
    "attention_window_size": 64, "block_types": ["recurrent", "recurrent", "attention"], "lru_width": 32,
    "embeddings_scale_by_sqrt_dim": True, "attn_layer_offset": 1, "attn_layer_period": 2, "expert_layer_offset": 1,
    "expert_layer_period": 2, "mamba_d_conv": 4, "mamba_d_state": 16, "mamba_expand": 2, "num_shared_expert": 1,
    "is_moe_layer": [False, True, True], "use_mixed_mlp_moe": True, "use_cla": False, "cla_share_factor": 1,
}  # fmt: skip


def families() -> list[str]:
    """Every model_type that mlx-lm can load."""
    names = [m.name for m in pkgutil.iter_modules(mlx_lm.models.__path__) if m.name not in NOT_A_FAMILY]
    found = []
    for name in names:
        try:
            module = importlib.import_module(f"mlx_lm.models.{name}")
        except (ImportError, SystemExit):
            found.append(name)
            continue
        if hasattr(module, "Model") and hasattr(module, "ModelArgs"):
            found.append(name)
    return sorted({*found, *MODEL_REMAPPING})


def tiny(folder: Path, kind: str, changes: dict[str, Any] | None = None) -> Path:
    """A tiny random model of a family, from settings that are guessed. Raises whatever its code raises."""
    module = importlib.import_module(f"mlx_lm.models.{MODEL_REMAPPING.get(kind, kind)}")
    vocabulary = len(json.loads(tokenizer_json())["model"]["vocab"])
    settings = {**KINDS.get(kind, {}), **FAMILIES.get(kind, {}), **(changes or {})}
    config = {**BASE, "model_type": kind, "vocab_size": vocabulary, **settings}
    if isinstance(config.get("text_config"), dict):
        config["text_config"] = {"vocab_size": vocabulary, **config["text_config"]}
    needs = set()
    for field in dataclasses.fields(module.ModelArgs):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        needs |= {field.name} if needed else set()
        if needed and field.name not in config and field.name in GUESSES:
            config[field.name] = GUESSES[field.name]
        if field.name == "text_config" and field.name not in config:
            config["text_config"] = {**config, **GUESSES}
        large = type(field.default) is int and field.default > 16
        if large and field.name in GUESSES and field.name not in config:
            config[field.name] = GUESSES[field.name]
    config = {name: value for name, value in config.items() if value is not None or name in needs}
    folder.mkdir()
    write_tokenizer(folder)
    mx.random.seed(0)
    model = module.Model(module.ModelArgs.from_dict(config))
    if sum(value.size for _, value in tree_flatten(model.parameters())) > 5_000_000:
        raise ValueError("it did not become tiny")
    for name, value in tree_flatten(model.parameters()):
        if value.ndim >= 2 and mx.issubdtype(value.dtype, mx.floating):
            model.load_weights([(name, mx.random.normal(value.shape) * 0.1)], strict=False)
    mx.save_safetensors(str(folder / "model.safetensors"), dict(tree_flatten(model.parameters())), {"format": "mlx"})
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def row(kind: str) -> dict[str, str]:
    """Export -> "yes", or why not; {} for a family that could not be made tiny."""
    with tempfile.TemporaryDirectory() as place:
        try:
            model = tiny(Path(place) / "model", kind)
            adapter = write_adapter(Path(place) / "adapter", model, num_layers=2)
            with Versions(load(model).model).using(adapter) as tuned:
                wanted = logits_of(tuned, 12)
                mx.eval(wanted)
        except (Exception, SystemExit) as error:  # noqa: BLE001
            print(f"{kind}: {type(error).__name__}: {str(error)[:150]}", file=sys.stderr, flush=True)
            return {}
        note_unnamed(kind, adapter)
        return {name: cell(name, adapter, Path(place) / name, wanted) for name in EXPORTS}


def cell(name: str, adapter: Path, target: Path, wanted: mx.array) -> str:
    source = find_source(adapter)
    refused = plan(name, source).refusal
    if refused is not None:
        return f"no: {refused.code}"
    try:
        written = write(name, source, target)
    except UserError as error:
        return f"failed: {error}"
    if name == "fused":
        error = mx.abs(logits_of(load(written.path).model, 12) - wanted).max() / mx.abs(wanted).max()
        if not error.item() < 1e-3:
            return f"failed: logits differ by {error.item():.1e}"
    return "yes"


REASONS = {
    "peft_experts": "experts",
    "gguf_name": "llama.cpp has no name for one of its parts",
    "gguf_settings": "settings that llama.cpp has not",
    "gguf_tokenizer": "llama.cpp has no such tokenizer",
}


def table() -> str:
    """The table in Markdown."""
    unnamed.clear()
    lines = [f"| family | {' | '.join(EXPORTS)} |", "|---" * (len(EXPORTS) + 1) + "|"]
    for kind in families():
        found = row(kind)
        cells = [shown(name, kind, found) for name in EXPORTS]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def shown(name: str, kind: str, found: dict[str, str]) -> str:
    if name == "peft" and kind not in PEFT:
        from tests.interop.compare_peft import compared

        return f"no: {compared(kind)}"
    if found:
        text = found[name]
        if text == "no: gguf_family":
            return f"no: {unlike_llama_cpp(kind, name)}"
        return f"no: {REASONS.get(text[4:], text[4:])}" if text.startswith("no: ") else text
    if kind in NOWHERE:
        return f"no: {NOWHERE[kind]}"
    known = {"gguf": kind in GGUF, "fused-gguf": kind in GGUF and GGUF[kind].whole}
    return "checked when written" if known.get(name, True) else f"no: {unlike_llama_cpp(kind, name)}"


NOWHERE = {
    "bitnet": "mlx-lm has nothing to add to its layers, so it cannot be trained",
    "olmo": "mlx-lm loads it only with a package that is not part of Tunesmith",
}


def unlike_llama_cpp(kind: str, name: str) -> str:
    """Why a family is refused for llama.cpp."""
    if kind in GGUF:
        return "only the adapter was compared with llama.cpp"
    if kind not in NOT_EXPORTED:
        return "llama.cpp has no such family"
    return unnamed.get(kind, "not compared with llama.cpp")


unnamed: dict[str, str] = {}
"""Families with parts for which llama.cpp has no name."""


def note_unnamed(kind: str, adapter: Path) -> None:
    """Look for such a part in an adapter of a family."""
    if kind in GGUF or kind not in NOT_EXPORTED:
        return
    import gguf

    arch = getattr(gguf.MODEL_ARCH, NOT_EXPORTED[kind])
    table = gguf.get_tensor_name_map(arch, 4)
    for path in find_source(adapter).adapter.modules:
        plain = path.removeprefix("language_model.").replace("switch_mlp.", "experts.")
        if table.get_name(f"{plain}.weight", (".weight",)) is None:
            unnamed[kind] = f"llama.cpp has no part such as {path}"
            return


def main() -> None:
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
