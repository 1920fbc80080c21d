"""The list of examples and the conversation beside it: the keyboard, and what stays from one row to the next."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.data.choices import ReviewChoices
from app.ui import demo_files
from app.ui.review.example_list import ALL, PROBLEMS
from app.ui.review.message_block import InstructionsBlock
from tests.ui.test_review import examples, go_to, page, turns, window
from tests.ui.window import PATIENCE_MS

__all__ = ["examples", "page", "window"]


def test_home_and_end_go_to_the_first_and_the_last_row(page, qtbot):
    page.list.show_filter(ALL)
    rows = page.list.model.rowCount()
    qtbot.keyClick(page.list.view, Qt.Key.Key_End)
    assert page.list.row == rows - 1
    qtbot.keyClick(page.list.view, Qt.Key.Key_Home)
    assert page.list.row == 0


def test_letters_do_not_look_through_all_rows(page, qtbot):
    page.list.show_filter(ALL)
    asked = []
    page.list.model.data, data = lambda *about: asked.append(about) or data(*about), page.list.model.data
    qtbot.keyClicks(page.list.view, "zebra")
    assert page.list.row == 0 and len(asked) < 100


def test_from_one_conversation_to_the_next_what_shows_is_always_that_one(page, qtbot):
    table, kept = page.review.table, 0
    for row in [*range(min(12, len(table))), 4, 0]:
        if (conversation := table.conversation(row)) is None:
            continue
        before = page.view.blocks
        view = go_to(page, qtbot, table.place(row)[0])
        texts = [m.text for m in view._shown.messages]
        assert len(texts) >= len(conversation.messages) and len(view.blocks) == len(texts)
        for block, message in zip(view.blocks, view._shown.messages, strict=True):
            body = block.body if isinstance(block, InstructionsBlock) else getattr(block.bubble, "body", None)
            assert body is None or "".join(part.text for part in body.texts).strip() == message.text.strip()
            assert (
                message.text.strip()[:80]
                in (block if isinstance(block, InstructionsBlock) else block.bubble).accessibleName()
            )
        assert view._column.count() >= len(view.blocks)
        kept += sum(block in before for block in view.blocks)
    assert kept > 10


def test_a_shortened_title_can_be_read_whole(window, qtbot, tmp_path):
    asked = ["Short?", "Where did we put the pruning shears that were lent to the neighbours last October, and why?"]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps(turns(question, "There.")) for question in asked), encoding="utf-8")
    window.open_path(file)
    window.show_examples()
    view = window.review.list.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 2, timeout=PATIENCE_MS)
    for row, tip in ((1, asked[1]), (0, "")):
        middle = view.visualRect(view.model().index(row, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, middle, view.viewport().mapToGlobal(middle))
        QApplication.sendEvent(view.viewport(), event)
        qtbot.waitUntil(lambda tip=tip: " ".join(QToolTip.text().split()) == tip or not (tip or QToolTip.isVisible()))


def test_what_is_shown_beside_the_list_is_in_it(page, window, qtbot):
    go_to(page, qtbot, 2)
    page.list.filter.set_current(PROBLEMS)
    page.list.filter.chosen.emit(PROBLEMS)
    assert page.review.table.place(page.list.row)[0] == 4
    qtbot.waitUntil(lambda: page.view.row == page.list.row, timeout=PATIENCE_MS)
    page.list.filter.set_current(ALL)
    page.list.filter.chosen.emit(ALL)
    assert page.review.table.place(page.list.row)[0] == 4
    page.list.search.setText("pivot 17")
    qtbot.waitUntil(lambda: page.review.table.place(page.view.row)[0] == 17, timeout=PATIENCE_MS)
    page.list.search.clear()
    assert page.list.model.rowCount() == len(page.review.table) and page.review.table.place(page.list.row)[0] == 17


def test_a_cancelled_file_gives_way_to_the_one_before_with_what_was_decided(page, window, qtbot, examples, tmp_path):
    page.review.choose(ReviewChoices().leaving_out(page.review.table.place(3)))
    other = tmp_path / "other.jsonl"
    other.write_bytes(examples.read_bytes())
    window.session.choices.choose_examples(other)
    assert page.reading.isVisible()
    page.reading.cancel.click()
    qtbot.waitUntil(lambda: page.review.table is not None, timeout=PATIENCE_MS)
    assert page.review.table.reading.path == examples and page.review.choices.fixes
    assert window.session.choices.mending == page.review.choices


def test_an_empty_answer_is_told_once_and_not_also_as_nothing_to_learn(window, qtbot, tmp_path):
    rows = [turns(f"What is {n}?", f"It is {n}." if n != 2 else "") for n in range(12)]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    window.open_path(demo_files.MODEL)
    window.open_path(file)
    window.show_examples()
    page = window.review
    qtbot.waitUntil(lambda: page.review.counted_all, timeout=PATIENCE_MS)
    view = go_to(page, qtbot, 3)
    assert [note.problem.code for note in view.notes] == ["empty_answer"]
