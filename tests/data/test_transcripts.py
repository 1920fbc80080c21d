"""Conversations in plain text and Markdown: who speaks, where one ends, and nothing that is said gets lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.conversation import Reading
from app.data.reading import read_examples


def read(folder: Path, content: str, name: str = "a.md") -> Reading:
    (folder / name).write_text(content, encoding="utf-8")
    return read_examples(folder / name)


def said(reading: Reading) -> list[list[str]]:
    return [[m.content for m in c.messages] for c in reading.conversations]


@pytest.mark.parametrize("rule", ["---", "***", "===", "  ____"])
def test_a_rule_inside_an_answer_belongs_to_the_answer(rule: str, tmp_path: Path) -> None:
    answer = f"part one\n\n{rule}\n\npart two\n{rule}\npart three"
    reading = read(tmp_path, f"User: a\nAssistant: {answer}\n\nUser: b\nAssistant: c\n")
    assert said(reading) == [["a", answer], ["b", "c"]]


def test_a_rule_before_a_speaker_parts_two_conversations_though_answers_hold_others(tmp_path: Path) -> None:
    text = "User: a\nAssistant: b\n---\nmore\nUser: c\nAssistant: d\n\n---\n\n---\n\nUser: e\nAssistant: f\n---\n"
    reading = read(tmp_path, text)
    assert said(reading) == [["a", "b\n---\nmore", "c", "d"], ["e", "f"]]
    assert [c.line for c in reading.conversations] == [1, 12]


def test_a_heading_between_a_rule_and_a_speaker_is_no_part_of_the_answer_and_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "User: a\nAssistant: b\n---\n## Second\n\nUser: c\nAssistant: d\n---\n## Sources\n")
    assert said(reading) == [["a", "b"], ["c", "d\n---\n## Sources"]]
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("no_speaker", 4)]
    assert reading.records == 3 and reading.skipped == 1


def test_what_stands_before_the_first_speaker_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "---\n\n- Our best conversations\n\nUser: a\nAssistant: b\n")
    assert said(reading) == [["a", "b"]]
    (told,) = [p for p in reading.problems if p.code == "no_speaker"]
    assert told.line == 3 and "Our best" in told.why
    assert reading.records == len(reading.conversations) + reading.skipped == 2


@pytest.mark.parametrize("text", ["{0}---\n", "# Mine\n---\n{0}"])
def test_a_rule_around_the_only_conversation_keeps_its_turns_together(text: str, tmp_path: Path) -> None:
    reading = read(tmp_path, text.format("User: a\nAssistant: b\nUser: c\nAssistant: d\n"))
    assert said(reading) == [["a", "b", "c", "d"]]


def test_rules_between_all_turns_part_no_answer_from_its_question(tmp_path: Path) -> None:
    reading = read(tmp_path, "User: a\n---\nAssistant: b\n---\nUser: c\n---\nAssistant: d\n---\n")
    assert said(reading) == [["a", "b"], ["c", "d"]]
    assert reading.left_out == 0


def test_questions_with_numbers_and_in_bold_print_are_questions(tmp_path: Path) -> None:
    for text in (
        "Q1: a\nA1: b\n\nQ2: c\nA2: d",
        "1. **Question:** a\n   **Answer:** b\n\n2. **Question:** c\n**Answer:** d",
    ):
        assert said(read(tmp_path, text)) == [["a", "b"], ["c", "d"]]
    assert said(read(tmp_path, "**Q: a**\n\nA: b **bold**\n\n**Q: c**\n\nA: d")) == [["a", "b **bold**"], ["c", "d"]]


def test_a_novel_in_which_an_agent_speaks_stays_a_novel(tmp_path: Path) -> None:
    evening = "It was a long evening and nothing happened. " * 20 + "\n\n"
    for text in (
        "Agent: Where is he?\n\nShe looked up.\n\nUser: none.\n",
        evening * 9 + "You: Where?\n\nTeacher: Here.\n",
        "You: Where?\n\nTeacher: Here.\n\n" + evening * 30,
    ):
        reading = read(tmp_path, text)
        assert reading.format == "Plain text" and not reading.left_out
    assert read_examples(tmp_path / "a.md", format="Chat messages").conversations[0].messages[0].content == "Where?"


def test_what_a_file_says_about_itself_is_not_learned_and_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, "---\ntitle: The house\ntags:\n  - new\n---\n\nIt was dark.\n\n---\n\nMorning: late.\n")
    assert [(c.line, c.text) for c in reading.conversations] == [(6, "It was dark.\n\n---\n\nMorning: late.")]
    assert [(p.code, p.line) for p in reading.problems if p.line] == [("front_matter", 1)]
    assert reading.records == 2
    assert read(tmp_path, "---\n\nIt was dark.\n\n---\n\nMorning.").conversations[0].line == 1


def test_a_beginning_that_never_ends_is_looked_at_quickly(tmp_path: Path) -> None:
    for text in ("---\n" + " \n-a: b\n" * 5_000, "*" * 300_000, "**" * 100 + "\n" * 100_000 + "Q" * 1_000):
        assert read(tmp_path, text + "x").format == "Plain text"
