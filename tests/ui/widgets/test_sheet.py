"""The sheet over a window, and the place where a mistake is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.paper import Paper
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.note import ErrorPlace
from app.ui.widgets.sheet import Sheet


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    window.behind = QPushButton("Behind")
    body = QWidget()
    QHBoxLayout(body).addWidget(window.behind)
    window.setCentralWidget(body)
    window.resize(1000, 600)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def sheet_over(window: QMainWindow) -> Sheet:
    sheet = Sheet(window, "A sheet", "What it asks for.")
    sheet.first, sheet.last = Button(text="First"), Button(text="Last")
    sheet.content.addWidget(sheet.first)
    sheet.footer.addStretch(1)
    sheet.footer.addWidget(sheet.last)
    sheet.open()
    return sheet


def test_the_keyboard_stays_in_a_sheet_and_goes_back_when_it_closes(window, qtbot):
    window.behind.setFocus()
    sheet = sheet_over(window)
    assert QApplication.focusWidget() is sheet.first
    for expected in (sheet.last, sheet.first):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.behind


def test_return_presses_what_has_the_keyboard_and_else_the_filled_button(window, qtbot):
    sheet = sheet_over(window)
    filled, field = PrimaryButton("Go"), QLineEdit()
    sheet.content.addWidget(field)
    sheet.footer.addWidget(filled)
    qtbot.waitUntil(filled.isVisible)
    pressed: list[str] = []
    for button in (sheet.last, filled):
        button.clicked.connect(lambda checked=False, button=button: pressed.append(button.text()))
    qtbot.keyClick(sheet.last, Qt.Key.Key_Return)
    assert pressed == ["Last"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["Last", "Go"]
    filled.setEnabled(False)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["Last", "Go"]


def test_return_in_a_dialog_presses_what_has_the_keyboard_and_else_the_filled_button(window, qtbot):
    paper = Paper(window, "news", "Tunesmith 2 is available", text="What is new.")
    later, get = paper.add_button(Button(text="Later")), paper.add_button(PrimaryButton("Open the download"))
    pressed: list[str] = []
    for button in (later, get):
        button.clicked.connect(lambda checked=False, button=button: pressed.append(button.text()))
    paper.show()
    qtbot.waitUntil(paper.isActiveWindow)
    for widget, expected in ((later, "Later"), (get, "Open the download"), (paper.view, "Open the download")):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Return)
        assert pressed[-1] == expected
    assert len(pressed) == 3


def test_with_less_motion_a_sheet_is_at_its_place_at_once(window, qtbot, monkeypatch):
    sheet = sheet_over(window)
    qtbot.waitUntil(lambda: sheet._glide.at == 1.0)
    place = sheet._panel.geometry()
    sheet.close_sheet()
    monkeypatch.setattr(theme(), "reduce_motion", True)
    sheet.open()
    assert sheet._panel.geometry() == place


def test_what_had_the_keyboard_may_be_gone_when_a_sheet_closes(window, qtbot):
    other = QPushButton("Soon gone")
    window.centralWidget().layout().addWidget(other)
    other.setFocus()
    sheet = sheet_over(window)
    other.deleteLater()
    QApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
    sheet.close_sheet()
    assert QApplication.focusWidget() is window.behind


def test_a_sheet_grows_with_its_content_and_never_over_the_window(window, qtbot):
    sheet = sheet_over(window)
    before = sheet._panel.height()
    sheet.content.addWidget(Label("Words. " * 200, wrap=True))
    qtbot.waitUntil(lambda: sheet._panel.height() > before)
    sheet.content.addWidget(Label("Words. " * 4000, wrap=True))
    qtbot.waitUntil(lambda: sheet._scroll.verticalScrollBar().maximum() > 0)
    assert sheet.rect().contains(sheet._panel.geometry())
    assert sheet.rect().contains(sheet.last.mapTo(sheet, sheet.last.rect().bottomRight()))


def test_what_comes_below_is_scrolled_to(window, qtbot):
    sheet = sheet_over(window)
    place = ErrorPlace()
    sheet.content.addWidget(Label("Words. " * 2000, wrap=True))
    sheet.content.addWidget(place)
    sheet.content.addStretch(1)
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    place.say(UserError("The disk is full.", "2 GB are missing.", "Free some."))
    sheet.reveal(place)
    qtbot.waitUntil(lambda: bar.value() > 0)
    view = sheet._scroll.viewport()
    assert view.rect().contains(place.mapTo(view, place.rect().bottomLeft()))


def test_one_mistake_takes_the_place_of_the_one_before(qtbot):
    place = ErrorPlace()
    qtbot.addWidget(place)
    assert place.isHidden()
    place.say(UserError("The disk is full.", "2 GB are missing.", "Free some."))
    place.say(UserError("The folder is gone.", "", ""), [("Choose…", lambda: None)])
    assert not place.isHidden() and place.layout().count() == 1 + 1  # the one before leaves with the next events
    assert "The folder is gone" in place.note.accessibleName() and len(place.note.buttons) == 1
    place.say(None)
    assert place.isHidden() and place.note is None


def test_no_scroll_bar_takes_the_room_of_a_content_that_fits(window, qtbot):
    sheet = Sheet(window, "Models on this Mac", "Choose the one to train.")
    sheet.content.addWidget(words := Label("as wide as it may be " * 6, wrap=True))
    sheet.open()
    bar = sheet._scroll.verticalScrollBar()
    for count in range(4, 160):  # somewhere the words just fit, and would not beside a bar
        words.setText("wide word " * count)
        sheet.fit()
        QApplication.processEvents()
        higher = sheet._panel.height() >= sheet.height() - 32
        assert higher or not bar.isVisible(), count


def test_a_sheet_is_as_high_as_the_least_that_its_content_takes(window, qtbot):
    sheet = sheet_over(window)
    wrapping, high = Label("A few words. " * 12, wrap=True), QWidget()
    column = QVBoxLayout(high)
    for number in range(4):
        column.addWidget(Button(text=f"Row {number}"))
    high.setMinimumHeight(0)
    for part in (wrapping, high):
        sheet.content.addWidget(part)
    qtbot.waitUntil(lambda: sheet._body.height() > 150)
    sheet.fit()
    qtbot.waitUntil(lambda: sheet._scroll.height() >= sheet._body.layout().minimumSize().height())
