"""An export while it is written: a bar, the time left, and named steps."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.exporting import Step
from app.ui import text
from app.ui.export.words import StepWords, kind_words, steps_of
from app.ui.icons import pixmap
from app.ui.new_training.places import home_short
from app.ui.widgets.gauge import ProgressBar
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import announce
from app.ui.widgets.paint import stroke

_SURE_AFTER = 0.08


class StepMark(QWidget):
    """To do: an empty ring. Being done: part of a ring. Done: a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self._share = "todo", 0.0
        self.setFixedSize(14, 14)

    def set_state(self, state: str, share: float = 0.0) -> None:
        self.state, self._share = state, share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.state == "done":
            painter.drawPixmap(0, 0, pixmap("check-circle", "success_icon", 14, self.devicePixelRatioF()))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(1.5, 1.5, 11, 11)
        painter.setPen(
            stroke("control_strong" if self.state == "todo" else "track", 1.2 if self.state == "todo" else 2.2)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self.state == "doing":
            painter.setPen(stroke("series1", 2.2))
            painter.drawArc(ring, 90 * 16, -round(max(0.06, min(self._share, 1.0)) * 360 * 16))


class ExportProgress(QWidget):
    """Shows Steps as they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[StepWords] = []
        self._marks: list[tuple[StepMark, ElidedLabel]] = []
        self._target, self._size, self._began = Path(), 0, 0.0
        self._at = -1
        self.title = Label("", weight=600)
        self._left = Label("", style="small", role="text2", tabular=True)
        self._gauge = ProgressBar(8, self.tr("Export"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self._column.addLayout(head)
        self._column.addWidget(self._gauge)
        self._column.addSpacing(4)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """(state, words) of every step."""
        return [(mark.state, label.text()) for mark, label in self._marks]

    def begin(self, kind: str, target: Path, size: int) -> None:
        """A new export of so many bytes."""
        for mark, label in self._marks:
            row = mark.parentWidget()
            if row is not None:
                row.deleteLater()
            del label
        self._marks = []
        self._steps, self._target, self._size = steps_of(kind), target, size
        self._began, self._at = time.monotonic(), -1
        self.title.setText(kind_words(kind).now)
        self._left.setText(self.tr("Waiting for its turn…"))
        self._gauge.set_values([0.0], 1.0, text.progress(0))
        for step in self._steps:
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(9)
            mark, label = StepMark(), ElidedLabel(self._words(step.todo, 0.0), style="small", role="text2")
            inside.addWidget(mark)
            inside.addWidget(label, 1)
            self._marks.append((mark, label))
            self._column.addWidget(row)

    def take(self, step: Step) -> None:
        """How far it is now."""
        if self._at < 0:
            self._began = time.monotonic()
        found = next((i for i, words in enumerate(self._steps) if step.name in words.names), None)
        if found is not None and found > self._at:
            self._at = found
            announce(self, self._words(self._steps[found].doing, 0.0))
        done = step.name == "Done"
        for number, ((mark, label), words) in enumerate(zip(self._marks, self._steps, strict=True)):
            if number < self._at or done:
                mark.set_state("done")
                label.setText(self._words(words.done, 1.0))
            elif number == self._at:
                share = max(0.0, min(1.0, (step.share - 0.05) / 0.7))
                mark.set_state("doing", share if words.writes else step.share)
                label.setText(self._words(words.doing, share))
            label.set_role("text" if number <= self._at or done else "text2")
        self._gauge.set_values([step.share], 1.0, text.progress(step.share))
        spent = time.monotonic() - self._began
        if step.share > _SURE_AFTER and not done:
            self._left.setText(text.left(spent / step.share * (1 - step.share)))
        elif not done:
            self._left.setText("")

    def _words(self, words: str, share: float) -> str:
        done, whole = text.size(self._size * share), text.size(self._size)
        count, _, unit = done.rpartition(" ")
        amount = self.tr("{done} of {all}").format(done=count if whole.endswith(f" {unit}") else done, all=whole)
        return words.format(place=home_short(self._target.parent), amount=amount)
