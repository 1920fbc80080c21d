"""Writing a clean copy of examples, in the format that most tools read: JSONL with messages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.data.conversation import Conversation, Message
from app.data.shapes.recognise import CONTINUES
from app.errors import UserError


def save_copy(conversations: Iterable[Conversation], path: Path, source: Path | None = None) -> int:
    """Write the conversations as JSONL and return how many there were. Never over source, the person's own file.

    Raises UserError when the file cannot be written, or there is no conversation; then no file is left.
    """
    if source is not None and path.exists() and path.samefile(source):
        raise UserError("The copy cannot be saved over your own file.", "", "Choose another name.", "same_file")
    part = path.with_name(path.name + ".part")
    count = 0
    try:
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            for conversation in conversations:
                stream.write(json.dumps(as_object(conversation), ensure_ascii=False) + "\n")
                count += 1
        if not count:
            part.unlink()
            raise UserError(
                "No copy was saved.",
                "Nothing is left to learn from.",
                "Fix the examples in your file.",
                "nothing_to_save",
            )
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(f"{path.name} cannot be saved.", f"{error}.", "Choose another place.", "cannot_save") from None
    return count


def as_object(conversation: Conversation) -> dict[str, Any]:
    """A conversation as OpenAI's chat format has it; a plain text as {"text": …}."""
    if not conversation.messages:
        return {"text": conversation.text} | ({CONTINUES: True} if conversation.continues else {})
    made: dict[str, Any] = {"messages": [_message(m) for m in conversation.messages]}
    if conversation.tools:
        made["tools"] = list(conversation.tools)
    return made


def _message(message: Message) -> dict[str, Any]:
    made: dict[str, Any] = {"role": message.role, "content": message.content, **message.extra}
    if message.reasoning:
        made["reasoning_content"] = message.reasoning
    if message.tool_calls:
        made["tool_calls"] = [_call(call) for call in message.tool_calls]
    if not message.learn and message.role == "assistant":
        made["weight"] = 0
    return made


def _call(call: dict[str, Any]) -> dict[str, Any]:
    """A tool call; arguments that are a text are written as JSON, as they were read."""
    function = call.get("function", {})
    if not isinstance(function.get("arguments"), str):
        return call
    return {**call, "function": {**function, "arguments": json.dumps(function["arguments"], ensure_ascii=False)}}
