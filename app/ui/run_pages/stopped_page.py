"""Stopped: what happened, what was saved, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.events import Failed, Paused
from app.runs.history import History
from app.runs.store import Run
from app.services.session import paused_error
from app.ui import text
from app.ui.run_pages.chart_card import ChartCard
from app.ui.run_pages.folders import show_folder
from app.ui.run_pages.words import continue_words, run_line, show_in_folder
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Divider
from app.ui.widgets.label import Label
from app.ui.widgets.log_drawer import LogDrawer
from app.ui.widgets.note import Icon, announce, with_code
from app.ui.widgets.page import Footer, PageHeader, ScrollPage
from app.ui.widgets.paint import box, color

_BANNER_HEIGHT = 88


class StoppedPage(ScrollPage):
    """again(Run): the person wants to train once more; go_on(Run): from where it was.

    A run without an error of its own was interrupted.
    """

    again = Signal(object)
    go_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.log = LogDrawer()
        self.log.hide()
        footer = Footer()
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.log)
        column.addWidget(footer)
        super().__init__(PageHeader(""), foot, parent=parent)
        self.run: Run | None = None
        self.show_log = Button("terminal", self.tr("Show log"))
        self.show_log.clicked.connect(self.toggle_log)
        self.show_files = Button("folder", show_in_folder())
        self.show_files.clicked.connect(self.show_in_folder)
        self.header.add_action(self.show_log)
        self.header.add_action(self.show_files)
        self.report = StoppedReport()
        self.chart_card = ChartCard(self.tr("How far it came"), live=False)
        self.train_again = PrimaryButton(self.tr("Train again…"), "again")
        self.train_again.clicked.connect(self._on_again)
        self.train_again_too = Button("again", self.tr("Train again…"), size="large")
        self.train_again_too.clicked.connect(self._on_again)
        self.resume = PrimaryButton("", "play")
        self.resume.clicked.connect(self._on_go_on)
        self._progress = Label("", weight=600, tabular=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._progress)
        self._meaning = Label("", style="caption", role="text2")
        words.addWidget(self._meaning)
        words.addStretch(1)
        footer.row.addLayout(words, 1)
        for button in (self.train_again, self.train_again_too, self.resume):
            footer.row.addWidget(button)
        self.content.addWidget(self.report)
        self.content.addWidget(self.chart_card, 1)
        self._rest = QWidget()
        self.content.addWidget(self._rest, 1)

    def show_run(
        self, run: Run, history: History, error: UserError | None = None, continues_from: int | None = None
    ) -> None:
        """A run that ended without a finished result. error: what ended it, if it is not in the run's own events."""
        self.run = run
        self._offer(continues_from)
        step = history.last.step if history.last else 0
        self.header.set_title(run.name)
        self.header.set_line(run_line(run.config()))
        stopped = self.tr("Stopped, step %1").replace("%1", text.number(step)) if step else ""
        paused = isinstance(history.ended, Paused)
        self.header.set_pill("paused" if paused else "stopped", "" if paused else stopped)
        calm = isinstance(history.ended, Paused) and history.ended.reason == "asked"
        self.report.show_error(error or self._error_of(history), self._saved_words(history), calm)
        total = history.started.total_steps if history.started else 0
        words = self.tr("Stopped at step %1 of %2") if total else self.tr("Stopped before the first step")
        words = self.tr("Paused at step %1 of %2") if paused and total else words
        self._progress.setText(words.replace("%1", text.number(step)).replace("%2", text.number(total)))
        self.log.set_lines(run.log.read_text(encoding="utf-8", errors="replace") if run.log.is_file() else "")
        self.chart_card.setVisible(bool(history.steps))
        self._rest.setVisible(not history.steps)
        self.chart_card.clear()
        self.chart_card.take([event for event in (history.started,) if event])
        self.chart_card.take(history.steps)
        self.chart_card.take(history.checks)

    def _offer(self, step: int | None) -> None:
        """Going on is what most people want where it can be done; training anew is there as well."""
        self.resume.setVisible(step is not None)
        self.train_again_too.setVisible(step is not None)
        self.train_again.setVisible(step is None)
        self._meaning.setText(self.tr("Opens the same settings, to change and start."))
        if step is not None:
            self.resume.setText(continue_words(step))
            self._meaning.setText(
                self.tr("Nothing that it learned up to step %1 is lost.").replace("%1", text.number(step))
            )

    @Slot()
    def _on_go_on(self) -> None:
        if self.run is not None:
            self.go_on.emit(self.run)

    def start(self) -> None:
        """Go on with this run where that can be done."""
        if self.can("start"):
            self.resume.click()

    def can(self, name: str) -> bool:
        """Whether a menu entry about this page is of use now."""
        return self.run is not None and (name != "start" or self.resume.isVisibleTo(self))

    @Slot()
    def toggle_log(self) -> None:
        shown = not self.log.isVisibleTo(self)
        self.log.setVisible(shown)
        self.log.set_open(shown)
        self.show_log.setText(self.tr("Hide log") if shown else self.tr("Show log"))

    @Slot()
    def show_in_folder(self) -> None:
        if self.run is not None:
            show_folder(self.run.folder)

    def _error_of(self, history: History) -> UserError:
        if isinstance(history.ended, Failed):
            failed = history.ended
            return UserError(failed.what, failed.why, failed.next, failed.code)
        if isinstance(history.ended, Paused):
            return paused_error(history.ended)
        return UserError(
            self.tr("This training was interrupted."),
            self.tr("Tunesmith was closed, or the computer was switched off, before it ended."),
            self.tr("Continue from the last version if there is one, or train again with the same settings."),
            "interrupted",
        )

    def _saved_words(self, history: History) -> str:
        if history.saved is not None:
            words = self.tr("A version from step %1 is in the run's folder. Your original model stays as it was.")
            return words.replace("%1", text.number(history.saved.step))
        return self.tr("Nothing had been learned that could be saved. Your model and your examples stay as they were.")

    @Slot()
    def _on_again(self) -> None:
        if self.run is not None:
            self.again.emit(self.run)


