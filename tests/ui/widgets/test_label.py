"""Labels: pieces with different looks, in the colours of the theme that is on now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.theme import line_height, theme
from app.ui.widgets.label import Label, Span


def drawn(label: Label) -> QImage:
    """The words alone: what is behind them is not the label's."""
    made = QImage(label.size(), QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    label.render(made, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return made


def label_of(qtbot, *spans: Span, enabled: bool = True) -> Label:
    made = Label(wrap=True)
    qtbot.addWidget(made)
    made.set_spans(*spans)
    made.setEnabled(enabled)
    made.resize(300, 40)
    made.show()
    return made


@pytest.fixture(autouse=True)
def light():
    theme().set_mode("light")
    yield
    theme().set_mode("light")


@pytest.mark.parametrize("spans", [
    (Span("“Tone of voice”", weight=600), Span(" is paused at step 320.")),
    (Span("14 longer ones", weight=600, role="warning_text"), Span(" will be shortened", role="text2")),
])  # fmt: skip
def test_every_piece_takes_the_colours_of_another_theme(qtbot, spans):
    label = label_of(qtbot, *spans)
    light = drawn(label)
    theme().set_mode("dark")
    assert drawn(label) != light
    assert drawn(label) == drawn(label_of(qtbot, *spans))
    theme().set_mode("light")
    assert drawn(label) == light


def test_every_piece_looks_disabled_when_the_label_is(qtbot):
    spans = (Span("Bold", weight=600, role="error_text"), Span(" and plain"))
    label = label_of(qtbot, *spans)
    before = drawn(label)
    label.setEnabled(False)
    assert drawn(label) == drawn(label_of(qtbot, *spans, enabled=False)) != before


@pytest.mark.parametrize(("text", "rightmost"), [("abc…", False), ("مرحبا…", True)])
def test_words_from_right_to_left_begin_at_the_right_and_end_with_their_dots(qtbot, text: str, rightmost: bool):
    label = Label(text)
    qtbot.addWidget(label)
    label._lay_out(200.0)
    piece = label._layout.lineAt(0)
    first = piece.cursorToX(0)
    last = piece.cursorToX(len(text))
    assert (first[0] > last[0]) is rightmost


@pytest.mark.parametrize("style", ["caption", "small", "body", "title"])
def test_a_label_as_wide_as_it_asks_for_stands_on_one_line(qtbot, style: str):
    for words in (
        "Gleicher Startwert",
        "Höchster Speicherbedarf",
        "Stand of the shelf f",
        "Peak memory",
        "“Quoted”",
        "Hi 😀",
        "日本",
    ):
        label = Label(words, style=style, wrap=True)
        qtbot.addWidget(label)
        assert label.heightForWidth(label.sizeHint().width()) == line_height(style), words
