"""The Tab key goes the way that one reads: in the order of the layouts, not of the widgets' making."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QTextEdit)
"""Controls whose parts are Qt's own."""
_SOON_MS = 20
_WAITS = "waitsForReadingOrder"


def follow_reading_order(root: QWidget) -> None:
    """Let Tab visit everything in root as it is laid out. Call again when parts were added."""
    stops = list(in_reading_order(root))
    for stop in reversed(stops):
        part = stop.focusProxy()
        if part is not None and stop.focusPolicy() == Qt.FocusPolicy.NoFocus:
            # Else Qt leaves it where it is, and Tab finds its part there. Qt gives its part the same policy.
            stop.setFocusPolicy(part.focusPolicy())
    for first, second in itertools.pairwise(stops):
        QWidget.setTabOrder(first, second)


def follow_reading_order_soon(root: QWidget) -> None:
    """The same in a moment of its own, once, however often it is asked for before: a page's hundred stops take 10 ms."""
    if not root.property(_WAITS):
        root.setProperty(_WAITS, True)
        QTimer.singleShot(_SOON_MS, root, functools.partial(_follow_now, root))


def _follow_now(root: QWidget) -> None:
    root.setProperty(_WAITS, False)
    follow_reading_order(root)


def keep_reading_order(part: QWidget) -> None:
    """Something that Tab stops at was added in part: its page is put in order again, if it is in one already."""
    page: QWidget | None = None
    widget = part
    while (parent := widget.parentWidget()) is not None:
        if isinstance(parent, QStackedWidget):
            page = widget
        widget = parent
    if page is not None:
        follow_reading_order_soon(page)


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Everything in a widget that the Tab key may stop at, itself included, from top to bottom.

    What passes the focus on to a part of itself comes before that part: Tab stops at it as well.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from in_reading_order(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if (inner := item.widget()) is not None:
            yield from in_reading_order(inner)
        elif (part := item.layout()) is not None:
            yield from _in_layout(part)
