"""A real window in a folder of its own, and what screens need to get where they want to be."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, QSize, QTimer

from app.runs.events import Event
from app.runs.store import Run
from app.services.run_list import OpenedRun
from app.services.session import Session
from app.services.settings import Settings
from app.ui import demo_files
from app.ui.main_window import MainWindow

PATIENCE_S = 600
LARGE, SMALL = QSize(1280, 820), QSize(1080, 700)


def live(ms: int) -> None:
    """Run the event loop as the app does; QTest.qWait keeps Python's lock while it sleeps, and other threads from working."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Stage:
    """folder: empty, for this screen alone. recorded: a run of the demo that was really trained, to be copied from."""

    def __init__(self, folder: Path, recorded: Path) -> None:
        self.folder, self._recorded = folder, recorded
        self.runs = folder / "runs"
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """A window that has started up, without looking for models on this machine. Add runs before."""
        session = Session(self.runs)
        settings = Settings(QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat))
        window = MainWindow(session, settings)
        window.library._places = []
        self.window = window
        window.resize(LARGE)
        window.show()
        window.finish_starting()
        self.wait(lambda: not window.starting and window.run_list.runs is not None)
        return window

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the window live until something is so. Raises TimeoutError when it does not become so."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("this screen did not come to be")
            live(10)

    def choose_demo(self) -> None:
        """The demo's model and examples, read and measured, with the estimate there."""
        choices = self.window.session.choices
        self.window.open_path(demo_files.MODEL)
        self.window.open_path(demo_files.EXAMPLES)
        self.wait(lambda: choices.detail is not None and choices.reading is not None)
        self.wait(self.window.new_training.bar.start.isEnabled)

    def add_run(self, name: str = "Ship's captain", **changes: object) -> Run:
        """A copy of the recorded run among this window's runs. changes: of run.json."""
        folder = self.runs / name
        shutil.copytree(self._recorded, folder)
        run = Run(folder)
        run.update(name=name, **changes)
        return run

    def add_run_until(self, step: int, name: str = "Ship's captain", **changes: object) -> Run:
        """The same, as it was after some step: what came later is not there yet."""
        run = self.add_run(name, **changes)
        lines = [
            line for line in run.metrics.read_text(encoding="utf-8").splitlines()
            if '"event": "Finished"' not in line and json.loads(line).get("step", 0) <= step
        ]  # fmt: skip
        run.metrics.write_text("\n".join(lines) + "\n", encoding="utf-8")
        shutil.rmtree(run.adapter_dir, ignore_errors=True)
        return run

    def events(self) -> list[Event]:
        """What was recorded, oldest first."""
        return Run(self._recorded).events()

    def open_run(self, run: Run) -> OpenedRun:
        """Open a run as choosing it in the sidebar does, and wait for its page."""
        opened: list[OpenedRun] = []
        self.window.run_list.opened.connect(opened.append)
        self.window.open_run(run.folder)
        self.wait(lambda: opened)
        return opened[0]

    def close(self) -> None:
        """End the session and take the window away."""
        if self.window is not None:
            self.window.hide()
            self.window.session.shut_down()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.window = None


def record_run(folder: Path, *options: str) -> Path:
    """Train the demo for real, in a process of its own, once for each folder. options: more of `tunesmith train`."""
    if (folder / "run.json").is_file() and Run(folder).state == "finished":
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            sys.executable, "-m", "app", "train", "--config", str(demo_files.DEMO / "settings.toml"),
            "--model-path", str(demo_files.MODEL), "--data", str(demo_files.EXAMPLES), "--run-dir", str(folder), *options,
        ],
        cwd=Path(__file__).parents[3], check=True, capture_output=True,
    )  # fmt: skip
    return folder
