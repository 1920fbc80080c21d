"""The window itself: quick to show, quiet about engines, themes, menus, what it remembers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.runs.events import Rescued, Validated
from app.services.settings import Appearance
from app.ui import demo_files
from app.ui.preload import SHARED_TABLE
from app.ui.run_pages.training_page import TrainingPage
from app.ui.theme import theme
from tests.ui.window import PATIENCE_MS, open_window

NO_ENGINE = """
import sys
from app.ui.application import make_application
app = make_application(["tunesmith"])
from app.services.session import Session
from app.services.settings import Settings
from app.ui.main_window import MainWindow
session = Session()
window = MainWindow(session, Settings())
window.show()
window.show_new_training()
app.processEvents()
slow = {"mlx", "mlx.core", "mlx_lm", "transformers", "torch", "pyqtgraph", "numpy", "jinja2"} & set(sys.modules)
session.shut_down()
print(sorted(slow))
"""

TYPES_MADE = """
import builtins, sys, threading
from PySide6.QtCore import QObject
made, build = [], builtins.__build_class__
def noting(body, name, *rest, **more):
    made_type = build(body, name, *rest, **more)
    if isinstance(made_type, type(QObject)):
        made.append((threading.current_thread() is threading.main_thread(), made_type.__module__))
    return made_type
builtins.__build_class__ = noting
from app.ui.application import make_application
app = make_application(["tunesmith"])
from app.services.session import Session
from app.services.settings import Settings
from app.ui.main_window import MainWindow
session = Session()
window = MainWindow(session, Settings())
window.show()
qt_types = lambda: {found for name, module in list(sys.modules.items()) if name.startswith("PySide6.") for found in vars(module)}
worker = session.workers.post
known = []
def post(*task):
    known.append(qt_types())
    return worker(*task)
session.workers.post = post
window.finish_starting()
while window.starting:
    app.processEvents()
session.shut_down()
assert "pyqtgraph" in sys.modules and "app.ui.try_it.page" in sys.modules
print(sorted({module for here, module in made if not here and not module.startswith("pyqtgraph")}))
print(sorted(qt_types() - known[-1]))
"""


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


def run_alone(program: str, folder: Path) -> list[str]:
    """The lines that a Python of its own prints, its settings and runs in the folder."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], env={**environment, "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_nothing_slow_is_loaded_when_the_window_shows(tmp_path):
    assert run_alone(NO_ENGINE, tmp_path) == ["[]"]


def test_no_worker_makes_types_beside_qt_where_all_share_a_table(tmp_path):
    ours, qts = run_alone(TYPES_MADE, tmp_path)
    assert (ours == qts == "[]") is SHARED_TABLE


def test_a_new_person_is_welcomed_and_led_to_new_training(window, qtbot):
    assert window.pages.currentWidget() is window.welcome
    window.welcome.own.set_up.click()
    assert window.pages.currentWidget() is window.new_training


def test_the_theme_follows_the_menu_and_is_remembered(window):
    window.actions_by_name["appearance_dark"].trigger()
    assert theme().dark
    assert window.settings.appearance is Appearance.DARK
    window.actions_by_name["appearance_light"].trigger()
    assert not theme().dark


def test_only_what_can_be_done_now_is_on_in_the_menus(window):
    window.show_new_training()
    on = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert {"start", "advanced", "choose_model", "section_1", "section_2"} <= on
    assert not {"stop", "log", "show_folder"} & on


def test_every_menu_entry_has_its_own_keys(window):
    keys = [a.shortcut().toString() for a in window.actions_by_name.values() if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_a_folder_dropped_anywhere_is_taken_as_a_model(window, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demo_files.MODEL))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS):
        window.dropEvent(event)
    assert window.pages.currentWidget() is window.new_training


def test_the_runs_page_offers_a_start_when_it_is_empty(window, qtbot):
    qtbot.waitUntil(lambda: window.run_list.runs == [], timeout=PATIENCE_MS)
    window.show_runs()
    assert window.runs.empty.isVisible()
    window.runs.empty.new.click()
    assert window.pages.currentWidget() is window.new_training


def test_a_rescue_is_told_until_the_next_check(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.take([Rescued(3.0, 5, 4, "The memory was not enough. Now the memory saver is on.")])
    qtbot.waitUntil(lambda: page.insight.accessibleName().startswith("The memory was not enough."))
    assert page.insight.kind == "warning"
    page.take([Validated(4.0, 6, 2.0, True)])
    qtbot.waitUntil(lambda: not page.insight.accessibleName().startswith("The memory"))


def test_where_the_window_stood_is_remembered(window):
    window.resize(1200, 760)
    window.close()
    assert not window.settings.geometry.isEmpty()
