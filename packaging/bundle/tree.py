"""site-packages: wheels unpacked as they are, then pruned by the lists in contents.toml and by what Qt needs."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bundle import macho
from bundle.contents import BuildError, Kind, Layout


def unpack(wheels: Iterable[Path], target: Path) -> None:
    """Unzip wheels over one another, with their executable bits. Their scripts and headers (*.data) stay out."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for item in archive.infolist():
                if ".data/" in item.filename or item.is_dir():
                    continue
                path = target / item.filename
                mode = item.external_attr >> 16
                path.parent.mkdir(parents=True, exist_ok=True)
                if stat.S_ISLNK(mode):
                    raise BuildError(f"{wheel.name} holds a link ({item.filename}); an app must not.")
                path.write_bytes(archive.read(item))
                path.chmod(0o755 if mode & 0o111 else 0o644)


def prune(folder: Path, patterns: list[str], keep: list[str]) -> None:
    """Remove files that match a pattern and none of keep, and the folders this leaves empty."""
    removed, kept = _expression(patterns), _expression(keep)
    for path in [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]:
        name = path.relative_to(folder).as_posix()
        if removed.fullmatch(name) and not kept.fullmatch(name):
            path.unlink()
    remove_empty_folders(folder)


def remove_empty_folders(folder: Path) -> None:
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def prune_qt(layout: Layout, qt: dict[str, Any]) -> list[str]:
    """Leave the Qt modules and plugins that contents.toml names, and the libraries they need. Returns those."""
    pyside = layout.packages / "PySide6"
    suffix = ".dylib" if layout.kind == "macos" else ".so"
    wanted = [pyside / f"{module}.abi3.so" for module in qt["modules"]]
    wanted += [pyside / "Qt/plugins" / f"{name}{suffix}" for name in qt["plugins"][layout.kind]]
    if missing := [path.name for path in wanted if not path.exists()]:
        raise BuildError(f"PySide6 has no {', '.join(missing)}.")
    needed = _closure([*wanted, *pyside.glob("libpyside6.*")], pyside, layout.kind)
    binaries = [path for path in pyside.rglob("*") if path.is_file() and is_binary(path)]
    for path in binaries:
        if path not in needed:
            path.unlink()
    for framework in (pyside / "Qt/lib").glob("*.framework"):
        if not any(framework in path.parents for path in needed):
            shutil.rmtree(framework)
    prune(pyside / "Qt/translations", ["**"], [f"{name}.qm" for name in qt["translations"]])
    remove_empty_folders(pyside)
    libraries = (path.name for path in needed if "lib" in path.relative_to(pyside).parts)
    return sorted(libraries)


def is_binary(path: Path) -> bool:
    """A library or program of macOS or Linux."""
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF" or macho.is_macho(path)


def _closure(start: list[Path], pyside: Path, kind: Kind) -> set[Path]:
    """Files of PySide6 that these need, directly or not."""
    known: dict[str, Path] = {}
    for path in (path for path in pyside.rglob("*") if path.is_file() and is_binary(path)):
        known.setdefault(path.name, path)
    found, todo = set(), list(start)
    while todo:
        path = todo.pop()
        if path not in found:
            found.add(path)
            todo += [known[name] for name in needed_names(path, kind) if name in known]
    return found


def needed_names(path: Path, kind: Kind) -> list[str]:
    """File names of the libraries that a library or program asks for."""
    if kind == "macos":
        data = path.read_bytes()
        if data[:4] == macho.MAGIC_FAT:
            raise BuildError(f"{path.name} must be thinned first.")
        return [name.rsplit("/", 1)[-1] for name, _ in macho.parse(data).deps]
    result = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", result.stdout)


def _expression(patterns: list[str]) -> re.Pattern[str]:
    """Shell patterns as one expression: * stays within a name, ** crosses folders."""
    parts = []
    for pattern in patterns:
        text = re.escape(pattern).replace(r"\*\*/", "(?:.*/)?").replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
        parts.append(text)
    return re.compile("|".join(parts) or "(?!)")
