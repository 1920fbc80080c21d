"""Files as people have them, one or more for each problem that shows in reading."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import Any

GOOD = '{"messages":[{"role":"user","content":"Where is the hammer?"},{"role":"assistant","content":"On the shelf."}]}'
OTHER = '{"messages":[{"role":"user","content":"And the nails?"},{"role":"assistant","content":"In the drawer."}]}'


def line(*turns: tuple[str, Any], **more: Any) -> str:
    """One JSONL line from (role, content) pairs."""
    return json.dumps({"messages": [{"role": r, "content": c} for r, c in turns], **more}, ensure_ascii=False)


def asked(question: Any, answer: Any = "On the shelf.") -> str:
    """One question and one answer."""
    return line(("user", question), ("assistant", answer))


def many(count: int, answer: str = "Answer {i}.") -> str:
    """Different conversations, one a line."""
    return "\n".join(asked(f"Question {i}?", answer.format(i=i)) for i in range(count))


PRETTY = "\n".join(json.dumps(json.loads(text), indent=2) for text in (GOOD, OTHER))
# code: (file name, content, conversations that are read)
CASES: dict[str, tuple[str, str | bytes, int]] = {
    "empty_file": ("a.jsonl", "", 0),
    "only_comments": ("a.jsonl", "# nothing yet\n\n// really\n", 0),
    "no_records": ("a.csv", "question,answer\n", 0),
    "nothing_usable": ("a.jsonl", '{"foo": 1}', 0),
    "encoding_converted": ("a.jsonl", GOOD.encode("utf-16"), 1),
    "encoding_guessed": ("a.jsonl", asked("Café?", "Größe, naïve Señor").encode("cp1252"), 1),
    "null_bytes": ("a.jsonl", asked("a\0b"), 1),
    "mixed_formats": ("a.jsonl", GOOD + '\n{"text": "Once upon a time."}', 2),
    "one_giant_line": ("a.json", "[" + ",".join(asked(f"Q{i} " + "x" * 90_000) for i in range(100)) + "]", 100),
    "list_in_wrapper": ("a.json", '{"data": [' + GOOD + "," + OTHER + "]}", 2),
    "columns_of_lists": ("a.json", '{"question": ["Where?", "Why?"], "answer": ["Here.", "So."]}', 2),
    "list_not_closed": ("a.json", "[\n" + GOOD + ",\n" + OTHER + "\n", 2),
    "list_damaged": ("a.json", "[\n" + GOOD + ",\n{broken},\n" + OTHER + "\n]", 2),
    "list_goes_on": ("a.json", "[" + GOOD + "]\n[" + OTHER + "]", 2),
    "list_beside": ("a.json", '{"train": [' + GOOD + '], "test": [' + OTHER + "]}", 1),
    "table_without_titles": ("a.csv", "Where is it?,On the shelf.\nAnd that?,In the drawer.\n", 2),
    "title_twice": ("a.csv", "question,answer,answer\nWhere?,Here.,There.\n", 1),
    "chosen_side": ("a.jsonl", '{"prompt": "Where?", "chosen": "On the shelf.", "rejected": "No."}', 1),
    "labels_found": ("a.txt", "User: Where is it?\nAssistant: On the shelf.\n\nUser: And that?\nAssistant: There.", 2),
    "front_matter": ("a.md", "---\ntitle: The house\ntags:\n  - new\n---\n\nIt was dark.\n", 1),
    "no_speaker": ("a.txt", "Our best ones\n\nUser: Where is it?\nAssistant: On the shelf.", 1),
    "few_examples": ("a.jsonl", many(3), 3),
    "few_texts": ("a.txt", "Roses grow slowly, and they like the sun and a deep soil.", 1),
    "same_answers": ("a.jsonl", many(30, "Yes."), 30),
    "answers_end_alike": ("a.jsonl", many(12, " Answer {i} END"), 12),
    "questions_end_alike": ("a.jsonl", "\n".join(asked(f"Question {i} ->", f"Answer {i}.") for i in range(12)), 12),
    "json_text_open": ("a.jsonl", '{"messages":[{"role":"user","content":"x}]}\n' + GOOD, 1),
    "json_cut_off": ("a.jsonl", GOOD + '\n{"messages":[{"role":"user","content":"x"}', 1),
    "json_comma": ("a.jsonl", '{"prompt":"a" "completion":"b"}', 0),
    "json_quotes": ("a.jsonl", "{'prompt': 'it's', 'completion': 'b'}", 0),
    "json_name": ("a.jsonl", '{prompt: "a", completion: "b"}', 0),
    "json_backslash": ("a.jsonl", r'{"prompt":"C:\new\users","completion":"x"}', 0),
    "json_rest": ("a.jsonl", '{"prompt":"a","completion":"b"} and more', 0),
    "json_deep": ("a.jsonl", '{"a":' * 100_000, 0),
    "json_number": ("a.jsonl", '{"prompt":' + "9" * 5000 + ',"completion":"x"}', 0),
    "json_plain": ("a.jsonl", "hello there\n" + GOOD, 1),
    "json_broken": ("a.jsonl", '{"prompt":,"completion":"b"}', 0),
    "mended_comma": ("a.jsonl", GOOD[:-1] + ",}\n" + OTHER + ",", 2),
    "mended_quotes": ("a.jsonl", "{'prompt': 'He said \"hi\"', 'completion': 'it\\'s', 'other': None}", 1),
    "mended_typographic": ("a.jsonl", "{“prompt”: “a”, “completion”: “b”}", 1),
    "mended_breaks": ("a.jsonl", '{"prompt":"a\tb","completion":"c"}', 1),
    "mended_two": ("a.jsonl", GOOD + " " + OTHER, 2),
    "mended_lines": ("a.jsonl", PRETTY, 2),
    "mended_numbers": ("a.jsonl", '{"prompt":"a","completion":NaN}', 1),
    "mended_surrogates": ("a.jsonl", '{"prompt":"a \\ud83d b","completion":"c"}', 1),
    "not_an_object": ("a.jsonl", "5\n" + GOOD, 1),
    "unknown_shape": ("a.jsonl", '{"Frage_1": "a", "Antwort_1": "b"}', 0),
    "single_message": ("a.jsonl", '{"role":"user","content":"a"}\n{"role":"assistant","content":"b"}', 0),
    "unwanted_answer": ("a.jsonl", '{"prompt":"a","completion":"b","label":false}', 0),
    "marks_read": ("a.jsonl", '{"text":"### Human: Where?### Assistant: Here."}', 1),
    "first_answer": ("a.jsonl", '{"question":"a","answers":["b","c"]}', 1),
    "no_messages": ("a.jsonl", '{"messages":[]}', 0),
    "messages_not_list": ("a.jsonl", '{"messages":"hello"}', 0),
    "message_not_object": ("a.jsonl", '{"messages":[1,2]}', 0),
    "unknown_role": ("a.jsonl", line(("usr", "x"), ("assistant", "y")), 0),
    "missing_role": ("a.jsonl", '{"messages":[{"content":"x"},{"role":"assistant","content":"y"}]}', 0),
    "roles_assumed": ("a.jsonl", '{"conversation":["Where?","On the shelf."]}', 1),
    "missing_content": ("a.jsonl", '{"messages":[{"role":"user"},{"role":"assistant","content":"b"}]}', 0),
    "content_number": ("a.jsonl", '{"prompt":1,"completion":2}', 1),
    "content_object": ("a.jsonl", '{"instruction":"x","output":{"a":1}}', 1),
    "media_left_out": (
        "a.jsonl",
        line(("user", [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {}}]), ("assistant", "b")),
        1,
    ),
    "history_unreadable": ("a.jsonl", '{"instruction":"a","output":"b","history":"before"}', 1),
    "tool_call_unreadable": ("a.jsonl", line(("user", "a"), ("function_call", "no json")), 0),
    "tools_unreadable": ("a.jsonl", line(("user", "a"), ("assistant", "b"), tools="none"), 1),
    "weight_unclear": (
        "a.jsonl",
        '{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b","weight":2}]}',
        1,
    ),
    "unpacked": ("a.jsonl", json.dumps({"messages": json.dumps(json.loads(GOOD)["messages"])}), 1),
    "column_count": ("a.csv", "prompt,completion\na,b,c\nd,e\n", 1),
    "row_short": ("a.csv", "question,answer,note\nWhere?,Here.\nWhy?,So.,x\n", 2),
    "row_unreadable": ("a.csv", 'prompt,completion\n"a,b\nc,d\n', 1),
    "message_per_row": ("a.csv", "role,content\nuser,Where?\nassistant,Here.\n", 0),
    "too_large": ("a.jsonl", asked("x" * 17_000_000), 0),
    "no_answer": ("a.jsonl", line(("user", "x")), 0),
    "no_question": ("a.jsonl", line(("assistant", "x")), 0),
    "empty_answer": ("a.jsonl", asked("x", "  "), 0),
    "empty_answer_inside": ("a.jsonl", line(("user", "a"), ("assistant", ""), ("user", "b"), ("assistant", "c")), 1),
    "empty_question": ("a.jsonl", asked(" "), 0),
    "empty_system": ("a.jsonl", line(("system", ""), ("user", "a"), ("assistant", "b")), 1),
    "empty_text": ("a.jsonl", '{"text": "  "}', 0),
    "assistant_first": ("a.jsonl", line(("assistant", "hi"), ("user", "x"), ("assistant", "y")), 1),
    "ends_with_question": ("a.jsonl", line(("user", "x"), ("assistant", "y"), ("user", "z")), 1),
    "questions_in_row": ("a.jsonl", line(("user", "x"), ("user", "x2"), ("assistant", "y")), 1),
    "answers_in_row": ("a.jsonl", line(("user", "x"), ("assistant", "y"), ("assistant", "z")), 1),
    "answers_apart": (
        "a.jsonl",
        '{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b","weight":0},'
        '{"role":"assistant","content":"c"}]}',
        1,
    ),
    "system_inside": ("a.jsonl", line(("user", "x"), ("system", "s"), ("assistant", "y")), 1),
    "answer_is_question": ("a.jsonl", asked("Same", "Same "), 1),
    "outer_space": ("a.jsonl", asked("Where?", " Here.\n"), 1),
    "very_long": ("a.jsonl", line(*[("user", "word " * 15_000), ("assistant", "y")] * 2), 1),
    "very_long_alone": ("a.jsonl", asked("word " * 30_000), 1),
    "tool_result_alone": ("a.jsonl", line(("user", "x"), ("tool", "4"), ("assistant", "y")), 1),
    "control_marks": ("a.jsonl", asked("x", "y<|im_end|>"), 1),
    "replacement_characters": ("a.jsonl", asked("caf\ufffd"), 1),
    "wrong_accents": ("a.jsonl", asked("cafÃ©"), 1),
    "html_left": ("a.jsonl", asked("x", "<p>On the shelf.</p>"), 1),
    "escapes_left": ("a.jsonl", asked("x", "First\\nSecond"), 1),
    "json_left": ("a.jsonl", asked("x", '{"answer": "On the shelf."}'), 1),
    "refusal": ("a.jsonl", asked("x", "As an AI language model I cannot do that."), 1),
    "placeholder": ("a.jsonl", asked("x", "Dear [INSERT NAME], thank you."), 1),
    "invisible_characters": ("a.jsonl", asked("x\u200by"), 1),
    "secret": ("a.jsonl", asked("x", "Use sk-abcdefghijklmnopqrstuvwxyz123456."), 1),
    "card_number": ("a.jsonl", asked("x", "It is 4539 1488 0343 6467."), 1),
    "bank_account": ("a.jsonl", asked("x", "It is DE89 3704 0044 0532 0130 00."), 1),
    "personal": ("a.jsonl", asked("x", "Write to anna.berg@fernhill-tools.de."), 1),
    "duplicate": ("a.jsonl", GOOD + "\n" + GOOD, 2),
    "near_duplicate": ("a.jsonl", asked("Where is it?") + "\n" + asked("Where  is it?\n"), 2),
    "question_again": ("a.jsonl", asked("Where?", "Here.") + "\n" + asked("Where?", "There."), 2),
}


def zipped(*names: str) -> bytes:
    """A zip archive with files of these names."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, GOOD)
    return made.getvalue()


