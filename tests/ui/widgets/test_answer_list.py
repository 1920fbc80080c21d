"""However many answers a training has given, few are made into widgets, and all of them can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.widgets.answer_list import AT_ONCE, AnswerList
from app.ui.widgets.sample_answers import SampleAnswers

FIRST, SECOND = "Where is my parcel?", "When do you open?"
MANY = 3 * AT_ONCE + 5


@pytest.fixture
def answers(qtbot: QtBot) -> SampleAnswers:
    made = SampleAnswers()
    qtbot.addWidget(made)
    made.resize(268, 420)
    made.show()
    made.set_questions([FIRST, SECOND])
    return made


def steps(answers: SampleAnswers) -> list[int]:
    return [int(widget._title.text().removeprefix("Step ")) for widget in answers.list.widgets]


def test_the_newest_are_shown_one_by_one_and_all_are_kept(answers: SampleAnswers):
    for step in range(1, MANY + 1):
        answers.add(step, f"answer {step}", FIRST)
    assert len(answers.answers) == MANY
    assert steps(answers) == list(range(MANY - AT_ONCE + 1, MANY + 1))
    assert [widget.latest for widget in answers.list.widgets] == [False] * (AT_ONCE - 1) + [True]
    assert answers.list.earlier.isVisible()


def test_many_at_once_as_of_a_long_run_are_the_same_as_one_by_one(answers: SampleAnswers):
    answers.add_all(
        [(step, f"{step} {question}", question) for step in range(1, MANY + 1) for question in (FIRST, SECOND)]
    )
    assert steps(answers) == list(range(MANY - AT_ONCE + 1, MANY + 1))
    answers.tabs.chosen.emit(1)
    assert answers.answers[0] == (1, f"1 {SECOND}")
    assert len(answers.list.widgets) == AT_ONCE
    answers.add_all([(5, "again", SECOND)])
    assert (steps(answers), answers.answers[-1]) == ([1, 2, 3, 4, 5], (5, "again"))
    assert not answers.list.earlier.isVisibleTo(answers)


def test_earlier_ones_come_above_and_what_one_reads_stays_where_it_is(answers: SampleAnswers, qtbot: QtBot):
    answers.add_all([(step, f"answer {step}", FIRST) for step in range(1, MANY + 1)])
    listed: AnswerList = answers.list
    bar, oldest = listed.verticalScrollBar(), listed.widgets[0]
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == listed.newest_at() > 0)
    bar.setValue(0)
    before = oldest.mapTo(listed, QPoint(0, 0)).y()
    listed.earlier.setFocus()
    qtbot.keyClick(listed.earlier, Qt.Key.Key_Space)
    assert steps(answers)[0] == MANY - 2 * AT_ONCE + 1
    qtbot.waitUntil(lambda: bar.value() > 0 and abs(oldest.mapTo(listed, QPoint(0, 0)).y() - before) <= 1)
    answers.add(MANY + 1, "newer", FIRST)
    assert steps(answers)[0] == MANY - 2 * AT_ONCE + 1, "none goes while older ones are read"
    listed.earlier.click()
    listed.earlier.click()
    assert steps(answers) == list(range(1, MANY + 2))
    assert not listed.earlier.isVisibleTo(answers)


def test_before_and_after_begin_with_what_was_before(qtbot: QtBot):
    made = SampleAnswers("Before and after", addable=False)
    qtbot.addWidget(made)
    made.resize(340, 260)
    made.show()
    made.set_questions([FIRST])
    made.add(0, "Boil it.", title="Original")
    made.add(40, "So sorry about the wait. " * 40, title="Tuned")
    qtbot.waitUntil(lambda: made.list.verticalScrollBar().maximum() > 0)
    qtbot.wait(30)
    assert made.list.verticalScrollBar().value() == 0
