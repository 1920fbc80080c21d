"""Measures and marks of the design that the eye takes for granted: corners, gaps, columns, equal widths."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.export.kind_list import KindList
from app.ui.models.rows import RowBox, RowText
from app.ui.run_pages.tiles import MetricTiles
from app.ui.theme import theme
from app.ui.widgets.chart_legend import HEIGHT, Glyph, mark_width, paint_mark
from app.ui.widgets.facts import FactGrid
from app.ui.widgets.gauge import ProgressBar


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int = 0) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height or widget.sizeHint().height())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def models() -> RowBox:
    box = RowBox("Models")
    box.set_rows([RowText(name, "Small.", "1.0 GB", "Fits", "success_text") for name in ("Qwen3 1.7B", "Gemma 3 4B")])
    return box


@pytest.mark.parametrize("made", [models, KindList])
def test_the_first_and_the_last_row_of_a_box_keep_its_round_corners(qtbot: QtBot, made):
    box = shown(qtbot, made(), 500)
    rows = list(box.rows.values()) if isinstance(box.rows, dict) else box.rows
    for row, y in ((rows[0], 1), (rows[-1], box.height() - 2)):
        row.setChecked(True)
        image = box.grab().toImage()
        chosen = theme().tokens.color("selection")
        assert image.pixelColor(250, y) == chosen
        assert image.pixelColor(1, y) != chosen and image.pixelColor(box.width() - 2, y) != chosen


def test_an_export_row_is_as_high_as_designed(qtbot: QtBot):
    kinds = shown(qtbot, KindList(), 588)
    tops = [row.y() for row in kinds.rows.values()]
    assert {below - above for above, below in pairwise(tops)} == {63}


@pytest.mark.parametrize(("glyph", "gaps"), [("circle", 0), ("square", 2), ("triangle", 2)])
def test_the_legend_draws_dashes_and_dots_as_the_chart_does(glyph: Glyph, gaps: int):
    """Beside the mark in the middle there is a gap at least on each side, so that a run is told by more than its colour."""
    image = QImage(mark_width(glyph), HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_mark(painter, glyph, "series1")
    painter.end()
    inked = [image.pixelColor(x, 7).alpha() > 100 for x in range(image.width())]
    assert sum(1 for before, now in pairwise(inked) if before and not now) >= gaps
    assert QColor(theme().tokens.series1).rgb() == image.pixelColor(image.width() // 2, 7).rgb()


def test_facts_stand_as_close_as_designed_and_closer_where_there_is_little_room(qtbot: QtBot):
    facts = FactGrid(columns=4, close=True)
    names = ("Family", "Precision", "Size on disk", "Context")
    facts.set_facts(list(zip(names, ("Qwen3, 4B", "4-bit", "2.3 GB", "262,144 tokens"), strict=True)))

    def gaps() -> list[int]:
        cells = [facts._values[name].parentWidget().geometry() for name in names]
        return [right.left() - left.left() - left.width() for left, right in pairwise(cells)]

    around = QWidget()
    QHBoxLayout(around).addWidget(facts)
    shown(qtbot, around, 700)
    assert gaps() == [40, 40, 40]
    around.resize(around.minimumSizeHint())
    assert all(16 <= gap < 40 for gap in gaps()), gaps()


def test_tiles_are_equally_wide_and_how_they_stand_depends_on_their_room_alone(qtbot: QtBot):
    tiles = MetricTiles()
    for tile, value, unit in (
        (tiles.loss, "1.328", ""), (tiles.validation, "1.207", ""), (tiles.speed, "1,391", "tokens/s"),
        (tiles.memory, "10.6", "of 18 GB"),
    ):  # fmt: skip
        tile.set_value(value, unit)
        tile.set_line("Best so far, at step 400")
    around = QWidget()
    QHBoxLayout(around).addWidget(tiles)
    shown(qtbot, around, 900, 300)
    every = (tiles.loss, tiles.validation, tiles.speed, tiles.memory)
    rows: dict[int, set[bool]] = {}
    for width in [*range(900, 400, -20), *range(400, 901, 20)]:
        around.resize(width, 300)
        QCoreApplication.processEvents()
        wide = [tile.width() for tile in every]
        assert max(wide) - min(wide) <= 1, (width, wide)
        rows.setdefault(width, set()).add(tiles.memory.mapTo(tiles, tiles.memory.rect().topLeft()).y() == 0)
    assert all(len(found) == 1 for found in rows.values())
    assert rows[900] == {True} and rows[420] == {False}


def test_progress_glides_forwards_and_begins_anew_at_once(qtbot: QtBot):
    bar = ProgressBar(8, "Export")
    around = QWidget()
    QHBoxLayout(around).addWidget(bar)
    shown(qtbot, around, 400)
    bar.set_values([1.0], 2.0, "50%")
    assert bar.accessibleName() == "Export, 50%" and bar.values == [1.0]
    assert bar._shares()[0] < 0.5 and bar._glide.duration() == 200
    qtbot.waitUntil(lambda: bar._shares() == [0.5])
    bar.set_values([0.2], 2.0, "10%")
    assert bar._shares() == [0.1]
