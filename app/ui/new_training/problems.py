"""What is wrong with the examples: a note in the card, and a list of all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.data.conversation import Problem, Reading
from app.ui import text
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon, Note

MOST_LISTED = 500


def problem_note(note: Note, reading: Reading, show: Callable[[], object]) -> None:
    """Say in one line what was found, or hide the note when all is well."""
    serious = [problem for problem in reading.problems if problem.severity != "note"]
    note.setVisible(bool(serious) or len(reading.conversations) == 0)
    if not serious:
        return

    def tr(words: str) -> str:
        return QCoreApplication.translate("problems", words)

    actions = [(tr("Show them"), show)]
    if reading.left_out == 1:
        note.set_note("warning", tr("1 conversation has a problem"), tr("and will be left out."), actions)
    elif reading.left_out:
        lead = tr("%1 conversations have problems").replace("%1", text.number(reading.left_out))
        note.set_note("warning", lead, tr("and will be left out."), actions)
    elif len(serious) == 1:
        note.set_note("warning", tr("One thing to look at."), serious[0].what, actions)
    else:
        lead = tr("%1 things to look at.").replace("%1", text.number(len(serious)))
        note.set_note("warning", lead, tr("Nothing is left out because of them."), actions)


class ProblemsDialog(QDialog):
    """Every problem: what, where, why, and what to do. The file is never changed."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Problems in %1").replace("%1", reading.path.name))
        self.resize(600, 460)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setSpacing(14)
        for problem in reading.problems[:MOST_LISTED]:
            rows.addWidget(ProblemRow(problem))
        if len(reading.problems) > MOST_LISTED:
            more = self.tr("And %1 more.").replace("%1", text.number(len(reading.problems) - MOST_LISTED))
            rows.addWidget(Label(more, role="text2"))
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("What was found"), style="sheet"))
        column.addWidget(Label(self.tr("Your file is never changed."), style="small", role="text2"))
        column.addWidget(scroll, 1)
        column.addWidget(buttons)


class ProblemRow(QWidget):
    """One problem."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 0, 8, 0)
        column.setSpacing(1)
        column.addWidget(Label(problem.what, weight=600, wrap=True))
        for words in (self._where(problem), problem.why, problem.fix):
            if words:
                column.addWidget(Label(words, style="small", role="text2", wrap=True))
        name, role = {"error": ("error", "error_icon"), "warning": ("warning", "warning_icon")}.get(
            problem.severity, ("info", "text2")
        )
        Icon(name, role, 16, self).move(0, 2)

    def _where(self, problem: Problem) -> str:
        if problem.line is None:
            return ""
        if problem.message_index is None:
            return self.tr("Line %1").replace("%1", text.number(problem.line))
        words = self.tr("Line %1, message %2").replace("%1", text.number(problem.line))
        return words.replace("%2", text.number(problem.message_index + 1))
