"""Two groups of controls share a row, or take two."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.side_or_below import SideOrBelow


def group(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return made


def test_the_second_group_goes_below_where_there_is_no_room_and_comes_back(qtbot):
    words, button = Label("Step 20 of 60, about two minutes are left"), Button(text="Continue from step 20")
    made = SideOrBelow(group(words), group(button), (66, 104))
    qtbot.addWidget(made)
    made.resize(900, 66)
    made.show()
    qtbot.waitExposed(made)
    assert not made.below and made.height() == 66
    made.resize(260, 66)
    assert made.below and made.height() == 104
    qtbot.waitUntil(lambda: button.mapTo(made, button.rect().topLeft()).y() > words.height())
    assert button.width() >= button.sizeHint().width() and button.mapTo(made, button.rect().topRight()).x() == 259
    made.resize(900, 104)
    assert not made.below and made.height() == 66


def test_nothing_of_a_second_row_touches_the_edge_below_it(qtbot):
    words, button = (
        Label("Step 20 of 60, about two minutes are left"),
        Button(text="Continue from step 20", size="large"),
    )
    made = SideOrBelow(group(words), group(button), (66, 112), edge=15)
    qtbot.addWidget(made)
    made.resize(260, 112)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.below and made.height() - button.mapTo(made, button.rect().bottomLeft()).y() >= 15)
    made.resize(900, 66)
    qtbot.waitUntil(lambda: not made.below and made.height() == 66)


def test_words_that_would_break_into_many_lines_have_a_row_of_their_own(qtbot):
    words, button = Label("Shown when a model is chosen and no training runs", wrap=True), Button(text="Next problem")
    first = group(words)
    made = SideOrBelow(first, group(button), needs=lambda: first.sizeHint().width())
    qtbot.addWidget(made)
    made.resize(360, 60)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.below and words.width() > 320)
    assert words.heightForWidth(words.width()) <= words.heightForWidth(1000) * 2
    made.resize(700, 60)
    qtbot.waitUntil(lambda: not made.below and words.width() >= words.sizeHint().width())


def test_longer_words_make_it_two_rows_and_a_hidden_group_needs_none(qtbot):
    words, button = Label("Step 20 of 60"), Button(text="Continue")
    second = group(button)
    made = SideOrBelow(group(words), second, (48, 92))
    qtbot.addWidget(made)
    made.resize(240, 48)
    made.show()
    qtbot.waitExposed(made)
    assert not made.below
    button.setText("Continue with less memory from step 20")
    qtbot.waitUntil(lambda: made.below)
    second.hide()
    qtbot.waitUntil(lambda: not made.below)
