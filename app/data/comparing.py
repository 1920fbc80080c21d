"""Conversations compared with each other: repeated ones, repeated questions, one answer or one ending for all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

from app.data.conversation import Conversation, Place, Problem, Role
from app.data.problems import place_words, problem

FEW = 20
_SAME_ANSWERS = 5
_SAME_ENDS = 10
_END = 24
_LAST_WORD = re.compile(r"(?:(?<=\s)\S{2,}|(?<=\w)[^\w\s]{2,}|\A[^\w\s]{2,})\s*\Z")
"""The end that other tools want behind each question and answer: a word by itself, or several signs."""
_ORDINARY = ".,;:?!…'\"“”‘’«»„()[]。？！"
_WHITE_SPACE = b" \t\n\r\v\f"


class _Ends:
    """What all texts of a kind end with, up to 24 letters of it."""

    def __init__(self) -> None:
        self._end: str | None = None

    def meet(self, text: str) -> bool:
        """Whether there is still an end that all have."""
        if self._end is None:
            self._end = text[-_END:]
        while self._end and not text.endswith(self._end):
            self._end = self._end[1:]
        return bool(self._end)

    @property
    def mark(self) -> str:
        found = _LAST_WORD.search(self._end or "")
        mark = found[0].strip() if found else ""
        return mark if mark.strip(_ORDINARY) else ""


class Comparer:
    """Meets the conversations of a file one by one and remembers a fingerprint of each."""

    def __init__(self) -> None:
        self._first: dict[bytes, tuple[Place, int]] = {}
        self._asked: dict[bytes, Place] = {}
        self._answer: tuple[str, ...] | None = None
        self._same_answers, self._count, self._only_texts = True, 0, True
        self._ends: dict[Role, _Ends] = {"user": _Ends(), "assistant": _Ends()}

    def meet(self, conversation: Conversation) -> tuple[bytes, list[Problem]]:
        """Its question_key, and what is to be said about a conversation in the light of those before it."""
        self._count += 1
        self._only_texts = self._only_texts and not conversation.messages
        if self._same_answers:
            self._compare_answers(conversation)
        for message in conversation.messages if self._ends else ():
            if message.content and (ends := self._ends.get(message.role)) and not ends.meet(message.content):
                del self._ends[message.role]
        questions = _key(_asked(conversation))
        said = "\0".join(_learned(conversation)).encode("utf-8", "replace")
        exact = hash(said)
        before, same = self._first.setdefault(_without_spaces(said), (conversation.place, exact))
        first = self._asked.setdefault(questions, conversation.place)
        if before != conversation.place:
            return questions, [_again("duplicate" if same == exact else "near_duplicate", conversation, before)]
        if first != conversation.place:
            return questions, [_again("question_again", conversation, first)]
        return questions, []

    def _compare_answers(self, conversation: Conversation) -> None:
        answer = tuple(m.content for m in conversation.messages if m.role == "assistant") or (conversation.text,)
        if self._answer is None:
            self._answer = answer
        self._same_answers = answer == self._answer

    def in_all(self) -> list[Problem]:
        """What is to be said about all of them together."""
        found = []
        if 0 < self._count < FEW:
            found.append(problem("few_texts" if self._only_texts else "few_examples", count=self._count))
        if self._same_answers and self._count >= _SAME_ANSWERS:
            found.append(problem("same_answers"))
        elif mark := self._end_of_all("assistant"):
            found.append(problem("answers_end_alike", mark=mark))
        if mark := self._end_of_all("user"):
            found.append(problem("questions_end_alike", mark=mark))
        return found

    def _end_of_all(self, role: Role) -> str:
        return self._ends[role].mark if self._count >= _SAME_ENDS and role in self._ends else ""


def _again(code: str, conversation: Conversation, first: Place) -> Problem:
    return problem(code, conversation.line, example=conversation.example, first=place_words(first))


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
    said = [conversation.text]
    for m in conversation.messages:
        said += (m.role, m.content, m.reasoning, repr(m.tool_calls) if m.tool_calls else "")
    return said


def _learned(conversation: Conversation) -> list[str]:
    """What is said, what of it is learned, and with which tools: conversations that differ in these teach otherwise."""
    said = _said(conversation)
    if conversation.tools:
        said.append(repr(conversation.tools))
    said += [f"context {i}" for i, m in enumerate(conversation.messages) if not m.learn and m.role == "assistant"]
    return said


def _key(parts: list[str]) -> bytes:
    return _without_spaces("\0".join(parts).encode("utf-8", "replace"))


def _without_spaces(text: bytes) -> bytes:
    return blake2b(text.translate(None, _WHITE_SPACE), digest_size=16).digest()
