"""How smoothly the window runs while it trains the demo: gaps between the ticks of a 16 ms timer on the GUI thread.

    python -m benchmarks.gui_smoothness [EPOCHS] [--blame]

A tick that comes late is time in which the window did not answer. 16 ms is 60 pictures a second. --blame also prints
where both threads were during gaps over LATE_MS, and how much processor time each took of them (little of both: other
programs had the processor). Writes build/bench/gui_smoothness.json.
"""

from __future__ import annotations

import argparse
import collections
import faulthandler
import json
import os
import re
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

OUT = Path("build/bench")
TICK_MS = 16
LATE_MS = 30.0
SAMPLE_S = 0.004
DEPTH = 4
SHOWN = 20


class Blame(threading.Thread):
    """Samples where the GUI thread and the engine thread are; `tick` notes what was seen during a late one.

    faulthandler writes the stacks, as it takes no references: a frame held here would free its painters on this thread.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.threads = {"gui": threading.get_ident()}
        self.gaps: list[tuple[str, float, dict[str, float], str]] = []
        self._samples: collections.deque[tuple[float, int, int]] = collections.deque(maxlen=500)
        self._clocks: dict[str, float] = {}
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  (as long as the thread)

    def run(self) -> None:
        while True:
            time.sleep(SAMPLE_S)
            start = self._file.tell()
            faulthandler.dump_traceback(self._file, all_threads=True)
            self._samples.append((time.perf_counter(), start, os.lseek(self._file.fileno(), 0, os.SEEK_CUR)))

    def tick(self, phase: str, gap_ms: float) -> None:
        """To be called at each tick, on the GUI thread."""
        clocks = {name: _cpu(ident) for name, ident in self.threads.items()}
        spent = {name: (now - self._clocks.get(name, now)) * 1000 for name, now in clocks.items()}
        self._clocks = clocks
        if gap_ms > LATE_MS:
            since = time.perf_counter() - gap_ms / 1000
            seen = collections.Counter(self._places(a, b) for at, a, b in list(self._samples) if at >= since)
            self.gaps.append((phase, gap_ms, spent, " | ".join(f"{n}x {places}" for places, n in seen.most_common(2))))

    def _places(self, start: int, end: int) -> str:
        """Where the threads were, innermost first."""
        text = os.pread(self._file.fileno(), end - start, start).decode("utf-8", "replace")
        found = []
        for name, ident in self.threads.items():
            match = re.search(rf"hread 0x0*{ident:x} .*\n((?:  File .*\n)*)", text)
            lines = re.findall(r'/([^/"]+)", line (\d+)', match[1])[:DEPTH] if match else []
            found.append(f"{name} {'<'.join(':'.join(line) for line in lines)}")
        return " ".join(found)


def _cpu(ident: int) -> float:
    """Seconds of processor time of a thread of this process."""
    return time.clock_gettime(time.pthread_getcpuclockid(ident))


def measure(epochs: int, blame: Blame | None) -> dict[str, list[float]]:
    """Gaps in ms by phase."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings, Qt, QTimer

    from app.services.session import Session, State
    from app.services.settings import Settings
    from app.ui import demo_files
    from app.ui.application import make_application
    from app.ui.main_window import MainWindow

    app = make_application(["tunesmith"])
    gaps: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder) / "runs")
        window = MainWindow(session, Settings(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat)))
        window.show()
        window.finish_starting()
        if blame is not None:
            session.engine.post(lambda task: blame.threads.update(engine=threading.get_ident()))
            blame.start()
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            phase = "training" if session.state is State.TRAINING else "getting ready"
            gaps.setdefault(phase, []).append((now - last) * 1000)
            if blame is not None:
                blame.tick(phase, (now - last) * 1000)
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
    return gaps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("epochs", nargs="?", type=int, default=3)
    parser.add_argument("--blame", action="store_true")
    asked = parser.parse_args()
    blame = Blame() if asked.blame else None
    gaps = measure(asked.epochs, blame)
    figures: dict[str, Any] = {}
    print(f"{'ms':<16}{'ticks':>8}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    for phase, values in gaps.items():
        p50, p95, p99 = np.percentile(values, (50, 95, 99))
        print(f"{phase:<16}{len(values):>8}{p50:>8.1f}{p95:>8.1f}{p99:>8.1f}{max(values):>8.1f}")
        figures[phase] = {"ticks": len(values), "p50": p50, "p95": p95, "p99": p99, "longest": max(values)}
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "gui_smoothness.json").write_text(json.dumps(figures, indent=1))
    late = sorted(blame.gaps if blame else [], key=lambda gap: -sum(gap[2].values()))
    for phase, gap_ms, spent, where in late[:SHOWN] + [gap for gap in late[SHOWN:] if gap[0] == "training"][:SHOWN]:
        shares = ", ".join(f"{name} {ms:.0f}" for name, ms in spent.items())
        print(f"{phase}: {gap_ms:.1f} ms, processor {shares} ms: {where}")


if __name__ == "__main__":
    main()
