"""Text in the type styles of the design: exact line heights, roles for colours, and words that stand out."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.text import in_lines, reads_from_right
from app.ui.theme import font, line_height, theme
from app.ui.widgets.paint import color, line

_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a label that looks different: a weight, a slant, a role or another type style of the same size."""

    text: str
    weight: int | None = None
    role: str | None = None
    style: str | None = None
    tabular: bool = False
    slanted: bool = False


class Label(QLabel):
    """Plain text in a style ("body", "small", …) and a role ("text", "text2", …).

    wrap: break into lines as wide as the label. Several looks in one text: `set_spans`.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text",
        weight: int | None = None,
        wrap: bool = False,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style, self._role, self._weight, self._tabular = style, role, weight, tabular
        self._spans: tuple[Span, ...] = ()
        self._layout: QTextLayout | None = None
        self._made_for: tuple[object, ...] = ()
        self._height = 0.0
        self._natural = self._longest_word = -1.0
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same ones again and again
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align)
        self.setFont(font(style, weight, tabular))
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text != self.text() or self._spans:
            self.set_spans(Span(text))

    def set_spans(self, *spans: Span) -> None:
        """Show pieces of text after each other, each with its own look."""
        if spans == self._spans:
            return
        self._spans = spans
        self._layout = None
        self._heights.clear()
        self._natural = self._longest_word = -1.0
        super().setText("".join(span.text for span in spans))
        self.updateGeometry()
        self.update()

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        width = self._natural_width()
        if self.wordWrap():
            wide = min(width, 420.0)
            return QSize(int(wide), self.heightForWidth(int(wide)))
        return QSize(int(width), line_height(self._style) * (1 + self.text().count("\n")))

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            if self._longest_word < 0:
                metrics = QFontMetricsF(self.font())
                self._longest_word = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
            return QSize(min(int(self._longest_word) + 2, 160), line_height(self._style))
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self.sizeHint().height()
        if width not in self._heights:
            self._lay_out(float(width))
            self._heights[width] = int(self._height)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(float(self.width()))
        painter = QPainter(self)
        painter.setPen(color(self._role if self.isEnabled() else "disabled"))
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter or not self.wordWrap():
            top = max(0.0, (self.height() - self._height) // 2)
        self._layout.draw(painter, QPointF(0, top))

    def _natural_width(self) -> float:
        """As wide as it is painted on endless lines; the same until the text changes."""
        if self._natural < 0:
            if len(self._spans) > 1:
                self._natural = math.ceil(self._mixed_width())
            else:
                look = self._span_font(self._spans[0]) if self._spans else self.font()
                self._natural = math.ceil(max(_width(QFontMetricsF(look), part) for part in self.text().split("\n")))
        return self._natural

    def _mixed_width(self) -> float:
        """A piece may take the other's width of figures, so they are measured together."""
        layout = self._new_layout()
        widest = 0.0
        layout.beginLayout()
        while (piece := layout.createLine()).isValid():
            piece.setLineWidth(_ENDLESS)
            widest = max(widest, piece.naturalTextWidth())
        layout.endLayout()
        return widest

    def _span_font(self, span: Span) -> QFont:
        look = font(span.style or self._style, span.weight or self._weight, span.tabular or self._tabular)
        look.setItalic(span.slanted)
        return look

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Fonts, and colours where a span has its own; all else is drawn in the colour of the pen."""
        made, start = [], 0
        for span in self._spans:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, len(span.text.encode("utf-16-le")) // 2
            start += piece.length
            look = QTextCharFormat()
            look.setFont(self._span_font(span))
            if span.role is not None:
                look.setForeground(color(span.role if self.isEnabled() else "disabled"))
            piece.format = look
            made.append(piece)
        return made

    def _lay_out(self, width: float) -> None:
        colored = any(span.role is not None for span in self._spans)
        made_for = (width, theme().tokens, self.isEnabled()) if colored else (width,)
        if self._layout is not None and self._made_for == made_for:
            return
        same_looks = self._layout is not None and self._made_for[1:] == made_for[1:]
        layout = self._layout if self._layout is not None and same_looks else self._new_layout()
        step = line_height(self._style)
        layout.beginLayout()
        top = 0.0
        while (piece := layout.createLine()).isValid():
            piece.setLineWidth(max(1.0, width))
            piece.setPosition(QPointF(0, top + round((step - round(piece.ascent()) - round(piece.descent())) / 2)))
            top += step
        layout.endLayout()
        self._layout, self._made_for, self._height = layout, made_for, max(top, float(step))

    def _new_layout(self) -> QTextLayout:
        """The text with its looks, not yet broken into lines: that is done anew for each width."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        if self.wordWrap() and reads_from_right(self.text()):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        wraps = self.wordWrap()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        return layout


def _width(metrics: QFontMetricsF, text: str) -> float:
    """As a line of a layout counts it: with what the last letter reaches beyond its own place."""
    return metrics.horizontalAdvance(text) + (max(0.0, -metrics.rightBearing(text[-1])) if text else 0.0)


class ElidedLabel(QLabel):
    """One line that is shortened when there is no room: names at the end, paths in the middle. Whole text as tooltip."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        style: str = "body",
        role: str = "text",
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode, self._style, self._role = mode, style, role
        self.only_whole, self._told = False, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style, weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def shown_text(self) -> str:
        """What can be read now: the text, or its shortened form; with only_whole, nothing where it does not fit."""
        if self.only_whole and self.sizeHint().width() > self.width():
            return ""
        return QFontMetricsF(self.font()).elidedText(self.text(), self._mode, self.width())

    def sizeHint(self) -> QSize:
        return QSize(math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text())), line_height(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self.sizeHint().width()), line_height(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.shown_text()
        line(painter, self.rect(), shown, self.font(), self._role if self.isEnabled() else "disabled")
        whole = self.text() if shown != self.text() else ""
        if whole != self._told:
            self._told = whole
            self.setToolTip(in_lines(whole))
