"""Single losses far above all others leave the chart readable and are told of; a rise that stays is shown whole."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.runs.series import WINDOW, LossSeries
from app.ui.widgets.chart_peaks import Peak, range_and_peaks
from app.ui.widgets.chart_scale import y_range
from app.ui.widgets.loss_chart import LossChart

STEPS = 412


def course(**far: float) -> np.ndarray:
    """Noisy losses that fall from 2 to 1.1. far: s201=40.0 puts 40 at step 201."""
    at = np.arange(1, STEPS + 1)
    losses = 1.1 + 0.9 * np.exp(-at / 90) + np.random.default_rng(0).normal(0, 0.09, STEPS)
    for name, loss in far.items():
        losses[int(name[1:]) - 1] = loss
    return losses


def scaled(losses: np.ndarray, checks: dict[int, float] | None = None) -> tuple[float, float, list[Peak]]:
    series = LossSeries()
    series.extend(np.arange(1, len(losses) + 1), losses, np.arange(len(losses)) * 5.0, np.ones(len(losses), np.int64))
    found = checks or {}
    return range_and_peaks(series, np.array(list(found), np.int64), np.array(list(found.values())))


def as_designed(losses: np.ndarray) -> tuple[float, float]:
    series = LossSeries()
    series.extend(np.arange(1, len(losses) + 1), losses, losses, np.ones(len(losses), np.int64))
    return y_range(series.smoothed)


@pytest.mark.parametrize("seed", range(8))
def test_an_ordinary_run_is_scaled_to_its_smoothed_line_and_checks_however_noisy(seed: int):
    rng = np.random.default_rng(seed)
    losses = course() * rng.lognormal(0, 0.6, STEPS)  # as with one example in a batch: many at three times the average
    assert (losses > 3 * np.median(losses)).sum() >= 3
    assert scaled(losses) == (*as_designed(losses), [])


def test_one_step_far_above_does_not_press_the_rest_flat_and_is_told_of():
    assert scaled(course(s201=40.0)) == (1.0, 2.2, [Peak(201, 40.0, "series1")])


def test_steps_close_together_are_one_peak_and_others_one_each():
    _, top, peaks = scaled(course(s61=40.0, s70=25.0, s301=90.0))
    assert (top, [(peak.step, peak.loss) for peak in peaks]) == (2.2, [(61, 40.0), (301, 90.0)])


def test_a_check_far_above_those_around_it_is_a_peak_of_its_own_kind():
    checks = dict.fromkeys(range(0, STEPS, 40), 1.2) | {200: 30.0}
    assert scaled(course(), checks) == (1.0, 2.2, [Peak(200, 30.0, "series2")])


def test_what_has_just_happened_is_shown_whole_until_the_losses_have_come_back():
    for ago in (0, 1, WINDOW - 1):
        losses = course(**{f"s{STEPS - ago}": 40.0})
        assert scaled(losses) == (*as_designed(losses), [])
    assert scaled(course(**{f"s{STEPS - WINDOW}": 40.0}))[2] == [Peak(STEPS - WINDOW, 40.0, "series1")]
    checks = {0: 1.3, 40: 1.2, 80: 30.0}
    assert scaled(course(), checks)[1] > 30 - 1e-9


@pytest.mark.parametrize("since", [1, 5, 50, 250, 400])
def test_a_loss_that_went_up_and_stayed_is_never_left_out(since: int):
    losses = course()
    losses[-since:] += 12.0
    assert scaled(losses) == (*as_designed(losses), [])


def test_a_slow_divergence_is_shown_whole():
    losses = course()
    losses[300:] *= np.exp(np.linspace(0, 4, STEPS - 300))
    assert scaled(losses) == (*as_designed(losses), [])


def test_where_much_of_the_run_is_far_above_it_is_not_rare_and_shown_whole():
    losses = course(**{f"s{step}": 40.0 for step in range(50, STEPS, 30)})
    assert scaled(losses) == (*as_designed(losses), [])


def test_in_a_short_run_as_well_one_step_far_above_does_not_press_the_rest_flat():
    losses = 1.2 + np.exp(-np.arange(1, 40) / 10)
    losses[8] = 400.0
    _, top, peaks = scaled(losses)
    assert top <= 2.4 and peaks == [Peak(9, 400.0, "series1")]


def test_losses_that_are_no_numbers_and_very_short_runs_do_not_matter():
    losses = course(s5=np.nan, s100=np.inf)
    assert scaled(losses) == (*as_designed(losses), [])
    for count in range(WINDOW + 3):
        assert scaled(course()[:count])[2] == []


def test_the_line_leaves_the_chart_at_its_edge_and_the_number_stands_there(qtbot: QtBot):
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.resize(652, 460)
    for step, loss in enumerate(course(s201=40.0).tolist(), 1):
        chart.append(step, loss, step * 5.0)
    chart.redraw()
    assert chart.accessibleName().endswith("above the chart: 40.0 at step 201")
    picture = chart.grab().toImage()
    frame = chart.frame_now()
    x, ratio = frame.x(201), picture.devicePixelRatio()
    above = {picture.pixelColor(round((x + dx) * ratio), round(1 * ratio)).name() for dx in range(-3, 4)}
    assert above == {"#ffffff"}, "nothing is drawn over the words above the chart"
    chart.point_at(205)
    chart.grab()  # the rings of what lies outside are left out
    assert float(chart.table().splitlines()[201].split("\t")[2]) == 40.0, "the table has it as it came"


def test_the_line_is_drawn_as_far_as_the_steps_go_while_they_come(qtbot: QtBot):
    """The scales change with the steps; a line cut off at those of an earlier update would end in the middle."""
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.resize(652, 460)
    with qtbot.waitExposed(chart):
        chart.show()
    losses = 1.1 + np.exp(-np.arange(1, 201) / 30) * 3
    for step, loss in enumerate(losses.tolist(), 1):
        chart.append(step, loss, step * 5.0)
        if step % 40 == 5:
            chart.redraw()
            chart.grab()
    chart.redraw()
    image, frame = chart.grab().toImage(), chart.frame_now()
    steps, smoothed = chart._curves[0]
    for step, loss in zip(steps[2:-3:5].tolist(), smoothed[2:-3:5].tolist(), strict=True):
        x, y = round(frame.x(step)), round(frame.y(loss))
        reds = [image.pixelColor(x, y + below).red() for below in range(-6, 7)]
        assert min(reds) < 120 < max(reds), step  # the line is dark, dots and ground are not
