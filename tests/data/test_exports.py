"""What ChatGPT and Claude give away of a person's conversations, and workbooks as people lay them out."""

from __future__ import annotations

import json
import zipfile
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
    assert (reading.conversations[0].line, reading.records, reading.skipped) == (6, 3, 2)


def test_a_row_that_only_looks_like_titles_further_down_is_an_example(tmp_path: Path) -> None:
    reading = book(tmp_path, sheets={"S": [["Haus", "house"], ["Question", "Answer"]]})
    assert said(reading) == [["Haus", "house"], ["Question", "Answer"]]
