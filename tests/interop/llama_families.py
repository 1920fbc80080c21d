"""Families whose adapters llama.cpp computes as mlx-lm does, on a file of the original made for the test alone.

Each: settings of the tiny model; what llama.cpp's file says beside the usual; how near the logits are, as a share of
the largest. Those with GELU are less near, because llama.cpp looks it up in a table of half-precision numbers.
"""

from __future__ import annotations

from typing import Any

from tests.interop.tiny_families import FAMILIES

EXACT, TABLE = 1e-5, 3e-3
EXPERTS = {"expert_count": 4, "expert_used_count": 2}
NARROW = {**EXPERTS, "expert_feed_forward_length": 32}
ALTERNATING = {
    "num_hidden_layers": 4, "sliding_window": 256, "sliding_window_pattern": 4,
    "layer_types": [*["sliding_attention"] * 3, "full_attention"],
}  # fmt: skip
ALL_LAYERS = {"layer_types": ["full_attention"] * 3}
GRANITE = {
    "logits_scaling": 2.0, "attention_multiplier": 0.3, "embedding_multiplier": 3.0, "residual_multiplier": 0.5,
}  # fmt: skip
GRANITES = {"logit_scale": 2.0, "attention_scale": 0.3, "embedding_scale": 3.0, "residual_scale": 0.5}
CONVOLUTIONS = {"head_count_kv": [0, 2, 0], "shortconv_l_cache": 3}
PICTURES = {"rope_dimension_sections": [2, 1, 1, 0]}
HALF = {"partial_rotary_factor": 0.5}

