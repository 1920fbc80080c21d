"""Plans for many conversations at the cost of one: a template is asked once for each order of speakers.

Asking the template about every answer of every conversation is exact and slow. Most templates put plain texts into
their places without looking at them; then the plan made with stand-ins for the texts serves for all conversations with
the same speakers, and the texts are filled in. Whether a template and a text are such is decided strictly:

- every text is free of what the template's code looks for (app.data.opacity), of added tokens and of white space
  around it;
- the plan, filled with texts of many kinds and lengths, equals what the template really gives for them;
- every so often, the filled plan of a conversation is compared with its real one. A difference ends the use of
  stencils, and everything is done again without.

All other conversations go the slow way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.data.chat_format import ChatFormat, TemplateRefuses
from app.data.conversation import Conversation, Message
from app.data.masks import Finding, Passage, Plan, Span, plan
from app.data.opacity import looked_for
from app.data.turn_ends import TurnEnds

Shape = tuple[tuple[str, bool], ...]
_STAND_IN = re.compile("\ue100([\ue110-\ue80f])\ue101")
_PRIVATE = re.compile("[\ue000-\ue8ff]")
_MOST_MESSAGES = 60
_WORTH_IT = 12
_MOST_SHAPES = 400
_COMPARE_EVERY = 200


class StencilFailed(Exception):
    """A filled plan differed from the real one."""


class Stencils:
    """Makes plans for one chat format, filling in stencils where that is exact."""

    def __init__(self, chat: ChatFormat, ends: TurnEnds, enabled: bool = True) -> None:
        self.chat, self.ends = chat, ends
        looked = looked_for(chat.template()) if enabled else None
        self.enabled = looked is not None
        self._numbers = looked.numbers if looked else frozenset()
        self._equal = looked.equal if looked else frozenset()
        self._within = _search({*(looked.within if looked else ()), *ends.added, "</think>"})
        self._seen: Counter[Shape] = Counter()
        self._made: dict[Shape, _Stencil | None] = {}
        self._filled = 0

    def plan(self, conversation: Conversation) -> Plan:
        """The conversation's plan. Raises TemplateRefuses, StencilFailed."""
        stencil = self._stencil(conversation) if self.enabled else None
        if stencil is None:
            return plan(conversation, self.chat, self.ends)
        filled = stencil.fill([m.content for m in conversation.messages])
        self._filled += 1
        if self._filled % _COMPARE_EVERY == 0 and filled != plan(conversation, self.chat, self.ends):
            raise StencilFailed
        return filled

    def _stencil(self, conversation: Conversation) -> _Stencil | None:
        messages = conversation.messages
        if conversation.tools or len(messages) > _MOST_MESSAGES:
            return None
        for message in messages:
            if message.reasoning or message.tool_calls or message.extra or not self._is_plain(message.content):
                return None
        shape = tuple([(m.role, m.learn) for m in messages])
        if shape not in self._made:
            self._seen[shape] += 1
            if self._seen[shape] < _WORTH_IT or len(self._made) >= _MOST_SHAPES:
                return None
            self._made[shape] = self._make(messages)
        return self._made[shape]

    def _is_plain(self, text: str) -> bool:
        if not text or text[0].isspace() or text[-1].isspace() or text in self._equal:
            return False
        if self._within is not None and self._within.search(text):
            return False
        return text.isascii() or not _PRIVATE.search(text)

    def _make(self, messages: Sequence[Message]) -> _Stencil | None:
        """A stencil for these speakers, if it stands every trial."""
        try:
            made = _Stencil(self._plan_with(messages, [_stand_in(i) for i in range(len(messages))]))
            for texts in self._trials(len(messages)):
                if made.fill(texts) != self._plan_with(messages, texts):
                    return None
        except (TemplateRefuses, ValueError):
            return None
        return made

    def _plan_with(self, messages: Sequence[Message], texts: Sequence[str]) -> Plan:
        filled = tuple(replace(m, content=text) for m, text in zip(messages, texts, strict=True))
        return plan(Conversation(filled, 0), self.chat, self.ends)

    def _trials(self, count: int) -> Iterable[list[str]]:
        """Texts of many kinds, as many as there are messages; and of every length that stands in the template's code."""
        lengths = sorted({n + d for n in self._numbers for d in (-1, 0, 1) if n + d > 0} | {1, 40, 5000})
        for kind, text in enumerate(_KINDS):
            yield [t if self._is_plain(t := f"{text} {i}") else f"plain {kind} {i}" for i in range(count)]
            yield [text if self._is_plain(text) else "plain"] * count
        for length in lengths:
            yield [("abc de. " * (length // 8 + 1))[: length - 1] + "fgh"[i % 3] for i in range(count)]


class _Stencil:
    """A plan with stand-ins, cut at them."""

    def __init__(self, made: Plan) -> None:
        self._passages = [_cut(passage) for passage in made.passages]
        self._findings: tuple[Finding, ...] = made.findings

    def fill(self, texts: Sequence[str]) -> Plan:
        """The plan with these texts in place of the stand-ins."""
        return Plan(tuple([passage.fill(texts) for passage in self._passages]), self._findings)


@dataclass(frozen=True, slots=True)
class _CutPassage:
    """literals and the numbers of the messages between them; spans with borders as (piece, characters into it)."""

    literals: list[str]
    order: list[int]
    spans: list[tuple[tuple[int, int], tuple[int, int], int, bool]]

    def fill(self, texts: Sequence[str]) -> Passage:
        pieces = self.literals[:]
        pieces[1::2] = [texts[i] for i in self.order]
        starts = [0, *accumulate(map(len, pieces))]
        spans = tuple([Span(starts[a] + b, starts[c] + d, m, learn) for (a, b), (c, d), m, learn in self.spans])
        return Passage("".join(pieces), spans)


def _cut(passage: Passage) -> _CutPassage:
    """Raises ValueError when a border falls into a stand-in."""
    pieces = _STAND_IN.split(passage.text)
    order = [ord(sign) - 0xE110 for sign in pieces[1::2]]
    widths = [3 if i % 2 else len(piece) for i, piece in enumerate(pieces)]
    starts = [0, *accumulate(widths)]

    def place(at: int) -> tuple[int, int]:
        for i in range(0, len(pieces), 2):
            if starts[i] <= at <= starts[i + 1]:
                return i, at - starts[i]
        raise ValueError("a border inside a message")

    spans = [(place(s.start), place(s.end), s.message, s.learn) for s in passage.spans]
    return _CutPassage([piece if i % 2 == 0 else "" for i, piece in enumerate(pieces)], order, spans)


def _stand_in(index: int) -> str:
    return f"\ue100{chr(0xE110 + index)}\ue101"


def _search(literals: set[str]) -> re.Pattern[str] | None:
    by_length = sorted(literals - {""}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, by_length))) if by_length else None


_KINDS = (
    "x", "Hello there, friend.", "One line.\nAnother line.\n\n\tAnd a paragraph.", 'She said "yes" & \\ left <b>him</b>.',
    "{{ curly }} {% braces %} {# and #} more", "Ünïcödé 日本語 🙂👍🏽 مرحبا e\u0301", "0123456789", '{"a": [1, 2.5, null]}',
    "[1, 2]", "true", "None", "SHOUTING AND Title Case", "user assistant system tool model human", "it's 'quoted' `code`",
    "```python\nprint(1)\n```\nend", "a\u00a0b\u200bc", "http://example.com/a?b=c&d=e#f", "- item\n- item\n  - item",
)  # fmt: skip
