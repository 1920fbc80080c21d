"""What the Examples card says of any length limit is what a training does at that limit, conversation by conversation."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.data.conversation import Conversation, Message
from app.data.encoding import UNLIMITED, encode
from app.data.shortening import without_beginning
from app.data.stats import measured, over, suggested_length
from tests.data.chat_formats import chat, tokenizer_for, with_template

INSTRUCTION = "Be kind. " * 50
CONVERSATIONS = [
    chat("Hi", "Yes. " * 80),  # cut within its answer
    chat("long " * 190, "Yes."),  # nothing of it is left
    chat("long " * 190, "Yes.", "And now?", "No."),  # its second answer is left
    chat("long " * 190, "Yes.", "And now?", "No.", system=INSTRUCTION),  # left only where the instruction fits too
    chat("Q1?", "A1. " * 30, "Q2? " * 30, "A2.", "Q3?", "A3. " * 90),
    chat("Hi", "Yes."),
    chat("Hi", "Yes.", "Who? " * 90, "I."),
    chat("Q1? " * 90, "A1. " * 60, "Q2?", "A2. " * 70, "Q3? " * 60, "A3."),
]
LIMITS = (128, 200, 256, 400, 600, 1000)


@pytest.mark.parametrize("learn_from", ["answers", "last", "everything"])
@pytest.mark.parametrize("name", ["chatml", "think_stripping", "empty_channel", "alternating"])
def test_what_is_lost_cut_and_shortened_at_a_limit_is_what_training_loses_cuts_and_shortens(
    name: str, learn_from: Any
) -> None:
    tokenizer = tokenizer_for(name)
    found = measured(encode(CONVERSATIONS, tokenizer, max_seq_len=UNLIMITED, learn_from=learn_from))
    for limit in LIMITS:
        at_limit = [encode([c], tokenizer, max_seq_len=limit, learn_from=learn_from) for c in CONVERSATIONS]
        assert found.unlearned(limit).tolist() == [not e.examples for e in at_limit], limit
        assert found.lost(limit) == sum(not e.examples for e in at_limit)
        assert over(found.longest, limit) >= sum(e.shortened for e in at_limit)
        if learn_from == "answers":
            cut = sum(bool(e.examples) and "answer_cut" in {p.code for p in e.problems} for e in at_limit)
            assert over(found.longest, limit) == sum(e.shortened for e in at_limit)
            assert found.broken(limit) <= cut
    assert not found.unlearned(UNLIMITED).any() and found.broken(UNLIMITED) == 0


def test_a_conversation_of_several_texts_counts_once() -> None:
    """As with Qwen3, which writes each answer otherwise once it is history."""
    turns = chat("Q1?", "A1. " * 60, "Q2?", "A2. " * 60, "Q3?", "A3. " * 60)
    found = measured(encode([turns, turns], tokenizer_for("think_stripping"), max_seq_len=UNLIMITED))
    assert len(found.lengths) == 6 and found.counts.tolist() == [3, 3]
    assert found.longest.tolist() == [found.lengths.max()] * 2
    limit = int(found.longest[0]) - 1
    assert (over(found.longest, limit), found.lost(limit), found.broken(limit)) == (2, 0, 0)
    assert suggested_length(found.longest) >= found.longest[0]


def test_what_a_chat_format_refuses_is_not_learned_and_has_no_length() -> None:
    refuses = "{% if messages | length > 2 %}{{ raise_exception('no') }}{% endif %}{{ messages[0].content }}<|im_end|>"
    refuses += "{% if messages | length > 1 %}{{ messages[1].content }}<|im_end|>{% endif %}"
    found = measured(encode([chat("a", "b"), chat("a", "b", "c", "d")], with_template(refuses), max_seq_len=UNLIMITED))
    assert found.unlearned(100).tolist() == [False, True] and found.lost(100) == 0
    assert found.longest[1] == 0 < found.longest[0]


def test_a_text_is_learned_in_pieces_at_any_limit() -> None:
    text = Conversation((), 1, text="Once upon a time. " * 40)
    found = measured(encode([text], tokenizer_for(), max_seq_len=UNLIMITED))
    assert not found.unlearned(16).any() and found.broken(16) == 0 and np.array_equal(found.longest, found.lengths)


def test_dropping_the_beginning_of_a_conversation_of_many_turns_looks_at_few_of_them_whole() -> None:
    conversation = chat(*["Q?", "A. " * 50] * 400)
    looked: list[int] = []

    def fits(part: Conversation) -> bool:
        looked.append(len(part.messages))
        return False

    assert without_beginning(conversation, "answers", fits) is None
    assert len(looked) == 399 and set(looked) == {2}
    looked.clear()
    assert without_beginning(conversation, "last", fits) is None and looked == [2]


def test_a_question_in_two_messages_is_dropped_whole_or_not_at_all() -> None:
    first = (Message("user", "long " * 200), Message("assistant", "Yes. " * 200))
    second = (Message("user", "Look here:"), Message("user", "What is it?"), Message("assistant", "A nail."))
    (example,) = encode([Conversation((*first, *second), 1)], tokenizer_for(), max_seq_len=100).examples
    text = tokenizer_for().decode(example.ids)
    assert "Look here:" in text and "long" not in text
