"""The seal of an app: _CodeSignature/CodeResources names each file of the bundle with its hash.

Rules and layout as `codesign` writes them (Apple TN2206, "macOS Code Signing In Depth"). Code in Contents/Frameworks and
Contents/MacOS is named by the hash of its own signature, everything else by the hash of its bytes.
"""

from __future__ import annotations

import hashlib
import plistlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bundle import macho
from bundle.contents import Layout
from bundle.signature import directories, sign_adhoc

SEAL = "_CodeSignature/CodeResources"

_LPROJ = {
    "^Resources/.*\\.lproj/": {"optional": True, "weight": 1000.0},
    "^Resources/.*\\.lproj/locversion.plist$": {"omit": True, "weight": 1100.0},
    "^Resources/Base\\.lproj/": {"weight": 1010.0},
}
RULES: dict[str, Any] = {"^Resources/": True, **_LPROJ, "^version.plist$": True}
RULES2: dict[str, Any] = {
    ".*\\.dSYM($|/)": {"weight": 11.0},
    "^(.*/)?\\.DS_Store$": {"omit": True, "weight": 2000.0},
    "^(Frameworks|SharedFrameworks|PlugIns|Plug-ins|XPCServices|Helpers|MacOS|Library/(Automator|Spotlight|LoginItems))/": {
        "nested": True,
        "weight": 10.0,
    },
    "^.*": True,
    "^Info\\.plist$": {"omit": True, "weight": 20.0},
    "^PkgInfo$": {"omit": True, "weight": 20.0},
    "^Resources/": {"weight": 20.0},
    **_LPROJ,
    "^[^/]+$": {"nested": True, "weight": 10.0},
    "^embedded\\.provisionprofile$": {"weight": 20.0},
    "^version\\.plist$": {"weight": 20.0},
}


def sign_app(layout: Layout, identifier: str) -> int:
    """Sign every Mach-O ad hoc, then seal the bundle with the launcher's signature. Returns how many were signed."""
    count = 0
    for path in macho.files(layout.inner):
        if path != layout.launcher:
            _replace(path, sign_adhoc(path.read_bytes(), path.name.split(".")[0]))
            count += 1
    data = seal(layout)
    target = layout.inner / SEAL
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(data)
    info = (layout.inner / "Info.plist").read_bytes()
    _replace(layout.launcher, sign_adhoc(layout.launcher.read_bytes(), identifier, info, data))
    return count + 1


def sealed_files(layout: Layout) -> Iterator[tuple[str, Path]]:
    """(name in the seal, path) of every file that a seal must name."""
    outside = {layout.inner / "Info.plist", layout.inner / "PkgInfo", layout.launcher}
    for path in sorted(layout.inner.rglob("*")):
        name = path.relative_to(layout.inner).as_posix()
        is_file = path.is_symlink() or path.is_file()
        if is_file and path not in outside and not name.startswith("_CodeSignature/") and path.name != ".DS_Store":
            yield name, path


def entry(name: str, path: Path) -> dict[str, Any]:
    """What the seal says of one file."""
    if path.is_symlink():
        return {"symlink": str(path.readlink())}
    data = path.read_bytes()
    if name.startswith(("Frameworks/", "MacOS/")) and data[:4] == macho.MAGIC_64:
        cdhash = directories(data)[-1].cdhash
        return {"cdhash": cdhash, "requirement": f'cdhash H"{cdhash.hex()}"'}
    return {"hash2": hashlib.sha256(data).digest()}


def seal(layout: Layout) -> bytes:
    """The bytes of CodeResources for a bundle as it is now."""
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for name, path in sealed_files(layout):
        new[name] = entry(name, path)
        if name.startswith("Resources/") and "hash2" in new[name]:
            old[name] = hashlib.sha1(path.read_bytes()).digest()
    return plistlib.dumps({"files": old, "files2": new, "rules": RULES, "rules2": RULES2})


def _replace(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode
    path.write_bytes(data)
    path.chmod(mode)
