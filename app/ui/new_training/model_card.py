"""The first choice: the model, what it is, and whether its training fits into memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.model_folder import ModelInfo, NotAModel
from app.errors import UserError
from app.services.choices import Choices
from app.services.forecast import Forecast
from app.services.library import Library
from app.services.settings import Settings
from app.ui import text
from app.ui.choosers import choose_model_folder
from app.ui.new_training.fit import amount, fit_words, spoken
from app.ui.new_training.model_list import ModelList
from app.ui.new_training.places import back_to, home_short, refuse_as_model
from app.ui.run_pages.folders import show_folder
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.facts import FactGrid
from app.ui.widgets.gauge import Gauge, Legend
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import ErrorNote, Icon, announce
from app.ui.widgets.segmented import Segmented

LEFT_SHARE, RIGHT_SHARE = 491, 384
"""Both columns of a card share a narrow window; in a wide one the right column stays 384 wide."""


class ModelCard(Card):
    """A drop area until there is a model; then its facts. At the right, models to choose from.

    found_asked(), download_asked(): show all models of this machine, or those that can be downloaded.
    """

    found_asked = Signal()
    download_asked = Signal()

    def __init__(self, choices: Choices, library: Library, settings: Settings) -> None:
        super().__init__(QCoreApplication.translate("ModelCard", "Model"), 1)
        self._choices, self._library, self._settings = choices, library, settings
        self.source = Segmented([self.tr("Found on this Mac"), self.tr("Recent")], name=self.tr("List of models"))
        self.choose = Button(text=self.tr("Choose…"), size="small", name=self.tr("Choose a model folder"))
        self.download = Button(text="", size="small")
        self._show_download()
        self.add_action(self.source)
        self.add_action(self.download)
        self.add_action(self.choose)
        self.drop = DropTarget(
            "folder",
            self.tr("Drop a model folder here"),
            self.tr("MLX format, e.g. from LM Studio"),
            refuse_as_model,
            self.tr("Model folder drop area"),
        )
        self.checking = Label(self.tr("Looking into the folder…"), role="text2")
        self.facts = ModelFacts()
        self.error: ErrorNote | None = None
        self._before: Path | None = None
        self._asked = Path()
        self.list = ModelList()
        self._arrange()
        self._connect()
        self._show_only(self.drop)
        self._show_list()

    def open_chooser(self) -> None:
        """Let the person pick a folder in the system's dialog."""
        path = choose_model_folder(self, self._settings)
        if path is not None:
            self._choices.choose_model(path)

    def _arrange(self) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        for part in (self.drop, self.checking, self.facts):
            self._left.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._left.addStretch(1)
        self.list.setMaximumWidth(RIGHT_SHARE)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(self._left, LEFT_SHARE)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self.list, RIGHT_SHARE)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.open_chooser)
        self.drop.choose.connect(self.open_chooser)
        self.drop.dropped.connect(self._choices.choose_model)
        self.list.chosen.connect(self._choices.choose_model)
        self.source.chosen.connect(self._show_list)
        self.list.all_asked.connect(self.found_asked)
        self.download.clicked.connect(self.download_asked)
        downloads = self._library.downloads
        for signal in (downloads.begun, downloads.progressed, downloads.arrived, downloads.failed, downloads.stopped):
            signal.connect(self._show_download)
        self._library.changed.connect(self._show_list)
        self._choices.model_checking.connect(self._on_checking)
        self._choices.model_checked.connect(self._on_checked)
        self._choices.model_refused.connect(self._on_refused)
        self._choices.forecast_made.connect(self.facts.show_forecast)
        self._choices.examples_checked.connect(self._on_examples)
        self._choices.examples_refused.connect(self.facts.forget_forecast)

    @Slot(object)
    def _on_checking(self, path: Path) -> None:
        self._asked = path
        self.set_state("waiting")
        self.list.set_chosen(path)
        self._show_only(self.checking)

    @Slot(object)
    def _on_checked(self, info: ModelInfo) -> None:
        self._before = info.path
        self.set_state("ready")
        self.list.set_chosen(info.path)
        self.facts.show_model(info)
        self._show_only(self.facts)

    @Slot()
    def _on_examples(self) -> None:
        if self._choices.nothing_left:
            self.facts.forget_forecast()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.set_state("error")
        self.list.set_chosen(None)
        another = (self.tr("Choose another…"), self.open_chooser)
        actions = [another]
        suggestion = error.suggestion if isinstance(error, NotAModel) else None
        if suggestion is not None:
            actions = [(self.tr("Use that model"), lambda: self._choices.choose_model(suggestion)), another]
        elif (before := self._before) is not None and before != self._asked and before.is_dir():
            actions.append((back_to(before), lambda: self._choices.choose_model(before)))
        self._drop_error()
        folder = self._asked if isinstance(error, NotAModel) and self._asked.is_dir() else None
        aside = (self.tr("What is inside?"), lambda: show_folder(folder)) if folder is not None else None
        self.error = ErrorNote(error, actions, aside)
        self._left.insertWidget(0, self.error)
        self._show_only(self.error)

    def _show_only(self, part: QWidget) -> None:
        if part is not self.error:
            self._drop_error()
        for other in (self.drop, self.checking, self.facts):
            other.setVisible(other is part)
        self.choose.setVisible(part is not self.drop)  # which has a button of its own

    def _drop_error(self) -> None:
        if self.error is not None:
            self.error.hide()
            self.error.deleteLater()
            self.error = None

    @Slot()
    def _show_download(self) -> None:
        """What the button says: whether a download runs, and how far it is."""
        downloads = self._library.downloads
        if not downloads.busy:
            self.download.setText(self.tr("Download…"))
            self.download.setAccessibleName(self.tr("Download a model"))
            return
        progress = downloads.progress
        share = progress.done / max(1, progress.total) if progress else 0.0
        self.download.setText(self.tr("Downloading, %1").replace("%1", text.progress(share)))
        self.download.setAccessibleName(self.download.text())

    @Slot()
    def _show_list(self) -> None:
        self.list.set_refused(len(self._library.unusable) if self.source.current == 0 else 0)
        if self.source.current == 1:
            self.list.set_models(self._library.recent, self.tr("Models that you have used will be listed here."))
        elif self._library.found is None:
            self.list.set_models([], self.tr("Looking for models…"))
        else:
            nothing = self.tr("No models found yet. Choose a folder, or download one in LM Studio.")
            self.list.set_models(self._library.found, nothing)


