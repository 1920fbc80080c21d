"""Verdicts on made curves, one for each line of the design's table."""

import math

from app.runs.insight import judge

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


def test_a_tiny_loss_may_double_without_being_unstable():
    assert judge([(0, 2.0), (40, 1.0), (80, 0.5)], [2.0, 0.5, 0.01, 0.03], 120).kind == "improving"


def test_a_loss_that_is_not_a_number_is_unstable():
    assert judge([(0, 2.0)], [2.0, math.nan], 40).kind == "unstable"
    assert judge([(0, 2.0), (40, math.nan)], FALLING, 80).kind == "unstable"
