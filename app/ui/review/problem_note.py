"""A problem beside the conversation that has it: what, where, why, what would mend it, and the buttons that do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.choices import LEAVE_OUT
from app.data.conversation import Problem
from app.data.fixes import fix_for
from app.ui import text
from app.ui.said import problem_words
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.label import Label, Span
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import box
from app.ui.widgets.side_or_below import SideOrBelow


class ProblemNote(QFrame):
    """fix_asked(Problem): use its suggested fix. leave_out_asked(): leave the whole conversation out.

    decidable: whether this conversation can be mended or left out; a line that cannot be read is out already.
    mendable: whether the suggested fix changes anything in it. place: where it stands in the file, in words.
    """

    fix_asked = Signal(object)
    leave_out_asked = Signal()

    def __init__(
        self,
        problem: Problem,
        decidable: bool = True,
        mendable: bool = True,
        place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.problem = problem
        self._calm = problem.severity == "note"
        what, cause, cure = problem_words(problem)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(what.removesuffix("."), weight=600, wrap=True))
        why = " ".join(part for part in (self._where(place), cause) if part)
        if why:
            words.addWidget(Label(why, wrap=True))
        if cure:
            words.addSpacing(5)
            fix = Label("", wrap=True)
            fix.set_spans(Span(self.tr("Suggested fix:"), weight=600), Span(" " + text.inside(cure)))
            words.addWidget(fix)
        self.buttons: list[Button] = []
        self._add_buttons(words, decidable, mendable)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 14, 17, 14)
        row.setSpacing(10)
        name, role = ("info", "text2") if self._calm else ("warning", "warning_icon")
        row.addWidget(Icon(name, role, 17), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(" ".join(part for part in (what, why, cure) if part))

    def _where(self, place: str) -> str:
        if not place or self.problem.message_index is None:
            return self.tr("%1.").replace("%1", place) if place else ""
        words = self.tr("%1, message %2.").replace("%1", place)
        return words.replace("%2", text.number(self.problem.message_index + 1))

    def _add_buttons(self, words: QVBoxLayout, decidable: bool, mendable: bool) -> None:
        fix = fix_for(self.problem)
        usable = fix is not None and fix.name != LEAVE_OUT and mendable
        if not decidable or (self._calm and fix is None):
            return
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if usable:
            use = Button("check", self.tr("Use this fix"))
            use.clicked.connect(lambda: self.fix_asked.emit(self.problem))
            self.buttons.append(use)
        if not self._calm or not usable:
            leave = Button(None, self.tr("Leave out conversation"))
            leave.clicked.connect(self.leave_out_asked)
            self.buttons.append(leave)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        promise = Label(self.tr("Your file is never changed."), style="caption", role="text2")
        high = max(button.sizeHint().height() for button in self.buttons)
        words.addSpacing(9)
        words.addWidget(SideOrBelow(group, promise, (high, high + 8 + promise.sizeHint().height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = ("accent_soft", "border") if self._calm else ("warning_fill", "warning_border")
        box(QPainter(self), QRectF(self.rect()), 8, *look)


class DecidedNote(QFrame):
    """What was decided about a conversation, with the way back."""

    undo = Signal()

    def __init__(self, words: str, good: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = good
        self.words = words
        link = LinkButton(self.tr("Undo"))
        link.clicked.connect(self.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 7, 17, 7)
        row.setSpacing(10)
        row.addWidget(Icon("check-circle" if good else "info", "success_icon" if good else "text2", 16))
        row.addWidget(Label(words, wrap=True), 1)
        row.addWidget(link)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = ("success_fill", "success_border") if self._good else ("sunken", "border")
        box(QPainter(self), QRectF(self.rect()), 8, *look)
