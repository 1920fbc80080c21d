"""Welcome: the sample file, and what its last line says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.ui import demo_files
from tests.ui.window import PATIENCE_MS, open_window


def test_the_sample_file_is_saved_and_said_to_be_or_why_not(qtbot, tmp_path: Path, monkeypatch):
    own = open_window(qtbot, tmp_path).welcome.own
    chosen = [str(tmp_path / "mine.jsonl"), str(tmp_path / "nowhere" / "mine.jsonl")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen[0], ""))
    own.sample.click()
    assert Path(chosen.pop(0)).read_text(encoding="utf-8") == demo_files.sample_lines()
    assert own.no_file.text() == "Saved as mine.jsonl."
    own.sample.click()
    box = own.findChild(QMessageBox)
    assert box.text() == "The sample file could not be saved."
    box.close()


def test_where_all_is_given_nothing_is_left_to_fill_in(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path)
    own = window.welcome.own
    assert own._rest.text() == "You can fill in the rest there."
    window.session.choices.choose_model(demo_files.MODEL)
    window.session.choices.choose_examples(demo_files.EXAMPLES)
    qtbot.waitUntil(lambda: own.model.filled and own.examples.filled, timeout=PATIENCE_MS)
    assert own._rest.text() == "Look at the settings there, then start."


def test_what_was_given_is_named_while_it_is_looked_at(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path)
    own, choices = window.welcome.own, window.session.choices
    choices.choose_model(demo_files.MODEL)
    choices.choose_examples(demo_files.EXAMPLES)
    assert (own.model.title, own.model.line) == (demo_files.MODEL.name, "Looking into the folder…")
    assert (own.examples.title, own.examples.line) == ("examples.jsonl", "Reading…") and not own.examples.filled
    choices.cancel_examples()
    assert own.examples.title == "Drop an examples file here"
    qtbot.waitUntil(lambda: own.model.filled, timeout=PATIENCE_MS)
