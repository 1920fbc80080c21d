"""The Runs page: finding, ticking, comparing, the menu, the line, and what is offered at the start."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from app.runs.events import Validated
from app.runs.queue import Queue
from app.runs.store import create_run
from app.ui.report_sheet import open_report
from app.ui.runs_page.head import HEAD
from app.ui.runs_page.model import LOSS, NAME, STATE, TICK, TREND
from app.ui.runs_page.row import PAD
from app.ui.runs_page.table import ROW
from app.ui.theme import font
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.paint import color
from tests.made_runs import config, design_runs, made_run
from tests.ui.screens.drawing import settle
from tests.ui.window import PATIENCE_MS, open_window, press


@pytest.fixture(scope="module")
def seven_runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seven runs of the design, written once: copying them is much quicker."""
    folder = tmp_path_factory.mktemp("seven")
    design_runs(folder)
    return folder


@pytest.fixture
def window(qtbot, tmp_path: Path, seven_runs: Path):
    """With the seven runs of the design."""
    shutil.copytree(seven_runs, tmp_path / "runs")
    made = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: made.run_list.runs is not None and made.waiting.line.known, timeout=PATIENCE_MS)
    made.show_runs()
    return made


def names(window) -> list[str]:
    return [run.name for run in window.runs.table.source.rows]


def tick(window, qtbot, name: str) -> None:
    table = window.runs.table
    table.setCurrentIndex(table.source.index(names(window).index(name), NAME))
    qtbot.keyClick(table, Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [1280, 1080])
def test_every_state_shows_whole_however_long_it_is_in_a_language(window, qtbot, monkeypatch, width: int):
    window.resize(width, 820)
    monkeypatch.setattr("app.ui.run_states.tr", lambda words: f"Abgebrochen, {words}")
    table = window.runs.table
    runs = table.source.runs
    table.source.replace([], None, {})
    table.source.replace(runs, None, {})
    state = table.horizontalHeader().sectionSize(STATE)
    assert table.source.widest_state() > 170
    assert table.source.widest_state() <= state - 2 * PAD


def test_the_row_under_the_pointer_shows_along_all_its_width_until_the_pointer_leaves(window, qtbot):
    table = window.runs.table
    spot = table.visualRect(table.source.index(2, NAME)).center()

    def shades() -> set[str]:
        picture = table.viewport().grab().toImage()
        return {picture.pixelColor(x, spot.y() - 16).name() for x in range(4, table.viewport().width() - 4)}

    assert shades() == {color("surface").name()}
    qtbot.mouseMove(table.viewport(), spot)
    assert shades() == {color("hover").name()}
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert shades() == {color("surface").name()}


def test_delete_asks_before_a_run_goes_to_the_trash_and_the_next_one_is_current_then(window, qtbot, monkeypatch):
    table = window.runs.table
    thrown: list[Path] = []
    monkeypatch.setattr(
        "app.services.run_list.move_to_trash", lambda run: (thrown.append(run.folder), shutil.rmtree(run.folder))
    )
    table.setCurrentIndex(table.source.index(1, NAME))
    name, following = names(window)[1], names(window)[2]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    press(window, "trash_question", "Cancel")
    assert thrown == [] and name in names(window)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert window.findChild(QMessageBox, "trash_question").text() == f"Move “{name}” to the Trash?"
    press(window, "trash_question", "Move to Trash")
    qtbot.waitUntil(lambda: name not in names(window), timeout=PATIENCE_MS)
    assert len(thrown) == 1 and table.current_run().name == following
    table.sortByColumn(LOSS, Qt.SortOrder.AscendingOrder)
    assert table.current_run().name == following


