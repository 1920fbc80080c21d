"""A window whose content reaches under its title bar, where Qt and the platform can do that."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def expand_into_title(window: QWidget) -> bool:
    """Let the content reach to the top edge. Returns False where the usual title bar stays.

    Only macOS: its window buttons stand at the top left, where the sidebar leaves them room.
    """
    flags = Qt.WindowType
    if platform.system() != "Darwin" or not hasattr(flags, "ExpandedClientAreaHint"):
        return False
    window.setWindowFlag(flags.ExpandedClientAreaHint)
    window.setWindowFlag(flags.NoTitleBarBackgroundHint)
    return True
