"""A damaged example is told, and those after it are read."""

from __future__ import annotations

import gc
import json
import random
from pathlib import Path
from typing import Any

import pytest

from app.data.conversation import Reading
from app.data.formats import json_array, json_lines
from app.data.reading import read_examples
from tests.data.files import GOOD

FLAT = [{"question": f"Where is box {i}?", "answer": f'It is "there" {i}.'} for i in range(6)]
CHATS = [
    {"messages": [{"role": "user", "content": f"Where is box {i}?"}, {"role": "assistant", "content": f"In [{i}]."}]}
    for i in range(6)
]


def read(folder: Path, content: str, name: str = "a.jsonl") -> Reading:
    (folder / name).write_text(content)
    reading = read_examples(folder / name)
    assert reading.records == len(reading.conversations) + reading.left_out + reading.skipped
    return reading


def boxes(reading: Reading) -> list[int]:
    """The numbers of the boxes that are asked for, of conversations that hold one question each."""
    return [int(c.messages[0].content[13:-1]) for c in reading.conversations if len(c.messages) == 2]


def errors(reading: Reading) -> list[tuple[int | None, str]]:
    return [(p.line, p.code) for p in reading.problems if p.severity == "error"]


def over_lines(rows: list[Any], indent: int = 2) -> str:
    return "\n".join(json.dumps(row, indent=indent) for row in rows)


DAMAGES = {
    "a missing quotation mark": ('In [2]."', "In [2].", "json_text_open"),
    "a quotation mark too many": ("In [2].", 'In "[2]".', "json_comma"),
    "a single backslash": ("In [2].", r"C:\new\q", "json_backslash"),
    "a missing quotation mark in front": ('"In [2]', "In [2]", "json_text_open"),
}


@pytest.mark.parametrize("what", DAMAGES)
@pytest.mark.parametrize("indent", [0, 2])
def test_after_a_damaged_example_over_lines_the_others_are_read(what: str, indent: int, tmp_path: Path) -> None:
    whole, damaged, code = DAMAGES[what]
    for text, name in ((over_lines(CHATS, indent), "a.jsonl"), (json.dumps(CHATS, indent=indent), "a.json")):
        reading = read(tmp_path, text.replace(whole, damaged), name)
        assert boxes(reading) == [0, 1, 3, 4, 5]
        line = text[: text.index("box 2")].rindex('"messages"')
        assert errors(reading) == [(text.count("\n", 0, line), code)]


@pytest.mark.parametrize("indent", [0, 2])
def test_an_example_without_its_last_bracket_does_not_take_the_next_one_with_it(indent: int, tmp_path: Path) -> None:
    for rows in (FLAT, CHATS):
        first, *others = [json.dumps(row, indent=indent) for row in rows]
        reading = read(tmp_path, "\n".join([first.removesuffix("}"), *others]))
        assert boxes(reading) == [1, 2, 3, 4, 5] and errors(reading) == [(1, "json_cut_off")]
        reading = read(tmp_path, "[\n" + ",\n".join([first.removesuffix("}"), *others]) + "\n]", "a.json")
        assert boxes(reading) == [1, 2, 3, 4, 5] and errors(reading) == [(2, "json_cut_off")]


def test_an_example_without_its_first_bracket_is_told_once(tmp_path: Path) -> None:
    text = over_lines(FLAT).replace('{\n  "question": "Where is box 2', '\n  "question": "Where is box 2')
    reading = read(tmp_path, text)
    assert boxes(reading) == [0, 1, 3, 4, 5] and errors(reading) == [(10, "json_plain")]


def test_of_a_list_on_one_line_only_the_damaged_element_is_left_out(tmp_path: Path) -> None:
    for rows in (FLAT, CHATS):
        text = json.dumps(rows)
        reading = read(tmp_path, text.replace('box 3?"', "box 3?"), "a.json")
        assert boxes(reading) == [0, 1, 2, 4, 5] and [code for _, code in errors(reading)] == ["json_comma"]
        reading = read(
            tmp_path, text.replace('}, {"' + next(iter(rows[4])), ',}, {"' + next(iter(rows[4])), 1), "a.json"
        )
        assert boxes(reading) == [0, 1, 2, 3, 4, 5] and not errors(reading)


