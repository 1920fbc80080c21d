"""The left side of the window: sections, recent runs, memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import text
from app.ui.icons import pixmap
from app.ui.theme import font
from app.ui.widgets.gauge import Gauge
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box, color, line, stroke

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Section:
    """An entry of the sidebar. shortcut: as written at its right, such as "⌘1"."""

    name: str
    icon: str
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class RunItem:
    """A recent run. state: training, paused, finished, stopped or waiting; line: "49%, 38 min left"; progress: 0 to 1.

    tip: what there is no room for.
    """

    id: str
    name: str
    state: str
    line: str
    progress: float = 0.0
    tip: str = ""


class _Model(QAbstractListModel):
    """A list of Sections or RunItems."""

    def __init__(self, items: list[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.items = list(items)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, RunItem):
            return item.tip or item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.name}, {item.line}" if isinstance(item, RunItem) else item.name
        return None

    def replace(self, items: list[Any]) -> None:
        """New items; the same number of them is an update in place, so that the current row stays."""
        if len(items) == len(self.items):
            self.items = list(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()


class _Row(QStyledItemDelegate):
    """Paints the fill of a row: chosen, under the mouse or where the keyboard is, or none."""

    HEIGHT = 34

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.HEIGHT)

    def fill(self, painter: QPainter, option: QStyleOptionViewItem, height: int) -> tuple[QRect, bool]:
        """Draw the fill; returns the row's rectangle and whether it is chosen."""
        rect = QRect(option.rect.left(), option.rect.top(), option.rect.width(), height)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, rect, 6, "selection")
        elif option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            box(painter, rect, 6, "hover")
        return rect, chosen


class _SectionRow(_Row):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Section = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        rect, chosen = self.fill(painter, option, 32)
        role = "accent_text" if chosen else "text"
        ratio = painter.device().devicePixelRatioF()
        picture = pixmap(item.icon, "accent_text" if chosen else "text2", 16, ratio)
        painter.drawPixmap(rect.left() + 10, rect.top() + 8, picture)
        line(
            painter,
            QRectF(rect.left() + 35, rect.top(), 130, 32),
            item.name,
            font("body", 600 if chosen else 400),
            role,
        )
        right = QRectF(rect.right() - 49, rect.top(), 40, 32)
        line(painter, right, item.shortcut, font("caption"), "text2", Qt.AlignmentFlag.AlignRight)
        painter.restore()


class _RunRow(_Row):
    HEIGHT = 48

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RunItem = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        rect, chosen = self.fill(painter, option, 46)
        self._icon(painter, item, rect.left() + 10, rect.top() + 8)
        wide = rect.width() - 36 - 8
        name = QRectF(rect.left() + 36, rect.top() + 6, wide, 18)
        line(painter, name, item.name, font("body", 500), "accent_text" if chosen else "text")
        line(painter, QRectF(rect.left() + 36, rect.top() + 25, wide, 14), item.line, font("caption"), "text2")
        painter.restore()

    def _icon(self, painter: QPainter, item: RunItem, x: int, y: int) -> None:
        if item.state == "training":
            self._ring(painter, QRectF(x + 2, y + 2, 12, 12), item.progress)
            return
        name, role = {
            "finished": ("check-circle", "success_icon"),
            "stopped": ("warning", "warning_icon"),
            "paused": ("pause", "text2"),
        }.get(item.state, ("new-training", "text2"))
        painter.drawPixmap(x, y, pixmap(name, role, 16, painter.device().devicePixelRatioF()))

    def _ring(self, painter: QPainter, rect: QRectF, progress: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke("track", 2.4))
        painter.drawEllipse(rect)
        painter.setPen(stroke("series1", 2.4))
        painter.drawArc(rect, 90 * 16, -round(max(0.02, progress) * 360 * 16))


class _List(QListView):
    """A quiet list of rows that is as tall as its rows."""

    def __init__(self, delegate: type[_Row], items: list[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = delegate(self)
        self._items = _Model(items, self)
        self.setModel(self._items)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(211, self._rows.HEIGHT * max(1, len(self._items.items)))


class SideNav(_List):
    """The sections of the window.

    Signals:
        chosen: the person went to a section. arg: its index. Not emitted by `set_current`.
    """

    chosen = Signal(int)

    def __init__(self, sections: list[Section] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(_SectionRow, sections or [], "", parent)
        if sections is None:
            self._items.replace(
                [
                    Section(self.tr("New training"), "new-training", "⌘1"),
                    Section(self.tr("Examples"), "examples", "⌘2"),
                    Section(self.tr("Runs"), "runs", "⌘3"),
                    Section(self.tr("Try it"), "try-it", "⌘4"),
                ]
            )
        self.setAccessibleName(self.tr("Sections"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.sizeHint().height())
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._changed)

    def set_current(self, index: int | None) -> None:
        """Show a section as chosen without telling anyone; None for none."""
        self._quiet = True
        if index is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._items.index(index))
        self._quiet = False

    def _changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())


class RecentRuns(_List):
    """The last runs with their state.

    Signals:
        opened: the person wants to see a run. arg: its id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_RunRow, [], "", parent)
        self.setAccessibleName(self.tr("Recent runs"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab finds nothing in an empty list
        self.clicked.connect(self._open)

    @property
    def items(self) -> list[RunItem]:
        return list(self._items.items)

    def set_items(self, items: list[RunItem]) -> None:
        if items != self._items.items:
            self._items.replace(items)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if items else Qt.FocusPolicy.NoFocus)
            self.updateGeometry()

    def set_current(self, id: str | None) -> None:
        """Show a run as chosen; None for none."""
        row = next((i for i, item in enumerate(self._items.items) if item.id == id), -1)
        if row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._items.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens a run; a Mac's lists would take it for the wish to rename."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Qt.ItemDataRole.UserRole).id)


class MemoryFoot(QWidget):
    """Memory in use of this machine's total, and the promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = Label("", style="caption", role="text2", tabular=True)
        self._gauge = Gauge(4, self.tr("Memory in use"))
        self._gauge.set_roles("control_strong")
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Memory in use"), style="caption", role="text2", wrap=True), 1)
        top.addWidget(self._value)
        promise = QHBoxLayout()
        promise.setSpacing(7)
        promise.addWidget(Icon("lock", "text2", 14))
        promise.addWidget(Label(self.tr("Nothing leaves this Mac"), style="caption", role="text2"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 15, 10, 16)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(7)
        column.addWidget(self._gauge)
        column.addSpacing(13)
        column.addLayout(promise)

    def set_memory(self, used_gb: float, total_gb: float) -> None:
        words = text.of_gigabytes(used_gb, total_gb)
        self._value.setText(words)
        self._gauge.set_values([used_gb], total_gb, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, color("border"))
