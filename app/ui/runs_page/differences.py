"""What is different between the compared runs: the verdict, the settings that differ, and those that are the same."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.data.model_folder import display_name
from app.runs.compare import MAIN, PRESET, Comparison, Outcome, label
from app.runs.config import ALL_TARGETS, setting
from app.ui import text
from app.ui.runs_page.model import LETTERS
from app.ui.runs_page.row import paint_letter
from app.ui.theme import font
from app.ui.widgets.card import Card, Divider
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note, NoteKind

WIDTH, FOR_THREE = 364, 424
"""Pixels of the card, for two runs and for three, whose words would else be cut in the middle."""
_SIDE, _NAMES, _ROW, _BETWEEN, _AROUND = 19, 120, 32, 8, 14


def tr(words: str) -> str:
    return QCoreApplication.translate("differences", words)


class LetterBadge(QWidget):
    """The letter of a compared run, 18 x 18."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedSize(18, 18)
        self.setToolTip(text.in_lines(name))
        self.setAccessibleName(f"{LETTERS[number]}, {name}")

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_letter(QPainter(self), QRectF(0, 0, 18, 18), self._number)


class DifferenceTable(QWidget):
    """One row a setting that differs, one column a run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(0)
        self.rows: list[tuple[str, ...]] = []

    def show_comparison(self, comparison: Comparison) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        for place in range(self._grid.rowCount()):  # a grid never gets smaller by itself
            self._grid.setRowMinimumHeight(place, 0)
        count = len(comparison.entrants)
        for number, run in enumerate(comparison.entrants):
            self._grid.addWidget(LetterBadge(number, run.name), 0, number + 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(0, _ROW + 4)
        self.rows = [
            (name_of(one.name), *(value_of(one.name, v) for v in one.values)) for one in comparison.differences
        ]
        names = self._names(count)
        wide = (card_width(count) - 2 * _SIDE - names) // count - _BETWEEN
        for index, row in enumerate(self.rows):
            self._grid.addWidget(Divider(), 2 * index + 1, 0, 1, count + 1)
            name = _cell(row[0], names, "text2")
            name.setAccessibleName(", ".join([row[0], *(f"{LETTERS[i]} {v}" for i, v in enumerate(row[1:]))]))
            cells = [name, *(_cell(value, wide) for value in row[1:])]
            self._grid.setRowMinimumHeight(2 * index + 2, max(_ROW, max(cell.height() for cell in cells) + _AROUND))
            for number, cell in enumerate(cells):
                self._grid.addWidget(cell, 2 * index + 2, number, Qt.AlignmentFlag.AlignVCenter)
        if self.rows:
            self._grid.addWidget(Divider(), 2 * len(self.rows) + 1, 0, 1, count + 1)

    def _names(self, count: int) -> int:
        """Pixels of the column of names: as in the design for two runs; a third one needs what names leave."""
        if count < 3:
            return _NAMES
        metrics = QFontMetricsF(font("body"))
        return min(_NAMES, ceil(max((metrics.horizontalAdvance(row[0]) for row in self.rows), default=0)) + 2)


def card_width(runs: int) -> int:
    """Pixels of the card for so many runs."""
    return WIDTH if runs < 3 else FOR_THREE


def _cell(words: str, width: int, role: str = "text") -> Label:
    """Words that go on in a second line where one is too narrow for them: shortened, two models look the same."""
    cell = Label(words, role=role, wrap=True, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    cell.setFixedSize(width, cell.heightForWidth(width))
    return cell


class DifferencesCard(Card):
    """Verdict or warning, the table, and what is the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(_SIDE, 14, _SIDE, 8), parent=parent)  # before the stretch at its end is a gap of 10
        self.setFixedWidth(WIDTH)
        self.verdict = Note()
        self.verdict.good_icon = "trend-down"
        self.table = DifferenceTable()
        self.same = Label("", style="caption", role="text2", wrap=True)
        self.body.setSpacing(10)
        self.body.addWidget(Label(tr("What is different"), weight=600))
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.table)
        self.body.addWidget(self.same)
        self.body.addStretch(1)
        self.setAccessibleName(tr("What is different"))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def show_comparison(self, comparison: Comparison) -> None:
        self.setFixedWidth(card_width(len(comparison.entrants)))
        self.verdict.set_note(*verdict_words(comparison))
        self.table.show_comparison(comparison)
        self.table.setVisible(bool(self.table.rows))
        self.same.setText(same_words(comparison.same, bool(comparison.differences)))


