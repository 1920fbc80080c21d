"""Models that other programs have already put on this machine. Looks, never downloads."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.data.model_folder import ModelInfo, inspect_model
from app.errors import UserError

LM_STUDIO = "LM Studio"
HUGGING_FACE = "Hugging Face"
MLX = "MLX"


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model that can be trained, and whose folder it was found in."""

    info: ModelInfo
    source: str


def usual_places(home: Path, environment: Mapping[str, str]) -> list[tuple[str, Path]]:
    """Where the common programs keep their models, as (program, folder).

    The Hugging Face cache follows HF_HUB_CACHE, then HF_HOME, then ~/.cache/huggingface
    (https://huggingface.co/docs/huggingface_hub/guides/manage-cache).
    """
    hub = environment.get("HF_HUB_CACHE") or Path(environment.get("HF_HOME") or home / ".cache/huggingface") / "hub"
    return [
        (LM_STUDIO, home / ".lmstudio/models"),
        (LM_STUDIO, home / ".cache/lm-studio/models"),
        (HUGGING_FACE, Path(hub)),
        (MLX, home / ".cache/mlx"),
    ]


def find_models(places: list[tuple[str, Path]] | None = None) -> list[FoundModel]:
    """All models under the places that can be trained, each once, in the order of the places and then by name."""
    found: dict[Path, FoundModel] = {}
    for source, place in usual_places(Path.home(), os.environ) if places is None else places:
        models = [FoundModel(info, source) for folder in _candidates(source, place) for info in _inspect(folder)]
        for model in sorted(models, key=lambda model: model.info.name.lower()):
            found.setdefault(model.info.path.resolve(), model)
    return list(found.values())


def _candidates(source: str, place: Path) -> Iterator[Path]:
    if source == HUGGING_FACE:
        for repository in _folders(place, "models--*"):
            yield from _folders(repository / "snapshots", "*")
        return
    for folder in _folders(place, "*"):
        if (folder / "config.json").is_file():
            yield folder
        else:
            yield from (inner for inner in _folders(folder, "*") if (inner / "config.json").is_file())


def _folders(place: Path, pattern: str) -> list[Path]:
    try:
        return sorted(path for path in place.glob(pattern) if path.is_dir())
    except OSError:
        return []


def _inspect(folder: Path) -> list[ModelInfo]:
    try:
        return [inspect_model(folder)]
    except UserError:
        return []


def known_models(folders: list[Path]) -> list[FoundModel]:
    """Models in exactly these folders, in this order; those that cannot be trained any more are left out."""
    return [FoundModel(info, "") for folder in folders for info in _inspect(folder)]
