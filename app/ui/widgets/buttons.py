"""Buttons: plain, filled, bare icon and link."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.icons import pixmap
from app.ui.theme import font, theme
from app.ui.tokens import HOVERED, PRESSED
from app.ui.widgets.paint import Glide, box, color, line, mixed


class Button(QPushButton):
    """A button with an icon, a text, or both.

    size: "small" (24 high), "normal" (28), "large" (34) or "back" (28, close around its words). An icon alone needs `name`, for its tooltip and for those who listen.
    """

    HEIGHTS = {"small": 24, "normal": 28, "large": 34, "back": 28}
    PADDING = {"small": 10, "normal": 12, "large": 18, "back": 6}
    RADIUS = {"small": 6, "normal": 6, "large": 7, "back": 6}

    def __init__(
        self,
        icon: str | None = None,
        text: str = "",
        size: str = "normal",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._size = icon, size
        self._hover = Glide(self)
        self.focus_radius = self.RADIUS[size]
        self.setFont(font("small" if size == "small" else "body", self._weight()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # Return presses what has the keyboard, as Space does
        self.setAccessibleName(name or text)
        if name and not text:
            self.setToolTip(name)

    def setText(self, text: str) -> None:
        if self.accessibleName() in ("", self.text()):
            self.setAccessibleName(text)
        super().setText(text)
        self.updateGeometry()

    def set_icon(self, name: str | None) -> None:
        """Another icon of resources/icons, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height, padding = self.HEIGHTS[self._size], self.PADDING[self._size]
        if not self.text():
            return QSize(height, height)
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * padding + 2
        return QSize(round(width + (self._icon_size() + 7 if self._icon else 0)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _weight(self) -> int:
        return 400

    def _icon_size(self) -> int:
        return 14

    def _colors(self) -> tuple[QColor, QColor, str, str]:
        """Fill, border, and the roles of text and icon."""
        if not self.isEnabled():
            return color("control"), color("border"), "disabled", "disabled"
        if self.isFlat():
            clear = QColor(0, 0, 0, 0)
            return mixed(clear, color("hover"), 1.0 if self.isDown() else self._hover.at), clear, "text2", "text2"
        share = PRESSED if self.isDown() or self.isChecked() else HOVERED * self._hover.at
        return theme().tokens.touched(share), color("control_border"), "text", "text"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, text_role, icon_role = self._colors()
        box(painter, self.rect(), self.focus_radius, fill, border)
        font_used = self.font()
        text_width = QFontMetricsF(font_used).horizontalAdvance(self.text()) if self.text() else 0
        icon = self._icon_size() if self._icon else 0
        gap = 7 if self._icon and self.text() else 0
        x = max(6.0, (self.width() - text_width - icon - gap) / 2)
        if self._icon:
            spot = pixmap(self._icon, icon_role, icon, self.devicePixelRatioF())
            painter.drawPixmap(round(x), (self.height() - icon) // 2, spot)
        if self.text():
            left = x + icon + gap
            line(painter, QRectF(left, 0, self.width() - left - 4, self.height()), self.text(), font_used, text_role)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover.to(1.0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover.to(0.0)
        super().leaveEvent(event)


class PrimaryButton(Button):
    """The one filled button of a screen."""

    def __init__(
        self, text: str, icon: str | None = None, size: str = "large", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, text, size, name, parent)

    def _weight(self) -> int:
        return 600

    def _colors(self) -> tuple[QColor, QColor, str, str]:
        if not self.isEnabled():
            return color("surface"), color("border"), "disabled", "disabled"
        fill = mixed(color("accent"), color("accent_hover"), self._hover.at)
        if self.isDown():
            fill = color("accent_pressed")
        return fill, fill, "on_accent", "on_accent"


class IconButton(Button):
    """An icon without an edge. name: what it does, said by the tooltip and to those who listen."""

    def __init__(self, icon: str, name: str, size: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(icon, "", size, name, parent)

    def _icon_size(self) -> int:
        return 16

    def _colors(self) -> tuple[QColor, QColor, str, str]:
        clear = QColor(0, 0, 0, 0)
        fill = mixed(clear, color("hover"), 1.0 if self.isDown() else self._hover.at)
        return fill, clear, "text", "text" if self.isEnabled() else "disabled"


class LinkButton(QPushButton):
    """Words that can be clicked."""

    def __init__(self, text: str, style: str = "small", weight: int = 500, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.focus_radius = 4
        self.setFont(font(style, weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = QFont(self.font())
        shown.setUnderline(self.underMouse() and self.isEnabled())
        line(painter, self.rect(), self.text(), shown, "accent_text" if self.isEnabled() else "disabled")
