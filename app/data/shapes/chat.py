"""Conversations given as messages: OpenAI's chat format, ShareGPT and their relatives."""

from __future__ import annotations

import difflib
import json
import re
import sys
from typing import Any, cast

from app.data.conversation import Message, Role
from app.data.shapes.marked import turns_in
from app.data.shapes.others import version_of
from app.data.shapes.parts import is_in_parts, messages_of_parts, typed
from app.data.shapes.roles import CALL, ROLES, role_of
from app.data.shapes.texts import Notes, as_text, keys_in_words, kind_of, unpacked

LIST_KEYS = (
    *("messages", "conversations", "conversation", "dialogue", "dialog", "chat", "turns", "history_messages"),
    "chat_messages",
)
SYSTEM_KEYS = ("system", "system_prompt", "system_message", "sys")
_ROLE_KEYS = ("role", "from", "speaker", "author", "sender")
_FIELD_ROLES: dict[str, Role] = {
    "system": "system",
    **dict.fromkeys(("user", "human", "question", "q", "input", "prompt", "instruction", "query"), "user"),
    **dict.fromkeys(("assistant", "gpt", "bot", "answer", "a", "output", "completion", "response"), "assistant"),
}  # fmt: skip
"""Whose text stands in the field of this name, in a turn that has a field for each speaker."""
# One and the same text for every message, instead of one read from the file for each.
_COMMON: dict[str, Role] = {"user": "user", "assistant": "assistant", "system": "system"}
_CONTENT_KEYS = ("content", "value", "text", "message", "refusal", "parts")
_KEPT_KEYS = ("tool_call_id", "name")
_OBJECT = re.compile(r"\s*(?:\[\s*)?\{\s*[\"']")
_WEIGHTS = ("weight", "train", "training")
_NO: dict[str, Any] = {}


def is_chat(value: object) -> bool:
    """Whether this is a message, or a list of messages, and neither a text nor the parts of one."""
    if isinstance(value, dict):
        return role_of(_speaker(value)) is not None and any(key in value for key in _CONTENT_KEYS)
    return (
        isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "type" not in item for item in value)
    )


def is_single(fields: dict[str, Any]) -> bool:
    """Whether this record is one message by itself, of a speaker who is known, or of a chat program that says so."""
    if fields.get("type") == "message" or fields.get("object") == "thread.message":
        return any(key in fields for key in _CONTENT_KEYS)
    name = next((fields[key] for key in _ROLE_KEYS if key != "author" and fields.get(key) is not None), None)
    return isinstance(name, str) and role_of(name) is not None and any(key in fields for key in _CONTENT_KEYS)


def chat_in(value: Any, notes: Notes) -> Any:
    """Messages that were written as JSON inside a text; anything else as it is, answers that are JSON among it."""
    if not isinstance(value, str) or not _OBJECT.match(value):
        return value
    found = Notes(notes.line)
    inner = unpacked(value, found)
    items = inner if isinstance(inner, list) else [inner]
    if not items or not all(isinstance(item, dict) and is_chat(item) for item in items):
        return value
    for told in found.problems:
        notes.add(told.code)
    return inner


def messages_of(key: str, value: Any, notes: Notes) -> list[Message]:
    """The messages in the field called key. Raises Rejected."""
    value = unpacked(value, notes)
    if isinstance(value, dict):
        value = _list_in(value)
    if isinstance(value, str) and (turns := turns_in(value)):
        notes.add("marks_read")
        value = turns
    if not isinstance(value, list):
        raise notes.reject("messages_not_list", key=key)
    if not value:
        raise notes.reject("no_messages")
    if all(isinstance(item, str) for item in value):
        notes.add("roles_assumed")
        return [Message("assistant" if i % 2 else "user", text) for i, text in enumerate(value)]
    made: list[Message] = []
    for index, item in enumerate(value):
        if type(item) is dict and len(item) == 2:  # the shape of nearly all messages, without looking further
            name, content = item.get("role"), item.get("content")
            if type(name) is str and type(content) is str and name in _COMMON:
                made.append(Message(_COMMON[name], sys.intern(content) if name == "system" else content, extra=_NO))
                continue
        made += _messages_in(item, index, notes)
    return made


def _list_in(value: dict[str, Any]) -> list[Any]:
    """The messages in an object: it may stand around them, hold them as columns, or be one."""
    if key := next((key for key in LIST_KEYS if isinstance(value.get(key), list)), None):
        return cast(list[Any], value[key])
    columns = {key: item for key, item in value.items() if isinstance(item, list)}
    if any(key in columns for key in _ROLE_KEYS) and len({len(column) for column in columns.values()}) == 1:
        return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return [value]


