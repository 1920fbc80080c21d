"""Fixes, repaired copies, and what the person is offered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.data.conversation import Conversation, Message
from app.data.fixes import (
    Fix,
    drop_exchange,
    drop_turn,
    join_neighbours,
    mended,
    merge_system,
    split_long,
    strip_spaces,
    suggested,
    without_choice,
)
from app.data.problems import CATALOGUE, action_of
from app.data.reading import read_examples
from app.data.saving import as_object, save_copy
from app.errors import UserError
from tests.data.chat_formats import chat
from tests.data.files import CASES, GOOD, asked, line


def said(conversation: Conversation) -> list[str]:
    return [m.content for m in conversation.messages]


def test_turns_and_exchanges_can_be_dropped() -> None:
    conversation = chat("a", "b", "c", "d", "e", "f")
    assert said(drop_turn(conversation, 2)) == ["a", "b", "d", "e", "f"]
    assert said(drop_exchange(conversation, 3)) == ["a", "b", "e", "f"]
    assert said(drop_exchange(conversation)) == ["a", "b", "c", "d"]


def test_neighbours_are_joined_and_spaces_removed() -> None:
    messages = (Message("user", "a"), Message("user", "b"), Message("assistant", " c\n"))
    assert said(strip_spaces(join_neighbours(Conversation(messages, 1)))) == ["a\n\nb", "c"]


def test_instructions_go_into_the_question_after_them() -> None:
    messages = (
        Message("user", "a"),
        Message("assistant", "b"),
        Message("system", "s"),
        Message("user", "c"),
        Message("assistant", "d"),
    )
    assert said(merge_system(Conversation(messages, 1))) == ["a", "b", "s\n\nc", "d"]
    late = (Message("user", "a"), Message("system", "s"), Message("assistant", "b"))
    assert said(merge_system(Conversation(late, 1))) == ["a\n\ns", "b"]


def test_a_long_conversation_is_divided_with_its_instruction() -> None:
    pieces = split_long(chat(*(str(i) for i in range(20)), system="s"))
    assert len(pieces) == 3 and all(p.messages[0].content == "s" for p in pieces)
    assert [t for p in pieces for t in said(p)[1:]] == [str(i) for i in range(20)]


def test_a_fix_brings_back_what_was_left_out(tmp_path: Path) -> None:
    turns = [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "")]
    (tmp_path / "a.jsonl").write_text(GOOD + "\n" + line(*turns))
    reading = read_examples(tmp_path / "a.jsonl")
    assert reading.left_out == 1 and len(reading.conversations) == 1
    kept = list(mended(reading, suggested(reading.problems)))
    assert [said(c) for c in kept][1] == ["a", "b"]
    assert [c.line for c in kept] == [1, 2]


def test_a_fix_that_leaves_nothing_to_learn_leaves_it_out(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(asked("x", ""))
    reading = read_examples(tmp_path / "a.jsonl")
    assert list(mended(reading, suggested(reading.problems))) == []
    assert list(mended(reading, [Fix("leave_out", 1)])) == []


@pytest.mark.parametrize("code", [c for c in CASES if CATALOGUE[c].action])
def test_the_suggested_fix_mends_its_problem(code: str, tmp_path: Path) -> None:
    name, content, _ = CASES[code]
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    reading = read_examples(tmp_path / name)
    fixes = suggested(p for p in reading.problems if p.code == code)
    assert {f.name for f in fixes} == {action_of(code)}
    kept = list(mended(reading, fixes))
    if not kept:
        with pytest.raises(UserError) as caught:
            save_copy(kept, tmp_path / "mended.jsonl")
        assert caught.value.code == "nothing_to_save" and not [*tmp_path.glob("mended*")]
        return
    save_copy(kept, tmp_path / "mended.jsonl")
    again = read_examples(tmp_path / "mended.jsonl")
    assert code not in {p.code for p in again.problems}


def test_a_repaired_copy_is_clean_and_the_file_untouched(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text(
        "{'prompt': 'a', 'completion': 'b'}\n"
        + GOOD
        + "\n"
        + GOOD
        + "\nrubbish\n"
        + line(("user", "c"), ("user", "d"), ("assistant", "e"))
    )
    before = file.read_text()
    reading = read_examples(file)
    assert save_copy(mended(reading, without_choice(reading.problems)), tmp_path / "copy.jsonl", file) == 3
    again = read_examples(tmp_path / "copy.jsonl")
    assert {p.code for p in again.problems} <= {"few_examples"}
    assert file.read_text() == before
    with pytest.raises(UserError) as caught:
        save_copy([], file, file)
    assert caught.value.code == "same_file"
    with pytest.raises(UserError) as caught:
        save_copy([], tmp_path / "no" / "such.jsonl", file)
    assert caught.value.code == "cannot_save"


def test_a_copy_keeps_everything_there_is_to_know(tmp_path: Path) -> None:
    call = {"type": "function", "id": "c1", "function": {"name": "add", "arguments": {"a": 1}}}
    messages = (
        Message("user", "One?"),
        Message("assistant", "", tool_calls=(call,)),
        Message("tool", "2", extra={"tool_call_id": "c1"}),
        Message("assistant", "Two.", learn=False, reasoning="easy"),
        Message("user", "And?"),
        Message("assistant", "Three."),
    )
    conversation = Conversation(messages, 1, tools=({"type": "function", "function": {"name": "add"}},))
    save_copy([conversation, Conversation((), 2, text="Once.")], tmp_path / "a.jsonl")
    assert list(read_examples(tmp_path / "a.jsonl").conversations) == [conversation, Conversation((), 2, text="Once.")]
    assert json.loads((tmp_path / "a.jsonl").read_text().split("\n")[0]) == as_object(conversation)
