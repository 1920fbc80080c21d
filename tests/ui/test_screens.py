"""Each screen, in a large and a small window and in a language a third longer: nothing cut off, nothing without a name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.label import Label
from tests.ui.screens.drawing import draw
from tests.ui.screens.longer import Longer, longer
from tests.ui.screens.look import troubles
from tests.ui.screens.registry import Screen, all_screens
from tests.ui.screens.shortened import watch
from tests.ui.screens.stage import LARGE, SMALL, record_run

IN_ANOTHER_LANGUAGE = {
    "01-welcome", "02-new-training", "02-new-training-advanced", "02-new-training-columns", "03-review-examples", "04-live-training", "05-finished",
    "06-try-it", "07-export", "08-runs-compared", "09-error-not-a-model", "09-stopped-out-of-memory", "10-settings",
}  # fmt: skip
"""One of each page, as what differs between its states is few words; `make screenshots ARGS=--longer`
looks at all, in all sizes."""


@pytest.fixture(scope="session")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record_run(tmp_path_factory.mktemp("recorded") / "run", "--epochs", "2")


@pytest.mark.parametrize("screen", all_screens(), ids=lambda screen: screen.name)
def test_nothing_is_cut_off_overlaps_or_lacks_a_name(screen: Screen, tmp_path: Path, recorded: Path):
    assert draw(screen, tmp_path, recorded, None, ((LARGE, "light"), (SMALL, "dark"))) == []


LONGER = [screen for screen in all_screens() if screen.name in IN_ANOTHER_LANGUAGE]


@pytest.mark.parametrize("screen", LONGER, ids=lambda screen: screen.name)
def test_words_a_third_longer_still_fit(screen: Screen, tmp_path: Path, recorded: Path, qapp: QApplication):
    translator = Longer()
    qapp.installTranslator(translator)
    try:
        assert draw(screen, tmp_path, recorded, None, ((SMALL, "light"),)) == []
    finally:
        qapp.removeTranslator(translator)


def test_the_longer_language_keeps_placeholders_and_is_about_a_third_longer():
    words = "Step %1 of {total}: training stops safely rather than going over."
    assert "%1" in longer(words) and "{total}" in longer(words)
    assert 1.2 < len(longer(words)) / len(words) < 1.45


@pytest.fixture
def crowded(qtbot) -> QWidget:
    """A widget with one of each fault."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    cut = Label("Words that need more room")
    cut.setFixedWidth(40)
    nameless = QPushButton()
    other = Label("On top of")
    for part in (cut, nameless, other):
        column.addWidget(part)
    widget.resize(200, 100)
    widget.show()
    qtbot.waitExposed(widget)
    other.move(cut.pos())
    return widget


def test_the_look_finds_what_is_wrong(crowded: QWidget):
    kinds = {trouble.split(":")[0] for trouble in troubles(crowded)}
    assert kinds == {"cut off", "overlap", "no name"}


def test_a_page_wider_than_what_shows_of_it_is_noticed(qtbot):
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(area)
    page = QLabel("A page")
    page.setMinimumWidth(300)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(200, 100)
    area.show()
    assert [trouble.split(":")[0] for trouble in troubles(area)] == ["too wide"]
    area.resize(400, 100)
    qtbot.waitUntil(lambda: troubles(area) == [])


def test_words_of_ours_that_are_shortened_are_noticed(qtbot):
    from app.ui.widgets.label import ElidedLabel

    label = ElidedLabel(longer("Words that need much more room"))
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    with watch() as found:
        label.grab()
    assert found == {longer("Words that need much more room")}
