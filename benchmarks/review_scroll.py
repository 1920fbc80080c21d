"""How smooth Review examples is with 100,000 conversations: filling the list, searching, scrolling, choosing.

    python -m benchmarks.review_scroll [CONVERSATIONS]

A timer ticks every 2 ms on the GUI thread; its longest pause is how long the window could not answer.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

from app.services.session import Session
from app.services.settings import Settings
from app.ui.application import make_application
from app.ui.main_window import MainWindow

TICK_MS = 2
LIMIT_MS = 50.0
PAGES = 200
_WORDS = (
    "garden",
    "shears",
    "oil",
    "handle",
    "screw",
    "rake",
    "hedge",
    "order",
    "glove",
    "winter",
    "blade",
    "lawn",
    "water",
)
BETWEEN_MS = 100
"""From one problem to the next: as quickly as anybody presses a key."""
_MODEL = Path(__file__).parents[1] / "resources" / "demo" / "model"


class Pauses:
    """Measures the longest time between two ticks of the GUI thread, and the most processor time it took in one."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.longest = self.busiest = self._last = self._used = 0.0
        self.reset()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        used = time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK_MS)
        self.busiest = max(self.busiest, (used - self._used) * 1000)
        self._last, self._used = now, used

    def reset(self) -> None:
        self.longest, self.busiest = 0.0, 0.0
        self._last, self._used = time.perf_counter(), time.thread_time()


def main() -> int:
    """Print the table; 1 when the window stood still for more than 50 ms in a step of the review."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = make_application(["benchmark"])
    folder = Path(tempfile.mkdtemp())
    file = _examples(folder / "examples.jsonl", count)
    print(f"{count:,} conversations, {file.stat().st_size / 1e6:,.0f} MB")
    session = Session(folder / "runs")
    window = MainWindow(session, Settings(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)))
    window.library._places = []
    window.resize(1280, 820)
    window.show()
    pauses, review = Pauses(), window.review.review
    rows: list[tuple[str, float, float, float]] = []

    def step(name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        _wait(lambda: True)
        pauses.reset()
        start = time.perf_counter()
        act()
        _wait(done)
        rows.append((name, time.perf_counter() - start, pauses.longest, pauses.busiest))

    window.show_examples()
    known: list[object] = []
    session.choices.machine_known.connect(known.append)
    step("make the pages, load the libraries", window.finish_starting, lambda: bool(known) and not window.starting)
    step("read and fill the list", lambda: session.choices.choose_examples(file), lambda: review.table is not None)
    step("scroll through all of it", lambda: None, _scroller(window))
    for needle in ("hedge", "hedge 99", "not in there"):
        step(f"search “{needle}”", partial(window.review.list.search.setText, needle), _searched(review))
    step("clear the search", lambda: window.review.list.search.clear(), lambda: True)
    step("show problems", lambda: window.review.list.show_filter(1), lambda: True)
    step("show all", lambda: window.review.list.show_filter(0), lambda: True)
    step("count all tokens", lambda: session.choices.choose_model(_MODEL), lambda: review.counted_all)
    step("go to 50 problems", _going(window, 50), lambda: True)
    step("use all suggested fixes", review.use_all, lambda: True)
    session.shut_down()
    print(f"{'step':36} {'seconds':>8} {'longest pause':>14} {'of it at work':>14}")
    for name, seconds, pause, busy in rows:
        print(f"{name:36} {seconds:8.2f} {pause:11.1f} ms {busy:11.1f} ms")
    worst = max(pause for name, _, pause, _ in rows if not name.startswith("make"))
    print(f"longest pause {worst:.1f} ms, {'under' if worst < LIMIT_MS else 'OVER'} {LIMIT_MS:.0f} ms")
    app.quit()
    return int(worst >= LIMIT_MS)


def _examples(path: Path, count: int) -> Path:
    """About 2 KB a conversation; every 500th has a problem."""
    body = " ".join(_WORDS * 11)
    with path.open("w", encoding="utf-8") as stream:
        for n in range(count):
            turns = [
                {"role": "user", "content": f"Question {n}: {_WORDS[n % 13]}?"},
                {"role": "assistant", "content": f"{n} {body}"},
                {"role": "user", "content": f"And {_WORDS[n * 7 % 13]} {n % 100}?"},
                {"role": "assistant", "content": "" if n % 500 == 1 else f"{body} {n}"},
            ]
            stream.write(json.dumps({"messages": turns}) + "\n")
    return path


def _wait(done: Callable[[], bool]) -> None:
    """Let the window live until done, and for a tenth of a second more."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    loop.exec()
    timer.stop()
    QTimer.singleShot(100, loop.quit)
    loop.exec()


def _scroller(window: MainWindow) -> Callable[[], bool]:
    """Moves the list on a little whenever it is asked; True at the end."""
    place = iter(range(PAGES + 1))

    def move() -> bool:
        bar = window.review.list.view.verticalScrollBar()
        at = next(place, None)
        if at is None:
            return True
        bar.setValue(bar.maximum() * at // PAGES)
        return False

    return move


def _searched(review: object) -> Callable[[], bool]:
    ended: list[bool] = []
    review.found.connect(lambda rows, first, last: ended.append(last) if last else None)  # type: ignore[attr-defined]
    return lambda: bool(ended)


def _going(window: MainWindow, times: int) -> Callable[[], None]:
    def go() -> None:
        for number in range(times):
            QTimer.singleShot(number * BETWEEN_MS, window.review.next_problem)
        _wait_ms(times * BETWEEN_MS)

    return go


def _wait_ms(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
