"""The trainings that wait in line, with their order in the person's hands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.run_list import RunSummary
from app.ui import text
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.label import ElidedLabel, Label

_ROW = 38
_NUMBER_WIDTH, _NAME_WIDTH = 18, 216


class WaitingRow(QWidget):
    """moved(int): to another place; removed(): out of the line."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, name: str, line: str, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_ROW)
        number = Label(text.number(place + 1), role="text2", tabular=True)
        number.setFixedWidth(_NUMBER_WIDTH)
        title = ElidedLabel(name, weight=500)
        title.setFixedWidth(_NAME_WIDTH)
        self.up = IconButton("chevron-up", self.tr("Move %1 up").replace("%1", name))
        self.down = IconButton("chevron-down", self.tr("Move %1 down").replace("%1", name))
        self.remove = Button(text=self.tr("Remove"), size="small")
        self.remove.setAccessibleName(self.tr("Remove %1 from the queue").replace("%1", name))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self.up.clicked.connect(lambda: self.moved.emit(place - 1))
        self.down.clicked.connect(lambda: self.moved.emit(place + 1))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(number)
        row.addWidget(title)
        row.addWidget(ElidedLabel(line, Qt.TextElideMode.ElideMiddle, role="text2"), 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)


class WaitingCard(Card):
    """moved(Path, int), removed(Path): what the person wants; start_asked(): begin the next one now."""

    moved = Signal(Path, int)
    removed = Signal(Path)
    start_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(1, 10, 1, 1), parent=parent)
        self.rows: list[WaitingRow] = []
        self._shown: list[tuple[Path, str, str]] = []
        self.start = Button("play", self.tr("Start the next"), size="small")
        self.start.clicked.connect(self.start_asked)
        self._when = Label("", style="caption", role="text2")
        head = QHBoxLayout()
        head.setContentsMargins(19, 0, 16, 0)
        head.setSpacing(10)
        head.addWidget(Label(self.tr("Waiting in the queue"), weight=600))
        head.addWidget(self._when)
        head.addStretch(1)
        head.addWidget(self.start)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self.setAccessibleName(self.tr("Waiting in the queue"))
        self.hide()

    def show_line(self, waiting: Sequence[Path], runs: Sequence[RunSummary], busy: bool) -> None:
        """waiting: folders, the next one first; runs: what is known of them; busy: whether a training is under way."""
        known = {run.folder: run for run in runs}
        rows = []
        for folder in waiting:
            run = known.get(folder)
            rows.append((folder, run.name if run else folder.name, f"{run.model} · {run.examples}" if run else ""))
        if rows != self._shown:
            self._build(rows)
        self._when.setText(
            self.tr("The next one starts when this training has ended.")
            if busy
            else self.tr("Nothing is training now.")
        )
        self.start.setVisible(not busy)
        self.setVisible(bool(rows))

    def _build(self, rows: list[tuple[Path, str, str]]) -> None:
        self._shown, self.rows = rows, []
        while (item := self._list.takeAt(0)) is not None:
            item.widget().deleteLater()
        for place, (folder, name, line) in enumerate(rows):
            row = WaitingRow(name, line, place, len(rows))
            row.moved.connect(lambda to, folder=folder: self.moved.emit(folder, to))
            row.removed.connect(lambda folder=folder: self.removed.emit(folder))
            self._list.addWidget(Divider())
            self._list.addWidget(row)
            self.rows.append(row)
