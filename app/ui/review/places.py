"""Where an example stands in its file, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Place
from app.ui import text


def place_name(place: Place) -> str:
    """ "Line 417", or "Example 17" where the whole file is one line, or "Line 3, example 2"."""
    line, example = place
    if not example:
        return QCoreApplication.translate("places", "Line %1").replace("%1", text.number(line))
    if line == 1:
        return QCoreApplication.translate("places", "Example %1").replace("%1", text.number(example))
    words = QCoreApplication.translate("places", "Line %1, example %2").replace("%1", text.number(line))
    return words.replace("%2", text.number(example))


def conversation_name(place: Place) -> str:
    """The heading over a conversation: "Conversation on line 417"."""
    line, example = place
    if not example:
        return QCoreApplication.translate("places", "Conversation on line %1").replace("%1", text.number(line))
    if line == 1:
        return QCoreApplication.translate("places", "Conversation %1").replace("%1", text.number(example))
    words = QCoreApplication.translate("places", "Conversation %2 on line %1").replace("%1", text.number(line))
    return words.replace("%2", text.number(example))
