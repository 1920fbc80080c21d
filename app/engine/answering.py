"""Ask a model something, as it is or with an adapter: whole answers, greedily."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx_lm.generate import generate_step
from mlx_lm.tuner.utils import load_adapters

from app.data.chat_format import ChatFormat, template_arguments
from app.engine.chat import Chat, Options
from app.engine.import_adapter import read_adapter
from app.engine.loading import Loaded, load

MAX_TOKENS = 96


def reply(
    loaded: Loaded,
    question: str,
    arguments: dict[str, Any] | None = None,
    max_tokens: int = MAX_TOKENS,
    stop: Callable[[], bool] = lambda: False,
) -> str | None:
    """The model's most likely answer to one question, with whatever is attached to it now; None when it was stopped.

    arguments: what the chat template is given, as in training; None for what a model is given by itself. stop: asked
    after each token.
    """
    ids = reply_ids(loaded, question, arguments, max_tokens, stop)
    return None if ids is None else str(loaded.hf_tokenizer.decode(ids, skip_special_tokens=True)).strip()


def reply_ids(
    loaded: Loaded,
    question: str,
    arguments: dict[str, Any] | None,
    max_tokens: int,
    stop: Callable[[], bool] = lambda: False,
    ends: bool = True,
) -> list[int] | None:
    """Its tokens. ends: False to go on to max_tokens whatever the model says."""
    tokenizer = loaded.hf_tokenizer
    chat = ChatFormat(tokenizer, template_arguments(tokenizer, ()) if arguments is None else arguments)
    text = chat.render([{"role": "user", "content": question}], True)
    prompt = tokenizer.encode(text, add_special_tokens=False)
    training = loaded.model.training
    loaded.model.eval()
    ids: list[int] = []
    try:
        for token, _ in generate_step(mx.array(prompt), loaded.model, max_tokens=max_tokens):
            if ends and token in loaded.tokenizer.eos_token_ids:
                break
            ids.append(int(token))
            if stop():
                return None
    finally:
        loaded.model.train(training)
    return ids


def answer(model_path: Path, adapter_dir: Path | None, questions: Sequence[str]) -> list[str]:
    """Answers of a model on disk, with an adapter folder or without (None). Raises UserError as `load` does."""
    arguments = read_adapter(adapter_dir).about.get("template_arguments") if adapter_dir is not None else None
    chat = Chat(load(model_path), arguments)
    options = Options(temperature=0.0, max_tokens=MAX_TOKENS)
    return [chat.ask(question, adapter_dir, options).text for question in questions]


def with_adapter(model: nn.Module, adapter_dir: Path) -> nn.Module:
    """Attach a saved adapter, by mlx-lm's own loader."""
    load_adapters(model, str(adapter_dir))
    mx.eval(model.parameters())
    return model
