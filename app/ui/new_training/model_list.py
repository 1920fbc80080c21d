"""A short list of models, one click to choose; the rest behind "Show more"."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.data.models.found import FoundModel
from app.ui import text
from app.ui.icons import pixmap
from app.ui.models.words import source_label
from app.ui.theme import font
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box, line

FIRST_SHOWN = 4
_ROW, _GAP = 30, 4
_SOURCE_FROM_RIGHT, _SIZE_WIDTH = 154, 60
_INSET = 10

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Models(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.models: list[FoundModel] = []
        self.shown = FIRST_SHOWN

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else min(self.shown, len(self.models))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        model = self.models[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return model
        if role == Qt.ItemDataRole.DisplayRole:
            return model.info.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            source = source_label(model.source)
            return ", ".join(part for part in (model.info.name, source, text.size(model.info.size_bytes)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(model.info.path)
        return None

    def replace(self, models: list[FoundModel], shown: int) -> None:
        self.beginResetModel()
        self.models, self.shown = models, shown
        self.endResetModel()


class _Row(QStyledItemDelegate):
    """Check, name, source, size. The view's `chosen` path gets the check; a long name takes the source's place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), _ROW + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: FoundModel = index.data(Qt.ItemDataRole.UserRole)
        view = option.widget
        chosen = isinstance(view, _View) and view.chosen == model.info.path
        area = QRect(option.rect.left(), option.rect.top(), option.rect.width(), _ROW)
        painter.save()
        if chosen:
            box(painter, area, 6, "selection")
            check = pixmap("check", "accent_text", 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left() + 10, area.top() + 8, check)
        elif option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            box(painter, area, 6, "hover")
        right = area.right() - 9
        left = area.left() + 32
        face = font("body", 600 if chosen else 400)
        name_width = right - _SOURCE_FROM_RIGHT - 12 - left
        narrow = QFontMetricsF(face).horizontalAdvance(index.data()) > name_width
        if narrow:
            name_width = right - _SIZE_WIDTH - 12 - left
        line(painter, QRectF(left, area.top(), name_width, _ROW), index.data(), face, "text")
        if not narrow:
            source = QRectF(right - _SOURCE_FROM_RIGHT + 10, area.top(), 90, _ROW)
            line(painter, source, source_label(model.source), font("small"), "text2")
        size = QRectF(right - _SIZE_WIDTH, area.top(), _SIZE_WIDTH, _ROW)
        words = text.size(model.info.size_bytes)
        line(painter, size, words, font("small", tabular=True), "text2", Qt.AlignmentFlag.AlignRight)
        painter.restore()


class _View(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.chosen: Path | None = None
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ModelList(QWidget):
    """chosen(Path): the person picked a model. all_asked(): show all of them, with what cannot be trained.

    hint: said in place of an empty list.
    """

    chosen = Signal(Path)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = _Models(self)
        self.view = _View()
        self.view.setModel(self._models)
        self.view.setItemDelegate(_Row(self.view))
        self.view.setAccessibleName(self.tr("Models on this Mac"))
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(self._on_clicked)
        self.hint = Label("", style="small", role="text2", wrap=True)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hint)
        column.addWidget(self.view)
        self.all = LinkButton("")
        self.all.clicked.connect(self.all_asked)
        self.set_refused(0)
        self._links = inner = QHBoxLayout()
        inner.setContentsMargins(0, 2, 9, 0)
        inner.setSpacing(16)
        inner.addWidget(self.more)
        inner.addWidget(self.all)
        inner.addStretch(1)
        column.addLayout(inner)
        column.addStretch(1)

    @property
    def names(self) -> list[str]:
        """What can be seen, top to bottom."""
        return [model.info.name for model in self._models.models[: self._models.rowCount()]]

    def set_models(self, models: list[FoundModel], hint: str) -> None:
        if models == self._models.models and hint == self.hint.text():
            return
        shown = FIRST_SHOWN if len(models) > FIRST_SHOWN + 1 else FIRST_SHOWN + 1
        self._models.replace(models, shown)
        self.hint.setText("" if models else hint)
        self.hint.setVisible(not models)
        self._links.setContentsMargins(_INSET if models else 0, 2, 9, 0)  # below the names, or below the hint
        self._fit()

    def set_refused(self, count: int) -> None:
        """How many others were found that cannot be trained."""
        words = {0: self.tr("All models and folders…"), 1: self.tr("1 cannot be trained. Why?")}
        self.all.setText(words.get(count, self.tr("%1 cannot be trained. Why?").replace("%1", text.number(count))))

    def set_chosen(self, path: Path | None) -> None:
        """Put the check on this one."""
        self.view.chosen = path
        self.view.viewport().update()

    @Slot()
    def _show_all(self) -> None:
        self._models.replace(self._models.models, len(self._models.models))
        self._fit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        model: FoundModel = index.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(model.info.path)

    def _fit(self) -> None:
        rows = self._models.rowCount()
        hidden = len(self._models.models) - rows
        self.view.setFixedHeight(rows * (_ROW + _GAP))
        self.view.setVisible(rows > 0)  # else Tab would stop where there is nothing to be seen
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("Show %1 more").replace("%1", text.number(hidden)))
