"""The kinds of export as radio rows, each with its size, or with the reason why it cannot be made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.services.exporting import KINDS, Offer
from app.ui import text
from app.ui.export.words import kind_words
from app.ui.icons import pixmap
from app.ui.said import said
from app.ui.theme import font
from app.ui.widgets.paint import WRAPPED, box, color, extra_height, fill_row, line, stroke

_HEIGHT, _RADIUS = 63, 8


class KindRow(QAbstractButton):
    """One kind. While nothing is known of it, no size is shown; a refusal stands in place of its line."""

    def __init__(self, kind: str, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._height, self._model = kind, height, ""
        self._extra = 0
        self.focus_radius = 6
        self.offer: Offer | None = None
        self.last = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so those who listen hear that it is one of several
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._name)
        self.set_offer(None)

    def set_model(self, name: str) -> None:
        """What the original is called."""
        self._model = name
        self.set_offer(self.offer)

    @property
    def refused(self) -> bool:
        return self.offer is not None and self.offer.refusal is not None

    def set_offer(self, offer: Offer | None) -> None:
        self.offer = offer
        self.setEnabled(not self.refused)
        self._name()
        self._wrap()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self._height + self._extra)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _room(self) -> int:
        return self.width() - 79 - (16 if self.refused else 100)

    def _wrap(self) -> None:
        """As high as its line needs in this width."""
        extra = extra_height(self._line(), font("small"), self._room())
        if extra != self._extra:
            self._extra = extra
            self.updateGeometry()

    def _line(self) -> str:
        words = kind_words(self.kind, self._model)
        refusal = self.offer.refusal if self.offer else None
        return f"{said(refusal.what)} {said(refusal.why)}".strip() if refusal else words.line

    def _name(self) -> None:
        words = kind_words(self.kind, self._model)
        size = text.size(self.offer.size) if self.offer and not self.refused else ""
        said = f"{words.title} {words.aside}. {self._line()} {size}".strip()
        self.setAccessibleName(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, live = self.isChecked(), self.isEnabled()
        words = kind_words(self.kind, self._model)
        if on or (live and self.underMouse()):
            fill = "selection" if on else "accent_soft"
            fill_row(painter, self, fill, _RADIUS)
        if not self.last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, color("divider"))
        middle = self.height() // 2
        self._radio(painter, QRectF(17, middle - 8, 16, 16), on, live)
        tint = "accent_text" if on else "text2" if live else "disabled"
        painter.drawPixmap(47, middle - 9, pixmap(words.icon, tint, 18, self.devicePixelRatioF()))
        top, role = middle - 20 - self._extra // 2, "text" if live or on else "disabled"
        bold = font("body", 600)
        line(painter, QRectF(79, top, 300, 20), words.title, bold, role)
        left = 79 + QFontMetricsF(bold).horizontalAdvance(words.title) + 7
        quiet = "text2" if live or on else "disabled"
        line(painter, QRectF(left, top, 220, 20), words.aside, font("body"), quiet)
        right = QRectF(self.width() - 120, middle - 9, 104, 18)
        if self.offer is not None and not self.refused:
            shown = text.size(self.offer.size)
            line(painter, right, shown, font("small", tabular=True), quiet, Qt.AlignmentFlag.AlignRight)
        words_role = "text2" if self.refused or live or on else "disabled"
        place = QRectF(79, top + 21, self._room(), 18 + self._extra)
        if self._extra:
            painter.setFont(font("small"))
            painter.setPen(color(words_role))
            painter.drawText(place, WRAPPED, self._line())
        else:
            line(painter, place, self._line(), font("small"), words_role)

    def _radio(self, painter: QPainter, spot: QRectF, on: bool, live: bool) -> None:
        if on:
            box(painter, spot, 8, "accent")
            box(painter, spot.adjusted(5, 5, -5, -5), 3, "on_accent")
        else:
            painter.setBrush(color("control"))
            painter.setPen(stroke("control_strong" if live else "control_border", 1))
            painter.drawEllipse(spot.adjusted(0.5, 0.5, -0.5, -0.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        parent = self.parentWidget()
        if step and isinstance(parent, KindList):
            parent.move_from(self, step)
        else:
            super().keyPressEvent(event)


class KindList(QFrame):
    """chosen(kind): the person chose another kind; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {kind: KindRow(kind, height) for kind in KINDS}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            self._group.addButton(row)
            column.addWidget(row)
            row.clicked.connect(lambda checked=False, row=row: self.chosen.emit(row.kind))
        self.rows[KINDS[-1]].last = True

    @property
    def kind(self) -> str:
        """The chosen kind, "" for none."""
        row = self._group.checkedButton()
        return row.kind if isinstance(row, KindRow) else ""

    def choose(self, kind: str) -> None:
        """Choose without telling anyone."""
        self.rows[kind].setChecked(True)

    def set_model(self, name: str) -> None:
        """Of the run that is exported: the original's name."""
        for row in self.rows.values():
            row.set_model(name)

    def show_offers(self, offers: list[Offer]) -> None:
        for offer in offers:
            self.rows[offer.kind].set_offer(offer)

    def set_working(self, working: bool) -> None:
        """While an export is written nothing else can be chosen."""
        for row in self.rows.values():
            row.setEnabled(not working and not row.refused)

    def move_from(self, row: KindRow, step: int) -> None:
        rows = [r for r in self.rows.values() if r.isEnabled()]
        target = rows[(rows.index(row) + step) % len(rows)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.setChecked(True)
        self.chosen.emit(target.kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), QRectF(self.rect()), _RADIUS, "surface", "border")
