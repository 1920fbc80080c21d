"""Is this conversation fit to learn from? What cannot be learned is left out; the rest is told."""

from __future__ import annotations

import json
import operator
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from app.data.conversation import Conversation, Message, Problem
from app.data.shapes.texts import Notes

VERY_LONG = 100_000
"""Characters of a conversation that few models can read whole."""
_LONGEST = 16 << 20


def cleaned(conversation: Conversation, notes: Notes) -> Conversation:
    """The conversation with clean texts and without an empty instruction; its messages are counted as they are here.

    Raises Rejected when it is too large for anything.
    """
    if not conversation.messages:
        text = _clean(conversation.text, notes)
        return conversation if text is conversation.text else replace(conversation, text=text)
    size = size_of(conversation.messages)
    if size > _LONGEST:
        raise notes.reject("too_large", size=f"{size / 1e6:,.0f}")
    messages = conversation.messages
    if not _is_clean("\n".join([m.content for m in messages])):
        messages = tuple(_cleaned(m, notes) for m in messages)
        if all(map(operator.is_, messages, conversation.messages)):
            messages = conversation.messages
    if begins_empty(messages):
        notes.problems = [_one_earlier(p) for p in notes.problems]
        notes.add("empty_system")
        messages = messages[1:]
    return conversation if messages is conversation.messages else replace(conversation, messages=messages)


def checked(conversation: Conversation, notes: Notes) -> Conversation:
    """A cleaned conversation as it is learned. Raises Rejected when there is nothing to learn in it."""
    if not conversation.messages:
        return conversation
    messages = conversation.messages
    size = size_of(messages)
    if size > VERY_LONG:
        notes.add("very_long" if len(exchanges(messages)) > 1 else "very_long_alone", words=f"{size // 6:,}")
    messages = _checked_roles(messages, notes)
    messages = _checked_contents(messages, notes)
    if messages is not conversation.messages:
        conversation = replace(conversation, messages=messages)
    return _clean_beside(conversation, notes)


def _one_earlier(problem: Problem) -> Problem:
    """A problem of a conversation whose first message was left out."""
    at = problem.message_index
    return problem if at is None else replace(problem, message_index=at - 1 if at else None)


def size_of(messages: Sequence[Message]) -> int:
    """Characters of their texts."""
    return sum([len(m.content) for m in messages])


def begins_empty(messages: Sequence[Message]) -> bool:
    """Whether an instruction without a word stands at the beginning."""
    return len(messages) > 1 and messages[0].role == "system" and is_blank(messages[0])


def is_blank(message: Message) -> bool:
    """Whether there is no text in it."""
    return not message.content or message.content.isspace()


def exchanges(messages: Sequence[Message]) -> list[int]:
    """Where questions begin that are not another's continuation."""
    return [i for i, m in enumerate(messages) if m.role == "user" and (i == 0 or messages[i - 1].role != "user")]


def joinable(before: Message, message: Message) -> bool:
    """Whether both can be one message: of one speaker, both to be learned or neither, and no tool called in them."""
    return (
        before.role == message.role
        and message.role in ("user", "assistant")
        and (message.role == "user" or before.learn == message.learn)
        and not (before.tool_calls or message.tool_calls)
        and not (is_blank(before) or is_blank(message))
    )


def _is_clean(text: str) -> bool:
    """Whether _clean has nothing to do."""
    if "\r" in text or "\0" in text:
        return False
    try:
        text.isascii() or text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _cleaned(message: Message, notes: Notes) -> Message:
    text = _clean(message.content, notes)
    return message if text is message.content else replace(message, content=text)


