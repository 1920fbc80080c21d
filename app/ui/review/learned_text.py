"""Text in which what the model learns to write is highlighted and underlined, exactly from letter to letter."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import font, line_height
from app.ui.widgets.paint import box, color

Range = tuple[int, int]
UNDERLINE = 2
_TOUCH = 0.5
"""Letters as near as this, in pixels, are highlighted in one stretch."""


class LearnedText(QWidget):
    """Wrapped plain text. learned: characters (from, to) to highlight.

    italic: for thinking aloud, which is told apart from the answer.
    """

    def __init__(
        self,
        text: str,
        learned: Sequence[Range] = (),
        style: str = "bubble",
        role: str = "text",
        italic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._style, self._role = text, style, role
        self._font = QFont(font(style))
        self._font.setItalic(italic)
        self._learned: list[Range] = []
        self._layout: QTextLayout | None = None
        self._width = -1
        self._natural = -1
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same ones again and again
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_learned(learned)

    @property
    def text(self) -> str:
        return self._text

    @property
    def learned_texts(self) -> list[str]:
        """The highlighted pieces."""
        units = self._text.encode("utf-16-le", "surrogatepass")
        return [units[2 * a : 2 * b].decode("utf-16-le", "surrogatepass") for a, b in self._learned]

    def set_text(self, text: str) -> None:
        """Show another text; what is learned of it is to be set as well."""
        if text != self._text:
            self._text, self._layout, self._natural, self._width = text, None, -1, -1
            self._heights.clear()
            self.updateGeometry()

    def set_learned(self, learned: Sequence[Range]) -> None:
        """Highlight other characters."""
        self._learned = [(_units(self._text, a), _units(self._text, b)) for a, b in learned]
        self.update()

    def sizeHint(self) -> QSize:
        if self._natural < 0:
            metrics = QFontMetricsF(self._font)
            widest = max(metrics.horizontalAdvance(part) for part in self._text[:2000].split("\n"))
            self._natural = min(math.ceil(widest) + 1, 2000)
        return QSize(self._natural, self.heightForWidth(self._natural))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, line_height(self._style))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay_out(width).lineCount() * line_height(self._style)
        return self._heights[width]

    def _lay_out(self, width: int) -> QTextLayout:
        if self._layout is not None and self._width == width:
            return self._layout
        layout = self._layout if self._layout is not None else self._new_layout()
        step, top = line_height(self._style), 0
        layout.beginLayout()
        while (piece := layout.createLine()).isValid():
            piece.setLineWidth(max(1, width))
            gap = round((step - round(piece.ascent()) - round(piece.descent())) / 2)
            piece.setPosition(QPointF(0, top + gap))
            top += step
        layout.endLayout()
        self._layout, self._width = layout, width
        return layout

    def _new_layout(self) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._lay_out(self.width())
        painter = QPainter(self)
        step = line_height(self._style)
        first = max(0, event.rect().top() // step)
        last = min(layout.lineCount(), event.rect().bottom() // step + 1)
        for number in range(first, last):
            for start, end in self._learned:
                self._highlight(painter, layout.lineAt(number), number * step, start, end)
        painter.setPen(color(self._role))
        for number in range(first, last):
            layout.lineAt(number).draw(painter, QPointF(0, 0))

    def _highlight(self, painter: QPainter, piece: QTextLine, top: int, start: int, end: int) -> None:
        begins, ends = piece.textStart(), piece.textStart() + piece.textLength()
        start, end = max(start, begins), min(end, ends)
        if end <= start:
            return
        shown = piece.naturalTextRect()
        for left, right in _stretches(piece, start, end):
            left, right = max(left, shown.left()), min(right, shown.right())
            if right - left < 1:
                continue
            area = QRectF(left, top, right - left, line_height(self._style) - 1)
            box(painter, area, 3, "learn")
            painter.save()
            painter.setClipRect(QRectF(left, area.bottom() - UNDERLINE, right - left, UNDERLINE))
            box(painter, area, 3, "learn_line")  # its ends follow the round corners
            painter.restore()


def _stretches(piece: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Where the characters start to end of a line stand, from left to right: apart where Hebrew or Arabic stand between."""
    areas = [run.boundingRect() for run in piece.glyphRuns(start, end - start)]
    joined: list[tuple[float, float]] = []
    for left, right in sorted((area.left(), area.right()) for area in areas):
        if joined and left <= joined[-1][1] + _TOUCH:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _units(text: str, at: int) -> int:
    """How many UTF-16 units, which Qt counts in, the first `at` characters have."""
    head = text[:at]
    return at if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2
