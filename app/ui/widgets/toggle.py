"""A switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.widgets.paint import Glide, box, color, mixed


class Toggle(QAbstractButton):
    """On or off, 34 x 20; Space flips it. name: what it switches."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_radius = 10
        self._slide = Glide(self, float(on))
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda checked: self._slide.to(float(checked)))

    def sizeHint(self) -> QSize:
        return QSize(34, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        at = self._slide.at
        track = QRectF(0, (self.height() - 20) / 2, 34, 20)
        fill = mixed(color("control_strong"), color("accent"), at) if self.isEnabled() else color("disabled")
        box(painter, track, 10, fill)
        box(painter, QRectF(2 + 14 * at, track.top() + 2, 16, 16), 8, "on_accent")
