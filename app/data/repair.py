"""Reading JSON as people have it: mending what is clear, and saying what is wrong with the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

_STRING = r'"(?:[^"\\]|\\.)*"'
_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.S)
_PYTHON = re.compile(rf"{_STRING}|'((?:[^'\\]|\\.)*)'|\b(True|False|None)\b", re.S)
_BRACKETS = re.compile(rf"{_STRING}|([{{\[])|([}}\]])|(\")", re.S)
_DOUBLE, _SINGLE = "“”„‟«»", "‘’‚"
_TYPOGRAPHIC = _DOUBLE + _SINGLE
_ANY_QUOTE = f"[\"'{_TYPOGRAPHIC}]"
_SIGN = re.compile(rf"[{{}}\[\],:]|{_ANY_QUOTE}")
_STRAIGHT = re.compile(rf"{_STRING}|'(?:[^'\\]|\\.)*'", re.S)
_CLOSING = {quote: re.compile(rf"[\"{_DOUBLE}]" if quote in _DOUBLE else f"['{_SINGLE}]") for quote in _TYPOGRAPHIC}
_AFTER_NAME = re.compile(r"\s*:\s*[^\s,:}\]]")
_AFTER_ITEM = re.compile(r"\s*(?:\Z|\]|,\s*[^\s,:}\]])")
_AFTER_VALUE = re.compile(
    rf"\s*(?:\Z|,?\s*\}}\s*(?:[,}}\]{{]|\Z)|,\s*{_ANY_QUOTE}[^{_ANY_QUOTE[1:-1]}]{{1,200}}{_ANY_QUOTE}\s*:)"
)
_QUOTE = re.compile(f'["{_DOUBLE}]')
_NEXT_NAME = re.compile(rf"{_ANY_QUOTE}\s*:\s*{_ANY_QUOTE}")
_ESCAPED = re.compile(rf'\\(?=[{_TYPOGRAPHIC}])|(\\.)|(")', re.S)
_WORDS = {"True": "true", "False": "false", "None": "null"}
_BETWEEN = re.compile(r"""[\s,;:.'"\\#|)}\]]*(?:[^\s{\[]{1,2}\s*(?=[{\[]))?""")
_LARGEST_MENDED = 4_000_000
_LARGEST_TYPOGRAPHIC = 1_000_000


class NotANumber(str):
    """NaN or Infinity, which Python's JSON accepts and the format does not have."""

    __slots__ = ()


DECODER = json.JSONDecoder(parse_constant=NotANumber)
_LENIENT = json.JSONDecoder(parse_constant=NotANumber, strict=False)


class Unreadable(ValueError):
    """Not JSON, and not clear what was meant. code: of the problem that says why; near: the place."""

    def __init__(self, code: str, near: str = "") -> None:
        super().__init__(code)
        self.code, self.near = code, near


def parse(text: str) -> tuple[list[Any], list[str]]:
    """The JSON values in a text, and codes of what had to be mended. Raises Unreadable."""
    try:
        return [DECODER.decode(text)], []
    except RecursionError:
        raise Unreadable("json_deep") from None
    except json.JSONDecodeError as error:
        broken = error.with_traceback(None)  # which would keep this call, and with it all it holds
    except ValueError:
        raise Unreadable("json_number") from None
    if len(text) <= _LARGEST_MENDED and text.lstrip()[:1] in ("{", "["):
        mended = _mend(text)
        if mended is not None:
            return mended
    raise Unreadable(*_cause(broken, text))


def _mend(text: str) -> tuple[list[Any], list[str]] | None:
    for codes, candidate in _candidates(text):
        try:
            value = _LENIENT.decode(candidate)
        except (ValueError, RecursionError):
            continue
        if _reads_strictly(candidate.replace("\0", "")):  # an empty character is no line break, and told by itself
            codes = [code for code in codes if code != "mended_breaks"]
        elif "mended_breaks" not in codes:
            codes = [*codes, "mended_breaks"]
        return [value], codes
    values = _one_after_the_other(text)
    return (values, ["mended_two"]) if values else None


def _reads_strictly(text: str) -> bool:
    try:
        DECODER.decode(text)
    except (ValueError, RecursionError):
        return False
    return True


def _candidates(text: str) -> list[tuple[list[str], str]]:
    """The text with one mistake mended, then with several, each with the codes of what was done."""
    steps: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("mended_comma", _without_commas),
        ("mended_typographic", _without_typographic),
        ("mended_quotes", _from_python),
    )
    made: list[tuple[list[str], str]] = [(["mended_breaks"], text)]
    for code, step in steps:
        made += [
            ([*codes, code], after) for codes, before in [([], text), *made[1:]] if (after := step(before)) != before
        ]
    return sorted(made, key=lambda pair: len(pair[0]))


