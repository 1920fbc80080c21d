"""The models to choose from: those found on this machine and those used before. Looked up off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.services.found_models import FoundModel, find_models, known_models
from app.services.settings import Settings
from app.services.tasks import Workers


class Library(QObject):
    """changed: `found` or `recent` has something new. `found` is None while the first search is under way."""

    changed = Signal()

    def __init__(
        self,
        workers: Workers,
        settings: Settings,
        places: list[tuple[str, Path]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers, self._settings, self._places = workers, settings, places
        self.found: list[FoundModel] | None = None
        self.recent: list[FoundModel] = []

    def search(self) -> None:
        """Look through the usual places again."""
        self._workers.post(lambda task: find_models(self._places)).done.connect(self._on_found)
        self._look_up_recent()

    def remember(self, path: Path) -> None:
        """This model was used just now."""
        self._settings.add_recent_model(path)
        self._look_up_recent()

    def _look_up_recent(self) -> None:
        folders = self._settings.recent_models
        self._workers.post(lambda task: known_models(folders)).done.connect(self._on_recent)

    @Slot(object)
    def _on_found(self, models: list[FoundModel]) -> None:
        self.found = models
        self.changed.emit()

    @Slot(object)
    def _on_recent(self, models: list[FoundModel]) -> None:
        self.recent = models
        self.changed.emit()
