"""Empty space that moves the window when it is dragged, as a title bar does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class DragsWindow:
    """Stands before the Qt class. drags_window: whether it does so."""

    drags_window = True
    _pressed_at: QPointF | None = None
    _window_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.drags_window:
            self._pressed_at, self._window_at = event.globalPosition(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag moves the window, a click does not.

        X11 hears of a move that the system is to make after the button may be up again, and the window would stick to
        the pointer: there it is moved from here.
        """
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        assert isinstance(self, QWidget)
        window, gone = self.window(), event.globalPosition() - self._pressed_at
        if self._window_at is None and gone.manhattanLength() >= QApplication.startDragDistance():
            self._window_at = window.pos()
            if QApplication.platformName() != "xcb":
                self._pressed_at = None
                window.windowHandle().startSystemMove()
                return
        if self._window_at is not None and not window.isMaximized() and not window.isFullScreen():
            window.move(self._window_at + gone.toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
