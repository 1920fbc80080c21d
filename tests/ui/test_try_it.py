"""Try it in the real window: two answers from one model, several turns, stopping, versions, a training meanwhile."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextTable
from PySide6.QtWidgets import QFileDialog

from app.runs.events import Saved
from app.runs.store import Run
from app.runs.votes import Votes
from app.services.measuring import Compared
from app.services.session import State
from app.services.speaking import Heard, Said
from app.ui.try_it.answer_pane import AnswerPane
from app.ui.try_it.compare_view import Talk
from app.ui.try_it.measure_view import ComparedCard
from app.ui.try_it.saving import as_markdown
from app.ui.widgets.answer_text import AnswerText, as_meant
from app.ui.widgets.label import Label
from tests.ui.screens.drawing import settle
from tests.ui.trained import config
from tests.ui.trained import place as place
from tests.ui.trained import run as run
from tests.ui.trained import trained as trained
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def page(qtbot, place: Path, run: Run):
    window = open_window(qtbot, place)
    window.show_try_it()
    qtbot.waitUntil(lambda: window.try_it.facts is not None, timeout=PATIENCE_MS)
    window.try_it.more.longest.setValue(24)
    return window.try_it


def ask(page, qtbot, question: str) -> None:
    page.chat.prompt.field.setPlainText(question)
    qtbot.keyClick(page.chat.prompt.field, Qt.Key.Key_Return)
    assert page.chat.bubble.text == question
    qtbot.waitUntil(lambda: not page.tryout.busy, timeout=PATIENCE_MS)


def test_return_asks_both_and_both_answer(page, qtbot):
    ask(page, qtbot, "Where is the hammer?")
    chat = page.chat
    assert chat.bubble.text == "Where is the hammer?" and chat.prompt.field.toPlainText() == ""
    assert chat.original.text and chat.tuned.text and chat.original.text != chat.tuned.text
    assert "tokens" in chat.tuned.numbers and chat.tuned.state
    assert chat.original.who.text().endswith("model") and chat.tuned.who.text().startswith("Shop, step")
    page.chat.tuned.copy.click()
    assert QGuiApplication.clipboard().text() == chat.tuned.text


def test_shift_return_begins_a_new_line(page, qtbot):
    field = page.chat.prompt.field
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")
    assert field.toPlainText() == "one\ntwo" and not page.tryout.busy


def test_the_second_question_knows_the_first_and_new_chat_forgets_it(page, qtbot, tmp_path, monkeypatch):
    ask(page, qtbot, "Where is the hammer?")
    first = page.chat.tuned.text
    page.chat.system = "Be brief."
    turns = page.chat.talk.turns(1, "Be brief.", "And the nails?")
    assert [turn["role"] for turn in turns] == ["system", "user", "assistant", "user"] and turns[2]["content"] == first
    ask(page, qtbot, "And the nails?")
    assert [turn.question for turn in page.chat.tuned.turns] == ["Where is the hammer?", "And the nails?"]
    text = as_markdown(page.facts, page.chat)
    assert text.count("### ") == 4 and "And the nails?" in text and first in text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "both.md"), ""))
    page.save.click()
    assert (tmp_path / "both.md").read_text() == text and page.header._line.text() == "Saved as both.md"
    page.new_chat.click()
    assert page.chat.talk.questions == [] and not page.chat.original.turns and not page.save.isEnabled()


@pytest.mark.parametrize("part", ["an answer", "the button"])
def test_escape_stops_wherever_in_the_conversation_the_keyboard_is(page, qtbot, monkeypatch, part: str):
    stopped = []
    monkeypatch.setattr(page.tryout, "stop", lambda: stopped.append(part))
    monkeypatch.setattr(type(page.tryout), "busy", True)
    qtbot.keyClick({"an answer": page.chat.original, "the button": page.chat.prompt.stop}[part], Qt.Key.Key_Escape)
    assert stopped == [part]


def test_a_conversation_that_the_model_was_not_made_to_read_says_so_and_leads_to_a_new_one(page, qtbot):
    ask(page, qtbot, "Where is the hammer?")
    assert not page.chat.outgrown.isVisible()
    ask(page, qtbot, "hammer " * 600 + "?")
    note = page.chat.outgrown
    assert note.isVisible() and "made to read 512 tokens" in note.text
    note.buttons[0].click()
    assert not note.isVisible() and page.chat.talk.questions == []


def test_a_long_question_shows_whole_lines(page, qtbot):
    field = page.chat.prompt.field
    for count in (1, 3, 40):
        field.setPlainText("\n".join(["a line"] * count))
        lines = field.height() / QFontMetricsF(field.font()).lineSpacing()
        assert abs(lines - round(lines)) < 0.1 and round(lines) == min(count, 6)
        assert field.verticalScrollBar().isVisible() == (count > 6)


def test_the_runs_to_choose_from_are_listed_anew_only_when_they_are_others(page, qtbot, monkeypatch):
    cleared = []
    monkeypatch.setattr(page.bar.run, "clear", lambda: cleared.append(1))
    page._on_runs()
    assert not cleared and page.bar.run.currentText() == "Shop"


def test_stop_keeps_what_was_written(page, qtbot):
    page.more.longest.setValue(4000)
    stop, seen = page.chat.prompt.stop, []

    def on_words() -> None:
        if page.chat.original.text and not seen:
            seen.append(stop.isVisible())
            qtbot.keyClick(page.chat.prompt.field, Qt.Key.Key_Escape)

    page.tryout.progress.connect(on_words)
    page.chat.prompt.ask("Where is the hammer?")
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE_MS)
    assert seen == [True]
    qtbot.waitUntil(lambda: not page.tryout.busy, timeout=PATIENCE_MS)
    assert page.chat.original.text and page.chat.original.state in ("Stopped", "Done")
    assert page.chat.prompt.send.isVisible()


def test_new_chat_in_the_middle_of_an_answer_forgets_it_and_is_ready_again(page, qtbot):
    page.more.longest.setValue(4000)
    page.chat.prompt.ask("Where is the hammer?")
    qtbot.waitUntil(lambda: len(page.chat.original.text) > 3, timeout=PATIENCE_MS)
    page.new_chat.click()
    qtbot.waitUntil(lambda: page.chat.prompt.send.isVisible(), timeout=PATIENCE_MS)
    assert not page.chat.original.turns and page.chat.talk.questions == [] and not page.tryout.busy


def test_chips_come_from_the_examples_and_ask_with_a_click(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.chat.chips.chips), timeout=PATIENCE_MS)
    chip = page.chat.chips.chips[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.tryout.busy, timeout=PATIENCE_MS)
    assert page.chat.bubble.text == chip.text() and page.chat.tuned.text


def test_another_version_answers_after_it_was_chosen(page, qtbot):
    versions = page.facts.versions
    assert len(versions) > 1 and versions[0].best
    page.bar.version.setCurrentIndex(1)
    page.bar.version.activated.emit(1)
    assert page.bar.chosen_version == versions[1]
    assert page.chat.tuned.who.text() == f"Shop, step {versions[1].step}"


def test_an_answer_goes_on_saying_which_version_wrote_it(page, qtbot):
    first, second = page.facts.versions[:2]
    best, other = f"Shop, step {first.step} (best)", f"Shop, step {second.step}"
    tuned = page.chat.tuned
    ask(page, qtbot, "Where is the hammer?")
    page.bar.version.setCurrentIndex(1)
    page.bar.version.activated.emit(1)
    assert tuned.who.text() == best
    ask(page, qtbot, "And the nails?")
    assert tuned.who.text() == other
    assert [turn.who for turn in tuned.turns] == [best, other]
    assert best in [label.text() for label in tuned.turns[0].findChildren(Label) if label.isVisible()]
    text = as_markdown(page.facts, page.chat)
    assert f"### Tuned: {best}" in text and f"### Tuned: {other}" in text


def test_a_model_that_is_gone_is_said_and_can_be_shown_where_it_is(page, qtbot, place, monkeypatch):
    (place / "model").rename(place / "elsewhere")
    ask(page, qtbot, "Where is the hammer?")
    error = page.chat.error.note
    assert error is not None and error.buttons and page.chat.prompt.field.toPlainText() == "Where is the hammer?"
    monkeypatch.setattr("app.ui.try_it.page.choose_model_folder", lambda *_: place / "elsewhere")
    error.buttons[0].click()
    ask(page, qtbot, "Where is the hammer?")
    assert page.chat.error.note is None and page.chat.tuned.text


def test_while_a_training_runs_its_last_saved_version_answers(qtbot, place):
    window = open_window(qtbot, place)
    window.start(config(place, epochs=400, save_every=20, validate_every=20))
    with qtbot.waitSignal(
        window.session.events_arrived,
        timeout=PATIENCE_MS,
        check_params_cb=lambda es: any(isinstance(e, Saved) for e in es),
    ):
        pass
    window.show_try_it()
    page = window.try_it
    page.more.longest.setValue(12)
    page.bar.temperature.setValue(0)  # by chance, the first word of a tiny model may be the end
    qtbot.waitUntil(lambda: page.facts is not None and page.bar.chosen_version is not None, timeout=PATIENCE_MS)
    assert page.chat.note.isVisible() and "slower" in page.chat.note.text
    ask(page, qtbot, "Where is the hammer?")
    assert window.session.state is State.TRAINING
    assert page.chat.error.note is None, page.chat.error.note.text
    assert page.chat.original.text and page.chat.tuned.text
    first = page.bar.chosen_version
    qtbot.waitUntil(lambda: page.bar.chosen_version.step > first.step, timeout=PATIENCE_MS)
    assert page.chat.tuned.who.text().removesuffix(" (best)") == f"Shop, step {first.step}"
    page.modes.chosen.emit(2)
    page.measure.begin.click()
    assert "pause it" in page.measure.error.note.accessibleName(), "it would wait for the training's end"
    assert page.measure._stack.currentIndex() == 0
    window.session.stop_and_keep()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=PATIENCE_MS)
    assert not page.chat.note.isVisible()


def test_without_a_run_the_page_leads_to_one(qtbot, tmp_path):
    window = open_window(qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.run_list.runs is not None)
    window.show_try_it()
    assert window.try_it._stack.currentIndex() == 0


def test_line_breaks_are_kept_and_pictures_are_not_loaded(qtbot):
    assert as_meant("one\ntwo\n- a\n- b") == "one\u2028two\n- a\n- b"
    assert as_meant("```\na\nb\n```\nc") == "```\na\nb\n```\u2028c" or as_meant("```\na\nb\n```").count("\n") == 3
    shown = AnswerText()
    qtbot.addWidget(shown)
    shown.set_text("See ![map](file:///etc/hosts) and <img src='file:///etc/hosts'>\n\n1. **Bold**")
    assert "map" in shown.toPlainText() and "<img" in shown.toPlainText() and "Bold" in shown.toPlainText()
    assert shown.plain.startswith("See ![map]")


def test_the_first_row_of_a_table_is_bold_also_where_code_stands_above_it(qtbot):
    answer = AnswerText()
    qtbot.addWidget(answer)
    answer.set_text("```\ncut()\n```\n\n| Tool | Price |\n|---|---|\n| Shears | 12 € |\n")
    table = next(frame for frame in answer.document().rootFrame().childFrames() if isinstance(frame, QTextTable))
    firsts = [table.cellAt(0, column).firstCursorPosition() for column in range(2)]
    assert [cursor.block().text() for cursor in firsts] == ["Tool", "Price"]
    assert {cursor.block().begin().fragment().charFormat().fontWeight() for cursor in firsts} == {QFont.Weight.DemiBold}
    assert answer.plain.startswith("```"), "what is copied is what the model wrote"


def test_a_run_that_is_kept_elsewhere_stands_among_the_others_while_it_answers(page, qtbot, run, tmp_path):
    other = Path(shutil.copytree(run.folder, tmp_path / "Backup"))
    page.show_run(other)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.run.folder == other, timeout=PATIENCE_MS)
    assert page.bar.run.currentText() == "Shop" and page.bar.run.count() == 2


def test_when_the_run_that_answers_is_thrown_away_another_one_answers(page, qtbot, run, tmp_path):
    other = Path(shutil.copytree(run.folder, tmp_path / "Backup"))
    page.show_run(other)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.run.folder == other, timeout=PATIENCE_MS)
    shutil.rmtree(other)
    page.window().waiting.refresh()
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.run == run, timeout=PATIENCE_MS)
    assert page.chat.error.note is None and page.bar.run.count() == 1


def test_a_long_question_leaves_room_for_its_answers_and_is_still_whole(page, qtbot):
    asked = "Once upon a time " * 400
    page.chat.bubble.set_text(asked)
    page.chat.bubble.show()
    assert page.chat.bubble.sizeHint().height() < 160 and page.chat.bubble.label.text().endswith(" …")
    assert page.chat.bubble.text == asked and asked in page.chat.bubble.accessibleName()
    page.chat.bubble.set_text("Short?")
    assert page.chat.bubble.label.text() == "Short?" and not page.chat.bubble.toolTip()


def test_a_blind_test_that_is_stopped_shows_how_it_stands(page, qtbot):
    blind = page.blind
    page.modes.chosen.emit(1)
    blind.begin.click()
    qtbot.waitUntil(lambda: blind.votes["left"].isEnabled(), timeout=PATIENCE_MS)
    blind.vote("same")
    blind.stop.click()
    assert blind._stack.currentIndex() == 2 and blind.tally_rows["same"].number.text() == "1"
    blind.again.click()
    blind.begin.click()
    blind.stop.click()
    assert blind._stack.currentIndex() == 0


def test_a_blind_test_hides_who_wrote_what_and_keeps_the_votes(page, qtbot, run):
    blind = page.blind
    page.modes.chosen.emit(1)
    assert not page.save.isVisible()
    blind.counts.set_current(0)
    blind.begin.click()
    for number in range(5):
        qtbot.waitUntil(
            lambda: blind.votes["left"].isEnabled() or blind._stack.currentIndex() == 2, timeout=PATIENCE_MS
        )
        assert "Tuned" not in blind.left.badge.accessibleName() and blind.left.numbers == ""
        qtbot.keyClick(blind, Qt.Key.Key_1 if number else Qt.Key.Key_2)
    qtbot.waitUntil(lambda: blind._stack.currentIndex() == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(Votes(run.folder).all()) == 5, timeout=PATIENCE_MS)
    assert blind.tally_rows["same"].number.text() == "1" and blind.verdict.text()


def test_measuring_compares_both_on_what_was_kept_aside_and_can_be_cancelled(page, qtbot):
    page.modes.chosen.emit(2)
    page.measure.begin.click()
    qtbot.waitUntil(lambda: page.measure._stack.currentIndex() == 2, timeout=PATIENCE_MS)
    assert page.measure.headline.text() and page.measure.facts.facts["Tokens"]
    settle(page.window())
    card = page.measure.findChild(ComparedCard)
    assert card.mapTo(page, QPoint(card.width(), 0)).x() == page.modes.mapTo(page, QPoint(page.modes.width(), 0)).x()
    page.measure.again.click()
    page.measure.begin.click()
    page.measure.cancel.click()
    qtbot.waitUntil(lambda: page.measure._stack.currentIndex() == 0, timeout=PATIENCE_MS)
    assert page.measure.error.note is None


def test_measuring_that_waits_for_its_turn_is_cancelled_at_once(page, qtbot):
    go_on = threading.Event()
    page.window().session.engine.post(lambda task: go_on.wait(60))
    page.measure.begin.click()
    assert page.measure._stack.currentIndex() == 1
    page.measure.cancel.click()
    assert page.measure._stack.currentIndex() == 0 and page.measure.error.note is None
    assert page.window().session.occupied == ""
    go_on.set()
    page.measure.begin.click()
    qtbot.waitUntil(lambda: page.measure._stack.currentIndex() == 2, timeout=PATIENCE_MS)


def test_measuring_on_a_file_without_answers_says_so(page, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "empty.jsonl"
    file.write_text('{"messages": [{"role": "user", "content": "Hi"}]}\n')
    monkeypatch.setattr("app.ui.try_it.measure_view.choose_examples_file", lambda *_: file)
    page.measure.source.set_current(1)
    page.measure.source.chosen.emit(1)
    page.measure.begin.click()
    qtbot.waitUntil(lambda: page.measure.error.note is not None, timeout=PATIENCE_MS)
    assert page.measure._stack.currentIndex() == 0


def test_training_on_begins_from_the_version_that_answers(page, qtbot):
    window = page.window()
    page.bar.more.setChecked(True)
    page.more.train_on.click()
    setup = window.new_training
    version = page.bar.chosen_version
    qtbot.waitUntil(lambda: setup.draft.config.start_from == version.folder, timeout=PATIENCE_MS)
    assert setup.draft.config.rank == 2 and setup.draft.config.alpha == 8 and setup.draft.config.name != "Shop"
    assert (
        setup.start_from.note.isVisible() and "Shop" in setup.start_from.note.text
    ) or "shop" in setup.start_from.note.text
    setup.start_from.note.buttons[0].click()
    assert setup.draft.config.start_from is None and not setup.start_from.note.isVisible()


def test_what_is_no_earlier_result_is_said(page, qtbot, place):
    setup = page.window().new_training
    setup.draft.change(model_path=place / "model")
    setup.start_from.begin_from(place)
    qtbot.waitUntil(lambda: setup.start_from.note.isVisibleTo(setup), timeout=PATIENCE_MS)
    assert "not an adapter" in setup.start_from.note.text and setup.draft.config.start_from is None


def test_what_a_model_thinks_first_is_folded_above_its_answer(qtbot):
    pane = AnswerPane("Tuned", tuned=True)
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    pane.begin("Where is the hammer?")
    turn = pane.turns[-1]
    pane.hear([Heard(1, "", "They want a hammer. ", 5, 10.0)])
    qtbot.waitUntil(turn.thinking.isVisible)
    assert not turn.thinking.panel.isVisible() and pane.state == "Thinking…"
    pane.hear([Heard(1, "On the shelf.", "", 9, 10.0)])
    pane.finish(Said(1, "On the shelf.", "They want a hammer.", 9, 10.0, 0.1, "end", 1.0), 512)
    assert pane.text == "On the shelf." and turn.thoughts == "They want a hammer."
    qtbot.mouseClick(turn.thinking.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(turn.thinking.panel.isVisible)


def test_a_question_that_was_given_up_is_no_part_of_the_conversation():
    talk = Talk(["A whole chapter", "Hi"], (["", "Hello"], ["Aye", ""]), ["Shop", "Shop"])
    assert [turn["content"] for turn in talk.turns(0, "", "So?")] == ["Hi", "Hello", "So?"]
    assert [turn["content"] for turn in talk.turns(1, "", "So?")] == ["A whole chapter", "Aye", "So?"]


def test_answers_that_were_measured_are_dressed_as_those_of_a_chat(qtbot):
    card = ComparedCard(Compared(4, "How?", "**Boil** it.", 2.0, 1.0, "1. Wait\n2. Wait", "_Boil_ it."))
    qtbot.addWidget(card)
    answers = card.findChildren(AnswerText)
    assert [answer.plain for answer in answers] == ["**Boil** it.", "1. Wait\n2. Wait", "_Boil_ it."]
    assert answers[0].toPlainText() == "Boil it."
