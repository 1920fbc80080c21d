"""What came of a training: before and after bars, and a grid of facts."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.ui import text
from app.ui.theme import font
from app.ui.widgets.accessible import Role
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box, line

_CLOSEST = 16
"""What columns keep between them where there is little room."""


class BeforeAfterBars(QWidget):
    """Two bars on one scale: the loss before and after."""

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._after = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_losses(self, before: float, after: float) -> None:
        self._before, self._after = before, after
        words = self.tr("Loss before %1, after %2")
        self.setAccessibleName(words.replace("%1", text.loss(before)).replace("%2", text.loss(after)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        longest = max(self._before, self._after, 1e-9)
        figures = font("body", 600, tabular=True)
        metrics = QFontMetricsF(figures)
        room = max(45, *(ceil(metrics.horizontalAdvance(text.loss(loss))) + 1 for loss in (self._before, self._after)))
        rows = ((self.tr("Before"), self._before, "control_strong"), (self.tr("After"), self._after, "series1"))
        for index, (name, value, role) in enumerate(rows):
            top = index * 26
            line(painter, QRectF(0, top, 60, 18), name, font("small"), "text2")
            track = QRectF(64, top + 2, self.width() - 64 - 5 - room, 14)
            box(painter, track, 4, "sunken")
            box(painter, QRectF(64, top + 2, track.width() * max(0.0, value) / longest, 14), 4, role)
            spot = QRectF(self.width() - room, top, room, 18)
            line(painter, spot, text.loss(value), figures, "text", Qt.AlignmentFlag.AlignRight)


class FactGrid(QWidget):
    """Small label over value, in columns that share the width.

    close: columns are as wide as their words instead, and stand as far apart as `spacing` as long as there is room.
    """

    def __init__(
        self,
        columns: int = 3,
        spacing: int = 40,
        row_spacing: int = 22,
        close: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._narrowest = columns, 0
        self._between = spacing - _CLOSEST if close else 0
        self._values: dict[str, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_CLOSEST if close else spacing)
        self._grid.setVerticalSpacing(row_spacing)

    @property
    def facts(self) -> dict[str, str]:
        return {name: label.text() for name, label in self._values.items()}

    def set_facts(self, facts: list[tuple[str, str]]) -> None:
        """facts: (label, value), row by row."""
        if [name for name, _ in facts] != list(self._values):
            self._build([name for name, _ in facts])
        for name, value in facts:
            self._values[name].setText(value)
            self._values[name].setAccessibleName(f"{name}, {value}")

    def set_narrowest(self, width: int) -> None:
        """Another width that columns have at least."""
        self._narrowest = width
        for number in range(self._columns):
            self._grid.setColumnMinimumWidth(number, width)

    def _build(self, names: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        self._values = {}
        every = 2 if self._between else 1
        for index, name in enumerate(names):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(Label(name, style="caption", role="text2"))
            self._values[name] = Label("", weight=500, tabular=True)
            column.addWidget(self._values[name])
            row, column_at = index // self._columns, every * (index % self._columns)
            self._grid.addWidget(cell, row, column_at, Qt.AlignmentFlag.AlignTop)
            if self._between and row == 0:
                self._grid.addItem(QSpacerItem(self._between, 0, QSizePolicy.Policy.Maximum), row, column_at + 1)
        if self._between:
            self._grid.setColumnStretch(every * self._columns, 1)
        self.set_narrowest(self._narrowest)
