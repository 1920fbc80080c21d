"""Whatever stands in a file: a reading or a UserError, never another exception, and every record accounted for.

TUNESMITH_FUZZ sets the number of cases; 20000 is worth a run now and then.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.data.conversation import Reading
from app.data.encoding import encode
from app.data.fixes import FIXES, Fix, mended
from app.data.reading import read_examples
from app.data.saving import as_object
from app.errors import UserError
from tests.data.chat_formats import tokenizer_for
from tests.data.files import CASES

COUNT = int(os.environ.get("TUNESMITH_FUZZ", "1500"))
fuzzed = settings(
    max_examples=COUNT // 6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)

awkward = st.sampled_from(
    [
        "\ud83d",
        "\u200b\u2060",
        "\u202eabc",
        "مرحبا",
        "🙂👍🏽",
        "e\u0301",
        "\0",
        "\u2028",
        "<|im_end|>",
        "[INST]",
        "</think>",
        "\ue0f1",
        "{{x}}",
        "�",
    ]
)
texts = st.one_of(st.text(max_size=30), awkward, st.lists(awkward, max_size=4).map("".join))
roles = st.one_of(
    st.sampled_from(
        ["user", "assistant", "system", "tool", "human", "gpt", "function_call", "USER ", "developer", "usr"]
    ),
    texts,
)
values: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)
kinds = st.one_of(st.sampled_from(["text", "thinking", "tool_use", "tool_result", "image"]), values)
parts = st.lists(
    st.fixed_dictionaries(
        {"type": kinds},
        optional={"text": values, "thinking": values, "name": values, "input": values, "content": values, "id": values},
    ),
    max_size=4,
)
messages = st.one_of(
    st.fixed_dictionaries(
        {"role": roles, "content": st.one_of(texts, values, parts)},
        optional={"weight": values, "tool_calls": values, "name": values, "thinking": values, "function_call": values},
    ),
    values,
)
turns = st.fixed_dictionaries({}, optional={"user": values, "assistant": values, "Role": roles, "Content": values})
chats = st.one_of(values, messages, st.lists(st.one_of(messages, turns), max_size=3))
chats = st.one_of(chats, chats.map(json.dumps), chats.map(repr))
nodes = st.fixed_dictionaries(
    {"parent": st.one_of(st.none(), st.sampled_from("abc"), values)},
    optional={
        "message": st.fixed_dictionaries(
            {"author": st.fixed_dictionaries({"role": roles}), "content": st.fixed_dictionaries({"parts": values})},
            optional={"recipient": values, "weight": values, "create_time": values, "metadata": values},
        )
    },
)
google = st.lists(
    st.fixed_dictionaries(
        {
            "parts": st.one_of(
                values, st.lists(st.dictionaries(st.sampled_from(["text", "functionCall", "toolResult"]), values))
            )
        },
        optional={"role": roles},
    ),
    max_size=3,
)
items = st.lists(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["message", "reasoning", "function_call", "function_call_output"])},
        optional={"role": roles, "content": values, "name": values, "arguments": values, "output": values},
    ),
    max_size=3,
)
versions = st.fixed_dictionaries(
    {"versions": st.one_of(values, st.lists(st.fixed_dictionaries({"role": roles, "content": values}), max_size=2))},
    optional={"currentlySelected": values, "isCreatedByUser": values, "attachments": values, "steps": values},
)
marks = st.sampled_from(
    [
        "<|im_start|>user\n",
        "<|im_start|>assistant\n",
        "<|im_end|>",
        "[INST]",
        "[/INST]",
        "<<SYS>>",
        "### Human:",
        "### Response:",
        "\n\nAssistant:",
        "\n\nHuman:",
        "</s>",
    ]
)
marked = st.lists(st.one_of(marks, texts), max_size=6).map("".join)
others = st.one_of(
    st.fixed_dictionaries({"contents": google}, optional={"systemInstruction": values, "tools": values}),
    st.fixed_dictionaries({"output": items}, optional={"input": st.one_of(values, items), "instructions": values}),
    st.fixed_dictionaries({"response": values, "request": values}, optional={"body": values, "choices": values}),
    st.fixed_dictionaries(
        {"prompt": st.fixed_dictionaries({"replies": values}, optional={"role": roles, "text": values})}
    ),
    st.fixed_dictionaries({"messages": st.lists(versions, max_size=3)}),
    st.fixed_dictionaries({"question": values, "answers": values}, optional={"tools": values, "label": values}),
    st.fixed_dictionaries({"text": marked}),
    st.fixed_dictionaries({"chat": marked, "system": values}),
    st.fixed_dictionaries({"data": st.lists(st.one_of(texts, values), max_size=3)}),
)
records = st.one_of(
    others,
    st.fixed_dictionaries({"messages": chats, "chosen": chats, "rejected": chats}),
    st.fixed_dictionaries({"input": chats, "preferred_output": chats}, optional={"non_preferred_output": chats}),
    st.fixed_dictionaries({"prompt": chats, "completion": chats}, optional={"history": chats, "system": values}),
    st.fixed_dictionaries({"mapping": st.dictionaries(st.sampled_from("abcd"), st.one_of(values, nodes))}),
    st.fixed_dictionaries({"messages": st.lists(messages, max_size=6)}, optional={"tools": values, "system": values}),
    st.fixed_dictionaries({"conversations": st.one_of(values, st.lists(messages, max_size=4))}),
    st.fixed_dictionaries({"instruction": values, "output": values}, optional={"input": values, "history": values}),
    st.fixed_dictionaries({"prompt": values, "chosen": values, "rejected": values}),
    st.fixed_dictionaries({"mapping": values, "current_node": texts}),
    st.fixed_dictionaries({"text": values}),
    values,
)
cells = st.one_of(
    texts,
    marked,
    st.sampled_from(["question", "answer", "Frage:", "#separator:tab", "---", "sep=;", "role", "messages"]),
)
tables = st.tuples(st.sampled_from([",", ";", "\t", "|", "| "]), st.lists(st.lists(cells, max_size=4), max_size=5)).map(
    lambda made: "\n".join(made[0].join(row) for row in made[1])
)
names = st.sampled_from(["a.jsonl", "a.json", "a.csv", "a.tsv", "a.txt", "a.md", "a", "a.gz", "a.xlsx", "a.zip"])


def read(content: bytes, name: str) -> Reading | None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        try:
            reading = read_examples(file)
        except UserError as error:
            assert error.what and str(error)
            return None
    assert reading.records == len(reading.conversations) + reading.left_out + reading.skipped
    told = [p for p in reading.problems if p.severity == "error" and p.line is not None]
    assert len(told) >= reading.left_out
    return reading


def use(reading: Reading | None) -> None:
    """What is read can be encoded, mended and saved."""
    if reading is None:
        return
    encoded = encode(reading.conversations, tokenizer_for("chatml"), max_seq_len=64)
    assert all(e.mask.any() and len(e.ids) == len(e.mask) <= 64 for e in encoded.examples)
    everything = [*reading.conversations, *reading.aside]
    fixes = [Fix(name, c.line, i) for c in everything for i, name in enumerate(FIXES) if name != "leave_out"]
    for conversation in mended(reading, fixes):
        json.dumps(as_object(conversation)).encode()


@fuzzed
@given(st.binary(max_size=300), names)
def test_any_bytes(content: bytes, name: str) -> None:
    use(read(content, name))


@fuzzed
@given(st.text(max_size=300), names)
def test_any_text(content: str, name: str) -> None:
    use(read(content.encode("utf-8", "surrogatepass"), name))


@fuzzed
@given(tables, names)
def test_any_table(content: str, name: str) -> None:
    use(read(content.encode("utf-8", "surrogatepass"), name))


@fuzzed
@given(st.lists(records, max_size=4), st.booleans(), names)
def test_any_json_values(rows: list[Any], as_list: bool, name: str) -> None:
    content = json.dumps(rows) if as_list else "\n".join(map(json.dumps, rows))
    use(read(content.encode(), name))


@fuzzed
@given(st.lists(st.one_of(records, texts), max_size=5))
def test_every_line_is_accounted_for(rows: list[Any]) -> None:
    lines = [json.dumps(row) if isinstance(row, dict) else f"# {row!r}" for row in rows]
    reading = read("\n".join(lines).encode(), "a.jsonl")
    if reading is not None and lines:
        several = {"list_in_wrapper", "columns_of_lists"} & {p.code for p in reading.problems}  # records on a line
        assert several or reading.records == len(lines)


@fuzzed
@given(st.data())
def test_mutated_files(data: st.DataObject) -> None:
    name, content, _ = CASES[
        data.draw(st.sampled_from(sorted(set(CASES) - {"one_giant_line", "too_large", "json_deep"})))
    ]
    raw = bytearray(content if isinstance(content, bytes) else content.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        kind = data.draw(st.sampled_from(["cut", "insert", "change", "double"]))
        if kind == "insert":
            raw[at:at] = data.draw(
                st.sampled_from([b'"', b"{", b"}", b"[", b"]", b",", b"\\", b"\n", b"'", b"\0", b"\xff", b":"])
            )
        elif kind == "cut":
            del raw[at : at + data.draw(st.integers(1, 9))]
        elif kind == "change" and at < len(raw):
            raw[at] = data.draw(st.integers(0, 255))
        else:
            raw[at:at] = raw[at : at + 20]
    use(read(bytes(raw), name))
