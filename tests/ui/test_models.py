"""Finding and downloading a model in the real window, with the real client and a hub of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.data.models import download as downloading
from app.data.models.download import gathering_folder, kept_bytes
from app.data.models.found import LM_STUDIO
from app.errors import UserError
from app.services.settings import Folder
from app.ui.choosers import choose_model_folder
from tests.data.test_found_models import make_model
from tests.hub_server import HubServer, hub_server
from tests.tiny import write_model
from tests.ui.window import PATIENCE_MS, open_window

REPO = "someone/Tiny-Chat"


@pytest.fixture
def places(tmp_path: Path) -> Path:
    folder = tmp_path / "lmstudio"
    make_model(folder / "a/First-1B")
    make_model(folder / "a/Second-2B")
    (folder / "a/For-Ollama").mkdir()
    (folder / "a/For-Ollama/q4.gguf").write_bytes(b"GGUF")
    return folder


@pytest.fixture
def window(qtbot, tmp_path: Path, places: Path):
    made = open_window(qtbot, tmp_path, [(LM_STUDIO, places)])
    made.library.downloads.folder = tmp_path / "models"
    qtbot.waitUntil(lambda: made.library.found is not None, timeout=PATIENCE_MS)
    return made


@pytest.fixture
def hub(window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)  # as the window sets it
    monkeypatch.setattr(downloading, "FIRST_PAUSE_S", 0.01)
    with hub_server() as server:
        server.add(REPO, make_model(tmp_path / "remote"), **{"tokenizer.model": b"t" * 400_000})
        window.library.downloads.endpoint = server.address
        yield server


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def ask_for(window, qtbot, repo: str):
    """Open the sheet from New training and type a name."""
    window.show_new_training()
    click(qtbot, window.new_training.model_card.download)
    sheet = window.model_sheets.download
    assert sheet.isVisible()
    sheet.choosing.other.setFocus()
    qtbot.keyClicks(sheet.choosing.other, repo)
    return sheet


def test_welcome_counts_the_models_and_shows_them_with_the_reasons(window, qtbot):
    own = window.welcome.own
    assert own.found.text() == "2 models found on this Mac."
    assert own.show_found.text() == "Show them"
    click(qtbot, own.show_found)
    sheet = window.model_sheets.found
    assert sheet.isVisible()
    assert [row.words.name for row in sheet.rows.rows] == ["First 1B", "Second 2B"]
    assert [row.words.fit for row in sheet.rows.rows] == ["Fits", "Fits"]
    assert "GGUF" in sheet.refused.parts[0].accessibleName()
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS):
        click(qtbot, sheet.rows.rows[1])
    assert not sheet.isVisible()
    assert window.session.choices.model.name == "Second 2B"


def test_a_list_of_many_models_is_made_once(window, qtbot, places):
    """Each look into the folders, and each coming back to the window, would take a moment in which nothing moves."""
    for number in range(35):
        (places / f"gguf/G{number:02}").mkdir(parents=True)
        (places / f"gguf/G{number:02}/q4.gguf").write_bytes(b"GGUF")
    sheet = window.model_sheets.found
    window.model_sheets.show_found()
    qtbot.waitUntil(lambda: len(sheet.refused.parts) == 31, timeout=PATIENCE_MS)
    assert sheet.refused.parts[-1].text() == "And 6 more."
    before = [*sheet.refused.parts, *sheet.rows.rows]
    with qtbot.waitSignals([window.library.changed] * 2, timeout=PATIENCE_MS):
        window.library.search()
    assert [*sheet.refused.parts, *sheet.rows.rows] == before


def test_where_none_is_found_the_way_to_a_download_is_shown(qtbot, tmp_path):
    window = open_window(qtbot, tmp_path)
    own = window.welcome.own
    qtbot.waitUntil(lambda: window.library.found == [], timeout=PATIENCE_MS)
    assert own.found.text().startswith("No models found yet.")
    click(qtbot, own.show_found)
    assert window.model_sheets.download.isVisible()


def test_what_another_program_downloaded_meanwhile_is_found_on_coming_back(window, qtbot, places, monkeypatch):
    monkeypatch.setattr("app.ui.outside._AWAY_MS", 0)
    qtbot.waitUntil(lambda: not window.starting, timeout=PATIENCE_MS)
    make_model(places / "a/Third-3B")
    for state in (Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive):
        window.outside.on_application(state)
    qtbot.waitUntil(lambda: len(window.library.found) == 3, timeout=PATIENCE_MS)


def test_an_added_folder_is_looked_into_and_remembered(window, qtbot, tmp_path):
    make_model(tmp_path / "mine/Own-3B")
    window.library.add_folder(tmp_path / "mine")
    qtbot.waitUntil(lambda: len(window.library.found) == 3, timeout=PATIENCE_MS)
    assert window.settings.model_folders == [tmp_path / "mine"]
    window.model_sheets.show_found()
    sheet = window.model_sheets.found
    assert len(sheet.folders.parts) == 1
    window.library.remove_folder(tmp_path / "mine")
    qtbot.waitUntil(lambda: len(window.library.found) == 2, timeout=PATIENCE_MS)
    assert sheet.folders.parts == []


def test_the_card_says_how_many_cannot_be_trained(window, qtbot):
    window.show_new_training()
    card = window.new_training.model_card
    assert card.list.all.text() == "1 cannot be trained. Why?"
    click(qtbot, card.list.all)
    assert window.model_sheets.found.isVisible()


def test_nothing_is_asked_of_anybody_before_download_is_pressed(window, qtbot, hub):
    sheet = ask_for(window, qtbot, REPO)
    click(qtbot, sheet.choosing.rows.rows[0])
    assert sheet.start.isEnabled()
    sheet.close_sheet()
    assert hub.asked == []


def test_a_model_is_downloaded_and_chosen(window, qtbot, hub, tmp_path):
    sheet = ask_for(window, qtbot, REPO)
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS) as checked:
        qtbot.keyClick(sheet.choosing.other, Qt.Key.Key_Return)
        assert sheet.running.isVisible()
    assert not sheet.isVisible()
    assert checked.args[0].path == tmp_path / "models" / REPO
    assert window.new_training.model_card.download.text() == "Download…"


def test_a_download_can_be_stopped_and_taken_up_again(window, qtbot, hub, tmp_path):
    hub.hold_after = 300_000
    hub.hold.clear()
    sheet = ask_for(window, qtbot, REPO)
    click(qtbot, sheet.start)
    qtbot.waitUntil(lambda: kept_bytes(REPO, tmp_path / "models") > 100_000, timeout=PATIENCE_MS)
    click(qtbot, sheet.stop)
    assert sheet.start.text() == "Go on"
    assert "kept" in sheet.note.text()
    hub.hold_after = 0
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS):
        click(qtbot, sheet.start)  # the one that was stopped still waits for the silent hub
        hub.hold.set()
    assert any(wanted for name, wanted in hub.bytes_asked())


def test_what_was_kept_of_a_stopped_download_can_be_deleted(window, qtbot, hub, tmp_path):
    hub.hold_after = 300_000
    hub.hold.clear()
    sheet = ask_for(window, qtbot, REPO)
    click(qtbot, sheet.start)
    qtbot.waitUntil(lambda: kept_bytes(REPO, tmp_path / "models") > 100_000, timeout=PATIENCE_MS)
    place = sheet.stop.mapToGlobal(sheet.stop.rect().center())
    click(qtbot, sheet.stop)
    assert window.focusWidget() is sheet.start
    assert QApplication.widgetAt(place) is not sheet.delete  # one press too many deletes nothing
    hub.hold.set()
    window.session.workers.apart._pool.waitForDone()
    with qtbot.waitSignal(window.library.downloads.discarded, timeout=PATIENCE_MS):
        click(qtbot, sheet.delete)
    assert kept_bytes(REPO, tmp_path / "models") == 0
    assert sheet.choosing.isVisible() and not sheet.left.isVisible()


def test_what_an_earlier_window_left_unfinished_is_offered_beside_all_others(window, qtbot, hub, tmp_path):
    part = gathering_folder(REPO, tmp_path / "models") / "model.safetensors.abc.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 2_000_000)
    sheet = ask_for(window, qtbot, "")
    assert sheet.left.isVisible() and REPO in sheet.left.text and "2.0 MB" in sheet.left.text
    window.library.downloads.repo = REPO
    sheet._on_stopped()
    click(qtbot, sheet.others)
    assert sheet.choosing.isVisible() and sheet.left.isVisible() and not sheet.others.isVisible()
    with qtbot.waitSignal(window.session.choices.model_checked, timeout=PATIENCE_MS) as checked:
        sheet.left.buttons[0].click()
    assert checked.args[0].path == tmp_path / "models" / REPO


def test_how_a_download_ends_behind_the_sheet_is_told_and_takes_no_other_models_place(window, qtbot, hub, tmp_path):
    choices, sheet = window.session.choices, ask_for(window, qtbot, REPO)
    with qtbot.waitSignal(choices.model_detailed, timeout=PATIENCE_MS):
        choices.choose_model(write_model(tmp_path / "mine", "qwen3"))
    hub.refuse_with = [500] * 99
    click(qtbot, sheet.start)
    sheet.close_sheet()
    qtbot.waitUntil(sheet.toast.isVisible, timeout=PATIENCE_MS)
    sheet.toast.buttons[0].click()
    assert sheet.isVisible() and sheet.error.note is not None and not sheet.toast.isVisible()
    hub.refuse_with = []
    with qtbot.waitSignal(window.library.downloads.arrived, timeout=PATIENCE_MS):
        click(qtbot, sheet.start)
        sheet.close_sheet()
    assert choices.model.path.name == "mine" and "is downloaded" in sheet.toast.text
    with qtbot.waitSignal(choices.model_checked, timeout=PATIENCE_MS) as checked:
        sheet.toast.buttons[0].click()
    assert checked.args[0].path.name == "Tiny-Chat"


def test_what_went_wrong_is_said_in_the_sheet_and_another_can_be_chosen(window, qtbot, hub):
    sheet = ask_for(window, qtbot, "no name")
    click(qtbot, sheet.start)
    assert "not the name of a model" in sheet.error.note.accessibleName()
    sheet.choosing.other.setText("someone/nothing")
    with qtbot.waitSignal(window.library.downloads.failed, timeout=PATIENCE_MS):
        click(qtbot, sheet.start)
    assert "There is no model “someone/nothing”" in sheet.error.note.accessibleName()
    assert sheet.choosing.isVisible()
    assert sheet.start.isEnabled()
    window.resize(1080, 700)
    sheet._on_failed(UserError("There is no such model.", "It may be mistyped.", "Look at its page."))
    name = sheet.choosing.other
    qtbot.waitUntil(lambda: name.visibleRegion().boundingRect().height() == name.height())


def test_a_sheet_keeps_the_keyboard_and_gives_it_back(window, qtbot):
    window.show_new_training()
    button = window.new_training.model_card.download
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    click(qtbot, button)
    sheet = window.model_sheets.download
    reached = set()
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(window.focusWidget())
        reached.add(window.focusWidget())
    assert {sheet.cancel, sheet.choosing.other} <= reached
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert button.hasFocus()


def test_a_model_is_first_looked_for_where_lm_studio_keeps_its_own(window, tmp_path, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda parent, title, begin: asked.append(begin) or "")
    for _ in range(2):
        choose_model_folder(window, window.settings)
        (tmp_path / ".lmstudio/models").mkdir(parents=True, exist_ok=True)
    (tmp_path / "mine").mkdir()
    window.settings.set_last_folder(Folder.MODELS, tmp_path / "mine")
    choose_model_folder(window, window.settings)
    assert asked == [str(tmp_path / place) for place in ("", ".lmstudio/models", "mine")]
