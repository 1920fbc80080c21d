"""Linux: a font, for computers that have none. The app takes it only there."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from bundle.contents import BuildError, Layout

FONTS = Path("/usr/share/fonts")


def place(layout: Layout, names: Iterable[str], installed: Path = FONTS) -> None:
    """Copy the fonts of these file names beside our resources. Raises BuildError when this computer lacks one."""
    target = layout.code / "resources/fonts"
    target.mkdir()
    for name in names:
        found = next(installed.rglob(name), None)
        if found is None:
            raise BuildError(f"The font {name} is not on this computer; Debian's package fonts-dejavu-core has it.")
        shutil.copyfile(found, target / name)
