"""Conversations compared with each other: repeated ones, repeated questions, one answer for all."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from app.data.conversation import Conversation, Message, Problem
from app.data.problems import problem

FEW = 20
_SAME_ANSWERS = 5
_WHITE_SPACE = b" \t\n\r\v\f"


class Comparer:
    """Meets the conversations of a file one by one and remembers a fingerprint of each."""

    def __init__(self) -> None:
        self._first: dict[bytes, Conversation] = {}
        self._asked: dict[bytes, int] = {}
        self._answer: tuple[str, ...] | None = None
        self._same_answers, self._count = True, 0

    def meet(self, conversation: Conversation) -> list[Problem]:
        """What is to be said about a conversation in the light of those before it."""
        self._count += 1
        if self._same_answers:
            self._compare_answers(conversation)
        questions = _key(_asked(conversation))
        whole = _key(_said(conversation))
        before = self._first.setdefault(whole, conversation)
        first_line = self._asked.setdefault(questions, conversation.line)
        if before is not conversation:
            same = before.messages == conversation.messages and before.text == conversation.text
            return [problem("duplicate" if same else "near_duplicate", conversation.line, first=before.line)]
        if first_line != conversation.line:
            return [problem("question_again", conversation.line, first=first_line)]
        return []

    def _compare_answers(self, conversation: Conversation) -> None:
        answer = tuple(m.content for m in conversation.messages if m.role == "assistant") or (conversation.text,)
        if self._answer is None:
            self._answer = answer
        self._same_answers = answer == self._answer

    def in_all(self) -> list[Problem]:
        """What is to be said about all of them together."""
        found = []
        if 0 < self._count < FEW:
            found.append(problem("few_examples", count=self._count))
        if self._same_answers and self._count >= _SAME_ANSWERS:
            found.append(problem("same_answers"))
        return found


def content_key(conversation: Conversation) -> bytes:
    """The same for conversations that say the same up to white space."""
    return _key(_said(conversation))


def question_key(conversation: Conversation) -> bytes:
    """The same for conversations that ask the same up to white space; of a text, the text."""
    return _key(_asked(conversation))


def overlap(learned: Iterable[Conversation], kept: Iterable[Conversation]) -> list[Problem]:
    """Whether conversations to learn are also in the file that progress is checked on."""
    checked = {content_key(c) for c in kept}
    count = sum(content_key(c) in checked for c in learned)
    return [problem("overlap", count=f"{count:,}")] if count else []


def _asked(conversation: Conversation) -> list[str]:
    return [m.content for m in conversation.messages if m.role == "user"] or [conversation.text]


def _said(conversation: Conversation) -> list[str]:
    return [conversation.text, *(part for m in conversation.messages for part in _parts(m))]


def _parts(message: Message) -> tuple[str, ...]:
    calls = repr(message.tool_calls) if message.tool_calls else ""
    return message.role, message.content, message.reasoning, calls


def _key(parts: list[str]) -> bytes:
    text = "\0".join(parts).encode("utf-8", "replace")
    return blake2b(text.translate(None, _WHITE_SPACE), digest_size=16).digest()
