"""Quick, Balanced and Thorough, as the design lists them, and the fourth choice that a change of them adds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from app.runs.config import PRESETS
from app.services.forecast import Machine
from app.services.settings import Settings
from app.ui.new_training.draft import Draft
from app.ui.new_training.training_card import TrainingCard

LISTED = [
    ("Quick", 1, 8, 16.0, 0.0002, ("q_proj", "v_proj"), 0),
    ("Balanced", 3, 16, 32.0, 0.0001, ("all",), 0),
    ("Thorough", 5, 32, 64.0, 0.00005, ("all",), 4),
]


@pytest.fixture
def card(qtbot, tmp_path) -> TrainingCard:
    settings = Settings(QSettings(str(tmp_path / "card.ini"), QSettings.Format.IniFormat))
    card = TrainingCard(Draft(), settings, Machine(16.0, False))
    qtbot.addWidget(card)
    return card


def test_balanced_is_chosen_at_first(card):
    assert card.presets.options[card.presets.current] == "Balanced"
    assert card.line.text() == "Goes through your examples 3 times. A good first choice."
    assert card.reset.isHidden()


@pytest.mark.parametrize("place", range(3))
def test_a_preset_sets_what_is_listed(card, place):
    name, epochs, rank, alpha, rate, targets, patience = LISTED[place]
    card.presets.chosen.emit(place)
    config = card._draft.config
    assert PRESETS[place].name == name
    assert (config.epochs, config.rank, config.alpha, config.learning_rate) == (epochs, rank, alpha, rate)
    assert (config.targets, config.patience) == (targets, patience)
    assert (config.num_layers, config.batch_size, config.max_seq_len) == (0, 4, 2048)
    assert (config.save_every, config.seed) == (20, 42)
    assert card.presets.options == ["Quick", "Balanced", "Thorough"]


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize(
    "setting", [{"rank": 12}, {"patience": 9}, {"targets": ("o_proj",)}, {"schedule": "linear"}, {"memory_limit": 8.0}]
)
def test_any_other_value_is_custom_and_one_click_goes_back(card, place, setting):
    card.presets.chosen.emit(place)
    before = card._draft.config
    card._draft.change(**setting)
    assert card.presets.options == ["Quick", "Balanced", "Thorough", "Custom"]
    assert card.presets.current == 3
    assert card.reset.text() == f"Reset to {PRESETS[place].name}"
    card.reset.click()
    assert card._draft.config == before
    assert card.reset.isHidden()


def test_own_settings_can_be_had_again_after_a_look_at_a_preset(card):
    card.presets.chosen.emit(2)
    card._draft.change(rank=12, schedule="linear", name="Mine")
    own = card._draft.config
    card.presets.chosen.emit(0)
    assert card._draft.config.rank == 8 and card.presets.options[-1] == "Custom" and card.presets.current == 0
    card._draft.change(name="Yours")
    card.presets.chosen.emit(3)
    assert card._draft.config == own.changed(name="Yours")
    assert card.presets.current == 3 and card.reset.text() == "Reset to Thorough"
    card.presets.chosen.emit(3)
    assert card._draft.config == own.changed(name="Yours")


def test_more_layers_than_the_model_has_are_all_of_them(card):
    card._draft.change(num_layers=24)
    card._draft.offer_layers(36)
    assert card._draft.config.num_layers == 24
    card._draft.offer_layers(6)
    assert card._draft.config.num_layers == 0


def test_what_is_chosen_elsewhere_stays_with_the_preset(card):
    card._draft.change(name="Mine", test_question="Why?", validation_split=20.0)
    assert card.presets.options == ["Quick", "Balanced", "Thorough"]
