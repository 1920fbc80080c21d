"""Pretraining on the CPU or GPU with plain MLX: batches of like lengths, AdamW, a cosine learning rate."""

from __future__ import annotations

import ctypes
import json
import math
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

if sys.platform == "linux":
    try:
        ctypes.CDLL("libopenblas.so.0", mode=ctypes.RTLD_GLOBAL)  # mlx's own CPU matmul is 80 times slower
    except OSError:
        print("OpenBLAS is missing: this will take hours. Debian: apt install libopenblas0-pthread", file=sys.stderr)

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim
import numpy as np
from mlx.utils import tree_flatten
from mlx_lm.models.qwen3 import Model, ModelArgs
from tokenizers import Tokenizer

from resources.demo.build.tokenizer import CONTEXT, END_OF_TEXT, END_OF_TURN, TURN

Sample = tuple[list[int], list[float]]
CONTEXT_WEIGHT = 0.1
BLUR = 0.08
STEP = 16


def model_config(tokenizer: Tokenizer) -> dict[str, Any]:
    """The model's config.json: a small Qwen3 with tied embeddings."""
    return {
        "architectures": ["Qwen3ForCausalLM"],
        "model_type": "qwen3",
        "vocab_size": tokenizer.get_vocab_size(),
        "hidden_size": 192,
        "num_hidden_layers": 6,
        "intermediate_size": 512,
        "num_attention_heads": 6,
        "num_key_value_heads": 2,
        "head_dim": 32,
        "hidden_act": "silu",
        "rms_norm_eps": 1e-6,
        "max_position_embeddings": CONTEXT,
        "rope_theta": 10000.0,
        "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0},
        "attention_bias": False,
        "attention_dropout": 0.0,
        "tie_word_embeddings": True,
        "use_cache": True,
        "bos_token_id": None,
        "eos_token_id": tokenizer.token_to_id(END_OF_TURN),
        "pad_token_id": tokenizer.token_to_id(END_OF_TEXT),
        "dtype": "float16",
        "torch_dtype": "float16",
    }


def encode(messages: list[dict[str, str]], tokenizer: Tokenizer) -> Sample:
    """(token ids, weights): 1 for the assistant's words and end mark, little for the rest, as the template lays out."""
    ids: list[int] = []
    weights: list[float] = []
    newline = tokenizer.encode("\n").ids
    for message in messages:
        head = [tokenizer.token_to_id(TURN), *tokenizer.encode(message["role"] + "\n").ids]
        body = [*tokenizer.encode(message["content"]).ids, tokenizer.token_to_id(END_OF_TURN)]
        ids += head + body + newline
        own = 1.0 if message["role"] == "assistant" else CONTEXT_WEIGHT
        weights += [CONTEXT_WEIGHT] * len(head) + [own] * len(body) + [CONTEXT_WEIGHT] * len(newline)
    return ids, weights


def batches(samples: list[Sample], tokens: int, pad: int, rng: Random) -> Iterator[tuple[mx.array, mx.array, mx.array]]:
    """Samples of like lengths together: (B, T) read, (B, T) ids to write, (B, T) weights.

    T is a multiple of STEP and B * T about `tokens`. What is read has a share BLUR of its answers' tokens replaced by
    others, so that the model learns to go on sensibly after words it would not have chosen itself.
    """
    noise = np.random.default_rng(rng.getrandbits(32))
    by_length: dict[int, list[Sample]] = {}
    for sample in samples:
        by_length.setdefault(min(CONTEXT, math.ceil(len(sample[0]) / STEP) * STEP), []).append(sample)
    groups = []
    for length, group in sorted(by_length.items()):
        rng.shuffle(group)
        rows = max(1, tokens // length)
        groups += [(length, group[at : at + rows]) for at in range(0, len(group) - rows + 1, rows)]
    rng.shuffle(groups)
    for length, group in groups:
        ids = np.full((len(group), length), pad, dtype=np.int32)
        weights = np.zeros((len(group), length), dtype=np.float32)
        for row, (tokens_of, weights_of) in enumerate(group):
            ids[row, : len(tokens_of)] = tokens_of[:length]
            weights[row, : len(weights_of)] = weights_of[:length]
        blurred = (noise.random(ids.shape) < BLUR) & (weights == 1.0) & (ids > 2)
        read = np.where(blurred, noise.integers(3, np.max(ids) + 1, ids.shape), ids).astype(np.int32)
        yield mx.array(read), mx.array(ids), mx.array(weights)


def loss_of(model: nn.Module, read: mx.array, ids: mx.array, weights: mx.array) -> mx.array:
    """Weighted mean cross-entropy in nats per token."""
    losses = nn.losses.cross_entropy(model(read[:, :-1]), ids[:, 1:])
    return (losses * weights[:, 1:]).sum() / weights[:, 1:].sum()


def pretrain(
    samples: list[Sample], config: dict[str, Any], *, epochs: int, rate: float, tokens: int, seed: int
) -> nn.Module:
    """A model that has read all samples `epochs` times, in float32. Prints its loss as it goes."""
    mx.random.seed(seed)
    model = Model(ModelArgs.from_dict(config))
    model.apply_to_modules(small_start)
    rng = Random(seed)
    pad = config["pad_token_id"]
    steps = epochs * sum(1 for _ in batches(samples, tokens, pad, Random(seed)))
    if steps < 2:
        raise ValueError(f"{len(samples)} conversations make {steps} batches: read more, or make the batches smaller")
    warmup = max(1, min(100, steps // 10))
    schedule = optim.join_schedules(
        [optim.linear_schedule(0.0, rate, warmup), optim.cosine_decay(rate, steps - warmup, rate * 0.03)], [warmup]
    )
    optimizer = optim.AdamW(schedule, betas=[0.9, 0.98], weight_decay=0.02)
    state = [model.state, optimizer.state]

    @partial(mx.compile, inputs=state, outputs=state)
    def step(read: mx.array, ids: mx.array, weights: mx.array) -> mx.array:
        loss, gradients = nn.value_and_grad(model, loss_of)(model, read, ids, weights)
        gradients, _ = optim.clip_grad_norm(gradients, 1.0)
        optimizer.update(model, gradients)
        return loss

    done, recent, started = 0, [], time.perf_counter()
    for _ in range(epochs):
        for read, ids, weights in batches(samples, tokens, pad, rng):
            loss = step(read, ids, weights)
            mx.eval(loss, state)
            done += 1
            recent.append(loss.item())
            if done % 50 == 0 or done == steps:
                mean = sum(recent) / len(recent)
                print(f"step {done} of {steps}  loss {mean:.3f}  {time.perf_counter() - started:.0f} s", flush=True)
                recent.clear()
    return model


def small_start(name: str, module: nn.Module) -> None:
    """Begin with small random weights (standard deviation 0.02; Radford et al. 2019)."""
    if isinstance(module, nn.Linear | nn.Embedding):
        module.weight = mx.random.normal(module.weight.shape, scale=0.02)


def save_model(model: nn.Module, config: dict[str, Any], folder: Path) -> None:
    """Write the weights in float16, config.json and generation_config.json."""
    weights = {name: value.astype(mx.float16) for name, value in tree_flatten(model.parameters())}
    mx.save_safetensors(str(folder / "model.safetensors"), weights, metadata={"format": "mlx"})
    generation = {
        "do_sample": False,
        "eos_token_id": [config["eos_token_id"], config["pad_token_id"]],
        "pad_token_id": config["pad_token_id"],
    }
    for name, content in (("config.json", config), ("generation_config.json", generation)):
        (folder / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
