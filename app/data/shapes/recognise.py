"""Which format a record has, and the conversation in it."""

from __future__ import annotations

import difflib
from functools import lru_cache
from typing import Any

from app.data.conversation import Conversation, Message
from app.data.problems import problem
from app.data.shapes.chat import LIST_KEYS, chat_in, is_chat, is_single, messages_of
from app.data.shapes.chatgpt import messages_of_export
from app.data.shapes.marked import turns_in
from app.data.shapes.others import in_our_names
from app.data.shapes.pairs import PAIRS, messages_of_pair, pair_in, pair_of, with_system
from app.data.shapes.texts import Notes, as_text, keys_in_words, kind_of, unpacked
from app.data.shapes.titles import pair_of_titles

CHAT, SHAREGPT, TEXT, PREFERENCE, CHATGPT = (
    "Chat messages",
    "ShareGPT",
    "Plain text",
    "Preferred answers",
    "ChatGPT export",
)
QUESTIONS = "Question and answer"
FORMATS = (CHAT, SHAREGPT, *dict.fromkeys(name for _, _, name in PAIRS), TEXT, PREFERENCE, CHATGPT)
"""The names of all formats, as the person sees them and may choose them."""
_TEXT_KEYS = ("text", "content", "body", "document")
_ALIKE = 0.6
CONTINUES = "continues"
"""Beside a text, true: it goes on in the next example."""


def recognise(value: Any, notes: Notes, wanted: str | None = None, inside: bool = False) -> tuple[str, Conversation]:
    """The format's name and the conversation. wanted: take it for this format. inside: of another object. Raises Rejected."""
    if isinstance(value, str):
        inner = unpacked(value, notes)
        if inner is value:
            return TEXT, _text(value, notes)
        value = inner
    if isinstance(value, list):
        name, made = _from_list(value, notes)
        if wanted not in (None, name):
            raise notes.reject("not_this_format", format=wanted, keys="a list")
        return name, made
    if not isinstance(value, dict):
        raise notes.reject("not_an_object", kind=kind_of(value))
    if value.get("messages") is not None and wanted is None and "chosen" not in value:
        _look_at_label(value, notes)
        return CHAT, _chat(value, "messages", notes)
    fields = {str(key).strip().lower(): item for key, item in value.items()}
    if "preferred_output" in fields:
        fields = _from_openai(fields)
    fields = in_our_names(fields)
    if wanted is not None:
        fields = _fields_of(wanted, fields)
        if not fields:
            raise notes.reject("not_this_format", format=wanted, keys=keys_in_words(value))
    return _from_object(fields, value, notes, wanted, inside)


def _from_list(value: list[Any], notes: Notes) -> tuple[str, Conversation]:
    """A bare list: of messages, or a question and an answer."""
    if not value:
        raise notes.reject("no_messages")
    if len(value) == 2 and all(isinstance(item, str) for item in value):
        return QUESTIONS, Conversation((Message("user", value[0]), Message("assistant", value[1])), notes.line)
    if len(value) == 1 and isinstance(value[0], dict) and not is_chat(value[0]):
        return recognise(value[0], notes)
    if all(isinstance(item, dict | str) for item in value):
        return CHAT, Conversation(tuple(messages_of("messages", value, notes)), notes.line)
    raise notes.reject("not_an_object", kind="a list")


def _fields_of(wanted: str, fields: dict[str, Any]) -> dict[str, Any]:
    """The record without what would make another format of it; nothing when it cannot be of the wanted one."""
    if wanted in (CHAT, SHAREGPT):
        own: set[str] = set(LIST_KEYS)
        fields = {k: v for k, v in fields.items() if k != "chosen"}
    elif wanted == TEXT:
        own = set(_TEXT_KEYS)
    elif wanted == PREFERENCE:
        own = {"chosen"}
        fields = {"rejected": None, **fields}
    elif wanted == CHATGPT:
        own = {"mapping"}
    else:
        pair = next(((a, b) for a, b, name in PAIRS if name == wanted and a in fields and b in fields), None)
        if pair is None:
            return {}
        others = {key for a, b, _ in PAIRS for key in (a, b)} - {*pair, "input", "context"}
        return {k: v for k, v in fields.items() if k not in {*LIST_KEYS, "mapping", "chosen", *others}}
    if not own & fields.keys():
        return {}
    if wanted == TEXT:
        return {k: v for k, v in fields.items() if k in {*own, CONTINUES}}
    others = {"mapping"} if wanted == PREFERENCE else {*LIST_KEYS, "mapping"}
    return {k: v for k, v in fields.items() if k in own or k not in others}


