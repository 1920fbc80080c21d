"""What the pages need to be imported, on a worker's thread: pyqtgraph and NumPy alone hold a thread for 300 ms.

Python hands the interpreter to the window between two modules' lines, so it answers meanwhile. Nothing here makes a
QObject: those belong to the thread that makes them.
"""

from __future__ import annotations

import importlib

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


def preload(task: Task) -> None:
    """Import the pages' modules and make what is made once: the checks of TrainingConfig, the sentences that can be said."""
    from app.runs.config import TrainingConfig

    TrainingConfig.model_rebuild()
    for name in PAGES:
        if task.cancelled():
            return
        importlib.import_module(name)
    said("")
