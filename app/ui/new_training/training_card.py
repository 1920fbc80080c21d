"""The third choice: how long and how strongly to train, what the run is called, and everything exact under Advanced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.config import PRESETS, TrainingConfig
from app.runs.store import LONGEST_NAME
from app.services.forecast import Machine
from app.services.settings import Settings
from app.ui import text
from app.ui.new_training.advanced import AdvancedPanel
from app.ui.new_training.controls import help_of, label_of, translate
from app.ui.new_training.draft import Draft
from app.ui.new_training.model_card import LEFT_SHARE, RIGHT_SHARE
from app.ui.new_training.question_fields import QuestionFields
from app.ui.said import told
from app.ui.theme import theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.checks import ModelDetail
    from app.ui.new_training.start_from import StartFromRow

ADVANCED = "advanced"
FIELD = 28
"""How high a field is; before it is dressed it does not know."""
_BYTES_PER_VALUE = 4


class TrainingCard(Card):
    """Presets at the left, run name and test question at the right, Advanced below.

    parts: what wears the stylesheet, each by itself; those under Advanced are dressed when they are made.
    """

    def __init__(self, draft: Draft, settings: Settings, machine: Machine) -> None:
        super().__init__(QCoreApplication.translate("TrainingCard", "Training"), 3)
        self._draft, self._settings = draft, settings
        self._detail: ModelDetail | None = None
        self.set_state("ready")
        self.reset = LinkButton("")
        self.add_action(self.reset)
        self.presets = Segmented([], size="large", stretch=True, name=self.tr("How much to train"))
        self.line = Label("", style="small", role="text2", wrap=True)
        self.name = _field(label_of("name"), help_of("name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.questions = QuestionFields()
        self.note = Note("warning")
        self.note.hide()
        self.advanced = Disclosure(self.tr("Advanced"))
        self.parts: list[QWidget] = [self.reset, self.presets, self.name, self.questions]
        self._machine = machine
        self._suggested: dict[str, str] = {}
        self._panel: AdvancedPanel | None = None
        self._arrange()
        self._connect()
        if settings.disclosed(ADVANCED):
            self.build_panel()
            self.advanced.set_open(True)
        self._show()

    @property
    def panel(self) -> AdvancedPanel:
        """The exact settings, built when they are first wanted: the window shows sooner without them."""
        return self._panel or self.build_panel()

    def build_panel(self) -> AdvancedPanel:
        """Make the exact settings now. Does nothing the second time."""
        if self._panel is None:
            self._panel = AdvancedPanel(self._draft, self._settings, self._machine)
            self.advanced.panel.layout().addWidget(self._panel)
            for part in self._panel.parts:
                theme().dress(part)
            if self._detail is not None:
                self._offer_to(self._panel, self._detail)
        return self._panel

    def add_start(self, row: StartFromRow) -> None:
        """Where the training begins from: the choice under Advanced, what was chosen above it."""
        self.advanced.panel.layout().insertWidget(0, row)
        self.parts.append(row)
        self.body.insertWidget(self.body.indexOf(self.advanced), row.note)

    def set_machine(self, machine: Machine) -> None:
        self._machine = machine
        if self._panel is not None:
            self._panel.set_machine(machine)

    def _offer_to(self, panel: AdvancedPanel, detail: ModelDetail) -> None:
        panel.set_layers(detail.layers)
        panel.set_quantized(detail.info.quantized)
        panel.targets.offer(detail)

    def offer(self, detail: ModelDetail | None) -> None:
        """What the chosen model has; None while there is no model."""
        self._detail = detail
        if self._panel is not None and detail is not None:
            self._offer_to(self._panel, detail)
        elif self._panel is not None:
            self._panel.targets.clear()
        self._show()

    def suggest(self, **values: str) -> None:
        """Fill in what the person has left empty, or as it was suggested before."""
        before, self._suggested = self._suggested, {**self._suggested, **values}
        untouched = {key for key in values if getattr(self._draft.config, key) in ("", before.get(key))}
        new = {key: values[key] for key in untouched if values[key] != getattr(self._draft.config, key)}
        if new:
            self._draft.change(**new)

    def without_suggestions(self, config: TrainingConfig) -> TrainingConfig:
        """Where these settings are as it was suggested, they are left empty."""
        same = {key for key, value in self._suggested.items() if getattr(config, key) == value}
        return config.changed(**dict.fromkeys(same, ""))

    def forget_suggestions(self) -> None:
        """What stands there now was chosen by the person."""
        self._suggested = {}

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.presets)
        left.addWidget(self.line)
        left.addStretch(1)
        right = QGridLayout()
        right.setHorizontalSpacing(20)
        right.setVerticalSpacing(8)
        for row, (name, box) in enumerate((("name", self.name), ("test_question", self.questions))):
            label = Label(label_of(name), style="small", role="text2", align=Qt.AlignmentFlag.AlignVCenter)
            label.setFixedHeight(FIELD)
            right.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            right.addWidget(box, row, 1)
        right.setRowStretch(2, 1)
        top = QHBoxLayout()
        top.setSpacing(48)
        top.addLayout(left, LEFT_SHARE)
        top.addLayout(right, RIGHT_SHARE)
        self.body.addLayout(top)
        self.body.addWidget(Divider())
        self.body.addWidget(self.note)
        inside = QVBoxLayout(self.advanced.panel)
        inside.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.advanced)

    def _connect(self) -> None:
        self.presets.chosen.connect(self._on_preset)
        self.reset.clicked.connect(self._draft.reset)
        self.name.textEdited.connect(self._on_name)
        self.questions.edited.connect(self._on_question)
        self.advanced.toggled.connect(self._on_advanced)
        self._draft.changed.connect(self._show)
        self._draft.refused.connect(self._on_refused)

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        self.note.hide()
        if index < len(PRESETS):
            self._draft.apply(PRESETS[index])
        else:
            self._draft.apply_own()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._draft.change(name=name)

    @Slot(str)
    def _on_question(self, question: str) -> None:
        self._draft.change(test_question=question)

    @Slot(bool)
    def _on_advanced(self, shown: bool) -> None:
        self.build_panel()
        self._settings.set_disclosed(ADVANCED, shown)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        error = told(error)
        self.note.set_note("warning", error.what, " ".join(part for part in (error.why, error.next) if part))
        self.note.show()

    @Slot()
    def _show(self) -> None:
        config, custom = self._draft.config, self._draft.custom
        names = [translate(preset.name) for preset in PRESETS]
        wanted = [*names, self.tr("Custom")] if self._draft.has_own else names
        if self.presets.options != wanted:
            self.presets.set_options(wanted)
        self.presets.set_current(len(PRESETS) if custom else PRESETS.index(self._draft.base))
        self.reset.setVisible(custom)
        self.reset.setText(self.tr("Reset to %1").replace("%1", translate(self._draft.base.name)))
        self.line.setText(self._custom_line() if custom else translate(self._draft.base.line))
        if self.name.text() != config.name:
            self.name.setText(config.name)
            self.name.setCursorPosition(0)
        self.questions.show_text(config.test_question)
        self.advanced.set_summary(self._summary())
        self.advanced.set_aside(self._size())

    def _custom_line(self) -> str:
        times = self._draft.config.epochs
        if times == 1:
            return self.tr("Your own settings. Goes through your examples once.")
        return self.tr("Your own settings. Goes through your examples %1 times.").replace("%1", text.number(times))

    def _summary(self) -> str:
        layers = self._draft.config.num_layers or (self._detail.layers if self._detail else 0)
        if not layers:
            return self.tr("All layers learn, in small steps. You rarely need to change this.")
        if layers == 1:
            return self.tr("One layer learns, in small steps. You rarely need to change this.")
        if self._draft.config.num_layers:
            words = self.tr("The last %1 layers learn, in small steps. You rarely need to change this.")
        else:
            words = self.tr("All %1 layers learn, in small steps. You rarely need to change this.")
        return words.replace("%1", text.number(layers))

    def _size(self) -> str:
        config, detail = self._draft.config, self._detail
        if detail is None or config.method == "full":
            return ""
        values = detail.trainable(config.targets, config.rank, config.num_layers)
        words = self.tr("%1 adjustable values, %2 of the model · saved file about %3")
        share = text.percent(values / max(detail.info.parameters, 1), 1)
        parts = (text.millions(values), share, text.size(values * _BYTES_PER_VALUE))
        for number, part in enumerate(parts, 1):
            words = words.replace(f"%{number}", part, 1)
        return words


def _field(name: str, help: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setAccessibleDescription(help)
    field.setToolTip(help)
    return field
