"""How smoothly the window runs while it trains the demo: gaps between the ticks of a 16 ms timer on the GUI thread.

    python -m benchmarks.gui_smoothness [EPOCHS]

A tick that comes late is time in which the window did not answer. 16 ms is 60 pictures a second.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

TICK_MS = 16


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings, Qt, QTimer

    from app.services.session import Session, State
    from app.services.settings import Settings
    from app.ui import demo_files
    from app.ui.application import make_application
    from app.ui.main_window import MainWindow

    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    app = make_application(["tunesmith"])
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder) / "runs")
        window = MainWindow(session, Settings(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat)))
        window.show()
        window.finish_starting()
        gaps: dict[str, list[float]] = {}
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            phase = "training" if session.state is State.TRAINING else "getting ready"
            gaps.setdefault(phase, []).append((now - last) * 1000)
            last = now

        timer = QTimer(app)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        timer.start(TICK_MS)
        session.finished.connect(app.quit)
        session.failed.connect(app.quit)
        QTimer.singleShot(1000, lambda: window.start(demo_files.demo_config(epochs=epochs)))
        app.exec()
        timer.stop()
        session.shut_down()
    print(f"{'ms':<16}{'ticks':>8}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    for phase, values in gaps.items():
        p50, p95, p99 = np.percentile(values, (50, 95, 99))
        print(f"{phase:<16}{len(values):>8}{p50:>8.1f}{p95:>8.1f}{p99:>8.1f}{max(values):>8.1f}")


if __name__ == "__main__":
    main()
