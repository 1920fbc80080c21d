"""Every colour of the window, by role, in light and dark. Nothing else in the window names a colour."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

HOVERED, PRESSED = 0.06, 0.12
"""How far a button's fill goes towards its text's colour, under the pointer and pressed or on."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as "#RRGGBB", or "#AARRGGBB" where a role is translucent."""

    dark: bool
    window: str
    sidebar: str
    surface: str
    sunken: str
    border: str
    divider: str
    control: str
    control_border: str
    control_strong: str
    track: str
    segment_on: str
    hover: str
    bubble: str
    selection: str
    accent_soft: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    focus_ring: str
    learn: str
    learn_line: str
    warning_text: str
    warning_fill: str
    warning_border: str
    warning_icon: str
    error_text: str
    error_fill: str
    error_border: str
    error_icon: str
    success_text: str
    success_fill: str
    success_border: str
    success_icon: str
    tooltip: str
    tooltip_text: str
    drop_border: str
    scrim: str
    series1: str
    series2: str
    series3: str
    dots: str
    gauge2: str
    grid: str
    axis: str

    def color(self, role: str) -> QColor:
        """The QColor of a role: `tokens.color("text2")`. Raises AttributeError for a role that there is not."""
        return QColor(getattr(self, role))

    def touched(self, share: float) -> QColor:
        """A control's fill so far on the way to its text's colour: darker in light, lighter in dark."""
        fill, words = self.color("control"), self.color("text")
        pairs = ((fill.red(), words.red()), (fill.green(), words.green()), (fill.blue(), words.blue()))
        return QColor(*(round(a + (b - a) * share) for a, b in pairs))

    def more_contrast(self) -> Tokens:
        """The same theme for people who asked their system for more contrast."""
        strong = self.control_strong
        edged = replace(self, border=strong, control_border=strong, drop_border=strong)
        return replace(edged, text2=self.text, text3=self.text, axis=self.text)


LIGHT = Tokens(
    dark=False,
    window="#F8F8F6",
    sidebar="#EFEFEC",
    surface="#FFFFFF",
    sunken="#F3F3F0",
    border="#E2E2DD",
    divider="#ECECE8",
    control="#FFFFFF",
    control_border="#C4C5BF",
    control_strong="#868A86",
    track="#E4E4DF",
    segment_on="#FFFFFF",
    hover="#E6E6E2",
    bubble="#F0F0ED",
    selection="#DDEFEE",
    accent_soft="#EDF6F5",
    text="#1B1D1E",
    text2="#53585B",
    text3="#62676B",
    disabled="#A4A8AA",
    accent="#0B7378",
    accent_hover="#09656A",
    accent_pressed="#07575B",
    on_accent="#FFFFFF",
    accent_text="#0A666B",
    focus_ring="#570B7378",
    learn="#CDEBE7",
    learn_line="#2A9C98",
    warning_text="#7D4A00",
    warning_fill="#FFF5E0",
    warning_border="#EBCF97",
    warning_icon="#B26A00",
    error_text="#A1231B",
    error_fill="#FDEFED",
    error_border="#EFC2BD",
    error_icon="#C4382E",
    success_text="#1B6B3E",
    success_fill="#E5F4EA",
    success_border="#B5DCC3",
    success_icon="#23864F",
    tooltip="#2A2D2F",
    tooltip_text="#F4F4F2",
    drop_border="#9DB9B8",
    scrim="#4D141617",
    series1="#0B7378",
    series2="#C44E08",
    series3="#2E2A72",
    dots="#380B7378",
    gauge2="#7A0B7378",
    grid="#ECECE8",
    axis="#62676B",
)

DARK = Tokens(
    dark=True,
    window="#1D1E1F",
    sidebar="#262728",
    surface="#27282A",
    sunken="#202122",
    border="#3A3C3E",
    divider="#333537",
    control="#35373A",
    control_border="#4B4E51",
    control_strong="#8B8F93",
    track="#3E4143",
    segment_on="#5A5D61",
    hover="#323436",
    bubble="#323436",
    selection="#1F4143",
    accent_soft="#213536",
    text="#EEEEEC",
    text2="#B7BBBE",
    text3="#A4A9AD",
    disabled="#64686B",
    accent="#12797E",
    accent_hover="#158086",
    accent_pressed="#0F6B70",
    on_accent="#FFFFFF",
    accent_text="#63CFCA",
    focus_ring="#6B4CC4BF",
    learn="#1E4C4C",
    learn_line="#4CC4BF",
    warning_text="#F0BF66",
    warning_fill="#352B1B",
    warning_border="#5C4825",
    warning_icon="#E5A73D",
    error_text="#FF9A90",
    error_fill="#3A2523",
    error_border="#663834",
    error_icon="#F2776B",
    success_text="#7CD3A0",
    success_fill="#1F3428",
    success_border="#335A44",
    success_icon="#5DBF87",
    tooltip="#45484B",
    tooltip_text="#F4F4F2",
    drop_border="#4F6D6D",
    scrim="#80000000",
    series1="#4CC4BF",
    series2="#F28C4A",
    series3="#9A82F5",
    dots="#384CC4BF",
    gauge2="#7A4CC4BF",
    grid="#323436",
    axis="#A4A9AD",
)