class StoppedReport(QFrame):
    """A banner with the headline, and three columns below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calm = False
        self._mark = Icon("error", "error_icon", 28)
        self.headline = Label("", style="headline", wrap=True)
        self._line = Label("", wrap=True)
        self.happened = Label("", wrap=True)
        self.saved = Label("", wrap=True)
        self.next = Label("", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.headline)
        words.addWidget(self._line)
        words.addStretch(1)
        self._banner = QWidget()
        self._banner.setMinimumHeight(_BANNER_HEIGHT)
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(26, 10, 24, 10)
        banner.setSpacing(18)
        banner.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        banner.addLayout(words, 1)
        columns = QHBoxLayout()
        columns.setContentsMargins(1, 0, 1, 1)
        columns.setSpacing(0)
        parts = (
            ("gauge", "text2", self.tr("What happened"), self.happened),
            ("save", "success_icon", self.tr("What was saved"), self.saved),
            ("again", "accent_text", self.tr("What to do next"), self.next),
        )
        for number, (icon, role, title, label) in enumerate(parts):
            if number:
                columns.addWidget(Divider(vertical=True))
            columns.addWidget(_column(icon, role, title, label), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addLayout(columns)

    def show_error(self, error: UserError, saved: str, calm: bool = False) -> None:
        """calm: nothing went wrong, the person asked for it."""
        self._calm = calm
        self._mark.set_icon("pause" if calm else "error", "accent_text" if calm else "error_icon")
        self.update()
        self.headline.setText(error.what.rstrip("."))
        self._line.setText(self.tr("Your model and your examples are safe."))
        self.happened.set_spans(*with_code(error.why or error.what))
        self.saved.setText(saved)
        self.next.set_spans(*with_code(error.next or self.tr("Start it again.")))
        self.setAccessibleName(str(error))
        announce(self, error.what)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border = ("accent_soft", "border") if self._calm else ("error_fill", "error_border")
        box(painter, QRectF(self.rect()), 10, "surface", border)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setClipPath(shape)
        painter.fillRect(self._banner.geometry(), color(fill))
        painter.fillRect(0, self._banner.geometry().bottom(), self.width(), 1, color(border))


def _column(icon: str, role: str, title: str, label: Label) -> QWidget:
    part = QWidget()
    head = QHBoxLayout()
    head.setSpacing(9)
    head.addWidget(Icon(icon, role, 16))
    head.addWidget(Label(title, weight=600), 1)
    column = QVBoxLayout(part)
    column.setContentsMargins(24, 16, 20, 18)
    column.setSpacing(7)
    column.addLayout(head)
    column.addWidget(label)
    column.addStretch(1)
    return part
