"""All files together: size, links, folders of the machine that built the app, licences, launcher."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

from bundle.checks.check import Check
from bundle.contents import ROOT, Layout
from bundle.fetch import cache_folder

MB = 1_000_000


def check_size(layout: Layout, limits: dict[str, int], packed: Path | None) -> Check:
    """The app, unpacked and packed, stays within what contents.toml allows. MB of 1,000,000 bytes."""
    result = Check("Size")
    size = sum(path.stat().st_size for path in layout.top.rglob("*") if path.is_file()) / MB
    result.facts = f"{size:.0f} MB of {limits['unpacked_mb']} allowed"
    if size > limits["unpacked_mb"]:
        result.problems.append(f"{size:.0f} MB are more than {limits['unpacked_mb']}")
    if packed is not None:
        weight = packed.stat().st_size / MB
        result.facts += f"; {packed.suffix.lstrip('.')} {weight:.0f} MB of {limits['packed_mb']}"
        if weight > limits["packed_mb"]:
            result.problems.append(f"{packed.name} has {weight:.0f} MB, more than {limits['packed_mb']}")
    return result


def check_paths(layout: Layout) -> Check:
    """Nothing points out of the app: no links, and no folder of this machine in any file."""
    result, count = Check("Paths"), 0
    here = {str(ROOT), str(cache_folder()), sys.prefix, sys.base_prefix} - {"/usr", "/usr/local", "/"}
    folders = [os.fsencode(folder + "/") for folder in here]
    for path in sorted(layout.top.rglob("*")):
        name = path.relative_to(layout.top).as_posix()
        if path.is_symlink():
            result.problems.append(f"{name} is a link")
        elif path.is_file():
            count += 1
            data = path.read_bytes()
            result.problems += [f"{name} names {os.fsdecode(folder)}" for folder in folders if folder in data]
    result.facts = f"{count} files, no links, no folder of the building machine in them"
    return result


def check_parts(layout: Layout, contents: dict[str, Any]) -> Check:
    """The launcher starts, licences of all packages are there, and nothing heavy slipped in."""
    result = Check("Parts")
    if not os.access(layout.launcher, os.X_OK):
        result.problems.append(f"{layout.launcher.name} is not there or may not be run")
    if not layout.libpython.is_file():
        result.problems.append(f"{layout.libpython.name} is not there")
    for name in ("torch", "PySide6/QtWebEngineCore.abi3.so", *contents["packages"]["leave_out"]):
        if (layout.packages / name.replace("-", "_")).exists():
            result.problems.append(f"{name} must not be inside")
    listed = layout.licences / "Parts.txt"
    lines = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    packages = [path.name.rsplit(".dist-info", 1)[0] for path in layout.packages.glob("*.dist-info")]
    for package in packages:
        name, version = package.rsplit("-", 1)
        folders = [path for path in layout.licences.glob("*") if _normal(path.name) == _normal(name)]
        if not any(any(folder.iterdir()) for folder in folders):
            result.problems.append(f"no licence of {name} {version}")
    result.facts = f"launcher, Python {layout.python}, {len(packages)} packages, licences of {len(lines) - 4} parts"
    return result


def _normal(name: str) -> str:
    """A package's name as pip compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()
