"""Searching the examples: matches come in portions, and a large portion does not move what is looked at."""

from __future__ import annotations

from pathlib import Path

from tests.data.files import many
from tests.ui.window import PATIENCE_MS, open_window


def test_a_large_portion_of_matches_leaves_the_list_where_it_is(qtbot, tmp_path: Path):
    (tmp_path / "a.jsonl").write_text(many(300))
    window = open_window(qtbot, tmp_path)
    window.open_path(tmp_path / "a.jsonl")
    window.show_examples()
    page = window.review
    qtbot.waitUntil(lambda: page.review.table is not None, timeout=PATIENCE_MS)
    page.review.found.emit(list(range(60)), True, False)
    bar = page.list.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    page.review.found.emit(list(range(60, 80)), False, False)
    page.review.found.emit(list(range(80, 300)), False, False)
    assert page.list.model.rows == list(range(300)) and page.list.model.rowCount() == 300
    assert bar.value() == place and bar.maximum() > 2 * place
