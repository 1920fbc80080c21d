"""The chart of a page is copied and saved from the menus, so without a mouse on every platform."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog

from app.runs.store import Run
from app.ui.main_window import MainWindow
from tests.made_runs import config, made_run
from tests.ui.window import PATIENCE_MS, open_window


def entries(window: MainWindow) -> tuple[bool, bool]:
    window.commands.refresh()
    return tuple(window.commands.actions[name].isEnabled() for name in ("copy_chart", "save_chart"))


def test_the_menus_copy_and_save_the_chart_of_the_page_that_shows_one(qtbot, tmp_path: Path, monkeypatch):
    root = tmp_path / "runs"
    done = made_run(root, config(name="Done"), steps=120)
    early = made_run(root, config(name="Early"), steps=80, total=843, state="paused")
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.run_list.runs is not None, timeout=PATIENCE_MS)
    window.show_new_training()
    assert entries(window) == (False, False)

    def opened(run: Run, shown: str) -> None:
        window.open_run(run.folder)
        qtbot.waitUntil(lambda: window.pages.shown == shown and all(entries(window)), timeout=PATIENCE_MS)
        window.commands.actions["copy_chart"].trigger()

    opened(done, "finished")
    assert QGuiApplication.clipboard().text() == window.finished.chart_card.chart.table()
    opened(early, "stopped")
    assert QGuiApplication.clipboard().text() == window.stopped.chart_card.chart.table()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "loss.png"), ""))
    window.commands.actions["save_chart"].trigger()
    assert not QPixmap(str(tmp_path / "loss.png")).isNull()

    window.show_runs()
    assert entries(window) == (False, False), "nothing is compared yet"
    for row in (0, 1):
        window.runs.table.setCurrentIndex(window.runs.table.source.index(row, 1))
        qtbot.keyClick(window.runs.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: all(entries(window)), timeout=PATIENCE_MS)
    window.commands.actions["copy_chart"].trigger()
    assert QGuiApplication.clipboard().text() == window.runs.compare.chart.table()


def test_the_chart_of_a_training_that_was_stopped_early_ends_where_it_did(qtbot, tmp_path: Path):
    run = made_run(tmp_path / "runs", config(name="Early"), steps=120, total=843, state="stopped")
    window = open_window(qtbot, tmp_path)
    window.open_run(run.folder)
    qtbot.waitUntil(lambda: window.finished.plot is not None, timeout=PATIENCE_MS)
    window.finished.plot.redraw()
    assert window.finished.plot.frame_now().x_end <= 123
