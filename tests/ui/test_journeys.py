"""Three people's ways through the window from the first start on, with the real engine."""

from __future__ import annotations

import functools
import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.runs.events import Sampled, StepDone
from app.runs.review_choices import stored_choices
from app.services.session import State
from app.ui import demo_files
from app.ui.review.page import ReviewPage
from app.ui.review.problem_note import ProblemNote
from app.ui.runs_page.model import NAME
from tests.ui.window import PATIENCE_MS, open_window, result_of, until_ended


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


def click(qtbot, widget: QWidget) -> None:
    assert widget.isVisible() and widget.isEnabled(), widget
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(target: QWidget, path: Path) -> None:
    """Let go of a file or folder over a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy, left = target.rect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, copy, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(middle), copy, data, left, none))


def test_from_the_first_start_over_the_demo_to_a_comparison_of_two_runs(window, qtbot, monkeypatch):
    real = demo_files.demo_config
    monkeypatch.setattr(demo_files, "demo_config", functools.partial(real, epochs=1, validate_every=6))
    assert window.pages.currentWidget() is window.welcome
    click(qtbot, window.welcome.demo.start)
    assert window.pages.currentWidget() is window.training
    qtbot.waitUntil(lambda: window.training.headline in ("Getting ready…", "Loading the model…"))

    qtbot.waitUntil(lambda: len(window.training.history.steps) >= 3, timeout=PATIENCE_MS)
    chart = window.training.chart_card.chart
    assert len(chart.points()[0]) >= 3
    assert window.training.headline.startswith("Step ")
    assert window.training.samples.questions == ["How do I boil an egg?"]
    click(qtbot, window.training.samples.add_button)
    qtbot.keyClicks(window.training.samples.field, "How do I bake bread?")
    qtbot.keyClick(window.training.samples.field, Qt.Key.Key_Return)

    until_ended(window, qtbot)
    assert window.pages.currentWidget() is window.finished
    assert window.finished.headline == "Your tuned model is ready"
    run = window.session.run
    asked = {event.question for event in run.events() if isinstance(event, Sampled)}
    assert asked == {"How do I boil an egg?", "How do I bake bread?"}
    steps, _ = chart.points()
    assert list(steps) == [event.step for event in run.events() if isinstance(event, StepDone)]
    qtbot.waitUntil(lambda: [item.state for item in window.sidebar.recent.items] == ["finished"])
    ask_both(window, qtbot)
    train_a_second_run(window, qtbot)
    compare(window, qtbot)


def ask_both(window, qtbot) -> None:
    """From the finished run to Try it, and a question to the original and the tuned model."""
    click(qtbot, window.finished.try_button)
    page = window.try_it
    assert window.pages.currentWidget() is page
    qtbot.waitUntil(lambda: page.facts is not None, timeout=PATIENCE_MS)
    page.more.longest.setValue(24)
    qtbot.keyClicks(page.chat.prompt.field, "How do I fix a leaking tap?")
    qtbot.keyClick(page.chat.prompt.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.chat.tuned.text) and not page.tryout.busy, timeout=PATIENCE_MS)
    assert page.chat.original.text


def train_a_second_run(window, qtbot) -> None:
    """The same once more with another rank and another name."""
    window.open_run(window.session.run.folder)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.finished, timeout=PATIENCE_MS)
    click(qtbot, window.finished.train_again)
    assert window.pages.currentWidget() is window.new_training
    window.new_training.draft.change(name="Second voyage", rank=4, alpha=8.0, test_question="")
    qtbot.waitUntil(window.new_training.bar.start.isEnabled, timeout=PATIENCE_MS)
    click(qtbot, window.new_training.bar.start)
    qtbot.waitUntil(lambda: window.session.busy, timeout=PATIENCE_MS)
    until_ended(window, qtbot)
    assert window.session.run.name == "Second voyage"


def compare(window, qtbot) -> None:
    """Both runs ticked on the Runs page: exactly what was changed is listed."""
    window.actions_by_name["section_3"].trigger()
    table = window.runs.table
    qtbot.waitUntil(lambda: len(table.source.rows) == 2, timeout=PATIENCE_MS)
    assert table.source.rows[0].name == "Second voyage"
    with qtbot.waitSignal(window.run_list.compared, timeout=PATIENCE_MS):
        for row in range(2):
            table.setCurrentIndex(table.source.index(row, NAME))
            qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [row[0] for row in window.runs.compare.differences.table.rows] == ["Rank", "Alpha"]


def spoilt_examples(folder: Path) -> Path:
    """The demo's examples with an empty answer in line 8 and a line 12 that is cut off."""
    lines = demo_files.EXAMPLES.read_text(encoding="utf-8").splitlines()[:48]
    turns = [{"role": "user", "content": "Is tea ready?"}, {"role": "assistant", "content": "Aye, it be."}]
    turns += [{"role": "user", "content": "And now?"}, {"role": "assistant", "content": ""}]
    lines[7] = json.dumps({"messages": turns})
    lines[11] = lines[11][:-12]
    file = folder / "captain.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def fix_button(page: ReviewPage) -> QWidget | None:
    """The button that mends the conversation that shows, once it is there."""
    buttons = [button for note in page.view.notes if isinstance(note, ProblemNote) for button in note.buttons]
    return next((button for button in buttons if button.text() == "Use this fix" and button.isVisible()), None)


