"""Half of an emoji, as a careless program cuts it: replaced wherever it stands, for it could not even be written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.data.cache import Cache
from app.data.encoding import encode
from app.data.reading import read_examples
from app.data.saving import save_copy
from tests.data.chat_formats import tokenizer_for

HALF = "\ud83d"
CALL = {"function": {"name": "look", "arguments": {HALF: [HALF]}}}
TOOL = {"type": "function", "function": {"name": "look", "description": HALF}}
WHERE: dict[str, dict[str, Any]] = {
    "text": {"text": f"a {HALF} b"},
    "question": {"messages": [{"role": "user", "content": HALF}, {"role": "assistant", "content": "b"}]},
    "name": {"messages": [{"role": "user", "content": "a", "name": HALF}, {"role": "assistant", "content": "b"}]},
    "thoughts": {
        "messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b", "thinking": HALF}]
    },
    "call": {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "tool_calls": [CALL]}]},
    "tools": {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], "tools": [TOOL]},
}


@pytest.mark.parametrize("where", WHERE)
def test_a_half_character_is_replaced_and_told(where: str, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(WHERE[where]))
    reading = read_examples(file)
    assert [p.line for p in reading.problems if p.code == "mended_surrogates"] == [1]
    assert save_copy(reading.conversations, tmp_path / "copy.jsonl") == 1
    again = read_examples(tmp_path / "copy.jsonl")
    assert [c.messages for c in again.conversations] == [c.messages for c in reading.conversations]
    assert "mended_surrogates" not in {p.code for p in again.problems}
    stored = Cache(tmp_path / "kept").read(file).conversations
    assert list(stored) == list(reading.conversations)
    assert encode(stored, tokenizer_for("think_stripping"), max_seq_len=256).examples
