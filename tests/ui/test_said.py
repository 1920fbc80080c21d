"""Errors and problems are told in the person's language, though those who make them know English alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from app.data.model_folder import inspect_model
from app.data.models.suggested import SUGGESTED
from app.data.problems import CATALOGUE, problem
from app.data.reading import read_examples
from app.engine.failures import leaner_config
from app.errors import UserError
from app.runs.changes import OTHER_FILES, refused
from app.runs.config import TrainingConfig, parse_config, setting
from app.runs.find import find_run
from app.ui import text as text_of
from app.ui.language import FOLDER
from app.ui.new_training.controls import label_of, make_control
from app.ui.said import problem_words, said, told
from app.ui.widgets.note import ErrorNote


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("tunesmith_de", str(FOLDER))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def error_of(work) -> UserError:
    with pytest.raises(UserError) as raised:
        work()
    return raised.value


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_problem_of_examples_is_told_in_german_with_what_was_filled_in(german, code: str):
    kind = CATALOGUE[code]
    names = set(re.findall(r"\{(\w+)\}", kind.what + kind.why + kind.fix))
    values = {name: f"»{name} 7. x«" for name in names}
    made = problem(code, 3, **values)
    for english, german_words in zip((made.what, made.why, made.fix), problem_words(made), strict=True):
        assert english == german_words == "" or english != german_words or "{detail}" in kind.why
        assert [value for value in values.values() if value in english and value not in german_words] == []


def test_errors_of_models_examples_settings_and_runs_are_told_in_german(german, tmp_path: Path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text('{"model_type": "llama"}')
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 and so on")
    errors = [
        error_of(lambda: inspect_model(tmp_path / "model")),
        error_of(lambda: inspect_model(tmp_path / "nowhere")),
        error_of(lambda: read_examples(tmp_path / "letter.pdf")),
        error_of(lambda: read_examples(tmp_path / "gone.jsonl")),
        error_of(lambda: parse_config({"method": "full", "dropout": 0.1})),
        error_of(lambda: find_run("Käse", tmp_path)),
    ]
    for error in errors:
        german_error = told(error)
        for english, words in (
            (error.what, german_error.what), (error.why, german_error.why), (error.next, german_error.next)
        ):  # fmt: skip
            assert english == words == "" or english != words, error
        assert german_error.code == error.code
        assert not re.search(r"\b(the|is|not|choose|it)\b", str(german_error), re.IGNORECASE), german_error
    assert told(errors[2]).what == "letter.pdf ist ein PDF, keine Datei mit Beispielen."


def test_names_of_settings_and_what_they_may_be_are_told(german):
    refusals = {
        "rank": {"rank": 0}, "learning_rate": {"learning_rate": "fast"}, "epochs": {"epochs": 1.5}, "method": {"method": "x"}
    }  # fmt: skip
    for name, values in refusals.items():
        error = told(error_of(lambda values=values: parse_config(values)))
        assert error.what.startswith(label_of(name)), error
        assert not re.search(r"\b(should|input|has to|cannot)\b", str(error), re.IGNORECASE), error
    going_on = told(refused(setting("learn_from").label, "nothing chosen", OTHER_FILES, "step-20"))
    assert going_on.what.startswith(label_of("learn_from")) and "nothing" not in going_on.next
    assert label_of("learn_from") != setting("learn_from").label


def test_a_person_s_own_words_stay_even_where_they_are_a_sentence_of_ours(german):
    """As the name of a file or a run, and inside an example."""
    assert said("The file is empty.") == "Die Datei ist leer."
    words = "The file is empty."
    assert said(f"There is no run called “{words}”.") == f"Es gibt keinen Lauf namens „{words}“."
    made = problem("refusal", 3, near=words)
    assert words in made.what and words in problem_words(made)[0] != made.what
    assert said("The first problem: The file is empty.") == "Das erste Problem: Die Datei ist leer."


def test_sentences_after_each_other_are_told_one_by_one(german):
    text = "Training stopped: the memory was not enough. Everything up to step 20 is saved."
    assert said(text) == "Training abgebrochen: Der Speicher reichte nicht. Alles bis Schritt 20 ist gesichert."
    assert said("The first problem: The file is empty.") == "Das erste Problem: Die Datei ist leer."


def test_what_nobody_here_wrote_stays_as_it_is(german):
    for text in ("", "Permission denied.", "[Errno 28] No space left on device", "Hallo {1}"):
        assert said(text) == text


def test_in_english_nothing_changes(qapp):
    for text in ("letter.pdf is a PDF, not a file of examples.", "It holds 3 files that could be examples.", "Other."):
        assert said(text) == text


def test_the_window_sets_apostrophes_but_in_what_was_filled_in(qapp):
    assert said("This model's tokenizer cannot be used.") == "This model’s tokenizer cannot be used."
    assert said("There is no folder /tmp/Ship's captain.") == "There is no folder /tmp/Ship's captain."


def test_an_error_in_a_card_speaks_german(german, qtbot):
    note = ErrorNote(UserError("There is no folder /tmp/x.", "A model is a folder with several files."))
    qtbot.addWidget(note)
    shown = [label.text() for label in note.findChildren(QLabel)]
    assert "Es gibt keinen Ordner /tmp/x" in shown and "Ein Modell ist ein Ordner mit mehreren Dateien." in shown
    assert note.accessibleName().startswith("Es gibt keinen Ordner")


def test_what_was_changed_so_that_a_training_could_go_on_is_told_in_german(german, tmp_path: Path):
    config = TrainingConfig(model_path=tmp_path, data=tmp_path, batch_size=4)
    lean = config.changed(batch_size=1)
    for leaner in (leaner_config(config), leaner_config(config, last=True), leaner_config(lean)):
        assert leaner is not None
        assert said(leaner[1]).startswith("Der Speicher reichte nicht. Jetzt "), leaner[1]


def test_the_models_to_download_are_described_in_german(german):
    assert [model.line for model in SUGGESTED if said(model.line) == model.line] == []


def test_numbers_of_things_are_written_as_numbers_are_and_names_stay(german):
    assert f" {text_of.number(3631)} Tokens" in problem_words(problem("answer_cut", 3, detail="3631"))[1]
    assert said("There is no run called “2024”.") == "Es gibt keinen Lauf namens „2024“."


def test_units_beside_a_setting_are_in_the_person_s_language(german, qtbot):
    for name, unit in (("save_every", " Schritte"), ("validation_split", "\u00a0%")):
        control = make_control(name)
        qtbot.addWidget(control)
        assert control.spin.suffix().replace(" %", "\u00a0%") == unit


def test_paused_and_stopped_have_a_word_each(german):
    words = {state: QCoreApplication.translate("StatePill", state) for state in ("Paused", "Stopped", "Finished")}
    assert len(set(words.values())) == 3
    assert all(QCoreApplication.translate("run_states", state) == word for state, word in words.items())
