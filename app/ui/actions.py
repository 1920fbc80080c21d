"""Every menu action in one table: where it stands, what it is called, its keys. Made from the table, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


def mark(words: str) -> str:
    """Words of this table that are translated when the menus are made."""
    return words


FILE, EDIT, TRAINING = mark("&File"), mark("&Edit"), mark("&Training")
VIEW, WINDOW, HELP = mark("&View"), mark("&Window"), mark("&Help")
MENUS = (FILE, EDIT, TRAINING, VIEW, WINDOW, HELP)
_ROLE = QAction.MenuRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. name "" is a divider. role: where a Mac puts it, in the menu that carries the app's name; those
    that Qt is to know by their words work in the system's own dialogs too, where a name is pasted for example.

    keys: as QKeySequence reads them, where Ctrl means Command on a Mac; or one of the keys that each platform has its own of.
    """

    menu: str
    name: str = ""
    text: str = ""
    keys: str | QKeySequence.StandardKey = ""
    role: QAction.MenuRole = _ROLE.NoRole
    checkable: bool = False


ENTRIES = (
    Entry(FILE, "new_training", mark("New training"), "Ctrl+N"),
    Entry(FILE),
    Entry(FILE, "choose_model", mark("Choose model…"), "Ctrl+O"),
    Entry(FILE, "choose_examples", mark("Choose examples…"), "Ctrl+Shift+O"),
    Entry(FILE, "download_model", mark("Download a model…")),
    Entry(FILE, "open_setup", mark("Open saved setup…")),
    Entry(FILE, "recent", mark("Open recent")),
    Entry(FILE),
    Entry(FILE, "save_chart", mark("Save chart as picture…")),
    Entry(FILE, "show_folder", mark("Show in folder"), "Ctrl+Shift+R"),
    Entry(FILE),
    Entry(FILE, "settings", mark("Settings…"), "Ctrl+,", _ROLE.PreferencesRole),
    Entry(FILE, "close", mark("Close window"), "Ctrl+W"),
    Entry(FILE, "quit", mark("Quit Tunesmith"), "Ctrl+Q", _ROLE.QuitRole),
    Entry(EDIT, "undo", mark("Undo"), QKeySequence.StandardKey.Undo),
    Entry(EDIT, "redo", mark("Redo"), QKeySequence.StandardKey.Redo),
    Entry(EDIT),
    Entry(EDIT, "cut", mark("Cut"), QKeySequence.StandardKey.Cut, _ROLE.TextHeuristicRole),
    Entry(EDIT, "copy", mark("Copy"), QKeySequence.StandardKey.Copy, _ROLE.TextHeuristicRole),
    Entry(EDIT, "paste", mark("Paste"), QKeySequence.StandardKey.Paste, _ROLE.TextHeuristicRole),
    Entry(EDIT, "select_all", mark("Select all"), QKeySequence.StandardKey.SelectAll, _ROLE.TextHeuristicRole),
    Entry(EDIT, "copy_chart", mark("Copy chart as table")),
    Entry(EDIT),
    Entry(EDIT, "search", mark("Search"), "Ctrl+F"),
    Entry(TRAINING, "start", mark("Start training"), "Ctrl+Return"),
    Entry(TRAINING, "pause", mark("Pause"), "Ctrl+Alt+P"),
    Entry(TRAINING, "stop", mark("Stop and keep…"), "Ctrl+."),
    Entry(TRAINING, "save_now", mark("Save a version now"), "Ctrl+S"),
    Entry(TRAINING),
    Entry(TRAINING, "try_it", mark("Try it"), "Ctrl+T"),
    Entry(TRAINING, "export", mark("Export…"), "Ctrl+E"),
    Entry(TRAINING),
    Entry(TRAINING, "advanced", mark("Advanced settings"), "Ctrl+Alt+A"),
    Entry(VIEW, "section_1", mark("New training"), "Ctrl+1"),
    Entry(VIEW, "section_2", mark("Examples"), "Ctrl+2"),
    Entry(VIEW, "section_3", mark("Runs"), "Ctrl+3"),
    Entry(VIEW, "section_4", mark("Try it"), "Ctrl+4"),
    Entry(VIEW),
    Entry(VIEW, "sort", mark("Sort runs by")),
    Entry(VIEW, "log", mark("Log"), "Ctrl+L"),
    Entry(VIEW, "next_problem", mark("Next problem"), "Ctrl+Shift+Down"),
    Entry(VIEW, "previous_problem", mark("Previous problem"), "Ctrl+Shift+Up"),
    Entry(VIEW),
    Entry(VIEW, "appearance_system", mark("Match the system"), checkable=True),
    Entry(VIEW, "appearance_light", mark("Light"), checkable=True),
    Entry(VIEW, "appearance_dark", mark("Dark"), checkable=True),
    Entry(VIEW),
    Entry(VIEW, "full_screen", mark("Full screen"), QKeySequence.StandardKey.FullScreen, checkable=True),
    Entry(WINDOW, "minimize", mark("Minimise"), "Ctrl+M"),
    Entry(WINDOW, "zoom", mark("Zoom")),
    Entry(HELP, "welcome", mark("Welcome")),
    Entry(HELP),
    Entry(HELP, "report", mark("Make a report…")),
    Entry(HELP, "updates", mark("Check for updates"), "", _ROLE.ApplicationSpecificRole),
    Entry(HELP, "about", mark("About Tunesmith"), "", _ROLE.AboutRole),
)


def add_menus(
    window: QMainWindow, slots: Mapping[str, Callable[[], object]], submenus: Mapping[str, QMenu]
) -> dict[str, QAction]:
    """Fill the window's menu bar with those entries that have a slot or a submenu; the others are left out."""
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(_text(name)) for name in MENUS}
    actions: dict[str, QAction] = {}
    for entry in ENTRIES:
        if not entry.name:
            menus[entry.menu].addSeparator()
        elif entry.name in submenus:
            submenu = submenus[entry.name]
            submenu.setTitle(_text(entry.text))
            actions[entry.name] = menus[entry.menu].addMenu(submenu)
        elif entry.name in slots:
            actions[entry.name] = _action(entry, window, slots[entry.name])
            menus[entry.menu].addAction(actions[entry.name])
    return actions


def _action(entry: Entry, window: QMainWindow, slot: Callable[[], object]) -> QAction:
    action = QAction(_text(entry.text), window)
    action.setObjectName(entry.name)
    action.setMenuRole(entry.role)
    action.setCheckable(entry.checkable)
    if entry.keys:
        action.setShortcut(QKeySequence(entry.keys))
    action.triggered.connect(lambda checked=False: slot())
    return action


def _text(text: str) -> str:
    return QCoreApplication.translate("actions", text)