def verdict_words(comparison: Comparison) -> tuple[NoteKind, str, str]:
    """(look, bold lead, text) of the note over the table."""
    mismatch = {
        "model": tr("These runs trained different models, so their losses cannot be compared directly."),
        "examples": tr("These runs used different examples, so their losses cannot be compared directly."),
        "aside": tr("These runs kept different conversations aside, so their losses cannot be compared directly."),
        "learned": tr("These runs learned from different parts of the examples, so their losses cannot be compared directly."),
    }.get(comparison.mismatch)  # fmt: skip
    if mismatch:
        return "warning", "", mismatch
    found = comparison.outcome
    if found is None:
        unchecked = [LETTERS[i] for i, one in enumerate(comparison.entrants) if one.best is None]
        return "plain", "", tr("%1 has no validation loss to compare.").replace("%1", ", ".join(unchecked))
    return ("plain" if found.about_the_same else "success"), *_outcome_words(found)


def _outcome_words(found: Outcome) -> tuple[str, str]:
    others = [i for i in range(len(found.behind)) if i != found.lowest]
    if found.about_the_same:
        if len(others) > 1:
            return tr("All ended about the same."), ""
        lead = tr("A and B ended about the same.")
        return (lead, "") if found.slower[others[0]] is None else (lead, _time_alone(found, others[0]))
    if len(others) > 1:
        parts = [
            tr("%1 below %2").replace("%1", text.percent(found.behind[i])).replace("%2", LETTERS[i]) for i in others
        ]
        lead = tr("%1 ended lowest,").replace("%1", LETTERS[found.lowest])
        return lead, tr("%1 and %2.").replace("%1", parts[0]).replace("%2", parts[1])
    lead = tr("%1 ended %2 lower").replace("%1", LETTERS[found.lowest])
    lead = lead.replace("%2", text.percent(found.behind[others[0]]))
    slower = found.slower[others[0]]
    if slower is None or abs(slower) < 1:
        return f"{lead}.", ""
    words = tr("and took %1 longer.") if slower > 0 else tr("and took %1 less.")
    return lead, words.replace("%1", text.duration(abs(slower)))


def _time_alone(found: Outcome, other: int) -> str:
    slower = found.slower[other] or 0.0
    if abs(slower) < 1:
        return ""
    quicker = found.lowest if slower < 0 else other
    words = tr("%1 took %2 less.").replace("%1", LETTERS[quicker])
    return words.replace("%2", text.duration(abs(slower)))


def same_words(names: tuple[str, ...], any_differ: bool) -> str:
    """ "Same: model, examples, batch size" and how many more."""
    if not any_differ:
        return tr("All settings are the same.")
    main = [_inside(name) for name in MAIN if name in names]
    more = len(names) - len(main)
    if not main:
        return tr("Same: %1 other settings").replace("%1", text.number(more)) if more else ""
    words = tr("Same: %1").replace("%1", ", ".join(main))
    return words + (tr(" and %1 more").replace("%1", text.number(more)) if more else "")


def name_of(name: str) -> str:
    """A setting's name."""
    return QCoreApplication.translate("TrainingConfig", label(name))


def value_of(name: str, value: Any) -> str:
    """A setting's value as people read it."""
    if name == PRESET:
        return QCoreApplication.translate("TrainingConfig", value) if value else tr("Custom")
    if value is None:
        return tr("None")
    if isinstance(value, Path):
        return display_name(value) if name == "model_path" else value.stem or tr("None")
    if name == "targets":
        return _targets(value)
    if name == "num_layers" and value == 0:
        return tr("all")
    if isinstance(value, str):
        return QCoreApplication.translate("TrainingConfig", value)
    unit = setting(name).unit
    words = text.rate(value) if isinstance(value, float) else text.number(value)
    return text.with_percent(words) if unit == "%" else words


def _targets(value: tuple[str, ...]) -> str:
    if ALL_TARGETS in value:
        return tr("all")
    return ", ".join(name.removesuffix("_proj") for name in value)


def _inside(name: str) -> str:
    """A setting's name inside a sentence."""
    return text.inside(name_of(name))
