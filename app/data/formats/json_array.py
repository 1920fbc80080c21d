"""JSON documents that hold a list of examples, read element by element, so that size does not matter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from app.data.conversation import Problem
from app.data.decoding import LINE_LIMIT, lines
from app.data.formats import Record, json_lines
from app.data.problems import problem
from app.data.repair import DECODER
from app.data.shapes.chat import LIST_KEYS
from app.data.shapes.pairs import PAIRS

_WRAPPER = re.compile(r'\s*\{\s*"([^"\\]+)"\s*:\s*(?=\[)')
_ONE_CONVERSATION = re.compile(r'\s*\[\s*\{\s*"(?:role|from|speaker)"\s*:')
_LISTS_ON_LINES = re.compile(r"\s*\[[^\n]*\]\s*\n\s*\[")
_NOT_AROUND = {*LIST_KEYS, "tools", "functions", "history", "chosen", "rejected"} | {n for p in PAIRS for n in p[:2]}
_GIANT = 8_000_000
_GAP = re.compile(r"[\s,]*")


def begins_list(head: str) -> bool:
    """Whether a document is a list of examples, or an object around one, by its beginning."""
    if head.lstrip("\ufeff \t\r\n").startswith("["):
        return not (_ONE_CONVERSATION.match(head) or _LISTS_ON_LINES.match(head))
    wrapper = _WRAPPER.match(head)
    return wrapper is not None and wrapper[1].lower() not in _NOT_AROUND and not _is_whole(head.split("\n", 1)[0])


def _is_whole(line: str) -> bool:
    try:
        DECODER.decode(line.strip())
    except (ValueError, RecursionError):
        return False
    return True


def records(pieces: Iterator[str]) -> Iterator[Record]:
    """A record for each element of the list, with the line on which it begins."""
    return _Scanner(pieces).records()


class _Scanner:
    """A window that moves over the document. line: of the character at position at."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self.pieces, self.window, self.at, self.line, self.ended = pieces, "", 0, 1, False
        self.passed = 0

    def records(self) -> Iterator[Record]:
        self._more()
        key = self._enter()
        notes = [problem("list_in_wrapper", key=key)] if key else []
        while True:
            self._gap()
            if self.at >= len(self.window):
                yield self._note(notes, problem("list_not_closed", self.line))
                return
            if self.window[self.at] == "]":
                if self.line == 1 and self.passed > _GIANT:
                    yield self._note(notes, problem("one_giant_line", 1, size=f"{self.passed / 1e6:,.0f}"))
                return
            start = self.line
            try:
                value, end = self._element()
            except (ValueError, RecursionError) as error:
                yield from self._rest_by_lines(error, notes)
                return
            self._advance(end)
            yield Record(start, value, notes)
            notes = []

    def _note(self, notes: list[Problem], found: Problem) -> Record:
        """Something to say about the list itself, which is no record of an example."""
        return Record(self.line, None, [*notes, found], readable=False, counts=False)

    def _enter(self) -> str:
        """Step to the first element; the name of the field that the list stands in, empty without one."""
        wrapper = _WRAPPER.match(self.window)
        if wrapper:
            self._advance(wrapper.end() + 1)
            return wrapper[1]
        self._advance(self.window.index("[") + 1)
        return ""

    def _element(self) -> tuple[Any, int]:
        """The value at the window's position and where it ends; reads on while it is not complete."""
        while True:
            try:
                value, end = DECODER.raw_decode(self.window, self.at)
            except json.JSONDecodeError:
                if self.ended or len(self.window) - self.at > LINE_LIMIT or not self._more():
                    raise
                continue
            if end < len(self.window) or self.ended or not self._more():
                return value, end

    def _gap(self) -> None:
        while True:
            gap = _GAP.match(self.window, self.at)
            self._advance(gap.end() if gap else self.at)
            if self.at < len(self.window) or not self._more():
                return

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

    def _rest_by_lines(self, error: Exception, notes: list[Problem]) -> Iterator[Record]:
        """From a damaged element on, read line by line as JSONL, where commas and brackets are forgiven."""
        near = getattr(error, "pos", self.at)
        where = self.line + self.window.count("\n", self.at, min(near, len(self.window)))
        yield self._note(notes, problem("list_damaged", where))
        text = iter([self.window[self.at :]])
        before = self.line - 1
        yield from json_lines.records((before + n, line) for n, line in lines(chain(text, self.pieces)))
