"""What ChatGPT and Claude give away of a person's conversations, and workbooks as people lay them out."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.data.conversation import Reading
from app.data.reading import read_examples
from app.errors import UserError


def node(key: str, parent: str | None, role: str, *parts: Any, **more: Any) -> dict[str, Any]:
    message = {"author": {"role": role}, "content": {"parts": [*parts]}, "recipient": "all", "weight": 1.0} | more
    return {"id": key, "parent": parent, "message": message}


def exported(*nodes: dict[str, Any], last: str | None = None) -> dict[str, Any]:
    return {"title": "x", "mapping": {n["id"]: n for n in nodes}, "current_node": last}


def read(folder: Path, *conversations: dict[str, Any]) -> Reading:
    (folder / "conversations.json").write_text(json.dumps(conversations), encoding="utf-8")
    return read_examples(folder / "conversations.json")


def said(reading: Reading) -> list[list[str]]:
    return [[m.content for m in c.messages] for c in reading.conversations]


ASKED, ANSWERED = node("a", None, "user", "Where?"), node("b", "a", "assistant", "Here.")


def test_what_is_said_to_a_tool_and_by_one_is_left_out_and_told(tmp_path: Path) -> None:
    nodes = [
        ASKED,
        node("t", "a", "assistant", '{"prompt": "a cat"}', recipient="dalle.text2im"),
        node("r", "t", "tool", "done"),
        node("b", "r", "assistant", "Here."),
    ]
    reading = read(tmp_path, exported(*nodes, last="b"))
    assert said(reading) == [["Where?", "Here."]]
    assert "tools_in_export" in {p.code for p in reading.problems}


@pytest.mark.parametrize("hidden", [{"metadata": {"is_visually_hidden_from_conversation": True}}, {"weight": 0.0}])
def test_hidden_messages_are_no_part_of_the_conversation(hidden: dict[str, Any], tmp_path: Path) -> None:
    nodes = [node("h", None, "user", "About me", **hidden), node("a", "h", "user", "Where?"), ANSWERED]
    assert said(read(tmp_path, exported(*nodes, last="b"))) == [["Where?", "Here."]]


def test_marks_of_sources_are_removed_and_names_stay(tmp_path: Path) -> None:
    answer = (
        'In \ue200entity\ue202["city","Paris","x"]\ue201, it is. \ue200cite\ue202turn0search0\ue201 So.【4†source】'
    )
    reading = read(tmp_path, exported(ASKED, node("b", "a", "assistant", answer), last="b"))
    assert said(reading) == [["Where?", "In Paris, it is. So."]]
    assert "citations_removed" in {p.code for p in reading.problems}


def test_without_a_last_message_the_branch_written_last_is_read(tmp_path: Path) -> None:
    nodes = [ASKED, node("new", "a", "assistant", "New.", create_time=2.0), node("old", "a", "assistant", "Old.")]
    assert said(read(tmp_path, exported(*nodes), exported(ASKED, ANSWERED, last="gone"))) == [
        ["Where?", "New."],
        ["Where?", "Here."],
    ]


def test_what_was_understood_of_a_voice_is_read(tmp_path: Path) -> None:
    voice = {"content_type": "audio_transcription", "text": "Where?"}
    reading = read(tmp_path, exported(node("a", None, "user", voice), ANSWERED, last="b"))
    assert said(reading) == [["Where?", "Here."]]
    assert "media_left_out" not in {p.code for p in reading.problems}


def test_the_conversations_in_a_zipped_export_are_found(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("chat.html", "<html>")
        archive.writestr("user.json", "{}")
        archive.writestr("message_feedback.json", "[]")
        archive.writestr("conversations.json", json.dumps([exported(ASKED, ANSWERED, last="b")]))
    assert said(read_examples(tmp_path / "a.zip")) == [["Where?", "Here."]]


def test_the_files_in_an_archive_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("a.csv", "b.csv", "c.csv", "d.csv", "e.csv"):
            archive.writestr(name, "x")
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "a.zip")
    assert "a.csv, b.csv, c.csv, d.csv …" in caught.value.why


def book(folder: Path, **options: Any) -> Reading:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in options.pop("sheets").items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    made.save(folder / "a.xlsx")
    return read_examples(folder / "a.xlsx", **options)


TABLE = [["Question", "Answer"], ["Where?", "Here."]]


def test_the_sheet_with_titles_is_read_though_a_cover_stands_before_it(tmp_path: Path) -> None:
    cover = [["My examples"], ["by me"]]
    reading = book(tmp_path, sheets={"Cover": cover, "Data": TABLE})
    assert said(reading) == [["Where?", "Here."]]
    assert any("“Data”" in p.what for p in reading.problems)
    others = {"Cover": cover, "Other": [["Foo", "Bar"], ["Where?", "Here."]], "Data": TABLE}
    assert said(book(tmp_path, sheets=others, columns=("Foo", "Bar"))) == [["Where?", "Here."]]


@pytest.mark.parametrize("titles", [["Question", "Answer"], ["Foo", "Bar"]])
def test_what_stands_above_the_titles_of_a_sheet_is_told(titles: list[str], tmp_path: Path) -> None:
    rows = [[], ["My examples"], ["of 2026"], [], titles, ["Where?", "Here."]]
    reading = book(tmp_path, sheets={"S": rows}, columns=("Foo", "Bar") if "Foo" in titles else None)
    assert said(reading) == [["Where?", "Here."]]
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("rows_above", 2)]
    assert (reading.conversations[0].line, reading.records, reading.skipped) == (6, 5, 4)


def test_a_row_that_only_looks_like_titles_further_down_is_an_example(tmp_path: Path) -> None:
    reading = book(tmp_path, sheets={"S": [["Haus", "house"], ["Question", "Answer"]]})
    assert said(reading) == [["Haus", "house"], ["Question", "Answer"]]


def test_of_sheets_with_the_same_titles_the_others_are_named_and_hidden_ones_come_last(tmp_path: Path) -> None:
    reading = book(tmp_path, sheets={"One": TABLE, "Two": TABLE})
    assert [p.why for p in reading.problems if p.code == "sheets_beside"] == [
        "Other sheets seem to hold examples as well: “Two”."
    ]
    made = openpyxl.load_workbook(tmp_path / "a.xlsx")
    made["One"].sheet_state = "hidden"
    made["Two"]["B2"] = "There."
    made.save(tmp_path / "a.xlsx")
    reading = read_examples(tmp_path / "a.xlsx")
    assert said(reading) == [["Where?", "There."]]
    assert "sheets_beside" not in {p.code for p in reading.problems}


def test_cells_are_read_as_they_are_shown(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    values = [date(2026, 3, 1), datetime(2026, 3, 1, 14), time(9, 30), 0.19, 0.1 + 0.2, True, "#REF!"]
    for row in (["Question", "Answer"], *(["Which?", value] for value in values)):
        sheet.append(row)
    sheet["B5"].number_format = "0%"
    made.save(tmp_path / "a.xlsx")
    answers = [answer for _, answer in said(read_examples(tmp_path / "a.xlsx"))]
    assert answers == ["2026-03-01", "2026-03-01 14:00", "09:30", "19%", "0.3", "TRUE"]


def rewritten(file: Path, member: str, change: Callable[[str], str]) -> None:
    """A workbook with another text in one of the files that it is packed of."""
    with zipfile.ZipFile(file) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    inside[member] = change(inside[member].decode()).encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in inside.items():
            archive.writestr(name, content)


def test_rows_are_read_whatever_size_the_file_says_that_its_sheet_has(tmp_path: Path) -> None:
    book(tmp_path, sheets={"S": TABLE})
    rewritten(tmp_path / "a.xlsx", "xl/worksheets/sheet1.xml", lambda text: text.replace('ref="A1:B2"', 'ref="A1"'))
    assert said(read_examples(tmp_path / "a.xlsx")) == [["Where?", "Here."]]


def test_a_sheet_that_names_texts_which_are_not_there_is_a_damaged_workbook(tmp_path: Path) -> None:
    book(tmp_path, sheets={"S": TABLE})
    there = re.compile(r'<c r="B2".*?</c>')
    rewritten(tmp_path / "a.xlsx", "xl/worksheets/sheet1.xml", lambda text: there.sub('<c t="s"><v>9</v></c>', text))
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "a.xlsx")
    assert caught.value.code == "damaged_workbook"


def test_what_stands_beside_a_table_in_a_sheet_costs_no_row(tmp_path: Path) -> None:
    rows = [[], [None, "Question", "Answer"], [None, "Where?", "Here.", "ask Anna"], [None, "Why?", "So."]]
    assert said(book(tmp_path, sheets={"S": rows})) == [["Where?", "Here."], ["Why?", "So."]]
