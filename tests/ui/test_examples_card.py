"""The Examples card: any file a person has, what it was read as, and advice that follows from it."""

import json
from pathlib import Path

import pytest

from app.data.choices import ReviewChoices, apply_choices
from app.data.splitting import split
from app.ui import demo_files
from app.ui.widgets.label import ElidedLabel
from app.ui.widgets.reading import Skeleton
from tests.data.files import GOOD, OTHER, asked, line, many
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path)


@pytest.fixture
def card(window):
    return window.new_training.examples_card


def opened(window, qtbot, file: Path, content: str):
    file.write_text(content)
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(file)
    return window.new_training.examples_card.facts


def test_the_format_is_shown_and_another_can_be_chosen(window, card, qtbot, tmp_path):
    both = '{"prompt": "Where is the saw?", "completion": "In the box.", "text": "Once upon a time."}'
    facts = opened(window, qtbot, tmp_path / "a.jsonl", both)
    assert facts.format.words == "a.jsonl · Prompt and completion format, recognised automatically"
    actions = {action.text(): action for action in facts.format.menu().actions()}
    assert actions["Recognise automatically"].isChecked() and "Plain text" in actions
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        actions["Plain text"].trigger()
    assert facts.format.words == "a.jsonl · Plain text format, chosen by you"
    assert window.new_training.draft.config.data_format == "Plain text"
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        facts.format.wanted.emit("")
    assert window.new_training.draft.config.data_format == ""


