"""What the widgets of our own are to those who listen to the window.

Qt knows what its own widgets are; any other is a “client” to it, or a “border” if it is a frame, and macOS passes over
both in silence, name and all. Here they become what they are: what a widget declares with `accessible_role`, else a
group if it holds controls and words to be read if it does not. One without a name stays silent, what is in it is not.

A widget with a number has `spoken_amount`, and `move_by` if a person can change it. Qt makes what is made here only while
somebody listens, and PySide holds on to it until the end of the program, so it must not hold on to its widget.
"""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QAccessibleWidget,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import VoidPtr

Role = QAccessible.Role
_KNOWN_TO_QT = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QDialog, QLabel, QLineEdit, QMainWindow,
    QMenu, QMenuBar, QPlainTextEdit, QStackedWidget, QTextEdit,
)  # fmt: skip
_NOTHING = VoidPtr(0)
"""PySide takes the process down where C++ is to be given a void pointer and gets None."""
_WHOLE = (Role.StaticText, Role.Slider, Role.ProgressBar, Role.RadioButton, Role.Graphic)
"""Their name says it all: what they are made of is not read once more."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and between which it lies, in the widget's own unit; the name tells that unit."""

    now: float
    lowest: float
    highest: float
    step: float = 1


@runtime_checkable
class HasAmount(Protocol):
    """A widget that shows a number."""

    def spoken_amount(self) -> Amount: ...


@runtime_checkable
class Movable(Protocol):
    """A widget whose number or choice goes up and down."""

    def move_by(self, steps: int) -> None: ...


@runtime_checkable
class Pressable(Protocol):
    """A widget that does something when it is pressed."""

    def press(self) -> None: ...


@functools.cache
def say_what_widgets_are() -> None:
    """Tell Qt, once for the application."""
    QAccessible.installFactory(_made)


def tell_change(widget: QWidget) -> None:
    """The number of a widget has changed, or what is chosen in it: who stands on it hears it."""
    if isinstance(widget, HasAmount):
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, widget.spoken_amount().now))
    elif widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def _made(key: str, subject: QObject) -> QAccessibleInterface | None:
    """For Qt, which asks for the name of the widget's class, and then for each that it is derived from."""
    kind = type(subject)
    if not isinstance(subject, QWidget) or key != kind.__name__:
        return None
    if isinstance(subject, QComboBox):
        return _Choice(subject, Role.ComboBox, "")
    if hasattr(kind, "accessible_role"):
        return _Spoken(subject, Role.Client, "")
    own = not kind.__module__.startswith("PySide6")
    return _Spoken(subject, Role.Client, "") if own and not isinstance(subject, _KNOWN_TO_QT) else None


class _Value(QAccessibleValueInterface):
    """The number of a widget, or the words that a box shows."""

    def __init__(self, interface: _Spoken) -> None:
        super().__init__()
        self._interface = interface

    def _amount(self) -> Amount:
        widget = self._interface.widget()
        return widget.spoken_amount() if isinstance(widget, HasAmount) else Amount(0, 0, 0)

    def currentValue(self) -> float | str:
        widget = self._interface.widget()
        return widget.currentText() if isinstance(widget, QComboBox) else self._amount().now

    def minimumValue(self) -> float:
        return self._amount().lowest

    def maximumValue(self) -> float:
        return self._amount().highest

    def minimumStepSize(self) -> float:
        return self._amount().step

    def setCurrentValue(self, value: object) -> None:
        widget, amount = self._interface.widget(), self._amount()
        if isinstance(widget, Movable) and isinstance(value, int | float):
            widget.move_by(round((value - amount.now) / amount.step))


class _Spoken(QAccessibleWidget):
    """A widget of ours."""

    def role(self) -> QAccessible.Role:
        widget = self.widget()
        if widget is None or not (widget.accessibleName() or _takes_focus(widget)):
            return Role.Client
        declared = getattr(widget, "accessible_role", None)
        if isinstance(declared, Role):
            return declared
        inside = widget.findChildren(QWidget)
        return Role.Grouping if any(map(_takes_focus, (widget, *inside))) else Role.StaticText

    def state(self) -> QAccessible.State:
        state = super().state()
        if self.role() == Role.RadioButton:
            state.checkable = state.checked = 1
        return state

    def childCount(self) -> int:
        return 0 if self.role() in _WHOLE else super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None if self.role() in _WHOLE else super().child(index)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.ValueInterface and self._has_value():
            if not hasattr(self, "_value"):
                self._value = _Value(self)
            return self._value
        known = super().interface_cast(kind)
        return _NOTHING if known is None else known

    def _has_value(self) -> bool:
        return isinstance(self.widget(), HasAmount)

    def actionNames(self) -> list[str]:
        names, widget = super().actionNames(), self.widget()
        if widget is not None and widget.isEnabled() and isinstance(widget, Movable):
            names += [self.increaseAction(), self.decreaseAction()]
        return [*names, self.pressAction()] if isinstance(widget, Pressable) else names

    def doAction(self, name: str) -> None:
        widget, steps = self.widget(), {self.increaseAction(): 1, self.decreaseAction(): -1}
        if isinstance(widget, Movable) and name in steps:
            widget.move_by(steps[name])
        elif isinstance(widget, Pressable) and name == self.pressAction():
            widget.press()
        else:
            super().doAction(name)


class _Choice(_Spoken):
    """A box to choose from. To Qt its name is what is chosen, on every Unix, and the Mac is one."""

    def role(self) -> QAccessible.Role:
        return Role.ComboBox

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.widget()
        if kind == QAccessible.Text.Value and isinstance(widget, QComboBox):
            return widget.currentText()
        told = super().text(kind)
        if kind == QAccessible.Text.Description and isinstance(widget, QComboBox) and sys.platform != "darwin":
            return ". ".join(part for part in (widget.currentText(), told) if part)  # Linux has no words for a value
        return told

    def _has_value(self) -> bool:
        return True

    def actionNames(self) -> list[str]:
        return [self.showMenuAction(), self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        widget = self.widget()
        if isinstance(widget, QComboBox) and name in (self.showMenuAction(), self.pressAction()):
            widget.showPopup()
        else:
            super().doAction(name)


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
