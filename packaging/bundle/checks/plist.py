"""Info.plist and the icons it names."""

from __future__ import annotations

import plistlib
import struct
from pathlib import Path
from typing import Any

from bundle import macho
from bundle.checks.check import Check
from bundle.contents import Layout, app_version

TEXTS = (
    "CFBundleName", "CFBundleDisplayName", "CFBundleIdentifier", "CFBundleExecutable", "CFBundleVersion",
    "CFBundleShortVersionString", "CFBundleIconFile", "LSMinimumSystemVersion", "LSApplicationCategoryType",
    "NSHumanReadableCopyright", "NSPrincipalClass",
)  # fmt: skip
ICON_TYPES = {"icp4", "icp5", "icp6", "ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"}


def check(layout: Layout) -> Check:
    """All keys are there, of the right type, and agree with what lies in the bundle."""
    result = Check("Info.plist")
    try:
        info = plistlib.loads((layout.inner / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException, ValueError) as error:
        result.problems.append(f"cannot be read: {error}")
        return result
    bad = result.problems
    bad += [f"lacks {key}" for key in TEXTS if not isinstance(info.get(key), str) or not info[key]]
    bad += [
        f"{key} is not true"
        for key in ("NSHighResolutionCapable", "LSRequiresNativeExecution")
        if info.get(key) is not True
    ]
    if info.get("CFBundlePackageType") != "APPL":
        bad.append("CFBundlePackageType is not APPL")
    for key in ("CFBundleVersion", "CFBundleShortVersionString"):
        if info.get(key) != app_version():
            bad.append(f"{key} is {info.get(key)}, the app {app_version()}")
    if not layout.inner.joinpath("MacOS", str(info.get("CFBundleExecutable"))).is_file():
        bad.append(f"names a program that is not there: {info.get('CFBundleExecutable')}")
    bad += _documents(info)
    bad += _icons(layout, info)
    bad += _oldest_system(layout, info)
    result.facts = f"{info.get('CFBundleIdentifier')} {info.get('CFBundleShortVersionString')}, macOS {info.get('LSMinimumSystemVersion')} or newer"
    return result


def _documents(info: dict[str, Any]) -> list[str]:
    types = {kind for entry in info.get("CFBundleDocumentTypes", []) for kind in entry.get("LSItemContentTypes", [])}
    declared = {
        entry.get("UTTypeIdentifier"): entry.get("UTTypeTagSpecification", {}).get("public.filename-extension", [])
        for entry in info.get("UTImportedTypeDeclarations", [])
    }
    problems = []
    if not any(kind in types and "jsonl" in endings for kind, endings in declared.items()):
        problems.append("does not open .jsonl files")
    if not {"public.folder", "public.data"} <= types:
        problems.append("does not take every file and folder that is dropped on it")
    return problems


def _icons(layout: Layout, info: dict[str, Any]) -> list[str]:
    names = {info.get("CFBundleIconFile")} | {
        entry["CFBundleTypeIconFile"]
        for entry in info.get("CFBundleDocumentTypes", [])
        if "CFBundleTypeIconFile" in entry
    }
    problems = []
    for name in sorted(filter(None, names)):
        path = layout.resources / f"{name}.icns"
        if missing := ICON_TYPES - icon_types(path):
            problems.append(f"{path.name} lacks {', '.join(sorted(missing))}")
    return problems


def icon_types(path: Path) -> set[str]:
    """The types of the pictures in an .icns; empty when it is none."""
    data = path.read_bytes() if path.is_file() else b""
    found, at = set(), 8
    while data[:4] == b"icns" and at + 8 <= len(data):
        size = struct.unpack_from(">I", data, at + 4)[0]
        if size < 8 or data[at + 8 : at + 12] != b"\x89PNG":
            break
        found.add(data[at : at + 4].decode("latin-1"))
        at += size
    return found


def _oldest_system(layout: Layout, info: dict[str, Any]) -> list[str]:
    """No file may ask for a newer macOS than the app says it needs."""
    try:
        numbers = [int(part) for part in str(info.get("LSMinimumSystemVersion")).split(".")]
    except ValueError:
        return ["LSMinimumSystemVersion is no version"]
    declared = (numbers[0], numbers[1] if len(numbers) > 1 else 0)
    late = []
    for path in macho.files(layout.inner):
        data = path.read_bytes()
        if data[:4] == macho.MAGIC_64 and (macho.parse(data).minos or (0, 0)) > declared:
            late.append(path.relative_to(layout.inner).as_posix())
    return [f"LSMinimumSystemVersion is below what {len(late)} files ask for, such as {late[0]}"] if late else []
