"""A sheet over the window: a scrim that takes every click, a card that slides in, and the keyboard kept inside."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QMainWindow, QWidget
from shiboken6 import isValid

from app.ui.theme import theme
from app.ui.widgets.paint import box, color
from app.ui.widgets.sheet import sidebar_width
from app.ui.widgets.tab_order import in_reading_order

WIDTH = 640
_FALL = 8
_MARGIN = 16


class Sheet(QFrame):
    """The card itself. footer_height: of the part below its line, which stands on a surface."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.footer_height = 63
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 14)
        shadow.setBlurRadius(40)
        shadow.setColor(QColor(0, 0, 0, 61))
        self.setGraphicsEffect(shadow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, 12, "window", "border" if theme().dark else None)
        below = whole.adjusted(0, whole.height() - self.footer_height, 0, 0)
        painter.save()
        painter.setClipRect(below.adjusted(1, 0, -1, -1))
        box(painter, whole.adjusted(1, 0, -1, -1), 11, "surface")
        painter.fillRect(QRectF(below.left(), below.top(), below.width(), 1), color("border"))
        painter.restore()


class Overlay(QWidget):
    """Covers the window's content with `sheet` in its middle. hidden_away(): it was closed with Escape."""

    hidden_away = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._main = window
        self.sheet = Sheet(self)
        self.sheet.setFixedWidth(WIDTH)
        self._before: QWidget | None = None
        self._slide = QPropertyAnimation(self.sheet, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        window.installEventFilter(self)
        self.sheet.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the sheet and give it the keyboard."""
        self._before = self._main.focusWidget()
        theme().dress(self)
        self._cover()
        self.show()
        self.raise_()
        end = self._place()
        duration = theme().duration(200) if self._main.isVisible() else 0
        if duration:
            self._slide.setDuration(duration)
            self._slide.setStartValue(end - QPoint(0, _FALL))
            self._slide.setEndValue(end)
            self._slide.start()
        else:
            self.sheet.move(end)

    def close_sheet(self) -> None:
        """Hide the sheet and give the keyboard back; the page behind it may have been left meanwhile."""
        self.hide()
        before, self._before = self._before, None
        if before is None or not isValid(before) or not before.isVisible():
            stops = in_reading_order(self._main.centralWidget() or self)
            before = next((stop for stop in stops if stop.isVisible() and stop.isEnabled()), None)
        if before is not None:
            before.setFocus()

    def settle(self) -> None:
        """The sheet's content has changed: as high as it needs to be, in the middle."""
        place = self._place()
        if self._slide.state() == QPropertyAnimation.State.Running:
            self._slide.setEndValue(place)
        else:
            self.sheet.move(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible():
            if watched is self._main and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                self._cover()
                self.settle()
            elif watched is self.sheet and event.type() == QEvent.Type.LayoutRequest:
                self.settle()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the sheet."""
        inside = [
            w for w in self._chain() if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not inside:
            return True
        here = self._main.focusWidget()
        at = inside.index(here) if here in inside else -1 if next else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        inside[(at + (1 if next else -1)) % len(inside)].setFocus(reason)
        return True

    def _chain(self) -> list[QWidget]:
        """Widgets of the sheet in the order of their making, as Tab goes."""
        found, widget = [], self.sheet.nextInFocusChain()
        while widget is not None and widget is not self.sheet:
            if self.sheet.isAncestorOf(widget) and widget.focusProxy() is None:
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _cover(self) -> None:
        self.setGeometry(self._main.centralWidget().geometry())

    def _place(self) -> QPoint:
        self.sheet.layout().activate()
        height = min(self.sheet.layout().totalSizeHint().height(), self.height() - 2 * _MARGIN)
        wanted = self.sheet.layout().totalHeightForWidth(WIDTH) if self.sheet.layout().hasHeightForWidth() else height
        self.sheet.resize(WIDTH, min(max(wanted, 0) or height, self.height() - 8))
        free = self.height() - self.sheet.height()
        return QPoint((self.width() + sidebar_width(self.width()) - WIDTH) // 2, max(4, min(free // 2, 105)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hidden_away.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("scrim"))
