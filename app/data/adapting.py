"""The smallest change that makes a chat template accept a conversation."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.data.chat_format import Turn
from app.data.conversation import Conversation, Message

_THINKING = re.compile(r"\s*<think>.*</think>", re.S)


@dataclass(frozen=True, slots=True)
class Asked:
    """A turn on its way into the template. origin: which message of the conversation it (last) came from."""

    turn: Turn
    origin: int
    learn: bool

    @property
    def role(self) -> str:
        return str(self.turn["role"])


Change = Callable[[list[Asked]], list[Asked]]


def as_asked(conversation: Conversation) -> list[Asked]:
    """The messages of a conversation as a template reads them."""
    return [Asked(_as_turn(m), i, m.learn) for i, m in enumerate(conversation.messages)]


def thinking_apart(turns: list[Asked]) -> list[Asked]:
    """Give the thinking at the beginning of an answer's text apart, for templates that write thinking themselves.

    Those that do not look into texts would write it once more, after an empty one of their own.
    """
    return [_thinking_apart(a) if a.role == "assistant" and _THINKING.match(a.turn["content"]) else a for a in turns]


def _thinking_apart(asked: Asked) -> Asked:
    thoughts, _, said = asked.turn["content"].partition("</think>")
    thoughts = thoughts.strip().removeprefix("<think>").strip()
    apart = {"reasoning_content": thoughts} if thoughts else {}
    return replace(asked, turn={**asked.turn, "content": said.lstrip("\n"), **apart})


def _as_turn(message: Message) -> Turn:
    turn: Turn = {"role": message.role, "content": message.content}
    if message.reasoning:
        turn["reasoning_content"] = message.reasoning
    if message.tool_calls:
        turn["tool_calls"] = [dict(call) for call in message.tool_calls]
    return {**turn, **message.extra} if message.extra else turn


def system_into_question(turns: list[Asked]) -> list[Asked]:
    """Put a leading system text before the first question, for templates without a system role."""
    if len(turns) < 2 or turns[0].role != "system" or turns[1].role != "user":
        return turns
    text = f"{turns[0].turn['content'].rstrip()}\n\n{turns[1].turn['content']}"
    return [replace(turns[1], turn={**turns[1].turn, "content": text}), *turns[2:]]


def neighbours_joined(turns: list[Asked]) -> list[Asked]:
    """Join turns of one speaker that follow each other, for templates in which the roles must alternate."""
    joined: list[Asked] = []
    for asked in turns:
        before = joined[-1] if joined else None
        if before is None or before.role != asked.role or asked.role == "tool" or _calls(before) or _calls(asked):
            joined.append(asked)
            continue
        text = f"{before.turn['content']}\n\n{asked.turn['content']}"
        joined[-1] = Asked({**before.turn, **asked.turn, "content": text}, asked.origin, before.learn and asked.learn)
    return joined


def arguments_as_text(turns: list[Asked]) -> list[Asked]:
    """Write the arguments of tool calls as JSON text, for templates that concatenate them."""
    return [
        replace(a, turn={**a.turn, "tool_calls": [_spelled(c) for c in _calls(a)]}) if _calls(a) else a for a in turns
    ]


def _calls(asked: Asked) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = asked.turn.get("tool_calls", [])
    return calls


def _spelled(call: dict[str, Any]) -> dict[str, Any]:
    function = dict(call.get("function", {}))
    if not isinstance(function.get("arguments"), str):
        function["arguments"] = json.dumps(function.get("arguments", {}), ensure_ascii=False)
    return {**call, "function": function}


ADAPTATIONS: tuple[tuple[tuple[str, ...], Change], ...] = (
    ((), lambda turns: turns),
    (("system_moved",), system_into_question),
    (("turns_joined",), neighbours_joined),
    (("system_moved", "turns_joined"), lambda turns: neighbours_joined(system_into_question(turns))),
    (("arguments_as_text",), arguments_as_text),
    (("arguments_as_text", "turns_joined"), lambda turns: neighbours_joined(arguments_as_text(turns))),
)
"""From no change to the largest: the problem codes that tell the person, and the change. The first accepted one wins."""
