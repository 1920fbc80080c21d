"""Text that a model wrote, with the few marks that models use: paragraphs, lists, bold, code. Nothing in it is loaded."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from app.ui.theme import font, line_height, theme
from app.ui.widgets.paint import color

_GAP = 11
_MOST_SAID = 2000
_SCROLLS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down)
_INDENT, _CELL = 24, 5
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_FENCE = re.compile(r"^\s*(```|~~~)")
_BLOCK = re.compile(r"^\s*([-*+>|#]|\d+[.)]\s|```|~~~|===|---|$)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINE_BREAK = "\u2028"


def as_meant(text: str) -> str:
    """Markdown in which a line break is one, as people and models mean it, and pictures are their names.

    Lists, headings, tables and code keep their line breaks as they are.
    """
    made, code = "", False
    for line in text.split("\n"):
        fence = bool(_FENCE.match(line))
        if not code and not fence:
            line = _PICTURE.sub(r"\1", line)
        last = made.rpartition("\n")[2]
        joins = (
            made and not code and not _BLOCK.match(line) and last.strip() and not last.lstrip().startswith(("#", "|"))
        )
        made += (_LINE_BREAK if joins else "\n" if made else "") + line
        code ^= fence
    return made


class AnswerText(QTextBrowser):
    """One answer, as high as its text. style: "answer", or "answer_small". While `writing`, a caret stands at its end."""

    def __init__(self, style: str = "answer", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._plain = style, ""
        self._role = "text"
        self._writing = False
        self._caret_on = True
        self.setAccessibleName(self.tr("Answer"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(_INDENT)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flip)
        theme().changed.connect(self._show)

    def loadResource(self, kind: int, name: object) -> object:
        """Pictures and files that a model names are never opened."""
        return None

    @property
    def plain(self) -> str:
        """The text as the model wrote it."""
        return self._plain

    def set_text(self, text: str) -> None:
        if text != self._plain:
            self._plain = text
            self._show()
            self._say()

    def set_role(self, role: str) -> None:
        """The colour's role: "text", or "text2" for earlier answers."""
        if role != self._role:
            self._role = role
            self._show()

    def set_writing(self, writing: bool) -> None:
        self._writing, self._caret_on = writing, True
        self._say()
        period = QGuiApplication.styleHints().cursorFlashTime() // 2
        if writing and period > 0 and not theme().reduce_motion:
            self._blink.start(period)
        else:
            self._blink.stop()
        self.viewport().update()

    def _say(self) -> None:
        """To those who listen an answer is its words, once they are all there."""
        words = f"{self.tr('Answer')}: {self._plain}"[:_MOST_SAID] if self._plain and not self._writing else ""
        self.setAccessibleName(words or self.tr("Answer"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """It shows whole: what scrolls is around it."""
        if event.key() in _SCROLLS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._writing and self._caret_on:
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            spot = self.cursorRect(end)
            painter = QPainter(self.viewport())
            painter.fillRect(spot.left() + 1, spot.top() + 1, 2, min(spot.height(), 19), color("series1"))

    def _flip(self) -> None:
        self._caret_on = not self._caret_on
        self.viewport().update()

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(font(self._style))
        document.setMarkdown(as_meant(self._plain), _MARKDOWN)
        self._dress(document)
        self._fit()

    def _dress(self, document: QTextDocument) -> None:
        """Line height, gaps, one size of type and the theme's colours, whatever the marks ask for."""
        everything = QTextCursor(document)
        everything.select(QTextCursor.SelectionType.Document)
        look = QTextCharFormat()
        look.setForeground(color(self._role))
        look.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        look.setProperty(QTextFormat.Property.FontPixelSize, font(self._style).pixelSize())
        everything.mergeCharFormat(look)
        tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
        for table in tables:
            _dress_table(table)
        block, first, in_code = document.begin(), True, False
        while block.isValid():
            shape = QTextBlockFormat()
            shape.setLineHeight(line_height(self._style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
            close = first or (code and in_code) or (bool(tables) and QTextCursor(block).currentTable() is not None)
            shape.setTopMargin(0 if close else _GAP)
            shape.setBottomMargin(0)
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(shape)
            if code or block.blockFormat().headingLevel():
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(_code_look() if code else _heading_look())
            block, first, in_code = block.next(), False, code

    def _height(self) -> int:
        return max(round(self.document().size().height() + 0.5), line_height(self._style))

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            self.updateGeometry()


def _dress_table(table: QTextTable) -> None:
    """Thin lines and a bold first row, whose first cell Qt begins with an empty line where code stands above the table."""
    shape = table.format()
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(color("control_border"))
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setCellPadding(_CELL)
    shape.setTopMargin(_GAP)
    table.setFormat(shape)
    for column in range(table.columns()):
        cursor = table.cellAt(0, column).firstCursorPosition()
        if not cursor.block().text() and cursor.block() != table.cellAt(0, column).lastCursorPosition().block():
            cursor.deleteChar()
        cursor.setPosition(table.cellAt(0, column).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_heading_look())


def _heading_look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    return look


def _code_look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontFamilies(font("mono").families() or [font("mono").family()])
    look.setProperty(QTextFormat.Property.FontPixelSize, font("mono").pixelSize())
    return look
