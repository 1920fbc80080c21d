"""Bars: memory gauges, plain progress, and progress through a training with its epochs."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import text
from app.ui.theme import theme
from app.ui.widgets.accessible import Amount, Role, tell_change
from app.ui.widgets.label import Label
from app.ui.widgets.paint import Glide, box, color, mixed


def over(top: QColor, below: QColor) -> QColor:
    """A translucent colour laid over an opaque one."""
    solid = QColor(top)
    solid.setAlphaF(1.0)
    return mixed(below, solid, top.alphaF())


_PIECE, _SWEEP_MS = 0.2, 1800
"""Share of the bar that moves along it while nobody knows how long it takes, and how long once along it takes."""


class Gauge(QWidget):
    """One to three segments of a total, 1 px apart.

    Segment colours: series 1, then series 1 at 48 %, then series 2; `set_roles` changes them.
    """

    accessible_role = Role.ProgressBar

    def __init__(self, height: int = 8, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self._total = 1.0
        self._roles = ["series1", "gauge2", "series2"]
        self._name = name
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def values(self) -> list[float]:
        return list(self._values)

    def set_values(self, values: list[float], total: float, spoken: str = "") -> None:
        """values: the segments, in the unit of total. spoken: "about 11.2 of 18 gigabytes, fits"."""
        self._values, self._total = list(values), max(total, 1e-9)
        self.setAccessibleName(", ".join(part for part in (self._name, spoken) if part))
        self.update()

    def spoken_amount(self) -> Amount:
        """In percent: what is not told by its name."""
        return Amount(round(min(100.0, 100 * sum(self._values) / self._total)), 0, 100)

    def _shares(self) -> list[float]:
        """How much of the bar each segment fills now, 0 to 1."""
        return [max(0.0, value) / self._total for value in self._values]

    def set_roles(self, *roles: str) -> None:
        """Colours of the segments, first to last."""
        self._roles = list(roles)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(whole, color("track"))
        left = 0.0
        for share, role in zip(self._shares(), self._roles, strict=False):
            right = min(whole.width(), left + whole.width() * share)
            fill = over(color(role), color("track"))
            painter.fillRect(QRectF(round(left), 0, round(right) - round(left), whole.height()), fill)
            if right < whole.width() and share > 0 and role != self._roles[min(len(self._values), 3) - 1]:
                painter.fillRect(QRectF(round(right), 0, 1, whole.height()), color("surface"))
                right += 1
            left = right


class ProgressBar(Gauge):
    """How far something has come: it glides forwards, and begins anew at once."""

    def __init__(self, height: int = 8, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(height, name, parent)
        self._glide = Glide(self, 0.0, 200)

    def set_values(self, values: list[float], total: float, spoken: str = "") -> None:
        super().set_values(values, total, spoken)
        share = min(1.0, sum(values) / self._total)
        if share < self._glide.at:
            self._glide.jump(share)
        else:
            self._glide.to(share)

    def _shares(self) -> list[float]:
        return [self._glide.at]


class Legend(QWidget):
    """The squares and words below a gauge: Model 2.3 GB, Training 8.9 GB, Free 6.8 GB."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def set_items(self, items: list[tuple[str, str]]) -> None:
        """items: (role of the square, words)."""
        while (item := self._row.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        for role, words in items:
            self._row.addWidget(Swatch(role))
            self._row.addWidget(Label(words, style="caption", role="text2"))
            self._row.addSpacing(10)
        self._row.addStretch(1)


class Swatch(QWidget):
    """A small square in a colour."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFixedSize(9, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), 2, over(color(self._role), color("surface")))


class RunProgress(QWidget):
    """How far a training is; gaps mark where the next time through the examples begins. Indeterminate until it has a total."""

    accessible_role = Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._step = 0
        self._starts: list[int] = []
        self._glide = Glide(self, 0.0, 200)
        self._waiting_since = QElapsedTimer()
        self._waiting_since.start()
        self._tick = QTimer(self)
        self._tick.setInterval(50)
        self._tick.timeout.connect(self.update)
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress, getting ready"))

    def set_total(self, steps: int) -> None:
        """0 while that is not known: a piece of the bar then moves along, unless people asked for less motion."""
        self._total = steps
        self._move()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _move(self) -> None:
        if self._total == 0 and self.isVisible() and theme().duration(1):
            self._tick.start()
        else:
            self._tick.stop()

    def set_epoch_starts(self, steps: list[int]) -> None:
        """Steps after the first at which a new time through begins."""
        self._starts = [step for step in steps if step > 0]
        self.update()

    def set_step(self, step: int, left: str = "") -> None:
        """left: "about 38 minutes left", for those who listen."""
        before, self._step = self._step, step
        self._glide.to(step / self._total if self._total else 0.0)
        words = self.tr("Progress, step %1 of %2").replace("%1", text.number(step))
        words = words.replace("%2", text.number(self._total))
        words = words if self._total else self.tr("Progress, getting ready")
        self.setAccessibleName(", ".join(part for part in (words, left) if part))
        if self._total and 10 * before // self._total != 10 * step // self._total:
            tell_change(self)

    @property
    def step(self) -> int:
        return self._step

    def spoken_amount(self) -> Amount:
        return Amount(self._step, 0, self._total)

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, 4, "track")
        if not self._total:
            moving = self._tick.isActive()
            share = self._waiting_since.elapsed() % _SWEEP_MS / _SWEEP_MS if moving else 0.5
            left = share * (1 + _PIECE) * whole.width() - _PIECE * whole.width()
            shape = QPainterPath()
            shape.addRoundedRect(whole, 4, 4)
            painter.setClipPath(shape)
            box(painter, QRectF(left, 0, whole.width() * _PIECE, 8), 4, "series1")
            return
        done = whole.width() * min(1.0, self._glide.at)
        if done > 0:
            box(painter, QRectF(0, 0, max(done, 8.0), 8), 4, "series1")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for start in self._starts:
            x = round(whole.width() * (start - 1) / self._total)
            painter.fillRect(QRectF(x - 1, 0, 2, 8), color("window"))
        painter.setPen(Qt.PenStyle.NoPen)
