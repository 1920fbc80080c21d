"""One conversation of ChatGPT's data export (conversations.json): a tree of messages of which one branch was last seen.

DeepSeek's export has the same trees, with what is asked, thought and answered in fragments.
"""

from __future__ import annotations

import json
import re
from typing import Any

from app.data.conversation import Message
from app.data.shapes.texts import Notes

_MARK = re.compile("( ?)\\ue200([^\\ue200\\ue201]*)\\ue201| ?【\\d+†[^】\\n]*】")
"""What the page shows as a link to a source, or as a name that can be clicked."""
_FIELD = "\ue202"


def messages_of_export(fields: dict[str, Any], notes: Notes) -> list[Message]:
    """The branch that ends at current_node, from its beginning. Raises Rejected."""
    mapping = fields["mapping"]
    if not isinstance(mapping, dict):
        raise notes.reject("messages_not_list", key="mapping")
    node, seen, found = fields.get("current_node"), set[str](), list[Message]()
    if not isinstance(node, str) or node not in mapping:
        node = _last_of(mapping)
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


def _last_of(mapping: dict[str, Any]) -> str | None:
    """The message that was written last and that none follows."""
    entries = {key: entry for key, entry in mapping.items() if isinstance(entry, dict)}
    parents = {entry["parent"] for entry in entries.values() if isinstance(entry.get("parent"), str)}
    ends = [key for key in entries if key not in parents]
    return max(reversed(ends), key=lambda key: _time_of(entries[key]), default=None)


def _time_of(entry: dict[str, Any]) -> float:
    message = entry.get("message")
    time = message.get("create_time") if isinstance(message, dict) else None
    return time if isinstance(time, int | float) else 0.0


def _message(value: Any, notes: Notes) -> Message | None:
    """What the person and the model said to each other; nothing where it was hidden or meant for a tool."""
    if not isinstance(value, dict):
        return None
    if isinstance(value.get("fragments"), list):
        return _of_fragments(value["fragments"])
    author, content = value.get("author"), value.get("content")
    role = author.get("role") if isinstance(author, dict) else None
    if role == "tool" or (role == "assistant" and value.get("recipient") not in (None, "all")):
        notes.add("tools_in_export")
        return None
    parts = content.get("parts") if isinstance(content, dict) else None
    if role not in ("user", "assistant") or not isinstance(parts, list) or _is_hidden(value):
        return None
    texts = [_text_of(part) for part in parts]
    if None in texts:
        notes.add("media_left_out")
    text = "\n".join(filter(None, texts)).strip()
    shown = _MARK.sub(_shown, text).strip()
    if shown != text:
        notes.add("citations_removed")
    return Message(role, shown) if shown else None


def _of_fragments(fragments: list[Any]) -> Message | None:
    said: dict[str, str] = {}
    for fragment in fragments:
        if isinstance(fragment, dict) and isinstance(fragment.get("content"), str):
            kind = str(fragment.get("type")).upper()
            said[kind] = "\n".join(filter(None, (said.get(kind), fragment["content"].strip())))
    if "REQUEST" in said:
        return Message("user", said["REQUEST"])
    return Message("assistant", said["RESPONSE"], reasoning=said.get("THINK", "")) if said.get("RESPONSE") else None


def _is_hidden(message: dict[str, Any]) -> bool:
    about = message.get("metadata")
    hidden = isinstance(about, dict) and about.get("is_visually_hidden_from_conversation") is True
    return hidden or message.get("weight") == 0


def _text_of(part: Any) -> str | None:
    """A text, or what was understood of a voice; None for a picture or a sound."""
    if isinstance(part, dict) and part.get("content_type") == "audio_transcription":
        part = part.get("text")
    return part if isinstance(part, str) else None


def _shown(mark: re.Match[str]) -> str:
    """What a mark shows within the text: the name in entity["city","Paris"], nothing of a link to a source."""
    kind, _, fields = (mark[2] or "").partition(_FIELD)
    if kind == "entity":
        try:
            values = json.loads(fields)
        except (ValueError, RecursionError):
            return ""
        if isinstance(values, list) and len(values) > 1 and isinstance(values[1], str):
            return str(mark[1]) + values[1]
    return ""
