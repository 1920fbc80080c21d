"""A sheet over the window: a question or a task of its own, with everything behind it dimmed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme import theme
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.paint import Glide, box, color
from app.ui.widgets.tab_order import InReadingOrder, first_in

WIDTH, SIDEBAR = 640, 232
_SIDE = 26
_LEAST, _MOST = 16, 105
"""Around a sheet, and above it."""
_SLIDE = 8


def sidebar_width(window: int) -> int:
    """How much of a window's width lies left of the pages, so that a sheet stands in the middle of a page."""
    return SIDEBAR if window >= SIDEBAR + WIDTH + 2 * _LEAST else 0


class _Panel(QFrame):
    """The sheet itself; its last row, foot high, stands on a surface."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.foot = 0
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 14)
        shadow.setBlurRadius(40)
        shadow.setColor(QColor(0, 0, 0, 61))
        self.setGraphicsEffect(shadow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, 12, "window", "border" if theme().dark else None)
        below = whole.adjusted(0, whole.height() - self.foot, 0, 0)
        painter.setClipRect(below.adjusted(1, 0, -1, -1))
        box(painter, whole.adjusted(1, 0, -1, -1), 11, "surface")
        painter.fillRect(QRectF(below.left(), below.top(), below.width(), 1), color("border"))


class Sheet(InReadingOrder, QWidget):
    """Covers a window until it is closed. Keeps the keyboard inside; Esc closes it, Return presses its filled button.

    content: layout of what it asks for, which scrolls when the window is low; footer: layout of its last row.
    Signals:
        closed: it was closed, however that was.
    """

    closed = Signal()

    def __init__(self, window: QWidget, title: str, line: str = "") -> None:
        super().__init__(window)
        self._title, self._line = ElidedLabel(title, style="sheet"), Label(line, role="text2", wrap=True)
        self._line.setVisible(bool(line))
        self._panel = _Panel(self)
        self._body = QWidget()
        self._body.setObjectName("scrollBody")
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(_SIDE, 0, _SIDE, 20)
        self.content.setSpacing(10)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(1)  # else it takes more than a short content needs, from the words above
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(_SIDE, 15, _SIDE, 14)
        self.footer.setSpacing(10)
        self._arrange()
        self._came_from: QWidget | None = None
        self._glide = Glide(self, 0.0, 200)
        self._glide.valueChanged.connect(self._place)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        window.installEventFilter(self)
        self._body.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._keep_focus)

    def _arrange(self) -> None:
        self._head = head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 22, _SIDE, 15)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._line)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.footer)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str, line: str = "") -> None:
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.setAccessibleName(title)
        self.fit()

    def open(self) -> None:
        """Show it over the window, with the keyboard in its first control."""
        self._came_from = QApplication.focusWidget()
        theme().dress(self)
        self.setGeometry(self._covered())
        self.raise_()
        self.show()
        self._glide.to(1.0)
        self.fit()
        self._focus_first()

    def close_sheet(self) -> None:
        """Take it away and give the keyboard back; what had it may be gone meanwhile."""
        if not self.isVisible():
            return
        self.hide()
        self._glide.to(0.0)
        before, self._came_from = self._came_from, None
        if before is None or not isValid(before) or not before.isVisible():
            before = first_in(self.window())
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def fit(self) -> None:
        """Make the panel as high as its content, or as the window lets it be. Call after the content changed."""
        self._body.layout().activate()
        self._place()

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the content that has just come or grown."""
        self.fit()
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, 12))

    def _place(self) -> None:
        if not self.isVisible():
            return
        width = min(WIDTH, self.width() - 2 * _LEAST)
        head, body, room = self._head, self._body.layout(), width - 2
        around = head.heightForWidth(room) if head.hasHeightForWidth() else head.sizeHint().height()
        wanted = body.heightForWidth(room) if body.hasHeightForWidth() else body.sizeHint().height()
        wanted = max(wanted, body.minimumSize().height())  # the content is that high in any case
        foot = self.footer
        self._panel.foot = foot.heightForWidth(room) if foot.hasHeightForWidth() else foot.sizeHint().height()
        whole, most = around + wanted + self._panel.foot, self.height() - 2 * _LEAST
        height = min(whole, most)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole <= most else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)  # it would narrow what it stands beside, and so keep itself
        top = max(_LEAST, min((self.height() - height) // 2, _MOST)) - round(_SLIDE * (1 - self._glide.at))
        left = (self.width() + sidebar_width(self.width()) - width) // 2
        self._panel.setGeometry(left, top, width, height)

    def _covered(self) -> QRect:
        """The window without its menu bar."""
        window = self.parentWidget()
        return window.centralWidget().geometry() if isinstance(window, QMainWindow) else window.rect()

    def _focus_first(self) -> None:
        if not self._panel.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focusNextChild()

    def _keep_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        outside = now is not None and now.window() is self.window() and not self.isAncestorOf(now) and now is not self
        if self.isVisible() and outside:
            (first_in(self) or self).setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if self.isVisible() and watched is self.parentWidget() and event.type() in moved:
            self.setGeometry(self._covered())
            self.fit()
        elif watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._press_filled()
        event.accept()

    def _press_filled(self) -> None:
        """Return anywhere else in a sheet means the filled button of its last row, as in every dialog."""
        for button in self._panel.findChildren(PrimaryButton):
            if self.footer.indexOf(button) >= 0 and button.isVisible():
                button.click()
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = color("scrim")
        shade.setAlphaF(shade.alphaF() * max(0.0, min(1.0, self._glide.at)))
        QPainter(self).fillRect(self.rect(), shade)
