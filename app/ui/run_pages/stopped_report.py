"""The upper part of the Stopped page: a banner with what it comes to, and three columns below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.said import told
from app.ui.widgets.accessible import Role
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon, announce, with_code
from app.ui.widgets.paint import box, color

_BANNER_HEIGHT = 88


class StoppedReport(QFrame):
    """A banner with the headline, and three columns below it."""

    accessible_role = Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calm = False
        self._mark = Icon("error", "error_icon", 28)
        self.headline = Label("", style="headline", wrap=True)
        self._line = Label("", wrap=True)
        self.happened = Label("", wrap=True)
        self.saved = Label("", wrap=True)
        self.next = Label("", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.headline)
        words.addWidget(self._line)
        words.addStretch(1)
        self._banner = QWidget()
        self._banner.setMinimumHeight(_BANNER_HEIGHT)
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(26, 10, 24, 10)
        banner.setSpacing(18)
        banner.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        banner.addLayout(words, 1)
        columns = QHBoxLayout()
        columns.setContentsMargins(1, 0, 1, 1)
        columns.setSpacing(0)
        parts = (
            ("gauge", "text2", self.tr("What happened"), self.happened),
            ("save", "success_icon", self.tr("What was saved"), self.saved),
            ("again", "accent_text", self.tr("What to do next"), self.next),
        )
        for number, (icon, role, title, label) in enumerate(parts):
            if number:
                columns.addWidget(Divider(vertical=True))
            columns.addWidget(_column(icon, role, title, label), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addLayout(columns)

    def show_error(self, error: UserError, saved: str, line: str, calm: bool = False) -> None:
        """line: under the headline; calm: nothing went wrong, the person asked for it."""
        error, self._calm = told(error), calm
        self._mark.set_icon("pause" if calm else "error", "accent_text" if calm else "error_icon")
        self.update()
        self.headline.setText(error.what.rstrip("."))
        self._line.setText(line)
        self.happened.set_spans(*with_code(error.why or error.what))
        self.saved.setText(saved)
        self.next.set_spans(*with_code(error.next or self.tr("Start it again.")))
        self.setAccessibleName(str(error))
        announce(self, error.what)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border = ("accent_soft", "border") if self._calm else ("error_fill", "error_border")
        box(painter, QRectF(self.rect()), 10, "surface", border)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setClipPath(shape)
        painter.fillRect(self._banner.geometry(), color(fill))
        painter.fillRect(0, self._banner.geometry().bottom(), self.width(), 1, color(border))


def _column(icon: str, role: str, title: str, label: Label) -> QWidget:
    part = QWidget()
    head = QHBoxLayout()
    head.setSpacing(9)
    head.addWidget(Icon(icon, role, 16))
    head.addWidget(Label(title, weight=600), 1)
    column = QVBoxLayout(part)
    column.setContentsMargins(24, 16, 20, 18)
    column.setSpacing(7)
    column.addLayout(head)
    column.addWidget(label)
    column.addStretch(1)
    return part
