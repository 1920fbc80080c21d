"""What a person decided while reviewing examples: fixes to use and conversations to leave out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.data.conversation import Conversation, Place, Problem, Reading
from app.data.fixes import FIXES, Fix, fix_for, mended
from app.data.problems import CATALOGUE

LEAVE_OUT = "leave_out"


@dataclass(frozen=True)
class ReviewChoices:
    """fixes: by place and message, leaving out among them; everywhere: names of fixes for every conversation.

    Fixes of one conversation are used in their order; each counts messages as those before it leave them.

    They belong to the content of one file: a fix of a line that is sound, or that is not there, does nothing wrong,
    but says nothing about another file.
    """

    fixes: tuple[Fix, ...] = ()
    everywhere: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fixes or self.everywhere)

    @cached_property
    def by_place(self) -> dict[Place, tuple[Fix, ...]]:
        """The fixes of each conversation that has any."""
        found: dict[Place, list[Fix]] = defaultdict(list)
        for fix in self.fixes:
            found[fix.place].append(fix)
        return {place: tuple(fixes) for place, fixes in found.items()}

    def leaves_out(self, place: Place) -> bool:
        """Whether the person left this conversation out."""
        return any(fix.name == LEAVE_OUT for fix in self.by_place.get(place, ()))

    def solves(self, problem: Problem) -> bool:
        """Whether its conversation is left out, or the fix that it suggests is used everywhere.

        Whether fixes of its own have mended a conversation is for app.data.mending.still_open to say.
        """
        fix = fix_for(problem)
        if problem.place is not None and self.leaves_out(problem.place):
            return True
        return fix is not None and fix.name in self.everywhere

    def using(self, problems: Sequence[Problem]) -> ReviewChoices:
        """With the fixes that these problems suggest. One that is told once for the whole file is used everywhere.

        The later messages of a conversation are mended first, so that the places of the others stay right.
        """
        fixes, everywhere = dict[Fix, None](), dict.fromkeys(self.everywhere)
        for found in problems:
            fix = fix_for(found)
            if fix is not None and CATALOGUE[found.code].once:
                everywhere[fix.name] = None
            elif fix is not None:
                fixes[fix] = None
        return ReviewChoices((*self.fixes, *sorted(fixes, key=_later_first)), tuple(everywhere))

    def adding(self, fixes: Iterable[Fix]) -> ReviewChoices:
        """With these fixes after those that are used already."""
        return ReviewChoices((*self.fixes, *fixes), self.everywhere)

    def leaving_out(self, place: Place) -> ReviewChoices:
        line, example = place
        return ReviewChoices((*self.without(place).fixes, Fix(LEAVE_OUT, line, example=example)), self.everywhere)

    def without(self, place: Place) -> ReviewChoices:
        """Without what was decided about this conversation."""
        return ReviewChoices(tuple(f for f in self.fixes if f.place != place), self.everywhere)

    def without_everywhere(self, name: str) -> ReviewChoices:
        """Without a fix that was used in the whole file."""
        return ReviewChoices(self.fixes, tuple(n for n in self.everywhere if n != name))

    def to_json(self) -> str:
        rows = [[fix.name, fix.line, fix.message, fix.example] for fix in self.fixes]
        return json.dumps({"fixes": rows, "everywhere": list(self.everywhere), "in_order": True})

    @classmethod
    def from_json(cls, text: str) -> ReviewChoices:
        """Raises ValueError when it is not what to_json writes."""
        value: Any = json.loads(text)
        try:
            fixes = [Fix(_known(name), int(line), *rest) for name, line, *rest in value["fixes"]]
            if not value.get("in_order"):  # of an earlier version, which used those of later messages first
                fixes.sort(key=_later_first)
            return cls(tuple(fixes), tuple(_known(name) for name in value["everywhere"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"no choices: {error}") from None


def apply_choices(reading: Reading, choices: ReviewChoices) -> Sequence[Conversation]:
    """All that `chosen` gives; the conversations of the file themselves where nothing was chosen."""
    return list(chosen(reading, choices)) if choices else reading.conversations


def chosen(reading: Reading, choices: ReviewChoices) -> Iterator[Conversation]:
    """The conversations to learn from, one by one: those of the file, mended and left out as chosen.

    The file is not touched, and no more than one of them need be in memory.
    """
    conversations: Iterable[Conversation] = reading.conversations
    if choices.fixes:
        conversations = mended(reading, choices.fixes)
    for name in choices.everywhere:
        conversations = _everywhere(conversations, name)
    return iter(conversations)


def _everywhere(conversations: Iterable[Conversation], name: str) -> Iterator[Conversation]:
    for conversation in conversations:
        made = FIXES[name](conversation, None) if conversation.messages else conversation
        yield from (made,) if isinstance(made, Conversation) else made


def unusable(reading: Reading, choices: ReviewChoices, usable: Sequence[Conversation]) -> int:
    """How many examples of a file are learned from in no form, though the person did not leave them out.

    usable: what apply_choices gives for these.
    """
    if not choices:
        return reading.left_out
    from app.data.stored import places_of  # late, so that the window shows before numpy is loaded

    there = set(places_of(usable))
    gone = sum(place not in there and not choices.leaves_out(place) for place in places_of(reading.conversations))
    back = sum(place in there or choices.leaves_out(place) for place in places_of(reading.aside))
    return reading.left_out - back + gone


def _later_first(fix: Fix) -> int:
    return 1 if fix.message is None else -fix.message


def _known(name: str) -> str:
    if name not in FIXES:
        raise ValueError(f"unknown fix {name}")
    return name
