"""What can be wrong with examples: every code once, with its severity, its sentences and the fix that is offered."""

from __future__ import annotations

import re
from dataclasses import replace

from app.data.catalogue import Kind, conversations, files, forms, records, tokens
from app.data.conversation import Place, Problem

CATALOGUE: dict[str, Kind] = {**files.KINDS, **records.KINDS, **conversations.KINDS, **tokens.KINDS}

_WORD = re.compile(r"\{(\w+)\}")


def problem(
    code: str, line: int | None = None, message: int | None = None, example: int = 0, **words: object
) -> Problem:
    """A Problem of this code with its sentences filled in. line counts from 1, message from 0.

    The first of the words is what is counted, where a sentence has a form for one.
    """
    kind = CATALOGUE[code]
    one = str(next(iter(words.values()), "")) == "1"
    what, why, fix = (_fill(forms(text)[one], words) for text in (kind.what, kind.why, kind.fix))
    return Problem(code, kind.severity, what, line, message, why, fix, example)


def of_kept(found: Problem) -> Problem:
    """The same problem of a conversation of which something is learned all the same: a warning where it was an error."""
    return replace(found, severity="warning") if found.severity == "error" else found


def action_of(code: str) -> str:
    """The name of the fix in app.data.fixes that mends this kind of problem, empty when there is none."""
    return CATALOGUE[code].action


def place_words(place: Place) -> str:
    """A place within a sentence: "417", or "1, example 17" where a line holds several."""
    line, example = place
    return f"{line}, example {example}" if example else str(line)


def _fill(text: str, words: dict[str, object]) -> str:
    return _WORD.sub(lambda m: str(words.get(m[1], m[0])), text) if words else text
