"""Whatever file a person has becomes conversations."""

from __future__ import annotations

import csv
import gzip
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow
import pytest
from pyarrow import parquet

from app.data.columns import columns_of, guessed_columns, has_titles
from app.data.comparing import overlap
from app.data.conversation import Conversation, Message, Reading
from app.data.folder import look_into
from app.data.formats import tables
from app.data.formats.tables import ColumnsUnclear
from app.data.reading import read_examples
from app.errors import UserError
from tests.data.files import GOOD, OTHER, PRETTY, asked, line, many


def read(folder: Path, content: str | bytes, name: str = "a.jsonl", **options: Any) -> Reading:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_examples(file, **options)


def said(conversation: Conversation) -> list[tuple[str, str]]:
    return [(m.role, m.content) for m in conversation.messages]


HAMMER = [("user", "Where is the hammer?"), ("assistant", "On the shelf.")]
SAME = {
    "chat messages": ("a.jsonl", GOOD, "Chat messages"),
    "a JSON array": ("a.json", f"[{GOOD}]", "Chat messages"),
    "a JSON array over lines": ("a.json", json.dumps([json.loads(GOOD)], indent=1), "Chat messages"),
    "a JSON array of arrays": ("a.json", '[["Where is the hammer?", "On the shelf."]]', "Question and answer"),
    "a JSON array of arrays with titles": ("a.json", '[["Nr", "Question", "Answer"], [1, "Where is the hammer?", "On the shelf."]]', "Question and answer"),
    "a JSON object of arrays": ("a.json", '{"question": ["Where is the hammer?"], "answer": ["On the shelf."], "nr": [1]}', "Question and answer"),
    "columns as pandas writes them": ("a.json", '{"prompt": {"0": "Where is the hammer?"}, "completion": {"0": "On the shelf."}}', "Prompt and completion"),
    "arrays on lines": ("a.jsonl", '["question", "answer"]\n["Where is the hammer?", "On the shelf."]', "Question and answer"),
    "a list of messages": ("a.jsonl", json.dumps(json.loads(GOOD)["messages"]), "Chat messages"),
    "ShareGPT": (
        "a.jsonl",
        '{"conversations":[{"from":"human","value":"Where is the hammer?"},{"from":"gpt","value":"On the shelf."}]}',
        "ShareGPT",
    ),
    "Alpaca": ("a.json", '[{"instruction":"Where is the hammer?","input":"","output":"On the shelf."}]', "Alpaca"),
    "prompt and completion": (
        "a.jsonl",
        '{"prompt":"Where is the hammer?","completion":"On the shelf."}',
        "Prompt and completion",
    ),
    "messages in prompt and completion": (
        "a.jsonl",
        '{"prompt":[{"role":"user","content":"Where is the hammer?"}],"completion":[{"role":"assistant","content":"On the shelf."}]}',
        "Prompt and completion",
    ),
    "question and answer": (
        "a.jsonl",
        '{"Question":"Where is the hammer?","Answer":"On the shelf."}',
        "Question and answer",
    ),
    "input and response": (
        "a.jsonl",
        '{"input":"Where is the hammer?","response":"On the shelf."}',
        "Question and answer",
    ),
    "preferences as messages": (
        "a.jsonl",
        '{"chosen":[{"role":"user","content":"Where is the hammer?"},{"role":"assistant","content":"On the shelf."}],"rejected":[]}',
        "Preferred answers",
    ),
    "CSV": ("a.csv", 'question,answer\n"Where is the hammer?","On the shelf."\n', "Question and answer"),
    "CSV with semicolons": ("a.csv", "prompt;completion\nWhere is the hammer?;On the shelf.\n", "Prompt and completion"),
    "TSV": ("a.tsv", "prompt\tcompletion\nWhere is the hammer?\tOn the shelf.\n", "Prompt and completion"),
    "CSV called text": ("a.txt", "question,answer\nWhere is the hammer?,On the shelf.\n", "Question and answer"),
    "messages in a CSV cell": (
        "a.csv",
        'messages\n"' + json.dumps(json.loads(GOOD)["messages"]).replace('"', '""') + '"\n',
        "Chat messages",
    ),
    "a transcript": ("a.txt", "User: Where is the hammer?\nAssistant: On the shelf.\n", "Chat messages"),
    "a transcript in Markdown": ("a.md", "**User:** Where is the hammer?\n\n**Assistant:** On the shelf.\n", "Chat messages"),
    "a transcript with headings": ("a.md", "## User\nWhere is the hammer?\n\n## Assistant\nOn the shelf.\n", "Chat messages"),
    "a copied ChatGPT page": ("a.txt", "You said:\nWhere is the hammer?\nChatGPT said:\nOn the shelf.\n", "Chat messages"),
    "a chat with you": ("a.txt", "You: Where is the hammer?\n\nGemini: On the shelf.\n", "Chat messages"),
    "a page copied in German": ("a.txt", "Du hast gesagt: Where is the hammer?\nChatGPT hat gesagt: On the shelf.\n", "Chat messages"),
    "questions and answers": ("a.txt", "Q: Where is the hammer?\nA: On the shelf.\n", "Chat messages"),
    "gzip": ("a.jsonl.gz", gzip.compress(GOOD.encode()), "Chat messages"),
    "UTF-8 with a mark": ("a.jsonl", b"\xef\xbb\xbf" + GOOD.encode(), "Chat messages"),
    "UTF-16": ("a.jsonl", GOOD.encode("utf-16"), "Chat messages"),
    "UTF-16 without a mark": ("a.jsonl", GOOD.encode("utf-16-le"), "Chat messages"),
    "UTF-16 the other way round": ("a.csv", "question,answer\nWhere is the hammer?,On the shelf.".encode("utf-16-be"), "Question and answer"),
    "UTF-32": ("a.jsonl", GOOD.encode("utf-32"), "Chat messages"),
    "Windows line ends": ("a.jsonl", GOOD + "\r\n", "Chat messages"),
    "blank lines and comments": ("a.jsonl", f"\n\n# mine\n// too\n{GOOD}\n\n", "Chat messages"),
}  # fmt: skip


