"""The live page fed with events: what it says while loading, of several questions, and what can be asked of it."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.runs.config import TrainingConfig
from app.runs.events import Paused, Preparing, Resumed, Sampled, Saved, Started, StepDone, Validated
from app.runs.store import create_run
from app.services.session import State
from app.ui.new_training.question_fields import QuestionFields
from app.ui.run_pages.training_page import PORTION_MS, TrainingPage
from app.ui.widgets.metric_tile import MetricTile

FIRST, SECOND = "Where is my parcel?", "When do you open?"


def step(number: int) -> StepDone:
    return StepDone(5.0 * number, number, 1, 2.0, 2.0, 1e-4, 1.0, 50, 400.0, 4.0, 5.0, 60.0)


STARTED = Started(1.0, 40, 20, 2, 90, 10, 0, 9000, 4000, 28, 1000, 9999, 18.0, "Metal")


@pytest.fixture
def page(qtbot, tmp_path):
    made = TrainingPage()
    qtbot.addWidget(made)
    made.resize(1048, 760)
    made.show()
    qtbot.waitExposed(made)
    config = TrainingConfig(name="Support", test_question=f"{FIRST}\n{SECOND}", validate_every=10)
    made.begin(create_run(config, tmp_path), config)
    return made


def test_while_loading_it_says_what_it_does_and_that_it_gets_started(page):
    assert page.headline == "Getting ready…"
    page.take([Preparing(0.1, "model")])
    assert page.headline == "Loading the model…"
    assert page.insight.text == "Getting started. The first check comes soon."
    assert not page.log.bar.action.isVisible()
    page.take([STARTED, Preparing(1.0, "first_check")])
    assert page.headline == "Checking where it starts…"
    page.take([Validated(1.0, 0, 2.0, True), Preparing(1.0, "first_step")])
    assert page.headline == "First step…"


def test_a_training_that_is_paused_before_its_first_step_says_so(page):
    page.take([Preparing(0.1, "model"), STARTED, Preparing(1.0, "first_check")])
    page.show_state(State.PAUSING)
    assert page._left.text() == "Pausing after this step…"
    page.take([Saved(2.0, 0, "/somewhere"), Paused(2.0, 0, "asked")])
    page.show_state(State.PAUSED)
    assert page.headline == "Paused before the first step"
    assert page.insight.text == "Paused. It is all set up, and the memory is free."
    assert page.progress.accessibleName() == "Progress, step 0 of 40"
    assert page.samples._hint.text() == "Answered when the training goes on."


def test_going_on_says_what_it_loads_beside_the_step_from_which_it_goes_on(page, qtbot):
    page.take([STARTED, Preparing(1.0, "first_step"), step(1), step(2), Paused(11.0, 2, "asked")])
    page.show_state(State.TRAINING)
    qtbot.waitUntil(lambda: page.samples._hint.text() != "")
    page.take([Preparing(11.1, "model")])
    qtbot.waitUntil(lambda: page.samples._hint.text() == "")
    assert (page.headline, page._epoch.text(), page._left.text()) == ("Loading the model…", "Step 2 of 40", "")
    assert page.progress.accessibleName() == "Progress, getting ready"
    page.take([STARTED, Resumed(12.0, 2), Preparing(12.1, "first_step")])
    assert page.headline == "Going on…"
    page.take([step(3), Saved(16.0, 3, "/somewhere")])
    qtbot.waitUntil(lambda: page.headline == "Step 3 of 40")
    assert page.progress.accessibleName() == "Progress, step 3 of 40, About 1 min left"


def test_a_check_that_is_being_made_is_not_said_to_come_later(page, qtbot):
    page.show_state(State.TRAINING)
    page.take([STARTED, Validated(1.0, 0, 2.0, True), Sampled(1.0, 0, FIRST, "a"), *(step(n) for n in range(1, 11))])
    page.take([Saved(51.0, 10, "/somewhere")])
    qtbot.waitUntil(lambda: page.insight.text == "Getting started. A check is being made now.")
    assert page.samples._hint.text() == "Answering after this check…"
    page.take([Validated(52.0, 10, 1.9, True)])
    qtbot.waitUntil(lambda: page.insight.text == "Getting started. The next check comes at step 20.")
    page.take([*(step(n) for n in range(11, 41)), Saved(99.0, 40, "/somewhere")])
    qtbot.waitUntil(lambda: page._left.text() == "Checking…")
    page.take([Validated(100.0, 40, 1.8, True)])
    qtbot.waitUntil(lambda: page._left.text() == "Saving…")
    assert page.samples._hint.text() == ""


def test_a_run_too_short_for_checks_does_not_promise_one_at_its_end(page, qtbot):
    page.take([dataclasses.replace(STARTED, total_steps=1), step(1), Validated(6.0, 1, 2.0, True)])
    qtbot.waitUntil(lambda: page.insight.text == "Nearly done. What it learned is being saved.")


def test_the_question_whether_to_stop_goes_away_when_the_training_has_ended(page, qtbot):
    page.take([STARTED, step(1)])
    page.show_state(State.TRAINING)
    page.ask_to_stop()
    box = page.findChild(QMessageBox, "stop_question")
    with qtbot.waitSignal(box.rejected):
        page.show_state(State.FINISHED)


def test_without_a_test_question_it_says_how_to_add_one_and_when_that_is_answered(page, qtbot, tmp_path):
    config = TrainingConfig(name="Support", validate_every=10)
    page.begin(None, TrainingConfig())
    assert not page.samples._none.isVisibleTo(page.samples), "nothing is known of it yet"
    page.begin(create_run(config, tmp_path), config)
    page.show_state(State.TRAINING)
    page.take([STARTED, step(1)])
    assert page.samples._none.isVisibleTo(page.samples)
    page.samples.add_button.click()
    qtbot.keyClicks(page.samples.field, FIRST)
    qtbot.keyClick(page.samples.field, Qt.Key.Key_Return)
    assert not page.samples._none.isVisibleTo(page.samples)
    assert page.samples._hint.text() == "Answering after this step…"
    page.take([step(2), Sampled(11.0, 2, FIRST, "On its way.")])
    qtbot.waitUntil(lambda: page.samples._hint.text().startswith("Next answer at step 10"))


def test_before_the_folder_is_made_nothing_of_an_earlier_training_shows(page, qtbot):
    page.take([STARTED, step(1)])
    qtbot.waitUntil(lambda: page.headline == "Step 1 of 40")
    page.take([step(2), Saved(6.0, 2, "/somewhere")])
    page.begin(None, TrainingConfig())
    qtbot.wait(3 * PORTION_MS)
    assert page.headline == "Getting ready…"
    assert page.history.steps == []


def test_each_question_has_its_own_answers_and_the_next_are_announced(page, qtbot):
    page.take([STARTED, Validated(1.0, 0, 2.0, True), Sampled(1.0, 0, FIRST, "I am."), Sampled(1.0, 0, SECOND, "Yes.")])
    page.show_state(State.TRAINING)
    page.take([step(1), Saved(6.0, 1, "/somewhere")])
    assert page.samples.questions == [FIRST, SECOND]
    assert page.samples.answers == [(0, "I am.")]
    qtbot.waitUntil(lambda: page.samples._hint.text().startswith("Next answer at step 10, in about"))
    page.samples.tabs.setFocus()
    qtbot.keyClick(page.samples.tabs, Qt.Key.Key_Right)
    assert page.samples.answers == [(0, "Yes.")]
    page.take([Sampled(60.0, 10, FIRST, "On its way."), Sampled(60.0, 10, SECOND, "At nine.")])
    assert page.samples.answers == [(0, "Yes."), (10, "At nine.")]


def test_going_on_replaces_the_answers_of_steps_that_are_done_again(page):
    page.take(
        [STARTED, Sampled(1.0, 0, FIRST, "a"), step(1), Sampled(2.0, 10, FIRST, "b"), Sampled(3.0, 20, FIRST, "c")]
    )
    page.take([Resumed(4.0, 12), Sampled(5.0, 20, FIRST, "again")])
    assert page.samples.answers == [(0, "a"), (10, "b"), (20, "again")]


def test_a_question_typed_while_training_is_passed_on(page, qtbot):
    page.show_state(State.TRAINING)
    page.take([STARTED, Sampled(1.0, 0, FIRST, "I am."), Sampled(1.0, 0, SECOND, "Yes."), step(1)])
    page.samples.add_button.click()
    qtbot.keyClicks(page.samples.field, "Do you sell nails?")
    with qtbot.waitSignal(page.question_added) as asked:
        qtbot.keyClick(page.samples.field, Qt.Key.Key_Return)
    assert asked.args == ["Do you sell nails?"]
    assert page.samples._hint.text() == "Answering after this step…"
    page.samples.add_button.click()
    qtbot.keyClick(page.samples.field, Qt.Key.Key_Escape)
    assert not page.samples.field.isVisible()


def test_a_version_can_be_kept_at_any_time_while_it_trains(page, qtbot):
    page.take([STARTED, step(1)])
    page.show_state(State.TRAINING)
    assert page.can("save_now")
    with qtbot.waitSignal(page.save_asked):
        qtbot.mouseClick(page.log.bar.action, Qt.MouseButton.LeftButton)
    assert page.log.bar.right.text() == "Saving after this step…"
    page.take([Saved(6.0, 1, "/somewhere")])
    assert page.log.bar.right.text() == "Last saved at step 1"
    page.show_state(State.PAUSED)
    assert not page.can("save_now")
    assert not page.log.bar.action.isVisible()


def test_what_stopping_would_keep_is_said_and_a_paused_training_can_stop_as_well(page, qtbot):
    page.take([STARTED])
    page.show_state(State.TRAINING)
    page.ask_to_stop()
    box = page.findChild(QMessageBox, "stop_question")
    assert box.text() == "Stop now? It has learned nothing yet, and ends after its first step."
    box.close()
    page.show_state(State.PAUSED)
    assert not page.stop.isEnabled()
    page.take([step(1), Saved(6.0, 1, "/somewhere")])
    page.show_state(State.PAUSED)
    assert page.stop.isEnabled()
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    box = next(b for b in page.findChildren(QMessageBox, "stop_question") if b.isVisible())
    assert box.text() == "Stop at step 1 and keep what it has learned?"
    with qtbot.waitSignal(page.stop_confirmed):
        box.defaultButton().click()


def test_questions_of_a_new_training_are_fields_under_each_other(qtbot):
    fields = QuestionFields()
    qtbot.addWidget(fields)
    fields.show()
    fields.show_text(FIRST)
    assert len(fields.fields) == 1
    fields.add.click()
    with qtbot.waitSignal(fields.edited) as edited:
        fields.fields[1].setText("x")
        fields.fields[1].textEdited.emit("x")
    assert edited.args == [f"{FIRST}\nx"]
    fields.show_text(fields.text)
    assert len(fields.fields) == 2
    fields.show_text("")
    assert [field.text() for field in fields.fields] == [""]
    assert not fields.add.isEnabled()


def test_the_newest_answer_is_in_sight_until_an_older_one_is_scrolled_to(page, qtbot):
    long = "So sorry about the wait. Send me your order number and I will track it down right away. " * 5
    page.resize(1280, 820)
    page.show()
    page.take([STARTED, *(Sampled(1.0 + step, step, FIRST, long) for step in range(0, 50, 10))])
    bar, answers = page.samples.list.verticalScrollBar(), page.samples
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == answers.list.newest_at() > 0)
    assert answers.list.widgets[-1].visibleRegion().boundingRect().top() == 0
    bar.setValue(0)
    page.take([Sampled(60.0, 50, FIRST, long)])
    qtbot.waitUntil(lambda: len(answers.list.widgets) == 6 and answers.list.newest_at() > answers.list.widgets[-2].y())
    qtbot.wait(30)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    page.take([Sampled(70.0, 60, FIRST, long)])
    qtbot.waitUntil(lambda: len(answers.list.widgets) == 7 and bar.value() == answers.list.newest_at())
    qtbot.waitUntil(lambda: answers.list.widgets[-1].visibleRegion().boundingRect().top() == 0)


def test_a_tile_needs_no_more_room_with_its_curve_than_without(qtbot):
    tile = MetricTile("Validation loss")
    qtbot.addWidget(tile)
    tile.set_value("1.172")
    tile.show()
    needed = []
    for width in (110, 400):
        tile.resize(width, 90)
        tile.layout().activate()
        needed.append((tile.sparkline.isVisibleTo(tile), tile.minimumSizeHint().width()))
    assert needed[0][0] is False and needed[1][0] is True
    assert needed[0][1] == needed[1][1]


def test_nothing_of_the_training_before_stays_in_the_tiles(page):
    page.take([STARTED, Validated(1.0, 0, 2.0, True), *(step(n) for n in range(1, 4)), Saved(16.0, 3, "/somewhere")])
    page.show_state(State.TRAINING)
    assert page.tiles.memory.accessibleName() == "Memory, 4.0 of 18 GB, Comfortable"
    page.begin(None, TrainingConfig())
    assert page.tiles.memory.accessibleName() == "Memory, –"
    assert page.tiles.speed.sparkline._values == []
