"""Where an example stands in its file, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Place, Reading
from app.data.shapes.recognise import TEXT
from app.ui import text


def place_name(place: Place, reading: Reading) -> str:
    """ "Line 417", or "Example 17" where the whole file is one line, or "Line 3, example 2"; in a workbook "Row 12"."""
    line, example = place
    if has_rows(reading):
        return _tr("Row %1").replace("%1", text.number(line))
    if not example:
        return _tr("Line %1").replace("%1", text.number(line))
    if line == 1:
        return _tr("Example %1").replace("%1", text.number(example))
    return _tr("Line %1, example %2").replace("%1", text.number(line)).replace("%2", text.number(example))


def conversation_name(place: Place, reading: Reading) -> str:
    """The heading over it: "Conversation on line 417", "Passage on line 19"."""
    line, example = place
    if has_rows(reading):
        return _tr("Conversation in row %1").replace("%1", text.number(line))
    if reading.format == TEXT:
        return _tr("Passage on line %1").replace("%1", text.number(line))
    if not example:
        return _tr("Conversation on line %1").replace("%1", text.number(line))
    if line == 1:
        return _tr("Conversation %1").replace("%1", text.number(example))
    return _tr("Conversation %2 on line %1").replace("%1", text.number(line)).replace("%2", text.number(example))


def has_rows(reading: Reading) -> bool:
    """Whether the program that the file comes from numbers rows: what stands there can be found by them."""
    return reading.path.suffix.lower() == ".xlsx"


def _tr(words: str) -> str:
    return QCoreApplication.translate("places", words)
