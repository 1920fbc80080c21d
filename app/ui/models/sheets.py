"""Opens the sheets about models over the window, and passes on what was chosen in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.services.choices import Choices
from app.services.library import Library

if TYPE_CHECKING:
    from app.ui.models.download_sheet import DownloadSheet
    from app.ui.models.found_sheet import FoundSheet


class ModelSheets(QObject):
    """Makes each sheet when it is first wanted. A model chosen in one becomes the model to train."""

    def __init__(self, window: QWidget, library: Library, choices: Choices) -> None:
        super().__init__(window)
        self._window, self._library, self._choices = window, library, choices

    @cached_property
    def found(self) -> FoundSheet:
        from app.ui.models.found_sheet import FoundSheet

        sheet = FoundSheet(self._window, self._library, self._choices)
        sheet.chosen.connect(self._choices.choose_model)
        sheet.download_asked.connect(self.show_download)
        return sheet

    @cached_property
    def download(self) -> DownloadSheet:
        from app.ui.models.download_sheet import DownloadSheet

        sheet = DownloadSheet(self._window, self._library.downloads, self._library, self._choices)
        sheet.arrived.connect(self._choices.choose_model)
        return sheet

    @Slot()
    def show_found(self) -> None:
        """Every model on this machine."""
        self.found.open()

    @Slot()
    def show_download(self) -> None:
        """What can be downloaded, or the download that runs."""
        if "found" in self.__dict__:
            self.found.close_sheet()
        self.download.open()
