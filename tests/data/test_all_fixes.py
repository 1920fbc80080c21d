"""Every suggested fix at once: what is mended is mended, what had no fault stays, and places are those that are shown."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.data.choices import ReviewChoices, apply_choices
from app.data.conversation import Conversation, Message, Reading
from app.data.fixes import _exchange, applied, fix_for, without_choice
from app.data.mending import all_fixes, problems_of, repaired, still_open, teaches
from app.data.problems import problem
from app.data.reading import read_examples
from app.services.review_table import ReviewTable

ROLES = {"s": "system", "u": "user", "a": "assistant", "t": "tool"}


def messages(*turns: str) -> list[dict[str, Any]]:
    """From "u:Question" and the like; "a0:Answer" is not to be learned."""
    made = []
    for turn in turns:
        role, _, content = turn.partition(":")
        made.append({"role": ROLES[role[0]], "content": content} | ({"weight": 0} if role.endswith("0") else {}))
    return made


def read(folder: Path, *rows: list[dict[str, Any]]) -> Reading:
    file = folder / "a.jsonl"
    file.write_text("\n".join(json.dumps({"messages": row}) for row in rows))
    return read_examples(file)


def turns(conversation: Conversation) -> list[str]:
    return [f"{m.role[0]}{'' if m.learn else 0}:{m.content}" for m in conversation.messages]


CASES = {
    "an echo between neighbours": (
        ["u:Q1a", "u:Q1b", "a:A1", "u:Q2", "a:Q2", "u:Q3a", "u:Q3b", "a:A3"],
        ["u:Q1a\n\nQ1b", "a:A1", "u:Q3a\n\nQ3b", "a:A3"],
    ),
    "a late instruction, and one that leads": (
        ["s:LEAD", "u:q1", "a:a1", "s:MID", "u:q2", "a:a2"],
        ["s:LEAD", "u:q1", "a:a1", "u:MID\n\nq2", "a:a2"],
    ),
    "an empty instruction and an empty question": (
        ["s:", "u:Q1", "a:A1", "u:", "a:A2", "u:Q3", "a:A3"],
        ["u:Q1", "a:A1", "u:Q3", "a:A3"],
    ),
    "two empty questions": (
        ["u:Q1", "a:A1", "u:", "a:A2", "u: ", "a:A3", "u:Q4", "a:A4"],
        ["u:Q1", "a:A1", "u:Q4", "a:A4"],
    ),
    "an empty question beside a real one": (["u:Q1", "u:", "a:Real."], ["u:Q1", "a:Real."]),
    "an empty answer before a real one": (["u:Q1", "a:", "a:Real.", "u:Q2", "a:A2"], ["u:Q1", "a:Real.", "u:Q2", "a:A2"]),
    "an echo before a real answer": (["u:Q1", "a:Q1", "a:Real."], ["u:Q1", "a:Real."]),
    "an empty last answer and a question after it": (["u:Q1", "a:A1", "u:Q2", "a:", "u:Q3"], ["u:Q1", "a:A1"]),
    "two questions at the end": (["u:Q1", "a:A1", "u:Q2", "u:Q3"], ["u:Q1", "a:A1"]),
    "an instruction at the end": (["u:Q1", "a:A1", "s:End"], ["u:Q1", "a:A1"]),
    "an instruction between answers": (["u:Q1", "a:A1", "s:MID", "a:A2"], ["u:Q1\n\nMID", "a:A1\n\nA2"]),
    "two answers at the beginning": (["a:Hello", "a:again", "u:Q1", "a:A1"], ["u:Q1", "a:A1"]),
    "an answer that is not to be learned before one that is": (
        ["u:Q1", "a0:Bad", "a:Good"],
        ["u:Q1", "a0:Bad", "a:Good"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_every_suggested_fix_acts_where_it_is_meant(case: str, tmp_path: Path) -> None:
    before, after = CASES[case]
    reading = read(tmp_path, messages(*before))
    assert [turns(c) for c in repaired(reading, reading.problems)] == [after]
    table = ReviewTable(reading)
    choices = table.with_all_fixes(ReviewChoices(), bool)
    assert [turns(c) for c in apply_choices(reading, choices)] == [after]
    assert not table.can_fix(choices) and table.is_learned(0, choices)
    assert {p.code for p in table.serious(0, choices)} <= {"answers_apart"}
    kept = ReviewChoices.from_json(choices.to_json())
    assert [turns(c) for c in apply_choices(reading, kept)] == [after]


def test_a_fix_that_is_used_alone_leaves_the_others_open_at_their_new_places(tmp_path: Path) -> None:
    reading = read(tmp_path, messages("s:", "u:Q1", "u:Q1b", "a:A1", "u:", "a:A2", "u:", "a:A3", "u:Q4", "a:A4"))
    table = ReviewTable(reading)
    assert [(p.code, p.message_index) for p in table.serious(0, ReviewChoices())] == [
        ("empty_question", 3), ("empty_question", 5), ("questions_in_row", 1)
    ]  # fmt: skip
    choices = ReviewChoices().using([p for p in reading.problems if p.code == "questions_in_row"])
    found = table.serious(0, choices)
    assert [(p.code, p.message_index) for p in found] == [("empty_question", 2), ("empty_question", 4)]
    assert not table.is_learned(0, choices)
    choices = choices.using(found[:1])
    found = table.serious(0, choices)
    assert [(p.code, p.message_index) for p in found] == [("empty_question", 2)]
    choices = choices.using(found)
    assert table.serious(0, choices) == [] and table.is_learned(0, choices)
    assert [turns(c) for c in apply_choices(reading, choices)] == [["u:Q1\n\nQ1b", "a:A1", "u:Q4", "a:A4"]]


def test_what_is_learned_otherwise_is_no_repetition(tmp_path: Path) -> None:
    reading = read(tmp_path, messages("u:Q1", "a0:A1"), messages("u:Q1", "a:A1"), messages("u:Q1", "a:A1"))
    assert [p.line for p in reading.problems if p.code == "duplicate"] == [3]
    assert [turns(c) for c in repaired(reading, reading.problems)] == [["u:Q1", "a0:A1"], ["u:Q1", "a:A1"]]
    rows = [{"messages": messages("u:Q1", "a:A1"), "tools": [{"function": {"name": name}}]} for name in ("add", "sub")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert "duplicate" not in {p.code for p in read_examples(tmp_path / "a.jsonl").problems}


def test_a_fix_that_leaves_nothing_is_not_called_one(tmp_path: Path) -> None:
    reading = read(tmp_path, messages("u:Q1", "a:Q1"))
    table = ReviewTable(reading)
    choices = table.with_all_fixes(ReviewChoices(), bool)
    assert apply_choices(reading, choices) == [] and not table.is_learned(0, choices)


def test_one_very_long_answer_is_not_offered_to_be_divided(tmp_path: Path) -> None:
    reading = read(tmp_path, messages("u:Q", "a:" + "word" * 40_000), messages("u:Q", "a:" + "word" * 20_000) * 2)
    alone, divisible = (p for p in reading.problems if p.line)
    assert (alone.code, divisible.code) == ("very_long_alone", "very_long")
    assert fix_for(alone) is None
    lost = problem("answers_lost", 1, detail="its last answer is not learned")
    table = ReviewTable(reading)
    assert table.can_use(1, ReviewChoices(), divisible) and not table.can_use(0, ReviewChoices(), lost)
    choices = ReviewChoices().using([divisible])
    assert len(apply_choices(reading, choices)) == 3
    assert ReviewTable(reading).serious(1, choices) == []


def test_choices_of_an_earlier_version_are_used_as_they_were_then(tmp_path: Path) -> None:
    reading = read(tmp_path, messages("u:a", "a:b", "u:c", "a:d", "u:e", "a:f"))
    old = '{"fixes": [["drop_exchange", 1, 1, 0], ["drop_exchange", 1, 3, 0]], "everywhere": []}'
    assert [turns(c) for c in apply_choices(reading, ReviewChoices.from_json(old))] == [["u:e", "a:f"]]


contents = st.sampled_from(["", " ", "Same", "One.", "Two?", "Three", "Four"])
turn = st.builds(
    lambda role, content: f"{role}:{content}", st.sampled_from(["u", "u", "a", "a", "a0", "s", "t"]), contents
)


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(st.lists(turn, min_size=1, max_size=9), min_size=1, max_size=4))
def test_all_fixes_mend_and_lose_nothing_that_had_no_fault(rows: list[list[str]]) -> None:
    numbered = [[f"{t}{'' if t.endswith((':', ' ', 'Same')) else i}" for i, t in enumerate(row)] for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        reading = read(Path(folder), *(messages(*row) for row in numbered))
    for before in [*reading.conversations, *reading.aside]:
        for found in reading.problems:
            if found.place == before.place and found.message_index is not None:
                assert found.message_index < len(before.messages)
                assert found.code[:5] != "empty" or before.messages[found.message_index].content.strip() == ""
        fixes = all_fixes(before)
        made = applied(before, fixes)[0]
        left = still_open([p for p in reading.problems if p.place == before.place], before, fixes)
        assert not all_fixes(made)
        if any(m.role == "user" for m in made.messages):
            assert not without_choice(p for p in left if "duplicate" not in p.code), (turns(before), turns(made), left)
        assert not teaches(before) or not made.messages or teaches(made)
        if made.messages:
            _nothing_is_lost(before, made)


def _nothing_is_lost(before: Conversation, after: Conversation) -> None:
    """What is gone has a fault of its own or is alone with one that has, or stood where nothing is learned."""
    said = "\n".join(m.content for m in after.messages)
    at_fault = list[Message]()
    now = before
    for fix in all_fixes(before):
        at_fault += [now.messages[p.message_index] for p in problems_of(now) if p.message_index is not None]
        now = applied(now, [fix])[0]
    faults = {i for i, message in enumerate(before.messages) if any(message is m for m in at_fault)}
    asked = [i for i, m in enumerate(before.messages) if m.role == "user"]
    answered = [i for i, m in enumerate(before.messages) if m.role == "assistant"]
    for i, message in enumerate(before.messages):
        if not message.content.strip() or message.content in said or i in faults:
            continue
        start, end = _exchange(before.messages, i)
        plain = {
            before.messages[k].role for k in range(start, end) if before.messages[k].content.strip() and k not in faults
        }
        outside = i < asked[0] or i > answered[-1]
        assert outside or (message.role != "system" and not {"user", "assistant"} <= plain), (
            turns(before),
            turns(after),
            i,
        )
