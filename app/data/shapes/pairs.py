"""Examples given as a question and an answer in two fields, with what belongs to them."""

from __future__ import annotations

from typing import Any

from app.data.conversation import Message
from app.data.repair import NotANumber
from app.data.shapes.chat import SYSTEM_KEYS, chat_in, is_chat, messages_of
from app.data.shapes.parts import typed
from app.data.shapes.texts import Notes, as_text, unpacked

# The first pair whose two names a record has is taken.
PAIRS: tuple[tuple[str, str, str], ...] = (
    ("prompt", "completion", "Prompt and completion"),
    ("prompt", "response", "Prompt and completion"),
    ("instruction", "output", "Alpaca"),
    ("instruction", "response", "Alpaca"),
    ("instruction", "answer", "Alpaca"),
    ("question", "answer", "Question and answer"),
    ("question", "response", "Question and answer"),
    ("prompt", "output", "Prompt and completion"),
    ("input", "output", "Question and answer"),
    ("input", "response", "Question and answer"),
    ("query", "response", "Question and answer"),
    ("query", "answer", "Question and answer"),
    ("user", "assistant", "Question and answer"),
    ("human", "assistant", "Question and answer"),
    ("q", "a", "Question and answer"),
    ("source", "target", "Question and answer"),
    ("prompt", "answer", "Prompt and completion"),
    ("prompt", "generation", "Prompt and completion"),
    ("input", "generation", "Question and answer"),
    ("instruction", "generation", "Alpaca"),
    ("instruction", "solution", "Alpaca"),
    ("problem", "solution", "Question and answer"),
    ("input_text", "output_text", "Question and answer"),
    ("text_input", "output", "Question and answer"),
    ("article", "summary", "Question and answer"),
    ("article", "highlights", "Question and answer"),
    ("document", "summary", "Question and answer"),
    ("dialogue", "summary", "Question and answer"),
    ("text", "summary", "Question and answer"),
    ("context", "response", "Question and answer"),
    ("question", "answers", "Question and answer"),
    ("query", "answers", "Question and answer"),
    ("prompt", "chosen", "Prompt and completion"),
    ("frage", "antwort", "Question and answer"),
    ("pregunta", "respuesta", "Question and answer"),
    ("domanda", "risposta", "Question and answer"),
)  # fmt: skip
_CONTEXT = {
    "instruction": ("input", "context"),
    "prompt": ("input", "context"),
    "question": ("context",),
    "query": ("context",),
}
"""What the question is about, by the name of its field: Alpaca calls it input, Dolly context."""


def pair_in(fields: dict[str, Any]) -> tuple[str, str, str] | None:
    """The names of the question's and the answer's field and of the format, if the record has a known pair."""
    return next((pair for pair in PAIRS if pair[0] in fields and pair[1] in fields), None)


def pair_of(fields: dict[str, Any]) -> tuple[str, str, str] | None:
    """The pair that this record means: where null stands in the first that it has the names of, maybe another one."""
    pair = pair_in(fields)
    if pair is None or _has_both(fields, pair):
        return pair
    return pair_in({key: value for key, value in fields.items() if value is not None}) or pair


def _has_both(fields: dict[str, Any], pair: tuple[str, str, str]) -> bool:
    asked = (pair[0], *_CONTEXT.get(pair[0], ()))
    return fields[pair[1]] is not None and any(fields.get(key) is not None for key in asked)


def messages_of_pair(fields: dict[str, Any], question: str, answer: str, notes: Notes) -> list[Message]:
    """Instruction, earlier questions and answers, question and answer of one record. Raises Rejected."""
    asked, said = chat_in(fields[question], notes), _answer_in(fields, answer, notes)
    messages = _earlier(fields.get("history"), notes)
    if is_chat(asked):
        messages += messages_of(question, asked, notes)
    else:
        messages.append(Message("user", _with_context(as_text(asked, notes), question, fields, notes)))
    if is_chat(said):
        messages += messages_of(answer, said, notes)
    else:
        messages.append(Message("assistant", as_text(said, notes), fields.get("weight") not in (0, "0")))
    return with_system(messages, fields, notes)


def _answer_in(fields: dict[str, Any], key: str, notes: Notes) -> Any:
    """What is learned: a text, messages, or calls of the tools that the record describes; of several texts the first."""
    said = chat_in(fields[key], notes)
    calls = unpacked(said, Notes(notes.line)) if fields.get("tools") else None
    if calls and isinstance(calls, list) and all(map(_is_call, calls)):
        return [{"role": "tool_calls", "content": calls}]
    if key != "answers":
        return said
    said = unpacked(said, notes)
    if isinstance(said, dict) and isinstance(said.get("text"), list):  # SQuAD's
        said = said["text"]
    if isinstance(said, list):
        if len({str(each) for each in said}) > 1:
            notes.add("first_answer")
        said = said[0] if said else None
        said = said.get("text", said) if isinstance(said, dict) else said
    return said


def _is_call(value: Any) -> bool:
    return isinstance(value, dict) and "name" in value and bool(value.keys() & {"arguments", "parameters"})


def with_system(messages: list[Message], fields: dict[str, Any], notes: Notes) -> list[Message]:
    """The messages after the instruction that a record has in a field of its own, unless they begin with one."""
    system = next((as_text(typed(fields[key]), notes) for key in SYSTEM_KEYS if fields.get(key)), "")
    system = system.removeprefix("SYSTEM: ")  # as in Glaive's examples
    return (
        [Message("system", system), *messages] if not _is_nothing(system) and messages[0].role != "system" else messages
    )


def _is_nothing(text: str) -> bool:
    """Whether a text that may be missing is: empty, or what pandas and Alpaca write in its place."""
    return text.strip().lower() in ("", "nan", "none", "null", "<noinput>")


def _with_context(text: str, question: str, fields: dict[str, Any], notes: Notes) -> str:
    for name in _CONTEXT.get(question, ()):
        context = "" if isinstance(fields.get(name), NotANumber) else as_text(fields.get(name), notes)
        if not _is_nothing(context) and context not in text:
            text = f"{text}\n\n{context}" if text.strip() else context
    return text


def _earlier(history: Any, notes: Notes) -> list[Message]:
    """Alpaca's history: a list of [question, answer]; or messages."""
    if not history:
        return []
    history = unpacked(history, notes)
    if is_chat(history):
        return messages_of("history", history, notes)
    messages: list[Message] = []
    for pair in history if isinstance(history, list) else (None,):
        if isinstance(pair, list) and len(pair) == 2:
            messages += [Message("user", as_text(pair[0], notes)), Message("assistant", as_text(pair[1], notes))]
        else:
            notes.add("history_unreadable")
    return messages