OTHERS: dict[str, tuple[dict[str, Any], dict[str, Any], float]] = {
    "cohere": ({"logit_scale": 0.5, "layer_norm_eps": 1e-5}, {"logit_scale": 0.5, "layer_norm_eps": 1e-5}, EXACT),
    "cohere2": (
        {**ALTERNATING, "logit_scale": 0.5},
        {"logit_scale": 0.5, "layer_norm_eps": 1e-5, "sliding_window": 256},
        EXACT,
    ),
    "ernie4_5": ({}, {}, EXACT),
    "exaone": ({"rms_norm_eps": 1e-5}, {}, EXACT),
    "exaone4": ({**ALL_LAYERS, "sliding_window": None, "sliding_window_pattern": None}, {}, EXACT),
    "gemma": ({"hidden_size": 64, "head_dim": 8}, {}, TABLE),  # the root of 64 is exact in the bfloat16 of mlx-lm
    "gemma2": (
        {"hidden_size": 64},
        {"attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0, "sliding_window": 4096},
        TABLE,
    ),
    "gemma3": ({}, {}, TABLE),
    "gemma3_text": ({"hidden_size": 64, "rope_local_base_freq": 10000.0}, {}, TABLE),  # told of no sliding layers
    "glm4": (HALF, {"rope_dimension_count": 4}, EXACT),
    "granite": ({**GRANITE, "tie_word_embeddings": False}, GRANITES, EXACT),
    "granitemoe": (GRANITE, {**GRANITES, **EXPERTS}, EXACT),
    "hunyuan_v1_dense": ({}, {}, EXACT),
    "internlm3": ({}, {}, EXACT),
    "iquestcoder": ({}, {}, EXACT),
    "lfm2": ({"rms_norm_eps": 1e-5}, CONVOLUTIONS, EXACT),
    "lfm2-vl": ({"text_config": {**FAMILIES["lfm2"], "rms_norm_eps": 1e-5}}, CONVOLUTIONS, EXACT),
    "minicpm": (
        {"scale_depth": 1.4, "scale_emb": 3.0, "dim_model_base": 16},
        {"embedding_scale": 3.0, "residual_scale": 1.4 / 3**0.5, "logit_scale": 2.0},
        EXACT,
    ),
    "ministral3": ({}, {}, EXACT),
    "mistral3": ({}, {}, EXACT),
    "mixtral": ({"num_local_experts": 4, "num_experts_per_tok": 2}, EXPERTS, EXACT),
    "olmo2": ({"tie_word_embeddings": False}, {}, EXACT),
    "olmo3": (ALTERNATING, {"sliding_window": 256}, EXACT),
    "phi": (HALF, {"layer_norm_eps": 1e-5, "rope_dimension_count": 4}, TABLE),
    "phi3": ({}, {}, EXACT),
    "qwen2_5_vl": ({}, PICTURES, TABLE),
    "qwen2_moe": ({}, {**NARROW, "expert_shared_feed_forward_length": 32}, EXACT),
    "qwen2_vl": ({}, PICTURES, TABLE),
    "qwen3_moe": ({}, NARROW, EXACT),
    "qwen3_vl": ({}, {**PICTURES, "num_deepstack_layers": 0}, EXACT),
    "qwen3_vl_moe": ({}, {**NARROW, **PICTURES, "num_deepstack_layers": 0}, EXACT),
    "seed_oss": ({}, {}, EXACT),
    "smollm3": ({"no_rope_layers": [1, 1, 1], "tie_word_embeddings": True}, {}, EXACT),
    "stablelm": (
        {**HALF, "layer_norm_eps": 1e-5},
        {"layer_norm_eps": 1e-5, "parallel_residual": False, "rope_dimension_count": 4},
        EXACT,
    ),
    "starcoder2": ({"norm_epsilon": 1e-5}, {"layer_norm_eps": 1e-5}, TABLE),
}

NOT_EXPORTED = {
    "afmoe": "AFMOE", "apertus": "APERTUS", "bailing_moe": "BAILINGMOE", "bitnet": "BITNET", "dbrx": "DBRX",
    "deepseek": "DEEPSEEK", "deepseek_v2": "DEEPSEEK2", "deepseek_v3": "DEEPSEEK2", "deepseek_v32": "DEEPSEEK2",
    "dots1": "DOTS1", "ernie4_5_moe": "ERNIE4_5_MOE", "exaone_moe": "EXAONE_MOE", "falcon_h1": "FALCON_H1",
    "falcon_mamba": "MAMBA", "gemma3n": "GEMMA3N", "gemma4": "GEMMA4", "gemma4_text": "GEMMA4",
    "gemma4_unified": "GEMMA4", "glm": "CHATGLM", "glm4_moe": "GLM4_MOE", "glm4_moe_lite": "DEEPSEEK2",
    "glm_moe_dsa": "GLM_DSA", "gpt2": "GPT2", "gpt_bigcode": "STARCODER", "gpt_neox": "GPTNEOX", "gpt_oss": "GPT_OSS",
    "gptj": "GPTJ", "granitemoehybrid": "GRANITE_HYBRID", "hunyuan": "HUNYUAN_MOE", "internlm2": "INTERNLM2",
    "jamba": "JAMBA", "joyai_llm_flash": "DEEPSEEK2", "kimi_k2": "DEEPSEEK2", "kimi_k25": "DEEPSEEK2",
    "kimi_linear": "KIMI_LINEAR", "kimi_vl": "DEEPSEEK2", "lfm2_moe": "LFM2MOE",
    "llama4": "LLAMA4", "llama4_text": "LLAMA4", "llava": "LLAMA", "mamba": "MAMBA", "mamba2": "MAMBA2",
    "mimo_v2_flash": "MIMO2", "minicpm3": "MINICPM3", "minimax": "MINIMAXM2",
    "minimax_m2": "MINIMAXM2", "mistral4": "MISTRAL4", "nanbeige": "LLAMA", "nemotron": "NEMOTRON",
    "nemotron-nas": "DECI", "nemotron_h": "NEMOTRON_H", "olmo": "OLMO", "olmoe": "OLMOE",
    "openelm": "OPENELM", "phi-msft": "PHI2", "phimoe": "PHIMOE", "pixtral": "LLAMA", "plamo": "PLAMO",
    "plamo2": "PLAMO2", "plamo3": "PLAMO3", "qwen": "QWEN",
    "qwen3_5": "QWEN35", "qwen3_5_moe": "QWEN35MOE", "qwen3_next": "QWEN3NEXT",
    "rwkv7": "RWKV7", "step3p5": "STEP35", "xverse": "XVERSE",
}  # fmt: skip
"""The architecture of llama.cpp for families that are refused though it knows them."""
