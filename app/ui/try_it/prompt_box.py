"""Where a question is typed, and the questions from the examples above it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from app.ui.theme import font
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.paint import box, line

_MOST_LINES = 6


class _Field(QPlainTextEdit):
    """Return sends, Shift-Return begins a new line, Escape stops."""

    sent = Signal()
    stopped = Signal()

    def __init__(self, around: QWidget) -> None:
        super().__init__()
        self.focus_target = around
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self.setFont(font("body"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.sent.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)


class PromptBox(QWidget):
    """asked(str): a question was sent. stopped(): the answers should end."""

    asked = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_radius = 10
        self._busy = False
        self._why_not = ""
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Ask anything. Press Return to send to both."))
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.sent.connect(self._send)
        self.field.stopped.connect(self._on_escape)
        self.field.textChanged.connect(self._on_text)
        self._hint = Label(
            self.tr("Shift-Return for a new line"), style="caption", role="text2", align=Qt.AlignmentFlag.AlignVCenter
        )
        self._hint.setFixedHeight(34)  # as Send has, beside which it stands
        self.send = PrimaryButton(self.tr("Send"), "send")
        self.send.clicked.connect(self._send)
        self.stop = Button("stop", self.tr("Stop"), size="large")
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 9, 10, 9)
        row.setSpacing(15)
        row.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_busy(False)
        self._on_text()

    def set_busy(self, busy: bool) -> None:
        """While answers are written, Stop stands where Send was."""
        had = self.send.hasFocus() or self.stop.hasFocus()
        self._busy = busy
        self.send.setVisible(not busy)
        self.stop.setVisible(busy)
        if had:
            self.field.setFocus()
        self._on_text()

    def set_blocked(self, why: str) -> None:
        """why nothing can be asked now, in words; empty when it can."""
        self._why_not = why
        self.send.setToolTip(why)
        self._on_text()

    def ask(self, question: str) -> None:
        """Send a question without typing it."""
        if not self._busy and not self._why_not and question.strip():
            self.asked.emit(question.strip())

    def _send(self) -> None:
        words = self.field.toPlainText().strip()
        if words and not self._busy and not self._why_not:
            self.field.clear()
            self.asked.emit(words)

    def _on_escape(self) -> None:
        if self._busy:
            self.stopped.emit()

    def _on_text(self) -> None:
        self.send.setEnabled(bool(self.field.toPlainText().strip()) and not self._why_not)
        needed = max(1, int(self.field.document().size().height()))
        lines, policy = min(_MOST_LINES, needed), Qt.ScrollBarPolicy
        self.field.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff)
        high = ceil(lines * QFontMetricsF(self.field.font()).lineSpacing())
        self.field.setFixedHeight(high)
        self.setFixedHeight(max(52, high + 22))

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), 10, "surface", "control_border")


class Chip(QPushButton):
    """A question that can be asked with a click."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.focus_radius = 13
        self.setFont(font("small"))
        self.setAutoDefault(True)  # Return asks it, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Ask: {question}").format(question=words))

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(min(round(width) + 26, 420), 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isEnabled()
        fill = "hover" if on and (self.underMouse() or self.isDown()) else "surface"
        box(painter, QRectF(self.rect()), 13, fill, "control_border" if on else "border")
        spot = QRectF(self.rect()).adjusted(13, 0, -12, 0)
        line(painter, spot, self.text(), self.font(), "text" if on else "disabled")


class Chips(QWidget):
    """As many questions as fit on one line. chosen(str): one of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._title = Label(self.tr("From your examples"), style="small", role="text2")
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        self._row.addStretch(1)
        self.setFixedHeight(28)
        self.set_questions([])

    def set_questions(self, questions: list[str]) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self.chips = [Chip(question) for question in questions]
        for chip in self.chips:
            chip.clicked.connect(lambda checked=False, chip=chip: self.chosen.emit(chip.text()))
            self._row.insertWidget(self._row.count() - 1, chip)
        self._title.setVisible(bool(questions))
        self._fit()

    def set_enabled(self, enabled: bool) -> None:
        for chip in self.chips:
            chip.setEnabled(enabled)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        left = self.width() - self._title.sizeHint().width() - 20
        for chip in self.chips:
            left -= chip.sizeHint().width() + 8
            chip.setVisible(left >= 0)
