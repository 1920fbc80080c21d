"""What to change so that a training which ran out of memory can go on, and whether that is enough."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.runs.config import TrainingConfig
from app.services.forecast import TIGHT, TOO_BIG
from app.services.leaner import Way, Ways
from app.ui import text
from app.ui.runs_page.row import paint_tick
from app.ui.theme import font
from app.ui.widgets.card import Card
from app.ui.widgets.gauge import Gauge
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon
from app.ui.widgets.paint import WRAPPED, box, color, extra_height, line

_HEIGHT = 58


class WayBox(QAbstractButton):
    """A large checkbox: what to change, what that means, and what it saves."""

    def __init__(self, title: str, meaning: str, saves: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_radius = 8
        self._meaning, self._saves, self._under, self._extra = meaning, saves, False, 0
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title}, {saves}")
        self.setAccessibleDescription(meaning)
        self.setToolTip(text.in_lines(meaning))

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT + self._extra)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        extra = extra_height(self._meaning, font("small"), self.width() - 60)
        if extra != self._extra:
            self._extra = extra
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._under = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "accent_soft" if on else "hover" if self._under else "surface"
        box(painter, QRectF(self.rect()), 8, fill, "accent" if on else "border")
        paint_tick(painter, QRectF(15, 12, 16, 16), on, True)
        right = QRectF(self.width() - 136, 11, 120, 18)
        line(painter, right, self._saves, font("small", tabular=True), "text2", Qt.AlignmentFlag.AlignRight)
        line(painter, QRectF(43, 11, self.width() - 186, 18), self.text(), font("body", 500), "text")
        place = QRectF(43, 30, self.width() - 60, 16 + self._extra)
        if self._extra:
            painter.setFont(font("small"))
            painter.setPen(color("text2"))
            painter.drawText(place, WRAPPED, self._meaning)
        else:
            line(painter, place, self._meaning, font("small"), "text2")


class ResumeOptions(Card):
    """changed(): other ways are ticked; `config` is what the run would go on with."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(21, 16, 21, 19), parent=parent)
        self._ways: Ways | None = None
        self.boxes: list[WayBox] = []
        self._title = Label("", weight=600)
        self._mark = Icon("check-circle", "success_icon")
        self._verdict = Label("", weight=600)
        self._amount = Label("", style="small", role="text2", tabular=True)
        self.gauge = Gauge(8, self.tr("Peak memory"))
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._mark)
        foot.addWidget(self._verdict, 1)
        foot.addWidget(self._amount)
        self.body.addWidget(self._title)
        self.body.addSpacing(2)
        self._at = self.body.count()
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self.body.addWidget(self.gauge)
        self._title.setText(self.tr("Use less memory when resuming"))
        self.setAccessibleName(self._title.text())

    @property
    def verdict(self) -> str:
        return self._verdict.text()

    @property
    def amount(self) -> str:
        return self._amount.text()

    @property
    def chosen(self) -> frozenset[int]:
        return frozenset(place for place, one in enumerate(self.boxes) if one.isChecked())

    @property
    def config(self) -> TrainingConfig | None:
        """With what is ticked; None while nothing is known."""
        return self._ways.config_with(self.chosen) if self._ways is not None else None

    def show_ways(self, ways: Ways) -> None:
        """What is advised is ticked."""
        self._ways = ways
        for one in self.boxes:
            self.body.removeWidget(one)
            one.deleteLater()
        self.boxes = []
        for place, way in enumerate(ways.ways):
            title, meaning = _words(way, ways.config)
            saves = self.tr("saves %1").replace("%1", text.gigabytes(max(0.0, way.saves_gb)))
            made = WayBox(title, meaning, saves)
            made.setChecked(place in ways.chosen)
            made.toggled.connect(self._on_toggled)
            self.body.insertWidget(self._at + place, made)
            self.boxes.append(made)
        self._show_fit()

    @Slot()
    def _on_toggled(self) -> None:
        self._show_fit()
        self.changed.emit()

    def _show_fit(self) -> None:
        if self._ways is None:
            return
        model, training = self._ways.peaks[self.chosen]
        share = (model + training) / self._ways.limit_gb
        if share > TOO_BIG:
            words, kind, mark = self.tr("Does not fit yet"), "error", "error"
        elif share > TIGHT:
            words, kind, mark = self.tr("Tight, close other apps"), "warning", "warning"
        else:
            words, kind, mark = self.tr("Should fit now"), "success", "check-circle"
        self._mark.set_icon(mark, f"{kind}_icon")
        self._verdict.set_role(f"{kind}_text")
        self._verdict.setText(words)
        amount = text.of_gigabytes(model + training, self._ways.limit_gb)
        self._amount.setText(self.tr("About %1 at its peak").replace("%1", amount))
        self.gauge.set_values([model, training], self._ways.limit_gb, f"{self._amount.text()}, {words}")


def tr(words: str) -> str:
    return QCoreApplication.translate("ResumeOptions", words)


def _words(way: Way, config: TrainingConfig) -> tuple[str, str]:
    """(what to change, what that means)."""
    values = dict(way.values)
    if way.kind == "batch":
        title = tr("Batch size %1 → %2").replace("%1", text.number(config.batch_size))
        size = int(values["batch_size"])
        reads = tr("Reads one example at once. A little slower, same quality.") if size == 1 else tr(
            "Reads %1 examples at once. A little slower, same quality."
        )  # fmt: skip
        return title.replace("%2", text.number(size)), reads.replace("%1", text.number(size))
    if way.kind == "length":
        title = tr("Max length %1 → %2").replace("%1", text.number(config.max_seq_len))
        title = title.replace("%2", text.number(int(values["max_seq_len"])))
        if way.shortened == 1:
            return title, tr("Shortens one long conversation.")
        return title, tr("Shortens about %1 long conversations.").replace("%1", text.number(way.shortened))
    return tr("Memory saver"), tr("Recomputes instead of storing. About 30% slower.")