def _messages_in(item: Any, index: int, notes: Notes) -> list[Message]:
    """What one element of a list of messages says; nearly always one message. Raises Rejected."""
    if not isinstance(item, dict):
        raise notes.reject("message_not_object", index, kind=kind_of(item))
    if "versions" in item:
        item = version_of(item)
    name = _speaker(item)
    if name is None:
        fields = {str(key).strip().lower(): value for key, value in item.items()}
        item, name = (fields, _speaker(fields)) if len(fields) == len(item) else (item, None)
    if name is None:
        return _turn(item, index, notes)
    role = role_of(name)
    if role is None:
        near = difflib.get_close_matches(str(name).strip().lower(), ROLES, 1)
        nearest = f"“{ROLES[near[0]]}”" if near else "“user” / “assistant”"
        raise notes.reject("unknown_role", index, role=str(name)[:40], nearest=nearest)
    content = typed(_content(item))
    if item.get("attachments") or item.get("files"):
        notes.add("media_left_out", index)
    if role != CALL and is_in_parts(content):
        return messages_of_parts(role, content, _learns(item, index, notes), index, notes)
    return [_message(role, item, content, index, notes)]


def _speaker(item: dict[str, Any]) -> object:
    if isinstance(item.get("isCreatedByUser"), bool):  # LibreChat's, whose senders have names of their own
        return "user" if item["isCreatedByUser"] else "assistant"
    name = next((item[k] for k in _ROLE_KEYS if item.get(k) is not None), None)
    return name.get("role", name.get("name")) if isinstance(name, dict) else name


def _turn(item: dict[str, Any], index: int, notes: Notes) -> list[Message]:
    """What is said in {"user": "…"} or {"human": "…", "assistant": "…"}. Raises Rejected where nobody says it."""
    if len(item) == 1:
        name, text = next(iter(item.items()))
        if role := role_of(name) if name not in _CONTENT_KEYS else None:
            return [_message(role, {}, text, index, notes)]
    said = {_FIELD_ROLES[key]: text for key, text in item.items() if key in _FIELD_ROLES and text is not None}
    if not said or len(said) < sum(key in _FIELD_ROLES for key in item if item[key] is not None):
        raise notes.reject("missing_role", index, keys=keys_in_words(item))
    turns: tuple[Role, ...] = ("system", "user", "assistant")
    return [Message(role, as_text(said[role], notes, index), extra=_NO) for role in turns if role in said]


def _message(role: str, item: dict[str, Any], content: Any, index: int, notes: Notes) -> Message:
    if role == CALL:
        return Message("assistant", "", _learns(item, index, notes), tool_calls=_calls(content, index, notes))
    if item.get("tool_calls"):
        calls = _calls(item["tool_calls"], index, notes)
    else:
        calls = _calls([item["function_call"]], index, notes) if item.get("function_call") else ()
    if content is None and not calls and item and not any(key in item for key in _CONTENT_KEYS):
        raise notes.reject("missing_content", index)
    thoughts = next((item[k] for k in ("reasoning_content", "thinking", "reasoning") if item.get(k)), "")
    extra = {key: item[key] for key in _KEPT_KEYS if isinstance(item.get(key), str)}
    return Message(
        cast(Role, role),
        as_text(content, notes, index),
        _learns(item, index, notes),
        thoughts if isinstance(thoughts, str) else as_text(thoughts, notes, index),
        calls,
        extra or _NO,
    )


def _content(item: dict[str, Any]) -> Any:
    held = [item[key] for key in _CONTENT_KEYS if key in item]
    return next((value for value in held if value not in (None, [])), held[0] if held else None)


def _learns(item: dict[str, Any], index: int, notes: Notes) -> bool:
    """OpenAI's weight, Axolotl's train: 0 or false make an answer context only."""
    weight = next((item[key] for key in _WEIGHTS if key in item), None)
    if weight in (None, 1, "1", "true"):
        return True
    if weight in (0, "0", "false"):
        return False
    notes.add("weight_unclear", index)
    return True


def _calls(value: Any, index: int, notes: Notes) -> tuple[dict[str, Any], ...]:
    """OpenAI's tool calls with their arguments as objects. Raises Rejected when one has no name."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            raise notes.reject("tool_call_unreadable", index) from None
    calls = value if isinstance(value, list) else [value]
    return tuple(_call(call, i, index, notes) for i, call in enumerate(calls))


def _call(call: Any, number: int, index: int, notes: Notes) -> dict[str, Any]:
    function = call.get("function", call) if isinstance(call, dict) else None
    if not isinstance(function, dict) or not isinstance(function.get("name"), str) or not function["name"]:
        raise notes.reject("tool_call_unreadable", index)
    arguments = function.get("arguments", function.get("parameters", {}))
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments or "{}")
        except (ValueError, RecursionError):
            raise notes.reject("tool_call_unreadable", index) from None
    identity = call.get("id") or f"call{index:03d}{number:02d}"  # nine letters and digits, as Mistral's format wants
    return {"type": "function", "id": str(identity), "function": {"name": function["name"], "arguments": arguments}}
