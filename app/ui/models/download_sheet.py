"""Download a model: a short list, or any by its name; then how far it is. Nothing is asked of anybody before Download."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.data.models.download import Progress
from app.data.models.suggested import SUGGESTED, Suggested
from app.errors import UserError
from app.services.choices import Choices
from app.services.downloads import Downloads
from app.services.library import Library, usual_fit
from app.ui import text
from app.ui.models.rows import RowBox, RowText
from app.ui.models.words import fit_label, fit_meaning, fit_role
from app.ui.said import said
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.gauge import ProgressBar
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.note import ErrorPlace, Note, announce
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.toast import Toast


class DownloadSheet(Sheet):
    """arrived(Path): a model was downloaded and is wanted now. Closing leaves a download running.

    How one ends while this is closed is told at the foot of the window; it takes no other model's place by itself.
    """

    arrived = Signal(Path)

    def __init__(self, window: QWidget, downloads: Downloads, library: Library, choices: Choices) -> None:
        super().__init__(window, "")
        self._downloads, self._library, self._choices = downloads, library, choices
        self.choosing = _Choosing()
        self.running = _Running()
        self.error = ErrorPlace()
        self.left = Note("plain")
        self.toast = Toast(window)
        self._stopped = self._untold = False
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.note = Label("", style="small", role="text2", wrap=True, align=middle)
        self.stop = Button(size="large", text=self.tr("Stop"))
        self.delete = Button(size="large", text=self.tr("Delete it"), name=self.tr("Delete what was downloaded"))
        self.others = Button(text=self.tr("Back"), size="large")
        self.cancel = Button(text=self.tr("Close"), size="large")
        self.start = PrimaryButton(self.tr("Download"))
        self.choosing.layout().insertWidget(0, self.left)
        self.choosing.layout().insertWidget(2, self.error)
        for part in (self.choosing, self.running):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.footer.addWidget(self.note, 1)
        self.footer.addWidget(self.others)
        self.footer.addWidget(self.delete)
        self.footer.addWidget(self.stop)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.start)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.close_sheet)
        self.stop.clicked.connect(self._downloads.stop)
        self.delete.clicked.connect(self._on_delete)
        self.others.clicked.connect(self._show_list)
        self.start.clicked.connect(self._on_start)
        self.choosing.changed.connect(self._show_buttons)
        self._library.changed.connect(self._show_rows)
        self._choices.machine_known.connect(self._show_rows)
        self._downloads.begun.connect(self._show)
        self._downloads.progressed.connect(self._on_progress)
        self._downloads.arrived.connect(self._on_arrived)
        self._downloads.failed.connect(self._on_failed)
        self._downloads.stopped.connect(self._on_stopped)
        self._downloads.discarded.connect(self._show_left)

    def open(self) -> None:
        self.toast.hide()
        if not self._downloads.busy and not self._stopped:
            if not self._untold:
                self.error.say(None)
            self._untold = False
            self._show()
        super().open()

    # What is shown

    @Slot()
    def _show(self) -> None:
        """The list, or the download that runs or was stopped."""
        busy = self._downloads.busy or self._stopped
        self._show_rows()
        self.choosing.setVisible(not busy)
        self.running.setVisible(busy)
        self._show_left()
        if busy:
            self.set_title(self.tr("Download a model"), self._downloads.repo)
            self.running.show_progress(self._downloads.progress, self._stopped)
        else:
            self.set_title(self.tr("Download a model"), self.tr("From huggingface.co. Smaller ones train faster."))
        self._show_buttons()

    @Slot()
    def _show_left(self) -> None:
        """What is kept of a download that was stopped, perhaps on another day; the largest, if there are several."""
        left = self._downloads.unfinished()
        self.left.setVisible(bool(left))
        if left:
            repo, size = left[0]
            words = self.tr("%1 was downloaded and is kept.").replace("%1", text.size(size))
            ways = [
                (self.tr("Go on"), lambda: self._begin(repo)),
                (self.tr("Delete what was downloaded"), lambda: self._downloads.discard(repo)),
            ]
            self.left.set_note(
                "plain", self.tr("The download of “%1” is not finished.").replace("%1", repo), words, ways
            )
        self.fit()

    @Slot()
    def _show_list(self) -> None:
        """Leave the one that was stopped for now."""
        self._stopped = False
        self.error.say(None)
        self._show()

    @Slot()
    def _show_rows(self) -> None:
        self.choosing.show_rows([self._row(model) for model in SUGGESTED])
        self.fit()

    @Slot()
    def _show_buttons(self) -> None:
        running = self._downloads.busy
        self.start.setVisible(not running)
        words = self.tr("Go on") if self._stopped else self.tr("Use it") if self._here() else self.tr("Download")
        self.start.setText(words)
        self.start.setEnabled(self._stopped or bool(self.choosing.repo))
        self.stop.setVisible(running)
        for part in (self.others, self.delete):
            part.setVisible(self._stopped)
        self.note.setText(self._note())
        self.fit()

    def _note(self) -> str:
        if self._downloads.busy:
            return self.tr("Closing this does not stop the download.")
        if self._stopped:
            return self.tr("What was downloaded so far is kept.")
        return self.tr("Nothing is sent or fetched before you press Download.")

    def _row(self, model: Suggested) -> RowText:
        fit, here = usual_fit(model, self._choices.machine), self._place_of(model) is not None
        words = self.tr("On this Mac") if here else fit_label(fit)
        role = "text2" if here else fit_role(fit)
        size = text.size(model.weight_bytes)
        return RowText(model.name, said(model.line), size, words, role, f"{model.repo}\n{fit_meaning(fit)}")

    def _place_of(self, model: Suggested) -> Path | None:
        """Where a suggested model is on this machine already; None when it is not."""
        folder, repository = model.repo.split("/")[1], "models--" + model.repo.replace("/", "--")
        paths = [found.info.path for found in self._library.found or []]
        return next((path for path in paths if path.name == folder or repository in path.parts), None)

    def _here(self) -> Path | None:
        """The folder of the chosen row, when it is on this machine already."""
        chosen = self.choosing.rows.chosen
        return self._place_of(SUGGESTED[chosen]) if chosen >= 0 else None

    # What the person does

    @Slot()
    def _on_start(self) -> None:
        repo, here = self._downloads.repo if self._stopped else self.choosing.repo, self._here()
        if not repo or self._downloads.busy:
            return
        if here is not None and not self._stopped:
            self.close_sheet()
            self.arrived.emit(here)
            return
        self._begin(repo)

    def _begin(self, repo: str) -> None:
        self._stopped = False
        self.error.say(None)
        try:
            self._downloads.start(repo)
        except UserError as error:
            self._on_failed(error)

    @Slot()
    def _on_delete(self) -> None:
        self._downloads.discard(self._downloads.repo)
        self._stopped = False
        self._show()

    # What the download says

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.running.show_progress(progress, False)

    @Slot(object)
    def _on_arrived(self, folder: Path) -> None:
        announce(self, self.tr("The model is downloaded."))
        self._library.search()
        self._show()
        chosen = self._choices.model
        if not self.isVisible() and chosen is not None and chosen.path != folder:
            words = self.tr("“%1” is downloaded.").replace("%1", folder.name)
            self.toast.say("success", words, self.tr("Use it"), lambda: self.arrived.emit(folder))
            return
        self.close_sheet()
        self.arrived.emit(folder)

    @Slot()
    def _on_stopped(self) -> None:
        """Where Stop was, another press deletes nothing."""
        self._stopped = True
        self._show()
        if self.isVisible():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.error.say(error)
        self._show()
        if not self.isVisible():
            self._untold = True
            self.toast.say("error", said(error.what), self.tr("Show"), self.open)
        if self.choosing.isVisible():
            self.reveal(self.choosing.other)  # what was mistyped, with the reason above it


class _Choosing(QWidget):
    """The short list, and a field for any other model. changed(): something else is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = RowBox(self.tr("Models to download"))
        self.rows.group.buttonClicked.connect(self._on_row)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("OWNER/NAME, or its address on huggingface.co"))
        self.other.setAccessibleName(self.tr("Another model"))
        self.other.textEdited.connect(self._on_typed)
        label = Label(self.tr("Another model"), role="text2")
        label.setMinimumWidth(100)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.other, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.rows)
        column.addLayout(row)

    @property
    def repo(self) -> str:
        """What is asked for; empty while nothing is."""
        chosen = self.rows.chosen
        return SUGGESTED[chosen].repo if chosen >= 0 else self.other.text().strip()

    def show_rows(self, rows: list[RowText]) -> None:
        chosen = self.rows.chosen
        self.rows.set_rows(rows)
        if chosen >= 0:
            self.rows.rows[chosen].setChecked(True)

    @Slot()
    def _on_row(self) -> None:
        self.other.clear()
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self.rows.clear_choice()
        self.changed.emit()