@pytest.mark.parametrize("what", SAME)
def test_the_same_conversation_is_read_from(what: str, tmp_path: Path) -> None:
    name, content, format = SAME[what]
    reading = read(tmp_path, content, name)
    assert [said(c) for c in reading.conversations] == [HAMMER]
    assert reading.format == format
    assert not [p for p in reading.problems if p.severity == "error"]


def test_the_chat_export_is_read_along_the_branch_last_seen(tmp_path: Path) -> None:
    def node(parent: str | None, role: str, text: str) -> dict[str, Any]:
        return {"parent": parent, "message": {"author": {"role": role}, "content": {"parts": [text]}}}

    mapping = {
        "root": {"parent": None, "message": None},
        "a": node("root", "user", "Where is the hammer?"),
        "old": node("a", "assistant", "I do not know."),
        "new": node("a", "assistant", "On the shelf."),
    }
    reading = read(
        tmp_path, json.dumps([{"title": "x", "mapping": mapping, "current_node": "new"}]), "conversations.json"
    )
    assert [said(c) for c in reading.conversations] == [HAMMER]
    assert reading.format == "ChatGPT export"


def test_a_workbook_is_read_and_its_other_sheets_are_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Question", "Answer"], ["Where is the hammer?", "On the shelf."], [None, None], ["How many?", 3]):
        sheet.append(row)
    book.create_sheet("Notes")
    book.save(tmp_path / "a.xlsx")
    reading = read_examples(tmp_path / "a.xlsx")
    assert said(reading.conversations[0]) == HAMMER
    assert said(reading.conversations[1]) == [("user", "How many?"), ("assistant", "3")]
    assert "sheet_chosen" in {p.code for p in reading.problems}
    assert [c.line for c in reading.conversations] == [2, 4]


def test_a_damaged_or_empty_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<no workbook")
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "a.xlsx")
    assert caught.value.code == "damaged_workbook"
    openpyxl.Workbook().save(tmp_path / "b.xlsx")
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "b.xlsx")
    assert caught.value.code == "empty_workbook"


