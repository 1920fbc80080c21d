"""What was being set up when the settings of a run or a file took its place: one click away until a training begins."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.runs.config import TrainingConfig
from app.ui.new_training.draft import Draft
from app.ui.widgets.buttons import Button


class SetAside(Button):
    """Hidden while there is nothing to go back to. wanted(TrainingConfig, str): this is to be set up, on this preset."""

    wanted = Signal(object, str)

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(text=QCoreApplication.translate("SetAside", "Back to my setup"), parent=parent)
        self._draft = draft
        self._kept: tuple[TrainingConfig, str] | None = None
        self._known: list[TrainingConfig] = []
        self.clicked.connect(self._on_clicked)
        self.hide()

    def replace_with(self, config: TrainingConfig) -> None:
        """These settings come instead of the present ones, which are kept unless they are in a run or a file already."""
        present = self._draft.config
        if not self._draft.is_blank() and present.changed(name="") not in (*self._known, config.changed(name="")):
            self._kept = (present, self._draft.base.name)
            self.show()
        self._known.append(config.changed(name=""))

    @Slot()
    def begin(self) -> None:
        """A training begins with the present settings."""
        self._known = [self._draft.config.changed(name="")]
        self._kept = None
        self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        if self._kept is not None:
            kept, self._kept = self._kept, None
            self.hide()
            self.wanted.emit(*kept)
