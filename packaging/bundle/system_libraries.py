"""Linux: copies of the system's libraries that the app's files need, for computers that lack them.

The launcher loads one only where the computer has no library of that name, so that drivers and look are the system's own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from bundle.contents import BuildError, Layout
from bundle.tree import is_binary, needed_names

# These belong to the C library itself and must be the computer's own.
C_LIBRARY = re.compile(r"ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|nsl|anl|BrokenLocale)\.so.*|linux-vdso.*")
# Loaded by name while the app runs, so no file of it asks for them.
BY_NAME = ["libopenblas.so.0", "libssl.so.3", "libcrypto.so.3"]


def place(layout: Layout) -> list[str]:
    """Copy what is needed into Frameworks/system, with a list in the order to load them in. Returns the names."""
    inside = {path.name for path in layout.top.rglob("*.so*")}
    places = _cache()
    order: list[str] = []
    for path in sorted(path for path in layout.top.rglob("*") if path.is_file() and is_binary(path)):
        for name in needed_names(path, "linux"):
            _visit(name, inside, places, order)
    for name in BY_NAME:
        _visit(name, inside, places, order)
    target = layout.frameworks / "system"
    target.mkdir()
    for name in order:
        shutil.copy2(Path(places[name]).resolve(), target / name)
        (target / name).chmod(0o755)
    (target / "order").write_text("\n".join(order) + "\n", encoding="utf-8")
    return order


def _visit(name: str, inside: set[str], places: dict[str, str], order: list[str]) -> None:
    """Add a library after those that it needs."""
    if name in inside or name in order or C_LIBRARY.fullmatch(name):
        return
    if name not in places:
        raise BuildError(f"{name} is needed and not on this computer; packaging/setup/system.sh installs what is.")
    for other in needed_names(Path(places[name]), "linux"):
        if other != name:
            _visit(other, inside | {name}, places, order)
    order.append(name)


def _cache() -> dict[str, str]:
    """Names and places of the libraries that this computer knows."""
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found: dict[str, str] = {}
    for name, kind, place in re.findall(r"^\s+(\S+) \(([^)]*)\) => (\S+)", listing, flags=re.MULTILINE):
        if "hwcap" not in kind:
            found.setdefault(name, place)
    return found
