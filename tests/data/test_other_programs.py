"""Conversations as other programs and data sets on the hub have them: who speaks, what is learned, what is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.data.conversation import Reading
from app.data.folder import look_into
from app.data.reading import read_examples

WHERE, HERE = {"role": "user", "content": "Where?"}, {"role": "assistant", "content": "Here."}


def read(folder: Path, *rows: Any, format: str | None = None) -> Reading:
    (folder / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return read_examples(folder / "a.jsonl", format=format)


def said(reading: Reading) -> list[list[tuple[str, str]]]:
    return [[(m.role, m.content) for m in c.messages] for c in reading.conversations]


def codes(reading: Reading) -> set[str]:
    return {p.code for p in reading.problems}


OTHERS: dict[str, Any] = {
    "Gemini": {
        "contents": [
            {"role": "user", "parts": [{"text": "Where?"}]},
            {"role": "model", "parts": [{"text": "Hm.", "thought": True}, {"text": "Here."}]},
        ]
    },
    "Amazon": {
        "messages": [
            {"role": "user", "content": [{"text": "Where?"}]},
            {"role": "assistant", "content": [{"text": "Here."}]},
        ]
    },
    "OpenAI's threads": {
        "messages": [{**m, "content": [{"type": "text", "text": {"value": m["content"]}}]} for m in (WHERE, HERE)]
    },
    "OpenAI's responses": {
        "input": "Where?",
        "output": [
            {"type": "reasoning", "summary": []},
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Here."}]},
        ],
    },
    "a log of completions": {"request": {"messages": [WHERE]}, "response": {"body": {"choices": [{"message": HERE}]}}},
    "a tree of answers": {
        "prompt": {
            "role": "prompter",
            "text": "Where?",
            "replies": [
                {"role": "assistant", "text": "No.", "rank": 1},
                {"role": "assistant", "text": "Here.", "rank": 0},
            ],
        }
    },
    "names in other words": {"id": 1, "user_input": "Where?", "model_output": "Here."},
    "an object around an example": {"row_idx": 0, "row": {"question": "Where?", "answer": "Here."}},
    "UltraChat": {"id": "0", "data": ["Where?", "Here."]},
    "LibreChat": {
        "messages": [
            {"sender": "User", "text": "Where?", "isCreatedByUser": True},
            {"sender": "GPT-4o", "text": "Here.", "isCreatedByUser": False},
        ]
    },
    "LM Studio": {
        "messages": [
            {"versions": [{"role": "user", "content": [{"type": "text", "text": "Where?"}]}], "currentlySelected": 0},
            {
                "versions": [{}, {"role": "assistant", "steps": [{"content": [{"type": "text", "text": "Here."}]}]}],
                "currentlySelected": 1,
            },
        ]
    },
    "DeepSeek's export": {
        "mapping": {
            "root": {"parent": None, "message": None},
            "1": {"parent": "root", "message": {"fragments": [{"type": "REQUEST", "content": "Where?"}]}},
            "2": {
                "parent": "1",
                "message": {
                    "fragments": [{"type": "THINK", "content": "Hm."}, {"type": "RESPONSE", "content": "Here."}]
                },
            },
        }
    },
    "SQuAD": {"question": "Where?", "answers": {"text": ["Here."], "answer_start": [0]}},
    "a dialogue with its summary": {"dialogue": "Where?", "summary": "Here."},
    "ChatML": {"text": "<|im_start|>user\nWhere?<|im_end|>\n<|im_start|>assistant\nHere.<|im_end|>\n"},
    "Llama 2": {"text": "<s>[INST] Where? [/INST] Here. </s>"},
    "Llama 3": {
        "text": "<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nWhere?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHere.<|eot_id|>"
    },
    "Gemma": {"text": "<start_of_turn>user\nWhere?<end_of_turn>\n<start_of_turn>model\nHere.<end_of_turn>\n"},
    "Guanaco": {"text": "### Human: Where?### Assistant: Here."},
    "Alpaca's text": {"text": "Below is an instruction. Write.\n\n### Instruction:\nWhere?\n\n### Response:\nHere."},
    "Glaive": {"chat": "USER: Where?\n\n\nASSISTANT: Here. <|endoftext|>"},
}


@pytest.mark.parametrize("what", OTHERS)
def test_question_and_answer_are_read_from(what: str, tmp_path: Path) -> None:
    reading = read(tmp_path, OTHERS[what])
    assert said(reading) == [[("user", "Where?"), ("assistant", "Here.")]]
    assert reading.records == 1


def test_an_answer_that_is_there_to_be_avoided_is_not_learned(tmp_path: Path) -> None:
    good, bad = {"prompt": "a", "completion": "b", "label": True}, {"prompt": "a", "completion": "c", "label": False}
    chat, tagged = {"messages": [WHERE, HERE], "label": False}, {"instruction": "a", "output": "b", "kto_tag": "false"}
    reading = read(tmp_path, good, bad, chat, tagged)
    assert said(reading) == [[("user", "a"), ("assistant", "b")]]
    assert [p.line for p in reading.problems if p.code == "unwanted_answer"] == [2, 3, 4]


@pytest.mark.parametrize(
    "row",
    [
        {"message_id": "a", "parent_id": None, "role": "prompter", "text": "Where?"},
        {"from": "human", "value": "Where?"},
        {"type": "message", "user": "U1", "text": "Where?"},
        {"object": "thread.message", "role": "user", "content": [{"type": "text", "text": {"value": "Where?"}}]},
    ],
)
def test_a_message_by_itself_is_not_learned_as_a_text(row: dict[str, Any], tmp_path: Path) -> None:
    reading = read(tmp_path, row, row)
    assert not reading.conversations
    assert [p.code for p in reading.problems if p.line] == ["single_message"] * 2


def test_calls_of_the_tools_that_a_record_describes_are_calls(tmp_path: Path) -> None:
    calls = json.dumps([{"name": "look", "arguments": {"at": "shelf"}}])
    reading = read(tmp_path, {"query": "Where?", "answers": calls, "tools": json.dumps([{"name": "look"}])})
    conversation = reading.conversations[0]
    assert conversation.messages[1].tool_calls[0]["function"] == {"name": "look", "arguments": {"at": "shelf"}}
    assert conversation.tools[0]["function"] == {"name": "look"}


def test_an_instruction_beside_geminis_contents_and_its_tools_are_kept(tmp_path: Path) -> None:
    row = {
        "systemInstruction": {"role": "system", "parts": [{"text": "Be kind."}]},
        "contents": [
            {"role": "user", "parts": [{"text": "Where?"}]},
            {"role": "model", "parts": [{"functionCall": {"name": "look", "args": {"at": "shelf"}}}]},
            {"role": "user", "parts": [{"functionResponse": {"name": "look", "response": {"found": "hammer"}}}]},
            {"role": "model", "parts": [{"text": "Here."}]},
        ],
        "tools": [{"functionDeclarations": [{"name": "look"}]}],
    }
    made = read(tmp_path, row).conversations[0]
    assert [m.role for m in made.messages] == ["system", "user", "assistant", "tool", "assistant"]
    assert made.messages[2].tool_calls[0]["function"]["arguments"] == {"at": "shelf"}
    assert made.tools[0]["function"] == {"name": "look"}


def test_a_text_that_only_mentions_marks_is_a_text(tmp_path: Path) -> None:
    rows = [
        {"text": "The mark <|im_start|>user\n begins a turn.<|im_end|>\n<|im_start|>assistant\nx<|im_end|>"},
        {"text": "# Dialogue\n\nHuman: Where?\n\nAssistant: Here."},
        {"text": "### Response: alone"},
    ]
    reading = read(tmp_path, *rows)
    assert [c.text for c in reading.conversations] == [row["text"] for row in rows]


def test_marked_texts_are_learned_whole_where_that_is_chosen(tmp_path: Path) -> None:
    reading = read(tmp_path, OTHERS["ChatML"], format="Plain text")
    assert reading.conversations[0].text == OTHERS["ChatML"]["text"]
    assert "marks_read" in codes(read(tmp_path, OTHERS["ChatML"]))


def test_lists_inside_one_record_make_no_records_of_their_own(tmp_path: Path) -> None:
    rows = [
        {"segments": [{"label": False, "text": "a"}, {"label": True, "text": "b"}]},
        {"conversation_a": [WHERE, HERE], "conversation_b": [WHERE, HERE], "winner": "model_a"},
        {"instruction": "a", "completions": [{"response": "b"}, {"response": "c"}]},
    ]
    reading = read(tmp_path, *rows)
    assert (reading.records, reading.left_out) == (3, 3)
    assert {p.code for p in reading.problems if p.line} == {"unknown_shape"}


def test_files_beside_a_message_are_told(tmp_path: Path) -> None:
    asked = {"sender": "human", "text": "Sum up.", "attachments": [{"file_name": "a.txt", "extracted_content": "b"}]}
    assert "media_left_out" in codes(read(tmp_path, {"chat_messages": [asked, {"sender": "assistant", "text": "So."}]}))


def test_a_folder_as_the_hub_has_it_is_read(tmp_path: Path) -> None:
    for stem in ("train", "validation"):
        (tmp_path / f"{stem}-00000-of-00001.jsonl").write_text(json.dumps({"messages": [WHERE, HERE]}))
    assert said(read_examples(tmp_path)) == [[("user", "Where?"), ("assistant", "Here.")]]
    valid = look_into(tmp_path).valid
    assert valid is not None and valid.name.startswith("validation")


def test_a_question_with_choices_and_a_text_with_a_label_are_no_other_programs(tmp_path: Path) -> None:
    reading = read(tmp_path, {"question": "Where?", "choices": ["Here.", "There."], "answer": "Here."})
    assert said(reading) == [[("user", "Where?"), ("assistant", "Here.")]]
    assert read(tmp_path, {"text": "Once.", "label": False}).conversations[0].text == "Once."
    answer = {"choices": [{"message": HERE}]}
    assert said(read(tmp_path, {"prompt": "Where?", "response": answer})) == said(reading)


def test_what_is_to_be_said_about_the_file_is_said_once(tmp_path: Path) -> None:
    reading = read(tmp_path, *({"faqs": [{"question": f"{i}?", "answer": "a"}]} for i in range(3)))
    assert [p.code for p in reading.problems].count("list_in_wrapper") == 1


def test_objects_in_objects_without_end_are_no_example(tmp_path: Path) -> None:
    row = '{"chosen": 1, "data": ' * 400 + "1" + "}" * 400
    (tmp_path / "a.jsonl").write_text(row)
    assert read_examples(tmp_path / "a.jsonl").left_out == 1