def test_runs_are_sorted_searched_and_opened(window, qtbot):
    assert names(window)[0] == "Support replies" and names(window)[-1] == "Demo"
    window.runs.table.sortByColumn(LOSS, Qt.SortOrder.AscendingOrder)
    assert names(window)[0] == "Demo"
    window.runs.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert names(window)[0] == "Support replies"
    window.actions_by_name["search"].trigger()
    qtbot.keyClicks(window.runs.search_field, "support quick")
    assert names(window) == ["Support replies, quick"]
    qtbot.keyClicks(window.runs.search_field, " xx")
    assert window.runs.none_found.words == "Nothing matches “support quick xx”."
    window.runs.none_found.clear.click()
    assert len(names(window)) == 7
    table = window.runs.table
    table.setCurrentIndex(table.source.index(0, NAME))
    with qtbot.waitSignal(window.run_list.opened, timeout=PATIENCE_MS):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.pages.shown == "finished"


def test_ticked_runs_are_compared_and_what_differs_is_listed(window, qtbot):
    part = window.runs.compare
    assert part.hint == "Tick two runs to compare them."
    tick(window, qtbot, "Support replies")
    assert part.hint == "Tick another run to compare it with “Support replies”."
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        tick(window, qtbot, "Support replies, quick")
    assert part.hint == ""
    assert [row[0] for row in part.differences.table.rows] == [
        "Preset", "Epochs", "Rank", "Alpha", "Learning rate", "Targets",
    ]  # fmt: skip
    assert part.differences.table.rows[0] == ("Preset", "Balanced", "Quick")
    assert part.differences.verdict.text == "A ended 7% lower and took 49 min longer."
    assert part.differences.same.text().startswith("Same: model, examples, batch size, max length, seed")
    assert part.chart.table().startswith("Step\tSupport replies\tSupport replies, quick\n0\t1.982\t1.982\n")
    part.chart.point_at(3)
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        window.run_list.refresh()
    assert part.chart.cursor_step == 120, "the same read again leaves the cursor where it is"
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        tick(window, qtbot, "Recipe helper")
    assert part.differences.verdict.kind == "warning"
    assert not window.runs.table.source.toggle(window.run_list.runs[-1].folder), "a fourth cannot be ticked"
    window.runs.clear.click()
    assert part.hint == "Tick two runs to compare them."


def test_a_run_is_renamed_in_place_and_its_menu_has_what_can_be_done(window, qtbot):
    table = window.runs.table
    run = table.source.rows[0]
    words = [action.text() for action in window.runs.menu_for(run).actions() if action.text()]
    assert words[0] == "Open" and {"Train again…", "Rename", "Move to Trash…"} <= set(words)
    paused = next(one for one in table.source.rows if one.name == "Tone of voice")
    assert "Resume from step 320" in [action.text() for action in window.runs.menu_for(paused).actions()]
    table.start_rename(run)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Letters")
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.waiting.refresh()  # as on coming back from another program: what is being typed stays
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert names(window)[0] == "Letters"
    assert window.pages.currentWidget() is window.runs, "the Return that ends the typing opens nothing"


def test_whoever_comes_with_the_keyboard_sees_which_run_is_meant(window, qtbot):
    table = window.runs.table
    window.runs.search_field.setFocus()
    table.clearSelection()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()]


def test_the_start_offers_to_go_on_until_that_is_declined(window, qtbot):
    note = window.waiting.offer.note
    assert window.waiting.offer.isVisible()
    assert note.text == "“Tone of voice” is paused at step 320. Continue from step 320?"
    next(button for button in note.buttons if button.text() == "Not now").click()
    assert not window.waiting.offer.isVisible()
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    assert not window.waiting.offer.isVisible()


def test_the_offer_to_go_on_is_away_while_the_run_s_own_page_makes_it(window, qtbot):
    paused = next(run.folder for run in window.run_list.runs if run.state == "paused")
    window.open_run(paused)
    qtbot.waitUntil(lambda: window.pages.shown == "stopped", timeout=PATIENCE_MS)
    assert not window.waiting.offer.isVisible()
    window.show_runs()
    assert window.waiting.offer.isVisible()


