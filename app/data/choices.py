"""What a person decided while reviewing examples: fixes to use and conversations to leave out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.data.conversation import Conversation, Problem, Reading
from app.data.fixes import FIXES, Fix, apply
from app.data.problems import CATALOGUE, action_of

LEAVE_OUT = "leave_out"


@dataclass(frozen=True)
class ReviewChoices:
    """fixes: by line and message, leaving out among them; everywhere: names of fixes for every conversation.

    They belong to the content of one file: a fix of a line that is sound, or that is not there, does nothing wrong,
    but says nothing about another file.
    """

    fixes: tuple[Fix, ...] = ()
    everywhere: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fixes or self.everywhere)

    @cached_property
    def by_line(self) -> dict[int, tuple[Fix, ...]]:
        """The fixes of each line that has any."""
        found: dict[int, tuple[Fix, ...]] = {}
        for fix in self.fixes:
            found[fix.line] = (*found.get(fix.line, ()), fix)
        return found

    def leaves_out(self, line: int) -> bool:
        """Whether the person left this line's conversation out."""
        return any(fix.name == LEAVE_OUT for fix in self.by_line.get(line, ()))

    def solves(self, problem: Problem) -> bool:
        """Whether the fix that this problem suggests is used, or its conversation is left out."""
        fix = fix_for(problem)
        if problem.line is not None and self.leaves_out(problem.line):
            return True
        return fix is not None and (fix in self.by_line.get(fix.line, ()) or fix.name in self.everywhere)

    def using(self, problems: Sequence[Problem]) -> ReviewChoices:
        """With the fixes that these problems suggest. One that is told once for the whole file is used everywhere."""
        fixes, everywhere = dict.fromkeys(self.fixes), dict.fromkeys(self.everywhere)
        for found in problems:
            fix = fix_for(found)
            if fix is not None and CATALOGUE[found.code].once:
                everywhere[fix.name] = None
            elif fix is not None:
                fixes[fix] = None
        return ReviewChoices(tuple(fixes), tuple(everywhere))

    def leaving_out(self, line: int) -> ReviewChoices:
        return ReviewChoices((*self.without(line).fixes, Fix(LEAVE_OUT, line)), self.everywhere)

    def without(self, line: int) -> ReviewChoices:
        """Without what was decided about this line."""
        return ReviewChoices(tuple(f for f in self.fixes if f.line != line), self.everywhere)

    def to_json(self) -> str:
        rows = [[fix.name, fix.line, fix.message] for fix in self.fixes]
        return json.dumps({"fixes": rows, "everywhere": list(self.everywhere)})

    @classmethod
    def from_json(cls, text: str) -> ReviewChoices:
        """Raises ValueError when it is not what to_json writes."""
        value: Any = json.loads(text)
        try:
            fixes = tuple(Fix(_known(name), int(line), message) for name, line, message in value["fixes"])
            return cls(fixes, tuple(_known(name) for name in value["everywhere"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"no choices: {error}") from None


def fix_for(problem: Problem) -> Fix | None:
    """The fix that a problem suggests, if it has one and a place."""
    name = action_of(problem.code)
    return Fix(name, problem.line, problem.message_index) if name and problem.line else None


def apply_choices(reading: Reading, choices: ReviewChoices) -> Sequence[Conversation]:
    """The conversations to learn from: those of the file, mended and left out as chosen. The file is not touched."""
    if not choices:
        return reading.conversations
    conversations: Sequence[Conversation] = apply(reading, choices.fixes) if choices.fixes else reading.conversations
    for name in choices.everywhere:
        mended = (FIXES[name](c, None) if c.messages else c for c in conversations)
        conversations = [c for made in mended for c in ((made,) if isinstance(made, Conversation) else made)]
    return conversations


def _known(name: str) -> str:
    if name not in FIXES:
        raise ValueError(f"unknown fix {name}")
    return name
