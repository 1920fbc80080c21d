"""Several examples on one line are told apart: in what is said, in what is mended, and in what is shown."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from app.data.cache import Cache
from app.data.choices import ReviewChoices, apply_choices
from app.data.fixes import Fix, fix_for, mended
from app.data.original import original
from app.data.reading import read_examples
from app.data.report import check_file, show_example
from app.errors import UserError
from app.services.review_table import ReviewTable
from tests.data.chat_formats import tokenizer_for
from tests.data.files import GOOD, OTHER, asked, line

EMPTY = line(("user", "Where is the saw?"), ("assistant", "In the box."), ("user", "And?"), ("assistant", " "))


@pytest.fixture
def one_line(tmp_path: Path) -> Path:
    """A list on one line: a good example, one that is nothing, one with an empty answer, the first one again."""
    file = tmp_path / "list.json"
    file.write_text(f'[{GOOD}, {{"foo": 1}}, {EMPTY}, {GOOD}]')
    return file


def test_the_elements_of_a_list_on_one_line_are_numbered(one_line: Path) -> None:
    reading = read_examples(one_line)
    assert [c.place for c in reading.conversations] == [(1, 1), (1, 4)]
    places = {p.code: p.place for p in reading.problems if p.line}
    assert places["unknown_shape"] == (1, 2) and places["empty_answer"] == (1, 3) and places["duplicate"] == (1, 4)
    again = next(p for p in reading.problems if p.code == "duplicate")
    assert "line 1, example 1" in again.what


def test_a_line_with_one_example_needs_no_number(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{GOOD}\n{OTHER}{asked('x')}\n{asked('y')}")
    reading = read_examples(tmp_path / "a.jsonl")
    assert [c.place for c in reading.conversations] == [(1, 0), (2, 1), (2, 2), (3, 0)]
    assert [p.place for p in reading.problems if p.code == "mended_two"] == [(2, 1)]


def test_a_fix_mends_the_example_that_it_is_for(one_line: Path) -> None:
    reading = read_examples(one_line)
    empty = next(p for p in reading.problems if p.code == "empty_answer")
    fix = fix_for(empty)
    assert fix == Fix("drop_last_exchange", 1, 3, 3)
    assert [c.place for c in mended(reading, [fix])] == [(1, 1), (1, 3), (1, 4)]
    choices = ReviewChoices().using([empty]).leaving_out((1, 4))
    assert ReviewChoices.from_json(choices.to_json()) == choices
    assert [c.place for c in apply_choices(reading, choices)] == [(1, 1), (1, 3)]


def test_choices_that_were_stored_before_examples_had_numbers_are_read() -> None:
    assert ReviewChoices.from_json('{"fixes": [["drop_turn", 6, 2]], "everywhere": []}').fixes == (
        Fix("drop_turn", 6, 2),
    )


def test_each_example_has_its_row_and_its_original(one_line: Path, tmp_path: Path) -> None:
    for reading in (read_examples(one_line), Cache(tmp_path / "cache").read(one_line)):
        table = ReviewTable(reading)
        assert [table.place(row) for row in range(len(table))] == [(1, 1), (1, 2), (1, 3), (1, 4)]
        assert [table.left_out(row) for row in range(4)] == [False, True, True, False]
        assert table.conversation(1) is None and table.title(2) == "Where is the saw?"
        assert table.problem_rows() == [1, 2, 3] and table.can_fix(ReviewChoices())
        made = table.with_all_fixes(ReviewChoices(), bool)
        assert table.problem_rows(made) == [1] and not table.can_fix(made)
        assert list(table.search("saw", None, lambda: False)) == [2]
        assert list(table.search("HAMMER", None, lambda: False)) == [0, 3]
    assert json.loads(original(one_line, (1, 2))) == {"foo": 1}
    assert json.loads(original(one_line, (1, 3))) == json.loads(EMPTY)
    with pytest.raises(UserError, match="no line"):
        original(one_line, (1, 9))


def test_an_example_over_several_lines_is_shown_whole(tmp_path: Path) -> None:
    pretty = json.dumps([json.loads(GOOD), json.loads(OTHER)], indent=1)
    (tmp_path / "a.json").write_text(pretty)
    table = ReviewTable(read_examples(tmp_path / "a.json"))
    shown = original(tmp_path / "a.json", table.place(0), table.line_after(0))
    assert json.loads(shown.rstrip().rstrip(",")) == json.loads(GOOD)


def test_a_row_of_a_workbook_is_shown_by_its_columns(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (["Nr", "Asked", "Said"], [1, "Where?", "Here."]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    shown = json.loads(original(tmp_path / "a.xlsx", (2, 0), columns=("asked", "said")))
    assert shown == {"nr": "1", "question": "Where?", "answer": "Here."}


def test_the_terminal_names_the_example(one_line: Path) -> None:
    report = check_file(one_line).report
    row = next(row for row in report["problems"] if row["code"] == "empty_answer")
    assert (row["line"], row["message"]) == (1, 3) and row["why"].startswith("Example 3 on this line.")
    shown = show_example(one_line, 1, tokenizer_for("chatml"), example=4)
    assert "⟦On the shelf." in shown
    with pytest.raises(UserError, match="example 2 on line 1"):
        show_example(one_line, 1, tokenizer_for("chatml"), example=2)


def test_an_original_is_looked_for_as_the_file_was_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("User: " + "Where is it? " * 600 + "\nAssistant: Here.")
    passages = read_examples(file, format="Plain text").conversations
    assert [c.place for c in passages] == [(1, 1), (1, 2)]
    assert original(file, (1, 2), format="Plain text") == passages[1].text
