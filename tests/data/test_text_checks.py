"""What should not stand in a text is found however it is written, and what only looks like it is left alone."""

from __future__ import annotations

import pytest

from app.data.checks import checked
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
        ("Als KI-Sprachmodell kann ich dazu nichts sagen.", "refusal"),
        ("Es tut mir leid, aber dabei kann ich nicht helfen.", "refusal"),
        ("I'm just an AI and can't do that.", "refusal"),
        ("I'm sorry, but I can't help with that.", "refusal"),
        ("I won't be able to help with that.", "refusal"),
        ("Das Passwort lautet Sommer2024!", "secret"),
        ("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", "secret"),
        ("Bitte auf DE89370400440532013000 überweisen.", "bank_account"),
        ("It is BE68 5390 0754 7034 BANK.", "bank_account"),
        ("Tel.: 0170/1234567", "personal"),
        ("Call (555) 123-4567.", "personal"),
        ("Not info@example.com but anna@fernhill-tools.de", "personal"),
        ("Lieber [Name einfügen], danke.", "placeholder"),
    ],
)
def test_it_is_found_in_capitals_too(answer: str, code: str) -> None:
    assert code in found(answer)


def test_an_answer_that_is_context_only_teaches_neither_a_refusal_nor_an_echo() -> None:
    notes = Notes(1)
    said = (Message("user", "Well?"), Message("assistant", " I can't help with that. ", learn=False))
    echo = (
        Message("user", "And?"),
        Message("assistant", "And?", learn=False),
        Message("user", "So?"),
        Message("assistant", "So."),
    )
    conversation = Conversation((*said, *echo), 1)
    look_at_texts(checked(conversation, notes), notes)
    assert not notes.problems


@pytest.mark.parametrize(
    "answer",
    [
        "if a<b and c>d then stop",
        "Where i<u or x>y holds.",
        "Todo está bien, [amigo].",
        "A rapid map is made; the monkey is in the capital.",
        "You can order an apple, or an air pump.",
        "I cannot help but smile when I see her. I can't help it.",
        "I am sorry, but I cannot find your order. I cannot provide a refund after 30 days.",
        "She worked as an assistant to the director. As an assistant manager, you may.",
        "The secret is patience. The password is required; your password is incorrect.",
        "My secret: chocolate cake. Password: at least eight characters.",
        "Press [Enter], then [Add to cart], or see [Your account](https://shop.example.com/me).",
        "TODO EL MUNDO LO SABE. Mark it in your TODO list. The card ending XXXX-1234.",
        "Use `<br>` to break lines.",
        "2+3 4 5 6 7 8 9 10 11 and pi is 3.14159265358979323846",
        "Order AB12 3456 7890 1234, ISBN 978-3-16-148410-0, git@github.com:a/b.git",
        "See version v1.2@2024.01.02 of sk-learn-is-a-great-library-for-ml.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(answer: str) -> None:
    assert not found(answer)
