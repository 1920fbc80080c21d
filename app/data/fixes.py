"""Mending a conversation: functions from Conversation to Conversation. They are stored with a run; no file is changed.

Each acts at one message, counted as the conversation stands when it is used; those of one conversation are used in the
order in which they were chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from heapq import merge

from app.data.checks import VERY_LONG, begins_empty, checked, cleaned, exchanges, is_blank, joinable, size_of
from app.data.conversation import Conversation, Message, Place, Problem, Reading
from app.data.problems import action_of
from app.data.shapes.texts import Notes, Rejected

_PIECE_QUESTIONS = 4


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


def drop_turn(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without this message and the results of the tools that it calls; without the last when none is named."""
    messages = conversation.messages
    at = len(messages) - 1 if message is None else message
    end = at + 1
    while at < len(messages) and messages[at].tool_calls and end < len(messages) and messages[end].role == "tool":
        end += 1
    return _with(conversation, [*messages[:at], *messages[end:]])


def drop_exchange(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without this question or answer, the last when none is named, and without what means nothing without it.

    That is its question where nothing else answers that, or its answer where nothing else was asked before that.
    """
    messages = conversation.messages
    at = len(messages) - 1 if message is None else min(message, len(messages) - 1)
    start, end = _exchange(messages, at)
    beside = [messages[i] for i in range(start, end) if i != at and messages[i].role == messages[at].role]
    if messages[at].role in ("user", "assistant") and any(not is_blank(m) and not m.tool_calls for m in beside):
        return drop_turn(conversation, at)
    instructions = [m for m in messages[start:end] if m.role == "system"]
    return _with(conversation, [*messages[:start], *instructions, *messages[end:]])


def _exchange(messages: Sequence[Message], at: int) -> tuple[int, int]:
    """From the first of the questions that this message is one of, or answers, to the question after the answers."""
    asked = max((i for i in range(at + 1) if messages[i].role == "user"), default=at)
    start = asked
    for i in range(asked - 1, -1, -1):
        if messages[i].role not in ("user", "system"):
            break
        start = i if messages[i].role == "user" else start
    answered = next((i for i in range(asked, len(messages)) if messages[i].role not in ("user", "system")), asked)
    end = next((i for i in range(answered + 1, len(messages)) if messages[i].role == "user"), len(messages))
    return start, end


def drop_start(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without the answers before the first question; instructions stay."""
    messages = conversation.messages
    asked = next((i for i, m in enumerate(messages) if m.role == "user"), 0)
    return _with(conversation, [*(m for m in messages[:asked] if m.role == "system"), *messages[asked:]])


def drop_end(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without what comes after the last answer."""
    last = max((i for i, m in enumerate(conversation.messages) if m.role == "assistant"), default=-1)
    return _with(conversation, conversation.messages[: last + 1])


def join_neighbours(conversation: Conversation, message: int | None = None) -> Conversation:
    """This message and the one before it become one, with an empty line between; all neighbours when none is named."""
    joined: list[Message] = []
    for i, current in enumerate(conversation.messages):
        if joined and message in (None, i) and joinable(joined[-1], current):
            joined[-1] = _joined(joined[-1], current)
        else:
            joined.append(current)
    return _with(conversation, joined)


def _joined(first: Message, second: Message) -> Message:
    reasoning = "\n\n".join(filter(None, (first.reasoning, second.reasoning)))
    content = f"{first.content}\n\n{second.content}"
    return replace(first, content=content, reasoning=reasoning, extra={**second.extra, **first.extra})


def strip_spaces(conversation: Conversation, message: int | None = None) -> Conversation:
    """Without white space at the beginnings and ends of the messages."""
    return _with(conversation, [replace(m, content=m.content.strip()) for m in conversation.messages])


def merge_system(conversation: Conversation, message: int | None = None) -> Conversation:
    """This instruction goes into the question after it, or else into the one before it; all of them when none is named."""
    messages = list(conversation.messages)
    for at in reversed(range(len(messages)) if message is None else [message]):
        target = _question_for(messages, at) if at < len(messages) and messages[at].role == "system" else None
        if target is None:
            continue
        words, question = messages[at].content.strip(), messages[target].content
        parts = (words, question) if target > at else (question, words)
        messages[target] = replace(messages[target], content="\n\n".join(filter(None, parts)))
        del messages[at]
    return _with(conversation, messages)


def _question_for(messages: Sequence[Message], at: int) -> int | None:
    """The question that an instruction best stands in."""
    follows = next((i for i in range(at + 1, len(messages)) if messages[i].role != "system"), None)
    if follows is not None and messages[follows].role == "user":
        return follows
    before = (i for i in range(at - 1, -1, -1) if messages[i].role == "user")
    after = (i for i in range(at + 1, len(messages)) if messages[i].role == "user")
    return next(before, next(after, None))


def split_long(conversation: Conversation, message: int | None = None) -> tuple[Conversation, ...]:
    """Several conversations of a few questions each, every one with the instruction at its beginning."""
    messages = conversation.messages
    lead = messages[:1] if messages and messages[0].role == "system" else ()
    starts = exchanges(messages)
    if len(starts) < 2:
        return (conversation,)
    most = _PIECE_QUESTIONS if len(starts) > _PIECE_QUESTIONS else -(-len(starts) // 2)
    pieces: list[list[Message]] = []
    questions, size = most, 0
    for start, end in zip([len(lead), *starts[1:]], [*starts[1:], len(messages)], strict=True):
        here = size_of(messages[start:end])
        if questions >= most or size + here > VERY_LONG:
            pieces.append([*lead])
            questions, size = 0, size_of(lead)
        pieces[-1] += messages[start:end]
        questions, size = questions + 1, size + here
    return tuple(_with(conversation, piece) for piece in pieces)


def leave_out(conversation: Conversation, message: int | None = None) -> tuple[Conversation, ...]:
    """Nothing of it."""
    return ()


FIXES: dict[str, Callable[[Conversation, int | None], Conversation | tuple[Conversation, ...]]] = {
    "drop_turn": drop_turn,
    "drop_exchange": drop_exchange,
    "drop_last_exchange": drop_exchange,
    "drop_start": drop_start,
    "drop_end": drop_end,
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

    What was left out comes back when its fixes have mended it; what has nothing left to learn goes.
    """
    there: dict[Place, list[Fix]] = defaultdict(list)
    for fix in fixes:
        there[fix.place].append(fix)
    return with_each(reading, there.keys(), lambda c: fit(applied(c, there[c.place])))


def with_each(
    reading: Reading, places: Container[Place], mend: Callable[[Conversation], Sequence[Conversation]]
) -> Iterator[Conversation]:
    """The conversations of a file in its order; for those at these places, left out or not, what mend makes of them."""
    back = [c for aside in reading.aside if aside.place in places for c in mend(aside)]
    back.sort(key=lambda c: c.place)
    found = (c for one in reading.conversations for c in (mend(one) if one.place in places else (one,)))
    return merge(found, back, key=lambda c: c.place) if back else found


def applied(conversation: Conversation, fixes: Iterable[Fix]) -> list[Conversation]:
    """What these fixes make of a conversation, one after the other, fit to learn from or not; it is divided last."""
    pieces = [conversation]
    for fix in sorted(fixes, key=lambda f: f.name == "split_long"):
        pieces = [made for piece in pieces for made in _used(fix.name, piece, fix.message)]
    return pieces


def _used(name: str, conversation: Conversation, message: int | None) -> Sequence[Conversation]:
    if not conversation.messages and name != "leave_out":
        return (conversation,)
    made = FIXES[name](conversation, message)
    return made if isinstance(made, tuple) else (made,)


def fit(conversations: Iterable[Conversation]) -> list[Conversation]:
    """Those that can be learned, as they are learned."""
    found = []
    for conversation in conversations:
        if conversation.text or conversation.messages:
            notes = Notes(conversation.line)
            with suppress(Rejected):
                found.append(checked(cleaned(conversation, notes), notes))
    return found


def _with(conversation: Conversation, messages: Sequence[Message]) -> Conversation:
    made = tuple(messages)
    return replace(conversation, messages=made[1:] if begins_empty(made) else made)
