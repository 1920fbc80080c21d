"""Which Tunesmith this is, and whether there is a newer one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui.settings.look_card import row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class AboutCard(Card):
    """about_asked, updates_asked: the buttons. The second is there only where this build knows whom to ask."""

    about_asked = Signal()
    updates_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AboutCard", "About"), parent=parent)
        self.about = Button(text=self.tr("About and licences"))
        self.updates = Button(text=self.tr("Check for updates"))
        self.updates.hide()
        self.body.addWidget(Label(self.tr("Tunesmith %1").replace("%1", __version__), weight=500))
        line = self.tr("Free software under the MIT licence. It contacts nobody unless you ask.")
        self.body.addWidget(Label(line, style="small", role="text2", wrap=True))
        self.body.addSpacing(4)
        self.body.addLayout(row(self.about, self.updates))
        self.about.clicked.connect(self.about_asked)
        self.updates.clicked.connect(self.updates_asked)
