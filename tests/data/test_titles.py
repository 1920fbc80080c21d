"""Tables as people title them: which column asks, which answers, and what is no title."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.data.columns import columns_of
from app.data.conversation import Reading
from app.data.formats.tables import ColumnsUnclear
from app.data.reading import read_examples

ROWS = [["How do I reset it?", "Open the settings."], ["Where is my bill?", "Under account."]]


def read(folder: Path, *rows: list[str]) -> Reading:
    with (folder / "a.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return read_examples(folder / "a.csv")


def said(reading: Reading) -> list[list[str]]:
    return [[m.content for m in c.messages] for c in reading.conversations]


@pytest.mark.parametrize(
    "titles",
    [
        ["Questions", "Answers"], ["Front", "Back"], ["Term", "Definition"], ["Frage:", "Antwort:"], ["Kunde", "Agent"],
        ["Question (EN)", "Answer (EN)"], ["user_message", "bot_response"], ["вопрос", "ответ"], ["Prompt", "Ideal answer"],
    ],
)  # fmt: skip
def test_the_titles_of_a_table_are_no_example(titles: list[str], tmp_path: Path) -> None:
    reading = read(tmp_path, titles, *ROWS)
    assert said(reading) == ROWS
    told = next(p for p in reading.problems if p.code == "columns_chosen")
    assert f"“{titles[0]}”" in told.what and f"“{titles[1]}”" in told.what


def test_of_many_columns_the_one_that_asks_and_the_one_that_answers_are_found(tmp_path: Path) -> None:
    rows = [[str(i), *row, "Anna"] for i, row in enumerate(ROWS)]
    assert said(read(tmp_path, ["Nr", "Questions", "Replies", "Agent"], *rows)) == ROWS
    with pytest.raises(ColumnsUnclear):
        read(tmp_path, ["Question (EN)", "Answer (EN)", "Question (DE)", "Answer (DE)"], *rows)


def test_a_first_row_of_other_words_is_titles_where_it_stands_out(tmp_path: Path) -> None:
    longer = [[f"{question} Again and again, please?", f"{answer} Then wait for a while."] for question, answer in ROWS]
    assert said(read(tmp_path, ["Deutsch", "English"], *longer, *longer[:1])) == [*longer, *longer[:1]]
    words = [["Haus", "house"], ["Hund", "dog"], ["Katze", "cat"], ["Gartenzaun", "garden fence"]]
    reading = read(tmp_path, *words)
    assert said(reading) == words
    assert "table_without_titles" in {p.code for p in reading.problems}


def test_of_columns_with_one_title_the_first_is_read_and_that_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, ["Question", "Answer", "Answer", "Note", "Note"], ["Where?", "Here.", "", "a", "b"])
    assert said(reading) == [["Where?", "Here."]]
    assert [p.what for p in reading.problems if p.code == "title_twice"] == ["Several columns are called “answer”."]


@pytest.mark.parametrize(
    "text",
    [
        "#separator:tab\n#html:true\nHaus\thouse\nHund\tdog\n",
        "#separator:tab\n#notetype column:1\n#columns:Note Type\tFront\tBack\nBasic\tHaus\thouse\nBasic\tHund\tdog\n",
        "#separator:Semicolon\nHaus;house\nHund;dog\n",
        "Haus\thouse\nHund\tdog\n\n",
    ],
)
def test_flash_cards_are_questions_and_answers(text: str, tmp_path: Path) -> None:
    (tmp_path / "cards.txt").write_text(text + ("Katze\tcat\n" if "#" not in text else ""))
    assert said(read_examples(tmp_path / "cards.txt"))[:2] == [["Haus", "house"], ["Hund", "dog"]]


def test_a_line_that_is_too_long_for_a_row_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.data.decoding.LINE_LIMIT", 1000)
    (tmp_path / "a.csv").write_text(f'question,answer\nWhy?,"{"word " * 500}"\nWhere?,Here.\n')
    reading = read_examples(tmp_path / "a.csv")
    assert said(reading) == [["Where?", "Here."]]
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("too_large", 2)]
    assert (reading.records, reading.left_out) == (2, 1)


def test_quotation_marks_that_are_no_csv_are_kept_as_they_are_written(tmp_path: Path) -> None:
    written = {
        '"Hello" he said,"Bye" she said': ['"Hello" he said', '"Bye" she said'],
        r'"He said \"hi\", ok","She said \"no\", then left"': ['He said "hi", ok', 'She said "no", then left'],
        '"a ""b"", c",5" pipe': ['a "b", c', '5" pipe'],
    }
    for line, cells in written.items():
        (tmp_path / "a.csv").write_text(f"question,answer\n{line}\nx,y\n")
        assert said(read_examples(tmp_path / "a.csv")) == [cells, ["x", "y"]]


def test_a_table_drawn_in_markdown_is_a_table(tmp_path: Path) -> None:
    drawn = "# FAQ\n\n| Question | Answer |\n|---|:-:|\n| Where? | Here. |\n| Why? | So \\| no<br>or |\n"
    (tmp_path / "a.md").write_text(drawn)
    reading = read_examples(tmp_path / "a.md")
    assert said(reading) == [["Where?", "Here."], ["Why?", "So | no\nor"]]
    assert [c.line for c in reading.conversations] == [5, 6]
    assert reading.records == len(drawn.splitlines()) - 1
    assert read_examples(tmp_path / "a.md", format="Plain text").format == "Plain text"
    (tmp_path / "a.md").write_text("A text.\n\n" * 20 + drawn)
    assert read_examples(tmp_path / "a.md").format == "Plain text"


def test_what_pandas_writes_for_nothing_is_no_part_of_a_question(tmp_path: Path) -> None:
    reading = read(tmp_path, ["instruction", "input", "output"], ["a", "nan", "b"], ["c", "None", "d"], ["e", "f", "g"])
    assert said(reading) == [["a", "b"], ["c", "d"], ["e\n\nf", "g"]]


def test_a_row_without_its_last_cells_is_kept_if_question_and_answer_are_there(tmp_path: Path) -> None:
    reading = read(tmp_path, ["question", "answer", "note"], ["a", "b"], ["c"], ["d", "e", "f"])
    assert said(reading) == [["a", "b"], ["d", "e"]]
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("row_short", 2), ("column_count", 3)]


@pytest.mark.parametrize("titles", [["Questions", "Answers"], ["Question", "Answer"], ["Haus", "house"]])
def test_columns_can_be_chosen_otherwise_where_they_were_found(titles: list[str], tmp_path: Path) -> None:
    read(tmp_path, titles, *ROWS)
    unclear = columns_of(tmp_path / "a.csv")
    assert unclear is not None and (unclear.titles, unclear.sample) == (titles, ROWS)
    swapped = read_examples(tmp_path / "a.csv", columns=(titles[1], titles[0]))
    assert said(swapped) == [row[::-1] for row in ROWS]