def test_what_waits_is_shown_and_moved_and_is_offered_at_the_start(window, qtbot, tmp_path):
    window.settings.decline(next(run.folder for run in window.run_list.runs if run.state == "paused"), 320)
    queue = Queue(tmp_path / "runs")
    for name in ("first", "second"):
        queue.add(create_run(config(name=name), tmp_path / "runs"))
    card = window.runs.waiting
    window.waiting.line.refresh()
    qtbot.waitUntil(lambda: len(card.rows) == 2, timeout=PATIENCE_MS)
    assert window.waiting.offer.note.text == "2 trainings are waiting in the queue."
    card.rows[1].up.click()
    qtbot.waitUntil(lambda: [run.name for run in queue.runs()] == ["second", "first"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Next in queue" in [item.line for item in window.sidebar.recent.items], timeout=PATIENCE_MS)
    card.rows[0].remove.click()
    qtbot.waitUntil(lambda: len(card.rows) == 1, timeout=PATIENCE_MS)
    card.rows[0].remove.click()
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=PATIENCE_MS)


def test_a_report_is_written_from_the_help_menu(window, qtbot, tmp_path):
    run = made_run(tmp_path / "runs", config(name="Secret name"), steps=20)
    with qtbot.waitSignal(window.run_list.opened, timeout=PATIENCE_MS):
        window.run_list.open(run.folder)
    sheet = open_report(window)
    assert "“Secret name”" in sheet._line.text()
    with qtbot.waitSignal(sheet.written, timeout=PATIENCE_MS):
        sheet.write_to(tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        assert "Secret" not in "".join(bundle.read(name).decode() for name in bundle.namelist())
    sheet.close_sheet()


def test_every_heading_has_the_room_that_its_words_need(window, qtbot, monkeypatch):
    table = window.runs.table
    heads = ["", "Name", "Modell", "Beispiele", "Bester Prüfverlust, mit langen Worten", "Verlauf", "Zeit", "Stand"]
    monkeypatch.setattr(type(table.source), "_heads", lambda model: tuple(heads))
    table.resize(820, 300)
    room = table.horizontalHeader().sectionSize(LOSS)
    assert room >= QFontMetricsF(font("caption", 500)).horizontalAdvance(heads[LOSS]) + 16


def test_by_keyboard_runs_are_sorted_from_the_menu_and_the_other_way_round_the_second_time(window, qtbot):
    menu = window.actions_by_name["sort"].menu()

    def choose(words: str) -> None:
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == words).trigger()

    choose("Best val. loss")
    assert names(window)[0] == "Demo"
    choose("Best val. loss")
    assert names(window)[-1] == "Demo"
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Best val. loss"]
    choose("Newest first")
    assert names(window)[0] == "Support replies"
    window.show_new_training()
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in menu.actions())


def test_names_are_sorted_as_people_count_and_what_was_never_measured_comes_last(qtbot, tmp_path: Path):
    for number in (10, 2, 1):
        made_run(tmp_path / "runs", config("Quick", name=f"Run {number}"), steps=20 * number)
    create_run(config("Quick", name="never begun"), tmp_path / "runs")
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: len(window.run_list.runs or []) == 4, timeout=PATIENCE_MS)
    window.show_runs()
    table = window.runs.table
    table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert names(window) == ["never begun", "Run 1", "Run 2", "Run 10"]
    for order in Qt.SortOrder:
        table.sortByColumn(LOSS, order)
        assert names(window)[-1] == "never begun"
    table.sortByColumn(TREND, Qt.SortOrder.AscendingOrder)
    assert table.horizontalHeader().sortIndicatorSection() == -1, "a trend has no order: the newest first again"


def test_runs_of_the_same_name_are_told_apart_by_when_they_began(window):
    table = window.runs.table
    tip = table.source.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Support replies") and "11/7/26" in tip


def test_what_three_runs_differ_in_can_be_read_whole(window, qtbot):
    part = window.runs.compare
    for name in ("Support replies", "Support replies, quick"):
        tick(window, qtbot, name)
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        tick(window, qtbot, "Support, small model")
    assert window.runs.header._line.text() == "7 runs, 3 of 3 selected to compare"
    table = part.differences.table
    assert table.rows[0] == ("Model", "Qwen3 4B Instruct", "Qwen3 4B Instruct", "Qwen3 1.7B")
    shown = [label for label in table.findChildren(Label) if label.text().startswith("Qwen3")]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in shown) and len(shown) == 3
    window.runs.clear.click()
    tick(window, qtbot, "Support replies")
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        tick(window, qtbot, "Support replies, quick")
    assert table.sizeHint().height() < 250, "rows of an earlier comparison leave no gap"


