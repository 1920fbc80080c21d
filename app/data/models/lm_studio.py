"""Where LM Studio keeps its models: a folder that the person may have moved, to another disk for example."""

from __future__ import annotations

import json
from pathlib import Path

_POINTER = ".lmstudio-home-pointer"
"""A file in the home folder that holds the path of LM Studio's own folder."""


def models_folders(home: Path) -> list[Path]:
    """The folders in which LM Studio may have models, the one that it uses now first. They need not be there."""
    own = [Path(words) for words in [_text(home / _POINTER).strip()] if words] + [home / ".lmstudio"]
    chosen = [folder for folder in map(_chosen, own) if folder is not None]
    usual = [*(folder / "models" for folder in own), home / ".cache/lm-studio/models"]
    return list(dict.fromkeys([*chosen, *usual]))


def _chosen(own: Path) -> Path | None:
    """The folder that was chosen in LM Studio's settings."""
    try:
        folder = json.loads(_text(own / "settings.json")).get("downloadsFolder")
    except (ValueError, AttributeError, RecursionError):
        return None
    return Path(folder).expanduser() if isinstance(folder, str) and folder else None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
