"""The window's left side: sections, recent runs and memory, kept up to date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtCore import QRect, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.runs.estimate import GB
from app.services.run_list import RunList, RunSummary
from app.ui import text
from app.ui.run_states import pill_of, state_words, told_apart
from app.ui.widgets.drags_window import DragsWindow
from app.ui.widgets.label import Label
from app.ui.widgets.paint import color
from app.ui.widgets.sidebar import MemoryFoot, RecentRuns, RunItem, Section, SideNav

WIDTH = 232
NEW_TRAINING, EXAMPLES, RUNS, TRY_IT = range(4)
MOST_RECENT = 8
_MEMORY_EVERY_MS = 2000
_TOP_WITH_BUTTONS, _TOP = 52, 12


@dataclass(frozen=True, slots=True)
class Running:
    """The run that is being trained. share: 0 to 1; left: seconds, None while unknown."""

    folder: Path
    name: str
    share: float
    left: float | None


class QuietNav(SideNav):
    """Getting the keyboard's attention is not yet a choice: a list would otherwise go to its first row by itself."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        before = self.currentIndex()
        blocked = self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        if not before.isValid():
            self.setCurrentIndex(before)
        self.selectionModel().blockSignals(blocked)


class Sidebar(DragsWindow, QWidget):
    """section_chosen(NEW_TRAINING, EXAMPLES, RUNS or TRY_IT), run_opened(Path). showed(Path): a run is open; None for a section."""

    section_chosen = Signal(int)
    run_opened = Signal(Path)
    showed = Signal(object)

    def __init__(self, run_list: RunList, expanded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = run_list
        self.drags_window = expanded  # the window's buttons stand on it
        self._running: Running | None = None
        self._open: str | None = None
        self._places: dict[Path, int] = {}
        self.setFixedWidth(WIDTH)
        keys = [QKeySequence(f"Ctrl+{n}").toString(QKeySequence.SequenceFormat.NativeText) for n in range(1, 5)]
        self.nav = QuietNav(
            [
                Section(self.tr("New training"), "new-training", keys[0]),
                Section(self.tr("Examples"), "examples", keys[1]),
                Section(self.tr("Runs"), "runs", keys[2]),
                Section(self.tr("Try it"), "try-it", keys[3]),
            ]
        )
        self.recent = RecentRuns()
        self._none_yet = self.tr("Your runs will be listed here.")
        self._none = Label(self._none_yet, style="small", role="text2", wrap=True)
        self.memory = MemoryFoot()
        self.nav.chosen.connect(self.section_chosen)
        self.recent.opened.connect(self._on_opened)
        self._arrange(_TOP_WITH_BUTTONS if expanded else _TOP)
        self._timer = QTimer(self)
        self._timer.setInterval(_MEMORY_EVERY_MS)
        self._timer.timeout.connect(self._show_memory)
        self._timer.start()
        run_list.changed.connect(self._show_runs)
        self._show_memory()
        self._show_runs()

    def show_section(self, section: int | None) -> None:
        """A section is open, or none when a run is."""
        self._open = None
        self.nav.set_current(section)
        self.recent.set_current(None)
        self.showed.emit(None)

    def show_run(self, folder: Path) -> None:
        """A run is open."""
        self.nav.set_current(None)
        self._open = str(folder)
        self.recent.set_current(self._open)
        self.showed.emit(folder)

    def set_running(self, running: Running | None) -> None:
        self._running = running
        self._show_runs()

    def _arrange(self, top: int) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(10, 0, 10, 0)
        inner.setSpacing(4)
        heading = Label(self.tr("Recent runs"), style="caption", role="text2", weight=600)
        heading.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setContentsMargins(10, 0, 10, 0)
        words.setSpacing(8)
        words.addWidget(heading)
        words.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, top, 11, 0)
        column.setSpacing(0)
        column.addWidget(self.nav)
        column.addSpacing(20)
        column.addLayout(words)
        column.addSpacing(6)
        column.addWidget(self.recent, 1)
        column.addStretch(0)
        column.addWidget(self.memory)

    @Slot(str)
    def _on_opened(self, folder: str) -> None:
        self.run_opened.emit(Path(folder))

    @Slot()
    def _show_memory(self) -> None:
        memory = psutil.virtual_memory()
        self.memory.set_memory((memory.total - memory.available) / GB, memory.total / GB)

    @Slot()
    def _show_runs(self) -> None:
        items = [self._item(run) for run in (self._list.runs or [])[:MOST_RECENT]]
        if self._running is not None:
            mine = self._running_item(self._running)
            items = [mine, *(item for item in items if item.id != mine.id)][:MOST_RECENT]
        self.recent.set_items(items)
        self.recent.set_current(self._open)
        away = self._list.away is not None
        self._none.setText(self.tr("Your runs cannot be reached now.") if away else self._none_yet)
        self._none.setVisible(not items)

    def _running_item(self, running: Running) -> RunItem:
        line = self.tr("Getting ready")
        if running.left is not None:
            words = self.tr("%1, %2 left") if running.share < 1 else self.tr("%1, saving")
            line = words.replace("%1", text.progress(running.share)).replace("%2", text.estimate(running.left))
        return RunItem(str(running.folder), running.name, "training", line, running.share)

    def set_places(self, places: Mapping[Path, int]) -> None:
        """Which runs wait in line: 0 is the next one."""
        self._places = dict(places)
        self._show_runs()

    def _item(self, run: RunSummary) -> RunItem:
        words = state_words(run, None, self._places.get(run.folder))
        look = "waiting" if run.folder in self._places else pill_of(run, None)
        return RunItem(str(run.folder), run.name, look, words, run.share or 0.0, told_apart(run))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sidebar"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), color("border"))
