"""What those who listen to the window hear of each control, and what remains of it when it is gone."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from app.ui.models.rows import ModelRow, RowText
from app.ui.widgets.answer_list import Answer
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.card import Card
from app.ui.widgets.gauge import Gauge, RunProgress
from app.ui.widgets.length_histogram import STEP, LengthHistogram
from app.ui.widgets.loss_chart import LossChart
from app.ui.widgets.metric_tile import MetricTile
from app.ui.widgets.note import InsightNote, Note
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.split_slider import SplitSlider

Role = QAccessible.Role
Text = QAccessible.Text


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def filled() -> Gauge:
    gauge = Gauge(name="Peak memory")
    gauge.set_values([11.2], 18, "about 11.2 of 18 gigabytes, fits")
    return gauge


def named(card: Card) -> Card:
    card.setAccessibleName("Loss")
    return card


@pytest.mark.parametrize(("make", "role"), [
    (lambda: Segmented(["Chat", "Blind test"], name="What to do"), Role.RadioButton),
    (lambda: ModelRow(RowText("Gemma", "4-bit", "2 GB", "Fits", "text")), Role.RadioButton),
    (lambda: SplitSlider(10), Role.Slider),
    (LengthHistogram, Role.Slider),
    (filled, Role.ProgressBar),
    (RunProgress, Role.ProgressBar),
    (LossChart, Role.Graphic),
    (lambda: MetricTile("Speed"), Role.StaticText),
    (lambda: Bubble("Where is my order?"), Role.StaticText),
    (lambda: Answer("Step 40", "just now", "It is on its way."), Role.StaticText),
    (lambda: Note("plain", "Saved.", "You can go back to it."), Role.StaticText),
    (lambda: Note("plain", "Saved.", "", [("Undo", lambda: None)]), Role.Grouping),
    (lambda: named(Card()), Role.Grouping),
], ids=lambda value: getattr(value, "name", ""))  # fmt: skip
def test_a_widget_of_ours_is_something_with_a_name(qtbot, make, role: Role):
    widget = make()
    qtbot.addWidget(widget)
    assert heard(widget).role() == role
    assert heard(widget).text(Text.Name)


def test_what_only_holds_others_stays_silent_and_they_do_not(qtbot):
    around = Card()
    qtbot.addWidget(around)
    button = QPushButton("Pause", around)
    assert heard(around).role() == Role.Client
    assert heard(around).child(0).object() is button and heard(button).role() == Role.Button


def test_a_box_has_its_name_and_the_choice_is_its_value(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["LoRA", "DoRA"])
    box.setAccessibleName("Method")
    assert heard(box).role() == Role.ComboBox
    assert (heard(box).text(Text.Name), heard(box).text(Text.Value)) == ("Method", "LoRA")
    box.setCurrentIndex(1)
    assert heard(box).valueInterface().currentValue() == "DoRA"


def test_a_slider_tells_its_number_and_is_moved_by_those_who_only_hear_it(qtbot):
    slider, cutoff = SplitSlider(10), LengthHistogram()
    for widget in (slider, cutoff):
        qtbot.addWidget(widget)
    value = heard(slider).valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (5, 10, 30)
    action = heard(slider).actionInterface()
    with qtbot.waitSignal(slider.changed):
        action.doAction(action.increaseAction())
    assert value.currentValue() == 11
    value.setCurrentValue(20)
    assert slider.percent == 20
    before = cutoff.cutoff
    heard(cutoff).actionInterface().doAction(action.decreaseAction())
    assert cutoff.cutoff == before - STEP


def test_a_choice_goes_on_by_the_listeners_keys_and_stays_in_its_row(qtbot):
    modes = Segmented(["Chat", "Blind test", "Measure"], name="What to do")
    qtbot.addWidget(modes)
    assert heard(modes).state().checked
    action = heard(modes).actionInterface()
    for _ in range(5):
        action.doAction(action.increaseAction())
    assert modes.current == 2 and heard(modes).text(Text.Name) == "What to do, Measure"


def test_what_qt_asks_of_every_widget_is_answered(qtbot):
    """A screen reader's bridge asks each for all of these; an answer that PySide cannot pass on ends the process."""
    for widget in (SplitSlider(10), Segmented(["A", "B"], name="Side"), QComboBox(), MetricTile("Speed"), Card()):
        qtbot.addWidget(widget)
        asked = heard(widget)
        assert asked.actionInterface() is not None
        for name in ("text", "editableText", "tableCell", "selection", "attributes"):
            assert getattr(asked, f"{name}Interface")() is None
        assert (asked.valueInterface() is not None) == isinstance(widget, SplitSlider | QComboBox)


def test_progress_is_heard_as_a_number(qtbot):
    progress = RunProgress()
    qtbot.addWidget(progress)
    progress.set_total(843)
    progress.set_step(412, "about 38 minutes left")
    assert (heard(progress).valueInterface().currentValue(), heard(progress).valueInterface().maximumValue()) == (
        412,
        843,
    )
    assert heard(progress).text(Text.Name) == "Progress, step 412 of 843, about 38 minutes left"


def test_an_insight_with_a_button_is_a_group_in_which_that_is_found(qtbot):
    note = InsightNote()
    qtbot.addWidget(note)
    note.set_insight("plain", "Still improving.", "Validation loss fell 4%.")
    inside = [heard(note).child(number).role() for number in range(heard(note).childCount())]
    assert heard(note).role() == Role.Grouping and Role.Button in inside


def test_many_that_come_and_go_while_somebody_listens_leave_nothing_that_is_used_again(qtbot):
    """Qt owns what the factory made and Python holds it too: neither may free it twice or use it after its widget."""
    for turn in range(60):
        around = QWidget()
        made = [SplitSlider(10, around), Segmented(["A", "B"], name="Side", parent=around), QComboBox(around)]
        group = QButtonGroup(around)
        for number in range(3):
            row = ModelRow(RowText(str(number), "", "", "", "text"), around)
            group.addButton(row)
            made.append(row)
        kept = [heard(widget) for widget in made]
        values = [interface.valueInterface() for interface in kept[:1]]
        assert all(interface.isValid() for interface in kept) and values[0].currentValue() == 10
        del kept[3:]  # Qt's own: PySide would take an old one for whatever lies at its place in the next turn
        if turn % 3 == 0:
            around.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del around, made, group, row
        if turn % 2:
            del kept, values
        gc.collect(1)  # the young ones: all that other tests have left would take a second each time
    assert heard(SplitSlider(12)).valueInterface().currentValue() == 12
