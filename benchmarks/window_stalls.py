"""Whether the window ever stands still: a person's way through it with a 100,000-line file and 300 runs.

    python -m benchmarks.window_stalls [CONVERSATIONS] [RUNS] [--limit MS]

Each step runs under a watchdog that names the line that held the GUI thread. A pause counts when it is over the limit and
the GUI thread itself computed through most of it: on a busy machine the system gives the processor to others as well.
Loading the engine's libraries, once, is a step of its own: imports hold Python's lock wherever they happen.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest

from app.runs.store import create_run
from app.services.session import Session, State
from app.services.settings import Settings
from app.ui import demo_files
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from benchmarks._watchdog import LIMIT_MS, Watchdog

Step = tuple[str, Callable[[], object], Callable[[], object]]


def main() -> int:
    """Print the table; 1 when the window stood still in a step that must not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("conversations", nargs="?", type=int, default=100_000)
    parser.add_argument("runs", nargs="?", type=int, default=300)
    parser.add_argument("--limit", type=float, default=LIMIT_MS)
    asked = parser.parse_args()
    app = make_application(["benchmark"])
    folder = Path(tempfile.mkdtemp())
    file = make_examples(folder / "examples.jsonl", asked.conversations)
    make_runs(folder / "runs", asked.runs)
    session = Session(folder / "runs")
    window = MainWindow(session, Settings(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)))
    window.library._places = []
    window._warm_up_soon = lambda: None  # type: ignore[method-assign]  # loading the engine is a step of its own
    window.resize(1280, 820)
    window.show()
    print(f"{asked.conversations:,} conversations, {asked.runs:,} runs")
    print(f"{'step':<34}{'longest':>10}{'computing':>11}  where")
    wrong = 0
    for name, act, done in (*steps(window, file), *training_steps(window)):
        with Watchdog(asked.limit) as watchdog:
            act()
            wait(done)
        held = max((stall for stall in watchdog.stalls), key=lambda stall: stall.busy_ms, default=None)
        busy = watchdog.busiest_ms
        over = busy > asked.limit and not name.startswith("load")
        wrong += over
        where = f"{held.culprit}{'  OVER' if over else ''}" if held is not None else ""
        print(f"{name:<34}{watchdog.longest_ms:>7.0f} ms{busy:>8.0f} ms  {where}", flush=True)
    session.shut_down()
    app.quit()
    print(f"{wrong} steps over {asked.limit:.0f} ms")
    return int(wrong > 0)


def steps(window: MainWindow, file: Path) -> list[Step]:
    """What a person does: its name, the doing, and when it is over."""
    choices, review = window.session.choices, window.review.review
    page = window.new_training
    known: list[object] = []
    choices.machine_known.connect(known.append)
    spin = page.training_card.panel.controls["rank"]

    typing = iter("Support replies, second try")
    sliding = iter(range(1, 60))

    def typed() -> bool:
        letter = next(typing, "")
        QTest.keyClicks(page.training_card.name, letter)
        return not letter

    def slid() -> bool:
        value = next(sliding, None)
        if value is not None:
            spin.changed.emit(value)
        return value is None

    return [
        ("make the pages", window.finish_starting, lambda: not window.starting),
        ("load the engine's libraries", window.session.warm_up, lambda: known),
        ("list the runs", window.show_runs, lambda: window.run_list.runs),
        ("read the examples", lambda: window.open_path(file), lambda: review.table is not None),
        ("choose the model", lambda: window.open_path(demo_files.MODEL), page.bar.start.isEnabled),
        ("type a name", lambda: None, typed),
        ("change a setting again and again", lambda: None, slid),
        ("open Advanced", page.toggle_advanced, lambda: page.training_card.panel.isVisible()),
        ("look through the examples", window.show_examples, lambda: True),
        ("search them", lambda: window.review.list.search.setText("egg 99"), lambda: True),
        ("settings", window.show_settings, lambda: True),
        ("about", window.show_about, lambda: True),
        ("dark", lambda: window.actions_by_name["appearance_dark"].trigger(), lambda: True),
        ("back to the runs", window.show_runs, lambda: True),
        ("open a run", lambda: window.open_run(newest(window)), lambda: window.pages.shown != "runs"),
        ("make the window small", lambda: window.resize(1080, 700), lambda: True),
    ]


