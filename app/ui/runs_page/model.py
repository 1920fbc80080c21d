"""The rows of the table of runs: all that are known, those that the search leaves, in the order that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from app.services.run_list import RunSummary
from app.ui import text
from app.ui.run_states import pill_of, state_words, told_apart
from app.ui.theme import font
from app.ui.widgets.pill import pill_width

TICK, NAME, MODEL, EXAMPLES, LOSS, TREND, TIME, STATE = range(8)
MOST_TICKED = 3
LETTERS = "ABC"
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = (LOSS, TIME)
_MEASURES: dict[int, Callable[[RunSummary], float | None]] = {
    LOSS: lambda run: run.best_loss,
    TIME: lambda run: run.facts.seconds,
}
_MEASURED = 20
"""So many of the texts with the most letters are measured to find the widest: thousands would take a moment."""
LETTER = 26
"""Pixels before the name of a run that is compared."""
SORTED_BY = (NAME, MODEL, EXAMPLES, LOSS, TIME, STATE)


class RunTableModel(QAbstractTableModel):
    """Rows of RunSummary. ticks_changed(): other runs are ticked; renamed(Path, str): the person typed another name."""

    ticks_changed = Signal()
    renamed = Signal(Path, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.runs: list[RunSummary] = []
        self.rows: list[RunSummary] = []
        self.ticked: list[Path] = []
        self.running: Path | None = None
        self.places: Mapping[Path, int] = {}
        self._needle = ""
        self._sorted: tuple[int, bool] | None = None
        self._widest: int | None = None
        self._longest: dict[int, float] | None = None

    def replace(self, runs: list[RunSummary], running: Path | None, places: Mapping[Path, int]) -> None:
        """Other runs, newest first; the same ones change nothing, such as a name that is being typed.

        places: of those that wait in line, 0 is the next one.
        """
        if (runs, running, dict(places)) == (self.runs, self.running, self.places):
            return
        self.runs, self.running, self.places = list(runs), running, dict(places)
        self._widest = self._longest = None
        here = {run.folder for run in runs}
        gone = [folder for folder in self.ticked if folder not in here]
        self.ticked = [folder for folder in self.ticked if folder in here]
        self._arrange()
        if gone:
            self.ticks_changed.emit()

    def search(self, words: str) -> None:
        """Show runs in which every word occurs, that of their state as well; all for none."""
        self._needle = words
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; newest first for none."""
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder) if column in SORTED_BY else None
        self._arrange()

    def toggle(self, folder: Path) -> bool:
        """Tick a run or take its tick away. False when as many are ticked as can be compared."""
        if folder in self.ticked:
            self.ticked.remove(folder)
        elif len(self.ticked) >= MOST_TICKED:
            return False
        else:
            self.ticked.append(folder)
        self._all_changed()
        self.ticks_changed.emit()
        return True

    def untick_all(self) -> None:
        self.ticked = []
        self._all_changed()
        self.ticks_changed.emit()

    def row_of(self, folder: Path | None) -> int:
        """The row of a run; -1 when it is not shown."""
        return next((row for row, run in enumerate(self.rows) if run.folder == folder), -1)

    def letter(self, run: RunSummary) -> int:
        """Which of the compared runs this is, from 0; -1 when it is not ticked."""
        return self.ticked.index(run.folder) if self.ticked and run.folder in self.ticked else -1

    def words_of(self, run: RunSummary) -> str:
        """The state as it is told."""
        return state_words(run, self.running, self.places.get(run.folder))

    def widest_state(self) -> int:
        """Pixels of the longest pill of a state, in all runs; the same until they change."""
        if self._widest is None:
            pills = {(self.words_of(run), pill_of(run, self.running)) for run in self.runs}
            self._widest = max((pill_width(words, look) for words, look in pills), default=0)
        return self._widest

    def longest_words(self) -> dict[int, float]:
        """Pixels of the longest name, model and examples, with room for a letter; the same until the runs change."""
        if self._longest is None:
            self._longest = {}
            for column, weight, beside in ((NAME, 500, LETTER), (MODEL, 400, 0), (EXAMPLES, 400, 0)):
                metrics = QFontMetricsF(font("body", weight))
                long = sorted({self.words(run, column) for run in self.runs}, key=len)[-_MEASURED:]
                self._longest[column] = beside + max(map(metrics.horizontalAdvance, long), default=0.0)
        return self._longest

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 8

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        run, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(run, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return told_apart(run) if column == NAME else text.in_lines(self._tip(run, column) or "")
        if role == Qt.ItemDataRole.EditRole:
            return run.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(run, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if run.folder in self.ticked else Qt.CheckState.Unchecked
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks, or a new name; that one shows when the run was renamed on disk."""
        run = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.toggle(run.folder)
        name = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and name and name != run.name:
            self.renamed.emit(run.folder, name)
            return True
        return False

    def _arrange(self) -> None:
        rows = list(self.runs)
        if self._needle:
            rows = [run for run in rows if run.matches(self._needle, self.words_of(run))]
        if self._sorted is not None:
            rows = self._ordered(rows, *self._sorted)
        if [run.facts.folder for run in rows] == [run.facts.folder for run in self.rows]:
            self.rows = rows
            self._all_changed()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _ordered(self, rows: list[RunSummary], column: int, backwards: bool) -> list[RunSummary]:
        """Words as a dictionary has them, with 2 before 10; numbers by size, and runs that have none at the end."""
        measure = _MEASURES.get(column)
        if measure is None:
            order = text.dictionary()
            return sorted(rows, key=lambda run: order.sortKey(self.words(run, column)), reverse=backwards)
        known = [run for run in rows if measure(run) is not None]
        return sorted(known, key=measure, reverse=backwards) + [run for run in rows if measure(run) is None]  # type: ignore[arg-type]

    def _all_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, STATE))

    def _heads(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("Name"),
            self.tr("Model"),
            self.tr("Examples"),
            self.tr("Best val. loss"),
            self.tr("Trend"),
            self.tr("Time"),
            self.tr("State"),
        )

    def words(self, run: RunSummary, column: int) -> str:
        """What a cell says; "" where it is drawn."""
        match column:
            case 1:
                return run.name
            case 2:
                return run.model
            case 3:
                return run.examples
            case 4:
                return text.loss(run.best_loss) if run.best_loss is not None else "–"
            case 6:
                return text.duration(run.facts.seconds) if run.facts.seconds is not None else "–"
            case 7:
                return self.words_of(run)
        return ""

    def _spoken(self, run: RunSummary, column: int) -> str:
        if column == TICK:
            words = self.tr("%1, ticked to compare") if run.folder in self.ticked else self.tr("%1, not ticked")
            return words.replace("%1", run.name)
        head = self._heads()[column]
        return f"{head}, {self.words(run, column)}" if column != TREND else head

    def _tip(self, run: RunSummary, column: int) -> str | None:
        if column == TICK and run.folder not in self.ticked and len(self.ticked) >= MOST_TICKED:
            return self.tr("At most three runs can be compared. Take a tick away first.")
        return {MODEL: run.facts.model, EXAMPLES: run.facts.data}.get(column)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
