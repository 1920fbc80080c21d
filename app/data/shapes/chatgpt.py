"""One conversation of ChatGPT's data export (conversations.json): a tree of messages of which one branch was last seen."""

from __future__ import annotations

from typing import Any

from app.data.conversation import Message
from app.data.shapes.texts import Notes


def messages_of_export(fields: dict[str, Any], notes: Notes) -> list[Message]:
    """The branch that ends at current_node, from its beginning. Raises Rejected."""
    mapping = fields["mapping"]
    if not isinstance(mapping, dict):
        raise notes.reject("messages_not_list", key="mapping")
    node, seen, found = fields.get("current_node"), set[str](), list[Message]()
    while isinstance(node, str) and node in mapping and node not in seen:
        seen.add(node)
        entry = mapping[node] if isinstance(mapping[node], dict) else {}
        message = _message(entry.get("message"), notes)
        if message is not None:
            found.append(message)
        node = entry.get("parent")
    if not found:
        raise notes.reject("no_messages")
    return found[::-1]


def _message(value: Any, notes: Notes) -> Message | None:
    if not isinstance(value, dict):
        return None
    author, content = value.get("author"), value.get("content")
    role = author.get("role") if isinstance(author, dict) else None
    parts = content.get("parts") if isinstance(content, dict) else None
    if role not in ("user", "assistant") or not isinstance(parts, list):
        return None
    if any(not isinstance(part, str) for part in parts):
        notes.add("media_left_out")
    text = "\n".join(part for part in parts if isinstance(part, str)).strip()
    return Message(role, text) if text else None
