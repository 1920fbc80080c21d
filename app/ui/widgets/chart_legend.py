"""The row over a chart that says which mark is which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import font
from app.ui.widgets.chart_paint import diamond
from app.ui.widgets.label import Label
from app.ui.widgets.paint import color, line

Glyph = Literal["dots", "line", "diamond", "circle", "square", "triangle"]


Mark = tuple[Glyph, str, str]
"""What it looks like, the role of its colour, and its words."""
HEIGHT = 14
_GAP, _BETWEEN = 6, 16


def mark_width(glyph: Glyph) -> int:
    return {"dots": 14, "line": 16, "diamond": 16}.get(glyph, 20)


def paint_mark(painter: QPainter, glyph: Glyph, role: str) -> None:
    """One mark, as the chart draws it, from the painter's origin on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = color(role)
    middle = QPointF(mark_width(glyph) / 2, 7)
    if glyph == "dots":
        shade = color("series1")
        shade.setAlphaF(0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for x, y in ((2.0, 9.0), (7.0, 5.5), (12.0, 9.5)):
            painter.drawEllipse(QPointF(x, y), 1.6, 1.6)
        return
    pen = QPen(shade, 1.4 if glyph == "diamond" else 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # square ends, which Qt takes else, would close the gaps
    painter.setPen(pen)
    width = mark_width(glyph)
    piece = {"square": 4.0, "triangle": 2.0}.get(glyph, width / 2)  # a dash or a dot at each side, as far as dashes go
    painter.drawLines([QLineF(0, 7, piece, 7), QLineF(width - piece, 7, width, 7)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    if glyph == "diamond":
        painter.drawPolygon(diamond(middle, 4.5))
    elif glyph == "circle":
        painter.drawEllipse(middle, 3.5, 3.5)
    elif glyph == "square":
        painter.drawRect(QRectF(middle.x() - 3.5, 3.5, 7, 7))
    elif glyph == "triangle":
        painter.drawPolygon([middle + QPointF(0, -4), middle + QPointF(4, 3.5), middle + QPointF(-4, 3.5)])


def paint_legend(painter: QPainter, marks: Sequence[Mark], width: float) -> None:
    """Marks and their words beside each other, in a row this wide from the painter's origin on."""
    looks, room = font("caption"), width / max(1, len(marks))
    for glyph, role, words in marks:
        paint_mark(painter, glyph, role)
        left = mark_width(glyph) + _GAP
        told = line(painter, QRectF(left, 0, room - left - _BETWEEN, HEIGHT), words, looks, "text2")
        painter.translate(left + told + _BETWEEN, 0)


class LegendMark(QWidget):
    """One mark, as the chart draws it."""

    def __init__(self, glyph: Glyph, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._role = glyph, role
        self.setFixedSize(mark_width(glyph), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), self._glyph, self._role)


class ChartLegend(QWidget):
    """Marks with words. items: (glyph, role of its colour, words)."""

    def __init__(self, items: Sequence[Mark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        self._items = [_item(*item) for item in items]
        for item in self._items:
            row.addWidget(item)

    def show_item(self, index: int, there: bool) -> None:
        """Name a mark only where the chart has it."""
        self._items[index].setVisible(there)


def _item(glyph: Glyph, role: str, words: str) -> QWidget:
    item = QWidget()
    row = QHBoxLayout(item)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(LegendMark(glyph, role))
    row.addWidget(Label(words, style="caption", role="text2"))
    return item
