"""After training: Try it, its blind test and measuring, the export sheet, and runs compared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.errors import UserError
from app.services.exporting import Exporting, Keychain, Order, Result, Step
from app.services.tasks import Task
from app.ui.main_window import MainWindow
from app.ui.runs_page.model import LOSS
from tests.made_runs import design_runs
from tests.ui.screens.drawing import settle
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage


@screen("06-try-it-empty")
def try_it_empty(stage: Stage) -> None:
    stage.open().show_try_it()


@screen("06-try-it")
def try_it(stage: Stage) -> None:
    asked(stage)


@screen("06-compare")
def compare(stage: Stage) -> None:
    page = asked(stage).try_it
    page.chat.prompt.field.setPlainText("How do I fix a leaking tap?")
    QTest.keyClick(page.chat.prompt.field, Qt.Key.Key_Return)
    stage.wait(lambda: not page.tryout.busy and page.chat.tuned.text)


@screen("06-blind-test")
def blind_test(stage: Stage) -> None:
    asked(stage).try_it.modes._choose(1)


@screen("06-measure")
def measure(stage: Stage) -> None:
    asked(stage).try_it.modes._choose(2)


@screen("07-export")
def export(stage: Stage) -> None:
    _export(stage)


@screen("07-export-progress")
def export_progress(stage: Stage) -> None:
    """As an export of a large model looks on its way; nothing is written."""
    from app.ui.export.sheet import Stage as Stages

    sheet = _export(stage).export_sheet
    sheet.progress.begin("fused", Path.home() / ".lmstudio/models/tunesmith/Support replies", 2_300_000_000)
    sheet._enter(Stages.WORKING)
    for name, share in (("Reading the model", 0.04), ("Writing the model", 0.48)):
        sheet.progress.take(Step(name, share))


@screen("07-export-uploading")
def export_uploading(stage: Stage) -> None:
    """As an export looks that is ready, and on its way to the hub; nothing is written or sent."""
    _uploading(stage)


@screen("07-export-upload-failed")
def export_upload_failed(stage: Stage) -> None:
    exporting = _uploading(stage)
    exporting._on_upload_failed(UserError(
        "“me/support-replies” is already on the hub.", "Nothing there was changed.", "Choose another name.", "name_in_use",
    ))  # fmt: skip


def _uploading(stage: Stage) -> Exporting:
    from app.ui.export.sheet import Stage as Stages

    sheet = _export(stage).export_sheet
    target = Path.home() / ".lmstudio/models/tunesmith/Support replies"
    sheet.result.show_result(Result(Order(stage.runs, stage.runs, "mlx", target), 24_000_000, (), ""))
    sheet._enter(Stages.DONE)
    hub = sheet.result.hub
    hub.remember(Keychain(True, True))
    hub.panel.set_open(True)
    hub.name.setText("me/support-replies")
    sheet.exporting._sending = Task(lambda task: None)
    hub._show()
    sheet.fit()
    settle(stage.window)
    return sheet.exporting


@screen("08-runs-compared")
def runs_compared(stage: Stage) -> None:
    design_runs(stage.runs)
    _compare(stage, 2)


@screen("08-runs-three-and-one-damaged")
def runs_three(stage: Stage) -> None:
    """Three of different models, sorted by loss, beside one that cannot be read."""
    damaged, *_ = design_runs(stage.runs)
    (damaged.folder / "run.json").write_text("{", encoding="utf-8")
    window = _compare(stage, 3)
    window.runs.table.sortByColumn(LOSS, Qt.SortOrder.AscendingOrder)


def _compare(stage: Stage, count: int) -> MainWindow:
    """The newest runs compared, and nothing offered above them."""
    window = stage.open()
    window.settings.decline(next(run.folder for run in window.run_list.runs if run.state == "paused"), 320)
    window.run_list.refresh()
    stage.wait(lambda: not window.waiting.offer.isVisible())
    window.show_runs()
    for row in range(count):
        window.runs.table.setCurrentIndex(window.runs.table.model().index(row, 0))
        QTest.keyClick(window.runs.table, Qt.Key.Key_Space)
    stage.wait(lambda: window.runs.compare.isVisible() and not window.runs.compare.hint)
    return window


def _export(stage: Stage) -> MainWindow:
    run = stage.add_run()
    window = stage.open()
    stage.open_run(run)
    window.show_export(run.folder)
    stage.wait(lambda: window.export_sheet.go.isEnabled())
    return window


def asked(stage: Stage) -> MainWindow:
    stage.add_run()
    window = stage.open()
    window.show_try_it()
    stage.wait(lambda: window.try_it.facts is not None)
    return window
