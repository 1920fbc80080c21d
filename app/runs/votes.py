"""Which answer do people like better? Blind votes between original and tuned model, kept in the run's folder.

For each question a coin decides which answer stands left. The person sees "left" and "right" only, and what they
choose is written down before anything is told.
"""

from __future__ import annotations

import json
import math
import random
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from app.errors import UserError
from app.runs.files import alone, write_atomically

FILE = "votes.json"
Side = Literal["left", "right"]
Choice = Literal["left", "right", "same"]
_SURE = 0.05


@dataclass(frozen=True, slots=True)
class Ballot:
    """One question with both answers. tuned: the side on which the tuned model's answer stands; not to be shown."""

    question: str
    left: str
    right: str
    tuned: Side


@dataclass(frozen=True, slots=True)
class Vote:
    """A ballot with what was chosen. version: the adapter folder's name."""

    ballot: Ballot
    choice: Choice
    version: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each was preferred. chance: how likely so clear a result is if both are equally good (sign test)."""

    tuned: int
    original: int
    same: int
    chance: float

    @property
    def verdict(self) -> Literal["tuned", "original", "open"]:
        """Who is better, when fewer than one in twenty such results would come from luck."""
        if self.chance >= _SURE:
            return "open"
        return "tuned" if self.tuned > self.original else "original"


def ballot(question: str, original: str, tuned: str, coin: random.Random) -> Ballot:
    """Put the two answers to a question left and right by a toss."""
    if coin.random() < 0.5:
        return Ballot(question, tuned, original, "left")
    return Ballot(question, original, tuned, "right")


class Votes:
    """The votes of one run. Every vote is on the disk when `add` returns."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def all(self) -> list[Vote]:
        """Every vote so far, oldest first. Raises UserError when the file is damaged."""
        if not self._file.exists():
            return []
        try:
            rows = json.loads(self._file.read_text(encoding="utf-8"))
            return [Vote(Ballot(**row["ballot"]), row["choice"], row["version"]) for row in rows]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise UserError(
                "The votes of this run cannot be read.",
                f"{self._file} is damaged ({error}).",
                "Remove it to begin anew.",
                "bad_votes",
            ) from None

    def add(self, vote: Vote) -> Tally:
        """Keep a vote; returns the tally with it. Raises UserError when that is not possible."""
        try:
            with alone(self._file.parent):
                votes = [*self.all(), vote]
                write_atomically(self._file, json.dumps([asdict(v) for v in votes], indent=1, ensure_ascii=False))
        except OSError as error:
            raise UserError(
                "This vote could not be kept.", f"{error.strerror or error}.",
                f"Check that {self._file.parent} is there and the disk has space. The test goes on.", "no_vote",
            ) from None  # fmt: skip
        return tally(votes)

    def tally(self, version: str | None = None) -> Tally:
        """The tally of all votes, or of those on one version."""
        return tally([vote for vote in self.all() if version in (None, vote.version)])


def tally(votes: list[Vote]) -> Tally:
    """Count votes."""
    tuned = sum(vote.choice == vote.ballot.tuned for vote in votes)
    same = sum(vote.choice == "same" for vote in votes)
    original = len(votes) - tuned - same
    return Tally(tuned, original, same, _sign_test(tuned, original))


def _sign_test(one: int, other: int) -> float:
    """Two-sided: the chance that of n fair tosses one side comes up at least as rarely as the rarer one did."""
    total = one + other
    tail: float = sum(math.comb(total, k) for k in range(min(one, other) + 1)) / 2**total
    return min(1.0, 2 * tail)
