"""The theme of the running window: colours, fonts and durations, following the system unless told otherwise."""

from __future__ import annotations

import functools
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.dress import Dresser
from app.ui.style import stylesheet
from app.ui.tokens import DARK, LIGHT, Tokens

__all__ = ["DARK", "LIGHT", "Mode", "ThemeManager", "Tokens", "font", "line_height", "stylesheet", "theme"]

Mode = Literal["system", "light", "dark"]

# style -> (pixels, line height in pixels, weight)
STYLES: dict[str, tuple[int, int, int]] = {
    "welcome": (26, 32, 600),
    "headline": (20, 25, 600),
    "metric": (22, 26, 600),
    "sheet": (17, 22, 600),
    "lead": (15, 22, 400),
    "title": (15, 20, 600),
    "answer": (14, 21, 400),
    "bubble": (13, 21, 400),
    "answer_small": (13, 19, 400),
    "body": (13, 18, 400),
    "small": (12, 16, 400),
    "caption": (11, 14, 400),
    "mono": (12, 18, 400),
    "log": (11, 18, 400),
}
MONO = ("mono", "log")


@functools.lru_cache(maxsize=256)
def _font(style: str, weight: int, tabular: bool, base: str) -> QFont:
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if style in MONO else QApplication.font()
    made.setPixelSize(STYLES[style][0])
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular and hasattr(made, "setFeature"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(style: str = "body", weight: int | None = None, tabular: bool = False) -> QFont:
    """The font of a type style ("body", "small", …), in pixels, of the system's own family.

    tabular: figures of equal width, for numbers that change or stand in columns. Raises KeyError for an unknown style.
    """
    tabular = tabular or style == "metric"
    return QFont(_font(style, weight or STYLES[style][2], tabular, QApplication.font().key()))


def line_height(style: str) -> int:
    """Pixels from one line to the next of a type style."""
    return STYLES[style][1]


class ThemeManager(QObject):
    """Holds the current tokens and puts them on the application.

    Signals:
        changed: the tokens are different now; palette and fonts are already as they say, Qt's own controls soon.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode: Mode = "system"
        self._tokens = LIGHT
        self._installed = False
        self.reduce_motion = False
        self.dresser = Dresser(self)
        self._read()

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def dark(self) -> bool:
        return self._tokens.dark

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(mode, Qt.ColorScheme.Unknown)
        QGuiApplication.styleHints().setColorScheme(wanted)
        self.refresh()

    def install(self) -> None:
        """Style the application and keep following the system. Call once, after the QApplication is there."""
        if self._installed:
            return
        self._installed = True
        app = QApplication.instance()
        app.setStyle("Fusion")
        app.setFont(font("body"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        accessibility = hints.accessibility()
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            if hasattr(accessibility, name):
                getattr(accessibility, name).connect(self.refresh)
        self._read()
        self._apply()

    def dress(self, part: QWidget, more: str = "") -> None:
        """Give Qt's own controls in a page, dialog or menu bar the theme's look, now and when it changes.

        Call when all of it has been made. more: rules of the stylesheet for this part alone.
        """
        self.dresser.dress(part, more)

    def duration(self, milliseconds: int) -> int:
        """How long a movement lasts: 0 when the person asked for less motion."""
        return 0 if self.reduce_motion else milliseconds

    def refresh(self) -> None:
        """Look again at what the system and the person want, and apply it if it is different."""
        before = self._tokens
        self._read()
        if self._tokens != before and self._installed:
            self._apply()
        if self._tokens != before:
            self.changed.emit()

    def _read(self) -> None:
        hints = QGuiApplication.styleHints()
        dark = self._mode == "dark" or (self._mode == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        tokens = DARK if dark else LIGHT
        if _prefers(hints, "contrastPreference", "HighContrast"):
            tokens = tokens.more_contrast()
        self.reduce_motion = _prefers(hints, "motionPreference", "ReducedMotion")
        self._tokens = tokens

    def _apply(self) -> None:
        app = QApplication.instance()
        app.setPalette(palette(self._tokens))
        self.dresser.change(stylesheet(self._tokens))


def _prefers(hints: QStyleHints, question: str, answer: str) -> bool:
    """What the system says about contrast or motion; False where this Qt cannot tell."""
    ask = getattr(hints.accessibility(), question, None)
    return ask is not None and ask().name == answer


def palette(tokens: Tokens) -> QPalette:
    """The palette for everything that the stylesheet does not reach."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, name in {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "control",
        roles.AlternateBase: "sunken",
        roles.Text: "text",
        roles.Button: "control",
        roles.ButtonText: "text",
        roles.BrightText: "text",
        roles.PlaceholderText: "text3",
        roles.ToolTipBase: "tooltip",
        roles.ToolTipText: "tooltip_text",
        roles.Link: "accent_text",
        roles.Accent: "accent",
    }.items():
        made.setColor(role, tokens.color(name))
    disabled = QColor(tokens.disabled)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return made


@functools.cache
def theme() -> ThemeManager:
    """The one theme of this process."""
    return ThemeManager()
