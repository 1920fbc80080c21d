"""A row that opens a panel below it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.theme import theme
from app.ui.widgets.label import Label
from app.ui.widgets.paint import Glide


class Chevron(QWidget):
    """An arrow that points right when closed and turns down when open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = Glide(self, 0.0, 180)
        self.setFixedSize(12, 12)

    def set_open(self, is_open: bool) -> None:
        self._turn.to(90.0 if is_open else 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(QTransform().translate(6, 6).rotate(self._turn.at).translate(-6, -6), True)
        painter.drawPixmap(0, 0, pixmap("chevron-right", "text", 12, self.devicePixelRatioF()))


DISCLOSE_MS = 180


class DisclosureHeader(QToolButton):
    """The clickable row of a Disclosure."""

    def __init__(self, title: str, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_radius = 6
        self.chevron = Chevron()
        self.title = Label(title, weight=500)
        self.summary = Label(summary, style="small", role="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chevron)
        row.addSpacing(8)
        row.addWidget(self.title)
        row.addSpacing(12)
        row.addWidget(self.summary)
        row.addStretch(1)
        for part in (self.chevron, self.title, self.summary):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.layout().sizeHint().width(), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts paint themselves."""


class Disclosure(QWidget):
    """A title with a summary while closed, and `panel` below while open.

    `panel.layout()` is yours to set; `aside` is a layout at the right of the title for what shows while open.
    Signals:
        toggled: opened or closed. arg: True when open.
        settled: the panel has its height.
    """

    toggled = Signal(bool)
    settled = Signal()

    def __init__(self, title: str, summary: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = DisclosureHeader(title, summary)
        self.header.setAccessibleName(title)
        self.header.setAccessibleDescription(summary)
        self.header.toggled.connect(self._show)
        self.aside = Label("", style="small", role="text2")
        self.aside.hide()
        self.panel = QWidget()
        self.panel.hide()
        self._unroll = QPropertyAnimation(self.panel, b"maximumHeight", self)
        self._unroll.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._unroll.finished.connect(self._settle)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.header, 1)
        row.addWidget(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.panel)
        self.setFocusProxy(self.header)

    @property
    def is_open(self) -> bool:
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.header.setChecked(is_open)

    def set_summary(self, text: str) -> None:
        """The line after the title while closed."""
        self.header.summary.setText(text)
        self.header.setAccessibleDescription(text)

    def set_aside(self, text: str) -> None:
        """The line at the right while open."""
        self.aside.setText(text)
        self.aside.setVisible(bool(text) and self.is_open)

    def _show(self, is_open: bool) -> None:
        self.header.chevron.set_open(is_open)
        self.header.summary.setVisible(not is_open)
        self.aside.setVisible(is_open and bool(self.aside.text()))
        duration = theme().duration(DISCLOSE_MS) if self.isVisible() else 0
        full = self.panel.sizeHint().height()
        self._unroll.stop()
        if duration:
            if is_open:
                self.panel.setMaximumHeight(0)
                self.panel.show()
            self._unroll.setDuration(duration)
            self._unroll.setStartValue(0 if is_open else self.panel.height())
            self._unroll.setEndValue(full if is_open else 0)
            self._unroll.start()
        else:
            self._settle()
        self.toggled.emit(is_open)

    def _settle(self) -> None:
        self.panel.setVisible(self.is_open)
        self.panel.setMaximumHeight(16777215)
        self.settled.emit()