def test_own_model_and_examples_are_dropped_reviewed_mended_and_trained(window, qtbot, tmp_path):
    model = shutil.copytree(demo_files.MODEL, tmp_path / "My little model")
    examples = spoilt_examples(tmp_path)
    before = examples.read_bytes()
    own = window.welcome.own
    drop(own.model, model)
    drop(own.examples, examples)
    qtbot.waitUntil(lambda: own.model.filled and own.examples.filled, timeout=PATIENCE_MS)
    click(qtbot, own.set_up)
    assert window.pages.currentWidget() is window.new_training

    note = window.new_training.examples_card.facts.note
    qtbot.waitUntil(note.isVisible, timeout=PATIENCE_MS)
    click(qtbot, next(button for button in note.buttons if button.text() == "Review"))
    assert window.pages.currentWidget() is window.review
    page = window.review
    qtbot.waitUntil(lambda: page.review.table is not None, timeout=PATIENCE_MS)
    page.list.choose(page.review.table.row_of((8, 0)))
    qtbot.waitUntil(lambda: fix_button(page) is not None, timeout=PATIENCE_MS)
    click(qtbot, fix_button(page))
    qtbot.waitUntil(lambda: note.text.startswith("1 conversation still has a problem."), timeout=PATIENCE_MS)
    window.actions_by_name["section_1"].trigger()
    assert window.pages.currentWidget() is window.new_training

    window.new_training.draft.change(epochs=1, max_seq_len=256, batch_size=8, test_question="Is tea ready?")
    qtbot.waitUntil(window.new_training.bar.start.isEnabled, timeout=PATIENCE_MS)
    click(qtbot, window.new_training.bar.start)
    until_ended(window, qtbot)
    assert result_of(window).reason == "completed"
    assert stored_choices(window.session.run) is not None
    started = window.training.history.started
    assert started.train_examples + started.valid_examples == 47  # of 48: the line that is cut off is left out
    assert examples.read_bytes() == before


def test_a_training_that_runs_out_of_memory_stops_safely_and_goes_on(window, qtbot, monkeypatch):
    from app.engine.stepping import Stepper

    real, short = Stepper.step, [True]

    def step(self, number, batches):
        if number == 5 and short[0]:
            raise RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory")
        return real(self, number, batches)

    monkeypatch.setattr(Stepper, "step", step)
    choices = window.session.choices
    window.open_path(demo_files.MODEL)
    window.open_path(demo_files.EXAMPLES)
    qtbot.waitUntil(lambda: choices.detail is not None and choices.reading is not None, timeout=PATIENCE_MS)
    window.new_training.draft.change(
        epochs=1, batch_size=8, max_seq_len=256, save_every=2, validate_every=0, test_question=""
    )
    qtbot.waitUntil(window.new_training.bar.start.isEnabled, timeout=PATIENCE_MS)
    click(qtbot, window.new_training.bar.start)
    until_ended(window, qtbot)
    assert window.pages.currentWidget() is window.stopped
    assert window.session.state is State.FAILED
    assert "memory" in window.stopped.report.headline.text()
    assert "step 4" in window.stopped.report.saved.text()

    short[0] = False
    assert window.stopped.resume.text() == "Resume from step 4"
    click(qtbot, window.stopped.resume)
    assert window.pages.currentWidget() is window.training
    until_ended(window, qtbot)
    assert result_of(window).reason == "completed"
    done = [event.step for event in window.training.history.steps]
    assert done == list(range(1, result_of(window).steps + 1))
    assert window.pages.currentWidget() is window.finished
