"""The same conversation in the shapes that other tools give it, and what stands beside it."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from app.data.conversation import Message, Reading
from app.data.reading import read_examples

ASKED, GOOD, BAD = (
    {"role": "user", "content": "Where?"},
    {"role": "assistant", "content": "Here."},
    {"role": "assistant", "content": "No."},
)
HUMAN, GPT = {"from": "human", "value": "Where?"}, {"from": "gpt", "value": "Here."}


def read(folder: Path, *rows: Any) -> Reading:
    (folder / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return read_examples(folder / "a.jsonl")


def table(folder: Path, *rows: list[str]) -> Reading:
    with (folder / "a.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return read_examples(folder / "a.csv")


def said(reading: Reading) -> list[list[tuple[str, str]]]:
    return [[(m.role, m.content) for m in c.messages] for c in reading.conversations]


PREFERRED: dict[str, dict[str, Any]] = {
    "a message": {"prompt": "Where?", "chosen": GOOD, "rejected": BAD},
    "a list of messages": {"prompt": "Where?", "chosen": [GPT], "rejected": [GPT]},
    "a text after messages": {"messages": [ASKED], "chosen": "Here.", "rejected": "No."},
    "LLaMA-Factory's": {"conversations": [HUMAN], "chosen": GPT, "rejected": GPT},
    "OpenAI's": {"input": {"messages": [ASKED]}, "preferred_output": [GOOD], "non_preferred_output": [BAD]},
    "the whole conversation": {"prompt": "Where?", "chosen": [ASKED, GOOD], "rejected": [ASKED, BAD]},
    "an answer that messages hold already": {"messages": [ASKED, GOOD], "chosen": "Here.", "rejected": None},
    "Anthropic's": {
        "chosen": "\n\nHuman: Where?\n\nAssistant: Here.",
        "rejected": "\n\nHuman: Where?\n\nAssistant: No.",
    },
    "JSON in texts": {"prompt": "Where?", "chosen": json.dumps([GOOD]), "rejected": json.dumps([BAD])},
}


@pytest.mark.parametrize("what", PREFERRED)
def test_the_preferred_answer_is_read_from(what: str, tmp_path: Path) -> None:
    reading = read(tmp_path, PREFERRED[what])
    assert said(reading) == [[("user", "Where?"), ("assistant", "Here.")]]
    assert "chosen_side" in {p.code for p in reading.problems}


def test_an_instruction_and_tools_beside_a_preferred_answer_are_kept(tmp_path: Path) -> None:
    given = {"messages": [ASKED], "tools": [{"name": "look"}]}
    rows = [
        {"system": "Be kind.", "conversations": [HUMAN], "chosen": GPT, "rejected": GPT},
        {"input": given, "preferred_output": [GOOD], "non_preferred_output": [BAD]},
    ]
    first, second = read(tmp_path, *rows).conversations
    assert first.messages[0] == Message("system", "Be kind.")
    assert second.tools[0]["function"] == {"name": "look"}


def test_an_answer_that_is_an_object_of_other_names_stays_json(tmp_path: Path) -> None:
    reading = read(tmp_path, {"prompt": "Who?", "completion": {"author": "Goethe", "text": "Faust"}})
    assert said(reading)[0][1] == ("assistant", '{"author": "Goethe", "text": "Faust"}')
    answer = '[{"name": "a"}, {"name": "b"}]'
    assert said(read(tmp_path, {"prompt": "Who?", "completion": answer}))[0][1] == ("assistant", answer)


@pytest.mark.parametrize("cell", [str([ASKED, GOOD]), f"[{ASKED}\n {GOOD}]", json.dumps([ASKED, GOOD])])
def test_messages_in_a_cell_are_read_as_python_and_numpy_print_them_too(cell: str, tmp_path: Path) -> None:
    assert said(table(tmp_path, ["messages"], [cell])) == [[("user", "Where?"), ("assistant", "Here.")]]


def test_messages_in_cells_of_prompt_and_completion_are_no_text(tmp_path: Path) -> None:
    reading = table(tmp_path, ["prompt", "completion"], [str([ASKED]), str([GOOD])], ["[1] Where?", '{"a": 1}'])
    assert said(reading) == [
        [("user", "Where?"), ("assistant", "Here.")],
        [("user", "[1] Where?"), ("assistant", '{"a": 1}')],
    ]


def test_a_history_in_a_text_is_unpacked_and_one_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    titles = ["instruction", "output", "history"]
    reading = table(tmp_path, titles, ["c", "d", '[["a", "b"]]'], ["e", "f", "see above"], ["g", "h", ""])
    assert [[text for _, text in c] for c in said(reading)] == [["a", "b", "c", "d"], ["e", "f"], ["g", "h"]]
    assert [p.line for p in reading.problems if p.code == "history_unreadable"] == [3]


def test_a_prompt_beside_input_and_output_is_kept(tmp_path: Path) -> None:
    reading = read(tmp_path, {"prompt": "Translate", "input": "Hund", "output": "dog"})
    assert said(reading) == [[("user", "Translate\n\nHund"), ("assistant", "dog")]]
    reading = read(tmp_path, {"prompt": "Translate Hund", "input": "Hund", "output": "dog"})
    assert said(reading) == [[("user", "Translate Hund"), ("assistant", "dog")]]


def test_claudes_export_is_read(tmp_path: Path) -> None:
    turns = [
        {"sender": "human", "text": "Where?", "content": [{"type": "text", "text": "Where?"}]},
        {"sender": "assistant", "text": "Here.", "content": []},
    ]
    for row in ({"uuid": "x", "name": "n", "chat_messages": turns}, [{"uuid": "x", "chat_messages": turns}]):
        assert said(read(tmp_path, row)) == [[("user", "Where?"), ("assistant", "Here.")]]


def test_thoughts_calls_and_results_in_anthropics_parts_are_kept(tmp_path: Path) -> None:
    used = {"type": "tool_use", "id": "t1", "name": "look", "input": {"at": "shelf"}}
    result = {"type": "tool_result", "tool_use_id": "t1", "content": [{"type": "text", "text": "A hammer."}]}
    thought, text = {"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "I look."}
    rows = [
        {"role": "user", "content": "Where?"},
        {"role": "assistant", "content": [thought, text, used]},
        {"role": "user", "content": [result]},
        {"role": "assistant", "content": [{"type": "text", "text": "Here."}]},
    ]
    inside = [
        rows[0],
        {"role": "assistant", "content": [thought, text, used, result, {"type": "text", "text": "Here."}]},
    ]
    for messages in (rows, inside):
        reading = read(tmp_path, {"messages": messages})
        _, calls, tool, answer = reading.conversations[0].messages
        assert calls.content == "I look." and calls.reasoning == "Hm."
        assert calls.tool_calls[0]["function"] == {"name": "look", "arguments": {"at": "shelf"}}
        assert tool == Message("tool", "A hammer.", extra={"tool_call_id": "t1"})
        assert answer.content == "Here." and answer.learn
        assert "media_left_out" not in {p.code for p in reading.problems}


@pytest.mark.parametrize(
    "answer", [{"content": None, "refusal": "No."}, {"content": [{"type": "refusal", "refusal": "No."}]}]
)
def test_a_refusal_in_a_field_of_its_own_is_the_answer(answer: dict[str, Any], tmp_path: Path) -> None:
    reading = read(tmp_path, {"messages": [ASKED, {"role": "assistant", **answer}]})
    assert said(reading) == [[("user", "Where?"), ("assistant", "No.")]]
    assert "media_left_out" not in {p.code for p in reading.problems}


TURNS: dict[str, Any] = {
    "capitals": {"messages": [{"Role": "User", "Content": "Where?"}, {"Role": "Assistant", "Content": "Here."}]},
    "a field for each speaker": {"conversation": [{"assistant": "Here.", "human": "Where?", "model": "x"}]},
    "XTuner's": {"conversation": [{"system": "", "input": "Where?", "output": "Here."}]},
    "one speaker each": {"messages": [{"user": "Where?"}, {"assistant": "Here."}]},
    "columns": {"conversations": {"from": ["human", "gpt"], "value": ["Where?", "Here."]}},
    "an object around messages": {"conversation": {"messages": [ASKED, GOOD]}},
    "a null instruction": {"instruction": None, "input": "Where?", "output": "Here."},
    "a list of one pair": [{"question": "Where?", "answer": "Here."}],
    "nulls beside it": {"messages": None, "prompt": None, "completion": None, "question": "Where?", "answer": "Here."},
}


@pytest.mark.parametrize("what", TURNS)
def test_speakers_are_known_from(what: str, tmp_path: Path) -> None:
    assert said(read(tmp_path, TURNS[what])) == [[("user", "Where?"), ("assistant", "Here.")]]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"question": None, "answer": "b"}, "empty_question"),
        ({"question": "a", "answer": None}, "empty_answer"),
        ({"messages": None}, "no_messages"),
        ({"text": None}, "empty_text"),
        ({"messages": [{"content": "a"}, {"content": "b"}]}, "missing_role"),
        ({"messages": [{"text": "a", "lang": "en"}]}, "missing_role"),
    ],
)
def test_what_is_missing_is_named(row: dict[str, Any], code: str, tmp_path: Path) -> None:
    reading = read(tmp_path, row)
    assert [p.code for p in reading.problems if p.line] == [code]
    assert reading.left_out == 1


def test_a_null_instruction_changes_the_format_of_no_record(tmp_path: Path) -> None:
    rows = [{"instruction": text, "input": f"{text}?", "output": "Here."} for text in ("Say", None, "")]
    assert "mixed_formats" not in {p.code for p in read(tmp_path, *rows).problems}


def test_of_lists_to_learn_and_to_test_with_the_one_to_learn_is_read(tmp_path: Path) -> None:
    test = [{"question": f"{i}?", "answer": "No."} for i in range(3)]
    reading = read(tmp_path, {"test": test, "train": [{"question": "Where?", "answer": "Here."}]})
    assert said(reading) == [[("user", "Where?"), ("assistant", "Here.")]]
    assert any("“test”" in p.what for p in reading.problems)
