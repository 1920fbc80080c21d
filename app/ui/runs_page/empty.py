"""What the Runs page shows when there is nothing to show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text
from app.ui.new_training.places import home_short
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import show_in_folder
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note


class DamagedRuns(Note):
    """Runs that cannot be listed, as what is noted of them cannot be read: they are not lost, and where they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent=parent)
        self.hide()

    def show_folders(self, folders: list[Path]) -> None:
        self.setVisible(bool(folders))
        if not folders:
            return
        if len(folders) == 1:
            lead = self.tr("A run cannot be read.")
            more = self.tr("Its folder “%1” is still there.").replace("%1", folders[0].name)
        else:
            lead = self.tr("%1 runs cannot be read.").replace("%1", text.number(len(folders)))
            more = self.tr("Their folders are still there.")
        self.set_note("warning", lead, more, [(show_in_folder(), lambda: show_folder(folders[0]))])


class EmptyRuns(QWidget):
    """new_asked(), demo_asked(): two ways to a first run."""

    new_asked = Signal()
    demo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.new = PrimaryButton(self.tr("New training"), "plus")
        self.new.clicked.connect(self.new_asked)
        self.demo = Button(text=self.tr("Try the demo"), size="large")
        self.demo.clicked.connect(self.demo_asked)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        self.title, self.line = Label("", style="title"), Label("", role="text2")
        for words in (self.title, self.line):
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.demo)
        row.addWidget(self.new)
        row.addStretch(1)
        column.addSpacing(10)
        column.addLayout(row)
        column.addStretch(1)
        self.show_away(None)

    def show_away(self, place: Path | None) -> None:
        """There are no runs; or they are in a place that cannot be reached, and none of them is lost."""
        if place is None:
            self.title.setText(self.tr("No runs yet"))
            self.line.setText(self.tr("Every training is kept here, with its result."))
        else:
            self.title.setText(self.tr("Your runs cannot be reached now"))
            words = self.tr("They are kept in %1. Connect its disk, or choose another place in the settings.")
            self.line.setText(words.replace("%1", home_short(place)))
        for button in (self.new, self.demo):
            button.setVisible(place is None)


class NothingFound(QWidget):
    """No run matches the search. clear: the way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", role="text2")
        self.clear = LinkButton(self.tr("Clear search"), style="body")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.clear)
        row.addStretch(1)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_for(self, needle: str) -> None:
        self._words.setText(self.tr("Nothing matches “%1”.").replace("%1", needle))