def _from_openai(fields: dict[str, Any]) -> dict[str, Any]:
    """OpenAI's preferences by the names that others have for them."""
    names = {"preferred_output": "chosen", "non_preferred_output": "rejected"}
    asked = fields.get("input")
    given = asked if isinstance(asked, dict) and "messages" in asked else {"prompt": asked}
    return {"rejected": None, **{names.get(k, k): v for k, v in fields.items() if k != "input"}, **given}


def _in_other_words(fields: dict[str, Any]) -> tuple[str, str] | None:
    """The fields with the question and the answer, where their names are in the words of tables."""
    names = [*fields]
    found = pair_of_titles(names)
    return (names[found[0]], names[found[1]]) if found else None


def _is_example(inner: dict[str, Any]) -> bool:
    names = {str(key).strip().lower(): None for key in inner}
    return pair_in(names) is not None or bool({*LIST_KEYS, "chosen", "mapping"} & names.keys())


def _look_at_label(fields: dict[str, Any], notes: Notes) -> None:
    """Raise Rejected for an answer that is there to be avoided: TRL's label, LLaMA-Factory's kto_tag."""
    if len(fields) > 1:
        for key in ("label", "kto_tag"):
            if fields.get(key) is False or (key == "kto_tag" and str(fields.get(key)).lower() == "false"):
                raise notes.reject("unwanted_answer", key=key)


def _from_object(
    names: dict[str, Any], value: dict[Any, Any], notes: Notes, wanted: str | None, inside: bool
) -> tuple[str, Conversation]:
    fields = {key: item for key, item in names.items() if item is not None}
    key = _list_key(fields, notes)
    if "chosen" in fields and "rejected" in names:
        return PREFERENCE, _preferred(fields, key, notes)
    pair = pair_of(names)
    if key is not None or pair is not None:
        _look_at_label(fields, notes)
    if key is not None:
        first = fields[key][0] if isinstance(fields[key], list) and fields[key] else None
        shared = isinstance(first, dict) and "from" in first
        return SHAREGPT if shared else CHAT, _chat(fields, key, notes)
    if "mapping" in fields:
        return CHATGPT, Conversation(tuple(messages_of_export(fields, notes)), notes.line)
    if pair is None and is_single(fields):
        raise notes.reject("single_message")
    if pair:
        messages = messages_of_pair(names, pair[0], pair[1], notes)
        return pair[2], Conversation(tuple(messages), notes.line, tools=_tools(fields, notes))
    if any(isinstance(fields.get(k), str) for k in _TEXT_KEYS):
        text = _first(fields, _TEXT_KEYS)
        if wanted is None and CONTINUES not in fields and isinstance(text, str) and (turns := turns_in(text)):
            notes.add("marks_read")
            return CHAT, _chat({**fields, "messages": turns}, "messages", notes)
        return TEXT, _text(text, notes, fields.get(CONTINUES) is True)
    if wanted is None and (found := _in_other_words(fields)):
        asked, said = found
        notes.problems.append(problem("columns_chosen", question=asked, answer=said))
        messages = messages_of_pair(
            {**fields, "question": fields[asked], "answer": fields[said]}, "question", "answer", notes
        )
        return QUESTIONS, Conversation(tuple(messages), notes.line, tools=_tools(fields, notes))
    inner = [item for item in fields.values() if isinstance(item, dict)]
    if wanted is None and not inside and len(inner) == 1 and _is_example(inner[0]):
        return recognise(inner[0], notes, inside=True)
    if any(k in names and k not in fields for k in LIST_KEYS):
        raise notes.reject("no_messages")
    if any(k in names and k not in fields for k in _TEXT_KEYS):
        raise notes.reject("empty_text")
    raise notes.reject("unknown_shape", keys=keys_in_words(value), nearest=_nearest(frozenset(names)))


