"""The same question answered again and again while the model learns."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon, announce
from app.ui.widgets.paint import color


class Answer(QWidget):
    """One answer with a ring before its title and a line beside its text. latest: filled and accented."""

    def __init__(self, title: str, aside: str, text: str, latest: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = latest
        self._title = Label(title, weight=600, style="small")
        self._aside = Label(aside, style="caption", role="text2")
        self._text = Label(text, style="answer_small", wrap=True)
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
        return self._text.text()

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
        self.setAccessibleName(" ".join((self._title.text(), self._aside.text() + ":", self.text)))
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


class SampleAnswers(QWidget):
    """The question in a bubble, then (step, answer) from oldest to newest, and when the next one comes.

    Signals:
        add_asked: the person wants a second test question.
    """

    add_asked = Signal()

    def __init__(self, title: str = "", addable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: list[tuple[int, Answer]] = []
        head = QHBoxLayout()
        head.addWidget(Label(title or self.tr("Sample answers"), weight=600), 1)
        self.add_button = IconButton("plus", self.tr("Add a second test question"))
        self.add_button.clicked.connect(self.add_asked.emit)
        self.add_button.setVisible(addable)
        head.addWidget(self.add_button)
        self._question = Bubble("", small=True)
        self._question.hide()
        body = QWidget()
        body.setObjectName("scrollBody")
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 2, 0)
        self._list.setSpacing(18)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Sample answers"))
        self._hint_icon = Icon("clock", "text2", 13)
        self._hint = Label("", style="caption", role="text2", wrap=True)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self._hint_icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._hint, 1)
        self._foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(self._question)
        column.addSpacing(16)
        column.addWidget(self._scroll, 1)
        column.addSpacing(8)
        column.addWidget(self._foot)

    @property
    def answers(self) -> list[tuple[int, str]]:
        """(step, answer), oldest first."""
        return [(step, widget.text) for step, widget in self._answers]

    def set_question(self, text: str) -> None:
        self._question.set_text(text)
        self._question.setVisible(bool(text))

    def set_next(self, text: str) -> None:
        """ "Next answer at step 600, in about 17 min"; empty when none comes."""
        self._hint.setText(text)
        self._foot.setVisible(bool(text))

    def clear(self) -> None:
        for _, widget in self._answers:
            widget.deleteLater()
        self._answers.clear()

    def add(self, step: int, answer: str, title: str = "") -> None:
        """A newer answer; the one before steps back. An answer for a step that is there replaces it and what came after."""
        while self._answers and self._answers[-1][0] >= step:
            self._answers.pop()[1].deleteLater()
        if self._answers:
            before, widget = self._answers[-1]
            widget.set_latest(False, "" if before > 0 else None)
        heading = title or (self.tr("Before training") if step == 0 else self.tr("Step %1").replace("%1", str(step)))
        latest = step > 0
        widget = Answer(heading, "" if title else self._aside(step), answer, latest)
        self._answers.append((step, widget))
        self._list.insertWidget(self._list.count() - 1, widget)
        QTimer.singleShot(0, self, self._to_end)
        if latest:
            announce(self, widget.accessibleName())

    def _aside(self, step: int) -> str:
        return self.tr("latest") if step else self.tr("step 0")

    def _to_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
