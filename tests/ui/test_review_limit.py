"""What the length limit does to conversations, in the review and on the card."""

from __future__ import annotations

import json

from app.ui import demo_files
from tests.ui.test_review import go_to, problems_of, turns
from tests.ui.window import PATIENCE_MS, open_window


def test_a_conversation_of_which_nothing_fits_stands_under_problems(qtbot, tmp_path):
    rows = [json.dumps(turns(f"How do I oil pivot {n}?", f"With {n} drops.")) for n in range(1, 30)]
    rows.append(json.dumps(turns("How do I oil it? " * 60, "With care.")))
    (tmp_path / "long.jsonl").write_text("\n".join(rows))
    window = open_window(qtbot, tmp_path)
    window.open_path(demo_files.MODEL)
    window.open_path(tmp_path / "long.jsonl")
    window.show_examples()
    page = window.review
    qtbot.waitUntil(
        lambda: page.review.table is not None and len(page.review.table) == 30 and page.review.counted_all,
        timeout=PATIENCE_MS,
    )
    assert page.list.filter.options[1] == "Problems 0"
    window.new_training.draft.change(max_seq_len=128)
    qtbot.waitUntil(lambda: page.list.filter.options[1] == "Problems 1", timeout=PATIENCE_MS)
    assert page.list.model.face(29).pill == "Too long"
    assert problems_of(go_to(page, qtbot, 30)) == ["nothing_left"]
    facts = window.new_training.examples_card.facts
    qtbot.waitUntil(lambda: facts._measured is not None, timeout=PATIENCE_MS)
    assert "not learned" in facts.shortened.text()
    window.new_training.draft.change(max_seq_len=2048)
    qtbot.waitUntil(lambda: page.list.filter.options[1] == "Problems 0", timeout=PATIENCE_MS)
