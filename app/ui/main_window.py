"""The window: sidebar, pages, menu, and who shows when."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Event, Finished
from app.runs.store import Run
from app.services.library import Library
from app.services.run_list import OpenedRun, RunList
from app.services.session import Session, State
from app.services.settings import Appearance, Settings
from app.ui import demo_files
from app.ui.actions import add_menus
from app.ui.new_training.page import NewTrainingPage
from app.ui.questions import about, ask_to_stop, tell
from app.ui.review.page import ReviewPage
from app.ui.run_pages.finished_page import FinishedPage
from app.ui.run_pages.stopped_page import StoppedPage
from app.ui.run_pages.training_page import TrainingPage
from app.ui.runs_page import RunsPage
from app.ui.sidebar import EXAMPLES, NEW_TRAINING, RUNS, Running, Sidebar
from app.ui.theme import theme
from app.ui.title_area import expand_into_title
from app.ui.welcome_page import WelcomePage
from app.ui.widgets.drop_target import dragged_path
from app.ui.widgets.focus_ring import FocusRing

FIRST_SIZE = QSize(1280, 820)
SMALLEST = QSize(1080, 700)
_WARM_UP_AFTER_MS = 300
_SIDEBAR_EVERY_S = 0.5
_MENU_BAR = "QMenuBar { padding: 2px 6px; } QMenuBar::item { padding: 4px 8px; border-radius: 4px; }"


class MainWindow(QMainWindow):
    """Owns the pages; the session is the caller's, who shuts it down after the window has closed."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.settings = session, settings
        self.library = Library(session.workers, settings, parent=self)
        self.run_list = RunList(session.workers, session.runs_root, self)
        self._closing = False
        self._sidebar_shown_at = 0.0
        self.setWindowTitle(self.tr("Tunesmith"))
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        expanded = expand_into_title(self)
        self.sidebar = Sidebar(self.run_list, expanded)
        self.welcome = WelcomePage(session.choices, self.library, settings)
        self.new_training = NewTrainingPage(session, self.library, settings)
        self.review = ReviewPage(session, self.new_training)
        self.training = TrainingPage()
        self.finished = FinishedPage()
        self.stopped = StoppedPage()
        self.runs = RunsPage(self.run_list)
        self.pages = QStackedWidget()
        for page in (
            self.welcome,
            self.new_training,
            self.review,
            self.training,
            self.finished,
            self.stopped,
            self.runs,
        ):
            self.pages.addWidget(page)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(body)
        self.menuBar().setStyleSheet(_MENU_BAR)
        self.actions_by_name = add_menus(self, self._slots())
        self._ring = FocusRing(self)
        self._ring.hide()
        self._connect()
        self._restore_geometry()
        self._show_actions()

    # Starting

    def finish_starting(self) -> None:
        """What can wait until the window shows: chart, exact settings, lists, the engine's libraries."""
        self.training.chart_card.make_chart()
        self.new_training.training_card.build_panel()
        self.run_list.refresh()
        self.library.search()
        QTimer.singleShot(_WARM_UP_AFTER_MS, self.session, self.session.warm_up)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.pages.currentWidget() is self.welcome and self.run_list.runs is None:
            self.run_list.changed.connect(self._leave_welcome, Qt.ConnectionType.SingleShotConnection)

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(FIRST_SIZE)

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "new_training": self.show_new_training,
            "choose_model": self._choose_model,
            "choose_examples": self._choose_examples,
            "open_setup": self._open_setup,
            "show_folder": self._show_folder,
            "close": self.close,
            "quit": self.close,
            "start": self._start,
            "stop": self.training.ask_to_stop,
            "advanced": self._toggle_advanced,
            "log": self._toggle_log,
            "section_1": self.show_new_training,
            "section_2": self.show_examples,
            "section_3": self.show_runs,
            **self.review.slots(),
            "appearance_system": lambda: self.set_appearance(Appearance.SYSTEM),
            "appearance_light": lambda: self.set_appearance(Appearance.LIGHT),
            "appearance_dark": lambda: self.set_appearance(Appearance.DARK),
            "welcome": self.show_welcome,
            "about": lambda: about(self),
        }

    def _connect(self) -> None:
        session = self.session
        session.run_created.connect(self._on_run_created)
        session.events_arrived.connect(self._on_events)
        session.state_changed.connect(self._on_state)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        self.sidebar.section_chosen.connect(self._on_section)
        self.sidebar.run_opened.connect(self.open_run)
        self.run_list.opened.connect(self._on_opened)
        self.run_list.refused.connect(self._on_open_refused)
        self.welcome.demo_asked.connect(self.start_demo)
        self.welcome.set_up_asked.connect(self.show_new_training)
        self.runs.demo_asked.connect(self.start_demo)
        self.runs.new_asked.connect(self.show_new_training)
        self.runs.opened.connect(self.open_run)
        self.new_training.started.connect(self.start)
        self.review.back.connect(self.show_new_training)
        self.review.asked.connect(self.show_examples)
        self.training.stop_confirmed.connect(session.stop_and_keep)
        self.finished.again.connect(self._train_again)
        self.stopped.again.connect(self._train_again)
        self.pages.currentChanged.connect(self._show_actions)

    # Going places

    def show_welcome(self) -> None:
        self._go(self.welcome)
        self.sidebar.show_section(None)

    def show_new_training(self) -> None:
        self._go(self.new_training)
        self.sidebar.show_section(NEW_TRAINING)

    def show_examples(self) -> None:
        self._go(self.review)
        self.sidebar.show_section(EXAMPLES)
        self.review.begin()

    def show_runs(self) -> None:
        self._go(self.runs)
        self.sidebar.show_section(RUNS)

    def open_run(self, folder: Path) -> None:
        """The page of a run: live when it is being trained, else what came of it."""
        run = self.session.run
        if self.session.busy and run is not None and run.folder == folder:
            self._go(self.training)
            self.sidebar.show_run(folder)
        else:
            self.run_list.open(folder)

    def open_path(self, path: Path) -> None:
        """Something from outside: a model folder, a saved setup, or examples."""
        self.show_new_training()
        if path.is_dir():
            self.session.choices.choose_model(path)
        elif path.suffix == ".toml" or path.name == "run.json":
            self.new_training.open_setup_file(path)
        else:
            self.session.choices.choose_examples(path)

    def start(self, config: TrainingConfig) -> None:
        """Begin a training and show it."""
        self.session.start(config, self.review.review.choices_for(config.data))
        self._go(self.training)

    def start_demo(self) -> None:
        """Load the demo and train it at once."""
        if self.session.busy:
            self._go(self.training)
            return
        config = demo_files.demo_config()
        self.new_training.load_config(config)
        self.start(config)

    def set_appearance(self, appearance: Appearance) -> None:
        self.settings.appearance = appearance
        theme().set_mode(appearance.value)

    def _go(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        for ended in (self.finished, self.stopped):
            if page is ended:
                ended.chart_card.make_chart()

    # What the session says

    @Slot(object)
    def _on_run_created(self, run: Run) -> None:
        self.training.begin(run, run.config())
        self.runs.set_running(run.folder)
        self._show_running()
        if self.pages.currentWidget() is self.training:
            self.sidebar.show_run(run.folder)

    @Slot(object)
    def _on_events(self, events: list[Event]) -> None:
        self.training.take(events)
        now = time.monotonic()
        if now - self._sidebar_shown_at >= _SIDEBAR_EVERY_S:
            self._sidebar_shown_at = now
            self._show_running()

    @Slot(object)
    def _on_state(self, state: State) -> None:
        self.training.show_state(state)
        self._show_actions()

    @Slot(object)
    def _on_finished(self, result: Finished) -> None:
        run = self._ended()
        if run is not None:
            self.finished.show_run(run, self.training.history)
            self._show_ended(self.finished, run)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        run = self._ended()
        if run is not None:
            self.stopped.show_run(run, self.training.history, error)
            self._show_ended(self.stopped, run)
        else:
            self.show_new_training()
            tell(self, error)

    def _ended(self) -> Run | None:
        self.runs.set_running(None)
        self.run_list.changed.connect(self._forget_running, Qt.ConnectionType.SingleShotConnection)
        self.run_list.refresh()
        if self._closing:
            QTimer.singleShot(0, self, self.close)
        return self.session.run

    @Slot()
    def _forget_running(self) -> None:
        """The list has the ended run now, so the sidebar need not add it any more."""
        if not self.session.busy:
            self.sidebar.set_running(None)

    def _show_ended(self, page: QWidget, run: Run) -> None:
        if self.pages.currentWidget() is self.training:
            self._go(page)
            self.sidebar.show_run(run.folder)

    def _show_running(self) -> None:
        run, history = self.session.run, self.training.history
        if run is None or not self.session.busy:
            return
        last, started = history.last, history.started
        share = last.step / started.total_steps if last and started else 0.0
        self.sidebar.set_running(Running(run.folder, run.name, share, last.eta_s if last else None))

    @Slot(object)
    def _on_opened(self, opened: OpenedRun) -> None:
        page = self.finished if isinstance(opened.history.ended, Finished) else self.stopped
        page.show_run(opened.run, opened.history)
        self._go(page)
        self.sidebar.show_run(opened.run.folder)

    @Slot(object)
    def _on_open_refused(self, error: UserError) -> None:
        tell(self, error)

    @Slot()
    def _leave_welcome(self) -> None:
        """Welcome is for people without a run; the others go straight to work."""
        if self.run_list.runs and self.pages.currentWidget() is self.welcome:
            self.show_new_training()

    # What the menus and the sidebar ask for

    @Slot(int)
    def _on_section(self, section: int) -> None:
        {NEW_TRAINING: self.show_new_training, EXAMPLES: self.show_examples, RUNS: self.show_runs}[section]()

    def _train_again(self, run: Run) -> None:
        self.new_training.load_config(run.config())
        self.show_new_training()

    def _choose_model(self) -> None:
        self.show_new_training()
        self.new_training.model_card.open_chooser()

    def _choose_examples(self) -> None:
        self.show_new_training()
        self.new_training.examples_card.open_chooser()

    def _open_setup(self) -> None:
        self.show_new_training()
        self.new_training.choose_setup()

    def _show_folder(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, FinishedPage | StoppedPage):
            page.show_in_folder()

    def _start(self) -> None:
        self.new_training.start()

    def _toggle_advanced(self) -> None:
        self.new_training.toggle_advanced()

    def _toggle_log(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, StoppedPage):
            page.toggle_log()
        elif isinstance(page, TrainingPage):
            page.log.set_open(not page.log.is_open)

    @Slot()
    def _show_actions(self) -> None:
        """Only what can be done now is on."""
        page = self.pages.currentWidget()
        stoppable = self.session.state in (State.PREPARING, State.TRAINING)
        for name, enabled in {
            "start": page is self.new_training and not self.session.busy,
            "stop": stoppable,
            "advanced": page is self.new_training,
            **dict.fromkeys(self.review.slots(), page is self.review),
            "log": page in (self.training, self.stopped),
            "show_folder": page in (self.finished, self.stopped),
        }.items():
            self.actions_by_name[name].setEnabled(enabled)

    # Dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_path(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dragged_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.session.busy:
            self.settings.geometry = self.saveGeometry()
            self.settings.save()
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._ask_before_closing()

    def _ask_before_closing(self) -> None:
        more = self.tr("Stop it and keep what it has learned so far, or let it go on?")
        ask_to_stop(self, "close_question", self.tr("A training is running."), more, self._stop_and_close)

    @Slot()
    def _stop_and_close(self) -> None:
        self._closing = True
        if self.session.busy:
            self.session.stop_and_keep()
        else:
            self.close()
