"""The test questions: one field for each, and a plus for another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.new_training.controls import help_of, label_of
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.sample_answers import MOST_CHARACTERS

MOST_FIELDS = 3


class QuestionFields(QWidget):
    """edited(str): the person changed them. arg: all questions, one a line. An emptied field counts no more."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[QLineEdit] = []
        self.add = IconButton("plus", self.tr("Add a test question"))
        self.add.clicked.connect(self._on_add)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(self._column, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        row.setAlignment(self.add, Qt.AlignmentFlag.AlignBottom)
        self._add_field()

    @property
    def text(self) -> str:
        """All questions, one a line."""
        return "\n".join(field.text().strip() for field in self.fields if field.text().strip())

    def show_text(self, text: str) -> None:
        """Questions, one a line. What the person is typing stays when it says the same."""
        if text == self.text:
            return
        lines = [line for line in text.splitlines() if line.strip()] or [""]
        while len(self.fields) < len(lines):
            self._add_field()
        while len(self.fields) > len(lines):
            field = self.fields.pop()
            field.hide()
            field.deleteLater()
        for field, line in zip(self.fields, lines, strict=True):
            field.setText(line)
            field.setCursorPosition(0)  # of a long one its beginning shows
        self._show_add()

    def _add_field(self) -> QLineEdit:
        number = len(self.fields) + 1
        field = QLineEdit(self)
        name = label_of("test_question")
        field.setAccessibleName(name if number == 1 else f"{name} {number}")
        field.setAccessibleDescription(help_of("test_question"))
        field.setToolTip(help_of("test_question"))
        field.setMaxLength(MOST_CHARACTERS)
        field.textEdited.connect(self._on_edited)
        self.fields.append(field)
        self._column.addWidget(field)
        self._show_add()
        return field

    def _show_add(self) -> None:
        self.add.setVisible(len(self.fields) < MOST_FIELDS)
        self.add.setEnabled(bool(self.fields[-1].text().strip()) if self.fields else False)

    @Slot()
    def _on_add(self) -> None:
        self._add_field().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_edited(self) -> None:
        self._show_add()
        self.edited.emit(self.text)
