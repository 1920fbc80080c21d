"""After training: Try it, its blind test and measuring, the export sheet, and runs compared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.main_window import MainWindow
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage


@screen("06-try-it-empty")
def try_it_empty(stage: Stage) -> None:
    stage.open().show_try_it()


@screen("06-try-it")
def try_it(stage: Stage) -> None:
    _asked(stage)


@screen("06-compare")
def compare(stage: Stage) -> None:
    page = _asked(stage).try_it
    page.chat.prompt.field.setPlainText("How do I boil an egg?")
    QTest.keyClick(page.chat.prompt.field, Qt.Key.Key_Return)
    stage.wait(lambda: not page.tryout.busy and page.chat.tuned.text)


@screen("06-blind-test")
def blind_test(stage: Stage) -> None:
    _asked(stage).try_it.modes._choose(1)


@screen("06-measure")
def measure(stage: Stage) -> None:
    _asked(stage).try_it.modes._choose(2)


@screen("07-export")
def export(stage: Stage) -> None:
    run = stage.add_run()
    window = stage.open()
    stage.open_run(run)
    window.show_export(run.folder)
    stage.wait(window.export_sheet.isVisible)


@screen("08-runs-compared")
def runs_compared(stage: Stage) -> None:
    for day, name in enumerate(("Support replies", "Recipe helper"), 1):
        stage.add_run(name, created=f"2026-09-0{day}T10:00:00+00:00")
    window = stage.open()
    window.show_runs()
    for row in range(2):
        window.runs.table.setCurrentIndex(window.runs.table.model().index(row, 0))
        QTest.keyClick(window.runs.table, Qt.Key.Key_Space)
    stage.wait(lambda: window.runs.compare.isVisible() and not window.runs.compare.hint)


def _asked(stage: Stage) -> MainWindow:
    stage.add_run()
    window = stage.open()
    window.show_try_it()
    stage.wait(lambda: window.try_it.facts is not None)
    return window
