"""The columns of the table of runs share its width so that names can be told apart."""

from __future__ import annotations

import pytest

from app.ui.runs_page.columns import SHARES, shared, widths
from app.ui.runs_page.model import EXAMPLES, LOSS, MODEL, NAME, STATE, TREND

TITLES = dict.fromkeys(range(8), 40.0)
WORDS = {NAME: 150.0, MODEL: 120.0, EXAMPLES: 140.0}


@pytest.mark.parametrize("whole", [760, 998, 1390])
@pytest.mark.parametrize("state", [60.0, 190.0])
def test_the_columns_fill_the_table_to_the_last_pixel(whole: int, state: float):
    assert sum(widths(whole, TITLES, WORDS, state).values()) == whole


def test_where_all_words_fit_the_columns_are_as_in_the_design():
    made = shared(518, dict.fromkeys(SHARES, 150))
    assert made == SHARES


def test_what_is_short_leaves_its_room_to_what_is_long():
    made = shared(400, {NAME: 300, MODEL: 60, EXAMPLES: 80})
    assert made == {NAME: 260, MODEL: 60, EXAMPLES: 80}


def test_the_trend_gives_way_before_names_can_no_longer_be_told_apart():
    assert widths(760, TITLES, WORDS, 80.0)[TREND] > 0
    made = widths(798, {**TITLES, LOSS: 90.0}, WORDS, 190.0)
    assert made[TREND] == 0 and made[NAME] >= 130 and made[STATE] >= 190
