"""A training that was set up and not begun is there again at the next start; what has begun is not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.runs import kept_setup
from app.runs.kept_setup import FILE
from app.runs.store import create_run
from app.ui import demo_files
from app.ui.widgets.label import Label
from tests.ui.window import PATIENCE_MS, open_window, until_ended


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return shutil.copytree(demo_files.MODEL, tmp_path / "my model")


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """Twelve conversations, the third without an answer."""
    rows = [
        [("user", f"What is {n} and {n}?"), ("assistant", f"It is {n + n}." if n != 3 else "")] for n in range(1, 13)
    ]
    lines = [json.dumps({"messages": [{"role": role, "content": text} for role, text in row]}) for row in rows]
    file = tmp_path / "sums-for-class.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def opened(qtbot, tmp_path: Path):
    """A window that has looked what was kept."""
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: "keeper" in window.pages.__dict__ and window.pages.keeper.ready, timeout=PATIENCE_MS)
    return window


def quit_and_open(window, qtbot, tmp_path: Path):
    assert window.close()
    window.session.shut_down()
    return opened(qtbot, tmp_path)


def choose(window, qtbot, model: Path, examples: Path) -> None:
    window.open_path(model)
    window.open_path(examples)
    until_there(window, qtbot)


def words_of(note) -> str:
    return " ".join(label.text() for label in note.findChildren(Label))


def until_there(window, qtbot) -> None:
    choices = window.session.choices
    there = lambda: choices.model and choices.reading and window.review.review.table  # noqa: E731
    qtbot.waitUntil(lambda: bool(there()), timeout=PATIENCE_MS)


def leave_out_the_third(window) -> None:
    review = window.review.review
    review.choose(review.choices.leaving_out(review.table.place(2)))


def test_model_examples_settings_names_questions_and_decisions_are_there_again(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    card = window.new_training.training_card
    card.presets.chosen.emit(2)
    card.name.setText("Sums")
    card.name.textEdited.emit("Sums")
    window.new_training.draft.change(rank=24, test_question="What is 5 and 5?\nWhat is 2?", validation_split=20.0)
    before = window.new_training.draft.config

    window = quit_and_open(window, qtbot, tmp_path)
    until_there(window, qtbot)
    page = window.new_training
    assert page.draft.config == before
    assert page.training_card.reset.text() == "Reset to Thorough"
    assert window.review.review.choices.leaves_out(window.review.review.table.place(2))
    assert window.session.choices.mending == window.review.review.choices
    assert page.header._line.text().startswith("As you left it.")
    window.session.choices.choose_examples(demo_files.EXAMPLES)
    assert page.header._line.text() == "Three things to choose, then start."


def test_what_was_only_suggested_still_is(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    window = quit_and_open(window, qtbot, tmp_path)
    until_there(window, qtbot)
    assert window.new_training.draft.config.name == "Sums for class"
    other = examples.rename(tmp_path / "other.jsonl")
    window.open_path(other)
    qtbot.waitUntil(lambda: window.new_training.draft.config.name == "Other", timeout=PATIENCE_MS)


def test_it_is_kept_while_things_change_and_not_only_when_the_window_closes(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    qtbot.waitUntil(lambda: "leave_out" in kept(tmp_path), timeout=PATIENCE_MS)
    window.new_training.draft.change(rank=40)
    qtbot.waitUntil(lambda: '"rank": 40' in kept(tmp_path), timeout=PATIENCE_MS)


def kept(tmp_path: Path) -> str:
    file = tmp_path / "runs" / FILE
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_nothing_is_kept_when_nothing_was_set_up(qtbot, tmp_path):
    window = opened(qtbot, tmp_path)
    window.new_training.draft.prefer(memory_limit=8.0)
    assert window.close()
    assert not kept(tmp_path)


def test_what_has_begun_is_not_set_up_again_but_what_was_changed_since_is(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    window.new_training.draft.change(epochs=1)
    window.start(window.new_training.draft.config)
    until_ended(window, qtbot)
    qtbot.waitUntil(lambda: window.new_training.draft.config.name.endswith(" 2"), timeout=PATIENCE_MS)
    window.pages.keeper.keep_now()
    assert not kept(tmp_path)
    window.session.run_created.emit(create_run(demo_files.demo_config(), tmp_path / "elsewhere"))  # another one goes on
    window.pages.keeper.keep_now()
    assert not kept(tmp_path)
    leave_out_the_third(window)
    window.pages.keeper.keep_now()
    assert "leave_out" in kept(tmp_path)
    window.review.review.undo_all()
    window.new_training.draft.change(rank=40)
    window.pages.keeper.keep_now()
    assert '"rank": 40' in kept(tmp_path)


def test_what_waits_in_line_is_not_set_up_again(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    window.add_to_queue(window.new_training.draft.config)
    qtbot.waitUntil(lambda: bool(window.waiting.line.waiting), timeout=PATIENCE_MS)
    window.pages.keeper.keep_now()
    assert not kept(tmp_path)


def test_when_model_and_file_are_gone_the_cards_say_so_and_the_settings_are_there(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    window.new_training.draft.change(rank=24)
    assert window.close()
    window.session.shut_down()
    elsewhere = model.rename(tmp_path / "elsewhere")
    file = examples.rename(tmp_path / "away.jsonl")

    window = opened(qtbot, tmp_path)
    page = window.new_training
    qtbot.waitUntil(lambda: page.model_card.error is not None and page.examples_card.error is not None)
    assert "my model" in words_of(page.model_card.error) and examples.name in words_of(page.examples_card.error)
    assert page.draft.config.rank == 24
    assert window.close()
    window.session.shut_down()
    elsewhere.rename(model)
    file.rename(examples)

    window = opened(qtbot, tmp_path)
    until_there(window, qtbot)
    assert window.review.review.choices.leaves_out(window.review.review.table.place(2))


def test_decisions_about_a_file_that_changed_are_not_used_and_that_is_said(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    assert window.close()
    window.session.shut_down()
    lines = examples.read_text(encoding="utf-8").splitlines()
    examples.write_text("\n".join(lines[4:]) + "\n", encoding="utf-8")

    window = opened(qtbot, tmp_path)
    until_there(window, qtbot)
    assert not window.review.review.choices and not window.session.choices.mending
    said = [box.text() for box in window.findChildren(QMessageBox)]
    assert any("sums-for-class.jsonl has changed" in words for words in said), said


def test_a_file_opened_with_the_app_takes_the_place_of_the_kept_one(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    window.new_training.draft.change(rank=24)
    assert window.close()
    window.session.shut_down()
    other = shutil.copy(examples, tmp_path / "other.jsonl")

    window = open_window(qtbot, tmp_path, starts=False)
    window.open_path(Path(other))
    window.finish_starting()
    until_there(window, qtbot)
    config = window.new_training.draft.config
    assert (config.data.name, config.name, config.rank, config.model_path) == ("other.jsonl", "Other", 24, model)


def test_the_demo_leaves_what_is_being_set_up_as_it_is(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    before = window.new_training.draft.config
    window.start_demo()
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=PATIENCE_MS)
    assert window.session.run.config().data == demo_files.EXAMPLES.absolute()
    assert window.new_training.draft.config == before and window.review.review.choices
    window.session.stop_and_keep()
    until_ended(window, qtbot)
    qtbot.waitUntil((tmp_path / "runs" / FILE).is_file, timeout=PATIENCE_MS)


def test_train_again_brings_back_what_was_decided_about_its_examples(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    window.new_training.draft.change(epochs=1)
    window.start(window.new_training.draft.config)
    until_ended(window, qtbot)
    run, decided = window.session.run, window.review.review.choices
    window = quit_and_open(window, qtbot, tmp_path)
    assert window.new_training.draft.is_blank()
    window._train_again(run)
    until_there(window, qtbot)
    assert window.new_training.draft.config == run.config().changed(name=f"{run.name} 2")
    qtbot.waitUntil(lambda: window.review.review.choices == decided, timeout=PATIENCE_MS)
    assert window.session.choices.mending == decided
    window.review.review.undo_all()
    window._train_again(run)
    until_there(window, qtbot)
    qtbot.waitUntil(lambda: window.review.review.choices == decided, timeout=PATIENCE_MS)


def test_one_that_cannot_be_read_is_put_aside_and_nothing_else_happens(qtbot, tmp_path):
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / FILE).write_text('{"format": 1, "config": {"rank": 0}}', encoding="utf-8")
    window = opened(qtbot, tmp_path)
    assert window.new_training.draft.is_blank()
    assert (tmp_path / "runs" / f"{FILE}.damaged").exists()
    assert kept_setup.kept_setup(tmp_path / "runs") is None


def test_what_was_being_set_up_can_be_had_again_after_a_look_at_another_setup(qtbot, tmp_path, model, examples):
    window = opened(qtbot, tmp_path)
    page = window.new_training
    choose(window, qtbot, model, examples)
    leave_out_the_third(window)
    page.draft.change(rank=24, name="Mine")
    mine = page.draft.config
    page.load_config(demo_files.demo_config())
    page.load_config(demo_files.demo_config(rank=4))
    qtbot.waitUntil(lambda: page.draft.config.data == demo_files.EXAMPLES, timeout=PATIENCE_MS)
    assert not page.set_aside.isHidden()
    page.set_aside.click()
    assert page.set_aside.isHidden() and page.draft.config == mine
    there = lambda: window.review.review.table and window.review.review.table.reading.path == examples  # noqa: E731
    qtbot.waitUntil(lambda: bool(there()), timeout=PATIENCE_MS)
    assert page.draft.config == mine and window.review.review.choices
