"""Controls for single settings, made from what TrainingConfig says about them: type, range, unit, choices."""

from __future__ import annotations

import math
import random
import types
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from app.runs.config import TrainingConfig, setting
from app.ui.theme import font
from app.ui.widgets.buttons import Button

_SHOWN_UNITS = {"GB": " GB", "%": "%", "steps": " steps"}
_DECIMALS = 8
_AROUND = 40
"""Pixels of a box that its words do not have: edges and arrows."""


def translate(text: str) -> str:
    """A label, line or choice of TrainingConfig in the person's language."""
    return QCoreApplication.translate("TrainingConfig", text)


def label_of(name: str) -> str:
    return translate(setting(name).label)


def help_of(name: str) -> str:
    """Its line, in which a 0 stays with the word that tells what it means."""
    return translate(TrainingConfig.model_fields[name].description or "").replace(" 0 ", " 0\u00a0")


def choice_of(value: str) -> str:
    """A choice of a setting as people read it."""
    return translate(_CHOICES.get(value, value.capitalize()))


class Control(QWidget):
    """One setting's control. changed(value): the person entered another value; `show_value` is silent."""

    changed = Signal(object)

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = inner
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(inner, 1)
        self.setFocusProxy(inner)
        inner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def name_it(self, name: str, help: str) -> None:
        """Say to assistive technology what is set here."""
        self.inner.setAccessibleName(name)
        self.inner.setAccessibleDescription(help)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolling the page must not change a setting that happens to be under the pointer."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class WholeControl(Control):
    """A whole number. special: words for the value 0."""

    def __init__(self, name: str, special: str = "") -> None:
        low, high = _range(name)
        self.spin = QSpinBox()
        super().__init__(self.spin)
        _dress(self.spin, name, special)
        self.spin.setRange(int(low), min(int(high), 2**31 - 1))
        self.spin.setSingleStep(int(setting(name).step))
        self.spin.valueChanged.connect(self.changed.emit)

    def show_value(self, value: int) -> None:
        _silently(self.spin, lambda: self.spin.setValue(value))

    def set_highest(self, value: int, special: str) -> None:
        """Another upper end, and what 0 is called now."""

        def change() -> None:
            self.spin.setMaximum(value)
            self.spin.setSpecialValueText(special)

        _silently(self.spin, change)


class SeedControl(Control):
    """A seed, with a button for another one."""

    def __init__(self, name: str) -> None:
        self.field = QLineEdit()
        super().__init__(self.field)
        self._shown = 0
        self._highest = int(_range(name)[1])
        self.field.setFont(font("body", tabular=True))
        self.field.setValidator(QRegularExpressionValidator(f"[0-9]{{0,{len(str(self._highest))}}}", self.field))
        self.field.editingFinished.connect(self._on_edited)
        self.another = Button("again", name=self.tr("Another seed"))
        self.another.clicked.connect(self._roll)
        self.row.addWidget(self.another)

    def show_value(self, value: int) -> None:
        self._shown = value
        if self.field.text() != str(value):
            self.field.setText(str(value))

    def _on_edited(self) -> None:
        """An empty field gets back what stood there, a number beyond the highest becomes that."""
        if self.field.isModified():
            self.field.setModified(False)
            entered = min(int(self.field.text() or self._shown), self._highest)
            self.show_value(entered)
            self.changed.emit(entered)

    def _roll(self) -> None:
        self.changed.emit(random.randrange(1, 100_000))


class RealBox(QDoubleSpinBox):
    """A number with no more decimals than it needs: 0.0001, 16, 0.05."""

    def textFromValue(self, value: float) -> str:
        text = QLocale(QLocale.Language.C).toString(value, "f", self.decimals()).rstrip("0").rstrip(".")
        return text.replace(".", self.locale().decimalPoint())


