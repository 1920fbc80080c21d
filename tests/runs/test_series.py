"""The growing loss series and the ways to draw it with less points."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.engine.meters import Progress
from app.runs.series import LossSeries, min_max, thinned


def filled(losses: list[float]) -> LossSeries:
    series = LossSeries()
    for step, loss in enumerate(losses, 1):
        series.append(step, loss, step * 2.0)
    return series


@given(st.lists(st.floats(0, 20), max_size=90))
def test_the_running_average_is_the_mean_of_the_last_twenty(losses: list[float]):
    smoothed = filled(losses).smoothed
    expected = [np.mean(losses[max(0, i - 19) : i + 1]) for i in range(len(losses))]
    np.testing.assert_allclose(smoothed, expected, atol=1e-9)


def test_the_running_average_is_the_engines_over_trained_tokens():
    """What the tile beside the chart shows: an answer of one word does not weigh as much as one of a hundred."""
    series, engine = LossSeries(), Progress()
    for step, (loss, trained) in enumerate([(9.0, 2), (1.0, 100), (3.0, 50), (math.nan, 40), (2.0, 7)] * 6, 1):
        series.append(step, loss, 0.0, trained)
        engine.add(loss, trained, 1, trained, 0.1)
        if step <= 20:
            assert series.smoothed[-1] == pytest.approx(engine.smoothed)


def test_nothing_is_lost_while_it_grows():
    losses = np.random.default_rng(0).normal(2, 1, 5000)
    series = filled(losses.tolist())
    np.testing.assert_array_equal(series.losses, losses)
    np.testing.assert_array_equal(series.steps, np.arange(1, 5001))
    np.testing.assert_array_equal(series.seconds, np.arange(1, 5001) * 2.0)


def test_losses_that_are_no_numbers_are_kept_and_left_out_of_the_average():
    series = filled([2.0, float("nan"), 4.0, float("inf")])
    assert np.isnan(series.losses[1])
    np.testing.assert_allclose(series.smoothed, [2.0, 2.0, 3.0, 3.0])


def test_a_resumed_training_begins_anew_from_the_step_that_it_repeats():
    series = filled([5.0] * 30)
    series.append(21, 1.0)
    assert len(series) == 21
    assert series.losses[-1] == 1.0
    assert series.smoothed[-1] == pytest.approx((19 * 5 + 1) / 20)
    assert series.rewinds == 1


def test_the_nearest_step_is_found():
    series = LossSeries()
    for step in (1, 5, 10):
        series.append(step, 1.0)
    assert [series.index_near(x) for x in (-3, 2.9, 3.1, 7, 8, 99)] == [0, 0, 1, 1, 2, 2]
    with pytest.raises(IndexError):
        LossSeries().index_near(3)


@given(arrays.arrays(np.float64, st.integers(0, 2000), elements=st.floats(-5, 5)), st.integers(1, 50))
def test_fewer_points_keep_every_extreme_and_the_order(values: np.ndarray, buckets: int):
    x, y = min_max(np.arange(len(values)), values, buckets)
    assert len(x) <= 2 * buckets + 2
    assert (np.diff(x) > 0).all()
    np.testing.assert_array_equal(values[x], y)
    if len(values):
        assert y.min() == values.min()
        assert y.max() == values.max()


def test_a_single_spike_among_many_steps_stays():
    values = np.ones(200_000)
    values[123_456] = 9.0
    x, y = min_max(np.arange(200_000), values, 300)
    assert len(x) <= 602
    assert 123_456 in x[y == 9.0]


def test_a_gap_does_not_hide_its_neighbours():
    values = np.ones(1000)
    values[::2] = np.nan
    values[501] = 7.0
    _, y = min_max(np.arange(1000), values, 10)
    assert np.nanmax(y) == 7.0
    assert not np.isnan(y[1:-1]).any()


def test_thinning_keeps_below_the_limit_and_goes_on_showing_what_it_showed():
    assert thinned(3000, 3000) == 1
    assert thinned(3001, 3000) == 2
    assert thinned(200_000, 3000) == 128
