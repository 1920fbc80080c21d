"""Records of other programs that hold a conversation under names of their own, told in the names that are known here.

Sources: Google's tuning data for Gemini (contents, systemInstruction), OpenAI's Responses API (input and output items)
and logs of its chat completions, OpenAssistant's message trees, LM Studio's conversation files, UltraChat's lists.
"""

from __future__ import annotations

from typing import Any

_ITEMS = {"message", "reasoning", "function_call", "function_call_output", "web_search_call", "file_search_call"}
_SIGNS = {"contents", "output", "choices", "response", "body", "data", "prompt"}
"""Of the names of a record, those that one of another program's has; others are passed without looking further."""
PARTS_OF_ONE = ("contents", "segments", "completions")
"""Lists of which no element is an example: of Gemini's messages, Axolotl's pieces of a text, UltraFeedback's answers."""
Fields = dict[str, Any]


def in_our_names(fields: Fields) -> Fields:
    """The same record, by lower-case names, with its conversation in a field called messages where it has one."""
    if fields.keys().isdisjoint(_SIGNS):
        return fields
    for known in (_of_gemini, _of_responses, _of_tree, _of_log, _of_list):
        made = known(fields)
        if made is not None:
            return made
    return fields


def version_of(item: Fields) -> Fields:
    """The version of a message that LM Studio shows, as one message; any other message as it is."""
    versions, at = item.get("versions"), item.get("currentlySelected", item.get("currentlyselected", 0))
    if not isinstance(versions, list) or not isinstance(at, int) or not -1 < at < len(versions):
        return item
    shown = versions[at]
    if not isinstance(shown, dict):
        return item
    steps = [step for step in shown.get("steps", []) if isinstance(step, dict)] if "steps" in shown else None
    if steps is None:
        return shown
    parts: list[Any] = []
    for step in steps:
        inner = step.get("content")
        style = step.get("style")
        thinks = isinstance(style, dict) and style.get("type") == "thinking"
        for part in inner if isinstance(inner, list) else ():
            text = part.get("text") if isinstance(part, dict) else None
            parts.append({"type": "thinking", "thinking": text} if thinks and isinstance(text, str) else part)
    return {"role": shown.get("role", "assistant"), "content": parts}


def _of_gemini(fields: Fields) -> Fields | None:
    contents = fields.get("contents")
    if not isinstance(contents, list) or not all(isinstance(item, dict) and "parts" in item for item in contents):
        return None
    system = fields.get("systeminstruction", fields.get("system_instruction"))
    made: Fields = {"messages": [{"role": "user", **item} for item in contents]}
    if isinstance(system, dict):
        system = system.get("parts")
    if system is not None:
        made["system"] = system
    tools = fields.get("tools")
    if isinstance(tools, list) and all(isinstance(tool, dict) for tool in tools):
        listed = [tool.get("functionDeclarations", tool.get("function_declarations")) for tool in tools]
        made["tools"] = [each for found in listed if isinstance(found, list) for each in found]
    return made


def _of_responses(fields: Fields) -> Fields | None:
    """What was put in and what came out, of OpenAI's Responses API."""
    said = fields.get("output")
    if not isinstance(said, list) or not said:
        return None
    if not all(isinstance(item, dict) and item.get("type") in _ITEMS for item in said):
        return None
    asked = fields.get("input")
    before = asked if isinstance(asked, list) else [{"role": "user", "content": asked}]
    made = {"messages": [message for item in (*before, *said) if (message := _of_item(item)) is not None]}
    return made | ({"system": fields["instructions"]} if fields.get("instructions") else {}) | _tools_in(fields)


def _tools_in(fields: Fields) -> Fields:
    return {"tools": fields["tools"]} if fields.get("tools") else {}


def _of_item(item: Any) -> Any:
    """One item as a message; None for the model's own notes, which it does not give away."""
    kind = item.get("type") if isinstance(item, dict) else None
    if kind == "function_call":
        call = {"id": item.get("call_id"), "name": item.get("name"), "arguments": item.get("arguments")}
        return {"role": "assistant", "content": None, "tool_calls": [call]}
    if kind == "function_call_output":
        return {"role": "tool", "content": item.get("output"), "tool_call_id": item.get("call_id")}
    return None if kind in _ITEMS - {"message"} else item


def _of_tree(fields: Fields) -> Fields | None:
    """OpenAssistant's tree of answers: along those that were ranked best."""
    node, found = fields.get("prompt"), list[Fields]()
    if not isinstance(node, dict) or not isinstance(node.get("replies"), list):
        return None
    while isinstance(node, dict):
        found.append({"role": node.get("role"), "content": node.get("text")})
        replies = [reply for reply in node.get("replies") or () if isinstance(reply, dict)]
        node = min(replies, key=_rank, default=None)
    return {"messages": found}


def _rank(reply: Fields) -> float:
    rank = reply.get("rank")
    return rank if isinstance(rank, int | float) else float("inf")


def _of_log(fields: Fields) -> Fields | None:
    """What was asked of a chat completion and what it answered, where one or both are inside other fields."""
    asked = next((inner for inner in _inside(fields, "request", "body") if isinstance(inner.get("messages"), list)), {})
    answers = (_answer_of(inner) for inner in _inside(fields, "response", "body"))
    said = next((answer for answer in answers if answer is not None), None)
    if said is None and (not asked or asked is fields):
        return None
    prompt = fields.get("prompt")
    before = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else []
    return {"messages": [*asked.get("messages", before), *([said] if said else [])]} | _tools_in(asked)


def _answer_of(completion: Fields) -> Fields | None:
    """The first of the answers to choose from."""
    choices = completion.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    return message if isinstance(message, dict) else None


def _inside(fields: Fields, *names: str) -> list[Fields]:
    """The object, the objects in these fields of it, and in these fields of theirs."""
    found = [fields]
    for name in names:
        found += [inner[name] for inner in found if isinstance(inner.get(name), dict)]
    return found


def _of_list(fields: Fields) -> Fields | None:
    """UltraChat's: what is said in turn."""
    said = fields.get("data")
    if not isinstance(said, list) or len(said) < 2 or not all(isinstance(text, str) for text in said):
        return None
    return {"messages": said}
