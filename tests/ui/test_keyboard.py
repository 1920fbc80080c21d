"""Everything can be reached and done without a mouse, and one can see where one is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QScrollArea, QWidget

from app.services.session import State
from app.ui import demo_files
from app.ui.questions import explain
from app.ui.widgets.sidebar import RunItem
from tests.made_runs import config, made_run
from tests.ui.screens.look import reachable, steps_back
from tests.ui.window import PATIENCE_MS, open_window, result_of, to_front, until_ended


@pytest.fixture
def window(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path, starts=False)
    to_front(window, qtbot)
    return window


@pytest.mark.parametrize("name", ["show_welcome", "show_new_training", "show_examples", "show_runs", "show_settings"])
def test_tab_comes_to_every_control_as_one_reads_and_the_ring_shows_where(window, qtbot, name: str):
    if name == "show_new_training":
        window.new_training.toggle_advanced()
    getattr(window, name)()
    page = window.pages.currentWidget()
    wanted = reachable(page)
    seen: list[QWidget] = []
    window.sidebar.nav.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(wanted) + 40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        if focus in wanted:
            assert window._ring.isVisible() and window._ring.widget() is getattr(focus, "focus_target", focus)
    missed = wanted - set(seen)
    assert not missed, [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed]
    assert list(steps_back(page, [stop for stop in seen if stop in wanted])) == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_whole_training_by_keyboard_alone(window, qtbot):
    window.settings.add_recent_model(demo_files.MODEL)
    window.library.search()
    qtbot.waitUntil(lambda: bool(window.library.recent), timeout=PATIENCE_MS)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_1, control)
    assert window.pages.currentWidget() is window.new_training
    card = window.new_training.model_card
    card.source.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.source, Qt.Key.Key_Right)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if card.list.isAncestorOf(QApplication.focusWidget()):
            break
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    choices = window.session.choices
    qtbot.waitUntil(lambda: choices.model is not None, timeout=PATIENCE_MS)
    window.settings.add_recent_examples(demo_files.EXAMPLES)
    window.recent_menu.fill()
    window.recent_menu.popup(window.pos())
    QTest.keyClick(window.recent_menu, Qt.Key.Key_Down)
    QTest.keyClick(window.recent_menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: choices.reading is not None, timeout=PATIENCE_MS)
    to_front(window, qtbot)
    window.new_training.draft.change(epochs=1, max_seq_len=256, test_question="")
    qtbot.waitUntil(window.new_training.bar.start.isEnabled, timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_Return, control)
    assert window.pages.currentWidget() is window.training
    assert window.training.pause.hasFocus()
    qtbot.waitUntil(lambda: len(window.training.history.steps) >= 2 or not window.session.busy, timeout=PATIENCE_MS)
    to_front(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Period, control)
    asked = window.findChild(QMessageBox, "stop_question")
    assert asked is not None, window.session.state
    QTest.keyClick(asked, Qt.Key.Key_Return)
    until_ended(window, qtbot)
    assert result_of(window).reason == "stopped"
    to_front(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Comma, control)
    assert window.pages.currentWidget() is window.pages.settings
    QTest.keyClick(window, Qt.Key.Key_3, control)
    assert window.pages.currentWidget() is window.runs


def test_the_ring_outlives_what_it_was_shown_in(window, qtbot):
    window.show_runs()
    area, field = QScrollArea(window), QLineEdit()
    area.setWidget(field)
    area.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.widget() is field and window._ring.parentWidget() is area.viewport()
    area.hide()
    area.deleteLater()
    QCoreApplication.sendPostedEvents(area, QEvent.Type.DeferredDelete.value)
    window.sidebar.nav.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.isVisible() and window._ring.widget() is window.sidebar.nav


def test_the_ring_goes_along_to_another_page_and_comes_back_from_a_dialog(window, qtbot):
    window.show_welcome()
    window.welcome.own.set_up.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.welcome.own.set_up, Qt.Key.Key_Space)
    assert window.pages.currentWidget() is window.new_training
    focus = window.focusWidget()
    assert window.new_training.isAncestorOf(focus) and window._ring.isVisible() and window._ring.widget() is focus
    box = explain(window, "Levelling off.", "Little has changed.")
    qtbot.waitUntil(box.isActiveWindow)
    assert not window._ring.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    to_front(window, qtbot)
    assert window.focusWidget() is focus and window._ring.isVisible()
    window.sidebar.nav.setFocus(Qt.FocusReason.MouseFocusReason)
    window.show_settings()
    window.pages.settings.setFocus()
    assert not window._ring.isVisible()


def test_the_ring_is_still_there_after_a_menu_was_looked_at(window, qtbot):
    window.show_welcome()
    button = window.welcome.demo.start
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert not window._ring.isVisible()
    button.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert window._ring.isVisible() and window._ring.widget() is button


def test_an_empty_list_of_runs_is_no_stop_and_a_full_one_shows_where_one_is(window, qtbot):
    recent = window.sidebar.recent
    assert recent.focusPolicy() == Qt.FocusPolicy.NoFocus
    recent.set_items([RunItem("a", "First", "finished", "Finished"), RunItem("b", "Second", "stopped", "Stopped")])
    before = recent.grab().toImage()
    recent.setFocus(Qt.FocusReason.TabFocusReason)
    assert recent.hasFocus() and recent.currentIndex().row() == 0 and not recent.selectedIndexes()
    assert recent.grab().toImage() != before


def test_the_ring_stands_beside_answers_whose_marks_reach_to_their_edge(window, qtbot):
    window.pages.go(window.training)
    answers = window.training.samples
    answers.add(0, "Place the egg in boiling water.", "How do I boil an egg?")
    area = answers.list
    qtbot.waitUntil(area.isVisible)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window._ring
    assert ring.isVisible() and ring.widget() is area
    outside = area.mapTo(window, area.rect().topLeft()) - ring.mapTo(window, ring.rect().topLeft())
    assert outside.x() == outside.y() == 8


def test_a_button_that_comes_with_a_sentence_is_reached_as_one_reads_and_stays_while_only_words_change(window, qtbot):
    page = window.training
    window.pages.go(page)
    page.show_state(State.TRAINING)
    page.insight.set_insight("plain", "Getting started.", "The first check comes at step 40.")
    page.insight.show()
    button = page.insight.buttons[0]
    qtbot.waitUntil(button.isVisible)
    page.stop.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.stop, Qt.Key.Key_Tab)
    assert window.focusWidget() is button
    page.insight.set_insight("plain", "Levelling off.", "Little has changed in 200 steps.")
    assert page.insight.buttons == [button]


def test_an_empty_list_of_models_is_no_stop(window):
    window.show_new_training()
    listed = window.new_training.model_card.list
    listed.set_models([], "No models found yet.")
    assert not listed.view.isVisible()


def test_a_click_gives_a_control_the_keyboard_whatever_the_order_of_tab(window, qtbot):
    window.show_new_training()
    window.new_training.toggle_advanced()
    window.show_new_training()
    controls = window.new_training.training_card.panel.controls
    for name in ("rank", "learning_rate", "method", "seed"):
        assert controls[name].inner.focusPolicy() == Qt.FocusPolicy.StrongFocus, name
    spin = controls["rank"].inner
    field = spin.lineEdit()

    def in_sight() -> bool:
        window.new_training.area.ensureWidgetVisible(spin)
        return window.childAt(field.mapTo(window, field.rect().center())) is field

    qtbot.waitUntil(in_sight)
    place = field.mapTo(window, field.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert spin.hasFocus()


def test_menu_entries_about_a_run_come_on_when_it_is_there(qtbot, tmp_path: Path):
    """Without the keyboard moving in between: the run is looked at after the page shows."""
    run = made_run(tmp_path / "runs", config(name="Support replies"), steps=40)
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.run_list.runs is not None)
    window.show_runs()
    export, folder = window.actions_by_name["export"], window.actions_by_name["show_folder"]
    window.runs.table.setCurrentIndex(QModelIndex())
    assert not export.isEnabled() and not folder.isEnabled()
    window.runs.table.setCurrentIndex(window.runs.table.model().index(0, 0))
    assert export.isEnabled() and folder.isEnabled()
    assert window.runs.run.folder == run.folder
