"""Going on with a run that stopped in another way than before: other settings, half the rate, or a new training from it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.history import History
from app.runs.store import Run, create_run
from app.services.session import State
from tests.made_runs import config, made_run
from tests.ui.trained import place as place
from tests.ui.trained import run as run
from tests.ui.trained import trained as trained
from tests.ui.window import PATIENCE_MS, open_window, press, result_of, until_ended


@pytest.fixture
def window(qtbot, place: Path):
    return open_window(qtbot, place)


def stopped(window, run: Run, code: str = "interrupted"):
    history = History()
    history.add(run.events())
    window.stopped.show_run(run, history, UserError("What happened.", "Why.", "Next.", code), history.saved.step)
    window.pages.go(window.stopped)
    return window.stopped


def test_settings_are_changed_and_the_run_goes_on_with_them_or_a_new_one_begins(window, run, qtbot):
    page, setup = stopped(window, run), window.new_training
    assert page.train_again_too.text() == "Change settings…"
    page.train_again_too.click()
    assert window.pages.shown == "new_training" and "“Shop”" in setup.earlier.text
    with qtbot.waitSignal(window.session.choices.model_detailed, timeout=PATIENCE_MS):
        pass
    setup.draft.change(rank=8, alpha=16.0, learning_rate=5e-4)
    setup.earlier.buttons[0].click()
    question = window.findChild(QMessageBox, "refused_question")
    assert question.text() == "Rank cannot change while a run goes on."
    with qtbot.waitSignal(setup.start_from.chosen, timeout=PATIENCE_MS):
        press(window, "refused_question", "Start a new training from that version")
    begun: TrainingConfig = setup.draft.config
    assert begun.start_from is not None and begun.start_from.parent == run.checkpoints
    assert (begun.rank, begun.alpha, begun.learning_rate, begun.targets) == (8, 16.0, 5e-4, ("q_proj", "v_proj"))
    assert not setup.earlier.isVisibleTo(setup) and "Shop" in setup.start_from.note.text
    stopped(window, run).train_again_too.click()
    setup.draft.change(learning_rate=5e-4, epochs=2)
    setup.earlier.buttons[0].click()
    until_ended(window, qtbot)
    assert window.session.run == run and run.config().learning_rate == 5e-4 and run.config().epochs == 2
    assert result_of(window).steps == window.training.history.started.total_steps


def test_settings_that_were_changed_are_kept_while_the_run_waits_and_are_offered_until_it_goes_on(window, run, qtbot):
    stopped(window, run).train_again_too.click()
    setup = window.new_training
    setup.draft.change(learning_rate=5e-4)
    window.session._state = State.TRAINING
    setup.earlier.buttons[0].click()
    with qtbot.waitSignal(window.waiting.line.changed, timeout=PATIENCE_MS):
        press(window, "queue_question", "Add to queue")
    assert run.config().learning_rate == 5e-4 and setup.earlier.isVisibleTo(setup)
    window.session.run = run
    window.session.run_created.emit(run)
    assert not setup.earlier.isVisibleTo(setup)
    window.resume(run)
    assert window.pages.shown == "training" and window.findChild(QMessageBox, "queue_question") is None
    window.session._state = State.IDLE


def test_a_lower_rank_than_what_was_learned_is_put_back_and_said(window, run, qtbot):
    setup = window.new_training
    stopped(window, run).train_again_too.click()
    setup.draft.change(rank=1)
    setup.earlier.buttons[0].click()
    with qtbot.waitSignal(setup.start_from.chosen, timeout=PATIENCE_MS):
        press(window, "refused_question", "Start a new training from that version")
    assert setup.draft.config.rank == 2 and "The rank stays at 2" in setup.start_from.note.text


@pytest.mark.parametrize("code", ["changed_examples"])
def test_what_is_refused_on_the_way_offers_a_new_training_too(window, run, code, qtbot):
    page = stopped(window, run, code)
    assert page.train_again_too.text() == "Start a new training from that version"
    with qtbot.waitSignal(window.new_training.start_from.chosen, timeout=PATIENCE_MS):
        page.train_again_too.click()
    assert window.new_training.draft.config.start_from.parent == run.checkpoints


def test_after_an_instability_it_goes_on_with_half_the_rate(window, run, qtbot):
    run.update(config=run.config().changed(epochs=2).model_dump(mode="json"))
    rate = run.config().learning_rate
    page = stopped(window, run, "unstable")
    assert page.rate.isVisible() and page.rate.box.isChecked()
    assert page.rate.box.text() == f"Learning rate {rate:g} → {rate / 2:g}"
    page.resume.click()
    until_ended(window, qtbot)
    assert window.session.run == run and run.config().learning_rate == rate / 2
    assert window.training.history.steps[-1].learning_rate < window.training.history.steps[0].learning_rate
    assert not stopped(window, run).rate.isVisible()


def test_a_training_paused_before_its_first_step_goes_on_from_there(window, run, qtbot):
    new = create_run(run.config().changed(name="Early", epochs=1), run.folder.parent)
    window.pages.go(window.training)
    paused = Event()
    window.session.engine.post(lambda task: paused.wait())  # training waits behind it
    window.session.resume(new, new.config())
    window.session.pause()
    paused.set()
    until_ended(window, qtbot)
    assert new.state == "paused" and window.pages.shown == "training" and window.training.history.last is None
    window.training.pause.click()
    qtbot.waitUntil(lambda: window.session.busy, timeout=PATIENCE_MS)
    until_ended(window, qtbot)
    assert result_of(window).steps == window.training.history.started.total_steps
    assert [check.step for check in window.training.history.checks].count(0) == 1


def test_a_run_that_is_gone_on_with_keeps_its_name_and_questions_while_it_gets_ready(qtbot, tmp_path: Path):
    run = made_run(tmp_path / "runs", config(name="Tone", test_question="Why?"), steps=40, total=80, state="paused")
    window = open_window(qtbot, tmp_path)
    window.resume(run)
    assert window.session.run is None, "its thread has not begun yet"
    assert window.training.header.title == "Tone"
    assert window.training.samples.questions == ["Why?"]
    until_ended(window, qtbot)