def test_where_runs_are_compared_the_table_gives_way_before_the_page_scrolls(window, qtbot):
    window.waiting.offer.hide()
    window.settings.decline(next(run.folder for run in window.run_list.runs if run.state == "paused"), 320)
    for name in ("Support replies", "Support replies, quick"):
        tick(window, qtbot, name)
    qtbot.waitUntil(lambda: not window.runs.compare.hint, timeout=PATIENCE_MS)
    window.resize(1280, 740)
    settle(window)
    assert window.runs.area.verticalScrollBar().maximum() == 0
    assert HEAD + 4 * ROW <= window.runs.table.height() < HEAD + 7 * ROW
    window.resize(1280, 900)
    settle(window)
    assert window.runs.table.height() == HEAD + 7 * ROW


def test_a_click_on_a_tick_makes_its_row_the_current_one(window, qtbot):
    table = window.runs.table
    place = table.visualRect(table.source.index(3, TICK)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_run().name == names(window)[4] and len(table.source.ticked) == 1


def test_a_search_says_how_many_of_the_runs_it_leaves(window, qtbot):
    window.runs.search_field.setText("support quick")
    assert window.runs.header._line.text() == "1 of 7 runs"
    window.runs.search_field.setText("paused")
    assert names(window) == ["Tone of voice"]


def test_runs_that_cannot_be_read_are_told_and_shown_where_they_are(window, qtbot, tmp_path: Path, monkeypatch):
    shown: list[Path] = []
    monkeypatch.setattr("app.ui.runs_page.empty.show_folder", shown.append)
    assert not window.runs.damaged.isVisible()
    broken = next(run.folder for run in window.run_list.runs if run.name == "Demo")
    (broken / "run.json").write_text("{not whole")
    (tmp_path / "runs" / "no run").mkdir()
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    note = window.runs.damaged
    assert note.isVisible() and note.text == f"A run cannot be read. Its folder “{broken.name}” is still there."
    note.buttons[0].click()
    assert shown == [broken] and "Demo" not in names(window)
    shutil.rmtree(broken)
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    assert not note.isVisible()


def test_a_run_is_listed_as_soon_as_it_is_trained_and_as_far_as_it_is_when_one_looks(window, qtbot, tmp_path: Path):
    run = create_run(config("Quick", name="Letters"), tmp_path / "runs")
    window.runs.set_running(run.folder)
    qtbot.waitUntil(lambda: "Letters" in names(window), timeout=PATIENCE_MS)
    row = window.runs.table.source.row_of(run.folder)
    assert window.runs.table.source.index(row, STATE).data() == "Training"
    assert window.runs.table.source.index(row, LOSS).data() == "–"
    window.show_new_training()
    run.record(Validated(1.0, 0, 2.0, False))
    run.record(Validated(9.0, 20, 1.5, True))
    window.show_runs()
    qtbot.waitUntil(lambda: window.runs.table.source.index(row, LOSS).data() == "1.500", timeout=PATIENCE_MS)
    run.record(Validated(20.0, 40, 1.25, True))
    window.runs.again.setInterval(20)
    qtbot.waitUntil(lambda: window.runs.table.source.index(row, LOSS).data() == "1.250", timeout=PATIENCE_MS)
    window.show_new_training()
    assert not window.runs.again.isActive()
    window.runs.set_running(None)


def test_an_empty_page_has_one_filled_button(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.run_list.runs == [], timeout=PATIENCE_MS)
    window.show_runs()
    assert [button for button in window.runs.findChildren(PrimaryButton) if button.isVisible()] == [
        window.runs.empty.new
    ]
    assert not window.actions_by_name["search"].isEnabled(), "there is nothing to search"
