"""Where a damaged example ends, so that the ones after it are read."""

from __future__ import annotations

import json
import re
from typing import Any

from app.data.formats.tables import is_header
from app.data.repair import DECODER, Unreadable, brackets, parse

_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|([{\[])|([}\]])', re.S)
_OBJECT = re.compile(r"\{\s*(?:[\"“„«]([^\"”“»\n]{0,200})[\"”“»]|'([^'\n]{0,200})'|([A-Za-z_]\w{0,200}))\s*:")
_LIST = re.compile(r"(?:\](?:\s*,)?\s*|\n[ \t]*)(?=\[)")
_STRAY = re.compile(r"[^\w\s\[{]{1,3}(?=[\[{])")
_FIELD = re.compile(r'"(?:[^"\\]|\\.)*"\s*:')
_BEHIND = re.compile(r"\s*[:\w]")
_PLAIN = re.compile(r",\s*(?=[\"\[{\d-])")
_LENIENT = json.JSONDecoder(strict=False)
_QUOTES = str.maketrans(dict.fromkeys("'“”„‟«»‘’‚", '"'))
_INNER = {"role", "from", "type", "function"}
_MOST_TRIES = 1000
_ENOUGH = 50


class Likeness:
    """What the examples that could be read look like, by which the beginning of another one is known.

    missing: the text in which there is no such sign any more, from the place where it was looked for last.
    """

    def __init__(self) -> None:
        self.missing: dict[re.Pattern[str], str] = {}
        self.first: set[str] = set()
        self.keys: set[str] = set()
        self.seen = 0

    def met(self, value: Any) -> None:
        """Remember an example, of which the first fifty are enough."""
        if self.seen < _ENOUGH and isinstance(value, dict) and value:
            self.seen += 1
            self.first.add(str(next(iter(value))))
            self.keys.update(map(str, value))

    def next_in(self, text: str, start: int) -> int | None:
        """Where the example after the one that begins at start begins."""
        stray = _STRAY.match(text, start)
        if stray:
            return stray.end()
        if text[start] == "[" or not (text[start] == "{" or _FIELD.match(text, start)):
            sign = _LIST if text[start] == "[" else _PLAIN
            if self.missing.get(sign) is text:
                return None
            found = sign.search(text, start + 1)
            if found is None:
                self.missing[sign] = text
            return found.end() if found else None
        own = first_key(text, start)
        wanted = self.first | ({own} if own else set())
        for tries, match in enumerate(_OBJECT.finditer(text, start + 1)):
            if (match[1] or match[2] or match[3]) in wanted:
                return match.start()
            if tries < _MOST_TRIES and self._is_like(text, match.start()):
                return match.start()
        return None

    def _is_like(self, text: str, at: int) -> bool:
        try:
            value, _ = DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return False
        return self.holds(value)

    def holds(self, value: dict[str, Any]) -> bool:
        """Whether an object looks like an example, and not like a part of one."""
        names = set(value)
        if self.keys:
            return len(names & self.keys) * 2 >= len(names)
        return not names & _INNER and is_header([name.strip().lower() for name in names])


def first_key(text: str, at: int = 0) -> str:
    """The first name in the object that begins here, empty where there is none."""
    match = _OBJECT.match(text, at)
    return (match[1] or match[2] or match[3] or "") if match else ""


def goes_on(text: str, end: int) -> bool:
    """Whether a text in quotes that ends here is none by itself: a colon or a letter follows."""
    return _BEHIND.match(text, end) is not None


def closed_at(text: str, start: int, end: int) -> int | None:
    """Behind the bracket that closes the one at start."""
    depth = 0
    for match in _BRACKETS.finditer(text, start, end):
        depth += bool(match[1]) - bool(match[2])
        if depth <= 0 and match[2]:
            return match.end()
    return None


def is_expected(text: str) -> bool | None:
    """Whether a bracket may be opened behind this beginning of JSON; None where it would stand inside a text."""
    found = _next_bracket(text)
    return _next_bracket(text.translate(_QUOTES)) if found is False else found


def _next_bracket(text: str) -> bool | None:
    whole = text + "\n{"
    try:
        _LENIENT.decode(whole)
    except json.JSONDecodeError as error:
        return None if error.msg.startswith("Unterminated string") else error.pos >= len(whole)
    except (ValueError, RecursionError):
        return False
    return False


def tried_to_read(text: str) -> tuple[list[Any], list[str]] | Unreadable:
    """What repair.parse gives, or why it gives nothing."""
    try:
        return parse(text)
    except Unreadable as error:
        return error.with_traceback(None)  # which would keep the calls that led here, and all that they hold


def reason(error: Unreadable, text: str) -> tuple[str, str]:
    """The code of the likely cause and the text around it, of what goes over several lines."""
    if "\n" in text and error.code not in ("json_backslash", "json_deep", "json_number"):
        for line in text.split("\n"):
            if brackets(line)[1]:
                return "json_text_open", line.strip()[-24:]
    return error.code, error.near
