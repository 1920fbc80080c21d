"""Settings with which a family becomes tiny, where those that are guessed for all do not do."""

from __future__ import annotations

from typing import Any

_SLIDING = ["sliding_attention", "sliding_attention", "full_attention"]
_ROPE = {"rope_theta": 10000.0, "rope_type": "default"}
_ROPES = {"full_attention": _ROPE, "sliding_attention": _ROPE}
_MLA = {"kv_lora_rank": 16, "q_lora_rank": 16, "qk_rope_head_dim": 8, "qk_nope_head_dim": 8, "v_head_dim": 8}
_DEEPSEEK = {
    **_MLA, "moe_intermediate_size": 32, "n_routed_experts": 4, "n_shared_experts": 1, "num_experts_per_tok": 2,
    "first_k_dense_replace": 1, "n_group": 1, "topk_group": 1, "num_key_value_heads": 4, "rope_scaling": None,
}  # fmt: skip
_KIMI = {**_DEEPSEEK, "topk_method": "noaux_tc", "scoring_func": "sigmoid"}
_YARN = {
    "type": "yarn", "factor": 4.0, "original_max_position_embeddings": 128, "mscale": 1.0, "mscale_all_dim": 1.0,
    "beta_fast": 32, "beta_slow": 1,
}  # fmt: skip
_BASE = {
    "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 3, "num_attention_heads": 4,
    "num_key_value_heads": 2, "rms_norm_eps": 1e-6, "max_position_embeddings": 512, "rope_theta": 10000.0,
    "head_dim": 8,
}  # fmt: skip
_KDA = {"num_heads": 4, "head_dim": 8, "short_conv_kernel_size": 4, "kda_layers": [1, 2], "full_attn_layers": [3]}
_LFM2 = {
    **_BASE, "model_type": "lfm2", "norm_eps": 1e-5, "conv_bias": False, "conv_L_cache": 3, "block_dim": 32, "block_multiple_of": 8,
    "block_ff_dim": 64, "block_ffn_dim_multiplier": 1.0, "block_auto_adjust_ff_dim": False, "full_attn_idxs": [1],
}  # fmt: skip
_GEMMA4 = {
    **_BASE, "global_head_dim": 8, "sliding_window": 64, "layer_types": _SLIDING, "num_kv_shared_layers": 0,
    "hidden_size_per_layer_input": 8, "use_double_wide_mlp": False, "vocab_size_per_layer_input": 378,
}  # fmt: skip

_QWEN35 = {
    **_BASE, "linear_num_value_heads": 4, "linear_num_key_heads": 2, "linear_key_head_dim": 8,
    "linear_value_head_dim": 8, "linear_conv_kernel_dim": 4, "full_attention_interval": 3, "partial_rotary_factor": 0.5,
    "rope_parameters": {"rope_theta": 10000.0, "rope_type": "default", "partial_rotary_factor": 0.5},
}  # fmt: skip

