"""What is offered when Tunesmith starts: to go on with a training that did not end, or to begin those that wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.runs.store import Run
from app.services.line import Line
from app.services.run_list import RunList, RunSummary
from app.services.session import Session
from app.services.settings import Settings
from app.ui import text
from app.ui.run_pages.words import continue_words
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.note import Note
from app.ui.widgets.page import MARGIN
from app.ui.widgets.paint import color


class StartOffer(QWidget):
    """A note over the page, until it is answered or a training begins. go_on_asked(Run), start_next_asked()."""

    go_on_asked = Signal(object)
    start_next_asked = Signal()

    def __init__(
        self, run_list: RunList, line: Line, session: Session, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list, self._line, self._session, self._settings = run_list, line, session, settings
        self._answered_line = self._done = False
        self._run: RunSummary | None = None
        self._open: Path | None = None
        self.note = Note("plain", style="body")
        row = MiddleRow(self)
        row.setContentsMargins(MARGIN, 12, MARGIN, 2)
        row.addWidget(self.note)
        self.hide()
        run_list.changed.connect(self._look)
        line.changed.connect(self._look)
        session.state_changed.connect(self._on_state)

    @Slot()
    def _look(self) -> None:
        """Show the first thing that may be offered now."""
        if self._done or self._session.busy or self._list.runs is None or not self._line.known:
            return
        run = next((run for run in self._list.runs if self._may_go_on(run)), None)
        if run is not None and run.folder == self._open:
            self.hide()
        elif run is not None:
            self._offer_run(run)
        elif self._line.waiting and not self._answered_line:
            self._offer_line(len(self._line.waiting))
        else:
            self.hide()

    @Slot(object)
    def set_open(self, run: Path | None) -> None:
        """Whose page is shown: it offers the same itself."""
        self._open = run
        self._look()

    def _may_go_on(self, run: RunSummary) -> bool:
        step = run.continues_from
        if step is None or run.folder in self._line.waiting:
            return False
        return not self._settings.is_declined(run.folder, step)

    def _offer_run(self, run: RunSummary) -> None:
        self._run = run
        step = run.continues_from or 0
        if run.state == "interrupted":
            words = self.tr("was interrupted at step %1.").replace("%1", text.number(run.facts.step))
        else:
            words = self.tr("is paused at step %1.") if run.facts.step else self.tr("is paused before its first step.")
            words = words.replace("%1", text.number(run.facts.step))
        question = self.tr("Continue from step %1?") if step else self.tr("Begin with the first step?")
        question = question.replace("%1", text.number(step))
        lead = self.tr("“%1”").replace("%1", run.name)
        actions = [(continue_words(step), self._go_on), (self.tr("Not now"), self._decline)]
        self.note.set_note("plain", lead, f"{words} {question}", actions)
        self.show()

    def _offer_line(self, count: int) -> None:
        if count == 1:
            lead = self.tr("A training is waiting in the queue.")
        else:
            lead = self.tr("%1 trainings are waiting in the queue.").replace("%1", text.number(count))
        actions = [(self.tr("Start the next"), self._start_line), (self.tr("Not now"), self._decline_line)]
        self.note.set_note("plain", lead, "", actions)
        self.show()

    def _go_on(self) -> None:
        if self._run is not None:
            self.go_on_asked.emit(Run(self._run.folder))

    def _decline(self) -> None:
        if self._run is not None and self._run.continues_from is not None:
            self._settings.decline(self._run.folder, self._run.continues_from)
        self.hide()
        self._look()

    def _start_line(self) -> None:
        self.hide()
        self.start_next_asked.emit()

    def _decline_line(self) -> None:
        self._answered_line = True
        self.hide()

    @Slot()
    def _on_state(self) -> None:
        """Once a training was begun here, what is to be said about runs is said on their pages."""
        if self._session.busy:
            self._done = True
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("window"))
