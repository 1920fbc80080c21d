"""Trainings that wait, as the window sees them: the line, whose turn it is, and what is offered at the start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.services.line import Line, NextInLine
from app.services.run_list import RunList
from app.services.session import Session
from app.services.settings import Settings
from app.ui.offers import StartOffer
from app.ui.sidebar import Sidebar


class InLine(QObject):
    """line: what waits; turns: begins the next one; offer: the note over the page. go_on_asked(Run): an offer was taken."""

    go_on_asked = Signal(object)

    def __init__(
        self, session: Session, run_list: RunList, sidebar: Sidebar, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._run_list, self._sidebar = run_list, sidebar
        self.line = Line(session.workers, session.runs_root, self)
        self.turns = NextInLine(session, self.line, self)
        self.offer = StartOffer(run_list, self.line, session, settings)
        self.offer.go_on_asked.connect(self.go_on_asked)
        self.offer.start_next_asked.connect(self.turns.start)
        self.line.changed.connect(self._on_line)
        sidebar.showed.connect(self.offer.set_open)

    @Slot()
    def refresh(self) -> None:
        """Look what is there now: runs may have come, gone, or lie elsewhere."""
        self._run_list.refresh()
        self.line.refresh()

    @Slot()
    def _on_line(self) -> None:
        """Other runs wait: they stand in the list of runs as well."""
        self._sidebar.set_places({folder: place for place, folder in enumerate(self.line.waiting)})
        self._run_list.refresh()
