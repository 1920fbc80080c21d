"""Numbers and durations as people read them."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QLocale

from app.ui import text


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "0 s"),
        (40, "40 s"),
        (59.7, "1 min"),
        (25 * 60, "25 min"),
        (74 * 60 + 10, "1 h 14 min"),
        (3600, "1 h"),
        (51 * 3600, "2 d 3 h"),
        (math.inf, "–"),
        (math.nan, "–"),
    ],
)
def test_durations(seconds: float, words: str):
    assert text.duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(3, "about 10 s"), (44, "about 40 s"), (58, "about 1 min"), (2290, "about 38 min"), (4510, "about 1 h 15 min")],
)
def test_estimates_are_rounded_and_say_about(seconds: float, words: str):
    assert text.about(seconds) == words


def test_a_tooltip_is_broken_into_lines_and_has_an_end():
    assert text.in_lines("Support replies") == "Support replies"
    words = " ".join(["How do I sharpen my pruning shears?"] * 60)
    told = text.in_lines(words).split("\n")
    assert len(told) == 10 and all(len(line) <= 91 for line in told) and told[-1].endswith("…")
    assert text.in_lines("/a" * 100).replace("\n", "") == "/a" * 100


def test_numbers_have_separators():
    assert text.number(1248) == "1,248"
    assert text.number(262_144) == "262,144"
    assert text.loss(1.2168) == "1.217"
    assert text.percent(0.04) == "4%" and text.percent(0) == "0%" and text.percent(0.0097) == "1%"
    assert text.percent(0.00195) == "0.2%" and text.percent(-0.004) == "-0.4%" and text.percent(0.00047, 1) == "0.05%"
    assert text.progress(0.4876) == "49%" and text.progress(0.997) == "99%" and text.progress(1.0) == "100%"
    assert text.number(math.nan) == "–"


def test_a_german_system_gets_german_separators():
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert text.number(1248) == "1.248"
        assert text.rate(0.0001) == "0,0001"
    finally:
        QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("language", "words"), [("en_GB", "1.25"), ("de_DE", "1,25")])
def test_a_spreadsheet_gets_numbers_as_its_system_writes_them(language: str, words: str, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(language))
    assert text.cell(1.25) == words
    assert text.cell(2048.0) == "2048"
    assert text.cell(math.nan) == ""


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (512, "512 bytes"),
        (12_300, "12 KB"),
        (66_000_000, "66 MB"),
        (2_300_000_000, "2.3 GB"),
        (999_600_000, "1.0 GB"),
        (412_300_000_000, "412 GB"),
        (1_843_000_000_000, "1.8 TB"),
    ],
)
def test_sizes(count: float, words: str):
    assert text.size(count) == words


def test_other_numbers():
    assert text.of_gigabytes(10.6, 18) == "10.6 of 18 GB"
    assert text.gigabytes(18.0) == "18 GB"
    assert text.millions(33_012_345) == "33.0 million"
    assert text.millions(1_840_000) == "1.84 million"
    assert text.millions(125) == "125"
    assert text.rate(0.00005) == "0.00005"
    assert text.left(2290) == "About 38 min left"
    assert text.so_far(2222) == "37 min so far"
