"""Each screen, in a large and a small window and in a language a third longer: nothing cut off, nothing without a name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.label import Label
from tests.ui.screens.longer import longer
from tests.ui.screens.look import troubles
from tests.ui.screens.shortened import watch


def test_the_longer_language_keeps_placeholders_and_is_about_a_third_longer():
    words = "Step %1 of {total}: training stops safely rather than going over."
    assert "%1" in longer(words) and "{total}" in longer(words)
    assert 1.2 < len(longer(words)) / len(words) < 1.45


@pytest.fixture
def crowded(qtbot) -> QWidget:
    """A widget with one of each fault."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    cut = Label("Words that need more room")
    cut.setFixedWidth(40)
    nameless = QPushButton()
    other = Label("On top of")
    for part in (cut, nameless, other):
        column.addWidget(part)
    widget.resize(200, 100)
    widget.show()
    qtbot.waitExposed(widget)
    other.move(cut.pos())
    return widget


def test_the_look_finds_what_is_wrong(crowded: QWidget):
    kinds = {trouble.split(":")[0] for trouble in troubles(crowded)}
    assert kinds == {"cut off", "overlap", "no name"}


def test_words_of_ours_that_are_shortened_are_noticed(qtbot):
    from app.ui.widgets.label import ElidedLabel

    label = ElidedLabel(longer("Words that need much more room"))
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    with watch() as found:
        label.grab()
    assert found == {longer("Words that need much more room")}
