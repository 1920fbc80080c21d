"""The loss chart in its card. The chart itself comes a moment later than the window: loading pyqtgraph takes time."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.runs.events import Event, Finished, Started, StepDone, Validated
from app.runs.steps import Steps
from app.ui.widgets.card import Card
from app.ui.widgets.chart_legend import ChartLegend, Glyph
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_or_below import SideOrBelow

if TYPE_CHECKING:
    from app.ui.widgets.loss_chart import LossChart

Change = Callable[["LossChart"], None]


class ChartCard(Card):
    """Feeds a LossChart from events, whether or not it is there yet. live: with dots in the legend and a range switch."""

    def __init__(self, title: str, live: bool) -> None:
        super().__init__(padding=(17, 13, 16, 16))
        self.setAccessibleName(title)
        self._live = live
        self._waiting: list[Change] = []
        self.chart: LossChart | None = None
        items: list[tuple[Glyph, str, str]] = [
            ("line", "series1", QCoreApplication.translate("ChartCard", "Loss")),
            ("diamond", "series2", QCoreApplication.translate("ChartCard", "Validation loss")),
        ]
        if live:
            items.insert(0, ("dots", "series1", QCoreApplication.translate("ChartCard", "Each step")))
        self.legend = legend = ChartLegend(items)
        self.range = Segmented([self.tr("So far"), self.tr("Whole run")], name=self.tr("Part of the run shown"))
        self.range.setVisible(live)
        self.range.chosen.connect(self._on_range)
        words = QWidget()
        head = QHBoxLayout(words)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(16)
        head.addWidget(Label(title, weight=600))
        if live:
            head.addWidget(legend)
            head.addStretch(1)
        else:
            head.addStretch(1)
            head.addWidget(legend)
        high = self.range.sizeHint().height()
        self.body.addWidget(SideOrBelow(words, self.range, (high, 2 * high + 16), spacing=16))
        self.place = QVBoxLayout()
        self.body.addLayout(self.place, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(240)

    def make_chart(self) -> None:
        """Load pyqtgraph and draw what has come so far. Does nothing the second time."""
        if self.chart is not None:
            return
        from app.ui.widgets.loss_chart import LossChart

        self.chart = LossChart(epoch_labels=self._live)
        self.place.addWidget(self.chart)
        for change in self._waiting:
            change(self.chart)
        self._waiting = []

    def clear(self) -> None:
        self._do(lambda chart: chart.clear())

    def take(self, events: Iterable[Event]) -> None:
        """Draw what these events say about the loss."""
        for event in events:
            if isinstance(event, Started):
                self.legend.show_item(-1, event.valid_examples > 0)
            if isinstance(event, Started | StepDone | Validated | Finished):
                self._do(functools.partial(_draw, event, self._live))

    def take_steps(self, steps: Steps) -> None:
        """Draw all steps of a run that is over."""
        import numpy as np  # here, as the window shows before numpy is loaded

        numbers, trained = (np.array(steps.column(name), np.int64) for name in ("step", "trained_tokens"))
        losses, seconds = (np.array(steps.column(name), np.float64) for name in ("loss", "time"))
        self._do(lambda chart: chart.extend(numbers, losses, seconds, trained))

    def _do(self, change: Change) -> None:
        if self.chart is None:
            self._waiting.append(change)
        else:
            change(self.chart)

    @Slot(int)
    def _on_range(self, index: int) -> None:
        self._do(lambda chart: chart.set_range("whole" if index else "so_far"))


def _draw(event: Event, live: bool, chart: LossChart) -> None:
    match event:
        case Started():
            chart.set_total(event.total_steps)
            chart.set_epoch_starts([event.steps_per_epoch * n + 1 for n in range(1, event.epochs)])
        case StepDone():
            chart.append(event.step, event.loss, event.time, event.trained_tokens)
        case Validated():
            chart.append_validation(event.step, event.loss)
        case Finished() if not live:
            chart.set_total(event.steps)
            if event.valid_loss_after is not None:
                chart.set_kept(event.kept_step, event.valid_loss_after)
