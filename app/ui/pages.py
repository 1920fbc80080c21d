"""The window's pages. Each is made when it is first needed, so that the window shows sooner."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.runs.moving import Moves
from app.services.library import Library
from app.services.line import Line
from app.services.run_list import RunList
from app.services.session import Session
from app.services.settings import Settings
from app.ui.theme import theme
from app.ui.title_area import reach_into_title
from app.ui.widgets.tab_order import first_in

if TYPE_CHECKING:
    from app.ui.new_training.page import NewTrainingPage
    from app.ui.review.page import ReviewPage
    from app.ui.run_pages.finished_page import FinishedPage
    from app.ui.run_pages.stopped_page import StoppedPage
    from app.ui.run_pages.training_page import TrainingPage
    from app.ui.runs_page.page import RunsPage
    from app.ui.settings.page import SettingsPage
    from app.ui.setup_keeper import SetupKeeper
    from app.ui.try_it.page import TryItPage
    from app.ui.welcome_page import WelcomePage

Page = TypeVar("Page", bound=QWidget)

_PAINT_AFTER_MS = 4
_AFTER_PAGE_MS = 10  # a chart comes when its page has been painted: each takes a moment of its own


@runtime_checkable
class HasFirstControl(Protocol):
    """A page that says which of its controls has the keyboard first, whenever it comes."""

    def first_control(self) -> QWidget: ...


class Pages(QStackedWidget):
    """What the pages ask the window for: the demo, New training, Examples, a training, a run, its settings once more."""

    demo_asked = Signal()
    new_asked = Signal()
    examples_asked = Signal()
    start_asked = Signal(object)
    run_asked = Signal(Path)
    again_asked = Signal(object)
    stop_confirmed = Signal()
    pause_asked = Signal()
    resume_asked = Signal(object)
    can_changed = Signal()
    appearance_asked = Signal(object)
    about_asked = Signal()
    updates_asked = Signal()
    runs_moved = Signal()
    report_asked = Signal()
    found_models_asked = Signal()
    download_asked = Signal()
    resume_with_asked = Signal(object, object)
    again_with_asked = Signal(object, object)
    refused = Signal(object)
    queue_asked = Signal(object)
    start_next_asked = Signal()
    try_asked = Signal(Path)
    export_asked = Signal(Path)
    carry_on_asked = Signal(object, Path)
    change_asked = Signal(object, int)
    continue_asked = Signal(object, object)
    from_version_asked = Signal(object)
    find_model_asked = Signal(object)

    def __init__(self, session: Session, library: Library, run_list: RunList, line: Line, settings: Settings) -> None:
        super().__init__()
        self._line = line
        self._session, self._library, self._run_list, self._settings = session, library, run_list, settings
        session.choices.model_checking.connect(self.listen_for_files)
        session.choices.examples_reading.connect(self.listen_for_files)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        return self.currentWidget().objectName() if self.count() else ""

    def can_begin(self) -> bool:
        """Whether a training may begin: not while runs are on their way to another place, which `refused` then says."""
        if self.moving_runs:
            why, then = self.tr("Your runs are being moved."), self.tr("Start when they have arrived.")
            self.refused.emit(UserError(why, "", then, "moving"))
        return not self.moving_runs

    @property
    def moving_runs(self) -> bool:
        """Whether runs are on their way to another place just now."""
        return "settings" in self.__dict__ and self.settings.place.moving

    def go(self, page: QWidget) -> None:
        """Show a page, with its chart if it has one that is drawn once.

        It is laid out now and painted in the next moment, so that the window answers between.
        """
        if page is not self.currentWidget():
            self.setUpdatesEnabled(False)
            known = page.focusWidget() is not None
            self.setCurrentWidget(page)
            self._begin_at(page, known)
            QTimer.singleShot(_PAINT_AFTER_MS, self, self._paint_page)
        if self.shown in ("finished", "stopped"):
            card = (self.finished if self.shown == "finished" else self.stopped).chart_card
            QTimer.singleShot(_AFTER_PAGE_MS, card, card.make_chart)

    def _begin_at(self, page: QWidget, known: bool) -> None:
        """The keyboard came along from another page: it is where this page says, or where it was here, or at the top."""
        focus = self.window().focusWidget()
        if focus is None or not (focus is page or page.isAncestorOf(focus)):
            return
        wanted = page.first_control() if isinstance(page, HasFirstControl) else focus if known else None
        if wanted is None or not (wanted.isVisible() and wanted.isEnabled()):
            wanted = first_in(page)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _paint_page(self) -> None:
        self.setUpdatesEnabled(True)

    @Slot()
    def listen_for_files(self) -> None:
        """Make the pages that show files now, so that none misses what is about to be chosen."""
        _ = self.new_training, self.review

    def steps_left(self) -> list[Callable[[], object]]:
        """What makes all that is not there yet, in small steps, what is likely to be wanted first coming first."""
        return [
            lambda: self.new_training,
            lambda: self.new_training.training_card.build_panel(),
            lambda: self.new_training.training_card.advanced.panel.sizeHint(),  # lays its words out, once
            lambda: self.review,
            lambda: self.training,
            lambda: self.training.chart_card.make_chart(),
            lambda: self.runs,
            lambda: self.finished,
            lambda: self.stopped,
            lambda: self.settings,
            lambda: self.try_it,
            lambda: self.try_it.blind,
            lambda: self.try_it.measure,
            lambda: self.keeper.take_up(),  # last, as a model brings the engine's libraries with it
        ]

    @cached_property
    def welcome(self) -> WelcomePage:
        from app.ui.welcome_page import WelcomePage

        page = WelcomePage(self._session.choices, self._library, self._settings)
        page.demo_asked.connect(self.demo_asked)
        page.set_up_asked.connect(self.new_asked)
        page.own.found_asked.connect(self.found_models_asked)
        page.own.download_asked.connect(self.download_asked)
        return self._add("welcome", page)

    @cached_property
    def new_training(self) -> NewTrainingPage:
        from app.ui.new_training.page import NewTrainingPage

        page = NewTrainingPage(self._session, self._library, self._settings, self._run_list)
        page.started.connect(self.start_asked)
        page.model_card.found_asked.connect(self.found_models_asked)
        page.model_card.download_asked.connect(self.download_asked)
        page.queued.connect(self.queue_asked)
        page.continued.connect(self.continue_asked)
        return self._add("new_training", page)

    @cached_property
    def review(self) -> ReviewPage:
        from app.ui.review.page import ReviewPage

        page = ReviewPage(self._session, self.new_training)
        page.back.connect(self.new_asked)
        page.asked.connect(self.examples_asked)
        return self._add("review", page)

    @cached_property
    def keeper(self) -> SetupKeeper:
        from app.ui.setup_keeper import SetupKeeper

        return SetupKeeper(self._session, self._line, self.new_training, self.review, self)

    def keep_setup(self) -> None:
        """The window closes: what was set up and not begun is there at the next start."""
        if "keeper" in self.__dict__:
            self.keeper.keep_now()

    @cached_property
    def training(self) -> TrainingPage:
        from app.ui.run_pages.training_page import TrainingPage

        page = TrainingPage()
        page.stop_confirmed.connect(self.stop_confirmed)
        page.save_asked.connect(self._session.save_now)
        page.question_added.connect(self._session.ask)
        page.pause_asked.connect(self.pause_asked)
        page.resume_asked.connect(self.resume_asked)
        return self._add("training", page)

    @cached_property
    def finished(self) -> FinishedPage:
        from app.ui.run_pages.finished_page import FinishedPage

        page = FinishedPage()
        page.again_with.connect(self.again_with_asked)
        page.try_asked.connect(self.try_asked)
        page.export_asked.connect(self.export_asked)
        page.carry_on.connect(self.carry_on_asked)
        page.again.connect(self.again_asked)
        page.go_on.connect(self.resume_asked)
        return self._add("finished", page)

    @cached_property
    def stopped(self) -> StoppedPage:
        from app.ui.run_pages.stopped_page import StoppedPage

        page = StoppedPage(self._session.workers)
        page.go_on_with.connect(self.resume_with_asked)
        page.change.connect(self.change_asked)
        page.from_version.connect(self.from_version_asked)
        page.find_model.connect(self.find_model_asked)
        page.kept.connect(self.run_asked)
        page.refused.connect(self.refused)
        page.again.connect(self.again_asked)
        page.go_on.connect(self.resume_asked)
        return self._add("stopped", page)

    @cached_property
    def runs(self) -> RunsPage:
        from app.ui.runs_page.page import RunsPage

        page = RunsPage(self._run_list, self._line)
        page.can_changed.connect(self.can_changed)
        page.demo_asked.connect(self.demo_asked)
        page.new_asked.connect(self.new_asked)
        page.opened.connect(self.run_asked)
        page.again_asked.connect(self.again_asked)
        page.go_on_asked.connect(self.resume_asked)
        page.start_next_asked.connect(self.start_next_asked)
        page.run_try_asked.connect(self.try_asked)
        page.run_export_asked.connect(self.export_asked)
        return self._add("runs", page)

    @cached_property
    def settings(self) -> SettingsPage:
        from app.ui.settings.page import SettingsPage
        from app.ui.updates import feed_of_this_build

        page = SettingsPage(self._session, self._settings)
        page.look.appearance_chosen.connect(self.appearance_asked)
        page.about.about_asked.connect(self.about_asked)
        page.about.updates_asked.connect(self.updates_asked)
        page.about.updates.setVisible(feed_of_this_build() is not None)
        page.place.moved.connect(self._on_moved)
        page.help.report_asked.connect(self.report_asked)
        page.training.limit_changed.connect(lambda limit: self.new_training.draft.prefer(memory_limit=limit))
        return self._add("settings", page)

    @Slot(object)
    def _on_moved(self, moves: Moves) -> None:
        """Runs lie elsewhere now: what shows one of them shows it there."""
        self._session.follow(moves)
        if "training" in self.__dict__ and (run := self._session.run) is not None and not self._session.busy:
            self.training.follow(run)
        if "try_it" in self.__dict__:
            self.try_it.follow(moves)
        self.runs_moved.emit()

    def show_appearance(self) -> None:
        """The look was changed: what shows it shows it."""
        if "settings" in self.__dict__:
            self.settings.look.show_settings()

    @cached_property
    def try_it(self) -> TryItPage:
        from app.ui.try_it.page import TryItPage

        page = TryItPage(self._session, self._run_list, self._settings)
        page.new_asked.connect(self.new_asked)
        page.demo_asked.connect(self.demo_asked)
        page.export_asked.connect(self.export_asked)
        page.carry_on.connect(self.carry_on_asked)
        page.can_changed.connect(self.can_changed)
        return self._add("try_it", page)

    def _add(self, name: str, page: Page) -> Page:
        page.setObjectName(name)
        self.addWidget(page)
        reach_into_title(page)
        for part in getattr(page, "parts", (page,)):
            theme().dress(part)
        return page
