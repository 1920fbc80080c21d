"""How many tokens each conversation has, for the length histogram and the estimate. Needs the tokenizer only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from mlx_lm.tokenizer_utils import load as load_tokenizer
from numpy.typing import NDArray

from app.data.conversation import Conversation
from app.data.encoding import encode

_CHUNK = 64
_UNCUT = 2**30


def token_lengths(
    model_path: Path, conversations: Sequence[Conversation], cancelled: Callable[[], bool]
) -> NDArray[np.int32]:
    """Tokens of each conversation that has something to learn, uncut, in order; shorter when cancelled."""
    tokenizer = load_tokenizer(model_path, {"trust_remote_code": False})._tokenizer
    lengths: list[int] = []
    for start in range(0, len(conversations), _CHUNK):
        if cancelled():
            break
        encoded = encode(conversations[start : start + _CHUNK], tokenizer, max_seq_len=_UNCUT, learn_from="answers")
        lengths += [len(example.ids) for example in encoded.examples]
    return np.array(lengths, np.int32)
