"""Closing the window while something besides a training is not done yet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from app.services.tasks import Task
from tests.ui.window import open_window, press


@pytest.fixture
def window(qtbot, tmp_path):
    return open_window(qtbot, tmp_path, starts=False)


@pytest.mark.parametrize("what", ["export", "upload", "download"])
def test_what_is_not_done_yet_is_asked_about_and_return_keeps_it(window, what):
    if what == "download":
        window.library.downloads._task = Task(lambda task: None)
    else:
        exporting = window.export_sheet.exporting
        setattr(exporting, {"export": "_writing", "upload": "_sending"}[what], Task(lambda task: None))
    assert not window.close()
    question = window.findChild(QMessageBox, "leave_question")
    assert question.defaultButton().text() == "Do not quit" and question.informativeText()
    question.reject()
    assert window.isVisible() and not window.close()
    press(window, "leave_question", "Quit")
    assert not window.isVisible()


def test_with_nothing_under_way_it_closes_at_once(window):
    assert window.close()
