"""Begin from an earlier result, ours or another program's, instead of from nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.services.session import Session
from app.services.settings import Folder, Settings
from app.services.starting import Starting, StartingPoint
from app.ui import text
from app.ui.new_training.controls import help_of, label_of
from app.ui.new_training.draft import Draft
from app.ui.said import told
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note


class StartFromRow(QWidget):
    """Name, help, and a button to choose the folder. The settings that it asks for are set with it.

    note: says what the training begins from, for where it is always seen. chosen(): something else is begun from.
    """

    chosen = Signal()

    def __init__(self, session: Session, draft: Draft, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._settings = draft, settings
        self._starting = Starting(session, self)
        self._point: StartingPoint | None = None
        self._waiting: Path | None = None
        self._keeps = False
        self._wished: TrainingConfig | None = None
        self.note = Note("plain")
        self.note.hide()
        self.choose = Button(text=self.tr("Choose…"), size="small", name=self.tr("Choose an earlier result"))
        self.choose.clicked.connect(self._choose)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(label_of("start_from"), weight=500))
        words.addWidget(Label(help_of("start_from"), style="caption", role="text2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        self._starting.accepted.connect(self._on_accepted)
        self._starting.refused.connect(self._on_refused)
        draft.changed.connect(self._show)

    def begin_from(self, folder: Path, keep: bool = False) -> None:
        """Look into a folder; once it fits the model, training begins from it.

        keep: the settings as they are, as far as they fit it.
        """
        self._keeps = keep
        model = self._draft.config.model_path
        if model == Path():
            self._on_refused(UserError(self.tr("Choose the model first."), "", ""))
            return
        self._waiting = folder
        self._starting.look_at(folder, model)

    def clear(self) -> None:
        """Begin from nothing."""
        self._waiting = None
        self._draft.change(start_from=None)

    @Slot()
    def _choose(self) -> None:
        start = str(self._settings.last_folder(Folder.SETUPS))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose an earlier result"), start)
        if chosen:
            self._settings.set_last_folder(Folder.SETUPS, Path(chosen).parent)
            self.begin_from(Path(chosen))

    @Slot(object)
    def _on_accepted(self, point: StartingPoint) -> None:
        self._point, self._waiting = point, None
        self._wished = self._draft.config if self._keeps else None
        settings = point.fitted(self._wished) if self._wished is not None else point.settings
        self._draft.change(start_from=point.folder, **settings)
        self.chosen.emit()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self._waiting = None
        error = told(error)
        more = " ".join(part for part in (error.why, error.next) if part)
        self.note.set_note("warning", error.what, more, [(self.tr("Dismiss"), self._show)])
        self.note.show()

    @Slot()
    def _show(self) -> None:
        folder: Path | None = self._draft.config.start_from
        self.note.setVisible(folder is not None)
        if folder is None:
            return
        point = self._point if self._point is not None and self._point.folder == folder else None
        name = point.name if point is not None else folder.name
        words = self.tr("Training goes on from what “{name}” learned.").format(name=name)
        if point is not None and point.step:
            words = self.tr("Training goes on from what “{name}” learned by step {step}.").format(
                name=name, step=text.number(point.step)
            )
        if not folder.is_dir():
            lost = self.tr("What “{name}” learned is not there any more.").format(name=name)
            self.note.set_note("warning", lost, str(folder), [(self.tr("Begin fresh"), self.clear)])
            return
        more = ""
        if point is not None and self._wished is not None and self._wished.rank < point.settings.get("rank", 0):
            more = self.tr("The rank stays at {rank}, as what it learned does not fit into a lower one.").format(
                rank=point.settings["rank"]
            )
        self.note.set_note("plain", words, more, [(self.tr("Begin fresh"), self.clear)])
