"""Rows of models in a sheet, in one box: some to choose from, some that only say why they cannot be chosen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.text import in_lines
from app.ui.theme import font
from app.ui.widgets.card import Divider
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box, color, fill_row, line

_HEIGHT, _LINE, _RADIUS = 46, 16, 10
_LEFT, _SIZE_WIDTH, _FIT_WIDTH = 46, 64, 92


@dataclass(frozen=True, slots=True)
class RowText:
    """name and line at the left; size and fit, in a colour role, at the right. tip: the whole of it."""

    name: str
    line: str
    size: str
    fit: str
    fit_role: str
    tip: str = ""


class ModelRow(QAbstractButton):
    """A radio row of a model."""

    def __init__(self, words: RowText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._wraps = words, False
        self.focus_radius = 6
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so those who listen hear that it is one of several
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    @property
    def words(self) -> RowText:
        return self._words

    def set_words(self, words: RowText) -> None:
        self._words = words
        said = (words.name, words.line, words.size, words.fit)
        self.setAccessibleName(", ".join(part.rstrip(".") for part in said if part))
        self.setToolTip(in_lines(words.tip))
        self._make_room()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A sentence takes a second line where it has to; a place on the disk is shortened in its middle instead."""
        wide = QFontMetricsF(font("small")).horizontalAdvance(self._words.line)
        self._wraps = "/" not in self._words.line and wide > self._room() > 0
        self.setFixedHeight(_HEIGHT + _LINE * self._wraps)

    def _fit_width(self) -> int:
        return max(_FIT_WIDTH, math.ceil(QFontMetricsF(font("small", 500)).horizontalAdvance(self._words.fit)) + 1)

    def _room(self) -> float:
        """For the words at the left."""
        return self.width() - _LEFT - 16 - _SIZE_WIDTH - self._fit_width() - 12

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses as Space does."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        around = self.parentWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step and isinstance(around, RowBox):
            around.move_from(self, step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area, words = QRectF(self.rect()), self._words
        if self.isChecked():
            fill_row(painter, self, "selection", _RADIUS)
        elif self.underMouse() and self.isEnabled():
            fill_row(painter, self, "hover", _RADIUS)
        self._paint_radio(painter, area.center().y())
        right, fitting, room = area.right() - 16, self._fit_width(), self._room()
        role = "text" if self.isEnabled() else "disabled"
        line(painter, QRectF(_LEFT, 6, room, 18), words.name, font("body", 600), role)
        quiet = "text2" if self.isEnabled() else "disabled"
        below = QRectF(_LEFT, 24, room, _LINE)
        if self._wraps:
            painter.setFont(font("small"))
            painter.setPen(color(quiet))
            painter.drawText(below.adjusted(0, 0, 0, _LINE), Qt.TextFlag.TextWordWrap, words.line)
        else:
            shown = QFontMetricsF(font("small")).elidedText(words.line, Qt.TextElideMode.ElideMiddle, room)
            line(painter, below, shown, font("small"), quiet)
        fit = QRectF(right - _SIZE_WIDTH - fitting - 8, 0, fitting, area.height())
        side = Qt.AlignmentFlag.AlignRight
        line(painter, fit, words.fit, font("small", 500), words.fit_role if self.isEnabled() else "disabled", side)
        size = QRectF(right - _SIZE_WIDTH, 0, _SIZE_WIDTH, area.height())
        line(painter, size, words.size, font("small", tabular=True), quiet, side)

    def _paint_radio(self, painter: QPainter, middle: float) -> None:
        spot = QRectF(17, middle - 8, 16, 16)
        if self.isChecked():
            box(painter, spot, 8, "accent")
            box(painter, QRectF(22, middle - 3, 6, 6), 3, "on_accent")
        else:
            box(painter, spot, 8, "control", "control_strong")


class RowBox(QFrame):
    """Rows under each other with thin lines between them; one of them may be chosen.

    Arrow keys choose, as in any group; where a choice is final, they only move. final: something happens at once then.
    """

    def __init__(self, name: str, final: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        self.rows: list[ModelRow] = []
        self._final = final
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 1)
        self._column.setSpacing(0)
        self.setAccessibleName(name)

    @property
    def chosen(self) -> int:
        """Index of the chosen row, -1 for none."""
        button = self.group.checkedButton()
        return self.rows.index(button) if isinstance(button, ModelRow) else -1

    def set_rows(self, words: Sequence[RowText]) -> None:
        """Other rows, none of them chosen; those that say the same as before stay."""
        if [row.words for row in self.rows] == list(words):
            return
        self._empty()
        for number, one in enumerate(words):
            if number:
                self._column.addWidget(Divider())
            row = ModelRow(one)
            self.rows.append(row)
            self.group.addButton(row, number)
            self._column.addWidget(row)

    def move_from(self, row: ModelRow, step: int) -> None:
        usable = [one for one in self.rows if one.isEnabled()]
        target = usable[(usable.index(row) + step) % len(usable)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._final:
            target.click()

    def clear_choice(self) -> None:
        self.group.setExclusive(False)
        for row in self.rows:
            row.setChecked(False)
        self.group.setExclusive(True)

    def _empty(self) -> None:
        for row in self.rows:
            self.group.removeButton(row)
        self.rows = []
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), _RADIUS, "surface", "border")


class RefusedRow(QWidget):
    """A model that cannot be trained, and why."""

    def __init__(self, name: str, why: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(Icon("info", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, weight=500))
        words.addWidget(Label(why, style="small", role="text2", wrap=True))
        row.addLayout(words, 1)
        self.setToolTip(in_lines(tip))
        self.setAccessibleName(f"{name}: {why}")


def heading(words: str) -> Label:
    """A small heading inside a sheet."""
    return Label(words, style="small", role="text2", weight=600)