def test_an_empty_character_is_not_called_a_line_break(tmp_path: Path) -> None:
    codes = [p.code for p in read(tmp_path, GOOD.replace("hammer", "ham\0mer")).problems]
    assert "null_bytes" in codes and "mended_breaks" not in codes


def test_parquet_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    chats = [json.loads(GOOD)["messages"], json.loads(OTHER)["messages"]]
    parquet.write_table(pyarrow.table({"messages": chats, "source": ["shop", None]}), file)
    reading = read_examples(file)
    assert [said(c) for c in reading.conversations] == [
        HAMMER,
        [("user", "And the nails?"), ("assistant", "In the drawer.")],
    ]
    parquet.write_table(pyarrow.table({"question": ["Where is the hammer?"], "answer": ["On the shelf."]}), file)
    assert [said(c) for c in read_examples(file).conversations] == [HAMMER]
    file.write_bytes(b"PAR1 and no more")
    with pytest.raises(UserError) as caught:
        read_examples(file)
    assert caught.value.code == "damaged_parquet"


@pytest.mark.parametrize(("pip", "way"), [(True, "tunesmith[parquet]"), (False, "Save the examples as JSONL or CSV")])
def test_where_parquet_cannot_be_read_a_way_is_shown(
    pip: bool, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The app has no pip, so nothing that needs one is said there."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    if not pip:
        monkeypatch.setattr("app.data.formats.parquet.find_spec", lambda name: None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and more")
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "a.parquet")
    assert caught.value.code == "needs_pyarrow"
    assert way in caught.value.next and ("pip" in caught.value.next) == pip


def test_the_person_is_asked_when_the_columns_are_unclear(tmp_path: Path) -> None:
    table = "Nr,Kunde sagt,Wir sagen\n1,Where is the hammer?,On the shelf.\n"
    with pytest.raises(ColumnsUnclear) as caught:
        read(tmp_path, table, "a.csv")
    assert caught.value.titles == ["Nr", "Kunde sagt", "Wir sagen"]
    assert caught.value.sample == [["1", "Where is the hammer?", "On the shelf."]]
    reading = read(tmp_path, table, "a.csv", columns=("Kunde sagt", "Wir sagen"))
    assert [said(c) for c in reading.conversations] == [HAMMER]
    assert "columns_chosen" in {p.code for p in reading.problems}
    by_number = read(tmp_path, "1,Where is the hammer?,On the shelf.\n", "a.csv", columns=("2", "3"))
    assert [said(c) for c in by_number.conversations] == [HAMMER]
    with pytest.raises(UserError) as missing:
        read(tmp_path, table, "a.csv", columns=("Kunde", "Wir sagen"))
    assert missing.value.code == "no_column"


def test_fields_of_other_names_can_be_chosen_in_json_too(tmp_path: Path) -> None:
    rows = '{"Kunde": "Where is the hammer?", "Wir": "On the shelf.", "answer": "no", "question": "no"}\n'
    unclear = columns_of(write(tmp_path, rows.replace("answer", "a1").replace("question", "q1")))
    assert unclear is not None and unclear.titles == ["Kunde", "Wir", "a1", "q1"]
    assert unclear.sample == [["Where is the hammer?", "On the shelf.", "no", "no"]]
    assert guessed_columns(unclear.titles, unclear.sample) == (0, 1) and has_titles(unclear.titles, unclear.sample)
    assert not has_titles(["1", "Where is the saw?"], [["2", "Where is the nail?"]])
    reading = read(tmp_path, rows, columns=("kunde", "Wir"))
    assert [said(c) for c in reading.conversations] == [HAMMER]
    assert columns_of(write(tmp_path, '"just a text"')) is None


def write(folder: Path, content: str, name: str = "a.jsonl") -> Path:
    (folder / name).write_text(content)
    return folder / name


def test_a_quoted_cell_may_hold_commas_quotes_and_lines(tmp_path: Path) -> None:
    reading = read(tmp_path, 'question,answer\n"a, ""b""\nc",d\ne,f\n', "a.csv")
    assert [said(c)[0][1] for c in reading.conversations] == ['a, "b"\nc', "e"]
    assert [c.line for c in reading.conversations] == [2, 4]


def test_a_cell_beyond_all_bounds_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LINE_LIMIT", 100)
    usual = csv.field_size_limit()
    try:
        reading = read(tmp_path, "question,answer\n" + "x" * 200 + ",y\na,b\n", "a.csv")
    finally:
        csv.field_size_limit(usual)  # which is Python's own, for all that reads tables
    assert [p.code for p in reading.problems if p.severity == "error"] == ["row_unreadable"]
    assert len(reading.conversations) == 1


def test_openai_details_are_kept(tmp_path: Path) -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}
    messages = [
        {"role": "developer", "content": "Be kind."},
        {"role": "user", "content": [{"type": "text", "text": "One"}, {"type": "text", "text": " and one?"}]},
        {"role": "assistant", "content": None, "tool_calls": [call], "weight": 0},
        {"role": "tool", "tool_call_id": "c1", "content": "2"},
        {"role": "assistant", "content": "Two.", "reasoning_content": "easy"},
    ]
    (conversation,) = read(tmp_path, json.dumps({"messages": messages, "functions": [{"name": "add"}]})).conversations
    system, user, calls, tool, answer = conversation.messages
    assert system == Message("system", "Be kind.")
    assert user.content == "One and one?"
    assert calls.tool_calls[0]["function"] == {"name": "add", "arguments": {"a": 1}} and not calls.learn
    assert tool.extra == {"tool_call_id": "c1"}
    assert answer.reasoning == "easy"
    assert conversation.tools == ({"type": "function", "function": {"name": "add"}},)


