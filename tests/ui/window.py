"""A real window with a real session for tests, in folders of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.runs.events import Finished
from app.services.session import Session
from app.services.settings import Settings
from app.ui.main_window import MainWindow

PATIENCE_MS = 180_000


def open_window(qtbot, folder: Path, places: list[tuple[str, Path]] | None = None, starts: bool = True) -> MainWindow:
    """A shown window that has started up. It looks for models in these places only, not on this machine.

    starts: False leaves out what follows once it shows, for tests that need neither lists nor the engine.
    """
    session = Session(folder / "runs")
    settings = Settings(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, settings)
    window.library._places = places or []
    qtbot.addWidget(window, before_close_func=lambda _: session.shut_down())
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    if starts:
        window.finish_starting()
    return window


def to_front(window: MainWindow, qtbot) -> None:
    """Make it the active window, and again if another one that is just going away takes that from it.

    Without a window manager nobody gives a window back what a menu or a dialog had.
    """

    def active() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(active)


def press(window: MainWindow, dialog: str, words: str) -> None:
    """Press a button of an open dialog."""
    box = window.findChild(QMessageBox, dialog)
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def until_ended(window: MainWindow, qtbot) -> None:
    """Wait for the training's end, however it ends."""
    qtbot.waitUntil(lambda: window.session.run is not None and not window.session.busy, timeout=PATIENCE_MS)


def result_of(window: MainWindow) -> Finished:
    """The result of the training that has just ended well."""
    end = window.training.history.ended
    assert isinstance(end, Finished), end
    return end
