"""A second training is added while the first one runs, waits its turn, and is trained by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.runs.config import parse_config
from tests.tiny import write_chats, write_model
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


def test_the_next_training_begins_when_the_one_before_has_ended(window, qtbot, tmp_path):
    choices = window.session.choices
    window.open_path(write_model(tmp_path / "model", "qwen3"))
    window.open_path(write_chats(tmp_path / "chats.jsonl"))
    qtbot.waitUntil(lambda: choices.detail is not None and choices.reading is not None, timeout=PATIENCE_MS)
    page = window.new_training
    page.draft.change(name="first", epochs=3, max_seq_len=64, validate_every=0, save_every=0, test_question="")
    qtbot.waitUntil(page.bar.start.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(page.bar.start, Qt.MouseButton.LeftButton)
    assert page.bar.start.text() == "Add to queue"
    assert window.actions_by_name["start"].isEnabled() is False, "not on the page of a training"

    window.show_new_training()
    page.draft.change(name="second", epochs=1, batch_size=16)
    qtbot.waitUntil(page.bar.start.isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(window.waiting.line.changed, timeout=PATIENCE_MS):
        window.actions_by_name["start"].trigger()
    assert page.bar.headline.text() == "“second” was added to the queue"
    done = lambda: {run.name: run.state for run in window.run_list.runs or []}  # noqa: E731
    qtbot.waitUntil(lambda: done() == {"first": "finished", "second": "finished"}, timeout=PATIENCE_MS)
    assert window.waiting.line.waiting == []
    assert page.bar.start.text() == "Start training"


def test_a_pause_stops_the_line_until_somebody_starts_it(window, qtbot, tmp_path):
    files = {"model_path": write_model(tmp_path / "model", "qwen3"), "data": write_chats(tmp_path / "chats.jsonl")}
    common = {**files, "max_seq_len": 64, "validate_every": 0, "save_every": 0}
    window.session.start(parse_config({**common, "name": "long", "epochs": 300}))
    window.add_to_queue(parse_config({**common, "name": "short", "epochs": 1, "batch_size": 16}))
    qtbot.waitUntil(lambda: len(window.training.history.steps) > 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(window.waiting.line.waiting) == 1, timeout=PATIENCE_MS)
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=PATIENCE_MS)
    assert len(window.waiting.line.waiting) == 1
    window.show_runs()
    qtbot.waitUntil(window.runs.waiting.start.isVisible, timeout=PATIENCE_MS)
    window.runs.waiting.start.click()
    qtbot.waitUntil(
        lambda: {run.name: run.state for run in window.run_list.runs or []}.get("short") == "finished",
        timeout=PATIENCE_MS,
    )
