"""How long each conversation is in a model's own tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.data.cache import usual_cache
from app.data.conversation import Conversation, LearnFrom
from app.data.encoding import UNLIMITED
from app.data.selftest import FormatCheck, check_chat_format
from app.data.stats import Measured, measured
from app.engine.loading import load_tokenizer


def measure_lengths(
    model_path: Path,
    conversations: Sequence[Conversation],
    learn_from: LearnFrom = "answers",
    cancelled: Callable[[], bool] | None = None,
) -> Measured:
    """Tokens of each example, uncut. Raises UserError when the model's tokenizer cannot be used."""
    tokenizer = load_tokenizer(model_path)
    encoded = usual_cache().encode(
        conversations,
        tokenizer._tokenizer,
        max_seq_len=UNLIMITED,
        learn_from=learn_from,
        stop_ids=tokenizer.eos_token_ids,
        cancelled=cancelled,
    )
    return measured(encoded)


def check_format(model_path: Path) -> FormatCheck:
    """Whether this model's chat format is understood, tried on made conversations."""
    tokenizer = load_tokenizer(model_path)
    return check_chat_format(tokenizer._tokenizer, tokenizer.eos_token_ids)
