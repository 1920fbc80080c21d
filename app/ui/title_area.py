"""A window whose content reaches under its title bar, where Qt and the platform can do that."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_SAFE = Qt.WidgetAttribute.WA_ContentsMarginsRespectsSafeArea


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


def reach_into_title(part: QWidget) -> None:
    """Let a part of such a window use the room under the title bar, with all that is in it.

    Qt counts the title bar as margin of each widget that it covers, of the window first: nothing would reach the top, and
    what leaves room for the window's buttons would do so below that. Call again for what comes later.
    """
    for widget in (part, *part.findChildren(QWidget)):
        widget.setAttribute(_SAFE, False)
