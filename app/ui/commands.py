"""What the menus do, and which of their entries are on.

An entry about the page that is shown calls a method of that page, and is on when the page has this method and does not
say with `can(name)` that it is of no use just now. So a page takes part in the menus by having the method.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.services.session import State
from app.services.settings import Appearance
from app.ui.actions import add_menus
from app.ui.run_pages.words import show_in_folder
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

OF_THE_PAGE = {
    "start": "start",
    "export": "export",
    "advanced": "toggle_advanced",
    "log": "toggle_log",
    "search": "search",
    "next_problem": "next_problem",
    "previous_problem": "previous_problem",
    "show_folder": "show_in_folder",
}
"""Entry -> the page's method."""

OF_THE_CHART = {"copy_chart": "copy_table", "save_chart": "ask_and_save"}
"""Entry -> the method of the chart that the page shows, its `plot`."""

BEHIND_A_SHEET = (
    *OF_THE_PAGE,
    *OF_THE_CHART,
    *("new_training", "choose_model", "choose_examples", "download_model", "open_setup", "settings"),
    *("section_1", "section_2", "section_3", "section_4", "try_it", "welcome", "about", "report"),
)
"""Entries that are about what a sheet covers: off while there is one."""

OF_THE_FIELD = {
    "undo": "undo",
    "redo": "redo",
    "cut": "cut",
    "copy": "copy",
    "paste": "paste",
    "select_all": "selectAll",
}
"""Entry -> the method of the text field that is being typed in."""


class Commands(QObject):
    """The window's menu bar. actions: every entry's QAction by its name."""

    def __init__(self, window: MainWindow, slots: dict[str, Callable[[], object]], submenus: dict[str, QMenu]) -> None:
        super().__init__(window)
        self._window = window
        own: dict[str, Callable[[], object]] = {
            **{name: partial(self._do_on_page, name) for name in OF_THE_PAGE},
            **{name: partial(self._do_with_chart, name) for name in OF_THE_CHART},
            **{name: partial(self._do_in_field, name) for name in OF_THE_FIELD},
            **{f"appearance_{look}": partial(window.set_appearance, look) for look in Appearance},
            "try_it": self._try_it,
            "full_screen": self._toggle_full_screen,
            "minimize": window.showMinimized,
            "zoom": self._zoom,
        }
        self._submenus = submenus
        self.actions: dict[str, QAction] = add_menus(window, {**own, **slots}, submenus)
        looks = QActionGroup(self)
        for look in Appearance:
            looks.addAction(self.actions[f"appearance_{look}"])
        window.session.state_changed.connect(self.refresh)
        window.pages.currentChanged.connect(self.refresh)
        window.pages.can_changed.connect(self.refresh)
        QApplication.instance().focusChanged.connect(self.refresh)
        for menu in window.menuBar().findChildren(QMenu):
            menu.aboutToShow.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Only what can be done now is on, and says what it would do."""
        if not isValid(self._window):  # focus moves once more while the window is taken down
            return
        state, page = self._window.session.state, self._window.pages.currentWidget()
        sheets = self._window.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
        covered = any(sheet.isVisible() for sheet in sheets)
        for name in BEHIND_A_SHEET:
            self.actions[name].setEnabled(not covered and self._can(page, name))
        for menu in self._submenus.values():
            menu.setEnabled(not covered)
        for name in OF_THE_FIELD:
            self.actions[name].setEnabled(_field() is not None)
        under_way = state in (State.PREPARING, State.TRAINING, State.PAUSED)
        self.actions["pause"].setEnabled(under_way)
        self.actions["stop"].setEnabled(under_way and self._window.training.can("stop"))
        self.actions["save_now"].setEnabled(state is State.TRAINING)
        self.actions["pause"].setText(self.tr("Resume") if state is State.PAUSED else self.tr("Pause"))
        fresh = self._window.pages.shown == "new_training"
        begin = self.tr("Add to queue") if self._window.session.busy else self.tr("Start training")
        self.actions["start"].setText(begin if fresh else self.tr("Resume training"))
        self.actions["show_folder"].setText(show_in_folder())
        self.actions["full_screen"].setChecked(self._window.isFullScreen())
        self.actions[f"appearance_{self._window.settings.appearance}"].setChecked(True)

    def _can(self, page: QWidget | None, name: str) -> bool:
        if name == "export" and not hasattr(page, "export"):
            return getattr(page, "run", None) is not None
        if name in OF_THE_CHART:
            return getattr(page, "plot", None) is not None
        if name not in OF_THE_PAGE:
            return True
        if not hasattr(page, OF_THE_PAGE[name]):
            return False
        can = getattr(page, "can", None)
        return can is None or bool(can(name))

    def _do_on_page(self, name: str) -> None:
        page = self._window.pages.currentWidget()
        if not self._can(page, name):
            return
        if hasattr(page, OF_THE_PAGE[name]):
            getattr(page, OF_THE_PAGE[name])()
        elif name == "export":
            self._window.show_export(page.run.folder)

    def _do_with_chart(self, name: str) -> None:
        plot = getattr(self._window.pages.currentWidget(), "plot", None)
        if plot is not None:
            getattr(plot, OF_THE_CHART[name])()

    def _try_it(self) -> None:
        """Ask the run that is shown, or the one that was asked before."""
        live = self._window.pages.shown == "training"
        run = self._window.session.run if live else getattr(self._window.pages.currentWidget(), "run", None)
        self._window.show_try_it(run.folder if run is not None else None)

    def _do_in_field(self, name: str) -> None:
        field = _field()
        if field is not None:
            getattr(field, OF_THE_FIELD[name])()

    def _toggle_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _zoom(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowMaximized)


def _field() -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    """The text field that has the keyboard's attention."""
    focus = QApplication.focusWidget()
    proxy = focus.focusProxy() if focus is not None else None
    for widget in (proxy, focus):
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            return widget
    spin = getattr(focus, "lineEdit", None)
    found = spin() if callable(spin) else None
    return found if isinstance(found, QLineEdit) else None