class RealControl(Control):
    """A number. absent: what is shown for None, which leaves the choice to the program."""

    def __init__(self, name: str, special: str = "", absent: float | None = None) -> None:
        low, high = _range(name)
        self.spin = RealBox()
        super().__init__(self.spin)
        _dress(self.spin, name, special)
        self.spin.setDecimals(_DECIMALS)
        self.spin.setRange(low, high)
        self.spin.setSingleStep(setting(name).step)
        self._absent = absent
        self.spin.valueChanged.connect(self._on_value)

    def show_value(self, value: float | None) -> None:
        shown = self._absent if value is None else value
        _silently(self.spin, lambda: self.spin.setValue(shown if shown is not None else self.spin.minimum()))

    def set_absent(self, value: float) -> None:
        self._absent = value

    def _on_value(self, value: float) -> None:
        """What the program would choose is no choice of the person's."""
        entered = round(value, _DECIMALS)
        self.changed.emit(None if entered == self._absent else entered)


class ChoiceControl(Control):
    """One of a few words."""

    def __init__(self, name: str) -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        self.box.setFont(font("body"))
        for choice in get_args(TrainingConfig.model_fields[name].annotation):
            self.box.addItem(choice_of(choice), choice)
        self.box.activated.connect(self._on_activated)

    def show_value(self, value: str) -> None:
        self.box.setCurrentIndex(self.box.findData(value))

    @property
    def wanted_width(self) -> int:
        """Pixels in which each of its words shows whole."""
        metrics = QFontMetricsF(self.box.font())
        return _AROUND + max(
            math.ceil(metrics.horizontalAdvance(self.box.itemText(n))) for n in range(self.box.count())
        )

    def set_reason(self, choice: str, reason: str) -> None:
        """Why a choice cannot be taken now; "" when it can."""
        item = self.box.model().item(self.box.findData(choice))  # type: ignore[attr-defined]
        item.setEnabled(not reason)
        item.setToolTip(reason)

    def _on_activated(self, index: int) -> None:
        self.changed.emit(self.box.itemData(index))


_CHOICES = {"lora": "LoRA", "dora": "DoRA", "last": "Last answer"}
_SPECIAL = {
    "num_layers": "All",
    "save_every": "At the end",
    "validate_every": "At the end",
    "max_grad_norm": "No limit",
    "patience": "Never",
    "batch_tokens": "Off",
    "check_at_most": "All",
}


def make_control(name: str, absent: float | None = None) -> Control:
    """The control for a field of TrainingConfig. Raises TypeError for a field that needs one of its own."""
    kind = _kind(name)
    special = translate(_SPECIAL.get(name, ""))
    if get_origin(kind) is Literal:
        control: Control = ChoiceControl(name)
    elif name == "seed":
        control = SeedControl(name)
    elif kind is int:
        control = WholeControl(name, special)
    elif kind is float:
        control = RealControl(name, special, absent)
    else:
        raise TypeError(f"no control for {name}: {kind}")
    control.setObjectName(name)
    control.name_it(label_of(name), help_of(name))
    return control


def _kind(name: str) -> Any:
    """The field's type without "or None"."""
    kind: Any = TrainingConfig.model_fields[name].annotation
    if isinstance(kind, types.UnionType):
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


def _range(name: str) -> tuple[float, float]:
    """Lowest and highest value of a number field; an open end is moved in by the smallest decimal shown."""
    low, high = 0.0, 1e9
    tiny = 10.0**-_DECIMALS
    for mark in TrainingConfig.model_fields[name].metadata:
        match mark:
            case Ge():
                low = float(mark.ge)  # type: ignore[arg-type]
            case Gt():
                low = float(mark.gt) + tiny  # type: ignore[arg-type]
            case Le():
                high = float(mark.le)  # type: ignore[arg-type]
            case Lt():
                high = float(mark.lt) - tiny  # type: ignore[arg-type]
    return low, high


def _dress(spin: QAbstractSpinBox, name: str, special: str) -> None:
    spin.setFont(font("body", tabular=True))
    spin.lineEdit().setTextMargins(8, 0, 0, 0)
    spin.setGroupSeparatorShown(True)
    spin.setKeyboardTracking(False)
    spin.setSpecialValueText(special)
    spin.setSuffix(translate(_SHOWN_UNITS.get(setting(name).unit, "")))  # type: ignore[attr-defined]


def _silently(widget: QObject, change: Any) -> None:
    blocked = widget.blockSignals(True)
    try:
        change()
    finally:
        widget.blockSignals(blocked)