def _clean(text: str, notes: Notes) -> str:
    """Line ends as \\n, no NUL, no half characters, which no tokenizer takes."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        notes.add("null_bytes")
        text = text.replace("\0", "")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            notes.add("mended_surrogates")
            text = _whole(text)
    return text


def _clean_beside(conversation: Conversation, notes: Notes) -> Conversation:
    """Without half characters in what stands beside the texts: thoughts, calls, names and tools."""
    messages = conversation.messages
    beside = [(m.reasoning, m.tool_calls, m.extra) for m in messages if m.reasoning or m.tool_calls or m.extra]
    if not beside and not conversation.tools:
        return conversation
    try:
        json.dumps((beside, conversation.tools), ensure_ascii=False).encode()
    except RecursionError:
        raise notes.reject("json_deep") from None
    except UnicodeEncodeError:
        notes.add("mended_surrogates")
        whole = [
            replace(m, reasoning=_whole(m.reasoning), tool_calls=_all_whole(m.tool_calls), extra=_all_whole(m.extra))
            for m in messages
        ]
        return replace(conversation, messages=tuple(whole), tools=_all_whole(conversation.tools))
    return conversation


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _all_whole(value: Any) -> Any:
    """The same value with all texts in it whole."""
    if isinstance(value, str):
        return _whole(value)
    if isinstance(value, dict):
        return {_all_whole(key): _all_whole(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(_all_whole, value))
    return value


def _checked_roles(messages: tuple[Message, ...], notes: Notes) -> tuple[Message, ...]:
    roles = tuple([m.role for m in messages])
    if _take_turns(roles):
        return messages
    if "assistant" not in roles:
        raise notes.reject("no_answer")
    if "user" not in roles and "tool" not in roles:
        raise notes.reject("no_question")
    first = next(i for i, role in enumerate(roles) if role != "system")
    asked = roles.index("user") if "user" in roles else first + 1
    if roles[first] == "assistant":
        notes.add("assistant_first", first)
        unasked = [replace(m, learn=False) if m.role == "assistant" else m for m in messages[first:asked]]
        messages = (*messages[:first], *unasked, *messages[asked:])
    if roles[-1] != "assistant":
        notes.add("ends_with_question", len(roles) - roles[::-1].index("assistant"))
    if first == 0 or "system" in roles[first:]:
        for i in range(first + 1, len(roles)):
            if roles[i] == "system":
                notes.add("system_inside", i)
    alone = False
    for i in range(1, len(roles)):
        if roles[i] == roles[i - 1] and roles[i] in ("user", "assistant"):
            _look_at_neighbours(messages[i - 1], messages[i], i, notes)
        if roles[i] == "tool":
            alone = alone if roles[i - 1] == "tool" else not messages[i - 1].tool_calls
            if alone:
                notes.add("tool_result_alone", i)
    return messages


def _look_at_neighbours(before: Message, message: Message, at: int, notes: Notes) -> None:
    if joinable(before, message):
        notes.add("questions_in_row" if message.role == "user" else "answers_in_row", at)
    elif message.role == "assistant" and not is_blank(before) and not is_blank(message):
        notes.add("answers_apart", at)


@lru_cache(maxsize=256)
def _take_turns(roles: tuple[str, ...]) -> bool:
    """Whether questions and answers alternate after an instruction, if there is one, as nearly everywhere."""
    turns = roles[roles[:1] == ("system",) :]
    return bool(turns) and len(turns) % 2 == 0 and {*turns[::2]} == {"user"} and {*turns[1::2]} == {"assistant"}


def _checked_contents(messages: tuple[Message, ...], notes: Notes) -> tuple[Message, ...]:
    last = max([i for i, m in enumerate(messages) if m.role == "assistant"])
    made = list(messages)
    changed = False
    wrong: list[tuple[str, int]] = []
    for i, message in enumerate(messages):
        if message.content and not message.content.isspace():
            if message.role == "assistant" and message.learn and i and _echoes(message, messages[i - 1]):
                notes.add("answer_is_question", i)
            continue
        if message.role == "user":
            wrong.append(("empty_question", i))
        if message.role != "assistant" or message.tool_calls or message.reasoning:
            continue
        if i == last:
            wrong.append(("empty_answer", i))
            continue
        notes.add("empty_answer_inside", i)
        made[i], changed = replace(message, learn=False), True
    for code, i in wrong[:-1]:
        notes.add(code, i)
    if wrong:
        raise notes.reject(*wrong[-1])
    return tuple(made) if changed else messages


def _echoes(answer: Message, before: Message) -> bool:
    return before.role == "user" and answer.content.strip() == before.content.strip()
