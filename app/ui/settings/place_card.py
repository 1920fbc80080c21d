"""Where runs are kept, and bringing them to another place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.runs import place
from app.runs.moving import Moves, move_runs, runs_in
from app.services.session import Session
from app.ui import text
from app.ui.new_training.places import home_short
from app.ui.questions import ask_to_move_runs, tell
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import show_in_folder
from app.ui.settings.look_card import row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Note


class PlaceCard(Card):
    """moved(Moves): runs are kept somewhere else now, so lists of runs have to be read again; which went where."""

    moved = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlaceCard", "Where runs are kept"), parent=parent)
        self._session = session
        self._moving = False
        self.path = ElidedLabel("", Qt.TextElideMode.ElideMiddle, weight=500)
        about = self.tr("Each training has a folder there, with its versions, its log and what it learned.")
        self.choose = Button(text=self.tr("Change…"), name=self.tr("Change where runs are kept"))
        self.show_it = Button(text=show_in_folder())
        self.usual = LinkButton(self.tr("Use the usual place"))
        self.note = Note("warning", "", "")
        self.body.addWidget(self.path)
        self.body.addWidget(Label(about, style="small", role="text2", wrap=True))
        self.body.addWidget(self.note)
        self.body.addSpacing(4)
        self.body.addLayout(row(self.choose, self.show_it, self.usual))
        self.choose.clicked.connect(self.choose_place)
        self.show_it.clicked.connect(lambda: show_folder(self._root()))
        self.usual.clicked.connect(lambda: self.ask(None))
        session.state_changed.connect(self.refresh)
        self.refresh()

    @property
    def moving(self) -> bool:
        """Whether runs are on their way to another place."""
        return self._moving

    def _root(self) -> Path:
        return self._session.runs_root or place.runs_root()

    @Slot()
    def refresh(self) -> None:
        """Show the place, and why it cannot be changed just now if it cannot."""
        self.path.setText(home_short(self._root()))
        fixed, busy = self._session.runs_root is not None, self._session.busy
        away = not fixed and place.is_away()
        for button in (self.choose, self.usual):
            button.setEnabled(not (fixed or busy or self._moving))
        self.show_it.setEnabled(self._root().is_dir())
        self.usual.setVisible(not fixed and place.runs_root() != place.default_root())
        if away:
            words = self.tr("Connect its disk, or choose another place. Your runs are still on that disk.")
            self.note.set_note("warning", self.tr("This place cannot be reached now."), words)
        elif busy:
            self.note.set_note("plain", "", self.tr("It can be changed when the training has ended."))
        elif fixed:
            self.note.set_note("plain", "", self.tr("This window was started for these runs alone."))
        self.note.setVisible(away or busy or fixed or self._moving)

    @Slot()
    def choose_place(self) -> None:
        """Let the person pick a folder in the system's dialog."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep runs"), str(self._root().parent))
        if chosen:
            self.ask(Path(chosen))

    def ask(self, folder: Path | None) -> None:
        """Use another place, None for the usual one; runs that there are come along if the person wants."""
        there = self._root()
        count = len(runs_in(there))
        if count:
            ask_to_move_runs(self.window(), count, lambda: self._move(folder), lambda: self._use(folder))
        else:
            self._use(folder)

    def _use(self, folder: Path | None) -> None:
        try:
            place.use_root(folder)
        except UserError as error:
            tell(self.window(), error)
        self._end()

    def _move(self, folder: Path | None) -> None:
        self._moving = True
        self.refresh()
        task = self._session.workers.post(lambda task: move_runs(folder, lambda done, of: task.report((done, of))))
        task.progress.connect(self._on_progress)
        task.done.connect(self._on_moved)
        task.failed.connect(self._on_refused)

    @Slot(object)
    def _on_progress(self, counts: tuple[int, int]) -> None:
        words = self.tr("Moving your runs: %1 of %2").replace("%1", text.number(counts[0]))
        self.note.set_note("plain", "", words.replace("%2", text.number(counts[1])))

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self._end()
        tell(self.window(), error)

    @Slot()
    def _end(self) -> None:
        self._on_moved([])

    @Slot(object)
    def _on_moved(self, moves: Moves) -> None:
        self._moving = False
        self.refresh()
        self.moved.emit(moves)
