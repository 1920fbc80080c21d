"""The list of screens."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.ui.screens.stage import Stage

Arrange = Callable[[Stage], QWidget | None]


@dataclass(frozen=True)
class Screen:
    """name: also the picture's file name. arrange: brings the stage there; returns what to draw, None for the window."""

    name: str
    arrange: Arrange


_SCREENS: dict[str, Screen] = {}


def screen(name: str) -> Callable[[Arrange], Arrange]:
    """Register a function that arranges a screen."""

    def register(arrange: Arrange) -> Arrange:
        if name in _SCREENS:
            raise ValueError(f"two screens are called {name}")
        _SCREENS[name] = Screen(name, arrange)
        return arrange

    return register


def all_screens() -> list[Screen]:
    """Those of all modules `states_…`, by name."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name.startswith("states_"):
            importlib.import_module(f"tests.ui.screens.{module.name}")
    return sorted(_SCREENS.values(), key=lambda found: found.name)
