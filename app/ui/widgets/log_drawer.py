"""The log at the foot of a page: one line when closed, the whole log when open."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.theme import font, theme
from app.ui.widgets.accessible import Role
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.disclosure import Chevron
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.paint import color

CLOSED, OPEN = 34, 220
MOST_LINES = 5000


class LogBar(QWidget):
    """The row that opens and closes the drawer."""

    accessible_role = Role.Button
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = LinkButton("")
        self.action.hide()
        self.focus_radius = 6
        self.chevron = Chevron()
        self.latest = ElidedLabel("", style="log", role="text2")
        self.right = Label("", style="caption", role="text2")
        row = MiddleRow(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(0)
        row.addWidget(self.chevron)
        row.addSpacing(8)
        row.addWidget(Label(self.tr("Log"), style="small", weight=600))
        row.addSpacing(11)
        row.addWidget(self.latest, 100)
        row.addStretch(1)
        row.addSpacing(16)
        row.addWidget(self.right)
        row.addSpacing(12)
        row.addWidget(self.action)
        self.setFixedHeight(CLOSED - 2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Log"))

    def press(self) -> None:
        self.pressed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class LogDrawer(QFrame):
    """34 px closed, with the newest line; 220 open, with all of them, following the tail until the person scrolls up.

    Signals:
        toggled: opened or closed. arg: True when open.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self.bar = LogBar()
        self.bar.pressed.connect(lambda: self.set_open(not self._open))
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setMaximumBlockCount(MOST_LINES)
        self.view.setFont(font("log"))
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Log lines"))
        self.view.setTabChangesFocus(True)
        self.view.hide()
        inner = MiddleRow()
        inner.setContentsMargins(24, 0, 24, 12)
        inner.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(inner, 1)
        self._unroll = QPropertyAnimation(self, b"maximumHeight", self)
        self._unroll.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._unroll.finished.connect(self._settle)
        self._settle()

    @property
    def is_open(self) -> bool:
        return self._open

    def set_open(self, is_open: bool) -> None:
        if is_open == self._open:
            return
        self._open = is_open
        self.bar.chevron.set_open(is_open)
        self.bar.latest.setVisible(not is_open)
        self.bar.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        if is_open:
            self.view.show()
            self._to_end()
        self._unroll.stop()
        duration = theme().duration(180) if self.isVisible() else 0
        if duration:
            self.setMinimumHeight(CLOSED)
            self._unroll.setDuration(duration)
            self._unroll.setStartValue(self.height())
            self._unroll.setEndValue(OPEN if is_open else CLOSED)
            self._unroll.start()
        else:
            self._settle()
        self.toggled.emit(is_open)

    def append(self, lines: str) -> None:
        """One line more, or several; the view follows unless the person has scrolled up."""
        bar = self.view.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 4
        self.view.appendPlainText(lines)
        self.bar.latest.setText(lines.rsplit("\n", 1)[-1])
        if follows:
            self._to_end()

    def set_lines(self, text: str) -> None:
        """All lines at once, as when an old run is opened."""
        self.view.setPlainText(text)
        self.bar.latest.setText(text.rstrip("\n").rsplit("\n", 1)[-1])
        self._to_end()

    def set_right(self, text: str) -> None:
        """ "Last saved at step 400"."""
        self.bar.right.setText(text)

    def set_action(self, text: str) -> None:
        """A link at the far right, `bar.action`; empty for none."""
        self.bar.action.setText(text)
        self.bar.action.setVisible(bool(text))

    def _to_end(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _settle(self) -> None:
        self.view.setVisible(self._open)
        self.setFixedHeight(OPEN if self._open else CLOSED)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("window"))
        painter.fillRect(0, 0, self.width(), 1, color("border"))
