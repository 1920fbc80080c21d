"""A repaired copy reads back as the very conversations that were written."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.data.conversation import Conversation
from app.data.mending import repaired
from app.data.reading import read_examples
from app.data.saving import save_copy

TEXTS = (
    "hi", "a\nb", " pad ", '{"a": 1}', "[1, 2]", '[{"role": "user", "content": "x"}]', "null", "", "\u2028x",
    "e\u0301 👩‍👩‍👧", "# comment", "“quoted”", "User: a\nAssistant: b", "<think>\nx\n</think>\n\ny", "x\x00y", "\ufeffx", "1", "\r\nx",
    "{'a': 'b'}", '["a", "b"]',
)  # fmt: skip
ARGUMENTS = ('{"a": 1}', {"a": [1, {"b": None}]}, "", "{}", "[1]", '"a text"', "3")


def made(pick: random.Random) -> dict[str, Any]:
    """A conversation with whatever OpenAI's format has."""
    messages: list[dict[str, Any]] = []
    if pick.random() < 0.4:
        messages.append({"role": pick.choice(["system", "developer"]), "content": pick.choice(TEXTS)})
    for _ in range(pick.randint(1, 3)):
        parts = [{"type": "text", "text": pick.choice(TEXTS)} for _ in range(2)]
        messages.append({"role": "user", "content": pick.choice([pick.choice(TEXTS), parts])})
        answer: dict[str, Any] = {"role": "assistant", "content": pick.choice([*TEXTS, None])}
        if pick.random() < 0.3:
            answer |= {"weight": pick.choice([0, 1]), "reasoning_content": pick.choice(TEXTS)}
        if pick.random() < 0.3:
            call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": pick.choice(ARGUMENTS)}}
            messages.append({**answer, "tool_calls": [call]})
            messages.append({"role": "tool", "tool_call_id": "c1", "name": "f", "content": pick.choice(TEXTS)})
            answer = {"role": "assistant", "content": pick.choice(TEXTS)}
        messages.append(answer)
    tools = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
    return {"messages": messages} | ({"tools": tools} if pick.random() < 0.3 else {})


def bare(conversations: Sequence[Conversation]) -> list[Conversation]:
    """Without the lines on which they stand."""
    return [replace(c, line=0, example=0) for c in conversations]


def test_every_kind_of_conversation_reads_back_from_its_copy(tmp_path: Path) -> None:
    pick = random.Random(5)
    rows: list[dict[str, Any]] = [made(pick) for _ in range(400)]
    rows += [{"text": a + b} for a in TEXTS for b in TEXTS[:3]]
    rows += [{"instruction": a, "input": b, "output": a} for a in TEXTS for b in TEXTS[:2]]
    file, copy, mended = tmp_path / "a.jsonl", tmp_path / "copy.jsonl", tmp_path / "mended.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows))
    reading = read_examples(file)
    assert len(reading.conversations) > 300
    save_copy(reading.conversations, copy, file)
    assert bare(read_examples(copy).conversations) == bare(reading.conversations)
    clean = list(repaired(reading, reading.problems))
    save_copy(clean, mended, file)
    assert bare(read_examples(mended).conversations) == bare(clean)
