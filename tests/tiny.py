"""Tiny real models and tokenizers, made on the fly: random weights in true architectures."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TEXTS = [
    "How do I boil an egg? Put it in boiling water for eight minutes, then cool it.",
    "What is the weather like today? It is sunny and warm, with a light wind from the west.",
    "Where can I buy a hammer? The shop on the corner sells tools, nails and paint.",
]
BASE = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-6,
    "max_position_embeddings": 512,
    "rope_theta": 10000.0,
    "eos_token_id": 2,
}
KINDS: dict[str, dict[str, Any]] = {
    "qwen3": {"architectures": ["Qwen3ForCausalLM"], "head_dim": 8, "tie_word_embeddings": True},
    "llama": {"architectures": ["LlamaForCausalLM"], "tie_word_embeddings": False},
    "gemma2": {
        "architectures": ["Gemma2ForCausalLM"],
        "head_dim": 8,
        "query_pre_attn_scalar": 8,
        "attn_logit_softcapping": 50.0,
        "final_logit_softcapping": 30.0,
    },
    "gemma3_text": {
        "architectures": ["Gemma3ForCausalLM"],
        "head_dim": 8,
        "query_pre_attn_scalar": 8,
        "sliding_window": 64,
        "sliding_window_pattern": 3,
    },
    "phi3": {"architectures": ["Phi3ForCausalLM"], "tie_word_embeddings": False},
    "qwen3_moe": {
        "architectures": ["Qwen3MoeForCausalLM"],
        "head_dim": 8,
        "num_experts": 4,
        "num_experts_per_tok": 2,
        "decoder_sparse_step": 1,
        "mlp_only_layers": [],
        "moe_intermediate_size": 32,
        "norm_topk_prob": True,
        "tie_word_embeddings": False,
    },
}


@cache
def tokenizer_json() -> str:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS * 10, trainer)
    text: str = tokenizer.to_str()
    return text


def write_tokenizer(folder: Path, template: str | None = CHATML) -> None:
    (folder / "tokenizer.json").write_text(tokenizer_json())
    config: dict[str, Any] = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>",
    }
    if template:
        config["chat_template"] = template
    (folder / "tokenizer_config.json").write_text(json.dumps(config))


def write_model(folder: Path, kind: str = "qwen3", bits: int = 0, seed: int = 0, **changes: Any) -> Path:
    """A loadable model folder of this mlx-lm model_type with random float32 weights, quantized when bits is given."""
    import app.engine  # noqa: F401, I001  (OpenBLAS before mlx)
    import mlx.core as mx
    import mlx.nn as nn
    from importlib import import_module
    from mlx.utils import tree_flatten
    from mlx_lm.utils import MODEL_REMAPPING

    folder.mkdir(parents=True, exist_ok=True)
    write_tokenizer(folder)
    vocab = len(json.loads(tokenizer_json())["model"]["vocab"])
    config = {"model_type": kind, **BASE, "vocab_size": vocab, **KINDS.get(kind, {}), **changes}
    module = import_module(f"mlx_lm.models.{MODEL_REMAPPING.get(kind, kind)}")
    mx.random.seed(seed)
    model = module.Model(module.ModelArgs.from_dict(config))
    for name, value in tree_flatten(model.parameters()):
        if value.ndim >= 2:
            model.load_weights([(name, mx.random.normal(value.shape) * 0.1)], strict=False)
    if bits:
        nn.quantize(model, group_size=32, bits=bits)
        config["quantization"] = {"group_size": 32, "bits": bits}
    mx.save_safetensors(
        str(folder / "model.safetensors"), dict(tree_flatten(model.parameters())), metadata={"format": "mlx"}
    )
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def chat_line(*texts: str) -> str:
    """One JSONL line: question, answer, question, answer …"""
    roles = ("user", "assistant")
    messages = [{"role": roles[i % 2], "content": text} for i, text in enumerate(texts)]
    return json.dumps({"messages": messages})


def write_chats(file: Path, count: int = 24) -> Path:
    """Conversations of different lengths, a third of them with two questions."""
    lines = ["# made for a test", ""]
    for i in range(count):
        turns = [f"Question {i}: where is shop {i}?", f"It is on corner {i}, " + "next to the paint " * (i % 5 + 1)]
        lines.append(chat_line(*turns, *(["And the tools?", f"Also there, shelf {i}."] if i % 3 == 0 else [])))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file
