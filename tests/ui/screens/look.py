"""What a person would complain about in a window: words cut off or lying on each other, controls without a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.sheet import Sheet
from app.ui.widgets.tab_order import in_reading_order

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit, Segmented,
)  # fmt: skip
PASSED_OVER = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border, QAccessible.Role.Pane)
"""Qt's plug-in for the Mac leaves these out."""
_SLACK = 1.5
_OVERLAP = 3


def troubles(root: QWidget) -> list[str]:
    """Everything that is wrong with what shows in root, in words; empty when nothing is."""
    return [
        *cut_off(root),
        *outside(root),
        *too_wide(root),
        *overlapping(root),
        *nameless(root),
        *silent(root),
        *out_of_order(root),
    ]


def cut_off(root: QWidget) -> Iterator[str]:
    """Texts that have less room than they need."""
    for widget in shown(root):
        need = _needed(widget)
        if need is None:
            continue
        width, height = need
        if width > widget.width() + _SLACK or height > widget.height() + _SLACK:
            kind = "shortened" if isinstance(widget, Segmented | QComboBox) else "cut off"
            yield f"{kind}: {describe(widget)} needs {width:.0f} x {height:.0f}, has {widget.width()} x {widget.height()}"


def outside(root: QWidget) -> Iterator[str]:
    """Widgets that stick out of what holds them, where nothing scrolls."""
    for widget in shown(root):
        parent = widget.parentWidget()
        if (
            widget is root
            or parent is None
            or widget.isWindow()
            or isinstance(parent.parentWidget(), QAbstractScrollArea)
        ):
            continue
        if isinstance(parent, QAbstractScrollArea) or _text(widget) == "":
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield f"sticks out: {describe(widget)} at {_words(widget.geometry())} of {_words(parent.rect())}"


def too_wide(root: QWidget) -> Iterator[str]:
    """Pages that are wider than what shows of them: they only scroll up and down."""
    for area in shown(root):
        if isinstance(area, QScrollArea) and area.widget() is not None:
            page, seen = area.widget(), area.viewport().width()
            if page.width() > seen:
                yield f"too wide: {describe(page)} is {page.width()}, {seen} show: {_widest(page)}"


def overlapping(root: QWidget) -> Iterator[str]:
    """Texts that lie on each other, below the same parent."""
    with_text = [widget for widget in shown(root) if _text(widget)]
    for one, other in combinations(with_text, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one) or not _side_by_side(one, other):
            continue
        common = _place(one, root).intersected(_place(other, root))
        if common.width() > _OVERLAP and common.height() > _OVERLAP:
            yield f"overlap: {describe(one)} and {describe(other)} by {_words(common)}"


def nameless(root: QWidget) -> Iterator[str]:
    """Controls that a screen reader could only call “button” or “list”."""
    for widget in shown(root):
        if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar) and not _inside_control(widget):
            spoken = QAccessible.queryAccessibleInterface(widget)
            name = spoken.text(QAccessible.Text.Name)
            if not name.strip():
                yield f"no name: {describe(widget)}"
            if isinstance(widget, QComboBox) and name == widget.currentText():
                yield f"no name but its value: {describe(widget)}"


