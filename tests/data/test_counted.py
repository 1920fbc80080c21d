"""Sentences that count agree with what they count, one thing included."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.data.catalogue import forms
from app.data.problems import CATALOGUE, problem
from app.data.reading import read_examples
from app.ui import text

COUNTS = re.compile(r"\{(\w+)\} (?:\w+ )?(conversations|examples|records|rows|columns)\b")
_SENTENCES = [
    (code, part, sentence)
    for code, kind in CATALOGUE.items()
    for part, sentence in (("what", kind.what), ("why", kind.why), ("fix", kind.fix))
    if COUNTS.search(sentence)
]
ALWAYS_SEVERAL = {"mended_two"}


@pytest.mark.parametrize(("code", "part", "sentence"), _SENTENCES)
def test_a_sentence_about_one_thing_says_one(code: str, part: str, sentence: str) -> None:
    counted = COUNTS.search(sentence)
    assert counted is not None
    several = getattr(problem(code, **{counted[1]: 23}), part)
    assert f"23 {counted[2]}" in several and "|" not in several
    if code not in ALWAYS_SEVERAL:
        one = getattr(problem(code, **{counted[1]: 1}), part)
        assert not re.search(r"\b1 \w+s\b", one) and re.search(r"\bone\b", one, re.IGNORECASE)


def test_a_file_with_one_conversation_is_told_so(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text('{"prompt": "What is it?", "completion": "A spade."}\n')
    told = [found.what for found in read_examples(file).problems if found.code == "few_examples"]
    assert told == ["One conversation is very little."]


def test_no_sentence_has_a_second_form_that_says_the_same() -> None:
    for kind in CATALOGUE.values():
        for sentence in (kind.what, kind.why, kind.fix):
            many, one = forms(sentence)
            assert ("|" in sentence) == (many != one)


def test_the_window_counts_in_words_too() -> None:
    assert text.counted(1, "1 step left", "%1 steps left") == "1 step left"
    assert text.counted(1200, "1 step left", "%1 steps left") == "1,200 steps left"
    assert text.counted(0, "1 step left", "%1 steps left") == "0 steps left"