FAMILIES: dict[str, dict[str, Any]] = {
    "afm7": {"hidden_dim": 32, "num_heads": 4, "num_kv_heads": 2, "num_kv_reuse_layers": 1, "hidden_dim_scale_factor": 2.0},
    "afmoe": {"num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 32, "num_dense_layers": 1},
    "bailing_moe_v3": {
        **_MLA, "num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 32, "n_group": 1, "topk_group": 1,
        "moe_shared_expert_intermediate_size": 32, "layer_group_size": 3, "head_dim": 8,
    },
    "cohere2": {"head_dim": 8, "sliding_window": 64, "sliding_window_pattern": 3, "layer_types": _SLIDING},
    "dbrx": {
        "ffn_config": {"ffn_hidden_size": 64, "moe_num_experts": 4, "moe_top_k": 2, "moe_jitter_eps": 0.0},
        "attn_config": {"kv_n_heads": 2, "clip_qkv": 8.0, "rope_theta": 10000.0},
    },
    "deepseek_v2": {**_DEEPSEEK, "rope_scaling": _YARN},
    "deepseek_v41": {
        "num_experts_per_tok": 2, "n_routed_experts": 4, "moe_intermediate_size": 32, "q_lora_rank": 16,
        "o_lora_rank": 16, "o_groups": 2, "head_dim": 16, "qk_rope_head_dim": 8, "sliding_window": 64,
        "index_n_heads": 2, "index_head_dim": 8, "index_topk": 8, "rms_norm_eps": 1e-6,
    },
    "exaone4": {"head_dim": 8, "layer_types": _SLIDING, "sliding_window": 64, "sliding_window_pattern": "LLG"},
    "gemma3n": {
        "text_config": {
            **_BASE, "model_type": "gemma3n_text", "num_kv_shared_layers": 0, "vocab_size_per_layer_input": 378,
            "sliding_window": 64, "rope_local_base_freq": 10000.0, "final_logit_softcapping": 30.0,
            "layer_types": _SLIDING, "activation_sparsity_pattern": [0.0, 0.0, 0.0], "hidden_size_per_layer_input": 8,
            "altup_num_inputs": 2, "altup_coef_clip": 120.0, "altup_correct_scale": True, "altup_active_idx": 0,
            "laurel_rank": 8,
        },
    },
    "gemma4": {"text_config": {**_GEMMA4, "model_type": "gemma4_text"}},
    "gemma4_text": _GEMMA4,
    "gemma4_unified": {"text_config": {**_GEMMA4, "model_type": "gemma4_text"}},
    "glm_moe_dsa": {**_DEEPSEEK, "index_head_dim": 16, "index_n_heads": 2, "index_topk": 64, "topk_method": "noaux_tc",
                    "scoring_func": "sigmoid"},
    "gptj": {"rotary_dim": 8, "n_embd": 32, "n_head": 4, "n_layer": 3, "n_positions": 512},
    "granitemoehybrid": {
        "layer_types": ["mamba", "mamba", "attention"], "mamba_n_heads": 4, "mamba_d_head": 16, "mamba_proj_bias": False,
        "mamba_d_state": 16, "mamba_d_conv": 4, "mamba_n_groups": 1, "mamba_conv_bias": True, "num_local_experts": 4,
        "num_experts_per_tok": 2, "shared_intermediate_size": 32,
    },
    "hunyuan": {"rope_scaling": {"type": "dynamic", "factor": 1.0, "alpha": 1000.0}, "moe_topk": 2},
    "kimi_k25": {"text_config": {**_BASE, **_KIMI, "model_type": "deepseek_v3"}},
    "kimi_k3": {
        "text_config": {
            **_BASE, **_MLA, "model_type": "kimi_linear", "hidden_act": "situ", "linear_attn_config": _KDA, "num_experts": 4,
            "num_experts_per_token": 2, "num_shared_experts": 1, "moe_intermediate_size": 32, "first_k_dense_replace": 1,
            "num_key_value_heads": 4,
        },
    },
    "kimi_linear": {
        **_MLA, "linear_attn_config": _KDA, "model_max_length": 512, "num_experts": 4, "num_experts_per_token": 2,
        "num_shared_experts": 1, "moe_intermediate_size": 32, "first_k_dense_replace": 1, "num_key_value_heads": 4,
    },
    "kimi_vl": {"text_config": {**_BASE, **_KIMI}},
    "laguna": {
        "head_dim": 8, "sliding_window": 64, "num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 32,
        "shared_expert_intermediate_size": 32, "rope_parameters": _ROPES,
    },
    "lfm2": _LFM2,
    "lfm2-vl": {"text_config": _LFM2},
    "lfm2_moe": {
        "full_attn_idxs": [1], "norm_eps": 1e-5, "conv_bias": False, "conv_L_cache": 3, "num_dense_layers": 1,
        "num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 32, "use_expert_bias": True,
    },
    "lille-130m": {"block_size": 512, "layer_norm_eps": 1e-5, "n_embd": 256, "n_head": 4, "n_kv_heads": 2, "n_layer": 3},
    "llama4": {
        "text_config": {
            **_BASE, "num_hidden_layers": 4, "model_type": "llama4_text", "attention_bias": False, "attention_chunk_size": 64,
            "interleave_moe_layer_step": 2, "intermediate_size_mlp": 64, "num_experts_per_tok": 1, "num_local_experts": 4,
            "rope_scaling": None, "use_qk_norm": True,
        },
    },
    "longcat_flash": {
        **_MLA, "attention_method": "MLA", "zero_expert_type": "identity", "ffn_hidden_size": 64, "moe_topk": 2,
        "expert_ffn_hidden_size": 32, "n_routed_experts": 4, "zero_expert_num": 2, "num_layers": 3,
        "mla_scale_q_lora": True, "mla_scale_kv_lora": True,
    },
    "longcat_flash_ngram": {
        **_MLA, "ffn_hidden_size": 64, "moe_topk": 2, "expert_ffn_hidden_size": 32, "n_routed_experts": 4,
        "zero_expert_num": 2, "num_layers": 3, "mla_scale_q_lora": True, "mla_scale_kv_lora": True,
        "ngram_vocab_size_ratio": 2,
    },
    "mamba2": {
        "num_heads": 8, "head_dim": 8, "state_size": 16, "hidden_size": 32, "intermediate_size": 64, "expand": 2, "n_groups": 1,
        "conv_kernel": 4, "time_step_rank": 4, "layer_norm_epsilon": 1e-5, "use_bias": False, "use_conv_bias": True,
    },
    "mellum": {
        "head_dim": 8, "sliding_window": 64, "layer_types": _SLIDING, "rope_parameters": _ROPES, "num_experts": 4,
        "num_experts_per_tok": 2, "moe_intermediate_size": 32,
    },
    "mimo_v2_flash": {
        "hybrid_layer_pattern": [0, 1, 1], "moe_layer_freq": [0, 1, 1], "add_swa_attention_sink_bias": True,
        "add_full_attention_sink_bias": False, "sliding_window_size": 64, "layernorm_epsilon": 1e-5, "head_dim": 8,
        "swa_rope_theta": 10000.0, "swa_num_attention_heads": 4, "swa_num_key_value_heads": 2, "v_head_dim": 8,
        "swa_head_dim": 8, "swa_v_head_dim": 8, "partial_rotary_factor": 1.0, "n_shared_experts": None,
        "topk_method": "noaux_tc", "scoring_func": "sigmoid",
    },
    "minicpm3": {**_MLA, "rope_scaling": {"type": "longrope", "short_factor": [1.0] * 4, "long_factor": [1.0] * 4,
                                          "original_max_position_embeddings": 512}},
    "minimax_m3_vl": {
        "text_config": {
            **_BASE, "dense_intermediate_size": 64, "shared_intermediate_size": 32, "num_local_experts": 4,
            "num_experts_per_tok": 2, "moe_layer_freq": [0, 1, 1], "intermediate_size": 32,
        },
    },
    "ministral3": {"head_dim": 8, "rope_parameters": {**_ROPE, "llama_4_scaling_beta": 0.1,
                                                      "original_max_position_embeddings": 512}},
    "mistral3": {"text_config": {**_BASE, "model_type": "mistral", "tie_word_embeddings": False}},
    "mistral4": {
        **_DEEPSEEK, "head_dim": None, "rope_parameters": {**_ROPE, "llama_4_scaling_beta": 0.1,
                                         "original_max_position_embeddings": 512},
    },
    "muse_spark": {
        "audio_config": {"out_hidden_size": 32},
        "text_config": {
            **_BASE, "post_norm_eps": 1e-6, "layer_rope_theta": [1e4, 1e4, 0], "layer_types": _SLIDING,
            "sliding_window": 64, "final_logit_softcapping": 30.0, "output_multiplier": 1.0, "num_local_experts": 4,
            "num_experts_per_tok": 2, "moe_hidden_size": 32, "moe_intermediate_size": 32, "rope_parameters": _ROPE,
        },
    },
    "nemotron-nas": {
        "block_configs": [
            {"attention": {"n_heads_in_group": 2}, "ffn": {"ffn_mult": 2.0}},
            {"attention": {"no_op": True}, "ffn": {"ffn_mult": 2.0}},
            {"attention": {"n_heads_in_group": 2}, "ffn": {"ffn_mult": 2.0}},
        ],
    },
    "nemotron_h": {
        "mamba_num_heads": 4, "mamba_head_dim": 8, "mamba_proj_bias": False, "ssm_state_size": 16, "n_groups": 1,
        "conv_kernel": 4, "layers_block_type": ["mamba", "mlp", "attention"], "layer_types": None, "head_dim": 8,
        "layer_norm_epsilon": 1e-5, "use_bias": False, "use_conv_bias": True,
    },
    "olmo3": {"sliding_window": 64, "layer_types": _SLIDING},
    "openelm": {
        "num_transformer_layers": 3, "model_dim": 32, "ffn_dim_divisor": 8, "num_query_heads": [4, 4, 4],
        "num_kv_heads": [2, 2, 2], "ffn_multipliers": [1.0, 2.0, 2.0], "head_dim": 8,
    },
    "phi": {"partial_rotary_factor": 0.5, "num_key_value_heads": 4},
    "phi-msft": {"num_vocab": 378, "model_dim": 32, "num_heads": 4, "num_layers": 3, "rotary_dim": 8},
    "phixtral": {"num_vocab": 378, "model_dim": 32, "num_heads": 4, "num_layers": 3, "rotary_dim": 8},
    "plamo": {"n_shared_head": 2},
    "qwen": {"kv_channels": 8},
    "qwen3_5": {"text_config": {**_QWEN35, "model_type": "qwen3_5_text"}},
    "qwen3_next": {
        "num_experts": 4, "num_experts_per_tok": 2, "decoder_sparse_step": 1, "shared_expert_intermediate_size": 32,
        "moe_intermediate_size": 32, "full_attention_interval": 3, "linear_num_value_heads": 4, "linear_num_key_heads": 2,
        "linear_key_head_dim": 8, "linear_value_head_dim": 8, "linear_conv_kernel_dim": 4, "head_dim": 8,
    },
    "recurrent_gemma": {
        "block_types": ["recurrent", "recurrent", "attention"], "attention_window_size": 64, "conv1d_width": 4,
        "logits_soft_cap": 30.0, "attention_bias": False, "num_key_value_heads": 1,
    },
    "rwkv7": {"a_low_rank_dim": 8, "v_low_rank_dim": 8, "gate_low_rank_dim": 8, "decay_low_rank_dim": 8, "head_dim": 8,
              "norm_eps": 1e-5},
    "spark2_5": {"head_dim": 8, "sliding_window": 64, "layer_types": _SLIDING, "rope_parameters": _ROPES, "hidden_act": "gelu"},
    "step3p5": {
        "num_attention_groups": 2, "head_dim": 8, "moe_num_experts": 4, "moe_top_k": 2, "moe_intermediate_size": 32,
        "share_expert_dim": 32, "sliding_window": 64, "layer_types": _SLIDING, "moe_layers_enum": "1,2",
    },
}  # fmt: skip
FAMILIES["deepseek_v41_text"] = FAMILIES["deepseek_v41"]
"""A value of None takes the setting away."""
