"""What is shown as learned of a message, where the chat format writes it otherwise than it stands there."""

from __future__ import annotations

import pytest

from app.data.shown import Shower
from tests.data.chat_formats import chat, tokenizer_for, with_template
from tests.data.test_masks import CLOSED_AT_ONCE

THOUGHT = "<think>\nhm one\n</think>\n\n"


@pytest.mark.parametrize("name", ["given apart", "think_stripping", "think_prompt", "chatml"])
def test_thinking_in_a_text_is_shown_as_learned_however_the_chat_format_writes_it(name: str) -> None:
    tokenizer = with_template(CLOSED_AT_ONCE, "<|endoftext|>") if name == "given apart" else tokenizer_for(name)
    conversation = chat("Q1, hm one?", f"{THOUGHT}A1.", "Q2?", f"{THOUGHT}A2.")
    shown = Shower(tokenizer, max_seq_len=400).show(conversation)
    learned = [[piece.text[a:b] for piece in m.pieces for a, b in piece.learned] for m in shown.messages]
    assert learned[0] == learned[2] == []
    for number, parts in ((1, learned[1]), (2, learned[3])):
        assert "".join(parts).split() in (["hm", f"oneA{number}."], [*THOUGHT.split(), f"A{number}."])
    assert shown.learned == sum(m.learned for m in shown.messages)
