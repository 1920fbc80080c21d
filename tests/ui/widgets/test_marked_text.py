"""Answers with the marks that models use are readable in a small place, and nothing in them is more than text."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from app.ui.text import reads_from_right
from app.ui.widgets.label import Label, Span
from app.ui.widgets.marked_text import marked
from app.ui.widgets.sample_answers import SampleAnswers


def words(text: str) -> str:
    return "".join(span.text for span in marked(text))


def test_plain_words_stay_exactly_as_they_are():
    text = "Aye! Place the egg in boilin' water,\nthen overboard.\n\n\tTwo  spaces, 2 * 3 * 4, a_b_c, 5 < 6 & 7."
    assert marked(text) == [Span(text)]
    assert marked("") == []


def test_headings_and_bold_words_are_strong_and_lists_have_dots():
    assert marked("## Eggs ##\nBoil **nine minutes**, *gently* and _slowly_.\n- one\n  * two\n1. three") == [
        Span("Eggs", 600),
        Span("\nBoil "),
        Span("nine minutes", 600),
        Span(", "),
        Span("gently", slanted=True),
        Span(" and "),
        Span("slowly", slanted=True),
        Span(".\n• one\n  • two\n1. three"),
    ]


def test_code_keeps_every_sign_and_space_of_its_own():
    text = "Use `a**b**`:\n```python\n# not a heading\n- x = **y**\n\n    z\n```\n**Done**"
    assert marked(text) == [
        Span("Use "),
        Span("a**b**", style="mono"),
        Span(":\n"),
        Span("# not a heading", style="mono"),
        Span("\n"),
        Span("- x = **y**", style="mono"),
        Span("\n\n"),
        Span("    z", style="mono"),
        Span("\n"),
        Span("Done", 600),
    ]


def test_a_picture_is_its_name_a_link_its_words_and_its_address_and_html_what_it_is():
    assert words("![a cat](http://evil.example/cat.png)") == "a cat"
    assert words("See [the shop](https://example.org/a).") == "See the shop (https://example.org/a)."
    assert words("[https://example.org](https://example.org)") == "https://example.org"
    html = '<b>x</b> <img src="http://evil.example/x.png"> <script>alert(1)</script> &amp;'
    assert words(html) == html


@pytest.mark.parametrize(
    "text", ["**not closed", "a ** b ** c", "`", "[x](", "* ", "**", "#hash", "-5 degrees", "__init__"]
)
def test_marks_that_are_none_stay(text: str):
    assert words(text) == text.strip()


def test_a_very_long_line_of_marks_takes_no_longer_than_it_is_long():
    for piece in ("**", "*", "`", "[", "![", "_", "\\", "**a", "[a](", "# "):
        before = time.thread_time()
        assert words(piece * 20_000)
        assert time.thread_time() - before < 5


def test_an_answer_shows_and_says_the_words_without_the_signs_and_keeps_what_was_written(qtbot: QtBot):
    answers = SampleAnswers()
    qtbot.addWidget(answers)
    answers.set_questions(["How?"])
    answers.add(10, "**Nine** minutes")
    assert answers.answers == [(10, "**Nine** minutes")]
    assert answers.list.widgets[0].text == "**Nine** minutes"
    assert answers.list.widgets[0].accessibleName() == "Step 10 latest: Nine minutes"


def test_words_that_read_from_the_right_stand_at_the_right(qtbot: QtBot):
    assert reads_from_right("كيف أسلق بيضة؟") and reads_from_right("1. שלום")
    assert not reads_from_right("How? كيف") and not reads_from_right("123") and not reads_from_right("")
    label = Label("كيف", wrap=True)
    qtbot.addWidget(label)
    label.resize(300, 20)
    label._lay_out(300.0)
    line = label._layout.lineAt(0)
    assert line.naturalTextRect().right() > 290
    label.setText("How?")
    label._lay_out(300.0)
    assert label._layout.lineAt(0).naturalTextRect().left() == 0
