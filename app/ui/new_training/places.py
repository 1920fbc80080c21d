"""Paths as people read them, and whether a dropped item can be what is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.data.folder import is_file, is_folder, look_into
from app.errors import UserError

_LONG = 18
WEIGHTS = (".safetensors", ".gguf")


def home_short(path: Path) -> str:
    """The path with "~" for the home folder."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def back_to(path: Path) -> str:
    """On a button that takes up what was chosen before."""
    name = path.name if len(path.name) <= _LONG else f"{path.name[: _LONG - 1].rstrip()}…"
    return QCoreApplication.translate("places", "Back to “%1”").replace("%1", name)


def kind_of(path: Path) -> Literal["run", "setup", "model", "examples"]:
    """What a dropped or opened item is meant as. Looks at its name and at the names in it only."""
    if path.name == "run.json" or is_file(path / "run.json"):
        return "run"
    if is_folder(path):
        weights = is_file(path / "config.json") or next(path.glob("*.safetensors"), None) is not None
        return "model" if weights or refuse_as_examples(path) else "examples"
    return "model" if path.suffix in WEIGHTS else "setup" if path.suffix == ".toml" else "examples"


def as_model(path: Path) -> Path:
    """The folder of a model of which one file was given."""
    return path.parent if path.suffix == ".safetensors" and is_file(path) else path


def refuse_as_model(path: Path) -> str:
    """Why an item cannot be a model folder; "" when it may be one. Looks at its kind only."""
    if is_folder(path):
        return ""
    return QCoreApplication.translate("places", "This is a file. A model is a folder.")


def refuse_as_examples(path: Path) -> str:
    """Why an item cannot be an examples file; "" when it may be one."""
    if is_file(path):
        return ""
    try:
        look_into(path)
    except UserError:
        return QCoreApplication.translate("places", "This folder has no train file. Drop the file with your examples.")
    return ""
