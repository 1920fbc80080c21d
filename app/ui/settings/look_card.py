"""Light or dark, and the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.services.settings import Appearance, Language, Settings
from app.ui.language import OWN_NAMES
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.setting_row import SettingRow


class LookCard(Card):
    """appearance_chosen(Appearance): the person wants another look. The card shows what the settings say."""

    appearance_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LookCard", "Appearance"), parent=parent)
        self._settings = settings
        self._at_start = settings.language
        self.look = Segmented(
            [self.tr("Match the system"), self.tr("Light"), self.tr("Dark")], name=self.tr("Theme"), stretch=True,
            size="large",
        )  # fmt: skip
        self.look.setAccessibleDescription(self.tr("Light, dark, or as the system is set."))
        self.language = QComboBox()
        self.language.addItem(self.tr("Match the system"), Language.SYSTEM.value)
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language.value)
        self.later = Note("plain", "", self.tr("Takes effect when you open Tunesmith again."))
        self.body.setSpacing(12)
        self.body.addWidget(Label(self.tr("Theme"), weight=500))
        self.body.addWidget(self.look)
        self.body.addSpacing(2)
        self.body.addWidget(
            SettingRow(self.tr("Language"), self.tr("Of the window, its menus and its numbers."), self.language, 170)
        )
        self.body.addWidget(self.later)
        self.look.chosen.connect(self._on_look)
        self.language.activated.connect(self._on_language)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what holds now; the menu can change the look as well."""
        self.look.set_current(list(Appearance).index(self._settings.appearance))
        self.language.setCurrentIndex(self.language.findData(self._settings.language.value))
        self.later.setVisible(self._settings.language is not self._at_start)

    @Slot(int)
    def _on_look(self, index: int) -> None:
        self.appearance_chosen.emit(list(Appearance)[index])

    @Slot(int)
    def _on_language(self, index: int) -> None:
        self._settings.language = Language(self.language.itemData(index))
        self.show_settings()


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side at the left."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made
