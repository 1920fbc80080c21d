"""Which parts of each layer may change: a box for each kind of part that the chosen model really has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.new_training.controls import help_of, label_of
from app.ui.new_training.draft import Draft
from app.ui.theme import font
from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from app.services.checks import ModelDetail

_ATTENTION = ("attn", "attention", "mixer")
_FEED_FORWARD = ("mlp", "ffn", "feed_forward", "expert", "moe")
_SUFFIXES = ("_proj", "_layer")
_PER_LINE = 5


def group_of(keys: tuple[str, ...]) -> str:
    """ "attention", "feed_forward" or "other", from where a part stands inside a block: "self_attn.q_proj"."""
    place = keys[0].rsplit(".", 1)[0].lower() if keys else ""
    if any(word in place for word in _ATTENTION):
        return "attention"
    return "feed_forward" if any(word in place for word in _FEED_FORWARD) else "other"


def short_name(name: str) -> str:
    """What a box says: "q_proj" -> "q"."""
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and name != suffix:
            return name.removesuffix(suffix).strip("_")
    return name


class TargetsRow(QWidget):
    """The boxes, by group. Before a model is chosen it says so."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.boxes: dict[str, QCheckBox] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(label_of("targets"), weight=500))
        words.addWidget(Label(help_of("targets"), style="caption", role="text2", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        self._place, self._grid = _empty_grid()
        row.addWidget(self._place, 1, Qt.AlignmentFlag.AlignTop)
        self.clear()
        draft.changed.connect(self._show)

    def clear(self) -> None:
        """No model: nothing to choose from yet."""
        self._empty()
        self._grid.addWidget(Label(self.tr("Choose a model to see its parts."), style="small", role="text2"), 0, 0)

    def offer(self, detail: ModelDetail) -> None:
        """A box for each target of the model."""
        self._empty()
        groups = {
            "attention": self.tr("Attention: how it reads"),
            "feed_forward": self.tr("Feed-forward: what it knows"),
            "other": self.tr("Other parts"),
        }
        line = 0
        for group, title in groups.items():
            names = [target.name for target in detail.targets if group_of(target.keys) == group]
            for start in range(0, len(names), _PER_LINE):
                if start == 0:
                    self._grid.addWidget(Label(title, style="small", role="text2"), line, 0)
                self._grid.addLayout(self._line_of(names[start : start + _PER_LINE], group), line, 1)
                line += 1
        self._grid.setColumnStretch(1, 1)
        self._show()

    def _line_of(self, names: list[str], group: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(20)
        for name in names:
            box = QCheckBox(short_name(name))
            box.setObjectName(name)
            box.setFont(font("mono"))
            box.setToolTip(name)
            box.setAccessibleName(self.tr("Target %1").replace("%1", name))
            box.clicked.connect(self._on_clicked)
            self.boxes[name] = box
            line.addWidget(box)
        line.addStretch(1)
        return line

    def _empty(self) -> None:
        self.boxes = {}
        old = self._place
        self._place, self._grid = _empty_grid()
        self.layout().replaceWidget(old, self._place)
        old.deleteLater()

    @Slot()
    def _on_clicked(self) -> None:
        self._draft.choose_targets({name for name, box in self.boxes.items() if box.isChecked()})

    @Slot()
    def _show(self) -> None:
        chosen = self._draft.chosen_targets()
        for name, box in self.boxes.items():
            box.setChecked(name in chosen)
            full = self._draft.config.method == "full"
            box.setEnabled(not full)
            box.setToolTip(self.tr("Full training changes every part.") if full else name)


def _empty_grid() -> tuple[QWidget, QGridLayout]:
    place = QWidget()
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(3)
    grid.setHorizontalSpacing(20)
    return place, grid
