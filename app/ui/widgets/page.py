"""The frame of a page: header and footer that stay, content that scrolls between them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Divider
from app.ui.widgets.drags_window import DragsWindow
from app.ui.widgets.label import ElidedLabel
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.paint import color
from app.ui.widgets.pill import RunState, StatePill

QWIDGETSIZE_MAX = 16777215
MARGIN = 24


class PageHeader(DragsWindow, QWidget):
    """Title with state pill, one line, actions at the right; 52 high. Empty space drags the window.

    Signals:
        back: the way back was taken; only after `set_back`.
    """

    back = Signal()

    def __init__(self, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, style="title")
        self._line = ElidedLabel(line, Qt.TextElideMode.ElideMiddle, style="caption", role="text2")
        self._line.only_whole = bool(line)
        self.pill = StatePill("waiting")
        self.pill.hide()
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._title)
        first.addWidget(self.pill)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(0, 0, 0, 1)
        words.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._line)
        words.addStretch(1)
        self._row = MiddleRow(self)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self.setFixedHeight(52)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.updateGeometry()

    def set_line(self, line: str, whole: bool = False) -> None:
        """Names of what is shown, which may be shortened. whole: words, left out where they do not fit, as at first."""
        self._line.only_whole = whole
        self._line.setText(line)

    def set_pill(self, state: RunState | None, text: str = "") -> None:
        """The run's state beside the title; None for none."""
        self.pill.setVisible(state is not None)
        if state:
            self.pill.set_state(state, text)

    def add_action(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_back(self, text: str) -> None:
        """A way back at the left, as on Review examples, whose content fills the page."""
        self._row.widest = None
        button = Button("chevron-left", text, size="back")
        button.setFlat(True)
        button.clicked.connect(self.back.emit)
        self._row.setContentsMargins(MARGIN // 2, 0, MARGIN, 0)
        self._row.insertWidget(0, button)
        divider = Divider(vertical=True, role="border")
        divider.setFixedHeight(28)
        self._row.insertWidget(1, divider)
        self._row.insertSpacing(2, 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, color("border"))


class Footer(QWidget):
    """The bar below a page, 68 high, with the single primary action at its right. row: the layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = MiddleRow(self)
        self.row.setContentsMargins(MARGIN, 2, MARGIN, 0)
        self.row.setSpacing(8)
        self.setFixedHeight(68)

    def grow_with(self, content: QWidget) -> None:
        """Hold one thing that decides how high the bar is."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(QWIDGETSIZE_MAX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(0, 0, self.width(), 1, color("border"))


class _Body(QWidget):
    """The content of a ScrollPage: at most 1440 wide, in the middle."""

    def __init__(self, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self.setObjectName("scrollBody")
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.content = QVBoxLayout(inner)
        self.content.setContentsMargins(*margins)
        self.content.setSpacing(16)
        self.row = MiddleRow(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(inner)


class ScrollPage(QWidget):
    """header, content and footer; only the content scrolls when the window is low.

    content: the layout of the page, at most 1440 wide and centred.
    """

    def __init__(
        self,
        header: PageHeader | None = None,
        footer: QWidget | None = None,
        top: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.header, self.footer = header, footer
        body = _Body((MARGIN, top, MARGIN, MARGIN))
        self.content = body.content
        self.area = QScrollArea()
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        for see_through in (body, self.area.viewport()):
            see_through.setAutoFillBackground(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.row.leave_margin_to_bar(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.area, footer):
            if part is not None:
                column.addWidget(part, 1 if part is self.area else 0)

    def sizeHint(self) -> QSize:
        return QSize(1048, 820)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("window"))
