"""A row of choices of which exactly one is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import font
from app.ui.widgets.accessible import Role, tell_change
from app.ui.widgets.paint import Glide, box, line

_LEAST_PADDING = 4


class Segmented(QWidget):
    """Exclusive choices side by side; arrow keys move.

    size: "small" (24 high) or "large" (34). stretch: fill the width in equal parts.
    Signals:
        chosen: the person chose another one. arg: its index. Not emitted by `set_current`.
    """

    accessible_role = Role.RadioButton
    chosen = Signal(int)

    def __init__(
        self,
        options: list[str],
        size: str = "small",
        stretch: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options, self._current, self._size, self._stretch = list(options), 0, size, stretch
        self._name = name
        self._hovered = -1
        self._slide = Glide(self, 0.0)
        self.focus_radius = 7
        horizontal = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._announce()

    @property
    def options(self) -> list[str]:
        return list(self._options)

    @property
    def current(self) -> int:
        return self._current

    def set_options(self, options: list[str]) -> None:
        """Other choices; the current one stays where it is, if there is still one."""
        self._options = list(options)
        self._current = min(self._current, len(options) - 1)
        self._slide.to(float(self._current))
        self.updateGeometry()
        self._announce()

    def set_current(self, index: int) -> None:
        """Choose without telling anyone."""
        self._current = index
        self._slide.to(float(index))
        self._announce()

    def sizeHint(self) -> QSize:
        widths = self._natural()
        total = max(widths) * len(widths) if self._stretch else sum(widths)
        return QSize(total + 4, 34 if self._size == "large" else 24)

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, the words come closer to each other before any is shortened."""
        closer = 2 * len(self._options) * (self._padding() - _LEAST_PADDING)
        return QSize(sum(self._natural()) + 4 - closer, self.sizeHint().height())

    def segment(self, index: int) -> QRect:
        """Where a choice is drawn, in this widget's coordinates."""
        edges = self._edges()
        return QRect(edges[index], 1, edges[index + 1] - edges[index], self.height() - 2)

    def _natural(self) -> list[int]:
        metrics = QFontMetricsF(self._font(600))
        return [round(metrics.horizontalAdvance(option)) + 2 * self._padding() for option in self._options]

    def _padding(self) -> int:
        return 18 if self._size == "large" else 11

    def _edges(self) -> list[int]:
        natural = self._natural()
        if self._stretch and self.width() >= self.sizeHint().width():
            return [1 + round((self.width() - 2) * i / len(natural)) for i in range(len(natural) + 1)]
        missing = (sum(natural) + 4 - self.width()) / max(1, len(natural))
        missing = missing if self._stretch else max(0.0, missing)
        edges = [2.0]
        for width in natural:
            edges.append(edges[-1] + width - missing)
        return [round(edge) for edge in edges]

    def _font(self, weight: int) -> QFont:
        return font("body" if self._size == "large" else "caption", weight)

    def _announce(self) -> None:
        chosen = self._options[self._current] if self._options else ""
        self.setAccessibleName(", ".join(part for part in (self._name, chosen) if part))
        self.update()

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._options) and index != self._current:
            self.set_current(index)
            tell_change(self)
            self.chosen.emit(index)

    def move_by(self, steps: int) -> None:
        """For those who listen: so many choices further, up to the last."""
        self._choose(min(max(self._current + steps, 0), len(self._options) - 1))

    def _at(self, x: float) -> int:
        return next((i for i in range(len(self._options)) if x < self.segment(i).right() + 1), len(self._options) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = 7.0
        box(painter, self.rect(), radius, "track")
        at = min(max(self._slide.at, 0.0), len(self._options) - 1.0)  # there may be fewer choices than it comes from
        first, second = self.segment(int(at)), self.segment(min(int(at) + 1, len(self._options) - 1))
        share = at - int(at)
        left = first.left() + (second.left() - first.left()) * share
        width = first.width() + (second.width() - first.width()) * share
        knob = QRectF(left, 0.0, width, self.height()).adjusted(0, 1, 0, -1)
        look = ("segment_on", "control_border") if self.isEnabled() else ("control", "border")
        box(painter, knob, radius - 1, *look)
        for index, option in enumerate(self._options):
            on = index == self._current
            role = "text" if on or index == self._hovered else "text2"
            role = role if self.isEnabled() else "disabled"
            face = self._font(600 if on else 400)
            line(painter, QRectF(self.segment(index)), option, face, role, Qt.AlignmentFlag.AlignHCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._at(event.position().x())
        self.setToolTip(self._options[self._hovered] if self.width() < self.minimumSizeHint().width() else "")
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves: dict[int, int] = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._options) - 1,
        }
        if event.key() in moves:
            self._choose(moves[event.key()])
        else:
            super().keyPressEvent(event)
