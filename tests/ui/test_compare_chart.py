"""The chart of compared runs is read with the pointer and with the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap

from app.runs.compare import Entrant
from app.ui.runs_page.compare_chart import CompareChart, covered
from tests.made_runs import config


def entrant(name: str, checks: dict[int, float]) -> Entrant:
    best = min(checks.items(), key=lambda check: check[1], default=None)
    return Entrant(Path(name), name, config(), tuple(checks.items()), best, 60.0, "model", "data")


@pytest.fixture
def chart(qtbot) -> CompareChart:
    made = CompareChart()
    qtbot.addWidget(made)
    made.resize(600, 320)
    made.show_runs(
        [entrant("Long", {0: 2.0, 40: 1.6, 80: 1.4, 120: 1.3}), entrant("Short", {0: 2.0, 30: 1.8, 60: 1.7})]
    )
    made.show()
    return made


def hover(chart: CompareChart, x: float, y: float = 100.0) -> None:
    at, none = QPointF(x, y), Qt.MouseButton.NoButton
    chart.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier))


def test_the_pointer_reads_all_runs_at_the_nearest_check(chart):
    assert chart.readings() == []
    plain = chart.grab().toImage()
    hover(chart, chart.frame_now().x(43))
    assert chart.cursor_step == 40
    assert [one.check for one in chart.readings()] == [(40, 1.6), (30, 1.8)]
    assert chart.grab().toImage() != plain
    assert chart.picture(1.0).toImage() == plain, "a saved picture has no cursor"
    hover(chart, chart.frame_now().x(118))
    assert [one.check for one in chart.readings()] == [(120, 1.3), None], "the short run has ended"
    chart.leaveEvent(QEvent(QEvent.Type.Leave))
    assert chart.grab().toImage() == plain


def test_the_arrow_keys_move_the_same_cursor(chart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_step == 120
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_step == 80
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.cursor_step == 120, "0, 30, 40, 60, 80, 120"
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.cursor_step is None


def test_other_runs_put_the_cursor_away(chart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    chart.show_runs([entrant("Unchecked", {})])
    assert chart.cursor_step is None
    hover(chart, 200)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_step is None
    chart.grab()


def test_no_tag_lies_on_a_line_where_there_is_room_beside_it(chart):
    flat = {step: 1.3 + 0.4 * 0.99**step for step in range(0, 840, 40)}
    below = {step: 1.2 + 0.5 * 0.98**step for step in range(0, 840, 40)}
    runs = [
        entrant("A", below),
        entrant("B", {step: below[step] + 0.05 for step in range(0, 280, 40)}),
        entrant("C", flat),
    ]
    chart.resize(900, 320)
    chart.show_runs(runs)
    frame = chart.frame_now()
    tags: list[QRectF] = []
    painter = QPainter(picture := QPixmap(900, 320))
    for number, run in enumerate(runs):
        tags.append(chart._paint_tag(painter, frame, number, run.best, tags))
    painter.end()
    assert not picture.isNull()
    assert [covered(runs, frame, tag) for tag in tags] == [0, 0, 0]
