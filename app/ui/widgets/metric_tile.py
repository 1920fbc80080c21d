"""A number with what it means: title, value, unit, a line, and a small curve or gauge."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.gauge import Gauge
from app.ui.widgets.label import ElidedLabel, Label, Span
from app.ui.widgets.paint import box, color, stroke

_MOST_POINTS = 40

_SIDE = 13


def paint_sparkline(painter: QPainter, rect: QRectF, values: list[float], line_color: QColor) -> None:
    """A curve through `values` that fills rect, with a dot on the newest; for delegates as well."""
    finite = [value for value in values if math.isfinite(value)]
    if len(finite) < 2:
        return
    count = min(len(finite), _MOST_POINTS)
    cuts = [place * len(finite) // count for place in range(count + 1)]
    means = [sum(finite[first:last]) / (last - first) for first, last in itertools.pairwise(cuts)]
    low, high = min(means), max(means)
    across, up = (rect.width() - 2) / (count - 1), (rect.height() - 4) / max(high - low, 1e-12)
    points = QPolygonF(
        [
            QPointF(rect.left() + place * across, rect.bottom() - 2 - (mean - low) * up)
            for place, mean in enumerate(means)
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(stroke(line_color, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line_color)
    painter.drawEllipse(points.last(), 2.0, 2.0)


class Sparkline(QWidget):
    """A curve without axes, 44 x 18."""

    def __init__(self, role: str = "series1", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self._role = role
        self.setFixedSize(44, 18)

    def set_values(self, values: list[float]) -> None:
        self._values = list(values)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sparkline(QPainter(self), QRectF(self.rect()), self._values, color(self._role))


class MetricTile(QFrame):
    """One number of a running training.

    role: colour of the sparkline. `gauge` appears in place of the line once `set_gauge` was called.
    """

    def __init__(self, title: str, role: str = "series1", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, style="small", role="text2", wrap=True)
        self._state = ElidedLabel("", style="caption")
        self._state.only_whole = True
        self._state.hide()
        self.sparkline = Sparkline(role)
        self._value = Label("–", style="metric")
        self._line = Label("", style="caption", role="text2", wrap=True)
        self.gauge = Gauge(6)
        self.gauge.hide()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._title, 1)
        top.addStrut(18)
        top.addWidget(self._state)
        top.addWidget(self.sparkline)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 8)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(2)
        column.addWidget(self._value)
        column.addSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self.gauge)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(87)
        self._name = title
        self._widest = 0
        self._speak()

    @property
    def needs(self) -> int:
        """Pixels in which neither its name nor any number that it has shown is broken; the sparkline may be left out."""
        name = QFontMetricsF(self._title.font()).horizontalAdvance(self._name)
        return 2 * _SIDE + max(math.ceil(name) + 1, self._widest)

    @property
    def value(self) -> str:
        """The number as shown, with its unit."""
        return self._value.text()

    @property
    def line(self) -> str:
        return self._line.text()

    def set_value(self, value: str, unit: str = "") -> None:
        """value: large; unit: small after it, such as "tokens/s" or "of 18 GB"."""
        spans = [Span(value)]
        if unit:
            spans.append(Span(" " + unit, weight=400, role="text2", style="small"))
        self._value.set_spans(*spans)
        self._widest = max(self._widest, self._value.sizeHint().width())
        self._speak()

    def set_line(self, text: str) -> None:
        self._line.setText(text)
        self._speak()

    def set_state(self, text: str, role: str = "success_text") -> None:
        """A word at the top right in place of the sparkline: "Comfortable"."""
        self._state.setText(text)
        self._state.set_role(role)
        self._state.setVisible(bool(text))
        self._make_room()
        self._speak()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The name comes first: without room for both, the sparkline is left out."""
        room = self.width() - 2 * _SIDE - 6 - self.sparkline.minimumWidth()
        fits = QFontMetricsF(self._title.font()).horizontalAdvance(self._name) <= room
        self.sparkline.setVisible(fits and not self._state.text())

    def minimumSizeHint(self) -> QSize:
        """Without the sparkline, whether or not it shows: tiles stand the same way whatever they showed before."""
        margins = self.layout().contentsMargins()
        state = self._state.minimumSizeHint().width() + 6 if self._state.text() else 0
        widths = [self._title.minimumSizeHint().width() + state, self._value.minimumSizeHint().width()]
        widths.append(self._line.minimumSizeHint().width())
        return QSize(max(widths) + margins.left() + margins.right(), super().minimumSizeHint().height())

    def set_sparkline(self, values: list[float]) -> None:
        self.sparkline.set_values(values)

    def set_gauge(self, value: float, total: float) -> None:
        """Show a gauge in place of the line."""
        self._line.hide()
        if self.gauge.isHidden():
            self.layout().insertSpacing(self.layout().indexOf(self.gauge), 5)
        self.gauge.show()
        self.gauge.set_values([value], total)

    def sizeHint(self) -> QSize:
        return QSize(162, 87)

    def _speak(self) -> None:
        parts = (self._name, self._value.text(), self._state.text(), self._line.text())
        self.setAccessibleName(", ".join(part for part in parts if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 10, "surface", "border")
