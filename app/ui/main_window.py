"""The window: sidebar, pages, menu, and who shows when."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Finished
from app.runs.store import Run
from app.services.library import Library
from app.services.run_list import OpenedRun, RunList
from app.services.session import Session, State
from app.services.settings import Appearance, Settings
from app.ui import demo_files
from app.ui.about import About
from app.ui.arrivals import Arrivals, RecentMenu
from app.ui.commands import Commands
from app.ui.going_on import GoingOn
from app.ui.in_line import InLine
from app.ui.leaving import Leaving
from app.ui.live_run import LiveRun
from app.ui.menu_slots import menu_slots
from app.ui.models.sheets import ModelSheets
from app.ui.outside import Outside
from app.ui.pages import Pages
from app.ui.preload import after_the_worker, before_the_worker, preload
from app.ui.questions import tell
from app.ui.report_sheet import open_report
from app.ui.runs_page.sort_menu import SortMenu
from app.ui.sidebar import EXAMPLES, NEW_TRAINING, RUNS, TRY_IT, Sidebar
from app.ui.theme import theme
from app.ui.title_area import expand_into_title, reach_into_title
from app.ui.updates import Updates, feed_of_this_build
from app.ui.widgets.drop_target import dragged_paths
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.tab_order import InReadingOrder

if TYPE_CHECKING:
    from app.ui.export.sheet import ExportSheet
    from app.ui.new_training.page import NewTrainingPage
    from app.ui.review.page import ReviewPage
    from app.ui.run_pages.finished_page import FinishedPage
    from app.ui.run_pages.stopped_page import StoppedPage
    from app.ui.run_pages.training_page import TrainingPage
    from app.ui.runs_page.page import RunsPage
    from app.ui.try_it.page import TryItPage
    from app.ui.welcome_page import WelcomePage

FIRST_SIZE = QSize(1280, 820)
SMALLEST = QSize(1080, 700)
_WARM_UP_AFTER_MS = 300
_STEPS_S = 0.005  # for small steps, of which there are many
_BETWEEN_STEPS_MS = 5  # to answer what the person does, and to paint
_MENU_BAR = "QMenuBar { padding: 2px 6px; } QMenuBar::item { padding: 4px 8px; border-radius: 4px; }"


class MainWindow(InReadingOrder, QMainWindow):
    """Owns the pages; the session is the caller's, who shuts it down after the window has closed."""

    appearance_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.settings = session, settings
        self.library = Library(session.workers, settings, parent=self)
        self.run_list = RunList(session.workers, session.runs_root, self)
        self._steps_left: list[Callable[[], object]] = []
        self._loading = False
        self.setWindowTitle(self.tr("Tunesmith"))
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        expanded = expand_into_title(self)
        self.sidebar = Sidebar(self.run_list, expanded)
        self.waiting = InLine(session, self.run_list, self.sidebar, settings, self)
        self.pages = Pages(session, self.library, self.run_list, self.waiting.line, settings)
        self.live = LiveRun(session, self.pages, self.sidebar, self.run_list, self)
        self.pages.go(self.welcome)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.waiting.offer)
        right.addWidget(self.pages, 1)
        row.addLayout(right, 1)
        self.setCentralWidget(body)
        self.outside = Outside(self)
        self.arrivals = Arrivals(self)
        self.leaving = Leaving(self)
        self.going_on = GoingOn(self)
        feed = feed_of_this_build()
        self.updates = Updates(feed, self) if feed is not None else None
        self.model_sheets = ModelSheets(self, self.library, session.choices)
        self.recent_menu = RecentMenu(settings, self.arrivals, self.menuBar())
        submenus = {"recent": self.recent_menu, "sort": SortMenu(self.pages, self.menuBar())}
        self.commands = Commands(self, menu_slots(self), submenus)
        self._ring = FocusRing(self)
        self._ring.hide()
        for part, rules in ((self.sidebar, ""), (self.menuBar(), _MENU_BAR)):
            theme().dress(part, rules)
        self._connect()
        reach_into_title(self)
        self._restore_geometry()

    # Starting

    def finish_starting(self) -> None:
        """Make what can wait until the window shows, step by step between what the person does."""
        self.run_list.refresh()
        self.waiting.line.refresh()
        self.library.search()
        self._steps_left = [*before_the_worker(), self._load]
        self._go_on_starting()

    @property
    def starting(self) -> bool:
        """Whether something is still to be made."""
        return self._loading or bool(self._steps_left)

    def _load(self) -> None:
        """Let a worker import what it may. If it fails, each page imports what it needs, and fails where it fails."""
        self._loading = True
        loading = self.session.workers.post(preload)
        loading.done.connect(self._loaded)
        loading.failed.connect(self._loaded)

    @Slot()
    def _loaded(self) -> None:
        self._loading = False
        self._steps_left = [*after_the_worker(), *self.pages.steps_left(), self._warm_up_soon]
        self._go_on_starting()

    @Slot()
    def _go_on_starting(self) -> None:
        if theme().dresser.done:  # else a page that is being dressed takes this moment
            until = time.monotonic() + _STEPS_S
            while self._steps_left and time.monotonic() < until:
                self._steps_left.pop(0)()
        if self._steps_left:
            QTimer.singleShot(_BETWEEN_STEPS_MS, self, self._go_on_starting)

    def _warm_up_soon(self) -> None:
        QTimer.singleShot(_WARM_UP_AFTER_MS, self.session, self.session.warm_up)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.windowHandle().installEventFilter(self.arrivals)
        if self.pages.shown == "welcome" and self.run_list.runs is None:
            self.run_list.changed.connect(self._leave_welcome, Qt.ConnectionType.SingleShotConnection)

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(FIRST_SIZE)

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """The menus' entries."""
        return self.commands.actions

    def _connect(self) -> None:
        self.live.never_began.connect(self._on_never_began)
        self.welcome.left_over.connect(self.arrivals.tell_left_over)
        self.sidebar.section_chosen.connect(self._on_section)
        self.sidebar.run_opened.connect(self.open_run)
        self.run_list.opened.connect(self._on_opened)
        self.run_list.refused.connect(self._on_open_refused)
        self.session.keep_awake(self.settings.keep_awake)
        self.session.choices.examples_checked.connect(lambda reading: self.settings.add_recent_examples(reading.path))
        pages = self.pages
        pages.appearance_asked.connect(self.set_appearance)
        self.appearance_changed.connect(pages.show_appearance)
        pages.about_asked.connect(self.show_about)
        pages.report_asked.connect(lambda: open_report(self))
        pages.runs_moved.connect(self.waiting.refresh)
        if self.updates is not None:
            pages.updates_asked.connect(self.updates.check)
        pages.found_models_asked.connect(self.model_sheets.show_found)
        pages.download_asked.connect(self.model_sheets.show_download)
        pages.demo_asked.connect(self.start_demo)
        pages.new_asked.connect(self.show_new_training)
        pages.examples_asked.connect(self.show_examples)
        pages.start_asked.connect(self.start)
        pages.run_asked.connect(self.open_run)
        pages.again_asked.connect(self._train_again)
        pages.again_with_asked.connect(self._train_again)
        pages.pause_asked.connect(self.session.pause)
        pages.resume_asked.connect(self.resume)
        pages.resume_with_asked.connect(self.resume)
        pages.refused.connect(self._on_open_refused)
        pages.queue_asked.connect(self.add_to_queue)
        pages.start_next_asked.connect(self.waiting.turns.start)
        self.waiting.go_on_asked.connect(self.resume)
        self.waiting.line.refused.connect(self._on_open_refused)
        pages.try_asked.connect(self.show_try_it)
        pages.export_asked.connect(self.show_export)
        pages.carry_on_asked.connect(self.carry_on)
        pages.stop_confirmed.connect(self.session.stop_and_keep)

    # Pages by name

    @property
    def welcome(self) -> WelcomePage:
        return self.pages.welcome

    @property
    def new_training(self) -> NewTrainingPage:
        return self.pages.new_training

    @property
    def review(self) -> ReviewPage:
        return self.pages.review

    @property
    def training(self) -> TrainingPage:
        return self.pages.training

    @property
    def finished(self) -> FinishedPage:
        return self.pages.finished

    @property
    def stopped(self) -> StoppedPage:
        return self.pages.stopped

    @property
    def runs(self) -> RunsPage:
        return self.pages.runs

    @property
    def try_it(self) -> TryItPage:
        return self.pages.try_it

    # Going places

    def show_welcome(self) -> None:
        self.pages.go(self.welcome)
        self.sidebar.show_section(None)

    def show_new_training(self) -> None:
        self.pages.go(self.new_training)
        self.sidebar.show_section(NEW_TRAINING)

    def show_examples(self) -> None:
        self.pages.go(self.review)
        self.sidebar.show_section(EXAMPLES)
        self.review.begin()

    def show_runs(self) -> None:
        self.pages.go(self.runs)
        self.sidebar.show_section(RUNS)

    def show_settings(self) -> None:
        self.pages.go(self.pages.settings)
        self.sidebar.show_section(None)

    def show_about(self) -> None:
        About(self.session.workers, self).open()

    def show_try_it(self, folder: Path | None = None, version: Path | None = None) -> None:
        """Ask a run, or the one asked before. version: an adapter folder, else the usual one."""
        self.pages.go(self.try_it)
        self.sidebar.show_section(TRY_IT)
        self.try_it.show_run(folder, version)

    @cached_property
    def export_sheet(self) -> ExportSheet:
        from app.ui.export.sheet import ExportSheet

        return ExportSheet(self, self.session, self.settings)

    def carry_on(self, run: Run, version: Path) -> None:
        """Set up a training that begins from a run's version."""
        self.review.review.bring_back_from(run)
        self.new_training.carry_on(run.config(), version)
        self.show_new_training()

    def show_export(self, folder: Path) -> None:
        """Take a run elsewhere."""
        self.export_sheet.show_run(folder)

    def open_run(self, folder: Path) -> None:
        """The page of a run: live when it is being trained, else what came of it."""
        run = self.session.run
        if (self.session.busy or self.session.state is State.PAUSED) and run is not None and run.folder == folder:
            self.pages.go(self.training)
            self.sidebar.show_run(folder)
        else:
            self.run_list.open(folder)

    def open_path(self, path: Path) -> None:
        """Something from outside: a model folder, a saved setup, a run, or examples."""
        self.arrivals.open(path)

    @Slot()
    def come_to_front(self) -> None:
        """Somebody started Tunesmith again: this is it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def start(self, config: TrainingConfig) -> None:
        """Begin a training and show it."""
        if not self.pages.can_begin() or self.arrivals.read_if_changed(config.data):
            return
        self.session.start(config, self.review.review.choices_for(config.data))
        self.pages.go(self.training)

    def resume(self, run: Run, config: TrainingConfig | None = None) -> None:
        """Go on with a run from its last version, and show it; or let it wait while another one is training."""
        self.going_on.begin(run, config)

    @Slot(object)
    def add_to_queue(self, config: TrainingConfig) -> None:
        """Let a training wait until those before it have ended."""
        if self.arrivals.read_if_changed(config.data):
            return
        self.waiting.line.add_new(config, self.review.review.choices_for(config.data))

    def start_demo(self) -> None:
        """Train the demo at once. What the person is setting up stays as it is."""
        if self.session.busy:
            self.pages.go(self.training)
            return
        config = demo_files.demo_config()
        if self.new_training.draft.is_blank():
            self.new_training.load_config(config)
        self.start(config)

    def set_appearance(self, appearance: Appearance) -> None:
        self.settings.appearance = appearance
        theme().set_mode(appearance.value)
        self.commands.refresh()
        self.appearance_changed.emit()

    # What the session says

    @Slot(object)
    def _on_never_began(self, error: UserError) -> None:
        if self.pages.shown == "training":
            self.show_new_training()
        tell(self, error)

    @Slot(object)
    def _on_opened(self, opened: OpenedRun) -> None:
        if isinstance(opened.history.ended, Finished):
            self.finished.show_run(opened.run, opened.history, opened.continues_from)
            self.pages.go(self.finished)
        else:
            self.stopped.show_run(opened.run, opened.history, continues_from=opened.continues_from)
            self.pages.go(self.stopped)
        self.sidebar.show_run(opened.run.folder)

    @Slot(object)
    def _on_open_refused(self, error: UserError) -> None:
        tell(self, error)
        if error.code == "run_gone":
            self.run_list.refresh()

    @Slot()
    def _leave_welcome(self) -> None:
        """Welcome is for people without a run; the others go straight to work."""
        if self.pages.shown == "welcome" and (self.run_list.runs or self.run_list.away):
            (self.show_new_training if self.run_list.runs else self.show_runs)()

    # What the menus and the sidebar ask for

    @Slot(int)
    def _on_section(self, section: int) -> None:
        shows = {NEW_TRAINING: self.show_new_training, EXAMPLES: self.show_examples, RUNS: self.show_runs}
        shows.get(section, self.show_try_it)()

    def _train_again(self, run: Run, config: TrainingConfig | None = None) -> None:
        self.review.review.bring_back_from(run)
        self.new_training.train_again(config or run.config())
        self.show_new_training()

    # Dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.arrivals.open_all(dragged_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leaving.decide(event)
