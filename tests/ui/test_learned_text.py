"""What is learned is highlighted from letter to letter, whichever way a script runs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.review.learned_text import UNDERLINE, LearnedText
from app.ui.theme import line_height
from app.ui.widgets.paint import color


def _underlined(image: QImage) -> list[int]:
    """The pixels of the first line's underline that have the highlight's color."""
    wanted, row = color("learn_line").rgb(), line_height("bubble") - 2
    return [x for x in range(image.width()) if image.pixel(x, row) == wanted]


def _drawn(qtbot: QtBot, text: str, learned: str) -> tuple[list[int], int]:
    """Where a text of one line is underlined, and how wide all of it is."""
    start = text.index(learned)
    shown = LearnedText(text, [(start, start + len(learned))])
    qtbot.addWidget(shown)
    shown.resize(shown.sizeHint())
    return _underlined(shown.grab().toImage()), shown.width()


@pytest.mark.parametrize("text", ["Put it in boiling water.", "שלום עולם.", "مرحبا بالعالم", "Say مرحبا to them."])
def test_an_answer_that_is_learned_is_underlined_wholly(qtbot: QtBot, text: str) -> None:
    pixels, width = _drawn(qtbot, text, text)
    assert len(pixels) > 0.9 * width - UNDERLINE


def test_the_end_of_a_hebrew_answer_is_on_the_left(qtbot: QtBot) -> None:
    pixels, width = _drawn(qtbot, "שלום עולם", "עולם")
    assert pixels and max(pixels) < 0.7 * width
    pixels, width = _drawn(qtbot, "hello world", "world")
    assert min(pixels) > 0.3 * width


def test_what_lies_between_two_learned_stretches_is_not_underlined(qtbot: QtBot) -> None:
    """Read: “Say”, then the Hebrew word from the right. Its first letter stands at the right end."""
    pixels, _ = _drawn(qtbot, "Say שלום עולם now", "Say ש")
    gaps = [b - a for a, b in pairwise(pixels)]
    assert sum(gap > 10 for gap in gaps) == 1
