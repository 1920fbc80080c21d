"""One conversation as the model reads it, with the learned text marked token by token."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.data.chat_format import Tokenizer
from app.data.conversation import Conversation, Example, LearnFrom
from app.data.encoding import encode


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of an example. learned: the model is trained to write it; tokens: how many it has."""

    text: str
    learned: bool
    tokens: int


def pieces_of(example: Example, tokenizer: Tokenizer) -> list[Piece]:
    """An example's text, parted where learning begins and ends."""
    pieces = []
    start = 0
    mask = example.mask.tolist()
    for at in range(1, len(mask) + 1):
        if at == len(mask) or mask[at] != mask[start]:
            ids = example.ids[start:at].tolist()
            text = tokenizer.decode(ids, skip_special_tokens=False, clean_up_tokenization_spaces=False)
            pieces.append(Piece(text, bool(mask[start]), at - start))
            start = at
    return pieces


def highlighted(
    conversation: Conversation,
    tokenizer: Tokenizer,
    *,
    max_seq_len: int,
    learn_from: LearnFrom = "answers",
    stop_ids: Iterable[int] = (),
) -> list[list[Piece]]:
    """Each example that a conversation becomes, in pieces. Raises UserError."""
    encoded = encode([conversation], tokenizer, max_seq_len=max_seq_len, learn_from=learn_from, stop_ids=stop_ids)
    return [pieces_of(example, tokenizer) for example in encoded.examples]
