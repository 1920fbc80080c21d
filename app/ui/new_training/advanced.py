"""Every exact setting, one row each, made from TrainingConfig."""

from __future__ import annotations

import functools

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.runs.config import TrainingConfig, setting
from app.services.forecast import Machine
from app.services.settings import Settings
from app.ui.new_training.check_file import CheckFileRow
from app.ui.new_training.controls import (
    ChoiceControl,
    Control,
    RealControl,
    WholeControl,
    help_of,
    label_of,
    make_control,
)
from app.ui.new_training.draft import Draft
from app.ui.new_training.targets import TargetsRow
from app.ui.widgets.card import Divider
from app.ui.widgets.setting_row import CONTROL, SettingRow

FIRST = (
    ("rank", "alpha", "num_layers", "learning_rate", "epochs"),
    ("batch_size", "max_seq_len", "memory_limit", "save_every", "seed"),
)
"""The two columns that stand above the targets; all other advanced settings follow below them."""


def remaining() -> list[str]:
    """Advanced settings that are not in FIRST, in the order in which TrainingConfig has them."""
    shown = {name for column in FIRST for name in column} | {"targets"}
    return [name for name in TrainingConfig.model_fields if setting(name).group == "advanced" and name not in shown]


class AdvancedPanel(QWidget):
    """Rows in two columns, bound to the draft both ways. parts: what wears the stylesheet, each by itself."""

    def __init__(self, draft: Draft, settings: Settings, machine: Machine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.controls: dict[str, Control] = {}
        self._lines: dict[str, SettingRow] = {}
        self._absent = machine.memory_limit_gb
        self.targets = TargetsRow(draft)
        self.check_file = CheckFileRow(draft, settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(15)
        rest = remaining()
        half = (len(rest) + 1) // 2
        below = (tuple(rest[:half]), tuple(rest[half:]))
        made = {name: make_control(name, self._absent) for names in (*FIRST, *below) for name in names}
        wide = max(CONTROL, *(one.wanted_width for one in made.values() if isinstance(one, ChoiceControl)))
        first, others = self._rows(FIRST, made, wide), self._rows(below, made, wide)
        column.addWidget(first)
        column.addWidget(Divider())
        column.addWidget(self.targets)
        column.addWidget(Divider())
        column.addWidget(others)
        column.addWidget(self.check_file)
        self.parts = (first, self.targets, others, self.check_file)
        draft.changed.connect(self._show)
        self._show()

    def set_machine(self, machine: Machine) -> None:
        control = self.controls["memory_limit"]
        if isinstance(control, RealControl):
            control.set_absent(machine.memory_limit_gb)
        self._show()

    def set_quantized(self, quantized: bool) -> None:
        """Weights in few bits cannot be trained fully; the choice then says so."""
        control = self.controls["method"]
        if isinstance(control, ChoiceControl):
            reason = self.tr("Not with this model: its weights are stored in few bits.") if quantized else ""
            control.set_reason("full", reason)

    def set_layers(self, count: int) -> None:
        """How many layers the model has; 0 for unknown."""
        control = self.controls["num_layers"]
        if isinstance(control, WholeControl) and count:
            words = QCoreApplication.translate("AdvancedPanel", "All %1").replace("%1", str(count))
            control.set_highest(count, words)

    def _rows(self, columns: tuple[tuple[str, ...], ...], made: dict[str, Control], wide: int) -> QWidget:
        """wide: of every control, so that the controls above and below the targets stand in one line."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(11)
        for number, names in enumerate(columns):
            grid.setColumnStretch(number, 1)
            for line, name in enumerate(names):
                control = made[name]
                control.changed.connect(functools.partial(self._take, name))
                self.controls[name] = control
                row = self._lines[name] = SettingRow(label_of(name), help_of(name), control, wide)
                grid.addWidget(row, line, number, Qt.AlignmentFlag.AlignTop)
        return rows

    def _take(self, name: str, value: object) -> None:
        self._draft.change(**{name: value})

    @Slot()
    def _show(self) -> None:
        config = self._draft.config
        for name, control in self.controls.items():
            control.show_value(getattr(config, name))
        reasons = self._reasons()
        for name, control in self.controls.items():
            reason = reasons.get(name, "")
            control.setEnabled(not reason)
            control.setToolTip(reason)
            if self._lines[name].help.text() != (wanted := reason or help_of(name)):
                self._lines[name].set_help(wanted)

    def _reasons(self) -> dict[str, str]:
        """Why some settings can have no effect now, by name."""
        config, found = self._draft.config, dict[str, str]()
        if config.method == "full":
            full = self.tr("Full training changes the model itself, so this does not apply.")
            found |= dict.fromkeys(("rank", "alpha", "dropout"), full)
        if config.batch_tokens:
            found["batch_size"] = self.tr("Batch tokens is used instead.")
        if config.valid_data is not None:
            found["validation_split"] = self.tr("The check file is used instead.")
        elif not config.validation_split:
            nothing = self.tr("Nothing is kept aside to check progress on.")
            found |= dict.fromkeys(("patience", "check_at_most"), nothing)
        return found
