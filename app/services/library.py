"""The models to choose from: those found on this machine and those used before. Looked up off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.data.model_folder import ModelInfo
from app.data.models.found import ADDED, Found, FoundModel, Place, Unusable, all_places, find_models, known_models
from app.data.models.suggested import Suggested
from app.services.downloads import Downloads
from app.services.forecast import Fit, Forecast, Machine
from app.services.settings import Settings
from app.services.tasks import Task, Workers


class Library(QObject):
    """changed: `found`, `unusable` or `recent` has something new. `found` is None while the first search is under way.

    places: where to look instead of the usual ones, for tests; folders that the person added are looked into as well.
    downloads: brings models that are not here yet.
    """

    changed = Signal()

    def __init__(
        self, workers: Workers, settings: Settings, places: list[Place] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workers, self._settings, self._places = workers, settings, places
        self._search: Task | None = None
        self.downloads = Downloads(workers, parent=self)
        self.found: list[FoundModel] | None = None
        self.unusable: list[Unusable] = []
        self.recent: list[FoundModel] = []

    def search(self) -> None:
        """Look through the usual places and the added folders again."""
        if self._search is not None:
            self._search.cancel()
        added = self._settings.model_folders
        places = all_places(added) if self._places is None else [*self._places, *((ADDED, folder) for folder in added)]
        self._search = self._workers.post(lambda task: find_models(places, task.cancelled))
        self._search.done.connect(self._on_found)
        self._search.failed.connect(self._on_not_found)
        self._look_up_recent()

    @property
    def folders(self) -> Sequence[Path]:
        """Folders that the person wants looked into as well."""
        return self._settings.model_folders

    def add_folder(self, folder: Path) -> None:
        """Look into this folder as well, now and from now on."""
        self._settings.model_folders = [*(path for path in self.folders if path != folder), folder]
        self.search()

    def remove_folder(self, folder: Path) -> None:
        """Do not look into this folder any more. Nothing in it changes."""
        self._settings.model_folders = [path for path in self.folders if path != folder]
        self.search()

    def remember(self, path: Path) -> None:
        """This model was used just now."""
        self._settings.add_recent_model(path)
        self._look_up_recent()

    def _look_up_recent(self) -> None:
        folders = self._settings.recent_models
        self._workers.post(lambda task: known_models(folders)).done.connect(self._on_recent)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self.found, self.unusable = list(found.models), list(found.unusable)
        self.changed.emit()

    @Slot()
    def _on_not_found(self) -> None:
        """The search broke off: what was known before still counts."""
        self.found = self.found or []
        self.changed.emit()

    @Slot(object)
    def _on_recent(self, models: list[FoundModel]) -> None:
        self.recent = models
        self.changed.emit()


@lru_cache(maxsize=1024)
def usual_fit(model: ModelInfo | Suggested, machine: Machine) -> Fit:
    """Whether training this model fits this machine with settings and examples as people usually have them."""
    from app.runs.usual_fit import usual_needs

    limit = machine.memory_limit_gb
    return Forecast(usual_needs(model, limit, machine.float32), limit, None).fit
