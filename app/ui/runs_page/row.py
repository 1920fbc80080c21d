"""How a row of the table of runs looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.services.run_list import RunSummary
from app.ui.run_states import pill_of
from app.ui.runs_page.model import (
    LETTER,
    LETTERS,
    LOSS,
    MOST_TICKED,
    NAME,
    STATE,
    TICK,
    TIME,
    TREND,
    Index,
    RunTableModel,
)
from app.ui.theme import font
from app.ui.widgets.chart_legend import Glyph
from app.ui.widgets.metric_tile import paint_sparkline
from app.ui.widgets.paint import box, color, line
from app.ui.widgets.pill import paint_pill, pill_width

SERIES = ("series1", "series2", "series3")
GLYPHS: tuple[Glyph, ...] = ("circle", "square", "triangle")
Look = Literal["surface", "hover", "selection"]
PAD = 8
_TICK_LEFT = 16


def paint_letter(painter: QPainter, rect: QRectF, number: int) -> None:
    """The letter of a compared run on its colour. number: from 0."""
    box(painter, rect, 5, SERIES[number])
    line(painter, rect, LETTERS[number], font("caption", 600), "surface", Qt.AlignmentFlag.AlignHCenter)


def paint_tick(painter: QPainter, rect: QRectF, on: bool, enabled: bool) -> None:
    """A checkbox, 16 x 16."""
    if not on:
        box(painter, rect, 4, "control" if enabled else "sunken", "control_strong" if enabled else "control_border")
        return
    box(painter, rect, 4, "accent")
    pen = QPen(color("on_accent"), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = rect.left(), rect.top()
    painter.drawPolyline([QPointF(x + 4.2, y + 8.4), QPointF(x + 6.9, y + 11), QPointF(x + 11.8, y + 5.2)])


class RunRow(QStyledItemDelegate):
    """Paints whole rows, for the table to call once each, and edits the name in place."""

    def __init__(self, model: RunTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint_row(
        self, painter: QPainter, rect: QRectF, cells: Sequence[tuple[float, float]], row: int, look: Look
    ) -> None:
        """Draw a row of the table. rect: all of it; cells: left and width of each column, in pixels; 0 where it is left out."""
        run = self._model.rows[row]
        number = self._model.letter(run)
        painter.fillRect(rect, color("accent_soft" if look == "surface" and number >= 0 else look))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("divider"))
        for column, (left, width) in enumerate(cells):
            if not width:
                continue
            cell = QRectF(left + PAD, rect.top(), width - 2 * PAD, rect.height() - 1)
            self._cell(painter, cell, run, number, column)

    def _cell(self, painter: QPainter, cell: QRectF, run: RunSummary, number: int, column: int) -> None:
        middle = round(cell.center().y())
        if column == TICK:
            spot = QRectF(cell.left() - PAD + _TICK_LEFT, middle - 8, 16, 16)
            paint_tick(painter, spot, number >= 0, len(self._model.ticked) < MOST_TICKED)
        elif column == NAME:
            if number >= 0:
                paint_letter(painter, QRectF(cell.left(), middle - 9, 18, 18), number)
                cell = cell.adjusted(LETTER, 0, 0, 0)
            line(painter, cell, run.name, font("body", 500), "text")
        elif column == TREND:
            spot = QRectF(cell.left() - 1, middle - 9, cell.width(), 20)
            shade = color(SERIES[number]) if number >= 0 else color("text3")
            paint_sparkline(painter, spot, [loss for _, loss in run.facts.curve], shade)
        elif column == STATE:
            words, look = self._model.words_of(run), pill_of(run, self._model.running)
            wide = min(pill_width(words, look), cell.width())
            paint_pill(painter, QRectF(cell.left(), middle - 10, wide, 20), words, look)
        else:
            style = font("body", 500 if column == LOSS else 400, tabular=column in (LOSS, TIME))
            side = Qt.AlignmentFlag.AlignRight if column in (LOSS, TIME) else Qt.AlignmentFlag.AlignLeft
            line(painter, cell, self._model.words(run, column), style, "text" if column == LOSS else "text2", side)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(self.tr("Name of the run"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 5, -4, -5))
