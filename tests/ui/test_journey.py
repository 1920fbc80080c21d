"""A person's way through the window, with the real engine and the demo that comes with Tunesmith."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.runs.events import Finished, StepDone, Validated, from_json
from app.services.session import State
from app.ui import demo_files
from app.ui.new_training.controls import WholeControl
from tests.ui.window import PATIENCE_MS, open_window, press, result_of, until_ended


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


def choose_demo(window, qtbot) -> None:
    """Give the window the demo's folder and file, as dropping them on it does."""
    choices = window.session.choices
    window.open_path(demo_files.MODEL)
    window.open_path(demo_files.EXAMPLES)
    qtbot.waitUntil(lambda: choices.detail is not None and choices.reading is not None, timeout=PATIENCE_MS)


def press_start(window, qtbot) -> None:
    qtbot.waitUntil(window.new_training.bar.start.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(window.new_training.bar.start, Qt.MouseButton.LeftButton)


def adapter_config(result: Finished) -> dict:
    return json.loads((Path(result.adapter_path) / "adapter_config.json").read_text())


def test_choosing_setting_training_and_what_is_on_disk_afterwards(window, qtbot):
    choose_demo(window, qtbot)
    panel = window.new_training.training_card.panel
    for name, value in (("rank", 4), ("epochs", 1), ("max_seq_len", 256), ("validate_every", 10)):
        control = panel.controls[name]
        assert isinstance(control, WholeControl)
        control.spin.setValue(value)
    panel.controls["alpha"].spin.setValue(8)
    for name, box in panel.targets.boxes.items():
        if box.isChecked() != (name in ("q_proj", "v_proj")):
            box.click()
    window.new_training.draft.change(learning_rate=0.003)  # enough to learn something in so few steps
    press_start(window, qtbot)
    assert window.pages.currentWidget() is window.training
    until_ended(window, qtbot)

    run = window.session.run
    events = [from_json(line) for line in run.metrics.read_text().splitlines()]
    steps, losses = window.training.chart_card.chart.points()
    done = [event for event in events if isinstance(event, StepDone)]
    assert len(done) > 10
    np.testing.assert_array_equal(steps, [event.step for event in done])
    np.testing.assert_array_equal(losses, [event.loss for event in done])
    _, checks = window.training.chart_card.chart.validation_points()
    np.testing.assert_array_equal(checks, [event.loss for event in events if isinstance(event, Validated)])

    saved = adapter_config(result_of(window))
    assert saved["lora_parameters"]["rank"] == 4
    assert saved["lora_parameters"]["scale"] == 2.0
    assert sorted(saved["lora_parameters"]["keys"]) == ["self_attn.q_proj", "self_attn.v_proj"]
    assert window.pages.currentWidget() is window.finished
    assert window.finished.headline == "Your tuned model is ready"
    assert window.finished.place.endswith("adapter")
    assert [text for _, text in window.finished.answers.answers]


def test_stopping_midway_keeps_an_adapter_that_loads(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(epochs=100, max_seq_len=256, test_question="")
    press_start(window, qtbot)
    qtbot.waitUntil(lambda: len(window.training.history.steps) >= 3 or not window.session.busy, timeout=PATIENCE_MS)
    qtbot.mouseClick(window.training.stop, Qt.MouseButton.LeftButton)
    assert window.session.state is State.TRAINING
    press(window, "stop_question", "Stop and keep")
    assert window.session.state is State.STOPPING
    until_ended(window, qtbot)
    result = result_of(window)
    assert result.reason == "stopped"

    from app.services.answers import answers

    task = window.session.engine.post(lambda task: answers(demo_files.MODEL, Path(result.adapter_path), ["Hello?"]))
    with qtbot.waitSignal(task.done, timeout=PATIENCE_MS) as answered:
        pass
    assert len(answered.args[0]) == 1


def test_closing_while_training_asks_first(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(epochs=100, max_seq_len=256, test_question="")
    press_start(window, qtbot)
    qtbot.waitUntil(lambda: len(window.training.history.steps) >= 2 or not window.session.busy, timeout=PATIENCE_MS)

    assert not window.close()
    press(window, "close_question", "Keep training")
    assert window.isVisible()
    assert window.session.state is State.TRAINING

    assert not window.close()
    press(window, "close_question", "Pause and quit")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    assert window.session.state is State.PAUSED
    assert window.session.run.state == "paused"


def pause_after(window, qtbot, steps: int) -> None:
    qtbot.waitUntil(lambda: len(window.training.history.steps) >= steps or not window.session.busy, timeout=PATIENCE_MS)
    qtbot.mouseClick(window.training.pause, Qt.MouseButton.LeftButton)
    assert window.session.state is State.PAUSING
    qtbot.waitUntil(lambda: not window.session.busy, timeout=PATIENCE_MS)
    assert window.session.state is State.PAUSED


def test_pausing_and_resuming_loses_nothing(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(epochs=2, max_seq_len=256, validate_every=5, test_question="")
    press_start(window, qtbot)
    pause_after(window, qtbot, 3)
    assert window.pages.currentWidget() is window.training
    assert window.training.pause.text() == "Resume"
    assert window.training.header.pill.text == "Paused"
    assert window.actions_by_name["pause"].text() == "Resume"
    qtbot.waitUntil(lambda: [item.state for item in window.sidebar.recent.items] == ["paused"])
    assert window.sidebar.recent.items[0].line.startswith("Paused, ")
    assert window.actions_by_name["stop"].isEnabled()
    window.try_it.bar.run_chosen.emit(window.session.run.folder.parent / "an earlier one")
    window.open_run(window.session.run.folder)
    window.actions_by_name["try_it"].trigger()
    qtbot.waitUntil(lambda: window.try_it.facts is not None, timeout=PATIENCE_MS)
    assert window.try_it.facts.run == window.session.run
    window.open_run(window.session.run.folder)

    qtbot.mouseClick(window.training.pause, Qt.MouseButton.LeftButton)
    until_ended(window, qtbot)
    events = window.session.run.events()
    done = [event for event in events if isinstance(event, StepDone)]
    steps, losses = window.training.chart_card.chart.points()
    np.testing.assert_array_equal(steps, [event.step for event in done])
    np.testing.assert_array_equal(losses, [event.loss for event in done])
    assert [event.step for event in done] == list(range(1, result_of(window).steps + 1))
    assert window.pages.currentWidget() is window.finished
    assert window.training.pause.text() == "Pause"


def test_a_run_whose_process_died_can_be_continued(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(epochs=1, max_seq_len=256, validate_every=0, test_question="")
    press_start(window, qtbot)
    pause_after(window, qtbot, 2)
    run, saved = window.session.run, window.training.history.saved.step
    lines = [line for line in run.metrics.read_text().splitlines() if '"event": "Paused"' not in line]
    run.metrics.write_text("\n".join([*lines, '{"event": "StepDone", "ti']))
    run.update(state="training")

    with qtbot.waitSignal(window.run_list.opened, timeout=PATIENCE_MS):
        window.run_list.open(run.folder)
    assert window.pages.currentWidget() is window.stopped
    assert window.stopped.report.headline.text() == "This training was interrupted"
    assert window.stopped.resume.text() == f"Resume from step {saved}"
    assert window.stopped.resume.isVisible()
    qtbot.mouseClick(window.stopped.resume, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.training
    until_ended(window, qtbot)
    assert result_of(window).reason == "completed"


def test_a_run_that_fails_says_what_happened_what_was_saved_and_what_to_do(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(max_seq_len=256, targets=("no_such_part",))
    press_start(window, qtbot)
    until_ended(window, qtbot)
    report = window.stopped.report
    assert window.pages.currentWidget() is window.stopped
    assert "no_such_part" in report.headline.text()
    assert report.saved.text().startswith("Nothing had been learned")
    assert "q_proj" in report.next.text()
    qtbot.mouseClick(window.stopped.train_again, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.new_training


def test_a_finished_run_opens_again_from_the_sidebar(window, qtbot):
    choose_demo(window, qtbot)
    window.new_training.draft.change(epochs=1, batch_size=16, max_seq_len=256, validation_split=0, test_question="")
    press_start(window, qtbot)
    until_ended(window, qtbot)
    qtbot.waitUntil(lambda: [item.state for item in window.sidebar.recent.items] == ["finished"])
    window.show_runs()
    with qtbot.waitSignal(window.run_list.opened, timeout=PATIENCE_MS):
        window.sidebar.recent.opened.emit(window.sidebar.recent.items[0].id)
    assert window.pages.currentWidget() is window.finished
    assert window.finished.facts.facts["Improvement"] == "Not measured"
