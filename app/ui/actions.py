"""Every menu action in one table: where it stands, what it is called, its keys. Made from the table, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

FILE, TRAINING, VIEW, HELP = "&File", "&Training", "&View", "&Help"
MENUS = (FILE, TRAINING, VIEW, HELP)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. keys: as QKeySequence reads them, where Ctrl means Command on a Mac; name "" is a divider."""

    menu: str
    name: str = ""
    text: str = ""
    keys: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


ENTRIES = (
    Entry(FILE, "new_training", "New training", "Ctrl+N"),
    Entry(FILE),
    Entry(FILE, "choose_model", "Choose model…", "Ctrl+O"),
    Entry(FILE, "choose_examples", "Choose examples…", "Ctrl+Shift+O"),
    Entry(FILE, "open_setup", "Open saved setup…"),
    Entry(FILE),
    Entry(FILE, "show_folder", "Show in folder", "Ctrl+Shift+R"),
    Entry(FILE),
    Entry(FILE, "close", "Close window", "Ctrl+W"),
    Entry(FILE, "quit", "Quit Tunesmith", "Ctrl+Q", QAction.MenuRole.QuitRole),
    Entry(TRAINING, "start", "Start training", "Ctrl+Return"),
    Entry(TRAINING, "pause", "Pause", "Ctrl+Alt+P"),
    Entry(TRAINING, "stop", "Stop and keep…", "Ctrl+."),
    Entry(TRAINING),
    Entry(TRAINING, "advanced", "Advanced settings", "Ctrl+Alt+A"),
    Entry(TRAINING, "log", "Log", "Ctrl+L"),
    Entry(VIEW, "section_1", "New training", "Ctrl+1"),
    Entry(VIEW, "section_2", "Examples", "Ctrl+2"),
    Entry(VIEW, "section_3", "Runs", "Ctrl+3"),
    Entry(VIEW),
    Entry(VIEW, "search", "Search examples", "Ctrl+F"),
    Entry(VIEW, "next_problem", "Next problem", "Ctrl+Shift+Down"),
    Entry(VIEW, "previous_problem", "Previous problem", "Ctrl+Shift+Up"),
    Entry(VIEW),
    Entry(VIEW, "appearance_system", "Match the system"),
    Entry(VIEW, "appearance_light", "Light"),
    Entry(VIEW, "appearance_dark", "Dark"),
    Entry(HELP, "welcome", "Welcome"),
    Entry(HELP, "about", "About Tunesmith", "", QAction.MenuRole.AboutRole),
)


def add_menus(window: QMainWindow, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Fill the window's menu bar. slots: what each named entry does; raises KeyError for an entry without one."""
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(_text(name)) for name in MENUS}
    actions: dict[str, QAction] = {}
    for entry in ENTRIES:
        if not entry.name:
            menus[entry.menu].addSeparator()
            continue
        action = QAction(_text(entry.text), window)
        action.setObjectName(entry.name)
        action.setMenuRole(entry.role)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        action.triggered.connect(slots[entry.name])
        menus[entry.menu].addAction(action)
        actions[entry.name] = action
    return actions


def _text(text: str) -> str:
    return QCoreApplication.translate("actions", text)
