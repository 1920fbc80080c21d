"""A message given as parts, as Anthropic has them: beside its text it may think, call a tool and hold a tool's result.

Google's parts and those of Amazon's Converse say by their only field what they are; they are given a type here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, cast

from app.data.conversation import Message, Role
from app.data.shapes.texts import Notes, as_text

_CALLS = ("tool_use", "server_tool_use")
_RESULTS = ("tool_result", "web_search_tool_result", "server_tool_result")
_THOUGHTS = ("thinking", "redacted_thinking")
_KINDS = {*_CALLS, *_RESULTS, *_THOUGHTS}
_MEDIA = ("inlineData", "inline_data", "fileData", "file_data", "image", "video", "document", "audio")


def typed(content: Any) -> Any:
    """A list of parts of which each has a type; any other content as it is."""
    if not isinstance(content, list) or not content or all(isinstance(part, str) for part in content):
        return content
    parts = [_typed(part) for part in content]
    return content if None in parts else parts


def is_in_parts(content: object) -> bool:
    """Whether a content has parts of other kinds than texts and media."""
    return (
        isinstance(content, list)
        and all(isinstance(part, dict) and "type" in part for part in content)
        and any(part["type"] in _KINDS for part in content if isinstance(part["type"], str))
    )


def _typed(part: Any) -> dict[str, Any] | None:
    """One part with its type, None where it is none."""
    if isinstance(part, str):
        return {"type": "text", "text": part}
    if not isinstance(part, dict):
        return None
    text = part.get("text")
    if "type" in part:  # OpenAI's threads wrap the text once more
        return {**part, "text": text["value"]} if isinstance(text, dict) and "value" in text else part
    if isinstance(text, str) and (len(part) == 1 or any(key.startswith("thought") for key in part)):
        return {"type": "thinking", "thinking": text} if part.get("thought") is True else {"type": "text", "text": text}
    name, value = next(iter(part.items()), ("", None))
    if name in _MEDIA:
        return {"type": "image"}
    if name == "reasoningContent" and isinstance(value, dict):
        thought = value.get("reasoningText")
        return {"type": "thinking", "thinking": thought.get("text") if isinstance(thought, dict) else None}
    if not isinstance(value, dict):
        return None
    if name in ("functionCall", "function_call", "toolUse"):
        made = {"type": "tool_use", "name": value.get("name"), "input": value.get("args", value.get("input"))}
        return made | ({"id": value["toolUseId"]} if "toolUseId" in value else {})
    if name in ("functionResponse", "function_response", "toolResult"):
        said = value.get("response", value.get("content"))
        said = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
        return {"type": "tool_result", "content": said, "tool_use_id": value.get("toolUseId")}
    return None


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
