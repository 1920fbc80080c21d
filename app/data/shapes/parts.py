"""A message given as parts, as Anthropic has them: beside its text it may think, call a tool and hold a tool's result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from app.data.conversation import Message, Role
from app.data.shapes.texts import Notes, as_text

_CALLS = ("tool_use", "server_tool_use")
_RESULTS = ("tool_result", "web_search_tool_result", "server_tool_result")
_THOUGHTS = ("thinking", "redacted_thinking")
_KINDS = {*_CALLS, *_RESULTS, *_THOUGHTS}


def is_in_parts(content: object) -> bool:
    """Whether a content has such parts."""
    return (
        isinstance(content, list)
        and all(isinstance(part, dict) and "type" in part for part in content)
        and any(part["type"] in _KINDS for part in content if isinstance(part["type"], str))
    )


@dataclass(slots=True)
class _Turn:
    texts: list[dict[str, Any]] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)


def messages_of_parts(role: str, parts: list[dict[str, Any]], learn: bool, index: int, notes: Notes) -> list[Message]:
    """The message, parted where a tool's result stands in it, which is a message of its own. Raises Rejected."""
    made: list[Message] = []
    turn = _Turn()
    for part in parts:
        kind = part["type"]
        if kind in _RESULTS:
            made += _said(role, turn, learn, index, notes)
            turn = _Turn()
            name = part.get("tool_use_id")
            content = as_text(part.get("content"), notes, index)
            made.append(Message("tool", content, extra={"tool_call_id": name} if isinstance(name, str) else {}))
        elif kind in _CALLS:
            turn.calls.append(_call(part, f"call{index:03d}{len(turn.calls):02d}", index, notes))
        elif kind in _THOUGHTS:
            turn.thoughts.append(as_text(part.get("thinking"), notes, index))
        else:
            turn.texts.append(part)
    return made + (_said(role, turn, learn, index, notes) or ([] if made else [Message(cast(Role, role), "", learn)]))


def _said(role: str, turn: _Turn, learn: bool, index: int, notes: Notes) -> list[Message]:
    text = as_text(turn.texts, notes, index)
    thoughts = "\n".join(filter(None, turn.thoughts))
    if not text.strip() and not thoughts and not turn.calls:
        return []
    return [Message(cast(Role, role), text, learn, thoughts, tuple(turn.calls))]


def _call(part: dict[str, Any], usual: str, index: int, notes: Notes) -> dict[str, Any]:
    name = part.get("name")
    if not isinstance(name, str) or not name:
        raise notes.reject("tool_call_unreadable", index)
    made = {"name": name, "arguments": part.get("input") or {}}
    return {"type": "function", "id": str(part.get("id") or usual), "function": made}
