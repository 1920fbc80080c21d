"""Runs: all trainings, those that wait, and up to three of them side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMetaMethod, QPoint, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.runs.compare import Comparison
from app.runs.store import Run
from app.services.line import Line
from app.services.run_list import RunList, RunSummary
from app.ui import text
from app.ui.questions import ask_to_trash
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import continue_words, show_in_folder
from app.ui.runs_page.compare_part import ComparePart
from app.ui.runs_page.empty import DamagedRuns, EmptyRuns, NothingFound
from app.ui.runs_page.head import HEAD
from app.ui.runs_page.model import MOST_TICKED
from app.ui.runs_page.table import ROW, SHOWN_ROWS, RunTable
from app.ui.runs_page.waiting_card import WaitingCard
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.page import QWIDGETSIZE_MAX, PageHeader, ScrollPage
from app.ui.widgets.quiet_plot import QuietPlot
from app.ui.widgets.search_field import SearchField

SEARCH_WIDTH = 190
_AGAIN_MS = 10_000
"""How often a run that is being trained is read anew while this page is seen: reading 200,000 steps takes a moment."""


class RunsPage(ScrollPage):
    """opened(Path): see a run; new_asked(), demo_asked(): start one; again_asked(Run): its settings once more;
    go_on_asked(Run): from where it was; start_next_asked(): the next in line.

    run_try_asked(Path), run_export_asked(Path): their menu entries are there once something listens.
    """

    opened = Signal(Path)
    new_asked = Signal()
    demo_asked = Signal()
    again_asked = Signal(object)
    go_on_asked = Signal(object)
    start_next_asked = Signal()
    run_try_asked = Signal(Path)
    run_export_asked = Signal(Path)
    can_changed = Signal()

    def __init__(self, run_list: RunList, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(self.tr("Runs")), parent=parent)
        self._list, self._line = run_list, line
        self._running: Path | None = None
        self._busy = False
        self.again = QTimer(self)
        self.again.setInterval(_AGAIN_MS)
        self.again.timeout.connect(run_list.refresh)
        self.search_field = SearchField(self.tr("Search runs"))
        self.search_field.setFixedWidth(SEARCH_WIDTH)
        self.clear = Button(text=self.tr("Clear selection"))
        self.new = PrimaryButton(self.tr("New training"), "plus", size="normal")
        for widget in (self.search_field, self.clear, self.new):
            self.header.add_action(widget)
        self.table = RunTable()
        self.waiting = WaitingCard()
        self.compare = ComparePart()
        self.none_found = NothingFound()
        self.empty = EmptyRuns()
        self.damaged = DamagedRuns()
        self._card = Card(padding=1)
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self.none_found)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for part in (self.waiting, self.damaged, self._card, self.compare, self.empty):
            self.content.addWidget(part)
        self.content.setStretchFactor(self._card, 1000)
        self.content.setStretchFactor(self.compare, 1)
        self._connect()
        self._show()
        self._show_ticks()

    def set_running(self, folder: Path | None) -> None:
        """Which run is being trained in this window. It is listed from its beginning on."""
        new = folder is not None and folder != self._running
        self._running = folder
        self._show()
        if new:
            self._list.refresh()
        self._look_again()

    def set_busy(self, busy: bool) -> None:
        """Whether a training is under way, from Start to its result."""
        self._busy = busy
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """A run that is being trained has come further since, and does so while one looks."""
        super().showEvent(event)
        if self._running is not None:
            self._list.refresh()
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.again.stop()

    def _look_again(self) -> None:
        if self._running is not None and self.isVisible():
            self.again.start()
        else:
            self.again.stop()

    def search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @property
    def run(self) -> RunSummary | None:
        """For the menus: the run of the current row, if there is something of it to try and to export."""
        run = self.table.current_run()
        return run if run is not None and run.facts.saved is not None else None

    @property
    def plot(self) -> QuietPlot | None:
        """For the menus: the chart that can be copied and saved."""
        return self.compare.chart if self.compare.comparison is not None else None

    def show_in_folder(self) -> None:
        run = self.table.current_run()
        if run is not None:
            show_folder(run.folder)

    def can(self, name: str) -> bool:
        """Whether a menu entry about this page is of use now."""
        if name == "search":
            return bool(self._list.runs)
        return name != "show_folder" or self.table.current_run() is not None

    def menu_for(self, run: RunSummary) -> QMenu:
        """What can be done with a run."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(run.folder))
        if run.continues_from is not None and run.folder != self._running and run.folder not in self._line.waiting:
            menu.addAction(continue_words(run.continues_from), lambda: self.go_on_asked.emit(Run(run.folder)))
        elif run.state == "ready" and run.folder != self._running and run.folder not in self._line.waiting:
            menu.addAction(self.tr("Start"), lambda: self.go_on_asked.emit(Run(run.folder)))
        if run.facts.saved is not None:
            self._offer(menu, self.tr("Try it"), self.run_try_asked, run)
            self._offer(menu, self.tr("Export…"), self.run_export_asked, run)
        menu.addAction(self.tr("Train again…"), lambda: self.again_asked.emit(Run(run.folder)))
        menu.addSeparator()
        menu.addAction(self.tr("Rename"), lambda: self.table.start_rename(run))
        menu.addAction(show_in_folder(), lambda: show_folder(run.folder))
        menu.addSeparator()
        trash = menu.addAction(self.tr("Move to Trash…"), lambda: self._trash(run))
        trash.setEnabled(run.folder != self._running and run.state != "training")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offer(self, menu: QMenu, words: str, signal: SignalInstance, run: RunSummary) -> None:
        """An entry for what another part of the window does, if it is there."""
        if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
            menu.addAction(words, lambda: signal.emit(run.folder))

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.table.selectionModel().currentChanged.connect(self.can_changed)
        self.clear.clicked.connect(self.table.source.untick_all)
        self.search_field.textChanged.connect(self._on_search)
        self.table.opened.connect(lambda run: self.opened.emit(run.folder))
        self.table.menu_asked.connect(self._on_menu)
        self.table.trash_asked.connect(self._trash)
        self.table.source.renamed.connect(self._list.rename)
        self.table.source.ticks_changed.connect(self._show_ticks)
        self.none_found.clear.clicked.connect(self.search_field.clear)
        self.waiting.moved.connect(self._line.move)
        self.waiting.removed.connect(self._line.remove)
        self.waiting.start_asked.connect(self.start_next_asked)
        self.empty.new_asked.connect(self.new_asked)
        self.empty.demo_asked.connect(self.demo_asked)
        self._list.changed.connect(self._on_list)
        self._list.compared.connect(self._on_compared)
        self._line.changed.connect(self._show)

    @Slot(object, QPoint)
    def _on_menu(self, run: RunSummary, at: QPoint) -> None:
        self.menu_for(run).popup(at)

    @Slot(object)
    def _trash(self, run: RunSummary) -> None:
        if run.folder != self._running:
            ask_to_trash(self, run.name, lambda: self._list.trash(run.folder))

    @Slot(str)
    def _on_search(self, words: str) -> None:
        self.table.source.search(words.strip())
        self._show()

    @Slot()
    def _on_list(self) -> None:
        self._show()
        if len(self.table.source.ticked) > 1:
            self._list.compare(self.table.source.ticked)

    @Slot()
    def _show(self) -> None:
        runs = self._list.runs or []
        places = {folder: place for place, folder in enumerate(self._line.waiting)}
        self.table.source.replace(runs, self._running, places)
        self.waiting.show_line(self._line.waiting, runs, self._busy)
        nothing = bool(runs) and not self.table.source.rows
        self.none_found.setVisible(nothing)
        self.none_found.show_for(self.search_field.text().strip())
        self._card.setVisible(bool(runs))
        self.search_field.setVisible(bool(runs))
        self.empty.setVisible(self._list.runs == [])
        self.empty.show_away(self._list.away)
        self.damaged.show_folders(self._list.damaged)
        self.new.setVisible(self._list.runs != [])  # an empty page has its own in the middle
        self._show_size()
        self._show_line()

    def _show_size(self) -> None:
        """The table grows to what its rows need; where runs are compared it leaves the lower half to them."""
        comparing = len(self.table.source.ticked) > 1
        rows = len(self.table.source.rows)
        self.table.setVisible(bool(rows))
        most = min(rows, SHOWN_ROWS) if comparing else rows
        self._card.setMaximumHeight(HEAD + ROW * most + 2 if rows else QWIDGETSIZE_MAX)
        self.compare.setVisible(bool(self._list.runs))

    def _show_line(self) -> None:
        runs = self._list.runs or []
        if self._list.runs is None or self._list.away is not None:
            self.header.set_line(self.tr("Looking for runs…") if self._list.away is None else "")
            return
        words = self.tr("1 run") if len(runs) == 1 else self.tr("%1 runs").replace("%1", text.number(len(runs)))
        found = len(self.table.source.rows)
        if found < len(runs) > 1:
            words = self.tr("%1 of %2 runs").replace("%1", text.number(found)).replace("%2", text.number(len(runs)))
        ticked = len(self.table.source.ticked)
        if ticked:
            few = ticked < MOST_TICKED
            more = self.tr(", %1 selected to compare") if few else self.tr(", %1 of %1 selected to compare")
            words += more.replace("%1", text.number(ticked))
        self.header.set_line(words)

    @Slot()
    def _show_ticks(self) -> None:
        ticked = self.table.source.ticked
        self.clear.setVisible(bool(ticked))
        if len(ticked) > 1:
            self._list.compare(ticked)
        elif ticked:
            name = next(run.name for run in self.table.source.runs if run.folder == ticked[0])
            self.compare.show_hint(self.tr("Tick another run to compare it with “%1”.").replace("%1", name))
        else:
            self.compare.show_hint(self.tr("Tick two runs to compare them."))
        self._show_size()
        self._show_line()

    @Slot(object)
    def _on_compared(self, comparison: Comparison) -> None:
        if [run.folder for run in comparison.entrants] == self.table.source.ticked:
            self.compare.show_comparison(comparison)