class ModelFacts(QWidget):
    """Name, path, four facts, and the memory gauge once it has been worked out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", style="title")
        self.path = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        self.grid = FactGrid(columns=4, close=True)
        self._fit_icon = Icon("check-circle", "success_icon")
        self._fit = ElidedLabel("", weight=600)
        self._amount = Label("", style="small", role="text2", tabular=True)
        self.gauge = Gauge(8, self.tr("Peak memory"))
        self._legend = Legend()
        fit = QHBoxLayout()
        fit.setSpacing(6)
        fit.addWidget(self._fit_icon)
        fit.addWidget(self._fit, 1)
        fit.addWidget(self._amount)
        self._memory = QWidget()
        memory = QVBoxLayout(self._memory)
        memory.setContentsMargins(0, 14, 0, 0)
        memory.setSpacing(7)
        memory.addLayout(fit)
        memory.addWidget(self.gauge)
        memory.addWidget(self._legend)
        self._memory.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.path)
        column.addSpacing(12)
        column.addWidget(self.grid)
        column.addWidget(self._memory)

    @property
    def fit(self) -> str:
        """The sentence about memory; empty until it is known."""
        return self._fit.text()

    def show_model(self, info: ModelInfo) -> None:
        self.name.setText(info.name)
        self.path.setText(home_short(info.path))
        context = self.tr("%1 tokens").replace("%1", text.number(info.context)) if info.context else "–"
        self.grid.set_facts(
            [
                (self.tr("Family"), info.family),
                (self.tr("Precision"), text.precision(info.precision)),
                (self.tr("Size on disk"), text.size(info.size_bytes)),
                (self.tr("Context"), context),
            ]
        )
        self.forget_forecast()

    @Slot()
    def forget_forecast(self) -> None:
        """There are no examples that it would be about."""
        self._fit.setText("")
        self._memory.hide()

    @Slot(object)
    def show_forecast(self, forecast: Forecast) -> None:
        words, needs = fit_words(forecast), forecast.needs
        self._fit_icon.set_icon(words.icon, f"{words.role}_icon")
        if words.headline != self._fit.text() and self.isVisible():
            announce(self, ", ".join((self.name.text(), words.headline, words.amount)))
        self._fit.setText(words.headline)
        self._fit.set_role(f"{words.role}_text")
        self._amount.setText(words.amount)
        self.gauge.set_values([needs.model_gb, needs.training_gb], forecast.limit_gb, spoken(forecast))
        free = max(0.0, forecast.limit_gb - needs.peak_gb)
        parts = (
            ("series1", self.tr("Model %1"), needs.model_gb),
            ("gauge2", self.tr("Training %1"), needs.training_gb),
            ("track", self.tr("Free %1"), free),
        )
        self._legend.set_items([(role, label.replace("%1", amount(size))) for role, label, size in parts])
        self._memory.show()
