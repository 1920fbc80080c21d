"""The page of a training that stopped: what to change so that it can go on, and keeping the best version."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Paused
from app.runs.history import History
from app.runs.keep import keep_best
from app.runs.store import Run, create_run
from app.services.session import paused_error
from app.services.tasks import Workers
from app.ui.run_pages.rate_option import RateOption
from app.ui.run_pages.stopped_page import StoppedPage
from app.ui.widgets.label import Label
from tests.made_runs import config, made_run
from tests.tiny import write_chats, write_model

PATIENCE_MS = 60_000


@pytest.fixture
def run(tmp_path: Path) -> Run:
    model = write_model(tmp_path / "Gemma-3-4B", "qwen3")
    data = write_chats(tmp_path / "meetings.jsonl", 60)
    settings = config("Thorough", name="Meeting notes", model_path=model, data=data, max_seq_len=4096, rank=1)
    return made_run(tmp_path / "runs", settings, steps=347, total=720, seconds=2460, state="failed")


def test_half_a_learning_rate_is_written_as_one_types_it(qtbot):
    option = RateOption()
    qtbot.addWidget(option)
    option.show_settings(TrainingConfig(learning_rate=5e-5))
    assert option.box.text() == "Learning rate 0.00005 → 0.000025"


@pytest.fixture
def page(qtbot):
    workers = Workers()
    made = StoppedPage(workers)
    qtbot.addWidget(made, before_close_func=lambda _: workers.shut_down())
    made.resize(1048, 792)
    made.show()
    return made


def history(run: Run) -> History:
    found = History()
    found.add(run.events())
    return found


def test_out_of_memory_offers_ways_that_recompute_the_gauge_and_resumes_with_them(page, run, qtbot):
    page.show_run(run, history(run), None, 340)
    qtbot.waitUntil(page.options.isVisible, timeout=PATIENCE_MS)
    assert page.report.headline.text() == "Training stopped: the Mac ran out of memory"
    assert page.report.happened.text() == "At step 348 this training needed more than the 18 GB that it can use."
    assert "Everything up to step 340 of 720. The best version so far, step 320" in page.report.saved.text()
    assert page.report.saved.text().endswith(" Only 7 steps are repeated, about 50 s.")
    titles = [box.text() for box in page.options.boxes]
    assert titles[:2] == ["Batch size 4 → 2", "Memory saver"]
    assert page.options.boxes[0].isChecked()
    assert page._progress.text() == "380 steps left, about 45 min"
    with_batch = page.options.amount
    for box in page.options.boxes:
        box.setChecked(False)
    assert page.options.amount != with_batch
    assert page.options.verdict == "Does not fit yet"
    page.options.boxes[0].click()
    with qtbot.waitSignal(page.go_on_with) as asked:
        page.resume.click()
    went_on, settings = asked.args
    assert went_on == run
    assert (settings.batch_size, settings.grad_accumulation) == (2, 2)
    assert settings.batch_size * settings.grad_accumulation == run.config().batch_size


def test_without_its_model_the_page_still_says_what_happened(page, run, qtbot):
    run.update(config={**run.info()["config"], "model_path": "/nowhere"})
    with qtbot.waitSignal(page._workers.post(lambda task: None).done):
        page.show_run(run, history(run), None, 340)
    assert not page.options.isVisible()
    assert not any("ticked" in label.text() for label in page.report.findChildren(Label))
    with qtbot.waitSignal(page.go_on):
        page.resume.click()


def test_the_log_shows_what_happened_last_and_the_faults_that_were_noted(page, run, qtbot):
    run.note("Traceback: a fault")
    page.show_run(run, history(run), None, 340)
    shown = page.log.view
    qtbot.waitUntil(lambda: "step 347" in shown.toPlainText(), timeout=PATIENCE_MS)
    assert "loss" in shown.toPlainText() and "Traceback: a fault" in shown.toPlainText()


def test_a_run_whose_model_has_moved_asks_where_it_is(page, run, qtbot):
    run.update(config={**run.info()["config"], "model_path": "/nowhere"})
    page.show_run(run, history(run), UserError("There is no folder /nowhere.", "", "", "no_folder"), 340)
    assert page.resume.text() == "Choose the model folder…"
    with qtbot.waitSignal(page.find_model) as asked:
        page.start()
    assert asked.args == [run]


def test_a_run_without_a_version_can_only_be_trained_again(page, run):
    page.show_run(run, history(run), None, None)
    assert not page.resume.isVisible() and not page.keep.isVisible()
    assert page.train_again.isVisible()


def test_one_that_has_not_begun_can_be_started(page, tmp_path, qtbot):
    page.show_run(create_run(config(name="Later"), tmp_path / "runs"), History())
    assert page.report.headline.text() == "This training has not started yet"
    assert page.header.pill.text == "Not started"
    with qtbot.waitSignal(page.go_on):
        page.resume.click()


def test_keeping_without_a_version_is_refused_in_words(page, run, qtbot):
    page.show_run(run, history(run), None, 340)
    with qtbot.waitSignal(page.refused, timeout=PATIENCE_MS) as refused:
        page.keep.click()
    assert refused.args[0].code == "no_version"


def test_the_best_version_becomes_the_result(run):
    from app.runs import checkpoints

    def fill(folder: Path) -> None:
        (folder / "adapters.safetensors").write_bytes(b"best")
        (folder / "adapter_config.json").write_text("{}")

    checkpoints.write(run.checkpoints, 320, fill, {}, 1.3)
    checkpoints.write(run.checkpoints, 340, fill, {}, 1.4)
    ended = keep_best(run)
    assert (ended.kept_step, ended.valid_loss_after, ended.reason) == (320, 1.3, "stopped")
    assert run.state == "stopped" and history(run).ended == ended
    assert (run.adapter_dir / "adapters.safetensors").read_bytes() == b"best"


def test_a_run_paused_before_its_first_step_offers_to_start_and_nothing_to_keep(page, tmp_path):
    run = made_run(tmp_path / "runs", config(name="Early"), steps=0, total=40, state="paused")
    page.show_run(run, history(run), None, 0)
    assert page.resume.text() == "Start training"
    assert not page.keep.isVisibleTo(page)
    assert page.report.saved.text() == "How it is set up. It had learned nothing yet."
    assert page.report._line.text() == "Everything is set up. You can start whenever you like."
    assert (page._progress.text(), page._meaning.text()) == ("40 steps left", "Begins with the first step.")


def test_what_to_do_after_an_interruption_is_what_can_be_done(page, tmp_path):
    run = made_run(tmp_path / "runs", config(name="Cut off"), steps=60, total=843, state="training")
    page.show_run(run, history(run), None, 40)
    assert page.report.next.text() == "Resume it, or change the settings first."
    page.show_run(run, history(run), None, None)
    assert page.report.next.text() == "Train again with the same settings."


def test_a_full_disk_is_in_the_headline_and_what_to_free_is_what_to_do_next(page, tmp_path):
    full = Paused(300.0, 40, "The disk is full. Free 2 GB, then resume.")
    run = made_run(tmp_path / "runs", config(name="Full"), steps=60, total=843, state="paused", end=full)
    page.show_run(run, history(run), None, 40)
    report = page.report
    assert report.headline.text() == "Training paused: the disk is full"
    assert (report.happened.text(), report.next.text()) == ("The disk is full.", "Free 2 GB, then resume.")
    low = "The battery is nearly empty (4%). Connect the power adapter, then continue."
    page.show_run(run, history(run), paused_error(Paused(300.0, 40, low)), 40)
    assert report.headline.text() == "Training paused: the battery is nearly empty (4%)"
    assert report.next.text() == "Connect the power adapter, then continue."
    page.show_run(run, history(run), paused_error(Paused(300.0, 40, "asked")), 40)
    assert (report.headline.text(), report.happened.text()) == ("Training paused", "You paused it.")
