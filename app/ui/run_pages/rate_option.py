"""After an instability: go on with half the learning rate."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.runs.config import TrainingConfig
from app.ui import text
from app.ui.run_pages.resume_options import WayBox
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class RateOption(Card):
    """One large checkbox, ticked. `config` is what the run would go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(21, 16, 21, 19), parent=parent)
        self._settings = TrainingConfig()
        self._title = Label(self.tr("Take smaller steps when resuming"), weight=600)
        self.body.addWidget(self._title)
        self.body.addSpacing(8)
        self.setAccessibleName(self._title.text())
        self.box: WayBox | None = None

    @property
    def config(self) -> TrainingConfig:
        half = self._settings.learning_rate / 2
        ticked = self.box is not None and self.box.isChecked()
        return self._settings.changed(learning_rate=half) if ticked else self._settings

    def show_settings(self, config: TrainingConfig) -> None:
        """Those that the training became unstable with."""
        self._settings = config
        if self.box is not None:
            self.body.removeWidget(self.box)
            self.box.deleteLater()
        title = self.tr("Learning rate %1 → %2").replace("%1", text.rate(config.learning_rate))
        title = title.replace("%2", text.rate(config.learning_rate / 2))
        meaning = self.tr("Half as much is changed at each step, so that it stays steady. The number of steps stays.")
        self.box = WayBox(title, meaning, self.tr("half"))
        self.box.setChecked(True)
        self.body.addWidget(self.box)
