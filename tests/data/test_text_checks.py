"""What should not stand in a text is found however it is written, and what only looks like it is left alone."""

from __future__ import annotations

import pytest

from app.data.conversation import Conversation, Message
from app.data.shapes.texts import Notes
from app.data.text_checks import look_at_texts


def found(answer: str) -> set[str]:
    notes = Notes(1)
    look_at_texts(Conversation((Message("user", "Well?"), Message("assistant", answer)), 1), notes)
    return {p.code for p in notes.problems}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("Lorem Ipsum dolor sit amet.", "placeholder"),
        ("LOREM IPSUM DOLOR", "placeholder"),
        ("TODO: write this", "placeholder"),
        ("Set API_KEY=abcdef123456 first.", "secret"),
        ("Set OPENAI_API_KEY=abcdef123456 first.", "secret"),
        ("The Api-Key: abcdef123456", "secret"),
        ("PASSWORD: hunter2222", "secret"),
        ("Use ghu_" + "a1" * 18 + " here.", "secret"),
        ("Use ghr_" + "a1" * 18 + " hier, bitte schön.", "secret"),
        ("AS AN AI LANGUAGE MODEL, I DO NOT KNOW.", "refusal"),
        ("I CAN'T HELP WITH THAT.", "refusal"),
        ("I Can’t assist with this.", "refusal"),
        ("I am Unable to provide that.", "refusal"),
        ('See <a href="x.html">here</a>.', "html_left"),
        ("One<br />two", "html_left"),
    ],
)
def test_it_is_found_in_capitals_too(answer: str, code: str) -> None:
    assert code in found(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "if a<b and c>d then stop",
        "Where i<u or x>y holds.",
        "Todo está bien, [amigo].",
        "A rapid map is made; the monkey is in the capital.",
        "You can order an apple, or an air pump.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(answer: str) -> None:
    assert not found(answer)
