"""The foot of New training: what it says while figures are worked out, measured, or too large."""

from __future__ import annotations

import pytest

from app.runs.estimate import Estimate, Parts
from app.services import probing
from app.services.forecast import Forecast
from app.ui import demo_files
from app.ui.new_training.start_bar import StartBar
from tests.ui.window import PATIENCE_MS, open_window

GUESS = Estimate(843, 2.3, 8.9, Parts(steps=4500.0))


@pytest.fixture
def bar(qtbot) -> StartBar:
    bar = StartBar()
    qtbot.addWidget(bar)
    bar.resize(1048, 68)
    return bar


def test_figures_by_formula_say_that_they_are_being_measured(bar):
    bar.show_working()
    assert bar.headline.text() == "Working it out…"
    assert bar.reason == ""
    bar.show_forecast(Forecast(GUESS, 18.0), 3, measuring=True)
    assert bar.headline.text() == "About 1 h 15 min"
    assert bar.line.text() == "843 steps, 3 times through · measuring…"
    assert bar.gauge.accessibleName() == "Peak memory, About 11.2 of 18 GB, Fits on this Mac"
    bar.show_forecast(Forecast(GUESS, 18.0), 3)
    assert bar.line.text() == "843 steps, 3 times through"


def test_closing_other_apps_is_advised_only_where_it_helps(bar):
    bar.show_forecast(Forecast(GUESS, 12.5), 1)
    assert bar.gauge.accessibleName().endswith("Tight, close other apps")
    bar.show_forecast(Forecast(GUESS, 12.5, own_limit=True), 1)
    assert bar.gauge.accessibleName().endswith("Close to your memory limit")


def test_what_the_training_does_to_need_less_is_said(bar):
    needs = Estimate(843, 2.3, 8.9, Parts(steps=4500.0), memory_saver="some", keeps_trunk=True, measured=True)
    bar.show_forecast(Forecast(needs, 18.0), 1)
    assert bar.line.text() == "843 steps, once through · memory saver on · lower layers read once"
    assert "Measured on this Mac" in bar.headline.toolTip()
    assert "half of each layer" in bar.headline.toolTip()


def test_what_it_takes_goes_on_in_a_second_line_where_one_is_too_narrow(bar):
    needs = Estimate(843, 2.3, 8.9, Parts(steps=4500.0), memory_saver="some", keeps_trunk=True)
    bar.show()
    for width in (1048, 720):
        bar.resize(width, 68)
        bar.show_forecast(Forecast(needs, 18.0), 1)
        bar.layout().activate()
        line = bar.line
        assert line.heightForWidth(line.width()) <= line.height()
        assert bar.rect().contains(line.geometry()) and line.geometry().top() >= bar.headline.geometry().bottom()


@pytest.mark.parametrize(
    ("remedy", "words"),
    [
        (("batch_size", 2), "Set Batch size to 2 under Advanced."),
        (("max_seq_len", 1024), "Set Max length to 1,024 under Advanced."),
        (("memory_saver", "auto"), "Set Memory saver to Auto under Advanced."),
        (("memory_limit", 17), "Set Memory limit to 17 GB under Advanced."),
        (None, "Choose a smaller model."),
    ],
)
def test_what_does_not_fit_cannot_start_and_names_the_setting_to_change(bar, remedy, words):
    bar.show_forecast(Forecast(GUESS, 8.0, remedy), 3)
    assert not bar.start.isEnabled()
    assert bar.reason == "This does not fit into memory"
    assert bar.line.text() == words
    assert "Does not fit" in bar.gauge.accessibleName()


def test_the_window_measures_by_itself_and_typing_does_not_begin_it_again(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(probing, "AFTER_MS", 0)
    window = open_window(qtbot, tmp_path)
    window.show_new_training()
    page, choices = window.new_training, window.session.choices
    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS, check_params_cb=lambda made: made.needs.measured):
        window.open_path(demo_files.MODEL)
        window.open_path(demo_files.EXAMPLES)
    assert page.bar.headline.text().startswith("About ")
    assert "measuring" not in page.bar.line.text()
    with qtbot.assertNotEmitted(choices.forecasting):
        page.training_card.name.setText("Another name")
        page.training_card.name.textEdited.emit("Another name")
    assert page.bar.headline.text().startswith("About ")
    page.draft.change(batch_size=2)
    assert page.bar.headline.text() == "Working it out…"
    assert page.bar.start.isEnabled()


def test_a_setting_that_makes_it_fit_is_found_and_is_enough(qtbot, tmp_path):
    window = open_window(qtbot, tmp_path)
    window.show_new_training()
    page, choices = window.new_training, window.session.choices
    known = {"timeout": PATIENCE_MS, "check_params_cb": lambda made: made.seconds is not None}  # the machine is
    with qtbot.waitSignal(choices.forecast_made, **known) as made:
        window.open_path(demo_files.MODEL)
        window.open_path(demo_files.EXAMPLES)
    needs = made.args[0].needs
    limit = needs.model_gb + 0.7 * needs.training_gb  # of batches of four: one of one fits
    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS, check_params_cb=lambda f: f.remedy is not None):
        page.draft.change(memory_saver="off", batch_size=32, memory_limit=limit)
    assert not page.bar.start.isEnabled()
    name, value = page._forecast.remedy
    with qtbot.waitSignal(choices.forecast_made, timeout=PATIENCE_MS, check_params_cb=lambda f: f.fit != "too_big"):
        page.draft.change(**{name: value})
    assert page.bar.start.isEnabled()
