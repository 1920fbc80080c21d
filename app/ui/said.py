"""What data, runs and the engine say to people, in the person's language.

They say it in English, each sentence once, where its cause is known, and know no Qt. Which sentence a text was made
from is found out here: sentences.txt lists them all with {…} where something was filled in (packaging/sentences.py
collects them), and the one that fits is translated and filled in again. A text that no sentence fits stays as it is.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Problem
from app.errors import UserError
from app.ui.demo_files import RESOURCES

CONTEXT = "said"
_HOLE = re.compile(r"\{(\w+)\}")
_BETWEEN = re.compile(r"(?<=[.?:]) ")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with holes, and what texts made from it look like."""

    text: str
    start: str
    made: re.Pattern[str]
    words: int

    @classmethod
    def read(cls, line: str) -> _Sentence:
        parts, seen = [], set[str]()
        for number, part in enumerate(_HOLE.split(line)):
            name = f"_{part}"
            if number % 2 == 0:
                parts.append(re.escape(part))
            elif name in seen:
                parts.append(f"(?P={name})")
            else:
                seen.add(name)
                parts.append(f"(?P<{name}>.+?)")
        made = re.compile("".join(parts), re.DOTALL)
        return cls(line, line.partition("{")[0], made, len(_HOLE.sub("", line)))


@functools.cache
def _sentences() -> tuple[dict[str, _Sentence], tuple[_Sentence, ...]]:
    """Those without holes by their text, and those with holes, the longest first: the most words fit best."""
    lines = (RESOURCES / "translations" / "sentences.txt").read_text(encoding="utf-8").split("\n")
    all_of_them = [_Sentence.read(line) for line in lines if line]
    holes = [sentence for sentence in all_of_them if _HOLE.search(sentence.text)]
    whole = {sentence.text: sentence for sentence in all_of_them if not _HOLE.search(sentence.text)}
    return whole, tuple(sorted(holes, key=lambda sentence: -sentence.words))


def said(text: str) -> str:
    """A sentence of a UserError or a problem, or several after each other, in the person's language."""
    found = _one(text)
    if found is not None:
        return found
    for gap in reversed(list(_BETWEEN.finditer(text))):
        first = _one(text[: gap.start()])
        if first is not None:
            return f"{first} {said(text[gap.end() :])}"
    return text


def told(error: UserError) -> UserError:
    """The same error in the person's language."""
    return UserError(said(error.what), said(error.why), said(error.next), error.code)


def problem_words(problem: Problem) -> tuple[str, str, str]:
    """What is wrong with an example, why, and what to do, in the person's language."""
    return said(problem.what), said(problem.why), said(problem.fix)


def _one(text: str) -> str | None:
    whole, holes = _sentences()
    if text in whole:
        return QCoreApplication.translate(CONTEXT, text)
    for sentence in holes:
        match = sentence.made.fullmatch(text) if text.startswith(sentence.start) else None
        if match:
            words = QCoreApplication.translate(CONTEXT, sentence.text)
            return _filled(words, {name[1:]: said(value) for name, value in match.groupdict().items()})
    return None


def _filled(words: str, values: dict[str, str]) -> str:
    return _HOLE.sub(lambda hole: values.get(hole[1], hole[0]), words)
