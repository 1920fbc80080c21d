"""How wide the columns of the table of runs are."""

from __future__ import annotations

from collections.abc import Mapping

from app.ui.runs_page.head import AROUND_TITLE
from app.ui.runs_page.model import EXAMPLES, LOSS, MODEL, NAME, STATE, TICK, TIME, TREND
from app.ui.runs_page.row import PAD

_FIXED = {TICK: 40, LOSS: 104, TREND: 92, TIME: 92, STATE: 100}
_NARROW, _FIXED_NARROW = 900, {TICK: 40, LOSS: 96, TREND: 70, TIME: 88, STATE: 100}
"""Below so many pixels the names need the room more."""
_AT_THE_EDGE, _WIDEST_STATE = 8, 230
"""Pixels right of the longest state, and what the column of states takes at most."""
SHARES = {NAME: 204, MODEL: 157, EXAMPLES: 157}
_SHORTEST_NAME = 130
"""Where less would be left for names, they get the room of the trend."""


def widths(whole: int, titles: Mapping[int, float], words: Mapping[int, float], state: float) -> dict[int, int]:
    """Pixels of each column; 0 for one that is left out.

    titles, words: pixels of each title, and of the longest name, model and examples; state: of the longest state.
    """
    made = dict(_FIXED if whole >= _NARROW else _FIXED_NARROW)
    for column in (LOSS, TREND, TIME):
        made[column] = max(made[column], round(titles[column] + 0.5) + AROUND_TITLE)
    made[STATE] = max(made[STATE], min(round(state) + 2 * PAD + _AT_THE_EDGE, _WIDEST_STATE))
    needs = {column: round(words[column] + 0.5) + 2 * PAD for column in SHARES}
    names = shared(whole - sum(made.values()), needs)
    if names[NAME] < min(_SHORTEST_NAME, needs[NAME]):
        made[TREND] = 0
        names = shared(whole - sum(made.values()), needs)
    return made | names


def shared(room: int, needs: Mapping[int, int]) -> dict[int, int]:
    """Room for names, models and examples: by their shares, but what is short enough leaves the rest to what is longer."""
    made: dict[int, int] = {}
    open_ones, scarce = dict(SHARES), sum(needs.values()) > room
    while scarce and open_ones:
        whole, left = sum(open_ones.values()), room - sum(made.values())
        content = [column for column, share in open_ones.items() if needs[column] <= left * share / whole]
        if not content:
            break
        for column in content:
            made[column] = needs[column]
            del open_ones[column]
    for column, share in list(open_ones.items())[::-1]:  # the name takes what rounding leaves
        left, whole = room - sum(made.values()), sum(open_ones.values())
        made[column] = max(60, left * share // whole)
        del open_ones[column]
    return made
