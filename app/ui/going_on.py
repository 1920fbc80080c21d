"""Going on with a run in another way: with changed settings, or as a new training that begins from its last version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.errors import UserError
from app.runs import checkpoints
from app.runs.changes import refuse_changes
from app.runs.config import TrainingConfig
from app.runs.store import Run
from app.ui.choosers import choose_model_folder
from app.ui.questions import ask_to_queue, offer_new_training, tell

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class GoingOn(QObject):
    """Refuses what would be another training, and offers to begin that one instead."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: tuple[Run, TrainingConfig] | None = None
        pages = window.pages
        pages.change_asked.connect(self.show_settings)
        pages.continue_asked.connect(self.resume)
        pages.from_version_asked.connect(self.begin_from_version)
        pages.find_model_asked.connect(self.find_model)

    @Slot(object, int)
    def show_settings(self, run: Run, step: int) -> None:
        """The run's settings, to change and then either go on with the run or begin another one."""
        self._window.new_training.change_settings_of(run, step)
        self._window.show_new_training()

    @Slot(object, object)
    def resume(self, run: Run, config: TrainingConfig) -> None:
        """Go on with other settings where that is the same training."""
        self._asked = (run, config)
        try:
            refuse_changes(run, config)
        except UserError as error:
            offer_new_training(self._window, error, lambda: self.begin_from_version(run))
            return
        self._window.resume(run, config)

    @Slot(object)
    def find_model(self, run: Run) -> None:
        """Ask where the model of a run is now, and go on with it there."""
        chosen = choose_model_folder(self._window, self._window.settings)
        if chosen is not None:
            self.resume(run, run.config().changed(model_path=chosen))

    def begin(self, run: Run, config: TrainingConfig | None) -> None:
        """Go on with a run and show it, with other settings if there are any; while another one is training it may wait."""
        window = self._window
        if window.session.busy:
            if run == window.session.run:
                window.open_run(run.folder)
            else:
                ask_to_queue(window, lambda: window.waiting.line.add(run, config))
        elif window.pages.can_begin():
            window.session.resume(run, config or run.config())
            window.pages.go(window.training)
            window.sidebar.show_run(run.folder)

    @Slot(object)
    def begin_from_version(self, run: Run) -> None:
        """Set up a training that begins from the run's last version, with the settings that were asked for last."""
        whole, _ = checkpoints.all_whole(run.checkpoints)
        if not whole:
            tell(self._window, UserError(
                self.tr("This run has no whole version."), "", self.tr("Train again with the same settings."), "no_version",
            ))  # fmt: skip
            return
        asked = self._asked[1] if self._asked is not None and self._asked[0] == run else run.config()
        self._window.new_training.carry_on(asked, whole[0].folder)
        self._window.show_new_training()
