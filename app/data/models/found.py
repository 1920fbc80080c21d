"""Models that are already on this machine, in the folders of other programs. Looks, never downloads, never writes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import platformdirs

from app.data.folder import is_file, is_folder
from app.data.model_folder import ModelInfo, display_name, inspect_model
from app.data.models.architectures import must_be_known
from app.data.models.lm_studio import models_folders
from app.errors import UserError

TUNESMITH = "Tunesmith"
LM_STUDIO = "LM Studio"
HUGGING_FACE = "Hugging Face"
MLX = "MLX"
ADDED = "added"
"""The source of what lies in a folder that the person added."""
DEEPEST = 3
MOST_FOLDERS = 5_000

Place = tuple[str, Path]


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model that can be trained, and whose folder it was found in."""

    info: ModelInfo
    source: str


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something that looks like a model and cannot be trained. why: what a person is told about it."""

    path: Path
    name: str
    source: str
    why: UserError


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came upon."""

    models: tuple[FoundModel, ...] = ()
    unusable: tuple[Unusable, ...] = ()


def own_folder() -> Path:
    """Where Tunesmith puts the models that it downloads: OWNER/NAME below this."""
    return Path(platformdirs.user_data_path("Tunesmith", appauthor=False)) / "models"


def usual_places(home: Path, environment: Mapping[str, str]) -> list[Place]:
    """Where the common programs keep their models, as (program, folder).

    The Hugging Face cache follows HF_HUB_CACHE, then HF_HOME, then XDG_CACHE_HOME, then ~/.cache/huggingface
    (https://huggingface.co/docs/huggingface_hub/guides/manage-cache).
    """
    caches = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    hub = environment.get("HF_HUB_CACHE") or Path(environment.get("HF_HOME") or caches / "huggingface") / "hub"
    return [
        *((LM_STUDIO, folder) for folder in models_folders(home)),
        (HUGGING_FACE, Path(hub).expanduser()),
        (MLX, home / ".cache/mlx"),
        (MLX, home / "mlx_models"),
        (MLX, home / ".mlx/models"),
    ]


def all_places(added: Sequence[Path] = ()) -> list[Place]:
    """Where to look on this machine. added: folders that the person named."""
    own = [(TUNESMITH, own_folder())]
    return own + usual_places(Path.home(), os.environ) + [(ADDED, folder) for folder in added]


def find_models(places: Sequence[Place], cancelled: Callable[[], bool] = lambda: False) -> Found:
    """Everything under the places that is or looks like a model, each once, by place and then by name."""
    models: dict[Path, FoundModel] = {}
    unusable: dict[Path, Unusable] = {}
    for source, place in places:
        for looked in sorted(_look(source, place, cancelled), key=_name):
            if isinstance(looked, FoundModel):
                models.setdefault(looked.info.path.resolve(), looked)
            else:
                unusable.setdefault(looked.path.resolve(), looked)
    return Found(tuple(models.values()), tuple(u for path, u in unusable.items() if path not in models))


def known_models(folders: Sequence[Path]) -> list[FoundModel]:
    """Models in exactly these folders, in this order; those that cannot be trained any more are left out."""
    looked = [_inspect(folder, "") for folder in folders]
    return [model for model in looked if isinstance(model, FoundModel)]


def _name(looked: FoundModel | Unusable) -> str:
    return (looked.info.name if isinstance(looked, FoundModel) else looked.name).lower()


def _look(source: str, place: Path, cancelled: Callable[[], bool]) -> Iterator[FoundModel | Unusable]:
    if source == HUGGING_FACE:
        for repository in _folders(place, "models--*"):
            yield from _newest_snapshot(repository)
        return
    for folder in islice(_model_folders(place, DEEPEST, cancelled), MOST_FOLDERS):
        yield _inspect(folder, source)


def _newest_snapshot(repository: Path) -> list[FoundModel | Unusable]:
    """The best of a cached repository's snapshots: the one that "main" names, else any that can be trained."""
    snapshots = [path for path in _folders(repository / "snapshots", "*") if _entries(path)]
    main = _text(repository / "refs/main").strip()
    looked = [_inspect(path, HUGGING_FACE) for path in sorted(snapshots, key=lambda path: path.name != main)]
    usable = [model for model in looked if isinstance(model, FoundModel)]
    return [*usable[:1]] if usable else looked[:1]


def _model_folders(place: Path, depth: int, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Folders that hold the files of a model, no deeper than `depth` below the place. Links are not followed twice."""
    entries = [] if cancelled() else _entries(place)
    files = {entry.name for entry in entries if is_file(entry)}
    if "config.json" in files or any(name.endswith((".gguf", ".safetensors")) for name in files):
        yield place
        if "config.json" in files:
            return
    if depth == 0:
        return
    for entry in entries:
        if is_folder(entry) and not entry.name.startswith("."):
            yield from _model_folders(entry, depth - 1, cancelled)


def _inspect(folder: Path, source: str) -> FoundModel | Unusable:
    try:
        info = inspect_model(folder)
        must_be_known(info.model_type, info.name)
        return FoundModel(info, source)
    except UserError as error:
        return Unusable(folder, display_name(folder), source, error)
    except OSError as error:  # it may not be looked at, or went away just now
        why = UserError(f"The folder {folder} cannot be read.", f"{error.strerror}.", "Choose another.", "unreadable")
        return Unusable(folder, display_name(folder), source, why)


def _folders(place: Path, pattern: str) -> list[Path]:
    try:
        return sorted(path for path in place.glob(pattern) if is_folder(path))
    except OSError:
        return []


def _entries(place: Path) -> list[Path]:
    try:
        return sorted(place.iterdir())
    except OSError:
        return []


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
