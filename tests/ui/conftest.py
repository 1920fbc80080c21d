"""Tests of the window run without a screen unless QT_QPA_PLATFORM says otherwise; each begins with the light theme."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.theme import theme
from app.ui.widgets.accessible import say_what_widgets_are


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns that it has no window manager to tell a window's sizes; that is no fault of ours."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", r"does not support raise\(\)", extend=True))


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[None]:
    theme().install()
    say_what_widgets_are()
    theme().set_mode("light")
    yield
    theme().set_mode("system")
