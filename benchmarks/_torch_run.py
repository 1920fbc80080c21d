"""The same training with PyTorch, transformers and PEFT, written as their documentation does: the second baseline."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any


def torch_peft(spec: dict[str, Any]) -> dict[str, Any]:
    """What _one_run's others give; peak is that of PyTorch's allocator on a CUDA device, 0 elsewhere."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM, AutoTokenizer

    settings = spec["settings"]
    device = "cuda" if torch.cuda.is_available() else "cpu"
    start, cpu = time.perf_counter(), time.process_time()
    torch.manual_seed(42)
    tokenizer = AutoTokenizer.from_pretrained(spec["model"])
    model = AutoModelForCausalLM.from_pretrained(spec["model"], dtype="auto").to(device)
    low_rank = LoraConfig(
        r=settings["rank"], lora_alpha=settings["alpha"], target_modules="all-linear", task_type="CAUSAL_LM"
    )
    model = get_peft_model(model, low_rank)
    model.train()
    examples = _examples(Path(spec["data"]) / "train.jsonl", tokenizer)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=settings["learning_rate"])
    before = time.perf_counter()
    losses, lengths, cells, epochs = [], list[int](), 0, list[float]()
    for _ in range(settings["epochs"]):
        began = time.perf_counter()
        order = torch.randperm(len(examples)).tolist()
        for first in range(0, len(order), settings["batch_size"]):
            members = [examples[i] for i in order[first : first + settings["batch_size"]]]
            batch = {name: rows.to(device) for name, rows in _padded(members, tokenizer.pad_token_id).items()}
            loss = model(**batch).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(loss.item())
            lengths += [len(ids) - 1 for ids, _ in members]
            cells += batch["input_ids"].numel()
        epochs.append(time.perf_counter() - began)
    end = time.perf_counter()
    return {
        "seconds": end - start,
        "cpu_seconds": time.process_time() - cpu,
        "step_seconds": end - before,
        "epochs": epochs,
        "losses": losses,
        "trained": settings["epochs"] * sum(sum(label >= 0 for label in labels) for _, labels in examples),
        "lengths": lengths,
        "cells": cells,
        "compiled": 0,
        "peak": torch.cuda.max_memory_allocated() if device == "cuda" else 0,
    }


def _examples(path: Path, tokenizer: Any) -> list[tuple[list[int], list[int]]]:
    """(ids, labels) of each chat: -100 for what is not the answer."""
    found = []
    for line in path.read_text().splitlines():
        messages = json.loads(line)["messages"]
        prompt = tokenizer.apply_chat_template(messages[:-1], add_generation_prompt=True, tokenize=False)
        text = tokenizer.apply_chat_template(messages, tokenize=False).rstrip("\n")
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        count = len(tokenizer(prompt, add_special_tokens=False)["input_ids"])
        found.append((ids, [-100] * count + ids[count:]))
    return found


def _padded(members: list[tuple[list[int], list[int]]], pad: int) -> dict[str, Any]:
    """Rows of equal length, as transformers' DataCollatorForSeq2Seq makes them."""
    import torch

    width = max(len(ids) for ids, _ in members)
    return {
        "input_ids": torch.tensor([ids + [pad] * (width - len(ids)) for ids, _ in members]),
        "attention_mask": torch.tensor([[1] * len(ids) + [0] * (width - len(ids)) for ids, _ in members]),
        "labels": torch.tensor([labels + [-100] * (width - len(labels)) for _, labels in members]),
    }
