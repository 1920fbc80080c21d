"""The licences of all parts that Tunesmith is made of: those that travel in the app, or those of a checkout's packages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

OWN = "Tunesmith"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that Tunesmith is made of. licence: its short name, such as "MIT"."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """All licence texts of this part; empty where it brings none."""
        return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in self.files)


def parts(code: Path | None = None, often: Callable[[], object] = lambda: None) -> list[Part]:
    """Tunesmith itself, then all others by name.

    code: the folder that holds app/, for tests. often: called between the parts, for a thread that gives way.
    """
    code = code or Path(__file__).resolve().parents[2]
    bundled = code.parent / "licences"
    return _of_app(bundled) if (bundled / "Parts.txt").is_file() else _of_checkout(code, often)


def _of_app(folder: Path) -> list[Part]:
    """As packaging wrote them: Parts.txt with "name version: licence" in each line, and a folder for each part."""
    found = [Part(OWN, "", "MIT", (folder / f"{OWN}.txt",))]
    for line in (folder / "Parts.txt").read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"(\S+) (\S+): (.+)", line)
        if match and (folder / match[1]).is_dir():
            found.append(Part(match[1], match[2], match[3], tuple(sorted((folder / match[1]).glob("*.txt")))))
    return found


def _of_checkout(code: Path, often: Callable[[], object]) -> list[Part]:
    own = code / "LICENSE"
    found = [Part(OWN, "", "MIT", (own,) if own.is_file() else ())]
    for name in sorted(_needed(OWN.lower(), often)):
        often()
        found.append(_of_package(metadata.distribution(name)))
    return found


def _needed(root: str, often: Callable[[], object]) -> set[str]:
    """All packages that are installed because of root, by their normal names."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        often()
        try:
            requirements = metadata.requires(waiting.pop()) or []
        except metadata.PackageNotFoundError:
            continue
        for requirement in requirements:
            name = _normal(re.split(r"[^\w.\-]", requirement, maxsplit=1)[0])
            if "extra ==" not in requirement and name not in found and _is_there(name):
                found.add(name)
                waiting.append(name)
    return found


def _of_package(package: metadata.Distribution) -> Part:
    about = package.metadata
    kinds = [text.rsplit(" :: ", 1)[-1] for text in about.get_all("Classifier", []) if text.startswith("License")]
    # not about[name], which raises for a missing field in the newer importlib_metadata that keyring brings along
    expression, words = ((about.get_all(name) or [""])[0] for name in ("License-Expression", "License"))
    licence = expression or ", ".join(kinds) or (words or "–").splitlines()[0]
    texts = tuple(
        Path(str(package.locate_file(file)))
        for file in package.files or []
        if ".dist-info" in str(file) and re.match(r"(?i)licen|copying|notice", file.name)
    )
    return Part(about["Name"], package.version, licence, texts)


def _is_there(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
