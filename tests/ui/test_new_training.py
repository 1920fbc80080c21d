"""Setting up a training: what the cards say, when Start is on, and what each setting does to the draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.runs.config import PRESETS, TrainingConfig, setting
from app.runs.store import create_run
from app.services.forecast import Machine
from app.services.settings import Settings
from app.ui import demo_files
from app.ui.new_training.advanced import FIRST, AdvancedPanel, remaining
from app.ui.new_training.controls import ChoiceControl, RealControl, SeedControl, WholeControl
from app.ui.new_training.draft import Draft
from app.ui.new_training.targets import group_of, short_name
from tests.tiny import write_model
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def window(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path)
    window.show_new_training()
    return window


@pytest.fixture
def panel(qtbot, tmp_path: Path) -> AdvancedPanel:
    settings = Settings(QSettings(str(tmp_path / "panel.ini"), QSettings.Format.IniFormat))
    panel = AdvancedPanel(Draft(), settings, Machine(16.0, False))
    qtbot.addWidget(panel)
    return panel


def test_start_waits_for_both_choices_and_says_for_which(window, qtbot):
    bar, choices = window.new_training.bar, window.session.choices
    assert bar.reason == "Choose a model and examples"
    with qtbot.waitSignal(choices.model_checked, timeout=PATIENCE_MS):
        window.open_path(demo_files.MODEL)
    assert bar.reason == "Choose examples to see time and memory"
    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS):
        window.open_path(demo_files.EXAMPLES)
    qtbot.waitUntil(lambda: "3 times through" in bar.headline.text() + bar.line.text(), timeout=PATIENCE_MS)
    assert bar.reason == ""
    assert window.new_training.model_card.facts.fit == "Fits on this Mac"
    assert window.new_training.draft.config.name == "Examples"
    assert window.new_training.draft.config.test_question


def test_what_was_suggested_for_one_file_gives_way_to_the_next_and_what_was_typed_stays(window, qtbot, tmp_path):
    draft, line = window.new_training.draft, "User: Where is the {}?\nAssistant: On the wall.\n\n"
    for name in ("pets-at-home", "tools"):
        (tmp_path / f"{name}.txt").write_text(line.format(name) * 3, encoding="utf-8")
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.open_path(tmp_path / "pets-at-home.txt")
    first = draft.config.test_question
    assert draft.config.name == "Pets at home" and first
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.open_path(tmp_path / "tools.txt")
    assert draft.config.name == "Tools" and draft.config.test_question != first
    window.new_training.training_card.name.end(False)
    qtbot.keyClicks(window.new_training.training_card.name, " of mine")
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.open_path(tmp_path / "pets-at-home.txt")
    assert draft.config.name == "Tools of mine"


def test_a_suggested_name_is_one_that_no_run_has(window, qtbot, tmp_path):
    for _ in range(2):
        create_run(TrainingConfig(name="Tools"), window.session.runs_root)
        create_run(TrainingConfig(name="Tools 2"), window.session.runs_root)
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    (tmp_path / "tools.txt").write_text("User: Where is it?\nAssistant: On the wall.\n\n" * 3, encoding="utf-8")
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.open_path(tmp_path / "tools.txt")
    assert window.new_training.draft.config.name == "Tools 3"
    create_run(TrainingConfig(name="Tools 3"), window.session.runs_root)
    window.run_list.refresh()
    qtbot.waitUntil(lambda: window.new_training.draft.config.name == "Tools 4", timeout=PATIENCE_MS)


def test_a_wrong_folder_is_explained_in_the_card_and_its_model_offered(window, qtbot, tmp_path):
    card, choices = window.new_training.model_card, window.session.choices
    write_model(tmp_path / "downloads" / "tiny", "llama")
    with qtbot.waitSignal(choices.model_refused, timeout=PATIENCE_MS):
        window.open_path(tmp_path / "downloads")
    assert card.state == "error"
    assert card.error is not None
    qtbot.waitUntil(card.error.isVisible)
    assert window.new_training.bar.reason
    use = next(button for button in card.error.buttons if button.text() == "Use that model")
    with qtbot.waitSignal(choices.model_checked, timeout=PATIENCE_MS):
        use.click()
    assert card.error is None
    assert card.state == "ready"


def test_every_advanced_setting_has_exactly_one_control(panel):
    controls = set(panel.controls)
    advanced = {name for name in TrainingConfig.model_fields if setting(name).group == "advanced"}
    assert controls == advanced - {"targets"}
    assert len(remaining()) + sum(len(column) for column in FIRST) == len(controls)


@pytest.mark.parametrize(
    "name", [n for n in TrainingConfig.model_fields if setting(n).group == "advanced" and n != "targets"]
)
def test_a_control_changes_its_setting_and_shows_a_change_from_elsewhere(panel, name):
    draft, control = panel._draft, panel.controls[name]
    before = getattr(draft.config, name)
    match control:
        case WholeControl() | RealControl():
            control.spin.stepUp()
        case SeedControl():
            control.another.click()
        case ChoiceControl():
            box: QComboBox = control.box
            box.setCurrentIndex(1)
            box.activated.emit(1)
    after = getattr(draft.config, name)
    assert after != before
    draft.load(TrainingConfig())
    shown = getattr(draft.config, name)
    match control:
        case WholeControl() | RealControl():
            assert shown is None or control.spin.value() == shown
        case SeedControl():
            assert control.findChild(QLineEdit).text() == str(shown)
        case ChoiceControl():
            assert control.box.currentData() == shown


def test_changing_a_setting_makes_it_custom_and_reset_goes_back(window):
    card, draft = window.new_training.training_card, window.new_training.draft
    assert card.presets.options == ["Quick", "Balanced", "Thorough"]
    card.presets.chosen.emit(2)
    assert draft.config.epochs == 5
    card.panel.controls["rank"].spin.setValue(12)
    assert card.presets.options[-1] == "Custom"
    assert card.reset.text() == "Reset to Thorough"
    card.reset.click()
    assert draft.config.rank == 32
    assert card.presets.options == ["Quick", "Balanced", "Thorough"]


def test_settings_that_do_not_go_together_are_refused_in_words(window):
    card, draft = window.new_training.training_card, window.new_training.draft
    draft.change(dropout=0.1)
    draft.change(method="full")
    assert draft.config.method == "lora"
    assert "dropout" in card.note.text


def test_a_preset_is_fitted_to_the_parts_that_the_model_has():
    draft = Draft()
    draft.apply(PRESETS[0])
    draft.offer_targets(("qkv_proj", "o_proj"), ("qkv_proj", "o_proj"))
    assert draft.config.targets == ("all",)
    assert not draft.custom
    draft.choose_targets({"o_proj"})
    assert draft.config.targets == ("o_proj",)
    assert draft.custom
    draft.choose_targets(set())
    assert draft.config.targets == ("o_proj",)


def test_parts_are_grouped_by_where_they_stand():
    assert group_of(("self_attn.q_proj",)) == "attention"
    assert group_of(("mlp.switch_mlp.gate_proj",)) == "feed_forward"
    assert group_of(("conv",)) == "other"
    assert short_name("gate_proj") == "gate"


def test_split_and_cut_off_are_tied_to_their_settings(window, qtbot):
    facts, draft = window.new_training.examples_card.facts, window.new_training.draft
    with qtbot.waitSignal(window.session.choices.examples_checked, timeout=PATIENCE_MS):
        window.open_path(demo_files.EXAMPLES)
    facts.split.changed.emit(20)
    assert draft.config.validation_split == 20
    facts.histogram.cutoff_changed.emit(128)
    assert draft.config.max_seq_len == 128
    draft.change(max_seq_len=512, validation_split=5.0)
    assert facts.histogram.cutoff == 512
    assert facts.split.percent == 5


def test_a_saved_setup_fills_everything_in(window, qtbot, tmp_path):
    setup = tmp_path / "setup.toml"
    setup.write_text(f'model_path = "{demo_files.MODEL}"\ndata = "{demo_files.EXAMPLES}"\nrank = 24\nname = "Mine"\n')
    choices = window.session.choices
    with qtbot.waitSignals([choices.model_checked, choices.examples_checked], timeout=PATIENCE_MS):
        window.open_path(setup)
    config = window.new_training.draft.config
    assert (config.rank, config.name) == (24, "Mine")


def test_a_setup_that_names_no_model_and_no_examples_leaves_those_that_are_chosen(window, qtbot, tmp_path):
    page, choices = window.new_training, window.session.choices
    with qtbot.waitSignals([choices.model_detailed, choices.lengths_measured], timeout=PATIENCE_MS):
        window.open_path(demo_files.MODEL)
        window.open_path(demo_files.EXAMPLES)
    (tmp_path / "mine.toml").write_text("rank = 24\n")
    page.open_setup_file(tmp_path / "mine.toml")
    config = page.draft.config
    assert (config.rank, config.model_path, config.data) == (24, demo_files.MODEL, demo_files.EXAMPLES)


def test_the_advanced_settings_scroll_into_sight_when_they_are_asked_for_by_key(window, qtbot):
    page = window.new_training
    window.resize(1080, 700)
    page.toggle_advanced()
    advanced = page.training_card.advanced
    qtbot.waitUntil(lambda: 0 <= advanced.mapTo(page.area.viewport(), QPoint(0, 0)).y() < 40)
    assert advanced.is_open
    qtbot.waitUntil(lambda: advanced.panel.visibleRegion().boundingRect().height() > 300)


@pytest.mark.parametrize(
    ("typed", "taken"), [("1e3", 13), ("1,234", 1234), ("", 42), ("99999999999", 2**32 - 1), ("007", 7)]
)
def test_whatever_is_typed_as_a_seed_becomes_a_number(qtbot, typed: str, taken: int):
    control = SeedControl("seed")
    qtbot.addWidget(control)
    control.show_value(42)
    values: list[int] = []
    control.changed.connect(values.append)
    control.field.selectAll()
    qtbot.keyClick(control.field, Qt.Key.Key_Delete)
    qtbot.keyClicks(control.field, typed)
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert (values, control.field.text()) == ([taken], str(taken))
