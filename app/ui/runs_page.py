"""All runs in a table. Double click or Return opens one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services.run_list import RunList, RunSummary
from app.ui import text
from app.ui.theme import font
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.page import PageHeader, ScrollPage
from app.ui.widgets.pill import paint_pill, pill_width

NAME, MODEL, EXAMPLES, LOSS, TIME, STATE = range(6)
_ROW, _HEAD = 38, 30
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def pill_of(summary: RunSummary, running: Path | None) -> str:
    """The look of a run's state: training, finished, stopped or waiting."""
    if summary.folder == running:
        return "training"
    looks = {"finished": "finished", "stopped": "finished", "ready": "waiting", "paused": "paused"}
    return looks.get(summary.state, "stopped")


class RunTableModel(QAbstractTableModel):
    """Rows of RunSummary. DisplayRole is text, UserRole what a column sorts by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.runs: list[RunSummary] = []
        self.running: Path | None = None

    def replace(self, runs: list[RunSummary], running: Path | None) -> None:
        self.beginResetModel()
        self.runs, self.running = list(runs), running
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        names = ("Name", "Model", "Examples", "Best val. loss", "Time", "State")
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr(names[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        run = self.runs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(run)[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return self._order(run)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.FontRole:
            return font("body", 500 if index.column() == NAME else None, tabular=index.column() in (LOSS, TIME))
        return None

    def state_words(self, run: RunSummary) -> str:
        match pill_of(run, self.running):
            case "training":
                return self.tr("Training")
            case "paused":
                return self.tr("Paused, step %1").replace("%1", text.number(run.step))
            case "waiting":
                return self.tr("Not started")
            case "stopped":
                words = self.tr("Stopped, step %1") if run.step else self.tr("Stopped")
                return words.replace("%1", text.number(run.step))
            case _:
                return self.tr("Finished")

    def _words(self, run: RunSummary) -> tuple[str, ...]:
        loss = text.loss(run.best_loss) if run.best_loss is not None else "–"
        time = text.duration(run.seconds) if run.seconds is not None else "–"
        return run.name, run.model, run.examples, loss, time, self.state_words(run)

    def _order(self, run: RunSummary) -> tuple[object, ...]:
        loss = run.best_loss if run.best_loss is not None else float("inf")
        return run.name.lower(), run.model.lower(), run.examples.lower(), loss, run.seconds or 0.0, run.created

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in (LOSS, TIME) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class StateCell(QStyledItemDelegate):
    """The state as a pill in place of its text."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        if not isinstance(table, RunTable):
            return
        model, run = table.source, table.run_at(index)
        state, words = pill_of(run, model.running), model.state_words(run)
        super().paint(painter, option, index)
        rect = QRectF(option.rect.left() + 8, option.rect.center().y() - 9, pill_width(words, state), 20)
        painter.save()
        paint_pill(painter, rect, words, state)
        painter.restore()


class RunTable(QTableView):
    """opened(Path): the person wants to see a run."""

    opened = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = RunTableModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.source)
        self._proxy.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._proxy)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setItemDelegateForColumn(STATE, StateCell(self))
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(_HEAD)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in ((LOSS, 110), (TIME, 100), (STATE, 150)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Runs"))
        self.activated.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(800, _HEAD + _ROW * max(1, self.source.rowCount()))

    def run_at(self, index: Index) -> RunSummary:
        """The run of a row as it is sorted now."""
        return self.source.runs[self._proxy.mapToSource(index).row()]

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.run_at(index).folder)


class RunsPage(ScrollPage):
    """opened(Path): see a run; new_asked(), demo_asked(): start one."""

    opened = Signal(Path)
    new_asked = Signal()
    demo_asked = Signal()

    def __init__(self, run_list: RunList, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(self.tr("Runs")), parent=parent)
        self._list = run_list
        self._running: Path | None = None
        self.new = PrimaryButton(self.tr("New training"), "plus", size="normal")
        self.new.clicked.connect(self.new_asked)
        self.header.add_action(self.new)
        self.table = RunTable()
        self.table.opened.connect(self.opened)
        self._card = Card(padding=1)
        self._card.body.addWidget(self.table)
        self._empty = self._empty_part()
        self.content.addWidget(self._card, 1)
        self.content.addWidget(self._empty)
        self.content.addStretch(0)
        run_list.changed.connect(self._show)
        self._show()

    def set_running(self, folder: Path | None) -> None:
        """Which run is being trained now."""
        self._running = folder
        self._show()

    def _empty_part(self) -> QWidget:
        part = QWidget()
        demo = Button(text=self.tr("Try the demo"))
        demo.clicked.connect(self.demo_asked)
        column = QVBoxLayout(part)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(Label(self.tr("No runs yet"), style="title"), 0, Qt.AlignmentFlag.AlignHCenter)
        line = Label(self.tr("Every training is kept here, with its result."), role="text2")
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(demo)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        return part

    @Slot()
    def _show(self) -> None:
        runs = self._list.runs or []
        self.table.source.replace(runs, self._running)
        self.header.set_line(
            self.tr("1 run") if len(runs) == 1 else self.tr("%1 runs").replace("%1", text.number(len(runs)))
        )
        self._card.setVisible(bool(runs))
        self._empty.setVisible(not runs)