def test_unclear_columns_are_asked_for_and_reach_the_settings(window, card, qtbot, tmp_path):
    table = tmp_path / "tickets.csv"
    rows = "".join(f"{n};Where is saw {n}?;mail;In box {n}, under the stairs.\n" for n in range(12))
    table.write_text("Nr;Kunde sagt;Kanal;Wir sagen\n" + rows)
    with qtbot.waitSignal(window.session.choices.examples_refused, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(table)
    picker = card.picker
    assert picker.isVisibleTo(card) and card.error is None and card.state == "waiting"
    assert (picker.question.currentText(), picker.answer.currentText()) == ("Kunde sagt", "Wir sagen")
    picker.question.setCurrentIndex(3)
    assert not picker.use.isEnabled()
    picker.question.setCurrentIndex(1)
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        picker.use.click()
    assert card.facts.count.text() == "12 conversations" and card.state == "ready"
    assert "columns “Kunde sagt” and “Wir sagen”" in card.facts.format.words
    assert window.new_training.draft.config.columns == ("Kunde sagt", "Wir sagen")
    with qtbot.waitSignal(window.session.choices.columns_asked, timeout=PATIENCE_MS):
        card.facts.format.columns_wanted.emit()
    assert picker.isVisibleTo(card)


def test_the_first_rows_show_the_columns_that_are_chosen(window, card, qtbot, tmp_path):
    table = tmp_path / "wide.csv"
    table.write_text(
        ",".join(f"c{n}" for n in range(12)) + "\n" + (",".join("some text" for _ in range(12)) + "\n") * 3
    )
    with qtbot.waitSignal(window.session.choices.examples_refused, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(table)
    card.picker.question.setCurrentIndex(7)
    card.picker.answer.setCurrentIndex(11)
    assert card.picker.shown == [0, 1, 2, 3, 7, 11]
    titles = [label.text() for label in card.picker.findChildren(ElidedLabel) if label.isVisibleTo(card.picker)]
    assert {"c7", "c11"} <= set(titles)


def test_columns_without_titles_are_chosen_by_number(window, card, qtbot, tmp_path):
    table = tmp_path / "a.csv"
    table.write_text("1,Where is the saw?,In the box.\n2,Where is the nail?,On the floor.\n")
    with qtbot.waitSignal(window.session.choices.examples_refused, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(table)
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        card.picker.use.click()
    first, second = window.session.choices.reading.conversations
    assert [m.content for m in first.messages] == ["Where is the saw?", "In the box."] and second.line == 2
    assert window.new_training.draft.config.columns == ("2", "3")


def test_a_folder_brings_its_check_file_and_overlap_is_told(window, card, qtbot, tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "train.jsonl").write_text(many(30))
    (folder / "valid.jsonl").write_text(asked("Question 3?", "Answer 3.") + "\n" + OTHER)
    assert card.drop._accept(folder) == "" and card.drop._accept(tmp_path) != ""
    with qtbot.waitSignal(window.session.choices.check_file_read, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(folder)
    assert window.new_training.draft.config.valid_data == folder / "valid.jsonl"
    assert card.facts.aside.text() == "1 in valid.jsonl to check progress"
    assert card.facts.note.text.startswith("One conversation is also in the file kept for checking.")
    opened(window, qtbot, tmp_path / "other.jsonl", GOOD)
    assert window.new_training.draft.config.valid_data is None


def test_tokens_chat_format_and_advice_are_shown_once_there_is_a_model(window, card, qtbot, tmp_path):
    rows = [asked(f"How long is hedge {n}?", "Very long. " * (n % 7)) for n in range(30)]
    rows.append(asked("And the longest?", "Longer than any other hedge. " * 200))
    facts = opened(window, qtbot, tmp_path / "a.jsonl", "\n".join(r for r in rows if '"content": ""' not in r))
    assert not facts.numbers.isVisibleTo(card)
    with qtbot.waitSignals(
        [window.session.choices.lengths_measured, window.session.choices.format_checked], timeout=PATIENCE_MS
    ):
        window.session.choices.choose_model(demo_files.MODEL)
    qtbot.waitUntil(lambda: "chat format checked" in facts.numbers.text(), timeout=PATIENCE_MS)
    assert "tokens" in facts.numbers.text() and "% of them learned" in facts.numbers.text()
    window.new_training.draft.change(max_seq_len=512)
    assert facts.shortened.text() == "1 longer one shortened, 1 within an answer"
    assert not facts.length_advice.isVisibleTo(card)  # longer ones than this model can read
    facts.show_context(0)
    assert facts.length_advice.isVisibleTo(card) and "all of them whole" in facts.length_advice.words
    facts.length_advice.used.emit()
    assert window.new_training.draft.config.max_seq_len > 512 and not facts.length_advice.isVisibleTo(card)
    assert facts.preset_advice.words == "Thorough suits so many: 5 times through"
    facts.preset_advice.used.emit()
    assert window.new_training.draft.base.name == "Thorough" and not facts.preset_advice.isVisibleTo(card)
    assert window.new_training.draft.config.epochs == 5 and not window.new_training.draft.custom
    window.new_training.draft.change(max_seq_len=2048)
    facts.show_context(512)
    assert facts.length_advice.words.startswith("This model reads at most 512 tokens")
    facts.length_advice.used.emit()
    assert window.new_training.draft.config.max_seq_len == 512


def test_a_saved_setup_brings_its_columns_back(window, card, qtbot, tmp_path):
    (tmp_path / "a.csv").write_text("Nr,Asked,Said\n" + "".join(f"{n},What {n}?,That {n}.\n" for n in range(12)))
    config = window.new_training.draft.config.changed(
        data=tmp_path / "a.csv", question_column="Asked", answer_column="Said", model_path=demo_files.MODEL
    )
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.new_training.load_config(config)
    assert window.new_training.draft.config.columns == ("Asked", "Said")
    assert json.loads(window.new_training.draft.config.model_dump_json())["answer_column"] == "Said"


def test_the_card_counts_and_keeps_aside_what_a_training_will(window, card, qtbot, tmp_path):
    same = "".join(asked("Question 3?", f"Another answer, {n}.") + "\n" for n in range(4))
    examples = tmp_path / "some.jsonl"
    opened(window, qtbot, examples, many(30) + "\n" + same)
    review = window.review.review
    draft = window.new_training.draft
    draft.change(validation_split=20.0)
    qtbot.waitUntil(lambda: agrees(card, window, None), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: review.table is not None, timeout=PATIENCE_MS)
    places = [review.table.place(row) for row in (0, 1, 2)]
    choices = review.choices
    for place in places:
        choices = choices.leaving_out(place)
    review.choose(choices)
    qtbot.waitUntil(lambda: agrees(card, window, choices), timeout=PATIENCE_MS)
    assert card.facts.count.text() == "34 conversations"  # of the file; those left out are not learned
    review.undo_all()
    qtbot.waitUntil(lambda: card.facts.count.text() == "34 conversations", timeout=PATIENCE_MS)


def agrees(card, window, choices) -> bool:
    """Whether the card says the very numbers that a training will learn from and keep aside."""
    config = window.new_training.draft.config
    reading = window.session.choices.reading
    learn, aside = split(apply_choices(reading, choices or ReviewChoices()), config.validation_split, config.seed)
    told = (card.facts.learn.text(), card.facts.aside.text())
    return told == (f"{len(learn)} to learn from", f"{len(aside)} kept aside to check progress")


def test_what_is_too_long_to_be_learned_counts_neither_as_learned_nor_as_kept_aside(window, card, qtbot, tmp_path):
    rows = [asked(f"How long is hedge {n}? " * (60 if n % 3 else 1), f"Very long, {n}.") for n in range(40)]
    opened(window, qtbot, tmp_path / "a.jsonl", "\n".join(rows))
    window.new_training.draft.change(validation_split=25.0, max_seq_len=128)
    with qtbot.waitSignal(window.session.choices.lengths_measured, timeout=PATIENCE_MS):
        window.session.choices.choose_model(demo_files.MODEL)
    parts = split(window.session.choices.reading.conversations, 25.0, window.new_training.draft.config.seed)
    learn, aside = (sum(len(c.messages[0].content) < 100 for c in part) for part in parts)
    told = f"{learn} to learn from", f"{aside} kept aside to check progress"
    qtbot.waitUntil(lambda: (card.facts.learn.text(), card.facts.aside.text()) == told, timeout=PATIENCE_MS)
    assert learn + aside == 14 and card.facts.shortened.text() == "26 longer ones not learned"


def test_grey_lines_stand_for_conversations_while_they_are_read(window, card, qtbot, tmp_path):
    card._on_reading(tmp_path / "replies.jsonl")
    skeleton = card.findChild(Skeleton)
    assert (
        skeleton.isVisibleTo(card)
        and skeleton.sizeHint().height() >= 90
        and card.reading.words == "Reading replies.jsonl…"
    )
    card.reading.cancel.click()
    assert not skeleton.isVisibleTo(card) and card.drop.isVisibleTo(card)


def test_what_was_read_is_said_and_one_problem_is_one(window, card, qtbot, tmp_path, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr("app.ui.new_training.examples_card.announce", lambda widget, words: said.append(words))
    window.show_new_training()
    facts = opened(window, qtbot, tmp_path / "a.jsonl", many(30) + "\n" + asked("And the last?", "") + "\n")
    assert facts.note.text == "1 conversation has a problem and is left out."
    assert said == ["31 conversations, a.jsonl. 1 conversation has a problem and is left out."]


def test_new_training_and_review_count_the_same(window, card, qtbot, tmp_path):
    """The file's conversations, and those with problems, whether they are left out or not."""
    lost = asked("What became of the accents?", "They are Ã¤ and Ã¶ and Ã¼ now.")
    facts = opened(window, qtbot, tmp_path / "a.jsonl", f"{many(30)}\n{asked('And the last?', '')}\n{lost}\n{{\n")
    assert facts.count.text() == "33 conversations"
    first = facts.note.text
    qtbot.waitUntil(lambda: window.review.review.table is not None, timeout=PATIENCE_MS)
    assert facts.note.text == first == "3 conversations have problems. 2 of them will be left out."
    assert window.review.header._line.text() == "a.jsonl · 33 conversations, 3 with problems"
    assert window.review.list.filter.options[:2] == ["All 33", "Problems 3"]


def test_a_shorter_limit_is_advised_only_where_something_is_longer(window, card, qtbot, tmp_path):
    facts = opened(window, qtbot, tmp_path / "a.jsonl", many(30))
    with qtbot.waitSignal(window.session.choices.lengths_measured, timeout=PATIENCE_MS):
        window.session.choices.choose_model(demo_files.MODEL)
    assert facts.suggested_length == 256 and int(window.session.choices.measured.longest.max()) < 128
    assert not facts.length_advice.isVisibleTo(card)
    window.new_training.draft.change(max_seq_len=16)
    assert facts.length_advice.words.startswith("256 tokens keep all of them whole")


def test_while_nothing_is_chosen_there_is_one_button_to_choose_with(window, card, qtbot, tmp_path):
    window.show_new_training()
    model = window.new_training.model_card
    assert not card.choose.isVisible() and card.drop.button.isVisible()
    assert not model.choose.isVisible() and model.drop.button.isVisible()
    opened(window, qtbot, tmp_path / "a.jsonl", many(30))
    assert card.choose.isVisible() and not card.drop.isVisible()


def test_a_text_has_passages_and_a_workbook_rows(window, card, qtbot, tmp_path):
    text = "\n\n".join(" ".join(f"word{n}" for n in range(200)) for _ in range(30))
    facts = opened(window, qtbot, tmp_path / "a.txt", text)
    review = window.review
    qtbot.waitUntil(lambda: review.review.table is not None, timeout=PATIENCE_MS)
    assert "passages" in facts.count.text() and facts.count.text() in review.header._line.text()
    review.view.show_row(0)
    assert review.view.title.text() == "Passage on line 1" and "message" not in review.view.line.text()
    import openpyxl

    book = openpyxl.Workbook()
    for row in (("Question", "Answer"), *((f"What is {n}?", f"It is {n}.") for n in range(12))):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.session.choices.choose_examples(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: review.review.table is not None, timeout=PATIENCE_MS)
    review.view.show_row(0)
    assert review.view.title.text() == "Conversation in row 2" and review.view.original.text() == "Show original row"
    assert review.list.model.face(0).line == "Row 2"


def test_a_file_with_nothing_in_it_is_refused_in_words(window, card, qtbot, tmp_path):
    for name, text in (("a.jsonl", ""), ("b.csv", "\n\n"), ("c.json", "[]")):
        (tmp_path / name).write_text(text)
        with qtbot.waitSignal(window.session.choices.examples_refused, timeout=PATIENCE_MS):
            window.session.choices.choose_examples(tmp_path / name)
        assert card.error is not None and card.state == "error" and "empty" in card.error.accessibleName()


def test_where_nothing_can_be_learned_the_card_asks_for_attention_until_it_can(window, card, qtbot, tmp_path):
    window.session.choices.choose_model(demo_files.MODEL)
    opened(window, qtbot, tmp_path / "good.jsonl", many(30))
    memory = window.new_training.model_card.facts
    window.show_new_training()
    qtbot.waitUntil(lambda: bool(memory.fit), timeout=PATIENCE_MS)
    opened(
        window,
        qtbot,
        tmp_path / "a.jsonl",
        line(("user", "How?"), ("assistant", "So."), ("user", "And then?"), ("assistant", "")),
    )
    assert card.state == "error" and not memory.fit and not window.new_training.bar.start.isEnabled()
    review = window.review.review
    qtbot.waitUntil(lambda: review.table is not None, timeout=PATIENCE_MS)
    review.use_all()
    qtbot.waitUntil(lambda: card.state == "ready", timeout=PATIENCE_MS)
