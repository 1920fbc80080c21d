"""What the pages need to be imported, on a worker's thread: pyqtgraph and NumPy alone hold a thread for 300 ms.

Python hands the interpreter to the window between two modules' lines, so it answers meanwhile. Nothing here makes a
QObject: those belong to the thread that makes them. Nor may a worker make types of Qt's where they share a table.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from types import ModuleType

from app.services.tasks import Task
from app.ui.said import said

PAGES = (
    "app.ui.new_training.page",
    "app.ui.review.page",
    "app.ui.run_pages.training_page",
    "app.ui.runs_page.page",
    "app.ui.runs_page.compare_part",
    "app.ui.run_pages.finished_page",
    "app.ui.run_pages.stopped_page",
    "app.ui.settings.page",
    "app.ui.updates",
    "app.ui.try_it.page",
    "app.ui.widgets.loss_chart",
    "app.ui.runs_page.compare_chart",
    "app.ui.run_pages.memory_chart",
)
"""What is wanted first comes first."""

SHARED_TABLE = sys.version_info < (3, 12)
"""Whether PySide keeps what it knows of each type in one table. Qt looks there without Python's lock whenever it asks a
widget what it is, so a type that another thread makes then can end the program. From Python 3.12 on each type has its
own (libshiboken/pep384impl.cpp, PepType_SOTP; libpyside/signalmanager.cpp, retrieveMetaObject)."""

_QT = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGL", "QtOpenGLWidgets", "QtTest")
"""pyqtgraph asks for every name in these, and PySide makes a type when its name is first asked for."""
_AT_ONCE = 12


def preload(task: Task) -> None:
    """Import the pages' modules and make what is made once: the checks of TrainingConfig, the sentences that can be said."""
    from app.runs.config import TrainingConfig

    TrainingConfig.model_rebuild()
    for name in ("pyqtgraph",) if SHARED_TABLE else PAGES:
        if task.cancelled():
            return
        importlib.import_module(name)
    said("")


def before_the_worker() -> Iterator[Callable[[], object]]:
    """Steps for the window's thread, a few ms each, after which `preload` makes none of Qt's own types."""
    for module in _QT if SHARED_TABLE else ():
        qt = importlib.import_module(f"PySide6.{module}")
        names = dir(qt)
        for first in range(0, len(names), _AT_ONCE):
            yield partial(_ask_for, qt, names[first : first + _AT_ONCE])


def _ask_for(qt: ModuleType, names: list[str]) -> None:
    for name in names:
        getattr(qt, name)


def after_the_worker() -> Iterator[Callable[[], object]]:
    """Steps for the window's thread that import what `preload` left, a module at a time."""
    if SHARED_TABLE:
        import app.ui

        for name in [*(found.name for found in pkgutil.walk_packages(app.ui.__path__, "app.ui."))]:
            yield partial(importlib.import_module, name)
