"""Work away from the GUI thread: results come back to it, in order, once, and never after a cancel."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from app.errors import UserError
from app.services.engine_thread import EngineThread
from app.services.tasks import Task, Workers


class Listener(QObject):
    """Notes what it hears and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def engine(qtbot):
    thread = EngineThread()
    thread.start()
    yield thread
    thread.shut_down()


def test_jobs_run_in_order_on_one_other_thread_and_answer_on_ours(engine, qtbot):
    listener, places = Listener(), []

    def job(number: int):
        def work(task: Task) -> int:
            places.append(threading.get_ident())
            return number

        return work

    for number in range(20):
        engine.post(job(number)).done.connect(listener.hear)
    qtbot.waitUntil(lambda: len(listener.heard) == 20)

    assert listener.heard == list(range(20))
    assert listener.threads == {QThread.currentThread()}
    assert len(set(places)) == 1
    assert threading.get_ident() not in places


def test_a_user_error_arrives_as_it_was_raised(engine, qtbot):
    def work(task: Task) -> None:
        raise UserError("It is broken.", "It fell.", "Mend it.", "broken")

    with qtbot.waitSignal(engine.post(work).failed) as caught:
        pass
    error = caught.args[0]
    assert (error.what, error.why, error.next, error.code) == ("It is broken.", "It fell.", "Mend it.", "broken")


def test_a_fault_of_ours_becomes_a_user_error_and_the_thread_lives_on(engine, qtbot, caplog):
    with qtbot.waitSignal(engine.post(lambda task: 1 / 0).failed) as caught:
        pass
    assert caught.args[0].code == "unexpected"
    assert "ZeroDivisionError" in caught.args[0].why
    with qtbot.waitSignal(engine.post(lambda task: "still here").done) as answer:
        pass
    assert answer.args == ["still here"]


def test_a_cancelled_task_is_silent_even_when_its_result_is_on_the_way(engine, qtbot):
    listener, finished = Listener(), threading.Event()

    def work(task: Task) -> str:
        finished.set()
        return "too late"

    task = engine.post(work)
    task.done.connect(listener.hear)
    finished.wait(5)
    task.cancel()
    with qtbot.waitSignal(engine.post(lambda task: "next").done):
        pass
    assert listener.heard == []


def test_progress_arrives_on_the_gui_thread(qtbot):
    workers, listener = Workers(), Listener()

    def work(task: Task) -> None:
        for number in range(5):
            task.report(number)

    task = workers.post(work)
    task.progress.connect(listener.hear)
    with qtbot.waitSignal(task.done):
        pass
    assert listener.heard == [0, 1, 2, 3, 4]
    assert listener.threads == {QThread.currentThread()}
    workers.shut_down()
