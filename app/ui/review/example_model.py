"""The rows of a review as Qt's list wants them: nothing is made before it is seen."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.checks import CHARACTERS_PER_TOKEN, TOKENS_PER_MESSAGE
from app.services.review import Review
from app.services.review_table import UNKNOWN
from app.ui import text
from app.ui.review.places import place_name
from app.ui.review.short_names import is_unreadable, short_name
from app.ui.said import said

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowFace:
    """What a row shows. pill: words and their look, both empty for none."""

    title: str
    line: str
    tokens: str
    pill: str = ""
    look: str = ""


class ExampleModel(QAbstractListModel):
    """All rows of the table, or some of them in order."""

    def __init__(self, review: Review) -> None:
        super().__init__(review)
        self._review = review
        self._rows: list[int] | None = []
        self._count = 0

    @property
    def rows(self) -> list[int] | None:
        """The rows in the list, None for all."""
        return self._rows

    def set_rows(self, rows: list[int] | None) -> None:
        table = self._review.table
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows) if rows is not None else len(table) if table is not None else 0
        self.endResetModel()

    def append(self, rows: list[int]) -> None:
        """More rows below the others."""
        if rows and self._rows is not None:
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(rows) - 1)
            self._rows += rows
            self._count += len(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def row_at(self, position: int) -> int:
        """The table's row at a place in the list."""
        return position if self._rows is None else self._rows[position]

    def position_of(self, row: int) -> int | None:
        """Where a row of the table stands in the list."""
        if self._rows is None:
            return row if row < self.rowCount() else None
        at = bisect_left(self._rows, row)
        return at if at < len(self._rows) and self._rows[at] == row else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._review.table is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.face(self.row_at(index.row()))
        if role == Qt.ItemDataRole.DisplayRole:
            return self.face(self.row_at(index.row())).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            face = self.face(self.row_at(index.row()))
            return ", ".join(part for part in (face.title, face.line, face.tokens, face.pill) if part)
        return None

    def face(self, row: int) -> RowFace:
        """What this row shows."""
        table = self._review.table
        line = place_name(table.place(row), table.reading)
        title = table.title(row)
        if not title and table.conversation(row) is None:
            title = self._unreadable(row)
        return RowFace(title, line, self._tokens(row), *self._pill(row))

    def _unreadable(self, row: int) -> str:
        """What stands for a row that has no text to show: what is wrong with it, where it can be read all the same."""
        table = self._review.table
        wrong = table.serious(row, self._review.choices)
        if wrong and not is_unreadable(wrong[0]):
            return said(wrong[0].what).removesuffix(".")
        return self.tr("This example cannot be read") if table.place(row)[1] else self.tr("This line cannot be read")

    def _tokens(self, row: int) -> str:
        table = self._review.table
        conversation = table.conversation(row)
        if conversation is None:
            return ""
        count = int(table.tokens[row])
        if count != UNKNOWN:
            words = self.tr("1 token") if count == 1 else self.tr("%1 tokens")
            return words.replace("%1", text.number(count)) if count else ""
        characters = len(conversation.text) + sum(len(m.content) for m in conversation.messages)
        guess = characters // CHARACTERS_PER_TOKEN + TOKENS_PER_MESSAGE * len(conversation.messages)
        return self.tr("about %1 tokens").replace("%1", text.number(max(10, round(guess, -1))))

    def _pill(self, row: int) -> tuple[str, str]:
        table, choices = self._review.table, self._review.choices
        if choices.leaves_out(table.place(row)):
            return self.tr("Left out"), "plain"
        if serious := table.serious(row, choices):
            return short_name(serious[0]), "problem"
        if table.place(row) in choices.by_place:
            return (self.tr("Fixed"), "finished") if table.is_learned(row, choices) else (self.tr("Left out"), "plain")
        if int(table.tokens[row]) > self._review.limit:
            return self.tr("Shortened"), "plain"
        return "", ""
