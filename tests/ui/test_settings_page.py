"""Settings: each one counts at once, is kept, and cannot be changed where it would have no effect."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QPushButton

from app.errors import UserError
from app.runs import place
from app.runs.config import PRESETS
from app.runs.store import create_run
from app.services.session import State
from app.services.settings import Appearance, Language, Settings
from app.ui import demo_files
from app.ui.language import spoken_language
from app.ui.theme import theme
from tests.made_runs import config, made_run
from tests.ui.window import PATIENCE_MS, open_window


@pytest.fixture
def window(qtbot, tmp_path: Path):
    window = open_window(qtbot, tmp_path, starts=False)
    window.actions_by_name["settings"].trigger()
    return window


@pytest.fixture
def page(window):
    return window.pages.settings


def test_the_look_is_changed_here_or_in_the_menu_and_both_show_it(window, page):
    page.look.look._choose(2)
    assert theme().dark and window.settings.appearance is Appearance.DARK
    assert window.actions_by_name["appearance_dark"].isChecked()
    window.actions_by_name["appearance_light"].trigger()
    assert not theme().dark and page.look.look.current == 1


def test_a_language_is_kept_and_said_to_count_from_the_next_start(window, page):
    assert not page.look.later.isVisible()
    index = page.look.language.findText("Deutsch")
    page.look.language.setCurrentIndex(index)
    page.look.language.activated.emit(index)
    assert window.settings.language is Language.GERMAN
    assert page.look.later.isVisible()


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        (Language.SYSTEM, "de_AT", Language.GERMAN),
        (Language.SYSTEM, "en_GB", Language.ENGLISH),
        (Language.SYSTEM, "ja_JP", Language.ENGLISH),
        (Language.GERMAN, "en_US", Language.GERMAN),
        (Language.ENGLISH, "de_DE", Language.ENGLISH),
    ],
)
def test_the_system_or_the_person_decides_what_is_spoken(wanted: Language, system: str, spoken: Language):
    assert spoken_language(wanted, QLocale(system)) is spoken


def test_staying_awake_can_be_left_to_the_system(window, page, tmp_path, monkeypatch):
    held: list[str] = []
    monkeypatch.setattr(window.session._awake, "hold", lambda: held.append("hold"))
    monkeypatch.setattr(window.session._awake, "release", lambda: held.append("release"))
    page.training.awake.setEnabled(True)
    page.training.awake.setChecked(False)
    assert held == ["release"] and not window.settings.keep_awake
    window.start(demo_files.demo_config(model_path=tmp_path, data=tmp_path / "gone.jsonl"))
    assert "hold" not in held
    page.training.awake.setChecked(True)
    assert held[-1] == "hold"


def test_notifications_can_be_turned_off(window, page):
    page.training.notify.setChecked(False)
    assert not window.settings.notify


def test_a_memory_limit_counts_for_the_next_training_and_can_be_taken_back(window, page):
    page.training.limit.spin.setValue(5.5)
    assert window.settings.memory_limit == 5.5
    assert window.new_training.draft.config.memory_limit == 5.5
    assert not window.new_training.draft.custom
    window.new_training.draft.apply(PRESETS[0])
    assert window.new_training.draft.config.memory_limit == 5.5 and window.new_training.draft.base is PRESETS[0]
    page.training.limit.spin.setValue(page.training._session.choices.machine.memory_limit_gb + 8)
    assert "nothing moves" in page.training.limit_row.help.text()
    page.training.usual.click()
    assert window.settings.memory_limit is None and "nothing moves" not in page.training.limit_row.help.text()
    assert window.new_training.draft.config.memory_limit is None
    assert not page.training.usual.isVisible()


def test_what_was_set_is_there_at_the_next_start(window, page, qtbot, tmp_path):
    page.training.limit.spin.setValue(7)
    page.training.notify.setChecked(False)
    window.settings.save()
    again = Settings(window.settings._store)
    assert (again.memory_limit, again.notify, again.keep_awake) == (7.0, False, True)


@pytest.fixture
def usual(window, page, tmp_path, monkeypatch):
    """The window as people have it: its runs are where the settings say."""
    monkeypatch.setattr(place, "home", lambda: tmp_path / "home")
    window.session.runs_root = None
    page.place.refresh()
    return page.place


def answer(window, words: str) -> None:
    box = window.findChild(QObject, "move_question")
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def test_runs_can_be_brought_to_another_place(window, usual, qtbot, tmp_path):
    create_run(demo_files.demo_config(name="Captain"))
    usual.ask(tmp_path / "disk")
    answer(window, "Move them")
    qtbot.waitUntil(lambda: place.runs_root() == tmp_path / "disk", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: usual.choose.isEnabled(), timeout=PATIENCE_MS)
    assert len(list((tmp_path / "disk").iterdir())) == 1
    assert usual.path.text().endswith("disk") and usual.usual.isVisible()


def test_runs_can_stay_where_they_are(window, usual, tmp_path):
    old = create_run(demo_files.demo_config(name="Captain"))
    usual.ask(tmp_path / "disk")
    answer(window, "Leave them")
    assert place.runs_root() == tmp_path / "disk"
    assert old.folder.is_dir()


def test_only_runs_are_counted_and_a_paused_one_is_gone_on_with_where_it_is_now(window, usual, tmp_path, qtbot):
    run = create_run(demo_files.demo_config(name="Captain"))
    (place.runs_root() / "Photos").mkdir()
    window.session.run, window.session._state = run, State.PAUSED
    window.training.begin(run, run.config())
    usual.ask(tmp_path / "disk")
    assert "Move your run there" in window.findChild(QObject, "move_question").text()
    with qtbot.waitSignal(usual.moved, timeout=PATIENCE_MS):
        answer(window, "Move them")
    window.training.show_state(State.PAUSED)
    with qtbot.waitSignal(window.training.resume_asked) as asked:
        window.pages.disconnect(window)
        window.training.pause_or_resume()
    assert asked.args[0].folder.parent == tmp_path / "disk" and window.session.run == asked.args[0]
    assert (tmp_path / "home" / "Runs" / "Photos").is_dir() or (place.default_root() / "Photos").is_dir()


def test_a_place_that_cannot_be_written_is_refused_in_words(window, usual, tmp_path):
    (tmp_path / "file").write_text("")
    usual.ask(tmp_path / "file" / "inside")
    assert place.runs_root() == place.default_root()
    assert "cannot be kept" in window.findChild(QObject, "error").text()


def test_a_place_that_is_away_is_said(window, usual, tmp_path):
    usual.ask(tmp_path / "disk")
    (tmp_path / "disk").rmdir()
    usual.refresh()
    assert usual.note.isVisible() and "cannot be reached" in usual.note.text


def test_runs_whose_disk_is_away_are_said_to_be_there_and_no_training_begins_beside_them(
    window, usual, tmp_path, qtbot
):
    window.run_list._root = None
    place.use_root(tmp_path / "disk")
    (tmp_path / "disk").rmdir()
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    window.show_runs()
    assert "cannot be reached" in window.runs.empty.title.text() and "disk" in window.runs.empty.line.text()
    assert not window.runs.empty.demo.isVisible() and "cannot be reached" in window.sidebar._none.text()
    with pytest.raises(UserError) as refused:
        create_run(demo_files.demo_config())
    assert refused.value.code == "place_away" and not (tmp_path / "disk").exists()
    window.show_try_it()
    assert window.try_it._nothing.text() == "Your runs cannot be reached now" and not window.try_it._new.isVisible()


def test_runs_are_there_again_when_their_disk_is_without_anything_being_pressed(window, usual, tmp_path, qtbot):
    window.run_list._root = None
    place.use_root(tmp_path / "disk")
    made_run(tmp_path / "disk", config("Quick", name="On a disk"), steps=40)
    (tmp_path / "disk").rename(tmp_path / "in a drawer")
    window.run_list._look_again.setInterval(20)
    with qtbot.waitSignal(window.run_list.changed, timeout=PATIENCE_MS):
        window.run_list.refresh()
    assert window.run_list.away == tmp_path / "disk"
    told = []
    window.run_list.changed.connect(lambda: told.append(1))
    qtbot.waitUntil(lambda: window.run_list._looking is not None, timeout=PATIENCE_MS)
    assert told == [], "as long as nothing changes, nothing is told"
    (tmp_path / "in a drawer").rename(tmp_path / "disk")
    qtbot.waitUntil(lambda: [run.name for run in window.run_list.runs] == ["On a disk"], timeout=PATIENCE_MS)


def test_a_window_for_some_runs_alone_does_not_offer_to_change_their_place(page):
    assert not page.place.choose.isEnabled()
    assert page.place.note.isVisible()
