"""Verdicts on made curves, one for each line of the design's table."""

import math

from app.runs.insight import advise, judge

FALLING = [3.0 - 0.01 * step for step in range(100)]


def test_it_is_starting_until_there_are_three_checks():
    verdict = judge([(0, 3.0), (40, 2.8)], FALLING, 80)
    assert (verdict.kind, verdict.step) == ("starting", 80)


def test_without_anything_kept_aside_nothing_can_be_said():
    assert judge([], FALLING, None).kind == "unchecked"


def test_a_gain_of_one_percent_in_two_hundred_steps_is_improving():
    checks = [(0, 2.0), (100, 1.9), (200, 1.8), (300, 1.75), (400, 1.7)]
    verdict = judge(checks, FALLING, 500)
    assert (verdict.kind, verdict.span, verdict.step) == ("improving", 200, 400)
    assert math.isclose(verdict.change, (1.7 - 1.8) / 1.8)


def test_a_short_training_is_compared_with_its_first_check():
    verdict = judge([(0, 2.0), (40, 1.6), (80, 1.5)], FALLING, 120)
    assert (verdict.kind, verdict.span, verdict.change) == ("improving", 80, -0.25)


def test_a_change_within_one_percent_is_levelling():
    assert judge([(0, 1.500), (100, 1.498), (200, 1.497)], FALLING, 300).kind == "levelling"


def test_three_rising_checks_mean_memorising_since_the_best():
    checks = [(0, 2.0), (100, 1.5), (200, 1.52), (300, 1.53), (400, 1.6)]
    verdict = judge(checks, FALLING, 500)
    assert (verdict.kind, verdict.step) == ("memorising", 100)


def test_up_and_down_without_a_trend_is_wavering():
    checks = [(0, 2.0), (100, 1.5), (200, 1.6), (300, 1.55), (400, 1.65)]
    assert judge(checks, FALLING, 500).kind == "wavering"


def test_a_doubled_loss_is_unstable_and_names_the_best_version():
    verdict = judge([(0, 2.0), (40, 1.5), (80, 1.6)], [2.0, 1.5, 1.0, 2.1], 120)
    assert (verdict.kind, verdict.step) == ("unstable", 40)


def test_one_step_far_above_the_others_is_not_an_unstable_training_and_a_rise_that_stays_is():
    checks, smoothed = [(0, 2.0), (40, 1.3), (80, 1.2)], [2.0, 1.2, 3.1]
    for high in range(1, 5):
        assert judge(checks, smoothed, 120, [1.2] * (20 - high) + [40.0] * high).kind == "improving"
    assert judge(checks, smoothed, 120, [1.2] * 15 + [8.0] * 5).kind == "unstable"
    assert judge([(0, 2.0)], [2.0, 2.0, 9.0], 40, [2.0, 9.0, 16.0]).kind == "starting"
    assert judge(checks, smoothed, 120, [1.2] * 15 + [math.nan] * 5).kind == "unstable"


def test_checks_far_above_the_one_before_training_are_said_to_be_worse_at_once():
    verdict = judge([(0, 3.66), (13, 6.8)], FALLING, 26)
    assert (verdict.kind, verdict.step) == ("worse", 0)
    assert judge([(0, 3.66), (13, 6.8), (26, 6.2), (39, 6.1)], FALLING, 52).kind == "worse"
    assert judge([(0, 3.66), (13, 3.7)], FALLING, 26).kind == "starting"
    assert judge([(0, 3.66), (13, 6.8), (26, 3.5)], FALLING, 39).kind != "worse"


def test_it_improves_only_while_the_newest_check_is_about_the_best():
    falling = [(0, 3.3), (10, 1.36), (20, 0.47), (30, 0.42), (40, 0.401)]
    assert judge([*falling, (50, 0.403)], FALLING, 60).kind == "improving"
    verdict = judge([*falling, (50, 0.417)], FALLING, 60)
    assert (verdict.kind, verdict.step) == ("wavering", 40)


def test_a_tiny_loss_may_double_without_being_unstable():
    assert judge([(0, 2.0), (40, 1.0), (80, 0.5)], [2.0, 0.5, 0.01, 0.03], 120).kind == "improving"


def test_a_loss_that_is_not_a_number_is_unstable():
    assert judge([(0, 2.0)], [2.0, math.nan], 40).kind == "unstable"
    assert judge([(0, 2.0), (40, math.nan)], FALLING, 80).kind == "unstable"


def test_a_training_that_was_stopped_after_its_best_check_is_not_said_to_have_stopped_improving():
    assert advise(13, 13, 3.6, 1.7) == "longer"
    assert advise(843, 720, 1.982, 1.184) == "enough"
    assert advise(843, 800, 1.982, 1.184) == "longer"
    assert advise(40, 20, 1.9, 1.9) == "worse"
    assert advise(40, 20, None, None) == "unchecked"