def test_a_list_as_python_prints_it_is_read_from_one_line(tmp_path: Path) -> None:
    for rows in (FLAT, CHATS):
        reading = read(tmp_path, repr(rows), "a.json")
        assert boxes(reading) == [0, 1, 2, 3, 4, 5]
        assert {p.code for p in reading.problems if p.line} == {"mended_quotes"}


def test_names_without_quotation_marks_leave_out_each_element_by_itself(tmp_path: Path) -> None:
    rows = ", ".join('{question: "Where is box 1?", answer: "Here."}' for _ in range(5))
    reading = read(tmp_path, f"[{rows}, {GOOD}]", "a.json")
    assert [code for _, code in errors(reading)] == ["json_name"] * 5 and len(reading.conversations) == 1


def test_what_follows_a_list_is_read_and_told(tmp_path: Path) -> None:
    pretty = json.dumps(FLAT[:3], indent=1)
    second = json.dumps(FLAT[3:])
    for text in (pretty + "\n" + second, json.dumps(FLAT[:3]) + "\n" + over_lines(FLAT[3:]), pretty + second):
        reading = read(tmp_path, text, "a.json")
        assert boxes(reading) == [0, 1, 2, 3, 4, 5]
        assert [p.code for p in reading.problems if p.line] == ["list_goes_on"]
    reading = read(tmp_path, pretty + ";\n", "a.json")
    assert boxes(reading) == [0, 1, 2] and not [p for p in reading.problems if p.line]


def test_code_in_a_text_with_real_line_breaks_begins_no_example(tmp_path: Path) -> None:
    code = "int a()\n{\n  return 0;\n}\nint b()\n{\n}"
    reading = read(tmp_path, f'{{"prompt":"Write C","completion":"{code}"}}\n{GOOD}')
    assert [c.messages[1].content for c in reading.conversations] == [code, "On the shelf."]


@pytest.mark.parametrize("comma", ["", ","])
def test_messages_on_lines_of_their_own_stay_together(comma: str, tmp_path: Path) -> None:
    rows = [json.dumps(message) for message in CHATS[0]["messages"]]
    text = '{"messages": [\n' + ",\n".join(rows) + comma + "\n]}\n"
    assert boxes(read(tmp_path, text + json.dumps(CHATS[1]) + "\n" + text)) == [0, 1, 0]
    assert boxes(read(tmp_path, text.replace('"', "'"))) == [0]


def test_one_wrong_letter_costs_an_example_or_two_and_never_in_silence(tmp_path: Path) -> None:
    chance = random.Random(7)
    for number in range(400):
        rows = (FLAT, CHATS)[number % 2]
        text = (over_lines(rows), json.dumps(rows), json.dumps(rows, indent=1), "\n".join(map(json.dumps, rows)))[
            number % 4
        ]
        at = chance.randrange(text.index("box 0"), len(text))
        damaged = text[:at] + chance.choice(["", *'"{}[],\\\n:#']) + text[at + chance.randrange(2) :]
        reading = read(tmp_path, damaged, "a.json" if text[0] == "[" else "a.jsonl")
        lost = 6 - sum(
            f"box {i}" in c.messages[0].content for i in range(6) for c in reading.conversations if len(c.messages) == 2
        )
        told = sum(p.severity != "note" and p.line is not None and p.code != "mended_lines" for p in reading.problems)
        renamed = "box" in text[at - 5 : at + 6]  # the damage made another number of it, which costs nothing
        assert lost <= 2 and (lost <= told or renamed), (text[at - 20 : at + 20], damaged[at - 20 : at + 20])


def test_what_cannot_be_read_is_not_kept_in_memory() -> None:
    gc.collect()
    gc.disable()  # as it is while a file is read
    try:
        for text in ('{"a": "\\q"}', "{question: 1}", "{'a': 'b'}", '{"a": "\\q"'):
            list(json_lines.records([(1, text), (2, text)]))
            list(json_array.records(iter([f"[{text}, {text}]"])))
        assert gc.collect() == 0
    finally:
        gc.enable()
