"""A conversation without its oldest questions, where only then one of its answers fits the length limit whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from app.data.checks import exchanges
from app.data.conversation import Conversation, LearnFrom, Message


def without_beginning(
    conversation: Conversation, learn_from: LearnFrom, fits: Callable[[Conversation], bool]
) -> Conversation | None:
    """What is left when as few of the oldest questions as need be go with their answers; instructions stay.

    fits: whether an answer to be learned is whole in a conversation. None when none ever is. Whole conversations are
    tried only where their first answer fits alone, or, of the last answer, as long as what comes before it does: to
    plan one of many turns takes long.
    """
    messages, turns = conversation.messages, _turns(conversation.messages)
    if learn_from == "last":
        best = None
        for start, _ in reversed(turns):
            shorter = _part(conversation, start, len(messages))
            if not fits(shorter):
                break
            best = shorter
        return best
    for start, end in turns:
        if fits(_part(conversation, start, end)):
            shorter = _part(conversation, start, len(messages))
            if fits(shorter):
                return shorter
    return None


def nearest(conversation: Conversation, learn_from: LearnFrom) -> Conversation | None:
    """Of the conversation without its oldest questions, the form whose first answer ends soonest, as far as that.

    Soonest by letters; the last one where only the last answer is learned. None when it has no second question.
    """
    messages, turns = conversation.messages, _turns(conversation.messages)
    if not turns:
        return None
    letters = [0, *accumulate(len(m.content) for m in messages)]
    start, end = min(turns, key=lambda turn: letters[turn[1]] - letters[turn[0]])
    if learn_from == "last":
        start, end = turns[-1][0], len(messages)
    return _part(conversation, start, end)


def _turns(messages: Sequence[Message]) -> list[tuple[int, int]]:
    """Of each question but the first: where it begins, and one past the first answer after it that is to be learned."""
    answers = [i for i, m in enumerate(messages) if m.role == "assistant" and m.learn]
    found = ((start, bisect_left(answers, start)) for start in exchanges(messages)[1:])
    return [(start, answers[at] + 1) for start, at in found if at < len(answers)]


def _part(conversation: Conversation, start: int, end: int) -> Conversation:
    messages = conversation.messages
    lead = messages[:1] if messages[0].role == "system" else ()
    return replace(conversation, messages=(*lead, *messages[start:end]))
