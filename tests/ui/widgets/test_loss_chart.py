"""The live loss chart: what it holds, what it shows, how it is read."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.ui.theme import theme
from app.ui.widgets.chart_data import Reading
from app.ui.widgets.chart_paint import (
    Frame,
    _covered,
    _free_tag,
    _in_pixels,
    epoch_words,
    paint_epochs,
    tooltip_rect,
    tooltip_width,
)
from app.ui.widgets.chart_scale import x_end, x_step, y_decimals, y_marks, y_range
from app.ui.widgets.loss_chart import LossChart


@pytest.fixture
def chart(qtbot: QtBot) -> LossChart:
    made = LossChart()
    qtbot.addWidget(made)
    made.resize(652, 460)
    return made


def fill(chart: LossChart, steps: int) -> np.ndarray:
    losses = 1.1 + np.exp(-np.arange(1, steps + 1) / 60) * 0.9
    for step, loss in enumerate(losses.tolist(), 1):
        chart.append(step, loss, step * 5.0)
        if step % 40 == 0:
            chart.append_validation(step, loss + 0.05)
    return losses


def test_points_are_exactly_what_was_appended(chart: LossChart):
    losses = fill(chart, 412)
    steps, held = chart.points()
    np.testing.assert_array_equal(steps, np.arange(1, 413))
    np.testing.assert_array_equal(held, losses)
    assert chart.validation_points()[0].tolist() == list(range(40, 401, 40))


def test_a_hidden_chart_draws_nothing_and_loses_nothing(chart: LossChart, qtbot: QtBot):
    fill(chart, 100)
    assert len(chart._dots.data) == 0
    with qtbot.waitExposed(chart):
        chart.show()
    assert len(chart._dots.data) == 100
    assert len(chart.points()[0]) == 100


def test_points_appear_within_a_quarter_of_a_second_and_not_one_by_one(chart: LossChart, qtbot: QtBot, monkeypatch):
    with qtbot.waitExposed(chart):
        chart.show()
    redraws = []
    whole = LossChart.redraw
    monkeypatch.setattr(LossChart, "redraw", lambda self: (redraws.append(1), whole(self)))
    fill(chart, 200)
    qtbot.waitUntil(lambda: len(chart._dots.data) == 200, timeout=2000)
    assert len(redraws) <= 2


def test_more_than_three_thousand_steps_are_thinned_but_extremes_of_the_line_stay(chart: LossChart):
    fill(chart, 9000)
    chart.redraw()
    assert len(chart._dots.data) <= 3000
    x, _ = chart._smooth_line.getData()
    assert len(x) <= 600
    chart.append(9001, 1.1)
    before = len(chart._dots.data)
    chart.redraw()
    assert before <= len(chart._dots.data) <= before + 1


def test_a_resumed_run_replaces_the_steps_that_it_repeats(chart: LossChart):
    fill(chart, 100)
    chart.append_validation(100, 0.5)
    chart.redraw()
    chart.append(61, 1.5)
    chart.append_validation(80, 1.4)
    chart.redraw()
    assert chart.points()[0].tolist() == list(range(1, 62))
    assert chart.validation_points()[0].tolist() == [40, 80]
    assert chart.best() == (40, pytest.approx(1.6121, abs=1e-3)) or chart.best()[0] == 80
    assert len(chart._dots.data) == 61


def test_a_loss_that_is_no_number_is_kept_and_does_not_break_the_picture(chart: LossChart, qtbot: QtBot):
    chart.show()
    for step, loss in enumerate((2.0, float("nan"), float("inf"), 1.8), 1):
        chart.append(step, loss)
    chart.append_validation(4, float("nan"))
    chart.redraw()
    chart.viewport().repaint()
    assert np.isnan(chart.points()[1][1])
    assert chart.best() is None


def test_the_y_axis_follows_the_smoothed_line_and_checks_rounded_to_a_fifth(chart: LossChart):
    for step in range(1, 101):
        chart.append(step, 1.5 if step != 50 else 9.0)
    chart.append_validation(100, 1.31)
    chart.redraw()
    frame = chart.frame_now()
    assert frame.y_bottom == pytest.approx(1.2)
    assert frame.y_top == pytest.approx(2.0)


def test_so_far_ends_soon_after_the_last_step_and_whole_run_at_the_end(chart: LossChart):
    fill(chart, 412)
    chart.set_total(843)
    chart.redraw()
    assert chart.frame_now().x_end == 450
    chart.set_range("whole")
    chart.redraw()
    assert 843 <= chart.frame_now().x_end <= 870


def test_hovering_reads_the_nearest_step(chart: LossChart, qtbot: QtBot):
    losses = fill(chart, 412)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.redraw()
    frame = chart.frame_now()
    qtbot.mouseMove(chart.viewport(), QPoint(round(frame.x(120)), 100))
    chart.mouseMoveEvent(_move_to(frame.x(120)))
    reading = chart.reading()
    assert reading is not None
    assert reading.step == 120
    assert reading.loss == losses[119]
    assert reading.smoothed == pytest.approx(losses[100:120].mean())
    assert (reading.valid_step, reading.seconds) == (120, 600.0)


def _move_to(x: float):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    none = Qt.MouseButton.NoButton
    spot = QPointF(x, 100)
    return QMouseEvent(QEvent.Type.MouseMove, spot, spot, none, none, Qt.KeyboardModifier.NoModifier)


def test_the_read_out_flips_to_the_left_past_sixty_per_cent(chart: LossChart):
    fill(chart, 412)
    chart.redraw()
    frame = chart.frame_now()
    at = frame.rect.left() + 0.59 * frame.rect.width()
    assert tooltip_rect(frame, at).left() > at
    at = frame.rect.left() + 0.61 * frame.rect.width()
    assert tooltip_rect(frame, at).right() < at
    assert tooltip_rect(frame, frame.rect.right()).right() < frame.rect.right()


def test_the_read_out_is_as_wide_as_its_words_and_stays_inside(chart: LossChart, monkeypatch):
    short, long = Reading(120, 660, 1.377, 1.252, 120, 1.341), Reading(200_000, 1e6, 12_345.678, 1.252, None, None)
    assert tooltip_width(short) == 178
    assert tooltip_width(long) > 178
    monkeypatch.setattr("app.ui.widgets.chart_paint._tr", lambda words: f"{words} (lang)")
    wide, frame = tooltip_width(long), chart.frame_now()
    for x in range(round(frame.rect.left()), round(frame.rect.right())):
        assert tooltip_rect(frame, x, wide).left() >= 0 and tooltip_rect(frame, x, wide).right() <= chart.width()


def test_a_check_that_is_no_number_is_read_without_a_ring(chart: LossChart):
    fill(chart, 50)
    chart.append_validation(60, math.nan)
    chart.append(60, math.nan, 300.0)
    chart.point_at(50)
    assert math.isnan(chart.reading().valid_loss)
    chart.grab()  # Qt would warn of a ring that is nowhere, and a warning is an error here
    assert chart.table().splitlines()[-1].split("\t")[4] == ""


def test_a_picture_that_cannot_be_saved_says_so(chart: LossChart, tmp_path, monkeypatch):
    fill(chart, 20)
    asked: list[str] = []

    def choose(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "nowhere" / "loss"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    chart.save_action.trigger()
    box = chart.findChild(QMessageBox)
    assert box.text() == "The picture could not be saved."
    assert str(tmp_path / "nowhere" / "loss.png") in box.informativeText()
    assert Path(asked[0]).is_absolute()
    box.close()


def test_very_many_times_through_leave_room_between_their_lines(chart: LossChart):
    fill(chart, 100)
    drawn: list[float] = []

    class Pen(QPainter):
        def drawLine(self, first: QPointF, second: QPointF) -> None:
            drawn.append(first.x())

    page = QPixmap(652, 460)
    painter = Pen(page)
    paint_epochs(painter, chart.frame_now(), list(range(2, 100, 2)), labels=True)
    painter.end()
    assert 3 < len(drawn) < 20 and min(b - a for a, b in pairwise(drawn)) >= 40


def test_arrow_keys_move_the_same_cursor_by_one_and_by_twenty(chart: LossChart, qtbot: QtBot):
    fill(chart, 412)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.reading().step == 412
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.reading().step == 411
    qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chart.reading().step == 391
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.reading().step == 411
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.reading().step == 1
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.reading() is None


def test_the_wheel_and_dragging_change_nothing(chart: LossChart, qtbot: QtBot):
    fill(chart, 100)
    with qtbot.waitExposed(chart):
        chart.show()
    before = chart.box.viewRange()
    spot = QPointF(200, 200)
    none = Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        spot,
        spot,
        QPoint(0, 120),
        QPoint(0, 120),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(wheel)
    assert not wheel.isAccepted()
    qtbot.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(chart.viewport(), QPoint(300, 250))
    qtbot.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    assert chart.box.viewRange() == before


def test_the_table_has_every_point_and_goes_to_the_clipboard(chart: LossChart):
    fill(chart, 80)
    chart.append_validation(81, 1.2)
    rows = chart.table().splitlines()
    assert rows[0].split("\t") == ["Step", "Seconds", "Loss", "Loss, smoothed", "Validation loss"]
    assert len(rows) == 82
    step, seconds, loss, _, check = rows[40].split("\t")
    assert (step, seconds) == ("40", "200.0")
    assert float(loss) == chart.points()[1][39]
    assert float(check) == chart.validation_points()[1][0]
    assert rows[81].split("\t") == ["81", "", "", "", "1.2"]
    chart.copy_action.trigger()
    assert QGuiApplication.clipboard().text() == chart.table()


def test_a_picture_is_saved_at_twice_the_size(chart: LossChart, tmp_path):
    fill(chart, 100)
    chart.point_at(50)
    picture = chart.picture()
    assert (picture.width(), picture.height()) == (1304, 920)
    assert chart.reading() is not None
    assert chart.save_picture(tmp_path / "loss.png")
    saved = QPixmap(str(tmp_path / "loss.png"))
    assert (saved.width(), saved.height()) == (1304, 920 + 2 * 34), "the legend stands above it"
    assert [words for *_, words in chart.marks()] == ["Each step", "Loss", "Validation loss"]


def test_it_says_its_losses_to_those_who_listen(chart: LossChart):
    assert chart.accessibleName() == "Loss chart"
    chart.append(412, 1.172)
    chart.append_validation(400, 1.217)
    chart.redraw()
    assert chart.accessibleName() == "Loss chart, loss 1.172, best validation loss 1.217 at step 400"


def test_the_tag_names_the_best_and_later_the_kept_version(chart: LossChart):
    chart.append_validation(400, 1.217)
    chart.redraw()
    assert chart._tag(400, 1.217) == "Best so far 1.217"
    chart.set_kept(720, 1.184)
    assert chart._tag(720, 1.184) == "Kept: step 720, 1.184"


def test_dots_line_and_diamonds_are_where_their_values_are(chart: LossChart):
    for step in range(1, 101):
        chart.append(step, 1.5)
    chart.append_validation(40, 1.8)
    chart.append_validation(80, 1.7)
    chart.redraw()
    frame = chart.frame_now()
    picture = chart.grab().toImage()
    tokens = theme().tokens
    assert picture.pixelColor(round(frame.x(40)), round(frame.y(1.8))).name().upper() == tokens.series2
    line = picture.pixelColor(round(frame.x(60)), round(frame.y(1.5)))
    assert abs(line.hue() - tokens.color("series1").hue()) < 5
    assert line.lightness() < 160
    assert picture.pixelColor(round(frame.x(60)), round(frame.y(1.65))).name().upper() == tokens.surface


def test_clearing_forgets_all(chart: LossChart):
    fill(chart, 100)
    chart.set_kept(40, 1.2)
    chart.clear()
    chart.redraw()
    assert len(chart.points()[0]) == 0
    assert chart.best() is None
    assert len(chart._dots.data) == 0


def test_it_changes_colours_with_the_theme(chart: LossChart, qtbot: QtBot):
    fill(chart, 100)
    with qtbot.waitExposed(chart):
        chart.show()
    light = chart.grab().toImage().pixelColor(60, 2)
    theme().set_mode("dark")
    assert chart.grab().toImage().pixelColor(60, 2) != light
    qtbot.waitUntil(lambda: chart._smooth_line.opts["pen"].color().name().upper() == theme().tokens.series1)


def test_epochs_are_numbered_in_words():
    assert [epoch_words(2), epoch_words(3), epoch_words(9)] == [
        "Second time through",
        "Third time through",
        "Time 9 through",
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1.15, 1.98], (1.0, 2.0)),
        ([1.2, 2.0], (1.2, 2.0)),
        ([1.21, 1.22], (1.2, 1.4)),
        ([1.207, 4.05], (1.0, 4.5)),
        ([0.1, 11.0], (0.0, 12.0)),
        ([], (0.0, 2.0)),
        ([float("nan"), 1.5], (1.4, 1.6)),
    ],
)
def test_loss_axes_are_rounded_outwards(values: list[float], expected: tuple[float, float]):
    assert y_range(np.array(values)) == pytest.approx(expected)


@pytest.mark.parametrize(("low", "high"), [(2.83, 4.21), (3.61, 4.3), (0.31, 7.9), (1.0, 2.41)])
def test_an_axis_begins_and_ends_at_a_multiple_of_the_step_between_its_marks(low: float, high: float):
    bottom, top = y_range(np.array([low, high]))
    marks = y_marks(bottom, top)
    step = marks[1] - marks[0]
    assert marks[-1] == pytest.approx(top) and bottom <= low and top >= high
    assert bottom / step == pytest.approx(round(bottom / step))


def test_the_tag_of_the_best_check_stands_where_no_curve_is():
    frame = Frame(QRectF(40, 10, 600, 300), 40, 1, 5, 5.2)
    steps = np.arange(1.0, 41)
    falling = 5 - 3.8 * steps / 40
    best = QPointF(frame.x(20), frame.y(3.0))
    tag = _free_tag(frame, best, 130, 640, [(steps, falling)])
    assert frame.rect.contains(tag) and _covered(tag, *_in_pixels(frame, steps, falling)) == 0
    assert _free_tag(frame, best, 130, 640, []).top() == round(best.y() - 53)


def test_axis_marks_are_round_numbers():
    assert y_marks(1.0, 2.0) == pytest.approx([1.0, 1.2, 1.4, 1.6, 1.8, 2.0])
    assert y_decimals(y_marks(1.0, 2.0)) == 1
    assert y_decimals(y_marks(1.2, 1.4)) == 2
    assert y_decimals(y_marks(0.0, 12.0)) == 0
    assert [x_step(n) for n in (9, 450, 860, 200_000)] == [2, 100, 200, 50_000]
    assert x_end(0, 0, False) == 20
    assert x_end(0, 3, False) == x_end(2, 3, False) == x_end(3, 3, False) == 3.06, (
        "a short run leaves no room for steps that never come"
    )
    assert x_end(412, 843, False) == 450
