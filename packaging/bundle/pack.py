"""An app as one file to pass on: a .zip that keeps which files may be run. An app holds no links, so any unzip will do."""

from __future__ import annotations

import zipfile
from pathlib import Path

from bundle.contents import Layout, app_version


def archive_name(layout: Layout) -> str:
    system = "macos-arm64" if layout.kind == "macos" else "linux"
    return f"Tunesmith-{app_version()}-{system}.zip"


def pack(layout: Layout) -> Path:
    """Write the .zip beside the app and return it."""
    target = layout.top.with_name(archive_name(layout))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in layout.top.rglob("*") if path.is_file()):
            archive.write(path, Path(layout.top.name) / path.relative_to(layout.top))
    return target
