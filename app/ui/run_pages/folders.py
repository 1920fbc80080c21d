"""Show a folder in the system's file manager."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> None:
    """Select the folder in Finder, or open it where there is no Finder."""
    if sys.platform == "darwin":
        QProcess.startDetached("/usr/bin/open", ["-R", str(folder)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