def training_steps(window: MainWindow) -> list[Step]:
    """Comparing, a training on all the examples, and what comes after it: its result, its answers, its export."""
    session, pages = window.session, window.pages
    table, page = window.runs.table, window.training

    def compare() -> None:
        window.show_runs()
        for run in table.source.rows[:3]:
            table.source.toggle(run.folder)

    def folder() -> Path:
        assert session.run is not None
        return session.run.folder

    def start() -> None:
        window.show_new_training()
        window.new_training.bar.start.click()

    def ask() -> None:
        window.try_it.chat.prompt.ask("How do I boil an egg?")

    def come_back() -> None:
        sheet = window.export_sheet
        sheet.close_sheet()
        window.show_welcome()

    return [
        ("compare three runs", compare, lambda: window.runs.compare.isVisible()),
        ("start the training", start, lambda: len(page.history.steps) > 1),
        ("its first forty steps", lambda: None, lambda: len(page.history.steps) >= 40),
        ("the runs, while it trains", window.show_runs, lambda: True),
        ("the examples, while it trains", window.show_examples, lambda: True),
        ("back to the training", lambda: window.open_run(folder()), lambda: pages.shown == "training"),
        ("pause", page.pause.click, lambda: session.state is State.PAUSED),
        ("go on", page.pause.click, lambda: len(page.history.steps) >= 60),
        ("stop and keep", session.stop_and_keep, lambda: pages.shown == "finished"),
        ("try it", lambda: window.show_try_it(folder()), lambda: window.try_it.facts is not None),
        ("ask both", ask, lambda: window.try_it.chat.talk.questions),
        ("export sheet", lambda: window.show_export(folder()), window.export_sheet.kinds.isVisible),
        ("welcome", come_back, lambda: pages.shown == "welcome"),
    ]


def newest(window: MainWindow) -> Path:
    runs = window.run_list.runs or []
    return runs[0].folder


def make_examples(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8") as stream:
        for number in range(count):
            question = {"role": "user", "content": f"How do I boil egg {number}?"}
            answer = {"role": "assistant", "content": "Put it in boiling water."}
            stream.write(json.dumps({"messages": [question, answer]}) + "\n")
    return path


def make_runs(root: Path, count: int) -> None:
    """Run folders as trainings leave them, with 200 steps and 10 checks each."""
    event = {"event": "StepDone", "epoch": 1, "loss": 1.0, "smoothed_loss": 1.0, "learning_rate": 1e-4, "grad_norm": 1.0,
             "trained_tokens": 9, "tokens_per_second": 9.0, "memory_gb": 1.0, "peak_memory_gb": 1.0, "eta_s": 9.0}  # fmt: skip
    for number in range(count):
        run = create_run(demo_files.demo_config(name=f"Run {number}"), root)
        lines: list[str] = []
        for step in range(1, 201):
            lines.append(json.dumps({**event, "time": float(step), "step": step}))
            if step % 20 == 0:
                check = {"event": "Validated", "time": float(step), "step": step, "loss": 9 / step, "best": True}
                lines.append(json.dumps(check))
        run.metrics.write_text("\n".join(lines) + "\n", encoding="utf-8")
        run.update(state="paused")


def wait(done: Callable[[], object]) -> None:
    """Let the window live until done, and a little longer."""
    while not done():
        live(10)
    live(300)


def live(ms: int) -> None:
    """Run the event loop as the app does, which QTest.qWait does not: it keeps Python's lock while it sleeps."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