class _Running(QWidget):
    """How far a download is."""

    def __init__(self) -> None:
        super().__init__()
        self.amount = ElidedLabel("", weight=600)
        self.left = Label("", role="text2", tabular=True)
        self.gauge = ProgressBar(8, self.tr("Downloaded"))
        row = QHBoxLayout()
        row.addWidget(self.amount, 1)
        row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.gauge)

    def show_progress(self, progress: Progress | None, stopped: bool) -> None:
        if progress is None:
            self.amount.setText(self.tr("Asking huggingface.co…"))
            self.left.setText("")
            self.gauge.set_values([0.0], 1.0)
            return
        words = self.tr("%1 of %2").replace("%1", text.size(progress.done)).replace("%2", text.size(progress.total))
        self.amount.setText(words)
        self.gauge.set_values([float(progress.done)], float(max(1, progress.total)), words)
        seconds = progress.seconds_left
        if stopped:
            self.left.setText(self.tr("Stopped"))
        elif progress.done >= progress.total:
            self.left.setText(self.tr("Checking it…"))
        elif progress.waiting:
            self.left.setText(self.tr("No connection. Trying again…"))
        elif seconds is None:
            self.left.setText("")
        else:
            speed = self.tr("%1 a second").replace("%1", text.size(progress.speed))
            self.left.setText(f"{speed} · {text.left(seconds)}")
