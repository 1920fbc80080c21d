"""The last word on a training, and what is suggested then, on made curves."""

from __future__ import annotations

import pytest

from app.runs.config import PRESETS, TrainingConfig
from app.runs.insight import did_it_learn, memorised_after
from app.runs.suggest import suggested

FALLING = [(0, 2.0), (40, 1.5), (80, 1.3), (120, 1.2), (160, 1.19)]
TURNING = [(0, 2.0), (40, 1.2), (80, 1.25), (120, 1.3), (160, 1.4)]


def test_a_clear_gain_is_learned():
    found = did_it_learn(FALLING, 2.0, 1.19, 0.4, 3.0)
    assert (found.kind, found.memorised_after) == ("learned", None)
    assert found.gain == pytest.approx(0.405)


@pytest.mark.parametrize(
    ("before", "after", "moved", "added", "kind"),
    [
        (2.0, 2.1, 0.4, 3.0, "worse"),
        (2.0, 2.0, 0.4, 3.0, "worse"),
        (2.0, 1.99, 0.01, 0.1, "little"),
        (2.0, 1.0, 0.4, 0.0, "nothing"),
        (2.0, 2.0, 0.0, 0.1, "nothing"),
        (None, None, 0.4, 3.0, "unchecked"),
        (None, None, 0.4, 0.0, "nothing"),
        (2.0, float("nan"), 0.4, 3.0, "unchecked"),
        (2.0, 1.0, None, None, "learned"),
        (0.0, 0.0, None, None, "unchecked"),
    ],
)
def test_the_other_ends(before, after, moved, added, kind):
    assert did_it_learn([], before, after, moved, added).kind == kind


def test_memorising_is_seen_when_the_last_checks_all_rise_by_enough():
    assert memorised_after(TURNING) == 40
    assert memorised_after(FALLING) is None
    assert memorised_after(TURNING[:3]) is None
    assert memorised_after([(0, 2.0), (1, 1.2), (2, 1.2001), (3, 1.2002), (4, 1.2003)]) is None
    assert did_it_learn(TURNING, 2.0, 1.2, 0.4, 3.0).memorised_after == 40


def test_suggestions_change_what_would_help():
    quick = TrainingConfig(**PRESETS[0].values)
    worse = did_it_learn([], 2.0, 2.1, 0.4, 3.0)
    assert suggested(quick, worse).learning_rate == 7e-5
    little = did_it_learn([], 2.0, 1.99, 0.1, 1.0)
    assert suggested(quick, little).learning_rate == 6e-4
    assert suggested(quick, little).targets == ("all",)
    thorough = TrainingConfig(**PRESETS[2].values)
    assert suggested(thorough, did_it_learn(TURNING, 2.0, 1.2, 0.4, 3.0)).epochs == 4
    assert suggested(thorough, did_it_learn(FALLING, 2.0, 1.2, 0.4, 3.0)) is None
    assert suggested(TrainingConfig(learning_rate=1e-6), worse) is None
