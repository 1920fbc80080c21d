"""Licences of everything that travels in the app: one folder a part, and an index in plain words."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from bundle.contents import PACKAGING, ROOT, BuildError, Layout

# Parts whose wheels bring no licence text, and texts that others refer to.
TEXTS = PACKAGING / "licences"
BY_HAND = {
    "pyside6_essentials": ["LGPL-3.0.txt", "GPL-3.0.txt"],
    "shiboken6": ["LGPL-3.0.txt", "GPL-3.0.txt"],
    "tokenizers": ["Apache-2.0.txt"],
    "sentencepiece": ["Apache-2.0.txt"],
}
HEADING = """\
Tunesmith is free software under the MIT licence (Tunesmith.txt). These parts of other people travel with it.
Qt and PySide6 are used under the GNU LGPL 3: their libraries lie in the app as separate files, which you may replace
with versions of your own. Their source code is published by the Qt Project under the same version number.

"""


@dataclass(frozen=True)
class Part:
    """One thing inside the app that someone else made."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def place(layout: Layout, python_version: str) -> list[Part]:
    """Write all licences into the app. Raises BuildError when a part has none."""
    layout.licences.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", layout.licences / "Tunesmith.txt")
    parts = [_python(layout, python_version), *map(_package, sorted(layout.packages.glob("*.dist-info")))]
    if layout.kind == "linux":
        parts += _system_parts(layout)
    for part in parts:
        if not part.texts:
            raise BuildError(f"{part.name} has no licence text; add one to packaging/licences and to licences.py.")
        folder = layout.licences / part.name
        folder.mkdir(exist_ok=True)
        for text in part.texts:
            shutil.copyfile(text, folder / (text.stem + ".txt"))
    lines = [f"{part.name} {part.version}: {part.licence}" for part in parts]
    (layout.licences / "Parts.txt").write_text(HEADING + "\n".join(lines) + "\n", encoding="utf-8")
    return parts


def _python(layout: Layout, version: str) -> Part:
    texts = [TEXTS / "Python-3.txt"]
    if layout.kind == "macos":
        texts.append(TEXTS / "Apache-2.0.txt")  # OpenSSL 3, which its ssl module loads
    return Part("Python", version, "PSF-2.0, with OpenSSL 3 under Apache-2.0", tuple(texts))


def _package(info: Path) -> Part:
    metadata = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
    name, version = metadata["Name"], metadata["Version"]
    classifiers = [
        text.rsplit(" :: ", 1)[-1] for text in metadata.get_all("Classifier", []) if text.startswith("License")
    ]
    licence = metadata["License-Expression"] or ", ".join(classifiers) or (metadata["License"] or "").splitlines()[0]
    found = [
        path for path in sorted(info.rglob("*")) if path.is_file() and re.match(r"(?i)licen|copying|notice", path.name)
    ]
    found += [TEXTS / text for text in BY_HAND.get(info.name.split("-")[0].lower(), [])]
    return Part(name, version, licence, tuple(found))


def _system_parts(layout: Layout) -> list[Part]:
    """Debian's packages that the copied system libraries and fonts came from."""
    names: dict[str, str] = {}
    copied = [*(layout.frameworks / "system").glob("*.so*"), *(layout.code / "resources/fonts").glob("*.ttf")]
    for file in sorted(copied):
        result = subprocess.run(["dpkg-query", "--search", f"*/{file.name}"], capture_output=True, text=True)
        if result.stdout:
            names.setdefault(result.stdout.split(":")[0], file.name)
    parts = []
    for package in sorted(names):
        text = Path("/usr/share/doc") / package / "copyright"
        version = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Version}", package], capture_output=True, text=True
        )
        if text.is_file():
            parts.append(Part(package, version.stdout, "see its copyright file", (text,)))
    return parts
