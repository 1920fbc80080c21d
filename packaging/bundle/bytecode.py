"""Byte-code made ahead, of a kind that Python takes without looking at the source: a sealed app is never written to."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from bundle.contents import BuildError, Layout


def interpreter(python: str) -> str:
    """A Python of this minor version ("3.13") on this machine: byte-code is the same on every platform."""
    if python == f"{sys.version_info[0]}.{sys.version_info[1]}":
        return sys.executable
    names = [f"python{python}", *map(str, sorted(Path.home().glob(f".pyenv/versions/{python}.*/bin/python{python}")))]
    for name in names:
        place = shutil.which(name)
        if place and _version(place) == python:
            return place
    raise BuildError(f"The byte-code of this app is made by a Python {python}, and there is none on this machine.")


def compile_all(layout: Layout) -> None:
    """Compile everything in the app. Raises BuildError when a file does not compile."""
    # "." as its place: tracebacks name files relative to the app, and no folder of this machine gets in.
    command = [
        interpreter(layout.python),
        "-I",
        "-m",
        "compileall",
        "-q",
        "-j",
        "2",
        "--invalidation-mode",
        "unchecked-hash",
    ]
    for folder, name in (
        (layout.code, "code"),
        (layout.packages, "packages"),
        (layout.library, f"python/lib/python{layout.python}"),
    ):
        result = subprocess.run([*command, "-s", str(folder), "-p", name, str(folder)], capture_output=True, text=True)
        if result.returncode:
            raise BuildError(
                f"Not everything in {folder.name} compiles:\n{result.stdout[-2000:]}{result.stderr[-2000:]}"
            )


def _version(python: str) -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([python, "-I", "-c", code], capture_output=True, text=True).stdout.strip()
