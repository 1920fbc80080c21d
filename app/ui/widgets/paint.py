"""Small drawing helpers that the painted widgets share."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme


def color(role: str) -> QColor:
    """The current theme's colour of a role."""
    return theme().tokens.color(role)


def stroke(shade: str | QColor, width: float, dashes: list[float] | None = None) -> QPen:
    """A pen with round ends and joins. shade: a role or a colour; dashes: lengths in units of the width."""
    made = QPen(color(shade) if isinstance(shade, str) else shade, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        made.setDashPattern(dashes)
    return made


def box(
    painter: QPainter,
    rect: QRectF | QRect,
    radius: float,
    fill: str | QColor | None = None,
    border: str | QColor | None = None,
    width: float = 1.0,
    dashes: list[float] | None = None,
) -> None:
    """A rounded rectangle whose border lies wholly inside rect. fill, border: a role or a colour."""
    rect = QRectF(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(Qt.PenStyle.NoPen)
    if border is not None:
        pen = stroke(border, width, dashes)
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else color(fill) if isinstance(fill, str) else fill)
    painter.drawRoundedRect(rect, radius, radius)


def fill_row(painter: QPainter, row: QWidget, shade: str, radius: float) -> None:
    """Fill a row of a rounded box inside the box's edge, so that the first and last keep its round corners."""
    around = QRectF(row.parentWidget().rect()).translated(-row.pos().x(), -row.pos().y()).adjusted(1, 1, -1, -1)
    inside, here = QPainterPath(), QPainterPath()
    inside.addRoundedRect(around, radius - 1, radius - 1)
    here.addRect(QRectF(row.rect()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(inside.intersected(here), color(shade))


def bubble_path(rect: QRectF, radius: float, corner: float, right: bool) -> QPainterPath:
    """A speech bubble: round, with the bottom corner of the speaker's side nearly square."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    path.setFillRule(Qt.FillRule.WindingFill)
    patch = QPainterPath()
    x = rect.right() - radius if right else rect.left()
    patch.addRoundedRect(QRectF(x, rect.bottom() - radius, radius, radius), corner, corner)
    return path.united(patch)


def baseline(rect: QRectF, metrics: QFontMetricsF) -> float:
    """y of the baseline of one line of text that stands in the middle of rect."""
    ascent, descent = round(metrics.ascent()), round(metrics.descent())
    return round(rect.top() + (rect.height() - ascent - descent) / 2 + ascent)


WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


def extra_height(text: str, font: QFont, width: int) -> int:
    """Pixels more than one line that a text needs in this width."""
    metrics, room = QFontMetrics(font), QRect(0, 0, max(1, width), 1000)
    whole, one = (metrics.boundingRect(room, WRAPPED, words).height() for words in (text, "x"))
    return max(0, whole - one)


def line(
    painter: QPainter,
    rect: QRectF | QRect,
    text: str,
    font: QFont,
    role: str | QColor = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """One line of text, upright in the middle of rect, shortened at the end if need be. Returns its width."""
    rect = QRectF(rect)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    if width > rect.width() + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(text)
    x = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        x = rect.right() - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        x = rect.center().x() - width / 2
    painter.setLayoutDirection(
        Qt.LayoutDirection.LayoutDirectionAuto
    )  # by the text, whose “…” else ends it at its beginning
    painter.setFont(font)
    painter.setPen(color(role) if isinstance(role, str) else role)
    painter.drawText(QPointF(x, baseline(rect, metrics)), text)
    return width


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour `share` of the way from the first to the second."""

    def part(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        part(first.redF(), second.redF()),
        part(first.greenF(), second.greenF()),
        part(first.blueF(), second.blueF()),
        part(first.alphaF(), second.alphaF()),
    )


class Glide(QVariantAnimation):
    """A number that glides to its target and repaints its widget; at once when people asked for less motion."""

    def __init__(self, widget: QWidget, value: float = 0.0, milliseconds: int = 120) -> None:
        super().__init__(widget)
        self._milliseconds = milliseconds
        self._value = value
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._moved)

    @property
    def at(self) -> float:
        return self._value

    def to(self, target: float) -> None:
        """Glide to a target; jump when the widget cannot be seen."""
        widget = self.parent()
        duration = theme().duration(self._milliseconds) if widget.isVisible() else 0
        if duration == 0 or target == self._value:
            self.jump(target)
            return
        self.stop()
        self.setDuration(duration)
        self.setStartValue(self._value)
        self.setEndValue(float(target))
        self.start()

    def jump(self, target: float) -> None:
        """Be there at once."""
        self.stop()
        self._moved(target)

    def _moved(self, value: float) -> None:
        self._value = value
        self.parent().update()