def test_alpacas_input_history_and_system_are_kept(tmp_path: Path) -> None:
    row = {
        "instruction": "Translate",
        "input": "Hund",
        "output": "dog",
        "system": "Be short.",
        "history": [["Hi", "Hello"]],
    }
    (conversation,) = read(tmp_path, json.dumps(row)).conversations
    assert [m.content for m in conversation.messages] == ["Be short.", "Hi", "Hello", "Translate\n\nHund", "dog"]


def test_dollys_context_is_kept(tmp_path: Path) -> None:
    row = {"instruction": "When was it?", "context": "Built in 1912.", "response": "In 1912.", "category": "closed_qa"}
    (conversation,) = read(tmp_path, json.dumps(row)).conversations
    assert said(conversation) == [("user", "When was it?\n\nBuilt in 1912."), ("assistant", "In 1912.")]


def test_sharegpt_calls_and_system_are_kept(tmp_path: Path) -> None:
    turns = [
        ("human", "1+1?"),
        ("function_call", '{"name": "add", "arguments": {"a": 1}}'),
        ("observation", "2"),
        ("gpt", "Two."),
    ]
    row = {
        "conversations": [{"from": f, "value": v} for f, v in turns],
        "system": "Count.",
        "tools": '[{"name": "add"}]',
    }
    (conversation,) = read(tmp_path, json.dumps(row)).conversations
    assert [m.role for m in conversation.messages] == ["system", "user", "assistant", "tool", "assistant"]
    assert conversation.messages[2].tool_calls[0]["function"]["name"] == "add"
    assert conversation.tools[0]["function"]["name"] == "add"


def test_lines_of_dashes_part_the_conversations_of_a_transcript(tmp_path: Path) -> None:
    text = "User: a\nAssistant: b\nUser: c\nAssistant: d\n---\nUser: e\nAssistant: f\n"
    assert [len(c.messages) for c in read(tmp_path, text, "a.txt").conversations] == [4, 2]


def test_every_conversation_knows_its_line(tmp_path: Path) -> None:
    reading = read(tmp_path, "# mine\n\n" + GOOD + "\n" + PRETTY + "\n" + asked("Else?"))
    assert [c.line for c in reading.conversations][:2] == [3, 4]
    array = read(tmp_path, "[\n\n" + GOOD + ",\n" + OTHER + "]", "a.json")
    assert [c.line for c in array.conversations] == [3, 4]


def test_other_line_separators_inside_texts_part_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, asked("a\u2028b\u0085c\x0bd"))
    assert said(reading.conversations[0])[0][1] == "a\u2028b\u0085c\x0bd"


