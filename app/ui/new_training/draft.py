"""The settings of the training that is being set up: always valid, except that model and examples may be missing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.runs.config import ALL_TARGETS, PRESETS, Preset, TrainingConfig, parse_config

BALANCED = PRESETS[1]


class Draft(QObject):
    """Holds one TrainingConfig and says when it changed. Presets are fitted to the names that the model offers.

    refused(UserError): a change did not go together with the other settings, so nothing changed.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = BALANCED
        self._offered: tuple[str, ...] = ()
        self._defaults: tuple[str, ...] = ()
        self._preferred: dict[str, Any] = {}
        self._own: tuple[Preset, dict[str, Any]] | None = None
        self.config = parse_config(dict(BALANCED.values))

    @property
    def base(self) -> Preset:
        """The preset chosen last, which "Reset" goes back to."""
        return self._base

    @property
    def custom(self) -> bool:
        """Whether the settings are no longer exactly those of a preset."""
        return self._matching() is None

    @property
    def offered(self) -> tuple[str, ...]:
        """Targets that the chosen model has; empty until it is known."""
        return self._offered

    def change(self, **values: Any) -> None:
        """Change settings, or refuse with a reason."""
        try:
            config = self.config.changed(**values)
        except UserError as error:
            self.refused.emit(error)
            self.changed.emit()
            return
        self._take(config)

    def prefer(self, **values: Any) -> None:
        """What the person wants in every new training, whatever preset is chosen: no change of one, and kept by Reset."""
        self._preferred |= values
        self.change(**values)

    @property
    def has_own(self) -> bool:
        """Whether there are settings of the person's own, used now or given up for a preset."""
        return self.custom or self._own is not None

    def apply(self, preset: Preset) -> None:
        """Everything that a preset fixes, as the preset has it. What the person had set instead can be had again."""
        fitted = self._fitted(preset)
        if self.custom:
            self._own = self._base, {name: getattr(self.config, name) for name in fitted}
        self._base = preset
        self._take(self.config.changed(**fitted))

    def apply_own(self) -> None:
        """What the person had set before a preset was chosen."""
        if not self.custom and self._own is not None:
            base, values = self._own
            self._take(self.config.changed(**values | {"targets": self._existing(values["targets"])}))
            self._base = base
            self.changed.emit()

    def reset(self) -> None:
        """The preset chosen last, without the person's own changes."""
        self.apply(self._base)
        self._own = None
        self.changed.emit()

    def is_blank(self, but: Collection[str] = ()) -> bool:
        """Whether nothing was chosen or changed yet, but perhaps these."""
        blank = parse_config(dict(BALANCED.values) | self._preferred)
        return self.config == blank.model_copy(update={name: getattr(self.config, name) for name in but})

    def load(self, config: TrainingConfig, base: str = "") -> None:
        """Settings from elsewhere: an earlier run or a file. base: name of the preset that Reset goes back to."""
        self._base = next((preset for preset in PRESETS if preset.name == base), self._base)
        self._own = None
        self._take(config)

    def offer_layers(self, count: int) -> None:
        """Learn how many layers the model has: more than these is all of them."""
        if self.config.num_layers > count:
            self.change(num_layers=0)

    def offer_targets(self, offered: tuple[str, ...], defaults: tuple[str, ...]) -> None:
        """Learn what the model has. defaults: what "all" stands for. Targets that it lacks are dropped."""
        was_custom = self.custom
        self._offered, self._defaults = offered, defaults
        if was_custom:
            self._take(self.config.changed(targets=self._existing(self.config.targets)))
        else:
            self._take(self.config.changed(**self._fitted(self._base)))

    def chosen_targets(self) -> set[str]:
        """The offered targets that are on."""
        return set(self._defaults) if ALL_TARGETS in self.config.targets else set(self.config.targets)

    def choose_targets(self, names: set[str]) -> None:
        """Train exactly these. None at all cannot be: the last one stays."""
        if not names:
            self.changed.emit()
        elif names == set(self._defaults):
            self.change(targets=(ALL_TARGETS,))
        else:
            self.change(targets=tuple(name for name in self._offered if name in names))

    def _take(self, config: TrainingConfig) -> None:
        if config != self.config:
            self.config = config
            self._base = self._matching() or self._base
        self.changed.emit()

    def _matching(self) -> Preset | None:
        def same(preset: Preset) -> bool:
            return all(getattr(self.config, name) == value for name, value in self._fitted(preset).items())

        return next((preset for preset in PRESETS if same(preset)), None)

    def _fitted(self, preset: Preset) -> dict[str, Any]:
        return {**preset.all_values, "targets": self._existing(preset.values["targets"]), **self._preferred}

    def _existing(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the names that the model has, or "all" when it has none of them."""
        if not self._offered or ALL_TARGETS in names:
            return names
        return tuple(name for name in names if name in self._offered) or (ALL_TARGETS,)
