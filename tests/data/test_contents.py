"""What stands in a file decides how it is read, not how it is called; tables may have a title, and bad quotation marks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.data.conversation import Reading
from app.data.original import MOST_SHOWN, original
from app.data.reading import read_examples
from app.errors import UserError
from tests.data.files import GOOD, OTHER, asked

BOTH = ["Where is the hammer?", "And the nails?"]
ROWS = "".join(f"q{i},a{i}\n" for i in range(40))


def read(folder: Path, content: str | bytes, name: str, **options: Any) -> Reading:
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    reading = read_examples(folder / name, **options)
    assert reading.records == len(reading.conversations) + reading.left_out + reading.skipped
    return reading


def questions(reading: Reading) -> list[str]:
    return [c.messages[0].content for c in reading.conversations]


JSON = {
    "lines": f"{GOOD}\n{OTHER}\n",
    "lines under a comment": f"# mine\n\n{GOOD}\n{OTHER}\n",
    "a list": f"[{GOOD}, {OTHER}]",
    "a list under comments": f"# mine\n// [too]\n[{GOOD},\n {OTHER}]\n",
    "a list over lines": json.dumps([json.loads(GOOD), json.loads(OTHER)], indent=2),
    "lines of which the first is damaged": f'{{messages": 1}}\n{GOOD}\n{OTHER}\n',
}


@pytest.mark.parametrize("what", JSON)
@pytest.mark.parametrize("ending", ["csv", "tsv", "txt", "md", "json"])
def test_json_is_read_whatever_the_file_is_called(what: str, ending: str, tmp_path: Path) -> None:
    assert questions(read(tmp_path, JSON[what], f"a.{ending}")) == BOTH


ESSAYS = [
    "Chat, 12 March 2024\n\nHello, this is an essay.\nIt goes on.",
    "Chat, 12 March 2024\nHello, this is an essay.",
    "Text; and more\nfoo bar",
    "text, more words follow here\nsecond line",
    "Question, answer\n\nAn essay about both, and more.",
    "[1] A footnote.\n[2] Another.",
    "{{ title }}\n\nA template.",
    "# Title\n\n[A link](there) and more.",
]


@pytest.mark.parametrize("essay", ESSAYS)
def test_an_essay_is_no_table_and_no_json_for_a_word_or_a_bracket_in_it(essay: str, tmp_path: Path) -> None:
    assert [c.text for c in read(tmp_path, essay, "a.txt").conversations] == [essay]


def test_a_table_can_be_learned_as_plain_text_if_the_person_says_so(tmp_path: Path) -> None:
    table = "question,answer\na,b\n"
    assert questions(read(tmp_path, table, "a.txt")) == ["a"]
    assert [c.text for c in read(tmp_path, table, "a.txt", format="Plain text").conversations] == [table.strip()]
    assert len(read(tmp_path, "id,text\n1,One.\n2,Two.\n", "a.txt").conversations) == 2


def test_one_conversation_over_lines_is_one_conversation(tmp_path: Path) -> None:
    for name in ("content", "text"):
        messages = [{"role": "user", name: "Where?"}, {"role": "assistant", name: "Here."}]
        turned = [dict(reversed(message.items())) for message in messages]
        for rows in (messages, turned):
            pretty = json.dumps(rows, indent=1)
            assert questions(read(tmp_path, pretty, "a.json")) == ["Where?"]
            assert questions(read(tmp_path, pretty + "\n" + pretty.replace("Where", "Why"), "a.jsonl")) == [
                "Where?",
                "Why?",
            ]


def test_lists_of_examples_on_lines_are_read(tmp_path: Path) -> None:
    assert questions(read(tmp_path, f"[{GOOD}]\n[{OTHER}]\n", "a.jsonl")) == BOTH


@pytest.mark.parametrize("row", ['"q7,a7', 'q7,"a7', '"q7","a7', 'q7","a7"'])
@pytest.mark.parametrize("later", ["q30,a30", '"q30",a30', 'q30,a30"', '"q30,a30'])
def test_a_quotation_mark_without_a_partner_costs_its_row_alone(row: str, later: str, tmp_path: Path) -> None:
    table = "question,answer\n" + ROWS.replace("q7,a7", row).replace("q30,a30", later)
    reading = read(tmp_path, table, "a.csv")
    assert {f"q{i}" for i in range(40) if i not in (7, 30)} <= set(questions(reading))
    told = [p.code for p in reading.problems if p.severity == "error" and p.line == 9]
    assert told in (["row_unreadable"], ["column_count"]) or row == 'q7","a7"'
    assert all(len(c.messages[1].content) < 10 for c in reading.conversations)


def test_a_text_without_end_is_given_up_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.data.formats.quoted._LARGEST", 100)
    reading = read(tmp_path, 'question,answer\nx,"y\n' + ROWS + f"{'z' * 200},b\n" + '"c\nc",d\n', "a.csv")
    assert len(questions(reading)) == 42 and reading.left_out == 1


def test_a_text_over_lines_stays_one_text(tmp_path: Path) -> None:
    poem = (
        "Roses, red and white,\nviolets, blue,\n\nsugar, they say, is sweet,\nand, well, so are you,\nand you, and you."
    )
    letter = "Dear Anna,\nthank you, and also Ben,\nfor all\nyours, Carl"
    table = "question,answer\n" + "".join(f'"Poem {i}?" ,"{text}"\nq{i},a\n' for i, text in enumerate([poem, letter]))
    reading = read(tmp_path, table, "a.csv")
    assert [c.messages[1].content for c in reading.conversations] == [poem, "a", letter, "a"]


ABOVE = {
    "Excel's sign between columns": ("sep=;\r\nquestion;answer\r\na, b;c\r\n", []),
    "the same in quotation marks": ('"sep=|"\nquestion|answer\na, b|c\n', []),
    "the sign without known titles": ("sep=;\na, b;c\n", ["table_without_titles"]),
    "a comment": ('# exported, on Monday\nquestion,answer\n"a, b",c\n', ["rows_above"]),
    "a comment above a table without titles": ("# exported\na. b;c\n", ["rows_above", "table_without_titles"]),
    "a title": ("Our answers\n\nNr;question;answer\n1;a, b;c\n", ["rows_above"]),
}


@pytest.mark.parametrize("what", ABOVE)
def test_what_stands_above_the_titles_of_a_table_is_no_example(what: str, tmp_path: Path) -> None:
    table, codes = ABOVE[what]
    reading = read(tmp_path, table, "a.csv")
    question = "a. b" if "a. b" in table else "a, b"
    assert [[m.content for m in c.messages] for c in reading.conversations] == [[question, "c"]]
    assert [p.code for p in reading.problems if p.line] == codes


def test_a_column_called_by_a_number_sign_is_a_title(tmp_path: Path) -> None:
    assert questions(read(tmp_path, "#,question,answer\n1,a,b\n", "a.csv")) == ["a"]


def test_a_table_with_a_message_in_each_row_is_told_so(tmp_path: Path) -> None:
    for table in ("role,content\nuser,hi\nassistant,yo\n", "id,content,role\n1,hi,user\n1,yo,assistant\n"):
        reading = read(tmp_path, table, "a.csv")
        assert not reading.conversations
        assert [p.code for p in reading.problems if p.line] == ["message_per_row"] * 2


def test_lines_that_end_as_on_the_first_macs_are_lines(tmp_path: Path) -> None:
    assert questions(read(tmp_path, "question,answer\rHi,Yo\rA,B\r", "a.csv")) == ["Hi", "A"]
    assert questions(read(tmp_path, "User: hi\rAssistant: yo\rUser: b\rAssistant: c", "a.txt")) == ["hi", "b"]
    reading = read(tmp_path, f"{GOOD}\r{OTHER}\r", "a.jsonl")
    assert [c.line for c in reading.conversations] == [1, 2]
    assert original(tmp_path / "a.jsonl", (2, 0)) == OTHER


LANGUAGES = {
    "cp1250": ["Příliš žluťoučký kůň leží vedle hřebíků.", "Gdzie jest młotek? Leży na półce, obok gwoździ.", "A szögek és a tükörfúró mellett, öt kő."],
    "cp1252": ["Größe und Maße für Äpfel", "Où est-il ? Là, à côté de la fenêtre, garçon", "¿Dónde está? Mañana, señor", "På hyllan bredvid skruvarna"],
    "cp1254": ["Çekiç nerede? Rafta, vidaların yanında, şişe ve ağaç"],
    "mac_roman": ["Größe und Maße, schöne Äpfel", "Le café, un résumé, un élève", "¿Dónde está el niño?", "På hyllan, så är det"],
    "cp1251": ["Как сбросить пароль? Откройте настройки", "Як змінити пароль?"],
    "koi8_r": ["Как сбросить пароль? Откройте настройки"],
    "mac_cyrillic": ["Как сбросить пароль? Откройте настройки"],
    "cp1253": ["Πώς αλλάζω κωδικό; Άνοιξε τις ρυθμίσεις"],
    "cp1255": ["איך מחליפים סיסמה, פתח את ההגדרות"],
    "cp1256": ["كيف أغير كلمة السر, افتح الإعدادات"],
}  # fmt: skip


@pytest.mark.parametrize("codec", LANGUAGES)
@pytest.mark.parametrize("count", [1, 20])
def test_an_alphabet_is_known_by_its_letters(codec: str, count: int, tmp_path: Path) -> None:
    for text in LANGUAGES[codec]:
        rows = "\n".join(asked(f"{text} {i}") for i in range(count))
        reading = read(tmp_path, rows.encode(codec), "a.jsonl")
        assert codec in reading.encoding and questions(reading)[0] == f"{text} 0"


def test_a_passage_is_shown_in_its_words_and_to_its_end(tmp_path: Path) -> None:
    lines = "\n".join(f"Line {i}" for i in range(900))
    (tmp_path / "a.txt").write_text(lines + "\n")
    first, *others = read_examples(tmp_path / "a.txt").conversations
    shown = original(tmp_path / "a.txt", first.place, others[0].line)
    assert shown == first.text.strip()
    (tmp_path / "a.txt").write_text("a\n" * MOST_SHOWN)
    assert original(tmp_path / "a.txt", (1, 0)).endswith("a\n…")
    (tmp_path / "b.txt").write_text("Once upon a time. " * 600)
    second = read_examples(tmp_path / "b.txt").conversations[1]
    assert original(tmp_path / "b.txt", second.place) == second.text


def test_reading_can_be_cancelled_before_many_records_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.data.reading._TELL_AFTER", 0.0)
    (tmp_path / "a.jsonl").write_text("\n".join([GOOD] * 20))
    asked_for = iter([False, False, True])
    with pytest.raises(UserError) as caught:
        read_examples(tmp_path / "a.jsonl", cancelled=lambda: next(asked_for))
    assert caught.value.code == "cancelled"
