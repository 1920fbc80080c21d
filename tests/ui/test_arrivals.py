"""What comes to the window from outside: opened with the app, dropped, several things at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMessageBox, QWidget

from app.ui.paper import Paper
from tests.tiny import write_chats, write_model
from tests.ui.window import PATIENCE_MS, open_window, to_front


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path, starts=False)


@pytest.fixture
def several(tmp_path: Path) -> list[Path]:
    """A model and two files of examples, as they are dropped together."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("train.jsonl", "valid.jsonl"):
        write_chats(folder / name, 12)
    return [folder, write_model(tmp_path / "model", "qwen3"), write_chats(tmp_path / "more.jsonl", 3)]


def test_of_several_files_opened_with_the_app_one_is_taken_and_the_others_are_named(window, qtbot, several: list[Path]):
    gone = several[2].with_name("gone.jsonl")
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.arrivals.open_asked([gone, several[2], several[0] / "train.jsonl"])
    assert window.session.choices.reading.path == several[2]
    assert window.findChild(QMessageBox, "error").text() == "Not opened: gone.jsonl, train.jsonl."


@pytest.mark.parametrize("field", ["run name", "question", "log"])
def test_a_file_dropped_on_a_field_for_text_is_opened(window, qtbot, several: list[Path], field: str):
    page, name = {
        "run name": (window.new_training, "Run name"), "question": (window.try_it, "Your question"),
        "log": (window.training, "Log lines"),
    }[field]  # fmt: skip
    window.pages.go(page)
    if field == "log":
        page.toggle_log()
    found = next(part for part in page.findChildren(QWidget) if part.accessibleName() == name)
    qtbot.waitUntil(found.isVisible)
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        drag_onto(found, several[2])
    assert window.session.choices.reading.path == several[2] and window.pages.shown == "new_training"
    inside = found.viewport() if isinstance(found, QAbstractScrollArea) else found
    qtbot.waitUntil(inside.acceptDrops)  # text can be dragged here as before


def drag_onto(widget: QWidget, path: Path) -> None:
    """As the system does it, which gives a window what is dragged over it; Qt looks for who takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window, place = widget.window(), widget.mapTo(widget.window(), widget.rect().center())
    parts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(place, *parts), QDragMoveEvent(place, *parts), QDropEvent(QPointF(place), *parts)):
        QApplication.sendEvent(window.windowHandle(), event)


def test_what_is_dropped_while_a_sheet_is_open_is_not_covered_by_it(window, qtbot, several: list[Path]):
    window.model_sheets.show_found()
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS):
        drag_onto(window.model_sheets.found, several[1])
    assert window.pages.shown == "new_training" and not window.model_sheets.found.isVisible()


def test_closing_a_window_closes_the_one_in_front(window, qtbot):
    window.show_about()
    about = window.findChild(Paper, "about")
    to_front(about, qtbot)
    window.actions_by_name["close"].trigger()
    qtbot.waitUntil(
        lambda: not any(isinstance(shown, Paper) and shown.isVisible() for shown in QApplication.topLevelWidgets())
    )
    assert window.isVisible()


@pytest.mark.parametrize("page", ["welcome", "new_training"])
def test_several_things_dropped_together_go_where_each_belongs(window, qtbot, several: list[Path], page: str):
    window.pages.go(getattr(window, page))
    choices = window.session.choices
    with qtbot.waitSignals([choices.model_checked, choices.examples_checked], timeout=PATIENCE_MS):
        drop_on(getattr(window, page), several)
    assert choices.model.path == several[1] and choices.reading.path == several[0] / "train.jsonl"
    told = window.findChild(QMessageBox, "error")
    assert told.text() == "Not opened: more.jsonl." and window.pages.shown == page


def test_the_weights_of_a_model_stand_for_its_folder(window, qtbot, several: list[Path]):
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS) as checked:
        window.open_path(next(several[1].glob("*.safetensors")))
    assert checked.args[0].path == several[1]


def drop_on(widget: QWidget, paths: list[Path]) -> None:
    """As the system does: whoever accepts the drag on the way up gets the drop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    for taker in (widget, widget.window()):
        parts = (
            QPoint(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering = QDragEnterEvent(*parts)
        entering.ignore()
        taker.dragEnterEvent(entering)
        if entering.isAccepted():
            taker.dropEvent(QDropEvent(QPointF(9, 9), *parts[1:]))
            return


def test_the_menu_of_what_was_used_before_tells_things_of_the_same_name_apart(window, tmp_path: Path):
    cached = tmp_path / "models--mlx-community--Qwen3-4B/snapshots/5f0aa1c2"
    cached.mkdir(parents=True)
    for place in ("letters", "shop"):
        (tmp_path / place).mkdir()
        window.settings.add_recent_examples(write_chats(tmp_path / place / "train.jsonl", 3))
    window.settings.add_recent_examples(write_chats(tmp_path / "Q&A.jsonl", 3))
    window.settings.add_recent_model(cached)
    window.recent_menu.fill()
    names = [action.text() for action in window.recent_menu.actions() if action.toolTip().startswith(str(tmp_path))]
    assert names == ["Q&&A.jsonl", "train.jsonl – shop", "train.jsonl – letters", "Qwen3 4B"]