def _list_key(fields: dict[str, Any], notes: Notes) -> str | None:
    """The field with the messages; one that holds a text without any only where nothing else is an example."""
    keys = [key for key in LIST_KEYS if key in fields]
    if not keys or not isinstance(fields[keys[0]], str):
        return keys[0] if keys else None
    listed = next((key for key in keys if not isinstance(unpacked(fields[key], Notes(notes.line)), str)), None)
    others = {key: item for key, item in fields.items() if key not in keys}
    return listed or (None if pair_of(fields) or pair_of(others) else keys[0])


def _chat(fields: dict[str, Any], key: str, notes: Notes) -> Conversation:
    messages = messages_of(key, fields[key], notes)
    if len(fields) > 1:
        messages = with_system(messages, fields, notes)
    return Conversation(tuple(messages), notes.line, tools=_tools(fields, notes) if len(fields) > 1 else ())


def _preferred(fields: dict[str, Any], key: str | None, notes: Notes) -> Conversation:
    """A preference pair: the chosen side is learned, after the question or the conversation in the field called key."""
    notes.add("chosen_side")
    chosen = chat_in(fields["chosen"], notes)
    question = next((k for k in ("prompt", "instruction", "question", "input") if k in fields), None)
    if isinstance(chosen, str) and (question or key) is None and (turns := turns_in(chosen)):
        chosen = turns
    answer = messages_of("chosen", chosen, notes) if is_chat(chosen) or (question or key) is None else None
    if answer and (answer[0].role in ("user", "system") or (question or key) is None):
        messages = with_system(answer, fields, notes)
    elif question is not None:
        messages = messages_of_pair({**fields, "chosen": chosen}, question, "chosen", notes)
    else:
        messages = _chosen_after(str(key), chosen, fields, notes)
    return Conversation(tuple(messages), notes.line, tools=_tools(fields, notes))


def _chosen_after(key: str, chosen: Any, fields: dict[str, Any], notes: Notes) -> list[Message]:
    """The conversation and the chosen answer to its last question; the conversation alone where it has one already."""
    asked = with_system(messages_of(key, fields[key], notes), fields, notes)
    if asked[-1].role == "assistant":
        return asked
    if is_chat(chosen):
        return [*asked, *messages_of("chosen", chosen, notes)]
    return [*asked, Message("assistant", as_text(chosen, notes))]


def _text(value: Any, notes: Notes, continues: bool = False) -> Conversation:
    text = as_text(value, notes)
    if not text.strip():
        raise notes.reject("empty_text")
    return Conversation((), notes.line, text=text, continues=continues)


def _tools(fields: dict[str, Any], notes: Notes) -> tuple[dict[str, Any], ...]:
    """OpenAI's tools, or the older functions, as a list of objects."""
    value = unpacked(fields.get("tools") or fields.get("functions") or [], notes)
    if not isinstance(value, list) or any(not isinstance(tool, dict) for tool in value):
        notes.add("tools_unreadable")
        return ()
    return tuple(tool if "function" in tool else {"type": "function", "function": tool} for tool in value)


def _first(fields: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((fields[k] for k in keys if k in fields), None)


@lru_cache(maxsize=64)
def _nearest(keys: frozenset[str]) -> str:
    """The known format whose field names are most like these."""
    known: list[tuple[tuple[str, ...], str]] = [
        (("messages",), CHAT),
        (("conversations",), SHAREGPT),
        (("text",), TEXT),
    ]
    known += [((a, b), name) for a, b, name in PAIRS]

    def likeness(names: tuple[str, ...]) -> float:
        best = [max((difflib.SequenceMatcher(None, n, k).ratio() for k in keys), default=0.0) for n in names]
        return sum(best) / len(best)

    names, name = max(known, key=lambda pair: likeness(pair[0]))
    if likeness(names) < _ALIKE:
        names, name = known[0]
    return f"{name} ({' and '.join(names)})"
