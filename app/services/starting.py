"""An earlier result as the beginning of a new training: read, checked against the model, and what it asks of the settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import UserError
from app.runs.config import ALL_TARGETS, TrainingConfig
from app.runs.store import Run
from app.services.session import Session
from app.services.tasks import Task


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """settings: what the training must have to go on from it. name: the run's, or the folder's; step: if noted."""

    folder: Path
    settings: dict[str, Any]
    name: str
    step: int | None

    def fitted(self, wished: TrainingConfig) -> dict[str, Any]:
        """The settings closest to what a person wished with which training can go on from here: a higher rank, more
        parts and more layers than it has can be had, less cannot."""
        needed = self.settings
        if needed["method"] == "full" or wished.method != needed["method"]:
            return needed
        settings = dict(needed)
        if wished.rank >= needed["rank"]:
            settings |= {"rank": wished.rank, "alpha": wished.alpha}
        if ALL_TARGETS in wished.targets or set(needed["targets"]) <= set(wished.targets):
            settings["targets"] = wished.targets
        if not wished.num_layers or 0 < needed["num_layers"] <= wished.num_layers:
            settings["num_layers"] = wished.num_layers
        return settings


def starting_point(folder: Path, model: Path) -> StartingPoint:
    """On the engine thread. Raises UserError when the folder is no adapter, or not of this model."""
    from app.engine.import_adapter import read_adapter, suggested_settings
    from app.engine.loading import describe

    saved = read_adapter(folder)
    layers = describe(model).layers
    settings = suggested_settings(saved, layers)
    step = saved.about.get("step")
    return StartingPoint(folder, settings, _name(folder), step if isinstance(step, int) else None)


def _name(folder: Path) -> str:
    """The name of the run that a version lies in, else the folder's."""
    for around in list(folder.absolute().parents)[:2]:
        if (around / "run.json").is_file():
            try:
                return Run(around).name
            except UserError:
                break
    return folder.name


class Starting(QObject):
    """accepted(StartingPoint) or refused(UserError) answer `look_at`; a newer request silences the older one."""

    accepted = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None

    def look_at(self, folder: Path, model: Path) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._session.engine.post_small(lambda task: starting_point(folder, model))
        self._task.done.connect(self.accepted)
        self._task.failed.connect(self._on_refused)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.refused.emit(error)
