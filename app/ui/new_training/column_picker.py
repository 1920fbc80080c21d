"""Which column is the question and which the answer, asked where the titles do not tell."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.columns import guessed_columns, has_titles
from app.data.formats.tables import ColumnsUnclear
from app.ui.theme import font
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Divider
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.side_or_below import SideOrBelow

MOST_SHOWN = 6
_ROWS = 3
_LETTERS = 8
"""Of a column's title, how many show at least."""


class ColumnPicker(QWidget):
    """The first rows of a table, and the two columns to choose.

    chosen(question, answer): titles, or numbers counted from 1 where the first row holds none or one occurs twice.
    left(): the person does not want to choose.
    """

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._named: list[str] = []
        self._sample: list[list[str]] = []
        self.lead = Label("", weight=600, wrap=True)
        self.line = Label(
            self.tr("Choose the two columns that the model learns from. The others are not used."),
            style="small",
            role="text2",
            wrap=True,
        )
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(3)
        self.question, self.answer = ChoiceBox(), ChoiceBox()
        self.question.setAccessibleName(self.tr("Question column"))
        self.answer.setAccessibleName(self.tr("Answer column"))
        self.titled = QCheckBox(self.tr("The first row holds titles"))
        self.titled.setFont(font("small"))
        self.use = Button("check", self.tr("Use these columns"))
        self.leave = LinkButton(self.tr("Choose another file…"))
        self._arrange()
        for box in (self.question, self.answer):
            box.setFont(font("body"))
            box.currentIndexChanged.connect(self._on_changed)
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.left)

    def ask(self, unclear: ColumnsUnclear) -> None:
        """Show this table's columns, the two with the longest texts chosen."""
        titles = [title or self.tr("Column %1").replace("%1", str(i + 1)) for i, title in enumerate(unclear.titles)]
        self._titles, self._named, self._sample = unclear.titles, titles, unclear.sample[:_ROWS]
        self.titled.setChecked(has_titles(unclear.titles, unclear.sample))
        self.lead.setText(self.tr("It is not clear which column holds the question and which the answer"))
        for box, index in zip((self.question, self.answer), guessed_columns(titles, unclear.sample), strict=True):
            box.clear()
            box.addItems(titles)
            box.setCurrentIndex(index)
        self._on_changed()

    def _arrange(self) -> None:
        columns, ways = QWidget(), QWidget()
        choice, then = QHBoxLayout(columns), QHBoxLayout(ways)
        for row in (choice, then):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        for words, box in ((self.tr("Question"), self.question), (self.tr("Answer"), self.answer)):
            choice.addWidget(Label(words, style="small", role="text2"), 0, Qt.AlignmentFlag.AlignVCenter)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
            choice.addWidget(box, 1)
            choice.addSpacing(8)
        choice.addWidget(self.titled)
        then.addWidget(self.use)
        then.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.lead)
        column.addWidget(self.line)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addSpacing(8)
        column.addWidget(SideOrBelow(columns, ways))

    @property
    def shown(self) -> list[int]:
        """Columns of which the first rows show: the two that are chosen, and as many of the others as there is room for."""
        chosen = {self.question.currentIndex(), self.answer.currentIndex()}
        others = [place for place in range(len(self._named)) if place not in chosen]
        return sorted([*chosen, *others[: MOST_SHOWN - len(chosen)]])

    def _show_rows(self) -> None:
        """What is chosen stands out from the others."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at in range(MOST_SHOWN):
            self._rows.setColumnStretch(at, 0)  # of a table with more columns
        chosen = (self.question.currentIndex(), self.answer.currentIndex())
        for at, place in enumerate(self.shown):
            title, role = self._named[place], "accent_text" if place in chosen else "text2"
            sizes = [len(row[place]) for row in self._sample if place < len(row)]
            self._rows.setColumnStretch(at, min(max([len(title), *sizes, 6]), 40))
            self._rows.addWidget(ElidedLabel(title, style="caption", role=role, weight=600), 0, at)
            for number, row in enumerate(self._sample, 2):
                said = " ".join(row[place].split())[:200] if place < len(row) else ""
                role = "text" if place in chosen else "text2"
                self._rows.addWidget(ElidedLabel(said, style="small", role=role), number, at)
        self._rows.addWidget(Divider(), 1, 0, 1, len(self.shown))

    @Slot()
    def _on_changed(self) -> None:
        if min(self.question.currentIndex(), self.answer.currentIndex()) >= 0:
            self.use.setEnabled(self.question.currentIndex() != self.answer.currentIndex())
            self._show_rows()

    @Slot()
    def _on_use(self) -> None:
        self.chosen.emit(self._name(self.question.currentIndex()), self._name(self.answer.currentIndex()))

    def _name(self, index: int) -> str:
        """What names a column: its title if the first row holds titles and no other column has it, else its number."""
        title = self._titles[index].strip()
        alone = [t.strip().lower() for t in self._titles].count(title.lower()) == 1
        named = self.titled.isChecked() and title and alone and not title.isdigit()
        return title if named else str(index + 1)
