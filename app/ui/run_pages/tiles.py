"""The four numbers over the chart: loss, validation loss, speed, memory."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.runs.history import History
from app.services.forecast import TIGHT
from app.ui import text
from app.ui.widgets.metric_tile import MetricTile

COMPARED_STEPS = 100
SPEED_STEPS = 20
NOTABLE = 0.15
SPARK_POINTS = 200
_GAP = 12


def _pair(*tiles: MetricTile) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for tile in tiles:
        row.addWidget(tile, 1)
    return pair


class MetricTiles(QWidget):
    """Shows the newest of a History. All equally wide: side by side, or two by two where one needs more room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = MetricTile(self.tr("Loss"))
        self.validation = MetricTile(self.tr("Validation loss"), "series2")
        self.speed = MetricTile(self.tr("Speed"))
        self.memory = MetricTile(self.tr("Memory"))
        self._pairs = [_pair(self.loss, self.validation), _pair(self.speed, self.memory)]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        for pair in self._pairs:
            self._box.addWidget(pair, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._least()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _least(self) -> list[int]:
        return [pair.minimumSizeHint().width() for pair in self._pairs]

    def _fit(self) -> None:
        tiles = (self.loss, self.validation, self.speed, self.memory)
        side_by_side = 4 * max(tile.needs for tile in tiles) + 3 * _GAP <= self.width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom)

    def show_history(self, history: History) -> None:
        self._show_loss(history)
        self._show_validation(history)
        self._show_speed(history)
        self._show_memory(history)

    def _show_loss(self, history: History) -> None:
        last = history.last
        self.loss.set_value(text.loss(last.smoothed_loss) if last else "–")
        self.loss.set_sparkline([step.smoothed_loss for step in history.steps[-SPARK_POINTS:]])
        if last is None or len(history.steps) < 2:
            self.loss.set_line("")
            return
        before = history.steps[-min(COMPARED_STEPS, len(history.steps) - 1) - 1]
        change, steps = last.smoothed_loss - before.smoothed_loss, last.step - before.step
        words = self.tr("Down %1 in %2 steps") if change <= 0 else self.tr("Up %1 in %2 steps")
        if abs(change) < 0.005:
            words = self.tr("The same for %2 steps") if steps > 1 else self.tr("The same as a step ago")
        elif steps == 1:
            words = self.tr("Down %1 in one step") if change <= 0 else self.tr("Up %1 in one step")
        self.loss.set_line(words.replace("%1", text.number(abs(change), 2)).replace("%2", text.number(steps)))

    def _show_validation(self, history: History) -> None:
        best = history.best
        self.validation.set_value(text.loss(history.checks[-1].loss) if history.checks else "–")
        self.validation.set_sparkline([check.loss for check in history.checks])
        if best is None:
            nothing = history.started is not None and history.started.valid_examples == 0
            self.validation.set_line(self.tr("Nothing kept aside") if nothing else "")
        elif best is history.checks[-1]:
            self.validation.set_line(self.tr("Best so far, at step %1").replace("%1", text.number(best.step)))
        else:
            words = self.tr("Best was %1 at step %2").replace("%1", text.loss(best.loss))
            self.validation.set_line(words.replace("%2", text.number(best.step)))

    def _show_speed(self, history: History) -> None:
        speeds = [step.tokens_per_second for step in history.steps[-2 * SPEED_STEPS :]]
        if not speeds:
            self.speed.set_value("–")
            self.speed.set_line("")
            self.speed.set_sparkline([])
            return
        now = sum(speeds[-SPEED_STEPS:]) / len(speeds[-SPEED_STEPS:])
        earlier = speeds[-2 * SPEED_STEPS : -SPEED_STEPS]
        change = now / (sum(earlier) / len(earlier)) - 1 if earlier else 0.0
        self.speed.set_value(text.number(now), self.tr("tokens/s"))
        self.speed.set_sparkline(speeds[-SPEED_STEPS:])
        if abs(change) < NOTABLE:
            self.speed.set_line(self.tr("Steady"))
        else:
            self.speed.set_line(self.tr("Faster than before") if change > 0 else self.tr("Slower than before"))

    def _show_memory(self, history: History) -> None:
        if history.last is None or history.started is None:
            self.memory.set_value("–")
            self.memory.set_gauge(0.0, 1.0)
            self.memory.set_state("")
            return
        used, limit = history.last.memory_gb, history.started.memory_limit_gb
        of = self.tr("of %1").replace("%1", text.gigabytes(limit))
        self.memory.set_value(text.number(used, 1 if used >= 0.1 else 2), of)
        self.memory.set_gauge(used, limit)
        if history.last.peak_memory_gb / limit <= TIGHT:
            self.memory.set_state(self.tr("Comfortable"))
        else:
            self.memory.set_state(self.tr("Tight"), "warning_text")
