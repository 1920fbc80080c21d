"""The system's own dialogs for choosing folders and files. Each remembers where it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.data.folder import is_folder
from app.data.models.lm_studio import models_folders
from app.services.settings import Folder, Settings

MODEL_GONE = ("no_folder", "not_a_folder", "no_config", "no_weights", "no_permission", "no_tokenizer")
"""Codes of errors that another folder of the same model helps against."""


def choose_model_folder(parent: QWidget, settings: Settings) -> Path | None:
    """A folder, or None when the person changed their mind. Begins with LM Studio's, which a Mac's dialog does not show."""
    title = QCoreApplication.translate("choosers", "Choose a model folder")
    last = settings.last_folder(Folder.MODELS)
    begin = next(filter(is_folder, models_folders(last)), last) if last == Path.home() else last
    chosen = QFileDialog.getExistingDirectory(parent, title, str(begin))
    if not chosen:
        return None
    settings.set_last_folder(Folder.MODELS, Path(chosen).parent)
    return Path(chosen)


def choose_examples_file(parent: QWidget, settings: Settings) -> Path | None:
    """A file of conversations, or None."""
    title = QCoreApplication.translate("choosers", "Choose a file of examples")
    known = QCoreApplication.translate("choosers", "Examples")
    everything = QCoreApplication.translate("choosers", "All files")
    kinds = f"{known} (*.jsonl *.ndjson *.json *.csv *.tsv *.xlsx *.parquet *.txt *.md *.gz);;{everything} (*)"
    return _file(parent, settings, title, kinds, Folder.EXAMPLES)


def choose_setup_file(parent: QWidget, settings: Settings) -> Path | None:
    """A file of saved settings: TOML, or the run.json of an earlier run."""
    title = QCoreApplication.translate("choosers", "Open a saved setup")
    kinds = QCoreApplication.translate("choosers", "Setups") + " (*.toml run.json)"
    return _file(parent, settings, title, kinds, Folder.SETUPS)


def _file(parent: QWidget, settings: Settings, title: str, kinds: str, folder: Folder) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(settings.last_folder(folder)), kinds)
    if not chosen:
        return None
    settings.set_last_folder(folder, Path(chosen).parent)
    return Path(chosen)
