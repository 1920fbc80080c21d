"""The row over a chart that says which mark is which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.chart_paint import diamond
from app.ui.widgets.label import Label
from app.ui.widgets.paint import color

Glyph = Literal["dots", "line", "diamond", "circle", "square", "triangle"]


class LegendMark(QWidget):
    """One mark, as the chart draws it."""

    def __init__(self, glyph: Glyph, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._role = glyph, role
        self.setFixedSize({"dots": 14, "line": 16, "diamond": 16}.get(glyph, 20), 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = color(self._role)
        middle = QPointF(self.width() / 2, 7)
        if self._glyph == "dots":
            shade = color("series1")
            shade.setAlphaF(0.45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            for x, y in ((2.0, 9.0), (7.0, 5.5), (12.0, 9.5)):
                painter.drawEllipse(QPointF(x, y), 1.6, 1.6)
            return
        pen = QPen(shade, 1.4 if self._glyph == "diamond" else 2)
        if self._glyph == "square":
            pen.setDashPattern([3, 2])
        elif self._glyph == "triangle":
            pen.setDashPattern([1, 1.5])
        painter.setPen(pen)
        painter.drawLine(QLineF(0, 7, self.width(), 7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        if self._glyph == "diamond":
            painter.drawPolygon(diamond(middle, 4.5))
        elif self._glyph == "circle":
            painter.drawEllipse(middle, 3.5, 3.5)
        elif self._glyph == "square":
            painter.drawRect(QRectF(middle.x() - 3.5, 3.5, 7, 7))
        elif self._glyph == "triangle":
            painter.drawPolygon([middle + QPointF(0, -4), middle + QPointF(4, 3.5), middle + QPointF(-4, 3.5)])


class ChartLegend(QWidget):
    """Marks with words. items: (glyph, role of its colour, words)."""

    def __init__(self, items: Sequence[tuple[Glyph, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
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
    row.setSpacing(6)
    row.addWidget(LegendMark(glyph, role))
    row.addWidget(Label(words, style="caption", role="text2"))
    return item