def test_a_line_of_many_megabytes_is_read(tmp_path: Path) -> None:
    reading = read(tmp_path, asked("word " * 500_000) + "\n" + GOOD)
    assert len(reading.conversations) == 2


def test_a_format_can_be_chosen_instead(tmp_path: Path) -> None:
    both = '{"prompt": "a", "completion": "b", "text": "Once upon a time."}'
    assert read(tmp_path, both).format == "Prompt and completion"
    assert read(tmp_path, both, format="Plain text").conversations[0].text == "Once upon a time."
    assert read(tmp_path, both, format="prompt and COMPLETION").format == "Prompt and completion"
    assert [p.code for p in read(tmp_path, both, format="Alpaca").problems if p.line] == ["not_this_format"]
    mixed = '{"messages": [{"role": "user", "content": "x"}], "question": "a", "answer": "b", "chosen": "c"}'
    assert said(read(tmp_path, mixed, format="Question and answer").conversations[0]) == [
        ("user", "a"),
        ("assistant", "b"),
    ]
    assert said(read(tmp_path, mixed, format="Preferred answers").conversations[0]) == [
        ("user", "a"),
        ("assistant", "c"),
    ]
    listed = read(tmp_path, "[" + GOOD + "]", format="Question and answer")
    assert not listed.conversations and "not_this_format" in {p.code for p in listed.problems}
    transcript = "User: Where?\nAssistant: Here.\n"
    assert read(tmp_path, transcript, "a.txt", format="Plain text").conversations[0].text == transcript.strip()
    with pytest.raises(UserError) as caught:
        read(tmp_path, both, format="Poems")
    assert caught.value.code == "no_format"


def test_a_folder_is_read_as_mlx_lm_wants_it(tmp_path: Path) -> None:
    (tmp_path / "train.jsonl").write_text(GOOD + "\n" + OTHER)
    (tmp_path / "valid.jsonl").write_text(OTHER)
    folder = look_into(tmp_path)
    assert len(read_examples(tmp_path).conversations) == 2
    assert folder.valid == tmp_path / "valid.jsonl" and folder.test is None
    assert [
        p.code
        for p in overlap(read_examples(tmp_path).conversations, read_examples(tmp_path / "valid.jsonl").conversations)
    ] == ["overlap"]
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path.parent)
    assert caught.value.code == "folder_without_data"


def test_one_broken_letter_does_not_change_the_encoding_of_a_file(tmp_path: Path) -> None:
    rows = [asked(f"Größe {i}?", "Über 3 Äpfel").encode() for i in range(20)]
    reading = read(tmp_path, b"\n".join([*rows, asked("kaputt X?").encode().replace(b"X", b"\xff")]))
    assert reading.encoding == "UTF-8"
    assert "Größe 3?" in {m.content for c in reading.conversations for m in c.messages}
    assert [p.line for p in reading.problems if p.code == "replacement_characters"] == [21]


def test_a_cyrillic_file_in_an_old_encoding_is_guessed(tmp_path: Path) -> None:
    text = "\n".join(
        asked(f"Где находится молоток номер {i}, скажите пожалуйста?", "Он лежит на верхней полке в мастерской.")
        for i in range(30)
    )
    reading = read(tmp_path, text.encode("cp1251"))
    assert "молоток" in reading.conversations[0].messages[0].content
    assert "encoding_guessed" in {p.code for p in reading.problems}


def test_reading_reports_its_progress_and_can_be_cancelled(tmp_path: Path) -> None:
    seen: list[int] = []
    read(tmp_path, many(2000), progress=seen.append)
    assert seen == sorted(seen) and seen[-1] >= 1000
    with pytest.raises(UserError) as caught:
        read(tmp_path, many(2000), cancelled=lambda: True)
    assert caught.value.code == "cancelled"


def test_the_file_is_never_changed(tmp_path: Path) -> None:
    content = "{'prompt': 'a', 'completion': 'b'}\n" + line(("user", "x"), ("assistant", ""))
    read(tmp_path, content)
    assert (tmp_path / "a.jsonl").read_text() == content
    assert [p.name for p in tmp_path.iterdir()] == ["a.jsonl"]
