"""Reviewing examples: rows, searches, learned text, problems, fixes, and what becomes of them in a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from app.data.choices import ReviewChoices, apply_choices
from app.data.conversation import Conversation, Message
from app.data.encoding import encode
from app.data.fixes import Fix
from app.data.original import original
from app.data.reading import read_examples
from app.data.shown import Shower
from app.engine.loading import load_tokenizer
from app.errors import UserError
from app.ui import demo_files
from app.ui.review.example_list import ALL, PROBLEMS
from app.ui.review.message_block import EmptyBubble, InstructionsBlock, MessageBubble, TurnBlock
from app.ui.review.problem_note import DecidedNote, ProblemNote
from app.ui.theme import theme
from tests.ui.window import PATIENCE_MS, open_window

SYSTEM = "You are the support assistant of Fernhill Garden Tools."
ANSWER = "So sorry about that. Tighten the screw with a 4 mm hex key."


def turns(*texts: str, system: str = "") -> dict:
    roles = ("user", "assistant")
    messages = [{"role": roles[i % 2], "content": text} for i, text in enumerate(texts)]
    return {"messages": ([{"role": "system", "content": system}] if system else []) + messages}


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """Thirty lines; the 4th ends with an empty answer, the 6th is a question short, the 8th is cut off."""
    rows = [json.dumps(turns(f"How do I oil pivot {n}?", f"With {n} drops, wiped dry.")) for n in range(1, 31)]
    rows[3] = json.dumps(turns("The handle came loose. Can it be fixed?", ANSWER, "Thanks!", "", system=SYSTEM))
    rows[5] = json.dumps(turns("Do you ship to the islands?", "We do, each Monday.", "And the pivot?"))
    rows[7] = rows[7][:-12]
    file = tmp_path / "support.jsonl"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


@pytest.fixture
def page(window, qtbot, examples: Path):
    """The page with the examples and the demo model, all counted."""
    window.open_path(demo_files.MODEL)
    window.open_path(examples)
    window.show_examples()
    qtbot.waitUntil(lambda: window.review.review.counted_all, timeout=PATIENCE_MS)
    return window.review


def go_to(page, qtbot, line: int):
    """Show the conversation of a line and wait for its learned text."""
    row = page.review.table.row_of((line, 0))
    page.list.choose(row)
    qtbot.waitUntil(lambda: page.view.row == row)
    if page.review.table.conversation(row) is not None and not page.review.choices.leaves_out((line, 0)):
        qtbot.waitUntil(lambda: page.view._shown.tokens is not None, timeout=PATIENCE_MS)
    return page.view


def highlighted(view) -> list[str]:
    found = []
    for block in view.blocks:
        body = block.body if isinstance(block, InstructionsBlock) else getattr(block.bubble, "body", None)
        found += [text for part in (body.texts if body else ()) for text in part.learned_texts]
    return found


def problems_of(view) -> list[str]:
    return [note.problem.code for note in view.notes if isinstance(note, ProblemNote)]


def button(note: ProblemNote, words: str):
    return next(b for b in note.buttons if b.text() == words)


def shower(limit: int = 2048, learn_from: str = "answers") -> tuple[Shower, object]:
    tokenizer = load_tokenizer(demo_files.MODEL)._tokenizer
    return Shower(tokenizer, max_seq_len=limit, learn_from=learn_from), tokenizer


# What is learned


def test_exactly_the_answers_are_shown_as_learned():
    conversation = Conversation(
        (
            Message("system", SYSTEM),
            Message("user", "Can it be fixed? 🙂"),
            Message("assistant", "Natürlich. 日本語 🙂 too."),
            Message("user", "Thanks"),
            Message("assistant", "Not this.", learn=False),
            Message("user", "And now?"),
            Message("assistant", "  Yes.  "),
        ),
        1,
    )
    shown = shower()[0].show(conversation)
    learned = [[p.text[a:b] for p in m.pieces for a, b in p.learned] for m in shown.messages]
    assert learned[:6] == [[], [], ["Natürlich. 日本語 🙂 too."], [], [], []]
    assert [text.strip() for text in learned[6]] == ["Yes."]
    assert shown.learned == sum(m.learned for m in shown.messages)


@pytest.mark.parametrize("learn_from", ["answers", "last", "everything"])
@pytest.mark.parametrize("limit", [2048, 60, 40, 20])
def test_as_many_tokens_are_shown_as_learned_as_training_learns(limit, learn_from):
    made, tokenizer = shower(limit, learn_from)
    pairs = [turns("Question one here?", "Answer one is this.", "Question two?", "Answer two, at last.", system=SYSTEM)]
    conversations = [*read_examples(demo_files.EXAMPLES).conversations[:2]]
    messages = tuple(Message(m["role"], m["content"]) for m in pairs[0]["messages"])
    conversations.append(Conversation(messages, 99))
    for conversation in conversations:
        encoded = encode([conversation], tokenizer, max_seq_len=limit, learn_from=learn_from)
        assert made.show(conversation).learned == sum(int(e.mask.sum()) for e in encoded.examples)


def test_an_answer_over_the_limit_is_highlighted_only_as_far_as_it_is_learned():
    answer = "With ten drops of oil, wiped dry after a minute and then once more."
    conversation = Conversation((Message("user", "How?"), Message("assistant", answer)), 1)
    whole = shower()[0].show(conversation)
    shown = shower(whole.tokens - 8)[0].show(conversation)
    ((start, end),) = shown.messages[1].pieces[0].learned
    assert start == 0
    assert 0 < end < len(answer)
    assert [p.code for p in shown.problems] == ["answer_cut"]


def test_a_plain_text_is_learned_from_its_second_token_on():
    shown = shower()[0].show(Conversation((), 1, text="Once upon a time there was a pivot."))
    ((start, end),) = shown.messages[0].pieces[0].learned
    assert start > 0
    assert shown.messages[0].pieces[0].text[end:] == ""


# The list


def test_every_line_has_its_row_with_its_tokens_and_its_problem(page):
    table, model = page.review.table, page.list.model
    assert len(table) == 30
    assert page.list.filter.options == ["All 30", "Problems 3", "Shortened 0"]
    face = model.face(3)
    assert (face.title, face.line, face.pill) == ("The handle came loose. Can it be fixed?", "Line 4", "Empty answer")
    assert face.tokens.endswith(" tokens")
    assert "about" not in face.tokens
    assert model.face(7).title == "This line cannot be read"
    spoken = model.data(model.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert "Line 4" in spoken
    assert "Empty answer" in spoken


def test_a_search_finds_text_in_answers_and_says_when_there_is_none(page, qtbot):
    page.list.search.setText("hex KEY")
    qtbot.waitUntil(lambda: page.list.model.rows == [3])
    page.list.search.setText("hedgehog")
    qtbot.waitUntil(page.list.none.isVisible)
    assert page.list.none.words == "Nothing matches “hedgehog”."
    page.list.none.clear.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 30)
    assert page.list.none.isHidden()


def test_the_filters_show_problems_and_what_is_shortened(page, window, qtbot):
    page.list.filter.chosen.emit(page.list.filter.set_current(PROBLEMS) or PROBLEMS)
    assert page.list.model.rows == [3, 5, 7]
    window.new_training.draft.change(max_seq_len=int(page.review.table.tokens.max()) - 1)
    assert page.list.filter.options[2] != "Shortened 0"
    page.show_shortened()
    assert page.list.model.rows == page.review.table.shortened_rows(page.review.limit)


def test_a_file_without_problems_says_so(window, qtbot):
    window.open_path(demo_files.EXAMPLES)
    window.show_examples()
    page = window.review
    qtbot.waitUntil(lambda: page.review.table is not None, timeout=PATIENCE_MS)
    serious = page.review.table.problem_rows()
    page.list.show_filter(PROBLEMS)
    assert page.list.model.rowCount() == len(serious)
    if not serious:
        assert page.list.none.words == "No problems found."


def test_problems_are_reached_with_the_keyboard(page, window, qtbot):
    page.list.show_filter(ALL)
    keys = window.actions_by_name["next_problem"].shortcut()
    assert keys == QKeySequence("Ctrl+Shift+Down")
    seen = []
    for _ in range(4):
        window.actions_by_name["next_problem"].trigger()
        seen.append(page.list.row)
    assert seen == [3, 5, 7, 3]
    window.actions_by_name["previous_problem"].trigger()
    assert page.list.row == 7
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    assert page.list.row == 8


def test_f6_goes_from_search_to_list_to_conversation(page, qtbot):
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.list.view.setFocus()
    qtbot.waitUntil(page.list.view.hasFocus)
    for part in (page.view.area, page.list.search, page.list.view):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_F6)
        qtbot.waitUntil(part.hasFocus)


# One conversation


def test_a_conversation_shows_its_speakers_and_what_is_learned(page, qtbot):
    view = go_to(page, qtbot, 4)
    assert view.title.text() == "Conversation on line 4"
    assert view.line.text().startswith("5 messages · ")
    assert view.line.text().endswith(" of them learned")
    assert isinstance(view.blocks[0], InstructionsBlock)
    assert [type(block) for block in view.blocks[1:]] == [TurnBlock] * 4
    assert isinstance(view.blocks[4].bubble, EmptyBubble)
    assert highlighted(view) == [ANSWER]
    bubble = view.blocks[2].bubble
    assert isinstance(bubble, MessageBubble)
    assert bubble.accessibleDescription() == "Learned text"
    assert view.blocks[1].bubble.accessibleDescription() == "Read for context only"


def test_a_problem_says_where_it_is_and_its_fix_can_be_used_and_taken_back(page, qtbot):
    view = go_to(page, qtbot, 4)
    note = view.notes[0]
    assert problems_of(view) == ["empty_answer"]
    assert "Line 4, message 5." in note.accessibleName()
    button(note, "Use this fix").click()
    assert page.review.choices.fixes == (Fix("drop_last_exchange", 4, 4),)
    assert isinstance(view.notes[0], DecidedNote)
    assert len(view.blocks) == 3
    assert page.list.model.face(3).pill == "Fixed"
    assert page.list.filter.options[1] == "Problems 2"
    view.notes[0].undo.emit()
    assert not page.review.choices
    assert problems_of(view) == ["empty_answer"]


def test_a_conversation_that_is_left_out_is_not_highlighted(page, qtbot):
    view = go_to(page, qtbot, 6)
    button(view.notes[0], "Leave out conversation").click()
    assert page.list.model.face(5).pill == "Left out"
    assert highlighted(view) == []


def test_a_line_that_cannot_be_read_shows_itself(page, qtbot, examples):
    view = go_to(page, qtbot, 8)
    qtbot.waitUntil(lambda: view._original_text is not None)
    assert view._original_text == examples.read_text().split("\n")[7]
    assert view.notes[0].buttons == []


def test_what_concerns_the_whole_file_is_shown_and_can_be_mended(window, qtbot, tmp_path):
    file = tmp_path / "spaces.jsonl"
    rows = [("user", f"How do I oil pivot {n}?", "assistant", f" With {n} drops.\n") for n in range(25)]
    file.write_text(
        "\n".join(
            json.dumps({"messages": [{"role": a, "content": b}, {"role": c, "content": d}]}) for a, b, c, d in rows
        )
    )
    window.open_path(demo_files.MODEL)
    window.open_path(file)
    window.show_examples()
    page = window.review
    qtbot.waitUntil(lambda: page.review.counted_all, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.session.choices.measured is not None, timeout=PATIENCE_MS)
    assert page.list.about.isVisible()
    page.list.about.click()
    assert page.view.title.text() == "About the whole file"
    codes = problems_of(page.view)
    assert "outer_space" in codes
    note = next(n for n in page.view.notes if isinstance(n, ProblemNote) and n.problem.code == "outer_space")
    with qtbot.waitSignal(page.review.choices_changed):
        button(note, "Use this fix").click()
    assert page.review.choices.everywhere == ("strip_spaces",)
    assert "outer_space" not in problems_of(page.view)
    assert page.review.mended(0)[0].messages[1].content == "With 0 drops."
    next(n for n in page.view.notes if isinstance(n, DecidedNote)).undo.emit()
    assert page.review.choices.everywhere == () and "outer_space" in problems_of(page.view)
    page.list.view.clicked.emit(page.list.model.index(0))
    qtbot.waitUntil(lambda: page.view.title.text() == "Conversation on line 1")


def test_all_suggested_fixes_are_used_at_once(page, qtbot):
    with qtbot.waitSignal(page.review.choices_changed, timeout=PATIENCE_MS):
        page.fix_all.click()
    assert {(f.name, f.line) for f in page.review.choices.fixes} == {("drop_last_exchange", 4), ("drop_end", 6)}
    assert page.list.filter.options[1] == "Problems 1"
    assert not page.fix_all.isEnabled()


def test_a_repaired_copy_is_saved_beside_the_untouched_file(page, qtbot, examples, monkeypatch):
    before = examples.read_bytes()
    copy = examples.with_name("copy.jsonl")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(copy), ""))
    with qtbot.waitSignal(page.review.choices_changed, timeout=PATIENCE_MS):
        page.fix_all.click()
    with qtbot.waitSignal(page.review.saved, timeout=PATIENCE_MS):
        page.choose_copy()
    rows = [json.loads(line) for line in copy.read_text().splitlines()]
    assert len(rows) == 29
    assert [m["content"] for m in rows[3]["messages"]][-1] == ANSWER
    assert examples.read_bytes() == before


def test_without_a_model_conversations_can_be_read_but_nothing_is_highlighted(window, qtbot, examples):
    window.open_path(examples)
    window.show_examples()
    page = window.review
    qtbot.waitUntil(lambda: page.view.row is not None, timeout=PATIENCE_MS)
    assert highlighted(page.view) == []
    assert page.list.model.face(0).tokens.startswith("about ")


def test_the_page_looks_right_in_both_themes(page, qtbot, tmp_path):
    go_to(page, qtbot, 4)
    for mode in ("light", "dark"):
        theme().set_mode(mode)
        picture = page.grab()
        assert picture.save(str(tmp_path / f"review-{mode}.png"))
        assert not page.view.area.horizontalScrollBar().isVisible()


# Before there is anything to review


def test_an_empty_page_asks_for_a_file_and_a_wrong_one_is_explained(window, qtbot, tmp_path):
    page = window.review
    window.show_examples()
    assert page.no_file.isVisible()
    wrong = tmp_path / "scan.pdf"
    wrong.write_bytes(b"%PDF-1.7 nothing to learn here")
    with qtbot.waitSignal(window.session.choices.examples_refused, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(wrong)
    assert page.refused.isVisible()
    assert page.refused.note.accessibleName().startswith("scan.pdf is a PDF")


def test_reading_shows_how_far_it_is_and_can_be_cancelled(window, qtbot, examples):
    page = window.review
    window.show_examples()
    window.session.choices.choose_examples(examples)
    assert page.reading.isVisible()
    page.reading.show_count(12_400)
    assert page.reading.words == "Reading 12,400 conversations…"
    page.reading.cancel.click()
    assert page.no_file.isVisible()
    assert window.new_training.examples_card.drop.isVisibleTo(window.new_training.examples_card)


def test_the_card_leads_to_the_problems_and_to_everything(page, window):
    facts = window.new_training.examples_card.facts
    window.show_new_training()
    facts.note.buttons[0].click()
    assert window.pages.currentWidget() is page
    assert page.list.filter.current == PROBLEMS
    window.new_training.examples_card.see_all.click()
    assert page.list.filter.current == ALL


# What becomes of the choices


def test_choices_mend_and_leave_out_in_memory(examples):
    reading = read_examples(examples)
    choices = ReviewChoices((Fix("drop_last_exchange", 4, 4), Fix("leave_out", 1)), ("strip_spaces",))
    made = apply_choices(reading, choices)
    assert [c.line for c in made][:4] == [2, 3, 4, 5]
    assert [m.content for m in made[2].messages][-1] == ANSWER
    assert apply_choices(reading, ReviewChoices()) is reading.conversations


def test_a_line_that_is_gone_is_said_to_be_gone(examples):
    assert original(examples, (1, 0), 2).startswith('{"messages"')
    with pytest.raises(UserError, match="no line 99"):
        original(examples, (99, 0))
