"""Colours that people can read, computed from the tokens themselves."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QColor

from app.ui.theme import DARK, LIGHT, Tokens, theme
from app.ui.widgets.gauge import over

THEMES = [LIGHT, DARK, LIGHT.more_contrast(), DARK.more_contrast()]
IDS = ["light", "dark", "light, more contrast", "dark, more contrast"]
SURFACES = ("window", "sidebar", "surface", "sunken")
TEXT_ON = [
    *((text, ground) for text in ("text", "text2", "text3") for ground in SURFACES),
    *(("text", ground) for ground in ("control", "bubble", "selection", "accent_soft", "segment_on", "hover", "track")),
    *(("text2", ground) for ground in ("bubble", "selection", "accent_soft", "track", "hover")),
    *(("text", f"{kind}_fill") for kind in ("warning", "error", "success")),
    *((f"{kind}_text", ground) for kind in ("warning", "error", "success") for ground in (f"{kind}_fill", "surface")),
    *(("accent_text", ground) for ground in ("surface", "window", "selection", "accent_soft", "success_fill")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    ("tooltip_text", "tooltip"),
    ("axis", "surface"),
    ("text", "learn"),
]
MEANING_ON = [
    *(("control_strong", ground) for ground in ("surface", "control", "window")),
    *(("series1", ground) for ground in ("surface", "window")),
    *(("series2", ground) for ground in ("surface", "window")),
    ("series3", "surface"),
    ("learn_line", "surface"),
    *((f"{kind}_icon", "surface") for kind in ("warning", "error", "success")),
]


def luminance(color: QColor) -> float:
    """Relative luminance as in WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", THEMES, ids=IDS)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON, ids=lambda pair: str(pair))
def test_text_is_at_least_four_and_a_half_to_one(tokens: Tokens, text: str, ground: str):
    assert contrast(tokens.color(text), tokens.color(ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES, ids=IDS)
@pytest.mark.parametrize(("mark", "ground"), MEANING_ON, ids=lambda pair: str(pair))
def test_marks_that_carry_meaning_are_at_least_three_to_one(tokens: Tokens, mark: str, ground: str):
    assert contrast(tokens.color(mark), tokens.color(ground)) >= 3.0


@pytest.mark.parametrize("tokens", THEMES, ids=IDS)
def test_every_role_is_a_colour(tokens: Tokens):
    for field in dataclasses.fields(tokens):
        if field.name != "dark":
            assert tokens.color(field.name).isValid(), field.name


def test_more_contrast_strengthens_edges_and_supporting_text():
    strong = LIGHT.more_contrast()
    assert strong.border == strong.control_border == LIGHT.control_strong
    assert strong.text2 == strong.text3 == LIGHT.text


def test_a_translucent_colour_over_the_track_is_what_the_gauge_shows():
    mixed = over(LIGHT.color("gauge2"), LIGHT.color("track"))
    assert [mixed.red(), mixed.green(), mixed.blue()] == pytest.approx([0x7C, 0xAE, 0xAD], abs=1)


def test_choosing_dark_and_light_changes_tokens_and_palette(qtbot, qapp):
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("dark")
    assert theme().dark
    assert qapp.palette().window().color() == DARK.color("window")
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("light")
    assert qapp.palette().window().color() == LIGHT.color("window")


def test_less_motion_makes_every_duration_nothing(monkeypatch):
    monkeypatch.setattr(theme(), "reduce_motion", True)
    assert theme().duration(180) == 0
    monkeypatch.setattr(theme(), "reduce_motion", False)
    assert theme().duration(180) == 180
