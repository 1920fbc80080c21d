"""A file of conversations to check progress on, instead of keeping some of the examples aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.settings import Settings
from app.ui.choosers import choose_examples_file
from app.ui.new_training.controls import help_of, label_of
from app.ui.new_training.draft import Draft
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.label import ElidedLabel, Label


class CheckFileRow(QWidget):
    """Name, help, the chosen file, and buttons to choose one or go without."""

    def __init__(self, draft: Draft, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._settings = draft, settings
        self.choose = Button(text=self.tr("Choose…"), size="small", name=self.tr("Choose a check file"))
        self.clear = LinkButton(self.tr("Do without"))
        self.file = ElidedLabel("", Qt.TextElideMode.ElideMiddle, style="small", role="text2")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(label_of("valid_data"), weight=500))
        words.addWidget(Label(help_of("valid_data"), style="caption", role="text2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.file)
        row.addWidget(self.clear)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._choose)
        self.clear.clicked.connect(self._clear)
        draft.changed.connect(self._show)
        self._show()

    @Slot()
    def _choose(self) -> None:
        path = choose_examples_file(self, self._settings)
        if path is not None:
            self._draft.change(valid_data=path)

    @Slot()
    def _clear(self) -> None:
        self._draft.change(valid_data=None)

    @Slot()
    def _show(self) -> None:
        path: Path | None = self._draft.config.valid_data
        self.file.setText(path.name if path else "")
        self.file.setVisible(path is not None)
        self.clear.setVisible(path is not None)
