"""The slider that says how many conversations are kept aside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.accessible import Amount, Role, tell_change
from app.ui.widgets.paint import box, color

LOWEST, HIGHEST = 5, 30


class SplitSlider(QWidget):
    """Kept-aside share in whole percent, 5 to 30; arrow keys move by 1, Page keys by 5.

    The knob stands between what is learned from (series 1) and what is kept aside (series 2).
    Signals:
        changed: the person moved it. arg: percent kept aside.
    """

    accessible_role = Role.Slider
    changed = Signal(int)

    def __init__(self, percent: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = percent
        self.focus_radius = 10
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.set_percent(percent)

    @property
    def percent(self) -> int:
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Move the knob without telling anyone."""
        self._percent = min(HIGHEST, max(LOWEST, percent))
        words = self.tr("Kept aside to check progress, %1 percent")
        self.setAccessibleName(words.replace("%1", str(self._percent)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 24)

    def _knob_x(self) -> float:
        return self.width() * (1 - self._percent / 100)

    def spoken_amount(self) -> Amount:
        return Amount(self._percent, LOWEST, HIGHEST)

    def move_by(self, steps: int) -> None:
        self._move(self._percent + steps)

    def _move(self, percent: int) -> None:
        before = self._percent
        self.set_percent(percent)
        if self._percent != before:
            tell_change(self)
            self.changed.emit(self._percent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, x = self.height() / 2, self._knob_x()
        bar = QRectF(0, middle - 4, self.width(), 8)
        if not self.isEnabled():
            box(painter, bar, 4, "track")
            return
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        box(painter, bar, 4, "series1")
        painter.setClipRect(QRectF(x, 0, self.width(), self.height()))
        box(painter, bar, 4, "series2")
        painter.setClipping(False)
        knob = color("on_accent") if not color("control").lightness() > 200 else color("control")
        box(painter, QRectF(x - 8, middle - 8, 16, 16), 8, knob, "control_strong")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(round(100 * (1 - event.position().x() / max(1, self.width()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps: dict[int, int] = {
            keys.Key_Left: 1,
            keys.Key_Down: -1,
            keys.Key_Right: -1,
            keys.Key_Up: 1,
            keys.Key_PageUp: 5,
            keys.Key_PageDown: -5,
        }
        if event.key() in steps:
            self._move(self._percent + steps[event.key()])
        elif event.key() in (keys.Key_Home, keys.Key_End):
            self._move(LOWEST if event.key() == keys.Key_Home else HIGHEST)
        else:
            super().keyPressEvent(event)
