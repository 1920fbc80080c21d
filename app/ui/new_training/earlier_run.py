"""Whose settings these are, when an earlier run may go on with them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.runs.store import Run
from app.ui.run_pages.words import continue_words
from app.ui.widgets.note import Note


class EarlierRun(Note):
    """Hidden until a run is shown. continued(Run): it is to go on with the settings as they are now."""

    continued = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent=parent)
        self.run: Run | None = None
        self.hide()

    def show_run(self, run: Run, step: int) -> None:
        self.run = run
        lead = self.tr("These are the settings of “%1”.").replace("%1", run.name)
        more = self.tr("Change what you like, then continue it, or start a new training below.")
        self.set_note(
            "plain", lead, more, [(continue_words(step), self._on_continue), (self.tr("Dismiss"), self.forget)]
        )
        self.show()

    @Slot(object)
    def leave(self, run: Run) -> None:
        """This one goes on: if it is the one whose settings these are, there is nothing left to offer."""
        if run == self.run:
            self.forget()

    @Slot()
    def forget(self) -> None:
        """These are settings of their own now."""
        self.run = None
        self.hide()

    @Slot()
    def _on_continue(self) -> None:
        if self.run is not None:
            self.continued.emit(self.run)
