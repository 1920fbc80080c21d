"""The lower half of the Runs page: a hint, or the ticked runs side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.runs.compare import Comparison
from app.ui.runs_page.compare_chart import CompareChart
from app.ui.runs_page.differences import DifferencesCard
from app.ui.runs_page.model import LETTERS
from app.ui.runs_page.row import GLYPHS, SERIES
from app.ui.widgets.card import Card
from app.ui.widgets.chart_legend import LegendMark
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.side_or_below import SideOrBelow

_LOWEST, _HINT = 320, 96
_GAP, _BETWEEN, _MARK = 6, 10, 20
_LEAST = 320
"""Pixels of a legend that stands beside the title; with less room it stands below."""


class CompareLegend(QWidget):
    """Marks and names of the compared runs, shortened where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._labels: list[ElidedLabel] = []

    def show_names(self, names: list[str]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        self._row.addStretch(1)
        self._labels = [
            ElidedLabel(f"{LETTERS[number]} {name}", style="caption", role="text2") for number, name in enumerate(names)
        ]
        for number, label in enumerate(self._labels):
            if number:
                self._row.addSpacing(_BETWEEN)
            self._row.addWidget(LegendMark(GLYPHS[number], SERIES[number]))
            self._row.addWidget(label)
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        """What it takes before it stands below the title."""
        count = len(self._labels)
        needed = sum(map(_natural_width, self._labels)) + count * (_MARK + 2 * _GAP) + (count - 1) * (_BETWEEN + _GAP)
        return QSize(max(0, min(needed, _LEAST)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Short names are whole before long ones get more than their share."""
        count = len(self._labels)
        room = self.width() - count * (_MARK + 2 * _GAP) - (count - 1) * (_BETWEEN + _GAP)
        for left, label in zip(range(count, 0, -1), sorted(self._labels, key=_natural_width), strict=True):
            width = max(0, min(_natural_width(label), room // left))
            label.setFixedWidth(width)
            room -= width


def _natural_width(label: ElidedLabel) -> int:
    return label.sizeHint().width()


class ComparePart(QWidget):
    """Shows a comparison once there is one. Importing this loads pyqtgraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = Label("", role="text2")
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self.chart = CompareChart()
        self.legend = CompareLegend()
        self.differences = DifferencesCard()
        chart_card = Card(padding=(19, 14, 19, 12))
        chart_card.setAccessibleName(self.tr("Validation loss"))
        chart_card.body.setSpacing(12)
        title = Label(self.tr("Validation loss"), weight=600)
        chart_card.body.addWidget(SideOrBelow(title, self.legend, spacing=16, fills=True))
        chart_card.body.addWidget(self.chart, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(chart_card, 1)
        row.addWidget(self.differences)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(both)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.comparison: Comparison | None = None

    def sizeHint(self) -> QSize:
        """The differences are never cut off; the page scrolls instead."""
        return QSize(800, max(_LOWEST, self.differences.sizeHint().height()) if self._stack.currentIndex() else _HINT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @property
    def hint(self) -> str:
        """What it waits for; empty while it compares."""
        return self._hint.text() if self._stack.currentIndex() == 0 else ""

    def show_hint(self, words: str) -> None:
        self.comparison = None
        self._hint.setText(words)
        self._stack.setCurrentIndex(0)
        self.updateGeometry()

    @Slot(object)
    def show_comparison(self, comparison: Comparison) -> None:
        """The same once more leaves everything as it is, the chart's cursor as well."""
        if comparison == self.comparison:
            return
        self.comparison = comparison
        self.chart.show_runs(comparison.entrants)
        self.legend.show_names([run.name for run in comparison.entrants])
        self.differences.show_comparison(comparison)
        self._stack.setCurrentIndex(1)
        self.updateGeometry()
