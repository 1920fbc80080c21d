"""Every model on this machine: those that can be trained, to choose one, and why the others cannot be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.data.folder import is_folder
from app.data.models.found import FoundModel, Unusable
from app.services.choices import Choices
from app.services.library import Library, usual_fit
from app.ui import text
from app.ui.models.rows import RefusedRow, RowBox, RowText, heading
from app.ui.models.words import fit_label, fit_meaning, fit_role, source_label
from app.ui.new_training.places import home_short
from app.ui.said import told
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.sheet import Sheet

MOST_ROWS, MOST_REFUSED = 100, 30
T = TypeVar("T")


class FoundSheet(Sheet):
    """chosen(Path): a model was chosen. download_asked(): the person wants to download one instead."""

    chosen = Signal(Path)
    download_asked = Signal()

    def __init__(self, window: QWidget, library: Library, choices: Choices) -> None:
        super().__init__(window, "")
        self.set_title(self.tr("Models on this Mac"), self.tr("Choose the one to train. It stays as it is."))
        self._library, self._choices = library, choices
        self._models: list[FoundModel] = []
        self.hint = Label("", role="text2", wrap=True)
        self.rows = RowBox(self.tr("Models that can be trained"), final=True)
        self.rows.group.buttonClicked.connect(self._on_clicked)
        self.refused = _Section(self.tr("Cannot be trained"))
        self.folders = _Section(self.tr("Folders that you added"))
        self.add_folder = LinkButton(self.tr("Look in another folder…"))
        self.add_folder.clicked.connect(self._ask_for_folder)
        self.download = Button("download-box", self.tr("Download a model…"), size="large")
        self.download.clicked.connect(self.download_asked)
        self.cancel = Button(text=self.tr("Close"), size="large")
        self.cancel.clicked.connect(self.close_sheet)
        for part in (self.hint, self.rows, self.refused, self.folders, self.add_folder):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.footer.addWidget(self.download)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        library.changed.connect(self._on_changed)

    def open(self) -> None:
        """Show what is known, and look again: models come and go in other programs."""
        self._library.search()
        self.show_found()
        super().open()

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self.show_found()

    def show_found(self) -> None:
        """What the library knows now."""
        found = self._library.found
        self._models = (found or [])[:MOST_ROWS]
        self.rows.set_rows([self._row(model) for model in self._models])
        self.rows.setVisible(bool(self._models))
        chosen = self._choices.model.path if self._choices.model else None
        for row, model in zip(self.rows.rows, self._models, strict=True):
            row.setChecked(model.info.path == chosen)
        if found is None:
            self.hint.setText(self.tr("Looking for models…"))
        elif len(found) > MOST_ROWS:
            more = self.tr("The first %1 of %2 are listed. Choose another with “Choose…”.")
            self.hint.setText(more.replace("%1", text.number(MOST_ROWS)).replace("%2", text.number(len(found))))
        else:
            nothing = self.tr("No model that can be trained was found. Choose a folder, or download one.")
            self.hint.setText("" if found else nothing)
        self.hint.setVisible(bool(self.hint.text()))
        unusable = self._library.unusable
        refused = [_refused_words(one) for one in unusable[:MOST_REFUSED]]
        if len(unusable) > MOST_REFUSED:
            more = self.tr("And %1 more.").replace("%1", text.number(len(unusable) - MOST_REFUSED))
            refused.append((more, "", ""))
        self.refused.show_each(refused, _refused)
        self.folders.show_each([(folder, is_folder(folder)) for folder in self._library.folders], self._folder)
        self.fit()

    def _row(self, model: FoundModel) -> RowText:
        info, fit = model.info, usual_fit(model.info, self._choices.machine)
        where = " · ".join((source_label(model.source), text.precision(info.precision), home_short(info.path)))
        tip = f"{info.path}\n{fit_meaning(fit)}"
        return RowText(info.name, where, text.size(info.size_bytes), fit_label(fit), fit_role(fit), tip)

    def _folder(self, one: tuple[Path, bool]) -> QWidget:
        folder, is_there = one
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        name = home_short(folder)
        row.addWidget(ElidedLabel(name, style="small"), 1)
        if not is_there:
            row.addWidget(Label(self.tr("not there now"), style="small", role="warning_text"))
        remove = LinkButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Do not look in %1 any more").replace("%1", name))
        remove.clicked.connect(lambda checked=False: self._library.remove_folder(folder))
        row.addWidget(remove)
        return part

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        path = self._models[self.rows.group.id(button)].info.path
        self.close_sheet()
        self.chosen.emit(path)

    @Slot()
    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Look for models in"), str(Path.home()))
        if chosen:
            self._library.add_folder(Path(chosen))


def _refused_words(one: Unusable) -> tuple[str, str, str]:
    error = told(one.why)
    why = " ".join(part for part in (error.what, error.why) if part)
    return one.name, why, f"{one.path}\n{error.next}".strip()


def _refused(words: tuple[str, str, str]) -> QWidget:
    return RefusedRow(*words) if words[1] else Label(words[0], style="small", role="text2")


class _Section(QWidget):
    """A heading and what stands below it; hidden while that is nothing."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._heading = heading(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        self._shown: list[Any] = []
        self._parts: list[QWidget] = []

    @property
    def parts(self) -> list[QWidget]:
        return list(self._parts)

    def show_each(self, things: Sequence[T], made: Callable[[T], QWidget]) -> None:
        """A part for each; none is made anew while they are the same as before."""
        if self._shown != list(things):
            for part in self._parts:
                part.hide()
                part.deleteLater()
            self._shown, self._parts = list(things), [made(thing) for thing in things]
            for part in self._parts:
                self.layout().addWidget(part)
        self.setVisible(bool(self._parts))
