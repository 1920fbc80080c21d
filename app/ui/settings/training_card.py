"""What happens around a training: staying awake, telling its end, and the memory it may use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.runs.awake import can_keep_awake
from app.services.forecast import Machine
from app.services.session import Session
from app.services.settings import Settings
from app.ui import text
from app.ui.new_training.controls import RealControl
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.toggle import Toggle


class WhileTrainingCard(Card):
    """limit_changed(GB or None): what new trainings may use is another now."""

    limit_changed = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WhileTrainingCard", "While it trains"), parent=parent)
        self._session, self._settings = session, settings
        self.awake = Toggle(self.tr("Keep the computer awake"), settings.keep_awake)
        self.notify = Toggle(self.tr("Tell me when it is done"), settings.notify)
        self.limit = RealControl("memory_limit", absent=session.choices.machine.memory_limit_gb)
        self.limit.name_it(self.tr("Memory limit for new trainings"), "")
        self.usual = LinkButton(self.tr("Use what suits this computer"))
        can = can_keep_awake()
        self.awake.setEnabled(can)
        lines = (
            self.tr("It does not fall asleep while a training runs. The screen may still go dark."),
            self.tr("This computer offers no way to do that. Sleep only makes a training wait."),
        )
        self.body.setSpacing(16)
        self.body.addWidget(SettingRow(self.tr("Keep the computer awake"), lines[0 if can else 1], self.awake, 0))
        told = self.tr("A notification, when Tunesmith is not in front.")
        self.body.addWidget(SettingRow(self.tr("Tell me when it is done"), told, self.notify, 0))
        self.limit_row = SettingRow(self.tr("Memory limit"), self._limit_words(), self.limit)
        self.body.addWidget(self.limit_row)
        self.body.addWidget(self.usual)
        self.awake.toggled.connect(self._on_awake)
        self.notify.toggled.connect(self._on_notify)
        self.limit.changed.connect(self._on_limit)
        self.usual.clicked.connect(self._on_usual)
        session.choices.machine_known.connect(self._on_machine)
        self._show_limit()

    def _limit_words(self) -> str:
        most, limit = self._session.choices.machine.memory_limit_gb, self._settings.memory_limit
        suits = text.gigabytes(most)
        if limit is not None and limit > most:
            words = self.tr(
                "More than the %1 that suit this computer: a training may slow it down until nothing moves."
            )
            return words.replace("%1", suits)
        words = self.tr("For new trainings; each can have its own under Advanced. %1 suits this computer.")
        return words.replace("%1", suits)

    def _show_limit(self) -> None:
        self.limit.show_value(self._settings.memory_limit)
        limit, most = self._settings.memory_limit, self._session.choices.machine.memory_limit_gb
        self.limit_row.set_help(self._limit_words(), problem=limit is not None and limit > most)
        self.usual.setVisible(self._settings.memory_limit is not None)

    @Slot(object)
    def _on_machine(self, machine: Machine) -> None:
        self.limit.set_absent(machine.memory_limit_gb)
        self._show_limit()

    @Slot(bool)
    def _on_awake(self, on: bool) -> None:
        self._settings.keep_awake = on
        self._session.keep_awake(on)

    @Slot(bool)
    def _on_notify(self, on: bool) -> None:
        self._settings.notify = on

    @Slot(object)
    def _on_limit(self, value: float) -> None:
        self._settings.memory_limit = value
        self._show_limit()
        self.limit_changed.emit(value)

    @Slot()
    def _on_usual(self) -> None:
        self._settings.memory_limit = None
        self._show_limit()
        self.limit_changed.emit(None)
        self.limit.setFocus()
