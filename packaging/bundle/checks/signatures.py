"""Signatures: every page of every Mach-O, and the seal over all files."""

from __future__ import annotations

import hashlib
import plistlib

from bundle import macho
from bundle.checks.check import Check
from bundle.contents import Layout
from bundle.seal import SEAL, entry, sealed_files
from bundle.signature import ADHOC, directories


def check_pages(layout: Layout) -> Check:
    """Every Mach-O is signed and every page has the hash that its signature says."""
    result, count, adhoc = Check("Signatures"), 0, 0
    for path in macho.files(layout.inner):
        count += 1
        name = path.relative_to(layout.inner).as_posix()
        try:
            found = directories(path.read_bytes())
        except ValueError as error:
            result.problems.append(f"{name}: {error}")
            continue
        if not found:
            result.problems.append(f"{name} is not signed")
        elif not all(directory.pages_ok for directory in found):
            result.problems.append(f"{name} was changed after it was signed")
        adhoc += any(directory.flags & ADHOC for directory in found)
    result.facts = f"{count} files with valid page hashes" + (f", {adhoc} signed ad hoc" if adhoc else "")
    return result


def check_seal(layout: Layout) -> Check:
    """CodeResources names every file with its hash, no more and no less, and the launcher is bound to it."""
    result = Check("Seal")
    try:
        data = (layout.inner / SEAL).read_bytes()
        said = plistlib.loads(data)["files2"]
    except (OSError, plistlib.InvalidFileException, KeyError, ValueError) as error:
        result.problems.append(f"there is none that can be read: macOS would call the app damaged ({error})")
        return result
    present = dict(sealed_files(layout))
    result.problems += [f"{name} is sealed and missing" for name in sorted(set(said) - set(present))]
    result.problems += [f"{name} is not sealed" for name in sorted(set(present) - set(said))]
    result.problems += [
        f"{name} was changed after it was sealed"
        for name in sorted(set(said) & set(present))
        if not _matches(name, layout, said[name])
    ]
    result.problems += _binding(layout, data)
    result.facts = f"{len(said)} files sealed, Info.plist and seal bound to the launcher"
    return result


def _matches(name: str, layout: Layout, said: dict[str, object]) -> bool:
    """Whether a file is as its entry says. codesign writes further keys than ours."""
    try:
        now = entry(name, layout.inner / name)
    except (ValueError, IndexError):
        return False
    return all(said.get(key) == value for key, value in now.items() if key != "requirement")


def _binding(layout: Layout, seal: bytes) -> list[str]:
    try:
        special = directories(layout.launcher.read_bytes())[-1].special
        info = (layout.inner / "Info.plist").read_bytes()
    except (OSError, ValueError, IndexError) as error:
        return [f"the launcher is bound to nothing ({error})"]
    problems = []
    if special.get(1) != hashlib.sha256(info).digest():
        problems.append("Info.plist was changed after the launcher was signed")
    if special.get(3) != hashlib.sha256(seal).digest():
        problems.append("the seal was changed after the launcher was signed")
    return problems
