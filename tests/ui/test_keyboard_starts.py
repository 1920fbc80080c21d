"""Where the keyboard is when something opens, and how one goes on from there."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.data.models.found import LM_STUDIO
from app.services.speaking import Said
from app.ui.try_it.answer_pane import AnswerPane
from app.ui.widgets.page import PageHeader
from tests.made_runs import config, made_run
from tests.tiny import write_model
from tests.ui.window import PATIENCE_MS, open_window, to_front


def tab(times: int = 1) -> QWidget:
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


@pytest.fixture
def window(qtbot, tmp_path: Path):
    folder = tmp_path / "lmstudio"
    for name in ("a/First-1B", "a/Second-2B"):
        write_model(folder / name, "llama")
    made = open_window(qtbot, tmp_path, [(LM_STUDIO, folder)])
    qtbot.waitUntil(lambda: made.library.found is not None and not made.starting, timeout=PATIENCE_MS)
    to_front(made, qtbot)
    return made


def test_the_models_come_before_what_stands_below_them_and_the_chosen_one_first(window, qtbot):
    window.model_sheets.show_found()
    sheet = window.model_sheets.found
    first, second = sheet.rows.rows
    assert QApplication.focusWidget() is first and window._ring.isVisible()
    assert tab() is sheet.add_folder
    sheet.close_sheet()
    second.setChecked(True)
    second.setFocus()
    window.session.choices.choose_model(sheet._models[1].info.path)
    qtbot.waitUntil(lambda: window.session.choices.model is not None, timeout=PATIENCE_MS)
    sheet.open()
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus() and sheet.isVisible(), "arrow keys look around, and only Return takes one"
    with qtbot.waitSignal(sheet.chosen):
        QTest.keyClick(first, Qt.Key.Key_Return)


def test_the_list_of_downloads_comes_first_and_its_field_after_it(window):
    window.model_sheets.show_download()
    choosing = window.model_sheets.download.choosing
    assert QApplication.focusWidget() is choosing.rows.rows[0]
    assert tab() is choosing.other
    QTest.keyClick(choosing.other, Qt.Key.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert choosing.rows.chosen == 1 and choosing.rows.rows[1].hasFocus()


def test_nothing_to_try_has_the_keyboard_on_the_way_to_something(window):
    window.show_try_it()
    focus = QApplication.focusWidget()
    assert focus is window.try_it._new and focus.isVisible()
    window.try_it.chat.prompt.field.setFocus(Qt.FocusReason.TabFocusReason)
    assert not window._ring.isVisible()


def test_a_run_opens_with_the_keyboard_on_what_goes_on_with_it(qtbot, tmp_path: Path):
    made_run(tmp_path / "runs", config(name="Support replies"), steps=40)
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: bool(window.run_list.runs) and not window.starting, timeout=PATIENCE_MS)
    to_front(window, qtbot)
    window.show_runs()
    window.runs.table.setFocus(Qt.FocusReason.TabFocusReason)
    window.open_run(window.run_list.runs[0].folder)
    qtbot.waitUntil(lambda: window.pages.shown in ("finished", "stopped"))
    page = window.pages.currentWidget()
    assert QApplication.focusWidget() is page.first_control() and page.first_control().isEnabled()


def test_long_answers_scroll_by_keyboard(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    pane = AnswerPane("Tuned", True)
    column.addWidget(pane)
    around.resize(320, 300)
    around.show()
    pane.begin("Tell me a story")
    pane.finish(Said(0, "Once upon a time. \n\n" * 60, "", 9, 1.0, 9.0, "end", 0.0), 0)
    bar = pane.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    assert pane.area.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.area.accessibleName() == "Tuned"
    QTest.keyClick(pane.area, Qt.Key.Key_PageUp)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(pane.area, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(pane.turns[0].answer, Qt.Key.Key_End)
    assert bar.value() == bar.maximum(), "also where a click has put the keyboard into the answer"


def test_a_click_in_the_header_does_not_move_the_window_and_a_drag_does(qtbot, monkeypatch):
    header = PageHeader("Runs")
    qtbot.addWidget(header)
    moves: list[bool] = []
    handle = SimpleNamespace(startSystemMove=lambda: moves.append(True))
    window = SimpleNamespace(windowHandle=lambda: handle, pos=lambda: QPoint())
    monkeypatch.setattr(header, "window", lambda: window)
    header.resize(600, 52)
    header.show()
    place = QPoint(300, 26)
    far = QPoint(QApplication.startDragDistance(), 0)
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(header, place + QPoint(1, 1))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(header, place + far)
    assert moves == []
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(header, place + far)
    QTest.mouseMove(header, place + 2 * far)
    assert moves == [True]
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=place)
