"""On a screen wider than the content may grow, everything on a page begins and ends at the same place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.main_window import MainWindow
from app.ui.sidebar import WIDTH
from app.ui.widgets.page import MARGIN
from tests.made_runs import config, made_run
from tests.ui.screens.drawing import settle
from tests.ui.window import PATIENCE_MS, open_window

WIDE, CONTENT = 2560, 1440
LEFT = WIDTH + (WIDE - WIDTH - CONTENT) // 2 + MARGIN
RIGHT = LEFT + CONTENT - 2 * MARGIN


@pytest.fixture
def window(qtbot, tmp_path: Path) -> MainWindow:
    """With a run that can go on, which the window offers to do."""
    made_run(tmp_path / "runs", config(name="Tone of voice"), steps=120, total=843, state="paused")
    made = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: made.waiting.offer.isVisible() and not made.starting, timeout=PATIENCE_MS)
    return made


def edges(widget: QWidget, window: MainWindow) -> tuple[int, int]:
    left = widget.mapTo(window, QPoint(0, 0)).x()
    return left, left + widget.width()


@pytest.mark.parametrize("height", [600, 1400], ids=["a page that scrolls", "a page that does not"])
def test_header_offer_content_and_footer_agree_however_wide_the_window_is(window, qtbot, height: int):
    window.resize(WIDE, height)
    window.show_new_training()
    settle(window)
    page = window.new_training
    assert edges(window.waiting.offer.note, window) == (LEFT, RIGHT)
    assert edges(page.model_card, window) == (LEFT, RIGHT)
    assert edges(page.header._title, window)[0] == edges(page.bar._icon, window)[0] == LEFT
    assert edges(page.bar.start, window)[1] == RIGHT


def test_the_bars_of_try_it_agree_with_its_answers(window, qtbot):
    window.resize(WIDE, 1000)
    window.show_try_it()
    window.try_it.bar.more.setChecked(True)
    settle(window)
    page = window.try_it
    assert edges(page.chat.original, window)[0] == edges(page.header._title, window)[0] == LEFT
    assert edges(page.more.instructions, window)[0] == LEFT
    assert edges(page.bar.same_seed, window)[1] == edges(page.chat.tuned, window)[1] == RIGHT
    assert edges(page.modes, window)[1] == RIGHT
