"""What helps when something went wrong: the log, and reports of crashes. All of it stays on this computer."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import show_in_folder
from app.ui.settings.look_card import row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


def log_folder() -> Path:
    """Where Tunesmith's own log and its crash reports lie."""
    return Path(platformdirs.user_log_dir("Tunesmith", appauthor=False))


class HelpCard(Card):
    """report_asked(): the person wants a file to pass on."""

    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HelpCard", "If something goes wrong"), parent=parent)
        words = self.tr(
            "Tunesmith writes down what went wrong, here and nowhere else. Nothing is ever sent; you can pass it on yourself."
        )
        self.show_log = Button(text=show_in_folder(), name=self.tr("Show Tunesmith’s log"))
        self.body.addWidget(Label(words, style="small", role="text2", wrap=True))
        self.body.addSpacing(4)
        self.report = Button(text=self.tr("Make a report…"))
        self.report.clicked.connect(self.report_asked)
        self.body.addLayout(row(self.show_log, self.report))
        self.show_log.clicked.connect(self._show)

    def _show(self) -> None:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        show_folder(folder)
