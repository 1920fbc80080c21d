"""Mending a conversation: functions from Conversation to Conversation. They are stored with a run; no file is changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import merge

from app.data.checks import checked
from app.data.conversation import Conversation, Message, Place, Problem, Reading
from app.data.problems import action_of
from app.data.shapes.texts import Notes, Rejected

_PIECE_TURNS = 8


@dataclass(frozen=True, slots=True)
class Fix:
    """One mending that the person chose: its name in FIXES, the place of the conversation, the message it is about."""

    name: str
    line: int
    message: int | None = None
    example: int = 0

    @property
    def place(self) -> Place:
        return self.line, self.example


def drop_turn(conversation: Conversation, message: int | None) -> Conversation:
    """Without this message; without the last when none is named."""
    at = len(conversation.messages) - 1 if message is None else message
    return _with(conversation, [m for i, m in enumerate(conversation.messages) if i != at])


def drop_exchange(conversation: Conversation, message: int | None) -> Conversation:
    """Without the question that this message is or answers, and without what was said until the next question."""
    messages = conversation.messages
    at = len(messages) - 1 if message is None else min(message, len(messages) - 1)
    start = max((i for i in range(at + 1) if messages[i].role == "user"), default=at)
    end = next((i for i in range(start + 1, len(messages)) if messages[i].role == "user"), len(messages))
    return _with(conversation, [*messages[:start], *messages[end:]])


def drop_last_exchange(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without the last question and what came after it."""
    return drop_exchange(conversation, None)


def join_neighbours(conversation: Conversation, message: int | None = None) -> Conversation:
    """Messages of one speaker in a row become one, with an empty line between."""
    joined: list[Message] = []
    for current in conversation.messages:
        last = joined[-1] if joined else None
        if last is None or last.role != current.role or current.role == "tool" or last.tool_calls or current.tool_calls:
            joined.append(current)
        else:
            joined[-1] = replace(
                last, content=f"{last.content}\n\n{current.content}", learn=last.learn and current.learn
            )
    return _with(conversation, joined)


def strip_spaces(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without white space at the beginnings and ends of the messages."""
    return _with(conversation, [replace(m, content=m.content.strip()) for m in conversation.messages])


def merge_system(conversation: Conversation, message: int | None = None) -> Conversation:
    """Each instruction goes into the question after it, or into the one before it when an answer comes first."""
    made: list[Message] = []
    for current in conversation.messages:
        last = made[-1] if made else None
        if last is not None and last.role == "system" and current.role in ("system", "user"):
            made[-1] = replace(current, content=f"{last.content.strip()}\n\n{current.content}")
        elif last is not None and last.role == "system" and len(made) > 1 and made[-2].role == "user":
            made[-2:] = [replace(made[-2], content=f"{made[-2].content}\n\n{last.content.strip()}"), current]
        else:
            made.append(current)
    return _with(conversation, made)


def split_long(conversation: Conversation, message: int | None = None) -> tuple[Conversation, ...]:
    """Several conversations of a few questions each, every one with the instruction at its beginning."""
    messages = conversation.messages
    lead = messages[:1] if messages and messages[0].role == "system" else ()
    starts = [i for i, m in enumerate(messages) if m.role == "user"]
    starts = starts[:: max(_PIECE_TURNS // 2, 1)] or [len(lead)]
    ends = [*starts[1:], len(messages)]
    first = len(lead)
    pieces = [messages[first if i == 0 else a : b] for i, (a, b) in enumerate(zip(starts, ends, strict=True))]
    return tuple(_with(conversation, [*lead, *piece]) for piece in pieces)


def leave_out(conversation: Conversation, message: int | None = None) -> tuple[Conversation, ...]:
    """Nothing of it."""
    return ()


FIXES: dict[str, Callable[[Conversation, int | None], Conversation | tuple[Conversation, ...]]] = {
    "drop_turn": drop_turn,
    "drop_exchange": drop_exchange,
    "drop_last_exchange": drop_last_exchange,
    "join_neighbours": join_neighbours,
    "strip_spaces": strip_spaces,
    "merge_system": merge_system,
    "split_long": split_long,
    "leave_out": leave_out,
}


def fix_for(problem: Problem) -> Fix | None:
    """The fix that a problem suggests, if it has one and a place."""
    name = action_of(problem.code)
    return Fix(name, problem.line, problem.message_index, problem.example) if name and problem.line else None


def suggested(problems: Iterable[Problem]) -> list[Fix]:
    """The fix that each problem suggests, where it has one and a place."""
    found = [fix for p in problems if (fix := fix_for(p)) is not None]
    return list(dict.fromkeys(found))


def without_choice(problems: Iterable[Problem]) -> list[Fix]:
    """The suggested fixes that need no judgement: the order of speakers, empty turns, repeated conversations."""
    clear = [p for p in problems if p.severity != "note"]
    return suggested(p for p in clear if action_of(p.code) not in ("leave_out", "split_long") or "duplicate" in p.code)


def mended(reading: Reading, fixes: Sequence[Fix]) -> Iterator[Conversation]:
    """The conversations of a file with these fixes, one by one in its order.

    What was left out comes back when a fix has mended it; what has nothing left to learn goes. The later messages of
    a conversation are mended first, so that the places of the others stay right.
    """
    there: dict[Place, list[Fix]] = defaultdict(list)
    for fix in fixes:
        there[fix.place].append(fix)
    back = [c for aside in reading.aside if aside.place in there for c in _mended(aside, there[aside.place])]
    if not back:
        return _in_order(reading.conversations, there)
    back.sort(key=lambda c: c.place)
    return merge(_in_order(reading.conversations, there), back, key=lambda c: c.place)


def _in_order(conversations: Iterable[Conversation], there: dict[Place, list[Fix]]) -> Iterator[Conversation]:
    for conversation in conversations:
        if conversation.place in there:
            yield from _mended(conversation, there[conversation.place])
        else:
            yield conversation


def _mended(conversation: Conversation, fixes: list[Fix]) -> list[Conversation]:
    pieces = [conversation]
    for fix in sorted(fixes, key=lambda f: -1 if f.message is None else f.message, reverse=True):
        results = [FIXES[fix.name](piece, fix.message) for piece in pieces]
        pieces = [c for result in results for c in ([result] if isinstance(result, Conversation) else result)]
    return [c for piece in pieces for c in _fit(piece)]


def _fit(conversation: Conversation) -> list[Conversation]:
    try:
        return [checked(conversation, Notes(conversation.line))] if conversation.text or conversation.messages else []
    except Rejected:
        return []


def _with(conversation: Conversation, messages: Sequence[Message]) -> Conversation:
    return replace(conversation, messages=tuple(messages))
