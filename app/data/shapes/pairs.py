"""Examples given as a question and an answer in two fields, with what belongs to them."""

from __future__ import annotations

from typing import Any

from app.data.conversation import Message
from app.data.shapes.chat import SYSTEM_KEYS, messages_of
from app.data.shapes.texts import Notes, as_text

# The first pair whose two names a record has is taken.
PAIRS: tuple[tuple[str, str, str], ...] = (
    ("prompt", "completion", "Prompt and completion"),
    ("prompt", "response", "Prompt and completion"),
    ("instruction", "output", "Alpaca"),
    ("instruction", "response", "Alpaca"),
    ("instruction", "answer", "Alpaca"),
    ("question", "answer", "Question and answer"),
    ("question", "response", "Question and answer"),
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
    ("prompt", "output", "Prompt and completion"),
    ("article", "summary", "Question and answer"),
    ("text", "summary", "Question and answer"),
    ("frage", "antwort", "Question and answer"),
    ("pregunta", "respuesta", "Question and answer"),
    ("domanda", "risposta", "Question and answer"),
)  # fmt: skip
_CONTEXT = {"instruction": ("input", "context"), "question": ("context",)}
"""What the question is about, by the name of its field: Alpaca calls it input, Dolly context."""


def pair_in(fields: dict[str, Any]) -> tuple[str, str, str] | None:
    """The names of the question's and the answer's field and of the format, if the record has a known pair."""
    return next((pair for pair in PAIRS if pair[0] in fields and pair[1] in fields), None)


def messages_of_pair(fields: dict[str, Any], question: str, answer: str, notes: Notes) -> list[Message]:
    """Instruction, earlier questions and answers, question and answer of one record. Raises Rejected."""
    asked, said = fields[question], fields[answer]
    if _is_chat(asked) or _is_chat(said):
        first = messages_of(question, asked, notes) if _is_chat(asked) else [Message("user", as_text(asked, notes))]
        last = messages_of(answer, said, notes) if _is_chat(said) else [Message("assistant", as_text(said, notes))]
        return [*first, *last]
    text = as_text(asked, notes)
    for name in _CONTEXT.get(question, ()):
        context = as_text(fields.get(name), notes)
        if not context.strip():
            continue
        text = f"{text}\n\n{context}" if text.strip() else context
    system = next((as_text(fields[key], notes) for key in SYSTEM_KEYS if fields.get(key)), "")
    messages = [Message("system", system)] if system else []
    messages += _earlier(fields.get("history"), notes)
    learn = fields.get("weight") not in (0, "0")
    return [*messages, Message("user", text), Message("assistant", as_text(said, notes), learn)]


def _is_chat(value: object) -> bool:
    return (
        isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "type" not in item for item in value)
    )


def _earlier(history: Any, notes: Notes) -> list[Message]:
    """Alpaca's history: a list of [question, answer]."""
    messages = []
    for pair in history if isinstance(history, list) else ():
        if isinstance(pair, list) and len(pair) == 2:
            messages += [Message("user", as_text(pair[0], notes)), Message("assistant", as_text(pair[1], notes))]
    return messages
