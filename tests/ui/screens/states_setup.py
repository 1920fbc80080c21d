"""Welcome, and New training before anything, with everything, and with something wrong."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.forecast import Forecast
from app.ui import demo_files
from app.ui.about import About
from tests.ui.screens.drawing import settle
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage


@screen("01-welcome")
def welcome(stage: Stage) -> None:
    stage.open()


@screen("01-welcome-looking")
def welcome_looking(stage: Stage) -> None:
    window = stage.open()
    window.library.found = None
    window.library.changed.emit()


@screen("01-welcome-filled")
def welcome_filled(stage: Stage) -> None:
    window = stage.open()
    choices = window.session.choices
    choices.choose_model(demo_files.MODEL)
    choices.choose_examples(demo_files.EXAMPLES)
    stage.wait(lambda: window.welcome.own.model.filled and window.welcome.own.examples.filled)


@screen("02-new-training-empty")
def new_training_empty(stage: Stage) -> None:
    stage.open().show_new_training()


@screen("02-new-training")
def new_training(stage: Stage) -> None:
    made: list[Forecast] = []
    stage.open().session.choices.forecast_made.connect(made.append)
    stage.choose_demo()
    stage.wait(lambda: made and made[-1].needs.seconds is not None)


@screen("02-new-training-advanced")
def new_training_advanced(stage: Stage) -> None:
    window = stage.open()
    stage.choose_demo()
    window.new_training.toggle_advanced()
    stage.wait(lambda: window.new_training.training_card.panel.isVisible())
    settle(window)
    bar = window.new_training.area.verticalScrollBar()
    bar.rangeChanged.connect(lambda lowest, highest: bar.setValue(highest))
    bar.setValue(bar.maximum())


@screen("09-error-not-a-model")
def not_a_model(stage: Stage) -> None:
    folder = stage.folder / "Qwen3 downloads"
    shutil.copytree(demo_files.MODEL, folder / "Qwen3-4B-Instruct-2507-4bit")
    window = stage.open()
    window.open_path(demo_files.EXAMPLES)
    stage.wait(lambda: window.session.choices.reading is not None)
    window.open_path(folder)
    stage.wait(lambda: window.new_training.model_card.error is not None)


@screen("09-error-incomplete-model")
def incomplete_model(stage: Stage) -> None:
    folder = stage.folder / "My model"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"weights")
    window = stage.open()
    window.open_path(folder)
    stage.wait(lambda: window.new_training.model_card.error is not None)


@screen("09-error-examples")
def bad_examples(stage: Stage) -> None:
    file = stage.folder / "examples.jsonl"
    file.write_bytes(b"\x00\x01\x02\x03" * 500)
    window = stage.open()
    window.open_path(file)
    refused: list[object] = []
    window.session.choices.examples_refused.connect(refused.append)
    window.session.choices.examples_checked.connect(refused.append)
    stage.wait(lambda: refused)


_EMPTY_AT_LAST = (
    ("system", "You are the support assistant of Fernhill Garden Tools. Be warm, brief and practical."),
    ("user", "The handle of my pruning shears came loose after two weeks. Can it be fixed?"),
    ("assistant", "So sorry about that. The handle screw can work itself loose at first. Tighten it with a 4 mm hex key, "
     "a quarter turn past snug, and it will hold. If it comes loose again, tell me and I’ll post a new pair, no return needed."),
    ("user", "Thanks! Do you also sell the hex key?"),
    ("assistant", ""),
)  # fmt: skip


def a_file_with_problems(folder: Path) -> Path:
    """The demo's examples, some of them spoilt."""
    lines = demo_files.EXAMPLES.read_text(encoding="utf-8").splitlines()
    lines[3] = lines[3][: len(lines[3]) // 2]
    lines[7] = json.dumps({"messages": [{"role": role, "content": words} for role, words in _EMPTY_AT_LAST]})
    lines[12] = lines[11]
    path = folder / "support-replies.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@screen("10-settings")
def settings(stage: Stage) -> None:
    window = stage.open()
    window.session.runs_root = None  # as people have it; nothing is written there
    window.show_settings()


@screen("10-about")
def about(stage: Stage) -> QWidget:
    window = stage.open()
    window.show_about()
    dialog = window.findChild(About)
    stage.wait(lambda: dialog.parts)
    return dialog
