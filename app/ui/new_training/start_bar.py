"""The foot of the page: what the training will take, or what is still missing, and Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.forecast import Forecast
from app.ui import text
from app.ui.new_training.fit import fit_words, spoken, what_to_change
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.card import Divider
from app.ui.widgets.gauge import Gauge
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon
from app.ui.widgets.page import Footer


class StartBar(Footer):
    """started(): the person pressed Start."""

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("info", "text2")
        self.headline = Label("", weight=600, tabular=True)
        self.line = Label("", style="caption", role="text2", wrap=True)
        self._amount = Label("", style="small", role="text2", tabular=True)
        self.gauge = Gauge(6, self.tr("Peak memory"))
        self._memory = self._memory_part()
        self.start = PrimaryButton(self.tr("Start training"))
        self.start.setObjectName("start")
        self.start.clicked.connect(self.started)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.headline)
        words.addWidget(self.line)
        words.addStretch(1)
        self.row.addWidget(self._icon)
        self.row.addSpacing(5)
        self.row.addLayout(words)
        self.row.addWidget(self._memory)
        self.row.addStretch(1)
        self.row.addWidget(self.start)

    @property
    def reason(self) -> str:
        """Why Start is off; empty when it is on."""
        return "" if self.start.isEnabled() else self.headline.text()

    def set_queueing(self, queueing: bool) -> None:
        """Whether pressing it starts the training, or adds it to those that wait for the one that runs."""
        self.start.setText(self.tr("Add to queue") if queueing else self.tr("Start training"))

    def show_queued(self, name: str) -> None:
        """The training waits in line now."""
        self._icon.set_icon("check-circle", "success_icon")
        added = self.tr("“%1” was added to the queue").replace("%1", name) if name else self.tr("Added to the queue")
        self._say(added, self.tr("It starts when those before it have ended. You find it under Runs."))
        self._memory.hide()

    def show_missing(self, headline: str, line: str, icon: str = "info", role: str = "text2") -> None:
        """Start is off: say what it waits for."""
        self._icon.set_icon(icon, role)
        self._say(headline, line)
        self._memory.hide()
        self.start.setEnabled(False)

    def show_working(self) -> None:
        """The choices are made, their cost is being worked out; Start need not wait for it."""
        self._icon.set_icon("clock", "text2")
        self._say(self.tr("Working it out…"), "")
        self._memory.hide()
        self.start.setEnabled(True)

    def show_forecast(self, forecast: Forecast, epochs: int, measuring: bool = False) -> None:
        """Time, steps and memory. A training that cannot fit cannot be started.

        measuring: these are by formula, better figures will follow.
        """
        words = fit_words(forecast)
        if forecast.fit == "too_big":
            line = what_to_change(forecast)
            self.show_missing(self.tr("This does not fit into memory"), line, "error", "error_icon")
            self._show_memory(forecast, words.amount)
            return
        steps = text.counted(forecast.needs.steps, self.tr("1 step"), self.tr("%1 steps"))
        times = self.tr("once through") if epochs == 1 else self.tr("%1 times through")
        line = f"{steps}, {times.replace('%1', text.number(epochs))}"
        self._icon.set_icon("clock", "text2")
        if forecast.seconds is None:
            self._say(self.tr("Working it out…"), line)
        else:
            extras = [self.tr("measuring…")] if measuring else self._ways(forecast)
            self._say(text.about_start(forecast.seconds), " · ".join((line, *extras)))
        self._explain(forecast, measuring)
        self._show_memory(forecast, words.amount)
        self.start.setEnabled(True)

    def show_unmeasured(self, what: str) -> None:
        """The measurement itself ran into trouble; what is shown is by formula."""
        self._icon.set_icon("warning", "warning_icon")
        self._say(self.headline.text(), what)

    def _ways(self, forecast: Forecast) -> list[str]:
        """What the training does by itself to need less."""
        ways = {"off": [], "some": [self.tr("memory saver on")], "most": [self.tr("memory saver on, full")]}
        kept = [self.tr("lower layers read once")] if forecast.needs.keeps_trunk else []
        return [*ways[forecast.needs.memory_saver], *kept]

    def _explain(self, forecast: Forecast, measuring: bool) -> None:
        """The same at more length, for who points at it."""
        lines = [
            self.tr("Measured on this Mac with a few steps of this training.")
            if forecast.needs.measured
            else self.tr("Worked out from sizes; a few steps will be measured while nothing else runs.")
            if measuring
            else self.tr("Worked out from sizes.")
        ]
        if forecast.needs.memory_saver == "some":
            lines.append(self.tr("Memory saver: half of each layer is computed twice instead of being stored."))
        elif forecast.needs.memory_saver == "most":
            lines.append(self.tr("Memory saver: every layer is computed twice instead of being stored."))
        if forecast.needs.keeps_trunk:
            lines.append(self.tr("The layers that never change read each example once and their results are kept."))
        for widget in (self.headline, self.gauge):
            widget.setToolTip("\n".join(lines))

    def _say(self, headline: str, line: str) -> None:
        self.headline.setText(headline)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.start.setAccessibleDescription(f"{headline}. {line}".strip())

    def _show_memory(self, forecast: Forecast, amount: str) -> None:
        needs = forecast.needs
        self._amount.setText(amount)
        self.gauge.set_values([needs.model_gb, needs.training_gb], forecast.limit_gb, spoken(forecast))
        self._memory.show()

    def _memory_part(self) -> QWidget:
        part = QWidget()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(self.tr("Peak memory"), weight=600))
        top.addWidget(self._amount)
        top.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addStretch(1)
        words.addLayout(top)
        words.addWidget(self.gauge)
        words.addStretch(1)
        self.gauge.setFixedWidth(210)
        divider = Divider(vertical=True)
        divider.setFixedHeight(32)
        row = QHBoxLayout(part)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(13)
        row.addWidget(divider, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(Icon("memory", "text2"))
        row.addLayout(words)
        part.hide()
        return part
