"""Puts the recipe of the app on the path, as its scripts do, and makes small apps to break."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))


@pytest.fixture(scope="session")
def whole_app(tmp_path_factory: pytest.TempPathFactory):
    """A complete Tunesmith.app of a few files, sealed, for this Python's version. Not to be changed."""
    from tests.packaging.small_app import make

    return make(tmp_path_factory.mktemp("app") / "Tunesmith.app")


@pytest.fixture
def small_app(whole_app, tmp_path: Path):
    """The same, to break."""
    shutil.copytree(whole_app.top, tmp_path / "Tunesmith.app", symlinks=True)
    return dataclasses.replace(whole_app, top=tmp_path / "Tunesmith.app")
