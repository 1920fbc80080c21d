"""What a record may hold as text, and the notes taken while it is understood."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from app.data.conversation import Problem
from app.data.problems import problem
from app.data.repair import NotANumber, Unreadable, parse

_TEXT_PARTS = ("text", "input_text", "output_text", "refusal")
_ROW_END = re.compile(r"\}[ \t]*\n[ \t]*\{")
"""Between two objects of a list as numpy prints it, where no comma is; a text in it has no line break of its own."""
KINDS = {
    str: "a text",
    int: "a number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    type(None): "null",
    dict: "an object",
}


class Rejected(Exception):
    """This record is no example; problem says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


@dataclass(slots=True)
class Notes:
    """Where a record stands and what was noticed about it."""

    line: int
    problems: list[Problem] = field(default_factory=list)
    example: int = 0
    _told: set[Problem] | None = None

    def add(self, code: str, message: int | None = None, **words: object) -> None:
        """Note a problem; the same one only once for each message."""
        made = problem(code, self.line, message, self.example, **words)
        if self._told is None:
            self._told = set(self.problems)
        if made not in self._told:
            self._told.add(made)
            self.problems.append(made)

    def reject(self, code: str, message: int | None = None, **words: object) -> Rejected:
        """The exception that leaves this record out."""
        return Rejected(problem(code, self.line, message, self.example, **words))


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    return KINDS.get(type(value), "something else")


def keys_in_words(fields: dict[Any, Any]) -> str:
    """The names of a record's fields, in quotation marks."""
    names = [f"“{str(key)[:30]}”" for key in [*fields][:6]]
    return ", ".join(names) + (" and more" if len(fields) > 6 else "") if names else "no fields at all"


def as_text(value: Any, notes: Notes, message: int | None = None) -> str:
    """A message's content as text: a string, a number, parts of text, or other JSON written out."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, NotANumber):
        notes.add("mended_numbers", message)
        return str(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool | int | float):
        notes.add("content_number", message)
        return json.dumps(value)
    if value == []:
        return ""
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return "\n".join(value)
    if isinstance(value, list) and value and all(isinstance(part, dict) and "type" in part for part in value):
        return _parts(value, notes, message)
    notes.add("content_object", message)
    return json.dumps(value, ensure_ascii=False)


def _parts(parts: list[dict[str, Any]], notes: Notes, message: int | None) -> str:
    """OpenAI's content given as parts; pictures and sound cannot be learned here."""
    if any(part["type"] not in _TEXT_PARTS for part in parts):
        notes.add("media_left_out", message)
    return "".join(str(part.get("text", part.get("refusal", ""))) for part in parts if part["type"] in _TEXT_PARTS)


def unpacked(value: Any, notes: Notes) -> Any:
    """A list or object that was written as JSON, or as Python prints it, inside a text, as tables have it.

    Anything else as it is.
    """
    if not isinstance(value, str) or value.lstrip()[:1] not in ("[", "{") or value.rstrip()[-1:] not in ("]", "}"):
        return value
    inner, codes = _inside(value)
    if inner is None:
        return value
    for code in ("unpacked", *codes):
        notes.add(code)
    return inner


def _inside(text: str) -> tuple[Any, list[str]]:
    """The one value in a text and the codes of what was mended; None when it is not that."""
    try:
        values, codes = parse(text)
    except Unreadable:
        apart = _ROW_END.sub("}, {", text)
        return (None, []) if apart == text else _inside(apart)
    return (values[0], codes) if len(values) == 1 else (None, [])
