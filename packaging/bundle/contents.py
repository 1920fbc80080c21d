"""contents.toml as values, and the place of each part inside the app."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
Kind = Literal["macos", "linux"]


class BuildError(Exception):
    """The app cannot be built; the message says why and what to do."""


def contents() -> dict[str, Any]:
    return tomllib.loads((PACKAGING / "contents.toml").read_text(encoding="utf-8"))


def app_version() -> str:
    """`__version__` of app/__init__.py, the one place that has it, read without importing the app."""
    text = (ROOT / "app/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, flags=re.MULTILINE)
    if found is None:
        raise BuildError("app/__init__.py has no __version__.")
    return found[1]


@dataclass(frozen=True)
class Layout:
    """Where things lie in an app. The same on every platform but for the two levels that macOS puts around it.

    macOS: top is Tunesmith.app, inner its Contents, and the launcher is MacOS/Tunesmith.
    Linux: top and inner are the folder Tunesmith, and the launcher is Tunesmith in it.
    python: "3.13", the version whose library and extension modules are inside.
    """

    top: Path
    kind: Kind
    python: str

    @property
    def inner(self) -> Path:
        return self.top / "Contents" if self.kind == "macos" else self.top

    @property
    def launcher(self) -> Path:
        return self.inner / ("MacOS/Tunesmith" if self.kind == "macos" else "Tunesmith")

    @property
    def frameworks(self) -> Path:
        """libpython and, on Linux, the system's libraries for computers that lack them."""
        return self.inner / "Frameworks"

    @property
    def libpython(self) -> Path:
        return self.frameworks / (
            f"libpython{self.python}.dylib" if self.kind == "macos" else f"libpython{self.python}.so.1.0"
        )

    @property
    def resources(self) -> Path:
        return self.inner / "Resources"

    @property
    def home(self) -> Path:
        """PYTHONHOME."""
        return self.resources / "python"

    @property
    def library(self) -> Path:
        return self.home / f"lib/python{self.python}"

    @property
    def extensions(self) -> Path:
        return self.library / "lib-dynload"

    @property
    def packages(self) -> Path:
        """site-packages, as pip would lay it out."""
        return self.resources / "packages"

    @property
    def code(self) -> Path:
        """Holds app/ and resources/ side by side, as a checkout does."""
        return self.resources / "code"

    @property
    def licences(self) -> Path:
        return self.resources / "licences"

    @property
    def search_path(self) -> list[Path]:
        """sys.path inside the app, in order."""
        return [self.code, self.packages, self.library, self.extensions]


def layout_of(top: Path) -> Layout:
    """The layout of an app that was built before. Raises BuildError when it is none."""
    kind: Kind = "macos" if (top / "Contents").is_dir() else "linux"
    guess = Layout(top, kind, "")
    libraries = sorted(path.name for path in (guess.home / "lib").glob("python3.*")) if guess.home.is_dir() else []
    if not libraries:
        raise BuildError(f"{top} is not a Tunesmith app: it holds no Python.")
    return Layout(top, kind, libraries[0].removeprefix("python"))
