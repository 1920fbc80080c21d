"""The ring around what has the keyboard's attention."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.widgets.paint import color

WIDTH = 3
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_AS_BEFORE = (
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""A program or a menu moved the focus: however people moved about before, they still do."""
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def _takes_text(widget: QWidget | None) -> bool:
    return isinstance(widget, _TEXT_FIELDS) or (isinstance(widget, QComboBox) and widget.isEditable())


class _RingStyle(QProxyStyle):
    """Makes Qt's focus frame stand 3 px outside of its widget."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            target = widget.widget() if isinstance(widget, QFocusFrame) else None
            return WIDTH + getattr(target, "focus_room", 0)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Over the widget, so that nothing around it cuts the ring off, and whole, as the mask would leave square corners."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """One per window: goes to whatever gets the focus by keyboard, and to text fields however they get it.

    Where the program moves the focus on, to another page or back from a dialog, the ring goes along if it showed before.
    A widget may name its corner with `focus_radius`, another widget to draw the ring around with `focus_target`, and how
    far from it the ring stands with `focus_room`, where what it shows reaches to its edges.
    Why the focus moves is told to the widget that it leaves, so that one alone is listened to, and the window for
    clicks: to filter every event of the application would cost each of them a call into Python.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reason = Qt.FocusReason.OtherFocusReason
        self._focused: QWidget | None = None
        self._by_keyboard = False
        self._style = _RingStyle("fusion")
        self._style.setParent(self)
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusOut:
            self._reason = event.reason()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_keyboard = False
            if not _takes_text(QApplication.focusWidget()):
                self._leave()
        done = super().eventFilter(watched, event)
        if kind == QEvent.Type.Move:
            self._come_into_view()
        return done

    def _come_into_view(self) -> None:
        """What has the focus was scrolled to: Qt hides the frame of what is out of sight, and leaves it at that."""
        target, around = self.widget(), self.parentWidget()
        if self.isHidden() and target is not None and target.isVisible() and around.rect().intersects(self.geometry()):
            self.raise_()
            self.show()

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        before, self._focused = self._focused, None
        if before is not None and isValid(before) and before is not self._window:
            before.removeEventFilter(self)
        reason, self._reason = self._reason, Qt.FocusReason.OtherFocusReason
        # What is hidden while it has the focus hands it on as Tab would, also to people who use the mouse.
        handed_on = (old is None or not isValid(old) or not old.isVisible()) and self.widget() is None
        self._leave()
        if new is None or not isValid(self._window) or new.window() is not self._window:
            return
        moved = reason in _AS_BEFORE and self._by_keyboard
        self._by_keyboard = moved or (reason in _BY_KEYBOARD and not handed_on)
        if new.isVisible() and not isinstance(new, QMenuBar) and (self._by_keyboard or _takes_text(new)):
            self.setWidget(getattr(new, "focus_target", new))
        self._focused = new
        new.installEventFilter(self)

    def _leave(self) -> None:
        super().setWidget(None)  # type: ignore[arg-type]  # Qt takes None, its stubs do not say so
        if isValid(self._window) and self.parentWidget() is not self._window:
            self.setParent(self._window)  # what scrolls around a control may go away, and this with it
        if self._focused is not None and isValid(self._focused):
            self._focused.installEventFilter(self)  # Qt has just removed it from the widget in the frame

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.widget()
        radius = float(getattr(target, "focus_radius", 6))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(color("focus_ring"), WIDTH))
        painter.drawRoundedRect(outside, radius + 1.5, radius + 1.5)
        edge = QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(QPen(color("series1"), 1))
        painter.drawRoundedRect(edge, radius - 0.5, radius - 0.5)