def silent(root: QWidget) -> Iterator[str]:
    """What the keyboard stops at and a Mac passes over in silence, or has no name for."""
    for widget in in_reading_order(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken.role() in PASSED_OVER:
            yield f"silent ({spoken.role().name}): {describe(widget)}"
        elif not spoken.text(QAccessible.Text.Name).strip():
            yield f"no name: {describe(widget)}"


def out_of_order(root: QWidget) -> Iterator[str]:
    """Controls that Tab does not come to, and places where it goes up again without going to the right for it."""
    sheets = [sheet for sheet in root.findChildren(Sheet) if sheet.isVisible()]
    for part in sheets or [root]:
        stops = list(in_reading_order(part))
        for widget in reachable(part) - set(stops):
            yield f"no stop: {describe(widget)}"
        for first, then in steps_back(part, [stop for stop in stops if isinstance(stop, CONTROLS)]):
            yield f"Tab steps back: {describe(first)} to {describe(then)}"


def reachable(root: QWidget) -> set[QWidget]:
    """The controls that the Tab key has to come to; of a group of radio rows it comes to one."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        and not (isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive())
        and widget.window() is root.window() and not _inside_control(widget)
    }  # fmt: skip


def steps_back(root: QWidget, stops: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Where Tab goes up and does not go to the right for it, as from one column to the next."""
    for first, then in pairwise(stops):
        shown = (_seen_from(one, other) for one, other in ((first, then), (then, first)))
        before, after = (QRect(part.mapTo(root, QPoint()), part.size()) for part in shown)
        if after.bottom() <= before.top() and after.left() <= before.left():
            yield first, then


def _seen_from(widget: QWidget, other: QWidget) -> QWidget:
    """A control, or the place in which it scrolls when the other one stands outside of that."""
    around = [part for part in _parents(widget) if isinstance(part, QScrollArea) and not part.isAncestorOf(other)]
    return around[-1] if around else widget


def shown(root: QWidget) -> Iterator[QWidget]:
    """root and all widgets in it that can be seen or scrolled to."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget, QFocusFrame | QMenuBar) and widget.window() is root.window():
            yield widget


def describe(widget: QWidget) -> str:
    """Class, place and text of a widget, to find it by."""
    owner = next(
        (type(p).__name__ for p in _parents(widget) if not type(p).__module__.startswith("PySide6")), "the window"
    )
    text = _text(widget) or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{text[:60]}” in {owner}"


def _needed(widget: QWidget) -> tuple[float, float] | None:
    """Width and height that the text of a widget needs; None where there is none, or where shortening is the rule."""
    if isinstance(widget, ElidedLabel):
        return None
    if isinstance(widget, Label):
        if not widget.wordWrap():
            return widget._natural_width(), 0.0
        words = max(
            (QFontMetricsF(widget.font()).horizontalAdvance(word) for word in widget.text().split()), default=0.0
        )
        return min(words, 400.0), float(widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        return float(widget.sizeHint().width()), 0.0
    if (isinstance(widget, QAbstractButton) and widget.text()) or isinstance(widget, Segmented):
        hint = widget.minimumSizeHint() if isinstance(widget, Segmented | QComboBox) else widget.sizeHint()
        return float(hint.width()), float(hint.height())
    if isinstance(widget, QComboBox):
        return QFontMetricsF(widget.font()).horizontalAdvance(widget.currentText()) + 38, 0.0
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        return QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText()) + 18, 0.0
    return None


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return ", ".join(widget.options) if isinstance(widget, Segmented) else ""


def _place(widget: QWidget, root: QWidget) -> QRect:
    """Where the words of a widget are seen in root; empty where it is scrolled away."""
    seen = widget.visibleRegion().boundingRect()
    if isinstance(widget, Label | ElidedLabel) and widget.alignment() & Qt.AlignmentFlag.AlignLeft:
        natural = widget.sizeHint().width() if not widget.wordWrap() else seen.width()
        seen.setWidth(min(seen.width(), natural))
    return QRect(widget.mapTo(root, seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()


def _side_by_side(one: QWidget, other: QWidget) -> bool:
    """Whether the nearest parent of both lays both out: a sheet that lies over a page is no overlap."""
    above = set(map(id, _parents(one)))
    common = next((parent for parent in _parents(other) if id(parent) in above), None)
    if common is None or common.layout() is None:
        return False
    for widget in (one, other):
        branch = widget
        while branch.parentWidget() is not common:
            branch = branch.parentWidget()
        if not _laid_out(common, branch):
            return False
    return True


def _laid_out(parent: QWidget, child: QWidget) -> bool:
    layouts = [parent.layout()]
    while layouts:
        layout = layouts.pop()
        if layout.indexOf(child) >= 0:
            return True
        layouts += [inner for inner in layout.children() if isinstance(inner, QLayout)]
    return False


def _inside_control(widget: QWidget) -> bool:
    """Parts of Qt's own controls, such as the field of a spin box, speak for the control they are in."""
    return any(
        isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView | QLineEdit) for parent in _parents(widget)
    ) or (widget.objectName().startswith("qt_"))


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _widest(page: QWidget) -> str:
    """What makes a page so wide: the innermost widgets that ask for nearly all of it."""
    asking = [widget for widget in shown(page) if widget.minimumSizeHint().width() > page.width() // 2]
    inner = [one for one in asking if not any(one is not other and one.isAncestorOf(other) for other in asking)]
    return ", ".join(f"{describe(widget)} {widget.minimumSizeHint().width()}" for widget in inner)


def _words(rect: QRect) -> str:
    return f"{rect.width()} x {rect.height()} at {rect.x()}, {rect.y()}"