def _without_commas(text: str) -> str:
    return _COMMA.sub(lambda m: m[1] or "", text.rstrip().rstrip(",;"))


def _without_typographic(text: str) -> str:
    """With straight quotes in place of the typographic ones that stand for JSON's own; those inside texts stay.

    One ends a text only where what comes next can follow a text at this place; where none does, nothing is changed.
    """
    if len(text) > _LARGEST_TYPOGRAPHIC:
        return text
    made: list[str] = []
    inside: list[str] = []
    at, name = 0, False
    while (found := _SIGN.search(text, at)) is not None:
        sign, start = found[0], found.start()
        if sign in "{[":
            inside.append(sign)
            name = sign == "{"
        elif sign in "}]":
            inside[-1:] = []
        elif sign in ",:":
            name = sign == "," and inside[-1:] == ["{"]
        if sign in "{}[],:":
            end, piece = found.end(), sign
        elif sign in _TYPOGRAPHIC:
            after = _AFTER_NAME if name else _AFTER_VALUE if inside[-1:] == ["{"] else _AFTER_ITEM
            end = _end_of_text(text, start, after)
            piece = text[start + 1 : end - 1]
            if (_QUOTE if name else _NEXT_NAME).search(piece):  # a closing quote is missing
                return text
            piece = f'"{_ESCAPED.sub(_escape, piece)}"'
        else:
            straight = _STRAIGHT.match(text, start)
            end, piece = (straight.end(), straight[0]) if straight else (0, "")
        if not end:
            return text
        made += (text[at:start], piece)
        at = end
    return "".join(made) + text[at:]


def _end_of_text(text: str, start: int, after: re.Pattern[str]) -> int:
    """After the first quote that can close the text that begins here, 0 where there is none."""
    closing = _CLOSING[text[start]]
    found = closing.search(text, start + 1)
    while found is not None and not after.match(text, found.end()):
        found = closing.search(text, found.end())
    return found.end() if found else 0


def _escape(found: re.Match[str]) -> str:
    return found[1] or ('\\"' if found[2] else "")


def _from_python(text: str) -> str:
    """A dictionary as Python prints it, as JSON."""
    return _PYTHON.sub(_json_of, text)


def _json_of(match: re.Match[str]) -> str:
    if match[2]:
        return _WORDS[match[2]]
    if match[1] is None:
        return match[0]
    inner = match[1].replace("\\'", "'")
    return '"' + re.sub(r'(?<!\\)"', r"\"", inner) + '"'


def _one_after_the_other(text: str) -> list[Any] | None:
    """Objects that stand on one line with no words between them; None when it is not that."""
    values: list[Any] = []
    at = len(text) - len(text.lstrip(" \t\r\n,;"))
    while True:
        between = _BETWEEN.match(text, at) if values else None
        at = between.end() if between else at
        if at >= len(text):
            return values if len(values) > 1 else None
        if text[at] not in "{[":
            return None
        try:
            value, at = DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return None
        values.append(value)


def brackets(text: str) -> tuple[int, bool]:
    """How many brackets are open at the end of a text, and whether a quotation mark in it has no partner."""
    depth, single = 0, False
    for opened, closed, quote in _BRACKETS.findall(text):
        depth += bool(opened) - bool(closed)
        single |= bool(quote)
    return depth, single


def _cause(error: json.JSONDecodeError, text: str) -> tuple[str, str]:
    """The code of the likely cause, and the text around the place."""
    at = error.pos
    near = text[max(0, at - 12) : at + 12].replace("\n", "⏎").strip() or text[-24:].strip()
    start = text.lstrip()[:1]
    if start not in ("{", "["):
        return "json_plain", text.strip()[:24]
    if error.msg.startswith("Unterminated string"):
        return "json_text_open", near
    if error.msg.startswith("Invalid \\"):
        return "json_backslash", near
    depth, single = brackets(text)
    if depth > 0 and not single and at >= len(text.rstrip()):
        return "json_cut_off", near
    if "'" in near or any(c in _TYPOGRAPHIC for c in near):
        return "json_quotes", near
    if error.msg.startswith("Extra data"):
        return "json_rest", near
    if error.msg.startswith("Expecting property name"):
        return "json_name", near
    if error.msg.startswith("Expecting ',' delimiter"):
        return "json_comma", near
    return "json_broken", near
