"""The export sheet in the real window: kinds and sizes, a real export, a name in use, cancelling, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.runs.store import Run, create_run
from app.services.exporting import Step
from app.ui.commands import BEHIND_A_SHEET
from app.ui.export.form import safe_name
from app.ui.export.progress import ExportProgress
from app.ui.export.sheet import ExportSheet, Stage
from tests.engine.test_export_hub import Hub
from tests.engine.test_export_hub import server as server  # a fixture
from tests.tiny import write_model
from tests.tuned import write_adapter
from tests.ui.trained import config
from tests.ui.trained import place as place
from tests.ui.trained import run as run
from tests.ui.trained import trained as trained
from tests.ui.window import PATIENCE_MS, open_window, to_front


@pytest.fixture
def sheet(qtbot, place: Path, run: Run) -> ExportSheet:
    window = open_window(qtbot, place)
    window.show_export(run.folder)
    made = window.export_sheet
    qtbot.waitUntil(lambda: bool(made._offers), timeout=PATIENCE_MS)
    made.form.set_place(place / "exports")
    made.form.name.setText("Shop")
    return made


def export(sheet: ExportSheet, qtbot, kind: str) -> None:
    qtbot.mouseClick(sheet.kinds.rows[kind], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.go.isEnabled(), timeout=PATIENCE_MS)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)


def until_ended(sheet: ExportSheet, qtbot) -> None:
    qtbot.waitUntil(lambda: sheet.stage is not Stage.WORKING, timeout=PATIENCE_MS)


def test_every_kind_says_its_size_or_why_not(sheet):
    assert {kind for kind, offer in sheet._offers.items() if offer.refusal is None and offer.size > 0} == set(
        sheet.kinds.rows
    )
    assert sheet.kinds.kind == "fused" and "Takes about" in sheet.left_words.text()
    assert sheet.kinds.rows["mlx"].accessibleName().startswith("Adapter MLX.")


def test_what_works_on_top_of_the_original_says_which_that_is(sheet):
    rows = [sheet.kinds.rows[kind] for kind in ("gguf", "peft")]
    assert all(" model " in row.accessibleName() for row in rows)
    sheet.kinds.set_model("Qwen3 4B Instruct")
    for row in rows:
        assert "Qwen3 4B Instruct" in row.accessibleName()


def test_a_full_model_is_written_in_named_steps_and_checked(sheet, qtbot, place):
    steps = []
    sheet.exporting.stepped.connect(lambda step: steps.append([state for state, _ in sheet.progress.lines]))
    export(sheet, qtbot, "fused")
    assert sheet.stage is Stage.WORKING and not sheet.kinds.rows["mlx"].isEnabled()
    assert sheet.window().focusWidget() is sheet.hide_button
    until_ended(sheet, qtbot)
    assert sheet.stage is Stage.DONE, sheet.error.note and sheet.error.note.accessibleName()
    assert (place / "exports" / "Shop" / "model.safetensors").is_file()
    assert sheet.result.result.checks and steps[-1] == ["done", "done", "done"]
    assert sheet.show_files.isVisible() and sheet.window().focusWidget() is sheet.done
    sheet.done.click()
    assert not sheet.isVisible()


def test_a_name_in_use_asks_and_keeps_both_or_replaces(sheet, qtbot, place, run):
    export(sheet, qtbot, "mlx")
    until_ended(sheet, qtbot)
    for words, folder in (("Keep both", "Shop 2"), ("Replace", "Shop")):
        sheet.show_run(run.folder)
        qtbot.waitUntil(lambda: bool(sheet._offers), timeout=PATIENCE_MS)
        sheet.form.name.setText("Shop")
        sheet.form.set_place(place / "exports")
        export(sheet, qtbot, "mlx")
        assert sheet.taken.isVisible() and sheet.stage is Stage.CHOOSING
        next(b for b in sheet.taken.findChildren(QPushButton) if b.text() == words).click()
        until_ended(sheet, qtbot)
        assert sheet.result.result.order.target == place / "exports" / folder
    assert sorted(p.name for p in (place / "exports").iterdir()) == ["Shop", "Shop 2"]


def test_what_is_no_export_is_never_replaced(sheet, qtbot, place):
    (place / "exports" / "Shop").mkdir(parents=True)
    (place / "exports" / "Shop" / "novel.txt").write_text("Chapter one")
    export(sheet, qtbot, "mlx")
    assert [b.text() for b in sheet.taken.findChildren(QPushButton)] == ["Keep both"]


def test_cancelling_removes_what_was_written(sheet, qtbot, place):
    export(sheet, qtbot, "fused-gguf")
    sheet.cancel.click()
    until_ended(sheet, qtbot)
    assert sheet.stage is Stage.CHOOSING and "cancelled" in sheet.left_words.text()
    assert list((place / "exports").iterdir()) == []


def test_a_training_that_waits_for_an_export_says_so(sheet, qtbot, place):
    export(sheet, qtbot, "fused")
    window = sheet.window()
    window.session.start(config(place))
    assert window.training.headline == "Waiting for the export to end…"
    with qtbot.waitSignal(window.session.run_created, timeout=PATIENCE_MS):
        pass
    assert "Waiting" not in window.training.headline
    window.session.stop_and_keep()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=PATIENCE_MS)


def test_an_export_goes_on_while_the_sheet_is_hidden(sheet, qtbot):
    export(sheet, qtbot, "mlx")
    sheet.hide_button.click()
    assert not sheet.isVisible()
    until_ended(sheet, qtbot)
    assert sheet.stage is Stage.DONE and sheet.toast.isVisible() and "exported" in sheet.toast.text
    sheet.toast.buttons[0].click()
    assert sheet.isVisible() and sheet.result.isVisible()


def test_a_model_that_has_moved_can_be_shown_and_is_exported_from_there(sheet, qtbot, place, run, monkeypatch):
    (place / "model").rename(place / "moved")
    try:
        sheet.show_run(run.folder)
        qtbot.waitUntil(lambda: sheet.error.note is not None, timeout=PATIENCE_MS)
        assert not sheet.go.isEnabled() and sheet.left_words.text() == ""
        monkeypatch.setattr("app.ui.export.sheet.choose_model_folder", lambda *_: place / "moved")
        next(b for b in sheet.error.findChildren(QPushButton) if b.text() == "Choose the model folder…").click()
        sheet.form.set_place(place / "exports")
        sheet.form.name.setText("From there")
        qtbot.waitUntil(lambda: sheet.go.isEnabled(), timeout=PATIENCE_MS)
        sheet.go.click()
        until_ended(sheet, qtbot)
        assert sheet.stage is Stage.DONE and (place / "exports" / "From there" / "model.safetensors").is_file()
    finally:
        (place / "moved").rename(place / "model")


def test_a_model_that_is_gone_and_a_place_that_cannot_be_written_are_said(sheet, qtbot, place):
    (place / "blocked").write_text("a file, not a folder")
    sheet.form.set_place(place / "blocked" / "exports")
    qtbot.waitUntil(lambda: sheet.go.isEnabled(), timeout=PATIENCE_MS)
    sheet.go.click()
    until_ended(sheet, qtbot)
    assert sheet.error.note is not None and "cannot be written" in sheet.error.note.accessibleName()
    (place / "model").rename(place / "elsewhere")
    sheet.form.set_place(place / "exports")
    sheet.go.click()
    until_ended(sheet, qtbot)
    assert sheet.stage is Stage.CHOOSING and "model" in sheet.error.note.accessibleName()


def test_no_room_is_said_before_anything_is_written(sheet, monkeypatch):
    monkeypatch.setattr("app.ui.export.form.free_space", lambda place: 1000)
    sheet.form.show_space()
    sheet._show_go()
    assert not sheet.go.isEnabled() and "not enough space" in sheet.left_words.text()


def test_a_run_without_a_version_says_so(qtbot, place):
    run = create_run(config(place), place / "runs")
    window = open_window(qtbot, place)
    window.show_export(run.folder)
    assert window.export_sheet.error.note is not None and not window.export_sheet.go.isEnabled()


def test_tab_stays_in_the_sheet_and_escape_closes_it(sheet, qtbot):
    window = sheet.window()
    seen = set()
    for _ in range(14):
        qtbot.keyClick(window.focusWidget() or sheet, Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(window.focusWidget())
        seen.add(window.focusWidget())
    assert len(seen) > 5
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_keyboard_comes_back_to_something_in_sight_when_the_page_was_left_meanwhile(sheet, qtbot):
    window = sheet.window()
    sheet.close_sheet()
    to_front(window, qtbot)
    window.show_runs()
    window.runs.table.setFocus()
    sheet.open()
    window.show_new_training()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible() and window.focusWidget().isVisible()


def test_an_export_is_uploaded_privately_with_the_real_client(sheet, qtbot, server: Hub):
    export(sheet, qtbot, "mlx")
    until_ended(sheet, qtbot)
    hub = sheet.result.hub
    hub.endpoint = server.address
    hub.panel.set_open(True)
    hub.name.setText("me/shops")
    hub.token.setText("hf_secret")
    with qtbot.waitSignal(sheet.exporting.uploaded, timeout=PATIENCE_MS):
        hub.send.click()
        hub.private.setChecked(False)  # about the next one
        hub.name.setText("me/shops again")
        assert hub.send.text() == "Uploading…" and not hub.send.isEnabled()
    assert b'"private":true' in server.asked[0][2].replace(b" ", b"") or b"private" in server.asked[0][2]
    assert "for you alone" in hub._state.text and hub.token.text() == ""


@pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")  # by huggingface_hub itself
def test_an_upload_can_be_stopped_and_begun_again(sheet, qtbot, server: Hub, monkeypatch):
    monkeypatch.setattr("huggingface_hub.hf_api.is_xet_available", lambda: False)
    monkeypatch.setattr("huggingface_hub._commit_api.is_xet_available", lambda: False)
    export(sheet, qtbot, "mlx")
    until_ended(sheet, qtbot)
    hub, server.large = sheet.result.hub, {"adapters.safetensors"}
    server.silent.clear()
    hub.endpoint = server.address
    hub.panel.set_open(True)
    hub.name.setText("me/shops")
    hub.token.setText("hf_secret")
    assert not hub.stop.isVisible()
    hub.send.click()
    qtbot.waitUntil(server.receiving.is_set, timeout=PATIENCE_MS)
    hub.stop.click()
    assert "Nothing of it stays" in hub._state.text and not hub.stop.isVisible()
    assert sheet.window().focusWidget() is hub.send
    server.silent.set()
    with qtbot.waitSignal(sheet.exporting.uploaded, timeout=PATIENCE_MS):
        hub.send.click()
    assert "for you alone" in hub._state.text


def test_precision_offers_what_makes_sense_for_the_model(sheet, qtbot):
    form = sheet.form
    assert [form.precision.itemText(i) for i in range(3)][1:] == [
        "8-bit, half the size",
        "4-bit, a quarter of the size",
    ]
    form.set_quantized(True)
    form.choose_bits(16)
    assert form.bits == 16 and form.precision.currentText() == "Full precision, loses nothing"
    form.set_kind("fused-gguf")
    assert form.gguf_type == "f16" and form.bits is None
    form.set_kind("mlx")
    assert not form.precision.isVisibleTo(form)


def test_what_is_written_is_told_in_one_unit_where_both_have_the_same(qtbot, tmp_path):
    progress = ExportProgress()
    qtbot.addWidget(progress)
    progress.begin("fused", tmp_path / "Letters", 2_300_000_000)
    progress.take(Step("Writing the model", 0.05 + 0.7 * 0.61))
    assert progress.lines[1] == ("doing", f"Writing 1.4 of 2.3 GB to {tmp_path}")
    progress.take(Step("Writing the model", 0.05 + 0.7 * 0.1))
    assert progress.lines[1][1] == f"Writing 230 MB of 2.3 GB to {tmp_path}"


def test_names_that_disks_do_not_take_are_made_such_that_they_do():
    assert safe_name(' a/b\\c:d*e?"<>| ') == "a-b-c-d-e-----"
    assert safe_name("..secret") == "secret" and safe_name("/") == "-"
    assert len(safe_name("手紙" * 60).encode()) <= 200 and safe_name("手紙" * 60).startswith("手紙手紙")


def test_what_rounding_lost_is_said_and_the_way_without_it_taken(qtbot, place):
    """A small change of a 4-bit model: the coarse export warns, and its button leads to one that loses nothing."""
    model = write_model(place / "coarse", "llama", bits=4)
    run = create_run(config(place, model_path=model), folder=place / "runs" / "coarse")
    write_adapter(run.adapter_dir, model, size=0.02)
    window = open_window(qtbot, place)
    window.show_export(run.folder)
    sheet = window.export_sheet
    qtbot.waitUntil(lambda: bool(sheet._offers), timeout=PATIENCE_MS)
    sheet.form.set_place(place / "exports")
    export(sheet, qtbot, "fused")
    until_ended(sheet, qtbot)
    advice = sheet.result.advice
    assert advice.isVisible() and "of what was learned is in it" in sheet.result._checks.text()
    assert [b.text() for b in advice.findChildren(QPushButton)] == ["Use 8 bits", "Full precision"]
    next(b for b in advice.findChildren(QPushButton) if b.text() == "Full precision").click()
    assert sheet.stage is Stage.CHOOSING and sheet.form.bits == 16
    qtbot.waitUntil(lambda: sheet.go.isEnabled(), timeout=PATIENCE_MS)
    sheet.go.click()
    next(b for b in sheet.taken.findChildren(QPushButton) if b.text() == "Replace").click()
    until_ended(sheet, qtbot)
    assert sheet.stage is Stage.DONE and not advice.isVisible()
    assert sheet.result._checks.text().splitlines()[1].startswith("100%")


def test_what_the_sheet_covers_is_out_of_the_menus_reach(sheet, qtbot):
    window = sheet.parentWidget()
    actions, page = window.actions_by_name, window.pages.shown
    assert not any(actions[name].isEnabled() for name in BEHIND_A_SHEET)
    assert not window.recent_menu.menuAction().isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isVisible() and window.pages.shown == page
    assert actions["quit"].isEnabled() and actions["full_screen"].isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.recent_menu.menuAction().isEnabled() and actions["settings"].isEnabled()


def test_in_a_low_window_the_sheet_scrolls_and_its_buttons_stay(sheet, qtbot):
    window = sheet.parentWidget()
    window.setMinimumSize(1080, 480)
    window.resize(1080, 480)
    qtbot.waitUntil(lambda: sheet.height() <= 480, timeout=PATIENCE_MS)
    assert sheet.rect().contains(sheet.go.mapTo(sheet, sheet.go.rect().bottomRight()))
    bar = sheet._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    last = sheet.form.mapTo(sheet._scroll.viewport(), sheet.form.rect().bottomLeft())
    assert 0 < last.y() <= sheet._scroll.viewport().height()
