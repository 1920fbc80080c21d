"""Long jobs in the background rest while the window handles something, and only then."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.services import way
from app.services.tasks import Task
from app.services.way import Way, give_way, watch_window


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Way]:
    owner = QObject()
    yield watch_window(owner)
    delete(owner)
    assert not way._ways


def in_background(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_job_goes_on_when_the_window_has_done_what_it_was_doing(
    watched: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "_AT_MOST_S", 60.0)
    asked, happened, loop = threading.Event(), list[str](), QEventLoop()
    threads = list[threading.Thread]()

    def job() -> None:
        asked.set()
        Task(lambda _: None).cancelled()
        happened.append("the job went on")

    def busy() -> None:
        watched._on_awake()  # as every event loop but GLib's tells before it
        threads.append(in_background(job))
        assert asked.wait(60)
        give_way()  # the window itself never waits
        threads[0].join(0.05)
        happened.append("the window was done")
        watched._on_idle()
        loop.quit()

    QTimer.singleShot(0, busy)
    loop.exec()
    threads[0].join(60)
    assert happened == ["the window was done", "the job went on"]


def test_a_window_that_is_never_done_does_not_keep_a_job_for_ever(watched: Way) -> None:
    watched._on_awake()
    thread = in_background(lambda: [give_way() for _ in range(10_000)])
    thread.join(60)
    assert not thread.is_alive()


def test_the_application_knows_when_its_window_is_at_work() -> None:
    code = """
import threading
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from app.services import way
from app.ui.application import make_application
app = make_application(["tunesmith"])
idle, seen = way._ways[0]._idle, []
thread = threading.Thread(target=lambda: seen.append(idle.wait(50)))
class Asked(QObject):
    asked = Signal()
def handle():
    seen.append(idle.is_set())
    thread.start()
def end():
    thread.join()
    app.quit()
asked = Asked()
asked.asked.connect(handle, Qt.ConnectionType.QueuedConnection)
QTimer.singleShot(50, asked.asked.emit)
QTimer.singleShot(500, end)
app.exec()
print(seen)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[False, True]"
