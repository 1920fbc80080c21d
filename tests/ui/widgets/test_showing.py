"""Widgets that show things: cards, notes, labels, tiles, answers, the log, the sidebar, pages."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.ui import icons, svg
from app.ui.theme import STYLES, font, line_height, theme
from app.ui.widgets.bubble import Bubble
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.facts import BeforeAfterBars, FactGrid
from app.ui.widgets.gauge import Gauge, RunProgress
from app.ui.widgets.label import ElidedLabel, Label, Span
from app.ui.widgets.log_drawer import LogDrawer
from app.ui.widgets.metric_tile import MetricTile
from app.ui.widgets.note import ErrorNote, InsightNote, Note, with_code
from app.ui.widgets.page import Footer, PageHeader, ScrollPage
from app.ui.widgets.pill import StatePill
from app.ui.widgets.sample_answers import SampleAnswers
from app.ui.widgets.sidebar import MemoryFoot, RecentRuns, RunItem, SideNav


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 0) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height or max(24, widget.sizeHint().height()))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_every_type_style_has_its_pixels_and_weight():
    for style, (pixels, _, weight) in STYLES.items():
        made = font(style)
        assert made.pixelSize() == pixels
        assert made.weight() == weight


def test_tabular_figures_are_equally_wide():
    metrics = QFontMetricsF(font("body", tabular=True))
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))


def test_icons_take_the_colour_of_their_role_and_follow_the_theme():
    light = icons.pixmap("check", "accent_text", 16, 2.0).toImage()
    assert (light.width(), light.devicePixelRatio()) == (32, 2.0)
    theme().set_mode("dark")
    dark = icons.pixmap("check", "accent_text", 16, 2.0).toImage()
    spots = [(x, y) for x in range(32) for y in range(32) if light.pixelColor(x, y).alpha() == 255]
    assert spots
    assert all(dark.pixelColor(x, y).name().upper() == theme().tokens.accent_text for x, y in spots)


def test_every_icon_file_can_be_drawn():
    for path in svg.FOLDER.glob("*.svg"):
        assert not icons.icon(path.stem).isNull()


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_a_wrapping_label_grows_by_whole_lines(qtbot: QtBot):
    label = Label("word " * 60, style="small", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) % line_height("small") == 0
    assert label.heightForWidth(100) > label.heightForWidth(200)


def test_a_label_of_several_looks_reads_as_one_text(qtbot: QtBot):
    label = Label()
    qtbot.addWidget(label)
    label.set_spans(Span("1,121", weight=600), Span(" to learn from"))
    assert label.text() == "1,121 to learn from"
    assert not label.grab().isNull()


def test_a_long_path_is_shortened_in_the_middle_with_the_whole_as_tooltip(qtbot: QtBot):
    path = "~/.lmstudio/models/mlx-community/Qwen3-4B-Instruct-2507-4bit"
    label = shown(qtbot, ElidedLabel(path, Qt.TextElideMode.ElideMiddle), width=150)
    label.grab()
    assert "…" in label.shown_text()
    assert label.shown_text().endswith("4bit")
    assert label.toolTip() == path
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_card_says_its_state(qtbot: QtBot):
    card = shown(qtbot, Card("Model", 1))
    assert card.badge.accessibleName() == "Step 1, waiting for you"
    card.set_state("ready")
    assert card.badge.accessibleName() == "Step 1, ready"
    card.set_state("error")
    assert card.badge.accessibleName() == "Step 1, needs your attention"
    card.add_action(Button(text="Choose…", size="small"))
    assert not card.grab().isNull()


def test_names_between_backticks_are_set_apart():
    spans = with_code("It has no `config.json`. Use **that one**.")
    assert [(s.text, s.style, s.weight) for s in spans] == [
        ("It has no ", None, None),
        ("config.json", "mono", None),
        (". Use ", None, None),
        ("that one", None, 600),
        (".", None, None),
    ]


def test_a_note_calls_what_its_button_says(qtbot: QtBot):
    called: list[str] = []
    note = shown(
        qtbot,
        Note(
            "warning",
            "2 conversations have problems",
            "and will be left out.",
            [("Review", lambda: called.append("review"))],
        ),
    )
    assert note.text == note.accessibleName() == "2 conversations have problems and will be left out."
    note.buttons[0].click()
    assert called == ["review"]
    note.set_note("success", "No problems found.", "")
    assert note.buttons == []
    assert note.text == "No problems found."


def test_an_error_says_what_why_and_next_and_offers_the_fix_first(qtbot: QtBot):
    called: list[str] = []
    error = UserError("This folder is not a model", "It has no `config.json`.", "Choose another.", "not_a_model")
    note = ErrorNote(
        error,
        [("Use that model", lambda: called.append("use")), ("Choose another…", lambda: called.append("other"))],
        ("What is inside?", lambda: called.append("inside")),
    )
    shown(qtbot, note)
    words = [label.text() for label in note.findChildren(Label)]
    assert words == [
        "This folder is not a model",
        "What happened",
        "It has no config.json.",
        "What to do next",
        "Choose another.",
    ]
    for button in note.buttons:
        button.click()
    assert called == ["use", "other", "inside"]
    assert note.accessibleName() == str(error)


def test_an_insight_can_be_asked_about(qtbot: QtBot):
    insight = shown(qtbot, InsightNote())
    insight.set_insight("success", "Still improving.", "Validation loss fell 4% in the last 200 steps.")
    with qtbot.waitSignal(insight.asked):
        insight.buttons[0].click()
    insight.set_insight("warning", "It may be memorising.", "That version is safe.")
    assert insight.kind == "warning"


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("training", "Training"),
        ("paused", "Paused"),
        ("finished", "Finished"),
        ("stopped", "Stopped"),
        ("waiting", "Not started"),
    ],
)
def test_the_pill_says_the_state_in_a_word(qtbot: QtBot, state: str, word: str):
    pill = shown(qtbot, StatePill(state))
    assert pill.text == pill.accessibleName() == word
    pill.set_state("stopped", "Stopped, step 347")
    assert pill.accessibleName() == "Stopped, step 347"


def test_a_gauge_says_its_value(qtbot: QtBot):
    gauge = shown(qtbot, Gauge(8, "Peak memory"))
    gauge.set_values([2.3, 8.9], 18, "about 11.2 of 18 gigabytes, fits")
    assert gauge.accessibleName() == "Peak memory, about 11.2 of 18 gigabytes, fits"
    picture = gauge.grab().toImage()
    assert picture.pixelColor(20, 4).name().upper() == theme().tokens.series1
    assert picture.pixelColor(390, 4).name().upper() == theme().tokens.track
    gauge.set_values([30], 18)
    assert gauge.grab().toImage().pixelColor(390, 4).name().upper() == theme().tokens.series1


def test_progress_says_step_and_time_left(qtbot: QtBot):
    progress = shown(qtbot, RunProgress())
    assert progress.accessibleName() == "Progress, getting ready"
    progress.set_total(843)
    progress.set_epoch_starts([282, 563])
    progress.set_step(412, "about 38 minutes left")
    assert progress.accessibleName() == "Progress, step 412 of 843, about 38 minutes left"


def test_a_tile_speaks_title_value_and_line(qtbot: QtBot):
    tile = shown(qtbot, MetricTile("Speed"), 162)
    tile.set_value("410", "tokens/s")
    tile.set_line("Steady")
    tile.set_sparkline([1, 2, float("nan"), 3])
    assert tile.accessibleName() == "Speed, 410 tokens/s, Steady"
    tile.set_gauge(10.6, 18)
    tile.set_state("Comfortable")
    assert "Comfortable" in tile.accessibleName()
    assert not tile.grab().isNull()


def test_answers_come_in_order_and_the_newest_is_accented(qtbot: QtBot):
    answers = shown(qtbot, SampleAnswers(), 300, 500)
    answers.set_questions(["My hedge shears still haven’t arrived."])
    answers.add(0, "I’m sorry to hear that.")
    answers.add(200, "Sorry about the wait.")
    answers.add(400, "So sorry about the wait.")
    assert [step for step, _ in answers.answers] == [0, 200, 400]
    assert [widget.latest for widget in answers.list.widgets] == [False, False, True]
    assert answers.list.widgets[-1].accessibleName() == "Step 400 latest: So sorry about the wait."
    answers.set_next("Next answer at step 600, in about 17 min")


def test_a_second_question_is_added_with_the_plus_and_has_its_own_answers(qtbot: QtBot):
    answers = shown(qtbot, SampleAnswers(), 300, 500)
    answers.set_questions(["Where is my parcel?"])
    answers.add(0, "I do not know.", "Where is my parcel?")
    assert not answers.tabs.isVisible()
    answers.add_button.click()
    qtbot.keyClicks(answers.field, "  When do   you open? ")
    with qtbot.waitSignal(answers.question_added) as added:
        qtbot.keyClick(answers.field, Qt.Key.Key_Return)
    assert added.args == ["When do you open?"]
    assert answers.shown == "When do you open?"
    answers.add(40, "On its way.", "Where is my parcel?")
    answers.add(40, "At nine.", "When do you open?")
    assert answers.answers == [(40, "At nine.")]
    qtbot.keyClick(answers.tabs, Qt.Key.Key_Left)
    assert answers.answers == [(0, "I do not know."), (40, "On its way.")]
    assert [widget.latest for widget in answers.list.widgets] == [False, True]


def test_a_resumed_run_replaces_its_later_answers(qtbot: QtBot):
    answers = shown(qtbot, SampleAnswers(), 300, 500)
    for step in (0, 200, 400):
        answers.add(step, f"at {step}")
    answers.add(200, "again")
    assert answers.answers == [(0, "at 0"), (200, "again")]


def test_a_bubble_says_who_speaks(qtbot: QtBot):
    assert shown(qtbot, Bubble("How?")).accessibleName() == "Question: How?"
    assert shown(qtbot, Bubble("So.", question=False)).accessibleName() == "Answer: So."


def test_the_log_opens_follows_the_tail_and_stays_where_the_person_reads(qtbot: QtBot):
    log = shown(qtbot, LogDrawer())
    assert log.height() == 34
    for number in range(100):
        log.append(f"step {number}")
    assert log.bar.latest.text() == "step 99"
    with qtbot.waitSignal(log.toggled):
        qtbot.keyClick(log.bar, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: log.height() == 220, timeout=2000)
    bar = log.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    log.append("newest")
    assert bar.value() == bar.maximum()
    bar.setValue(3)
    log.append("newer")
    assert bar.value() == 3
    log.set_open(False)
    qtbot.waitUntil(lambda: log.height() == 34, timeout=2000)


def test_the_log_keeps_only_its_newest_lines(qtbot: QtBot):
    log = shown(qtbot, LogDrawer())
    log.set_lines("\n".join(str(n) for n in range(7000)))
    assert log.view.blockCount() <= 5000
    assert log.bar.latest.text() == "6999"


def test_sections_are_chosen_by_keyboard_and_by_program(qtbot: QtBot):
    nav = shown(qtbot, SideNav(), 211)
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current(0)
    with qtbot.waitSignal(nav.chosen) as caught:
        qtbot.keyClick(nav, Qt.Key.Key_Down)
    assert caught.args == [1]
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current(None)
    with qtbot.waitSignal(nav.chosen) as caught:
        qtbot.mouseClick(
            nav.viewport(), Qt.MouseButton.LeftButton, pos=nav.visualRect(nav.model().index(3, 0)).center()
        )
    assert caught.args == [3]


def test_recent_runs_open_and_say_their_state(qtbot: QtBot):
    runs = shown(qtbot, RecentRuns(), 211)
    items = [
        RunItem("a", "Support replies", "training", "49%, 38 min left", 0.49),
        RunItem("b", "Tone of voice", "paused", "Paused, 38%"),
    ]
    runs.set_items(items)
    index = runs.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Support replies, 49%, 38 min left"
    with qtbot.waitSignal(runs.opened) as caught:
        qtbot.mouseClick(runs.viewport(), Qt.MouseButton.LeftButton, pos=runs.visualRect(index).center())
    assert caught.args == ["a"]
    runs.set_current("b")
    runs.set_items([items[0], RunItem("b", "Tone of voice", "finished", "Finished")])
    assert runs.currentIndex().row() == 1
    assert not runs.grab().isNull()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(runs.opened) as caught:
            qtbot.keyClick(runs, key)
        assert caught.args == ["b"]
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Support replies"


def test_memory_in_use_is_said(qtbot: QtBot):
    foot = shown(qtbot, MemoryFoot(), 211)
    foot.set_memory(16.4, 24)
    assert foot._gauge.accessibleName() == "Memory in use, 16.4 of 24 GB"


def test_before_and_after_and_facts_are_said(qtbot: QtBot):
    bars = shown(qtbot, BeforeAfterBars())
    bars.set_losses(1.982, 1.184)
    assert bars.accessibleName() == "Loss before 1.982, after 1.184"
    grid = shown(qtbot, FactGrid(3))
    grid.set_facts([("Time", "1 h 14 min"), ("Saved size", "66 MB")])
    grid.set_facts([("Time", "1 h 15 min"), ("Saved size", "66 MB")])
    assert grid.facts == {"Time": "1 h 15 min", "Saved size": "66 MB"}


def test_a_page_keeps_header_and_footer_and_its_content_stays_within_1440(qtbot: QtBot):
    header, footer = PageHeader("New training", "Three things to choose, then start."), Footer()
    page = ScrollPage(header, footer)
    card = Card("Model", 1)
    card.setFixedHeight(1500)
    page.content.addWidget(card)
    shown(qtbot, page, 1048, 700)
    assert (header.height(), footer.height()) == (52, 68)
    assert card.width() == 1048 - 48
    qtbot.waitUntil(page.area.verticalScrollBar().isVisible)
    assert card.width() == 1048 - 48
    page.resize(2000, 1900)
    qtbot.waitUntil(lambda: card.width() == 1440 - 48)
    qtbot.waitUntil(lambda: card.mapTo(page, QPoint(0, 0)).x() == (2000 - 1440) // 2 + 24)


def test_a_header_shows_state_and_a_way_back(qtbot: QtBot):
    header = shown(qtbot, PageHeader("Support replies", "Qwen3 4B Instruct"), 900)
    assert not header.pill.isVisible()
    header.set_pill("training")
    assert header.pill.isVisible()
    header.set_back("New training")
    with qtbot.waitSignal(header.back):
        header.findChildren(Button)[0].click()


def test_widgets_do_not_load_the_chart_or_mlx():
    code = (
        "import sys, app.ui.theme, app.ui.icons, app.ui.widgets.sidebar, app.ui.widgets.page, app.ui.widgets.note;"
        "print(sorted({'pyqtgraph', 'mlx', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
