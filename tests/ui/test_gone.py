"""What a person meant is not there any more, or another: moved, thrown away or edited while the window is open."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.data.choices import ReviewChoices
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.store import Run, create_run
from app.services.crash_reports import CrashReports
from app.services.session import State
from app.ui.application import FaultReporter
from tests.tiny import write_chats, write_model
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def window(qtbot, tmp_path):
    return open_window(qtbot, tmp_path, starts=False)


@pytest.fixture
def gone(window) -> Run:
    """A run that the window trained, thrown away in the Finder."""
    run = create_run(TrainingConfig(name="Evening"), window.session.runs_root)
    window.session.run = run
    window.training.begin(run, run.config())
    window.pages.go(window.training)
    shutil.rmtree(run.folder)
    return run


def test_a_run_that_is_renamed_while_it_trains_has_its_new_name_everywhere(window, qtbot):
    run = create_run(TrainingConfig(name="Evening"), window.session.runs_root)
    window.session.run, window.session._state = run, State.TRAINING
    window.training.begin(run, run.config())
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.rename(run.folder, "Night")
    assert window.training.header.title == "Night"
    window.session._state = State.IDLE


def told(window) -> QMessageBox:
    return window.findChild(QMessageBox, "error")


def test_a_training_whose_folder_went_ends_with_its_reason_and_a_page_to_go_on_from(window, gone, qtbot):
    window.session._enter(State.FAILED)
    with qtbot.waitSignal(window.live.ended):
        window.session.failed.emit(UserError("Training stopped: the folder of this run is gone.", "", "", "run_gone"))
    assert window.pages.shown == "new_training" and "folder of this run is gone" in told(window).text()
    qtbot.waitUntil(lambda: window.run_list.runs == [], timeout=PATIENCE_MS)


def test_what_is_asked_of_a_run_that_went_is_refused_in_words_and_lists_are_read_again(window, gone, qtbot):
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.open_run(gone.folder)
    assert "is not there any more" in told(window).text() and "run.json" not in told(window).informativeText()


def test_a_reason_in_words_that_nothing_caught_is_told_as_such_and_is_no_fault(window, gone, qtbot, tmp_path):
    reports = CrashReports(tmp_path / "crashes")
    reports.start()
    reporter = FaultReporter(window, reports)
    with pytest.raises(UserError) as refused:
        window.resume(gone)
    reporter.on_exception(type(refused.value), refused.value, None)
    qtbot.waitUntil(lambda: told(window) is not None)
    assert "is not there any more" in told(window).text()
    reports.end()
    assert not list((tmp_path / "crashes").glob("*.txt"))


def test_a_run_that_went_is_not_renamed_and_keeps_the_name_of_its_folder(gone):
    assert gone.name == gone.folder.name
    with pytest.raises(UserError) as refused:
        gone.rename("Other")
    assert refused.value.code == "run_gone"


def test_what_was_chosen_by_mistake_gives_way_to_what_was_chosen_before(window, qtbot, tmp_path):
    file, model = write_chats(tmp_path / "chats.jsonl", 12), write_model(tmp_path / "a model of mine", "qwen3")
    review, setup = window.review.review, window.new_training
    for path in (file, model):
        window.open_path(path)
    qtbot.waitUntil(lambda: review.table is not None and window.session.choices.model is not None, timeout=PATIENCE_MS)
    review.choose(ReviewChoices().leaving_out(review.table.place(3)))
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\x00" * 200)
    (tmp_path / "holiday").mkdir()
    for card, mistake in ((setup.examples_card, "photo.jpg"), (setup.model_card, "holiday")):
        window.open_path(tmp_path / mistake)
        qtbot.waitUntil(lambda card=card: card.error is not None, timeout=PATIENCE_MS)
        back = next(b for b in card.error.buttons if isinstance(b, QPushButton) and b.text().startswith("Back to"))
        back.click()
    qtbot.waitUntil(lambda: review.table is not None and window.session.choices.model is not None, timeout=PATIENCE_MS)
    assert window.session.choices.model.path == model and review.choices.fixes and window.session.choices.mending


def test_what_was_decided_about_a_file_is_there_again_after_another_file(window, qtbot, tmp_path):
    first, second = write_chats(tmp_path / "first.jsonl", 12), write_chats(tmp_path / "second.jsonl", 14)
    review = window.review.review

    def open_file(file):
        window.open_path(file)
        there = lambda: review.table is not None and review.table.reading.path == file  # noqa: E731
        qtbot.waitUntil(there, timeout=PATIENCE_MS)

    open_file(first)
    review.choose(ReviewChoices().leaving_out(review.table.place(3)))
    decided = review.choices
    open_file(second)
    assert not review.choices and not window.session.choices.mending
    open_file(first)
    assert review.choices == window.session.choices.mending == decided


def test_a_file_edited_since_it_was_reviewed_is_read_again_before_anything_is_learned(window, qtbot, tmp_path):
    file, review = write_chats(tmp_path / "chats.jsonl", 12), window.review.review
    window.open_path(file)
    qtbot.waitUntil(lambda: review.table is not None, timeout=PATIENCE_MS)
    review.choose(ReviewChoices().leaving_out(review.table.place(3)))
    config = TrainingConfig(model_path=tmp_path, data=file)
    assert not window.arrivals.read_if_changed(file)
    file.write_text('{"prompt": "New?", "completion": "Yes."}\n' + file.read_text())
    with qtbot.waitSignal(review.table_changed, timeout=PATIENCE_MS):
        window.start(config)
    assert not window.session.busy and "has changed since it was read" in told(window).text()
    assert "What you had decided" in told(window).informativeText()
    qtbot.waitUntil(lambda: review.table is not None, timeout=PATIENCE_MS)
    assert not review.choices and not window.arrivals.read_if_changed(file)