# code of the UserError: (file name, content)
REFUSED: dict[str, list[tuple[str, bytes]]] = {
    "wrong_kind": [
        ("a.pdf", b"%PDF-1.7 x"),
        ("a.rtf", b"{\\rtf1 x"),
        ("a.jsonl", b"<!DOCTYPE html><html>"),
        ("b.jsonl", b"version https://git-lfs.github.com/spec/v1\n"),
        ("a.xml", b'\xef\xbb\xbf<?xml version="1.0"?><a/>'),
        ("a.gguf", b"GGUF\x03\0\0\0"),
        ("a.sqlite", b"SQLite format 3\0"),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a.docx", zipped("[Content_Types].xml", "word/document.xml")),
        ("a.odt", zipped("mimetype", "content.xml")),
        ("a.pages", zipped("Index/Document.iwa")),
        ("a.zip", zipped("a.jsonl", "b.csv")),
        ("b.zip", zipped("picture.png")),
        ("empty.zip", zipped()),
    ],
    "binary_file": [("a.jsonl", bytes(range(1, 32)) * 40), ("zeros.jsonl", b"\0" * 5000)],
    "damaged_archive": [("a.jsonl.gz", gzip.compress(GOOD.encode() * 50)[:-12]), ("a.zip", b"PK\x03\x04 and no more")],
}
