"""The few marks that models use, as people mean them: bold and slanted words, headings, lists, code. All of it stays plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.ui.widgets.label import Span

_FENCE = re.compile(r"\s*(```|~~~)")
_HEADING = re.compile(r" {0,3}#{1,6}\s+(.*?)[\s#]*")
_RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*")
_ITEM = re.compile(r"(\s*)[-*+]\s+(.*)")
_INLINE = re.compile(
    r"(?P<ticks>`{1,3})(?P<code>.{1,400}?)(?P=ticks)(?!`)"
    r"|\*\*(?=\S)(?P<bold>.{1,400}?)(?<=\S)\*\*"
    r"|(?<![\w*])\*(?=\S)(?P<star>[^*]{1,400})(?<=\S)\*(?![\w*])"
    r"|(?<!\w)_(?=\S)(?P<line>[^_]{1,400})(?<=\S)_(?!\w)"
    r"|!\[(?P<picture>[^\]]{0,400})\]\([^)\s]{0,2000}\)"
    r"|\[(?P<link>[^\]]{1,400})\]\((?P<place>[^)\s]{1,2000})\)"
    r"|\\(?P<sign>[*_#`])"
)


def marked(text: str) -> list[Span]:
    """Spans of what a model wrote, without the signs that only say how words look.

    Pictures are their names and are not loaded, a link is its words and its address, HTML stays as it was written. A
    mark that is not closed, or of another kind, stays as well.
    """
    spans: list[Span] = []
    code = False
    for line in text.strip().split("\n"):
        if _FENCE.match(line):
            code = not code
            continue
        if spans:
            spans.append(Span("\n"))
        spans += [Span(line, style="mono")] if code else _line(line)
    return _joined(spans) or ([Span(text)] if text.strip() else [])


def _line(line: str) -> Iterator[Span]:
    if heading := _HEADING.fullmatch(line):
        yield from _inline(heading[1], 600)
    elif _RULE.fullmatch(line):
        yield Span("—")
    elif item := _ITEM.fullmatch(line):
        yield Span(f"{item[1]}• ")
        yield from _inline(item[2])
    else:
        yield from _inline(line)


def _inline(text: str, weight: int | None = None) -> Iterator[Span]:
    at = 0
    for found in _INLINE.finditer(text):
        yield Span(text[at : found.start()], weight)
        at = found.end()
        match found.lastgroup:
            case "code":
                yield Span(found["code"], weight, style="mono")
            case "bold":
                yield from _inline(found["bold"], 600)
            case "star" | "line" as kind:
                yield Span(found[kind], weight, slanted=True)
            case "place":
                words, place = found["link"], found["place"]
                yield Span(words if words == place else f"{words} ({place})", weight)
            case _:
                yield Span(found["picture"] or found["sign"] or "", weight)
    yield Span(text[at:], weight)


def _joined(spans: list[Span]) -> list[Span]:
    """Without empty ones, and those of one look that follow each other made one."""
    made: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if made and replace(made[-1], text="") == replace(span, text=""):
            span = replace(span, text=made.pop().text + span.text)
        made.append(span)
    return made
