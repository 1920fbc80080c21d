"""How long from starting the process until the window shows and answers. Prints the best of some cold starts.

    python -m benchmarks.window_start [RUNS]

Measured in a fresh process each time, from the moment before it is started: "shown" when the first
paint is over, "answering" when a click posted then has been handled, "all there" when every page and the loss chart
have been made in idle moments as well, "processor" what the process itself used of one core up to "answering".
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHILD = """
import os, time
born = float(os.environ["BORN"])
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from app.ui.application import make_application
app = make_application(["tunesmith"])
from pathlib import Path
from app.services.session import Session
from app.services.settings import Settings
from app.ui.main_window import MainWindow
session = Session(Path("runs"))
window = MainWindow(session, Settings(QSettings("window.ini", QSettings.Format.IniFormat)))
window.show()
QTest.qWaitForWindowExposed(window)
app.processEvents()
times = [time.time() - born]
QTest.mouseClick(window.welcome.own.set_up, Qt.MouseButton.LeftButton)
assert window.pages.currentWidget() is window.new_training
app.processEvents()
times.append(time.time() - born)
cpu = time.process_time()
window.finish_starting()
while window.starting:
    app.processEvents()
times.append(time.time() - born)
print(*times, cpu)
session.shut_down()
"""


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    root = Path(__file__).resolve().parents[1]
    rows = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(root)}
            environment["BORN"] = repr(time.time())
            done = subprocess.run(
                [sys.executable, "-c", CHILD], cwd=folder, env=environment, capture_output=True, text=True, check=True
            )
            rows.append([float(part) for part in done.stdout.split()])
    print(f"{'seconds':<12}{'best':>8}{'worst':>8}")
    for name, values in zip(("shown", "answering", "all there", "processor"), zip(*rows, strict=True), strict=True):
        print(f"{name:<12}{min(values):>8.2f}{max(values):>8.2f}")


if __name__ == "__main__":
    main()
