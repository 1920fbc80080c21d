"""What the entries of the menus do that are about the window as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.ui.report_sheet import open_report

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def menu_slots(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Entry -> what it does. Looking for updates is there only where this build knows whom to ask."""

    def choose_model() -> None:
        window.show_new_training()
        window.new_training.model_card.open_chooser()

    def choose_examples() -> None:
        window.show_new_training()
        window.new_training.examples_card.open_chooser()

    def open_setup() -> None:
        window.show_new_training()
        window.new_training.choose_setup()

    return {
        "new_training": window.show_new_training,
        "choose_model": choose_model,
        "choose_examples": choose_examples,
        "download_model": lambda: window.model_sheets.show_download(),
        "open_setup": open_setup,
        "close": lambda: (QApplication.activeWindow() or window).close(),
        "quit": window.close,
        "pause": lambda: window.training.pause_or_resume(),
        "stop": lambda: window.training.ask_to_stop(),
        "save_now": window.session.save_now,
        "section_1": window.show_new_training,
        "section_2": window.show_examples,
        "section_3": window.show_runs,
        "section_4": window.show_try_it,
        "welcome": window.show_welcome,
        "settings": window.show_settings,
        "about": window.show_about,
        "report": lambda: open_report(window),
        **({"updates": window.updates.check} if window.updates is not None else {}),
    }
