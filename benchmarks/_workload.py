"""What the engine's benchmarks train on: random models of true shapes and synthetic chats of true lengths.

Everything is made here, from a seed. Speed does not depend on what the weights or words are.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.data.conversation import Example

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il", "os", "um")]
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


@dataclass(frozen=True)
class Shape:
    """Sizes of a Qwen3-like model. tied: embeddings are the head too; bits: 0 for float weights of `dtype`."""

    hidden: int = 256
    layers: int = 8
    inner: int = 768
    heads: int = 4
    kv_heads: int = 2
    head_dim: int = 64
    vocabulary: int = 32_000
    bits: int = 0
    dtype: str = "float32"
    tied: bool = True


TRUE_SHAPES = {
    "small": Shape(),
    "qwen3-0.6b": Shape(1024, 28, 3072, 16, 8, 128, 151_936),
    "qwen3-1.7b": Shape(2048, 28, 6144, 16, 8, 128, 151_936),
    "qwen3-4b": Shape(2560, 36, 9728, 32, 8, 128, 151_936),
    "qwen3-8b": Shape(4096, 36, 12288, 32, 8, 128, 151_936, tied=False),
}


@dataclass(frozen=True)
class Chats:
    """Single-turn chats. Lengths in words, one token each, log-normal between low and high; answers are `share` of it."""

    count: int = 32
    low: int = 30
    high: int = 600
    median: int = 170
    share: tuple[float, float] = (0.4, 0.8)
    seed: int = 0
    extra: dict[str, Any] = field(default_factory=dict)


def words() -> list[str]:
    rng = random.Random(0)
    return sorted({"".join(rng.choices(SYLLABLES, k=rng.choice((1, 2, 2, 3)))) for _ in range(1500)})


def write_tokenizer(folder: Path) -> None:
    """A byte-level BPE in which every word of `words` is one token."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=8000,
        special_tokens=["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    text = " " + " ".join(words())
    tokenizer.train_from_iterator([text, text], trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    about = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>",
        "chat_template": TEMPLATE,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(about))


def write_model(folder: Path, shape: Shape) -> Path:
    """A model folder of this shape with random weights; made once."""
    if (folder / "model.safetensors").is_file():
        return folder
    import mlx.core as mx
    import mlx.nn as nn
    from mlx.utils import tree_flatten
    from mlx_lm.models import qwen3

    folder.mkdir(parents=True, exist_ok=True)
    write_tokenizer(folder)
    config: dict[str, Any] = {
        "architectures": ["Qwen3ForCausalLM"],
        "model_type": "qwen3",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "intermediate_size": shape.inner,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "rms_norm_eps": 1e-6,
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": 40960,
        "rope_theta": 1e6,
        "tie_word_embeddings": shape.tied,
        "eos_token_id": 2,
    }
    mx.random.seed(0)
    dtype = getattr(mx, shape.dtype)
    model = qwen3.Model(qwen3.ModelArgs.from_dict(config))
    weights = [
        (name, (mx.random.normal(value.shape) * 0.02 if value.ndim == 2 else mx.ones_like(value)).astype(dtype))
        for name, value in tree_flatten(model.parameters())
    ]
    model.load_weights(weights)
    if shape.bits:
        nn.quantize(model, group_size=64, bits=shape.bits)
        config["quantization"] = {"group_size": 64, "bits": shape.bits}
    mx.save_safetensors(
        str(folder / "model.safetensors"), dict(tree_flatten(model.parameters())), metadata={"format": "mlx"}
    )
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def sizes(chats: Chats, rng: random.Random) -> Iterator[tuple[int, int]]:
    """Words of each chat, and of them those of the answer."""
    for _ in range(chats.count):
        length = int(min(chats.high, max(chats.low, rng.lognormvariate(math.log(chats.median), 0.75))))
        yield length, max(4, int(length * rng.uniform(*chats.share)))


def chats_as_tokens(chats: Chats) -> list[Example]:
    """Chats of such lengths as random tokens, without a template."""
    numbers, found = np.random.default_rng(chats.seed), []
    for length, answer in sizes(chats, random.Random(chats.seed)):
        mask = (np.arange(length + 8) >= length + 8 - answer).astype(np.uint8)
        found.append(Example(numbers.integers(3, 4000, length + 8).astype(np.int32), mask, 1))
    return found


def write_chats(folder: Path, chats: Chats) -> Path:
    """A folder with train.jsonl (and a one-line valid.jsonl, which mlx-lm insists on)."""
    folder.mkdir(parents=True, exist_ok=True)
    rng, vocabulary = random.Random(chats.seed), words()
    lines = []
    for length, answer in sizes(chats, rng):
        texts = [" ".join(rng.choices(vocabulary, k=n)) for n in (max(4, length - answer), answer)]
        messages = [{"role": role, "content": text} for role, text in zip(("user", "assistant"), texts, strict=True)]
        lines.append(json.dumps({"messages": messages}))
    (folder / "train.jsonl").write_text("\n".join(lines) + "\n")
    (folder / "valid.jsonl").write_text(lines[0] + "\n")
    return folder
