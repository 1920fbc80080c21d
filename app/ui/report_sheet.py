"""A report for whoever helps: what goes into it, and where it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from app.errors import UserError
from app.runs.report import Include, write_report
from app.runs.store import Run
from app.services.forecast import Machine
from app.services.tasks import Task, Workers
from app.ui.run_pages.folders import show_folder
from app.ui.said import told
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.note import Note, announce
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ReportSheet(Sheet):
    """Says what the report holds, lets two more things in, writes it. written(Path) once it is there."""

    written = Signal(Path)

    def __init__(self, window: QWidget, workers: Workers, run: Run | None, machine: Machine) -> None:
        super().__init__(window, self.tr("Make a report"))
        self._workers, self._run, self._machine = workers, run, machine
        self._writing: Task | None = None
        self.set_title(self.tr("Make a report"), self._about())
        self.names = QCheckBox(self.tr("Names of files, folders, models and runs"))
        self.text = QCheckBox(self.tr("Texts of conversations, questions and answers, and the whole log"))
        self.note = Note("plain")
        self.note.hide()
        for part in (Label(self.tr("Put in as well:"), weight=600), self.names, self.text):
            self.content.addWidget(part)
            part.setVisible(run is not None)
        self.content.addWidget(self.note)
        self.content.addStretch(1)
        self.close_it = Button(text=self.tr("Close"), size="large")
        self.close_it.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(self.tr("Save report…"), "save")
        self.save.clicked.connect(self._ask)
        self.footer.addStretch(1)
        self.footer.addWidget(self.close_it)
        self.footer.addWidget(self.save)
        self.closed.connect(self.deleteLater)

    def write_to(self, path: Path) -> None:
        """Write it, off the GUI thread."""
        run, include = self._run, Include(self.names.isChecked(), self.text.isChecked())
        device = {
            "Memory for training": f"{self._machine.memory_limit_gb:.1f} GB",
            "Weights": "held in float32" if self._machine.float32 else "held as the model has them",
        }
        self.save.setEnabled(False)

        def work(task: Task) -> Path:
            write_report(path, run, device, include)
            return path

        self._writing = self._workers.post(work)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_refused)

    def _about(self) -> str:
        if self._run is None:
            return self.tr(
                "A small file with the versions and figures of this computer. Nothing is sent; you decide who gets it."
            )
        words = self.tr(
            "A file about “%1” with versions, settings, losses and where faults happened. It holds no text of your "
            "conversations and no file names unless you tick them. Nothing is sent; you decide who gets it."
        )
        return words.replace("%1", self._run.name)

    @Slot()
    def _ask(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation) or str(Path.home())
        start = str(Path(place) / "tunesmith-report.zip")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), start, "ZIP (*.zip)")
        if path:
            self.write_to(Path(path))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.save.setEnabled(True)
        words = self.tr("Saved as %1.").replace("%1", path.name)
        self.note.set_note("success", words, "", [(self.tr("Show it"), lambda: show_folder(path))])
        self._show_note()
        self.written.emit(path)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.save.setEnabled(True)
        self.note.set_note("error", "", str(told(error)))
        self._show_note()

    def _show_note(self) -> None:
        self.note.show()
        self.fit()
        announce(self, self.note.text)


def open_report(window: MainWindow) -> ReportSheet:
    """A report about the run that is shown, or about this computer alone."""
    page = window.pages.currentWidget()
    run = window.session.run if window.pages.shown == "training" else getattr(page, "run", None)
    sheet = ReportSheet(
        window, window.session.workers, run if isinstance(run, Run) else None, window.session.choices.machine
    )
    sheet.open()
    return sheet
