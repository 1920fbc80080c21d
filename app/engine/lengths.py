"""How long each conversation is in a model's own tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.data.conversation import Conversation
from app.data.encoding import encode
from app.engine.loading import load_tokenizer

UNLIMITED = 1 << 30


def token_lengths(
    model_path: Path, conversations: Sequence[Conversation], cancelled: Callable[[], bool] | None = None
) -> NDArray[np.int32]:
    """Tokens of each example, uncut, (n,) int32. Raises UserError when the model's tokenizer cannot be used."""
    tokenizer = load_tokenizer(model_path)
    encoded = encode(conversations, tokenizer._tokenizer, max_seq_len=UNLIMITED, cancelled=cancelled)
    return np.array([len(example.ids) for example in encoded.examples], np.int32)
