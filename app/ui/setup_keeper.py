"""Keeps the training that is being set up while it has not begun, and has it there again at the next start."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.data.choices import ReviewChoices
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.kept_setup import KeptSetup, keep_setup, kept_setup, stamp_of
from app.runs.store import from_anywhere
from app.ui.questions import tell

if TYPE_CHECKING:
    from app.services.line import Line
    from app.services.session import Session
    from app.services.tasks import Task
    from app.ui.new_training.page import NewTrainingPage
    from app.ui.review.page import ReviewPage

log = logging.getLogger(__name__)

KEEP_AFTER_MS = 1000


class SetupKeeper(QObject):
    """Made once both pages are there. Nothing is written before `take_up` has looked what was kept."""

    def __init__(
        self, session: Session, line: Line, page: NewTrainingPage, review: ReviewPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._page, self._review = session, page, review.review
        self._begun: list[tuple[TrainingConfig, ReviewChoices]] = []
        self.ready = False
        self._writing, self._asked, self._written = threading.Lock(), 0, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep_soon)
        session.run_created.connect(lambda run: self._on_begun(run.config()))
        line.added.connect(self._on_begun)
        page.draft.changed.connect(self._timer.start)
        self._review.choices_changed.connect(self._timer.start)

    def take_up(self) -> None:
        """Have there again what was kept, but for what the person has chosen since."""
        task = self._session.workers.post(self._look)
        task.done.connect(self._on_looked)

    def keep_now(self) -> None:
        """Keep what is there, before the window closes."""
        if self.ready:
            self._timer.stop()
            self._write(*self._present())

    def _look(self, task: Task) -> tuple[KeptSetup | None, ReviewChoices, bool]:
        """On a worker: what was kept, what was decided, and whether the file that it was about is another one now."""
        kept = kept_setup(self._session.runs_root)
        try:
            decided = ReviewChoices.from_json(kept.review) if kept is not None and kept.review else ReviewChoices()
        except ValueError:
            decided = ReviewChoices()
        now = stamp_of(kept.config.data) if kept is not None else None
        return kept, decided, kept is not None and now is not None and now != kept.of

    @Slot(object)
    def _on_looked(self, found: tuple[KeptSetup | None, ReviewChoices, bool]) -> None:
        kept, decided, changed = found
        self.ready = True
        if kept is not None and self._page.untouched:
            given = self._session.choices.given
            if kept.of is not None and "examples" not in given:
                self._review.bring_back((kept.config.data, kept.of), decided)
            self._page.take_up(kept.config, kept.preset, given)
            if decided and changed and "examples" not in given:
                self._tell_changed(kept.config.data)
        self._timer.start()

    def _tell_changed(self, path: Path) -> None:
        changed = self.tr("%1 has changed since you looked through it.").replace("%1", path.name)
        lost = self.tr("What you had decided about single conversations was about the file as it was.")
        tell(self._page, UserError(changed, lost, self.tr("Look at it once more, then start."), "changed_file"))

    @Slot(object)
    def _on_begun(self, config: TrainingConfig) -> None:
        """These settings are in a run now."""
        self._begun.append((_unnamed(config), self._review.decided_about(config.data)[1]))
        self._timer.start()

    @Slot()
    def _keep_soon(self) -> None:
        if self.ready:
            number, setup, decided = self._present()
            self._session.workers.post(lambda task: self._write(number, setup, decided))

    def _present(self) -> tuple[int, KeptSetup | None, ReviewChoices]:
        """What is to be kept now; None when nothing was set up, or it has begun."""
        self._asked += 1
        draft = self._page.draft
        of, decided = self._review.decided_about(draft.config.data)
        if draft.is_blank() or (_unnamed(draft.config), decided) in self._begun:
            return self._asked, None, decided
        return self._asked, KeptSetup(self._page.unsuggested, draft.base.name, "", of), decided

    def _write(self, number: int, setup: KeptSetup | None, decided: ReviewChoices) -> None:
        """On a worker or here: the newest counts, whoever comes first."""
        with self._writing:
            if number < self._written:
                return
            self._written = number
            if setup is not None and setup.of is not None and decided:
                setup = KeptSetup(setup.config, setup.preset, decided.to_json(), setup.of)
            try:
                keep_setup(setup, self._session.runs_root)
            except OSError as error:
                log.warning("The setup was not kept: %s", error)


def _unnamed(config: TrainingConfig) -> TrainingConfig:
    return from_anywhere(config).changed(name="")
