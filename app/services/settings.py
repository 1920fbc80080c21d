"""What the window remembers between starts. How a run is trained is not here: that is TrainingConfig, kept in the run."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.data.folder import is_file, is_folder

RECENT_KEPT = 12


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window speaks; the values are ISO 639 codes."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Folder(StrEnum):
    """Which chooser a remembered folder belongs to."""

    MODELS = "models"
    EXAMPLES = "examples"
    SETUPS = "setups"
    EXPORTS = "exports"


class Key(StrEnum):
    APPEARANCE = "appearance"
    LANGUAGE = "language"
    KEEP_AWAKE = "keep_awake"
    NOTIFY = "notify"
    MEMORY_LIMIT = "memory_limit"
    LAST_FOLDER = "last_folder"
    RECENT_MODELS = "recent_models"
    RECENT_EXAMPLES = "recent_examples"
    MODEL_FOLDERS = "model_folders"
    DISCLOSED = "disclosed"
    GEOMETRY = "window/geometry"
    DECLINED = "declined"


class Settings:
    """A typed face on QSettings. store: another place to keep them, for tests."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings()

    @property
    def appearance(self) -> Appearance:
        value = str(self._store.value(Key.APPEARANCE, Appearance.SYSTEM))
        return Appearance(value) if value in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue(Key.APPEARANCE, value.value)

    @property
    def language(self) -> Language:
        value = str(self._store.value(Key.LANGUAGE, Language.SYSTEM))
        return Language(value) if value in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self._store.setValue(Key.LANGUAGE, value.value)

    @property
    def keep_awake(self) -> bool:
        """Whether the computer stays awake while a training runs."""
        return self._flag(Key.KEEP_AWAKE)

    @keep_awake.setter
    def keep_awake(self, value: bool) -> None:
        self._set_flag(Key.KEEP_AWAKE, value)

    @property
    def notify(self) -> bool:
        """Whether the system tells of a training's end when the window is not in front."""
        return self._flag(Key.NOTIFY)

    @notify.setter
    def notify(self, value: bool) -> None:
        self._set_flag(Key.NOTIFY, value)

    @property
    def memory_limit(self) -> float | None:
        """What new trainings may use, in GB; None for what suits this machine."""
        try:
            value = float(str(self._store.value(Key.MEMORY_LIMIT, "")))
        except ValueError:
            return None
        return value if 0 < value <= 4096 else None

    @memory_limit.setter
    def memory_limit(self, value: float | None) -> None:
        self._store.setValue(Key.MEMORY_LIMIT, "" if value is None else str(value))

    def last_folder(self, folder: Folder) -> Path:
        """Where this chooser was last; the home folder at first or when that place is gone."""
        kept = str(self._store.value(f"{Key.LAST_FOLDER}/{folder}", ""))
        return Path(kept) if kept and is_folder(Path(kept)) else Path.home()

    def set_last_folder(self, folder: Folder, path: Path) -> None:
        self._store.setValue(f"{Key.LAST_FOLDER}/{folder}", str(path))

    @property
    def recent_models(self) -> list[Path]:
        """Folders that were trained or chosen before, newest first; those that are gone are left out."""
        return [path for path in self._paths(Key.RECENT_MODELS) if is_folder(path)][:RECENT_KEPT]

    def add_recent_model(self, path: Path) -> None:
        self._add_path(Key.RECENT_MODELS, path)

    @property
    def recent_examples(self) -> list[Path]:
        """Files of examples that were read before, newest first; those that are gone are left out."""
        return [path for path in self._paths(Key.RECENT_EXAMPLES) if _is_there(path)][:RECENT_KEPT]

    def add_recent_examples(self, path: Path) -> None:
        self._add_path(Key.RECENT_EXAMPLES, path)

    def forget_recent(self) -> None:
        """No model and no examples were used before."""
        self._store.remove(Key.RECENT_MODELS)
        self._store.remove(Key.RECENT_EXAMPLES)

    def _flag(self, key: Key) -> bool:
        return str(self._store.value(key, "true")) == "true"

    def _set_flag(self, key: Key, value: bool) -> None:
        self._store.setValue(key, "true" if value else "false")

    def _paths(self, key: Key) -> list[Path]:
        value = self._store.value(key, [])
        kept = value if isinstance(value, list) else [value]
        return [Path(text) for text in kept if isinstance(text, str) and text]

    def _add_path(self, key: Key, path: Path) -> None:
        """What is gone keeps its place for a while: its disk may come back."""
        paths = [path, *(kept for kept in self._paths(key) if kept != path)]
        self._store.setValue(key, [str(kept) for kept in paths[: 2 * RECENT_KEPT]])

    @property
    def model_folders(self) -> list[Path]:
        """Folders to look for models in, beside the usual ones; also those that are not there just now."""
        return self._paths(Key.MODEL_FOLDERS)

    @model_folders.setter
    def model_folders(self, folders: list[Path]) -> None:
        self._store.setValue(Key.MODEL_FOLDERS, [str(folder) for folder in folders])

    def disclosed(self, name: str) -> bool:
        """Whether this person left the named section open."""
        return str(self._store.value(f"{Key.DISCLOSED}/{name}", "false")) == "true"

    def set_disclosed(self, name: str, shown: bool) -> None:
        self._store.setValue(f"{Key.DISCLOSED}/{name}", "true" if shown else "false")

    def is_declined(self, run: Path, step: int) -> bool:
        """Whether the person was offered to go on with a run from this step before, and did not want to."""
        return str(self._store.value(f"{Key.DECLINED}/{run.name}", "")) == str(step)

    def decline(self, run: Path, step: int) -> None:
        self._store.setValue(f"{Key.DECLINED}/{run.name}", str(step))

    @property
    def geometry(self) -> QByteArray:
        value = self._store.value(Key.GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue(Key.GEOMETRY, value)

    def save(self) -> None:
        self._store.sync()


def _is_there(path: Path) -> bool:
    """False as well where one may not look any more."""
    return is_file(path) or is_folder(path)
