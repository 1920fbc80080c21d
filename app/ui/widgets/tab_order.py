"""The Tab key goes the way that one reads: in the order of the layouts, not of the widgets' making.

Qt keeps a chain of its own, which each widget joins when it is made. It is asked no more: where Tab goes is found out
when it is pressed, from what is laid out then. So nothing has to be put in order when a part comes later.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit)
"""Controls whose parts are Qt's own."""


class InReadingOrder:
    """A window, or a sheet that covers one, whose Tab key stays in it and goes as one reads. Stands before the Qt class.

    Qt asks each widget around the one that has the keyboard, from the inside out, and so comes here.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        assert isinstance(self, QWidget)
        return go_on(self, forward)


def go_on(root: QWidget, forward: bool = True) -> bool:
    """Give the keyboard to the next control in root, or the one before, and scroll to it. False: there is none."""
    focus = root.window().focusWidget()
    stops = [stop for stop in in_reading_order(root, focus) if stop is not root]
    if focus not in stops:
        target = next(iter(stops if forward else reversed(stops)), None)
    else:
        target = stops[(stops.index(focus) + (1 if forward else -1)) % len(stops)]
    if target is None or target is focus:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _scroll_to(target)
    return True


def first_in(root: QWidget) -> QWidget | None:
    """What Tab comes to first in a part of a window."""
    return next((stop for stop in in_reading_order(root) if stop is not root), None)


def in_reading_order(widget: QWidget, focus: QWidget | None = None) -> Iterator[QWidget]:
    """Everything in a widget that the Tab key stops at now, itself included, from top to bottom.

    focus: what has the keyboard is among them even when Tab would not stop at it.
    """
    around = focus is not None and (widget is focus or widget.isAncestorOf(focus))
    if not widget.isVisible() and not around:
        return
    if widget is focus or _takes_tab(widget, focus):
        yield widget
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from in_reading_order(inside, focus)
    elif not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from in_reading_order(part, focus)


def _parts(widget: QWidget) -> list[QWidget]:
    """What is inside a widget: what its layout shows in that order, then what lies over it."""
    inside = [part for part in widget.children() if isinstance(part, QWidget)]
    laid_out = _laid_out(layout, inside) if (layout := widget.layout()) is not None else []
    known = set(laid_out)
    return laid_out + [part for part in inside if part not in known and part.isVisible() and not part.isWindow()]


def _laid_out(layout: QLayout, inside: list[QWidget]) -> list[QWidget]:
    """Those of the widgets that a layout holds, in its order, which goes through the layouts in it.

    The layout is asked for the place of each, never for what is at a place (itemAt): PySide keeps what that returns for
    as long as the layout lives, also when the item is long gone, and Qt dies when its memory is used for another.
    """
    places: list[tuple[int, list[QWidget]]] = []
    for part in inside:
        if (place := layout.indexOf(part)) >= 0:
            places.append((place, [part]))
    for inner in layout.children():
        if isinstance(inner, QLayout):
            places.append((layout.indexOf(inner), _laid_out(inner, inside)))
    return [part for _, parts in sorted(places, key=lambda place: place[0]) for part in parts]


def _takes_tab(widget: QWidget, focus: QWidget | None) -> bool:
    policy = widget.focusPolicy()
    if policy == Qt.FocusPolicy.NoFocus or not _can_be_used(widget) or widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    if group is not None and group.exclusive():
        # Tab comes to the chosen one of a group, else to the first; arrow keys go on from there.
        buttons = [button for button in group.buttons() if _can_be_used(button)]
        chosen = group.checkedButton()
        return focus not in buttons and widget is (chosen if chosen in buttons else buttons[0])
    return bool(policy & Qt.FocusPolicy.TabFocus)


def _can_be_used(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _scroll_to(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()
