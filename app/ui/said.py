"""What data, runs and the engine say to people, in the person's language.

They say it in English, each sentence once, where its cause is known, and know no Qt. Which sentence a text was made
from is found out here: sentences.txt lists them all with {…} where something was filled in (packaging/sentences.py
collects them), and the one that fits is translated and filled in again. A text that no sentence fits stays as it is.
So do the values that were filled in, which may be a person's own words, but for those that the list names after a tab:
these are words of ours, such as the name of a setting.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Problem
from app.errors import UserError
from app.runs.config import TrainingConfig, setting
from app.ui import text as text_of
from app.ui.demo_files import RESOURCES

CONTEXT, SETTINGS = "said", "TrainingConfig"
_HOLE = re.compile(r"\{(\w+)\}")
_COUNTED = re.compile(
    r"\s(tokens|words|conversations|examples|lines|Tokens|Wörter|Wörtern|Gespräche|Beispiele|Zeilen)\b"
)
"""What is counted: the number before it is written as numbers are, unlike one that is a name or a place."""
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_BETWEEN = re.compile(r"(?<=[.?:]) ")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with holes. parts: its own words, with the names of the holes between them; told: holes for words of ours."""

    text: str
    parts: tuple[str, ...]
    told: frozenset[str]

    @property
    def words(self) -> int:
        return sum(map(len, self.parts[::2]))

    def values(self, text: str) -> dict[str, str] | None:
        """What was filled in to make a text, by the holes' names; None when it was not made from this one."""
        if not (text.startswith(self.parts[0]) and text.endswith(self.parts[-1])):
            return None
        if not all(part in text for part in self.parts[2:-1:2]):
            return None
        match = _pattern(self).fullmatch(text)
        return {name[1:]: value for name, value in match.groupdict().items()} if match else None


@functools.cache
def _pattern(sentence: _Sentence) -> re.Pattern[str]:
    """Made when a text may fit: all of them at once would hold the window up."""
    parts, seen = [], set[str]()
    for number, part in enumerate(sentence.parts):
        if number % 2 == 0:
            parts.append(re.escape(part))
        else:
            parts.append(f"(?P=_{part})" if part in seen else f"(?P<_{part}>.+?)")
            seen.add(part)
    return re.compile("".join(parts), re.DOTALL)


@functools.cache
def _sentences() -> tuple[frozenset[str], tuple[_Sentence, ...]]:
    """Those without holes, and those with holes, the longest first: the most words fit best."""
    lines = (RESOURCES / "translations" / "sentences.txt").read_text(encoding="utf-8").split("\n")
    split = []
    for text, *told in (line.split("\t") for line in lines if line):
        split.append(_Sentence(text, tuple(_HOLE.split(text)), frozenset(told)))
    whole = frozenset(sentence.text for sentence in split if len(sentence.parts) == 1)
    holes = [sentence for sentence in split if len(sentence.parts) > 1]
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
        return _set(QCoreApplication.translate(CONTEXT, text))
    for sentence in holes:
        values = sentence.values(text)
        if values is not None:
            words = _set(QCoreApplication.translate(CONTEXT, sentence.text))
            return _filled(
                words, {name: _value(value) if name in sentence.told else value for name, value in values.items()}
            )
    return None


def _set(words: str) -> str:
    """As the window sets its words; the terminal's letters have a straight apostrophe. What is filled in stays as it is."""
    return _APOSTROPHE.sub("’", words)


def _value(value: str) -> str:
    """Words of ours that were filled in: a sentence, a part of one, or the name of a setting."""
    return QCoreApplication.translate(SETTINGS, value) if value in _labels() else said(value)


@functools.cache
def _labels() -> frozenset[str]:
    return frozenset(setting(name).label for name in TrainingConfig.model_fields)


def _filled(words: str, values: dict[str, str]) -> str:
    def fill(hole: re.Match[str]) -> str:
        value = values.get(hole[1], hole[0])
        counts = value.isascii() and value.isdigit() and _COUNTED.match(words, hole.end())
        return text_of.number(int(value)) if counts else value

    return _HOLE.sub(fill, words)
