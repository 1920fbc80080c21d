"""Buttons, choices, sliders and drop areas: mouse, keyboard, and what those who listen are told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetricsF
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.drop_target import DropTarget
from app.ui.widgets.focus_ring import FocusRing
from app.ui.widgets.label import Label
from app.ui.widgets.length_histogram import LengthHistogram
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.split_slider import SplitSlider
from app.ui.widgets.toggle import Toggle

Keys = Qt.Key


def shown(qtbot: QtBot, widget: QWidget, width: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, max(widget.sizeHint().height(), 24))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize(("size", "height"), [("small", 24), ("normal", 28), ("large", 34)])
def test_buttons_have_the_heights_of_the_design(qtbot: QtBot, size: str, height: int):
    button = shown(qtbot, Button("folder", "Show in Finder", size))
    assert button.sizeHint().height() == height
    assert button.accessibleName() == "Show in Finder"


def test_a_button_makes_room_for_longer_words_and_says_them(qtbot: QtBot):
    button = shown(qtbot, Button("pause", "Pause"))
    before = button.sizeHint().width()
    button.setText("Weitermachen")
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "Weitermachen"


def test_an_icon_alone_has_a_name_and_a_tooltip(qtbot: QtBot):
    button = shown(qtbot, IconButton("copy", "Copy answer"))
    assert button.accessibleName() == button.toolTip() == "Copy answer"


@pytest.mark.parametrize("key", [Keys.Key_Space, Keys.Key_Return])
@pytest.mark.parametrize("made", [lambda: PrimaryButton("Go"), lambda: Button(text="Go"), lambda: LinkButton("Go")])
def test_space_and_return_press_every_kind_of_button(qtbot: QtBot, made, key: Keys):
    button = shown(qtbot, made())
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_disabled_button_does_nothing(qtbot: QtBot):
    button = shown(qtbot, PrimaryButton("Start training"))
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_arrow_keys_and_clicks_choose_a_segment(qtbot: QtBot):
    segmented = shown(qtbot, Segmented(["Quick", "Balanced", "Thorough"], "large", stretch=True, name="Preset"))
    chosen: list[int] = []
    segmented.chosen.connect(chosen.append)
    qtbot.keyClick(segmented, Keys.Key_Right)
    qtbot.keyClick(segmented, Keys.Key_End)
    qtbot.keyClick(segmented, Keys.Key_Right)
    qtbot.keyClick(segmented, Keys.Key_Left)
    qtbot.mouseClick(segmented, Qt.MouseButton.LeftButton, pos=segmented.segment(0).center())
    assert chosen == [1, 2, 1, 0]
    assert segmented.accessibleName() == "Preset, Quick"


def test_choosing_by_program_tells_nobody(qtbot: QtBot):
    segmented = shown(qtbot, Segmented(["So far", "Whole run"]))
    with qtbot.assertNotEmitted(segmented.chosen):
        segmented.set_current(1)
    assert segmented.current == 1


def test_a_fourth_segment_can_appear_and_go(qtbot: QtBot):
    segmented = shown(qtbot, Segmented(["Quick", "Balanced", "Thorough"], stretch=True))
    segmented.set_options(["Quick", "Balanced", "Thorough", "Custom"])
    segmented.set_current(3)
    segmented.set_options(["Quick", "Balanced", "Thorough"])
    assert segmented.current == 2


def test_the_switch_flips_with_space(qtbot: QtBot):
    toggle = shown(qtbot, Toggle("Same seed"))
    with qtbot.waitSignal(toggle.toggled):
        qtbot.keyClick(toggle, Keys.Key_Space)
    assert toggle.isChecked()
    assert toggle.accessibleName() == "Same seed"


def test_the_split_slider_stays_between_five_and_thirty(qtbot: QtBot):
    slider = shown(qtbot, SplitSlider(10))
    moved: list[int] = []
    slider.changed.connect(moved.append)
    qtbot.keyClick(slider, Keys.Key_Left)
    qtbot.keyClick(slider, Keys.Key_Right)
    qtbot.keyClick(slider, Keys.Key_PageUp)
    qtbot.keyClick(slider, Keys.Key_End)
    qtbot.keyClick(slider, Keys.Key_Up)
    qtbot.keyClick(slider, Keys.Key_Home)
    assert moved == [11, 10, 15, 30, 5]
    assert slider.accessibleName() == "Kept aside to check progress, 5 percent"
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(320, 12))
    assert slider.percent == 5 or slider.percent == 20
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(320, 12))
    assert slider.percent == 20


def test_the_cut_off_moves_in_steps_of_128_and_counts_what_is_longer(qtbot: QtBot):
    histogram = shown(qtbot, LengthHistogram())
    histogram.set_lengths(np.array([100, 500, 2000, 2040, 2100, 3000]))
    moved: list[int] = []
    histogram.cutoff_changed.connect(moved.append)
    assert histogram.shortened == 2
    qtbot.keyClick(histogram, Keys.Key_Left)
    assert histogram.shortened == 4
    qtbot.keyClick(histogram, Keys.Key_PageDown)
    qtbot.keyClick(histogram, Keys.Key_Right)
    assert moved == [1920, 1408, 1536]
    assert histogram.accessibleName() == "Cut-off, 1,536 tokens, 4 conversations will be shortened"


def test_the_cut_off_can_be_dragged_and_follows_the_mouse(qtbot: QtBot):
    histogram = shown(qtbot, LengthHistogram())
    histogram.set_lengths(np.random.default_rng(0).integers(50, 1900, 500))
    start = round(histogram._x(2048))
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(start, 40))
    for x in range(start, start - 120, -10):
        qtbot.mouseMove(histogram, QPoint(x, 40))
    target = round(histogram._tokens_at(start - 120) / 128) * 128
    histogram._move(histogram._tokens_at(start - 120))
    qtbot.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=QPoint(start - 120, 40))
    assert histogram.cutoff == target


@pytest.mark.parametrize("lengths", [[], [5], [100_000, 200_000], list(range(1, 3000))])
def test_any_lengths_can_be_drawn(qtbot: QtBot, lengths: list[int]):
    histogram = shown(qtbot, LengthHistogram())
    histogram.set_lengths(np.array(lengths, np.int64))
    histogram.set_cutoff(512)
    assert not histogram.grab().isNull()


def test_a_disclosure_opens_with_the_keyboard_and_shows_its_panel(qtbot: QtBot, monkeypatch):
    disclosure = Disclosure("Advanced", "All 36 layers learn, in small steps.")
    QVBoxLayout(disclosure.panel).addWidget(Label("Rank"))
    shown(qtbot, disclosure)
    assert disclosure.panel.isHidden()
    disclosure.set_aside("33.0 million adjustable values")
    with qtbot.waitSignal(disclosure.toggled):
        qtbot.keyClick(disclosure.header, Keys.Key_Space)
    qtbot.waitUntil(lambda: disclosure.panel.maximumHeight() > 10_000, timeout=2000)
    assert disclosure.is_open
    assert disclosure.panel.isVisible()
    assert disclosure.aside.isVisible()
    assert not disclosure.header.summary.isVisible()
    disclosure.set_open(False)
    qtbot.waitUntil(lambda: disclosure.panel.isHidden(), timeout=2000)


def test_a_setting_gives_its_name_and_help_to_its_control(qtbot: QtBot):
    spin = QSpinBox()
    row = shown(qtbot, SettingRow("Rank", "How much new detail it can hold.", spin))
    assert spin.accessibleName() == "Rank"
    assert spin.accessibleDescription() == "How much new detail it can hold."
    assert spin.width() == 112
    row.set_help("512 is the most.", problem=True)
    assert spin.accessibleDescription() == "512 is the most."


def drag(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def folder_only(path: Path) -> str:
    return "" if path.is_dir() else "This is a file. Drop the folder that it is in."


@pytest.fixture
def target(qtbot: QtBot) -> DropTarget:
    return shown(
        qtbot,
        DropTarget("folder", "Drop a model folder here", "MLX format", folder_only, name="Model folder drop area"),
    )


def enter(target: DropTarget, data: QMimeData) -> QDragEnterEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    target.dragEnterEvent(event)
    return event


def drop(target: DropTarget, data: QMimeData) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def test_dropping_what_fits_gives_its_path(target: DropTarget, qtbot: QtBot, tmp_path: Path):
    data = drag(tmp_path)
    enter(target, data)
    assert target.title == "Drop to use it"
    with qtbot.waitSignal(target.dropped) as caught:
        drop(target, data)
    assert caught.args == [tmp_path]
    assert target.title == "Drop a model folder here"


def test_a_wrong_item_shows_the_reason_and_keeps_the_target(target: DropTarget, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "a.txt").write_text("x")
    data = drag(tmp_path / "a.txt")
    enter(target, data)
    assert target.line == "This is a file. Drop the folder that it is in."
    with qtbot.assertNotEmitted(target.dropped):
        drop(target, data)
    assert target.line == "MLX format"


def test_a_filled_target_shows_what_was_given_and_still_takes_another(target: DropTarget):
    target.set_filled("Qwen3 4B Instruct", "2.3 GB")
    assert target.filled
    assert (target.title, target.line) == ("Qwen3 4B Instruct", "2.3 GB")
    assert target.accessibleName() == "Model folder drop area"
    assert "Qwen3 4B Instruct" in target.accessibleDescription()
    target.set_empty()
    assert target.title == "Drop a model folder here"


def test_choose_asks_for_a_dialog(target: DropTarget, qtbot: QtBot):
    with qtbot.waitSignal(target.choose):
        qtbot.keyClick(target.button, Keys.Key_Space)


def test_the_focus_ring_follows_the_keyboard_and_not_the_mouse(qtbot: QtBot):
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = Button(text="First"), Button(text="Second")
    column.addWidget(first)
    column.addWidget(second)
    ring = FocusRing(window)
    shown(qtbot, window)
    with qtbot.waitActive(window):
        window.activateWindow()
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.widget() is None
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.widget() is second
    assert ring.isVisible()
    assert ring.geometry() == second.geometry().adjusted(-3, -3, 3, 3)
    qtbot.mousePress(first, Qt.MouseButton.LeftButton)
    assert ring.widget() is None
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert ring.widget() is second
    qtbot.mousePress(second, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert ring.widget() is first


def test_the_list_of_a_narrow_box_is_as_wide_as_its_words(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    names = ["The evening training for class 7b, 1 November", "The evening training for class 7b, 2 November"]
    box.addItems(names)
    box.setFixedWidth(120)
    box.widen()
    needed = max(QFontMetricsF(box.view().font()).horizontalAdvance(name) for name in names)
    assert box.view().minimumWidth() > needed > box.width()
    box.addItem("The evening training " * 20)
    box.widen()
    assert box.view().minimumWidth() == 480


def test_a_search_is_taken_away_with_a_button_that_can_be_hit_and_with_escape(qtbot: QtBot):
    field = shown(qtbot, SearchField("Search runs"), 190)
    assert field.accessibleName() == field.placeholderText() == "Search runs" and not field.empty.isVisible()
    qtbot.keyClicks(field, "letters")
    assert min(field.empty.width(), field.empty.height()) >= 24 and field.rect().contains(field.empty.geometry())
    qtbot.mouseClick(field.empty, Qt.MouseButton.LeftButton)
    assert field.text() == "" and not field.empty.isVisible()
    qtbot.keyClicks(field, "again")
    qtbot.keyClick(field, Keys.Key_Escape)
    assert field.text() == ""
