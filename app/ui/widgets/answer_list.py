"""Answers to one question from the oldest to the newest, which is kept in sight until somebody scrolls up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.marked_text import marked
from app.ui.widgets.paint import color
from app.ui.widgets.reading_area import ReadingArea

AT_ONCE = 20
"""How many answers are made into widgets; older ones come in portions when they are asked for."""
_NEAR = 8
"""Pixels within which somebody who scrolls is back at the newest answer."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("SampleAnswers", words)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given. title: a heading in place of its step."""

    step: int
    text: str
    title: str = ""

    @property
    def heading(self) -> str:
        if self.title:
            return self.title
        step = text.number(self.step)
        return _tr("Before training") if self.step == 0 else _tr("Step %1").replace("%1", step)


class Answer(QWidget):
    """One answer with a ring before its title and a line beside its text. latest: filled and accented."""

    def __init__(
        self, title: str, aside: str, answer: str, latest: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._latest = latest
        self._title = Label(title, weight=600, style="small")
        self._aside = Label(aside, style="caption", role="text2")
        self._answer = answer
        self._text = Label("", style="answer_small", wrap=True)
        self._text.set_spans(*marked(answer))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._aside)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_latest(latest)

    @property
    def text(self) -> str:
        """As the model wrote it."""
        return self._answer

    @property
    def latest(self) -> bool:
        return self._latest

    def set_latest(self, latest: bool, aside: str | None = None) -> None:
        """Accent this answer, or let it step back."""
        self._latest = latest
        if aside is not None:
            self._aside.setText(aside)
        self._title.set_role("accent_text" if latest else "text")
        self._text.set_role("text" if latest else "text2")
        self.setAccessibleName(" ".join((self._title.text(), self._aside.text() + ":", self._text.text())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self._title.geometry().center().y() + 0.5
        top = self._text.geometry().top() - 1
        painter.fillRect(QRectF(4, top, 1, self.height() - top), color("series1" if self._latest else "border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._latest:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("series1"))
            painter.drawEllipse(QRectF(0, middle - 4.5, 9, 9))
        else:
            painter.setPen(QPen(color("control_strong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1, middle - 3.5, 7, 7))


class AnswerList(ReadingArea):
    """Shows the newest of many answers, and earlier ones after a click. follows: the newest is kept in sight."""

    def __init__(self, name: str, follows: bool = True) -> None:
        body = QWidget()
        super().__init__(body, name, room=5)
        self.widgets: list[Answer] = []
        self._given: list[Given] = []
        self._wanted = self._follows = follows
        self._moving = False
        self._stays_at: int | None = None
        self.earlier = LinkButton(_tr("Earlier answers"))
        self.earlier.clicked.connect(self._show_earlier)
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 2, 0)
        self._list.setSpacing(18)
        self._list.addWidget(self.earlier)
        self._list.addStretch(1)
        self._show_rest()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)

    def show_all(self, given: Sequence[Given]) -> None:
        """These in place of those before."""
        self._follows, self._stays_at = self._wanted, None
        while self.widgets:
            self._take_away()
        self._given = list(given)
        newest = self._given[-AT_ONCE:]
        for place, one in enumerate(newest):
            self._put(one, place, latest=one is newest[-1])
        if not self._follows:
            self.verticalScrollBar().setValue(0)
        self._show_rest()

    def append(self, given: Given) -> None:
        """A newer one; the one before steps back, and the first goes where nobody reads the older ones."""
        if self.widgets:
            self.widgets[-1].set_latest(False, "" if self._given[-1].step > 0 else None)
        self._given.append(given)
        self._put(given, len(self.widgets), latest=True)
        if self._follows and len(self.widgets) > AT_ONCE:
            self._take_away()
        self._show_rest()

    def _put(self, given: Given, place: int, latest: bool = False) -> None:
        aside = "" if given.title else _tr("step 0") if not given.step else _tr("latest") if latest else ""
        widget = Answer(given.heading, aside, given.text or _tr("(no words)"), latest and given.step > 0)
        self.widgets.insert(place, widget)
        self._list.insertWidget(1 + place, widget)

    def _take_away(self) -> None:
        """The oldest that is shown."""
        widget = self.widgets.pop(0)
        self._list.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _show_rest(self) -> None:
        self.earlier.setVisible(len(self.widgets) < len(self._given))

    @Slot()
    def _show_earlier(self) -> None:
        """A portion more above those that are shown, which stay where they are."""
        self._follows = False
        self._stays_at = self.verticalScrollBar().maximum() - self.verticalScrollBar().value()
        end = len(self._given) - len(self.widgets)
        for place, one in enumerate(self._given[max(0, end - AT_ONCE) : end]):
            self._put(one, place)
        self._show_rest()

    @Slot(int, int)
    def _on_range(self, lowest: int, highest: int) -> None:
        """Answers have come or found their height: a moment later all of them are where they belong."""
        QTimer.singleShot(0, self, self._settle)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if not self._moving:
            self._follows, self._stays_at = self._wanted and value >= self.newest_at() - _NEAR, None

    def newest_at(self) -> int:
        """Where the newest answer shows, from its beginning on where it is longer than there is room."""
        top = self.widgets[-1].y() if self.widgets else 0
        return min(self.verticalScrollBar().maximum(), top)

    def _settle(self) -> None:
        bar = self.verticalScrollBar()
        self._moving = True
        if self._follows:
            bar.setValue(self.newest_at())
        elif self._stays_at is not None:
            bar.setValue(bar.maximum() - self._stays_at)
        self._moving = False
