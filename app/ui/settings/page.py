"""The page that ⌘, opens: five cards, each about one thing. Every change is kept, and counts at once but for the language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.session import Session
from app.services.settings import Settings
from app.ui.settings.about_card import AboutCard
from app.ui.settings.help_card import HelpCard
from app.ui.settings.look_card import LookCard
from app.ui.settings.place_card import PlaceCard
from app.ui.settings.training_card import WhileTrainingCard
from app.ui.widgets.page import PageHeader, ScrollPage


class SettingsPage(ScrollPage):
    """look, training, place, help, about: the cards."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(
            PageHeader(self.tr("Settings"), self.tr("For you alone, on this computer. Every change is kept at once.")),
            parent=parent,
        )
        self.look = LookCard(settings)
        self.training = WhileTrainingCard(session, settings)
        self.place = PlaceCard(session)
        self.help = HelpCard()
        self.about = AboutCard()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        for cards in ((self.look, self.training), (self.place, self.help, self.about)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.content.addLayout(columns)
        self.content.addStretch(1)
        self.content.setAlignment(Qt.AlignmentFlag.AlignTop)
