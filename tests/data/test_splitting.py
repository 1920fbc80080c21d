"""Keeping some conversations aside is fair, steady and without leaks."""

from __future__ import annotations

import pytest

from app.data.splitting import split
from tests.data.chat_formats import chat

CHATS = [chat(f"Question {i}?", f"Answer {i}.", line=i) for i in range(200)]


def test_the_share_is_as_asked_and_nothing_is_lost() -> None:
    learned, aside = split(CHATS, 10, 42)
    assert len(aside) == 20
    assert sorted(c.line for c in learned + aside) == list(range(200))
    assert [c.line for c in learned] == sorted(c.line for c in learned)


def test_the_same_seed_decides_the_same_and_another_differently() -> None:
    assert split(CHATS, 10, 42) == split(CHATS, 10, 42)
    assert split(CHATS, 10, 42) != split(CHATS, 10, 43)


def test_what_is_decided_does_not_depend_on_the_order_or_on_new_lines() -> None:
    _, before = split(CHATS, 10, 1)
    _, turned = split(CHATS[::-1], 10, 1)
    _, longer = split([*CHATS, *[chat(f"New {i}?", "x", line=300 + i) for i in range(20)]], 10, 1)
    assert {c.line for c in before} == {c.line for c in turned}
    assert len({c.line for c in before} & {c.line for c in longer}) >= 15


def test_repeated_conversations_and_questions_stay_on_one_side() -> None:
    repeated = [chat(f"Question  {i % 40}?\n", f"Other {i}.", line=i) for i in range(200)]
    learned, aside = split([*repeated], 20, 7)
    asked = [{c.messages[0].content.split()[1] for c in side} for side in (learned, aside)]
    assert aside and not asked[0] & asked[1]


@pytest.mark.parametrize(
    ("count", "percent", "aside"), [(0, 10, 0), (1, 50, 0), (9, 50, 0), (10, 1, 1), (10, 50, 5), (12, 0, 0)]
)
def test_few_conversations_are_all_learned_and_learning_is_never_emptied(
    count: int, percent: float, aside: int
) -> None:
    learned, kept = split(CHATS[:count], percent, 0)
    assert len(kept) == aside and len(learned) == count - aside


def test_a_file_of_one_conversation_repeated_keeps_none_aside() -> None:
    learned, aside = split([chat("Same?", "Same.", line=i) for i in range(30)], 10, 0)
    assert len(learned) == 30 and aside == []
