"""JSON documents that hold a list of examples, read element by element, so that size does not matter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from app.data.conversation import Problem
from app.data.decoding import LINE_LIMIT
from app.data.formats import Record, broken, skip
from app.data.formats.damage import Likeness, closed_at, goes_on, reason, tried_to_read
from app.data.problems import problem
from app.data.repair import DECODER, Unreadable
from app.data.shapes.chat import LIST_KEYS
from app.data.shapes.others import PARTS_OF_ONE
from app.data.shapes.pairs import PAIRS

_WRAPPER = re.compile(
    r"""\s*\{\s*(?:"([^"\\\n]+)"\s*:\s*(?=\[)|["']{0,2}(\w{1,60})["']{0,2}\s*[:}\]]?\s*(?=\[\s*\{))"""
)
"""An object around a list; if it is damaged, the list is no less readable."""
_ONE_CONVERSATION = re.compile(r"""\s*\[\s*\{\s*["'](?:role|from|speaker)["']\s*:""")
_FIRST = re.compile(r"[\s\ufeff]*\[\s*(?=\{)")
_SPEAKERS, _SAID = {"role", "from", "speaker"}, {"content", "value", "text", "tool_calls"}
_LISTS_ON_LINES = re.compile(r"\s*\[\s*(?!\{)[^\n]*\]\s*\n\s*\[")
_NOT_AROUND = {*LIST_KEYS, *PARTS_OF_ONE, "tools", "functions", "history", "chosen", "rejected"}
_NOT_AROUND |= {name for pair in PAIRS for name in pair[:2]}
_ABOVE = re.compile(r"(?:[\s\ufeff]*(?:#|//)[^\n]*\n)*[\s\ufeff]*")
_NAMED = re.compile(r"""[\[\s]*\{\s*(?:["“„«'][^"“”\n]{1,200}["”»']|[A-Za-z_]\w{0,60})\s*:""")
_OPENED = re.compile(r"^[\[ \t\r]*(?=\{)", re.M)
_LINES = 5
_LISTED = re.compile(r'\[\s*\[?\s*"(?:[^"\\\n]|\\.)*"\s*,\s*["\[\d]')
_GIANT = 8_000_000
_FAR = 10_000
_GAP = re.compile(r"[\s,;\ufeff\0]*")
_FIELD = re.compile(r'"((?:[^"\\]|\\.)*)"\s*:\s*')
_LAST = re.compile(r"\](?:\s*\})?\s*\Z")
_LONGEST_SIGN = 16
"""A value that is cut off by the window's end is not complete within these last characters: a number or a \\u."""


def begins_list(head: str) -> bool:
    """Whether a document is a list of examples, or an object around one, by its beginning."""
    head = behind_comments(head)
    if head.startswith("["):
        return not (is_conversation(head) or _LISTS_ON_LINES.match(head))
    wrapper = _WRAPPER.match(head)
    if wrapper is None or (wrapper[1] or wrapper[2]).lower() in _NOT_AROUND or is_conversation(head, wrapper.end()):
        return False
    return isinstance(tried_to_read(head.split("\n", 1)[0].strip()), Unreadable)


def behind_comments(head: str) -> str:
    """The beginning of a document without the blank lines and comments above it."""
    return head[_ABOVE.match(head).end() :]  # type: ignore[union-attr]  # it matches anything


def looks_like_json(head: str) -> bool:
    """Whether a file that is not called so holds JSON: an object with a name, or a list that can be read."""
    head = behind_comments(head)
    if any(_NAMED.match(head, opened.end()) for opened in islice(_OPENED.finditer(head), _LINES)):
        return True
    if not head.startswith(("[", "{")):
        return False
    try:
        value, end = DECODER.raw_decode(head)
    except (ValueError, RecursionError):
        return _LISTED.match(head) is not None
    behind = head[end:].split("\n", 1)[0].strip()
    first = next(iter(value), "")
    return isinstance(first, str | list | dict) and behind in ("", ",", ";")


def is_conversation(head: str, at: int = 0) -> bool:
    """Whether the list that begins here is one of messages."""
    first = _FIRST.match(head, at)
    try:
        value = DECODER.raw_decode(head, first.end())[0] if first else None
    except (ValueError, RecursionError):
        return _ONE_CONVERSATION.match(head, at) is not None
    return isinstance(value, dict) and bool(value.keys() & _SPEAKERS) and bool(value.keys() & _SAID)


def records(pieces: Iterator[str]) -> Iterator[Record]:
    """A record for each element of the list, with the line on which it begins."""
    return _Scanner(pieces).records()


class _Scanner:
    """A window that moves over the document. line: of the character at position at; inside: a list is open;
    key: the field that the list stands in, empty without one; begun: nothing stands before at on its line."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self.pieces, self.window, self.at, self.line, self.ended = pieces, "", 0, 1, False
        self.passed, self.inside, self.key, self.begun = 0, True, "", False
        self.known, self.notes, self.told = Likeness(), list[Problem](), set[str]()

    def records(self) -> Iterator[Record]:
        self._more()
        yield from self._comments()
        self._enter()
        while True:
            self._gap()
            if self.at >= len(self.window):
                yield from self._end()
                return
            sign = self.window[self.at]
            if sign in "]}":
                yield from self._close(sign)
            elif (sign == "#" or self.window.startswith("//", self.at)) and self._is_comment():
                yield skip(self.line)
                self._to_next_line()
            elif not self.inside and self._enters():
                pass
            else:
                yield from self._next()

    def _comments(self) -> Iterator[Record]:
        """Those above the list."""
        while True:
            self._gap()
            if not self.window.startswith(("#", "//"), self.at):
                return
            yield skip(self.line)
            self._to_next_line()

    def _end(self) -> Iterator[Record]:
        if self.inside:
            yield self._note(problem("list_not_closed", self.line))
        elif self.line == 1 and self.passed > _GIANT:
            yield self._note(problem("one_giant_line", 1, size=f"{self.passed / 1e6:,.0f}"))

    def _close(self, sign: str) -> Iterator[Record]:
        """Behind a list; what stands beside it in an object around it is told."""
        self._advance(self.at + 1)
        if self.inside and sign == "]":
            self.inside = False
            while self.key and (name := self._name_beside()):
                try:
                    value, end = self._element()
                except (ValueError, RecursionError):
                    return
                self._advance(end)
                if isinstance(value, list) and value and isinstance(value[0], dict):
                    yield self._note(problem("list_beside", self.line, key=name))

    def _name_beside(self) -> str:
        """The name of the next field, up to its value."""
        self._gap()
        match = _FIELD.match(self.window, self.at)
        if match:
            self._advance(match.end())
        return match[1] if match else ""

    def _enters(self) -> bool:
        """Step into one more list, which is told once; False where an element follows by itself."""
        if "list_goes_on" not in self.told:
            self.told.add("list_goes_on")
            self.notes.append(problem("list_goes_on", self.line))
        if self.window[self.at] == "[" or _WRAPPER.match(self.window, self.at):
            self._enter()
            return True
        return False

    def _next(self) -> Iterator[Record]:
        """The next element, or what can be told of it."""
        start = self.line
        try:
            value, end = self._element()
        except (ValueError, RecursionError):
            yield from self._damaged()
            return
        if type(value) is str and goes_on(self.window, end):  # of an object without its first bracket
            yield from self._damaged()
            return
        self._advance(end)
        self.known.met(value)
        values = value if self._too_deep(value) else [value]
        if values is value:
            self.notes.append(problem("list_damaged", start))
        for each in values:
            notes, self.notes = self.notes, []
            yield Record(start, each, notes)

    def _too_deep(self, value: Any) -> bool:
        """Whether this is no element but a list of some, with a bracket too many around them."""
        first = value[0] if type(value) is list and value else None
        return type(first) is dict and (len(first) > 1 or bool(self.known.keys)) and self.known.holds(first)

    def _note(self, found: Problem) -> Record:
        """Something to say about the list itself, which is no record of an example."""
        notes, self.notes = self.notes, []
        return Record(self.line, None, [*notes, found], readable=False, counts=False)

    def _enter(self) -> None:
        """Step to the first element of a list, and into the object around it if there is one."""
        wrapper = _WRAPPER.match(self.window, self.at)
        self.inside, self.key = True, (wrapper[1] or wrapper[2]) if wrapper else ""
        if wrapper:
            self.notes.append(problem("list_in_wrapper", key=self.key))
        self._advance((wrapper.end() if wrapper else self.window.index("[", self.at)) + 1)

    def _element(self) -> tuple[Any, int]:
        """The value at the window's position and where it ends; reads on while it is not complete."""
        while True:
            try:
                value, end = DECODER.raw_decode(self.window, self.at)
            except json.JSONDecodeError as error:
                cut = error.msg.startswith("Unterminated string") or error.pos > len(self.window) - _LONGEST_SIGN
                if not cut or self.ended or len(self.window) - self.at > LINE_LIMIT or not self._more():
                    raise
                continue
            if end < len(self.window) or self.ended or not self._more():
                return value, end

    def _damaged(self) -> Iterator[Record]:
        """An element that is mended, or left out; the next one is known by its beginning."""
        while (following := self.known.next_in(self.window, self.at)) is None:
            if self.ended or len(self.window) - self.at > LINE_LIMIT or not self._more():
                break
        until = len(self.window) if following is None else following
        closed = closed_at(self.window, self.at, until)
        start, tried = self.line, tried_to_read(self.window[self.at : closed]) if closed else None
        if tried is None or isinstance(tried, Unreadable):
            if following is None:
                ending = _LAST.search(self.window, self.at)
                until = closed or (ending.start() if ending else until)
            text = self.window[self.at : until].rstrip(" \t\r\n,")
            tried = tried_to_read(text)
        else:
            until = closed or until
        if isinstance(tried, Unreadable):
            if "list_damaged" not in self.told:
                self.told.add("list_damaged")
                yield self._note(problem("list_damaged", self.line))
            code, near = reason(tried, text)
            yield broken(start, problem(code, start, near=near))
        else:
            notes, self.notes = [*self.notes, *(problem(code, start, count=len(tried[0])) for code in tried[1])], []
            for value in tried[0]:
                self.known.met(value)
                yield Record(start, value, notes)
                notes = []
        self._advance(until)

    def _gap(self) -> None:
        before = self.line
        while True:
            gap = _GAP.match(self.window, self.at)
            self._advance(gap.end() if gap else self.at)
            self.begun = self.line > before
            if self.at < len(self.window) or not self._more():
                return

    def _is_comment(self) -> bool:
        """Whether nothing stands before it on its line, or no example behind it."""
        while (end := self.window.find("\n", self.at)) < 0 and len(self.window) - self.at < _FAR and self._more():
            pass
        rest = self.window[self.at : end if end >= 0 else self.at + _FAR]
        return self.begun or ("{" not in rest and "[" not in rest)

    def _to_next_line(self) -> None:
        while (end := self.window.find("\n", self.at)) < 0 and self._more():
            self._advance(len(self.window))
        self._advance(end if end >= 0 else len(self.window))

    def _advance(self, to: int) -> None:
        self.line += self.window.count("\n", self.at, to)
        self.passed += to - self.at
        self.at = to

    def _more(self) -> bool:
        """Twice as much text in the window, without what is done with; False at the document's end."""
        rest = self.window[self.at :]
        taken, size = [rest], 0
        for piece in self.pieces:
            taken.append(piece)
            size += len(piece)
            if size >= len(rest) and size:
                break
        else:
            self.ended = True
        self.window, self.at = "".join(taken), 0
        return size > 0
