"""The window as one app among others: started twice, opened with files, after a crash, asked for updates, in the Dock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QRegion, QWindow
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from app.data.models.download import Progress
from app.runs.events import Finished, Started, StepDone
from app.runs.store import create_run
from app.services.crash_reports import CrashReports
from app.services.notifications import notification_command
from app.services.run_list import RunList
from app.services.session import Session
from app.services.single_instance import SingleInstance
from app.services.sleep import LEAST_S, SleepWatch
from app.services.tasks import Workers
from app.services.updates import Feed
from app.ui import demo_files
from app.ui.after_crash import offer_report
from app.ui.application import FaultReporter
from app.ui.icons import icon_among_others
from app.ui.outside import icon_with_progress
from app.ui.paper import Paper
from app.ui.sidebar import Sidebar
from app.ui.theme import theme
from app.ui.title_area import expand_into_title
from app.ui.updates import Updates
from app.ui.widgets.page import PageHeader
from tests.services.test_updates import PUBLIC, RELEASE, Server, feed_text, server  # noqa: F401
from tests.ui.window import PATIENCE_MS, open_window

ROOT = Path(__file__).parents[2]

OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from app.ui.application import make_application
app = make_application(["tunesmith"])
opened = []
QCoreApplication.sendEvent(app, QFileOpenEvent("/before the window.jsonl"))
app.open_with(opened.append)
for name in ("/after it.jsonl", "/with it.jsonl"):
    QCoreApplication.sendEvent(app, QFileOpenEvent(name))
while len(opened) < 2:
    app.processEvents()
print([[str(path) for path in paths] for paths in opened])
"""

BARE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontMetrics
from app.ui.application import bring_a_font, make_application
app = make_application(["tunesmith"])
print(QFontMetrics(app.font()).inFont("a"))
bring_a_font(Path(sys.argv[1]))
print(QFontMetrics(app.font()).inFont("a"))
"""


@pytest.fixture
def window(qtbot, tmp_path: Path):
    return open_window(qtbot, tmp_path, starts=False)


def test_a_second_start_brings_the_window_forward_and_hands_over_its_file(window, qtbot, tmp_path: Path):
    place = tmp_path / "instance" / f"tunesmith-{os.getuid()}"
    place.mkdir(parents=True)
    first = SingleInstance(place)
    assert first.claim()
    first.asked_to_show.connect(window.come_to_front)
    first.paths_received.connect(window.arrivals.open_asked)
    window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "-m", "app", str(demo_files.EXAMPLES)],
        cwd=ROOT, env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path / "instance")},
    )  # fmt: skip
    choices = window.session.choices
    qtbot.waitUntil(lambda: choices.reading is not None, timeout=PATIENCE_MS)
    assert second.wait(60) == 0
    assert not window.isMinimized()
    assert window.pages.currentWidget() is window.new_training
    first.release()


def test_files_opened_with_the_app_reach_the_window_even_before_it_is_there():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", OPENED], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str([["/before the window.jsonl"], ["/after it.jsonl", "/with it.jsonl"]])


def test_a_path_that_is_gone_is_said_and_changes_nothing(window, tmp_path: Path):
    window.open_path(tmp_path / "gone.jsonl")
    assert window.findChild(QObject, "error").text() == "gone.jsonl is not there any more."
    assert window.pages.currentWidget() is window.welcome


def test_the_next_start_offers_the_report_of_a_crash_once(window, qtbot, tmp_path: Path):
    died = "from app.services.crash_reports import CrashReports as C; from pathlib import Path; import os, sys; "
    died += "C(Path(sys.argv[1])).start(); os.abort()"
    subprocess.run([sys.executable, "-c", died, str(tmp_path / "crashes")], cwd=ROOT, stderr=subprocess.DEVNULL)
    reports = CrashReports(tmp_path / "crashes")
    paper = offer_report(window, reports)
    assert "Aborted" in paper.view.toPlainText()
    press(paper, "Copy")
    assert "Aborted" in QApplication.clipboard().text()
    press(paper, "Close")
    assert offer_report(window, reports) is None


def test_a_fault_in_a_slot_is_shown_once_and_kept(window, qtbot, tmp_path: Path):
    reports = CrashReports(tmp_path / "crashes")
    reports.start()
    reporter = FaultReporter(window, reports)
    for _ in range(2):
        try:
            raise KeyError("who")
        except KeyError as error:
            reporter.on_exception(KeyError, error, error.__traceback__)
    reports.end()
    qtbot.waitUntil(lambda: len(faults()) == 1)
    faults()[0].close()
    (report,) = (tmp_path / "crashes").glob("*.txt")
    assert "KeyError: 'who'" in report.read_text()


def faults() -> list[QMessageBox]:
    """The open boxes that tell of a fault of ours."""
    boxes = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
    return [box for box in boxes if box.isVisible() and "KeyError: 'who'" in box.detailedText()]


class Opener(QObject):
    """Takes addresses instead of the browser."""

    opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def press(dialog: QObject, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def test_a_newer_version_is_shown_with_its_notes_and_its_download_opens(window, qtbot, server: Server):  # noqa: F811
    updates = Updates(Feed(server.url, PUBLIC), window, "0.1.0")
    assert server.requests == []
    updates.check()
    assert updates.toast.isVisible() and updates.toast.text == "Looking for a newer version…"
    updates.toast.buttons[0].click()
    assert not updates.asking.running and not updates.toast.isVisible()
    updates.check()
    qtbot.waitUntil(lambda: updates.paper is not None, timeout=PATIENCE_MS)
    paper = updates.paper
    assert not updates.toast.isVisible()
    assert "0.2.0" in paper.windowTitle()
    assert paper.view.toPlainText() == "Faster."
    opener = Opener()
    QDesktopServices.setUrlHandler("https", opener, "take")
    press(paper, "Open the download")
    QDesktopServices.unsetUrlHandler("https")
    assert opener.opened == [RELEASE["url"]]
    assert updates.paper is None


def test_the_newest_version_and_an_answer_that_is_not_signed_are_said(window, qtbot, server: Server):  # noqa: F811
    updates = Updates(Feed(server.url, PUBLIC), window, "0.2.0")
    updates.check()
    qtbot.waitUntil(lambda: window.findChild(QObject, "explanation") is not None, timeout=PATIENCE_MS)
    assert window.findChild(QObject, "explanation").text() == "This is the newest Tunesmith."
    server.body = feed_text().replace(b"A", b"B", 1)
    updates.check()
    qtbot.waitUntil(lambda: window.findChild(QObject, "error") is not None, timeout=PATIENCE_MS)
    assert "cannot be trusted" in window.findChild(QObject, "error").text()


def test_a_build_without_a_feed_offers_no_updates(window):
    assert "updates" not in window.actions_by_name
    window.show_settings()
    assert not window.pages.settings.about.updates.isVisible()


def test_the_end_of_a_training_is_told_when_the_window_is_not_in_front(window, demo_run, monkeypatch):
    told: list[tuple[str, str]] = []
    window.outside.notify = lambda *words: told.append(words)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: window)  # or one of its dialogs
    window.outside._on_finished(done(demo_run))
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    window.outside._on_finished(done(demo_run))
    window.library.downloads.arrived.emit(Path("/models/Qwen3-4B"))
    window.settings.notify = False
    window.outside._on_finished(done(demo_run))
    assert told == [
        ("Your tuned model is ready", "Captain took 1 min."), ("“Qwen3-4B” is downloaded.", "It can be trained now."),
    ]  # fmt: skip


def test_a_training_that_did_not_help_is_not_told_as_a_success(window, demo_run, monkeypatch):
    told: list[tuple[str, str]] = []
    window.outside.notify = lambda *words: told.append(words)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    window.outside._on_finished(replace(done(demo_run), valid_loss_before=1.0, valid_loss_after=1.5))
    assert told == [("Training finished, but it did not improve", "Captain took 1 min.")]


def test_the_applications_icon_shows_how_far_the_training_is(window, demo_run, qtbot):
    started = Started(0.0, 200, 70, 3, 100, 10, 0, 1000, 500, 6, 1000, 3000, 16.0, "cpu")
    step = StepDone(1.0, 50, 1, 2.0, 2.0, 1e-4, 1.0, 100, 100.0, 1.0, 1.0, 60.0)
    window.outside._on_events([started, step])
    assert window.outside.percent == 25
    window.outside._on_finished(done(demo_run))
    assert window.outside.percent is None
    picture = icon_with_progress(50).pixmap(256, 256).toImage()
    bar = picture.pixelColor(picture.width() * 60 // 256, picture.height() * 209 // 256)
    rest = picture.pixelColor(picture.width() * 200 // 256, picture.height() * 209 // 256)
    assert bar.name().upper() == theme().tokens.series1
    assert rest.name().upper() == theme().tokens.surface


@pytest.fixture
def demo_run(window, tmp_path: Path):
    window.session.run = create_run(demo_files.demo_config(name="Captain"), tmp_path / "runs")
    return window.session.run


def done(run) -> Finished:
    return Finished(60.0, "completed", 10, 1.0, 1.2, 10, 2.0, 1.0, 60.0, 1.0, 1000, 1000, 0.5, str(run.folder))


def test_the_applications_icon_shows_how_far_a_download_is_unless_a_training_is_there(window, monkeypatch):
    downloads, outside = window.library.downloads, window.outside
    downloads.progressed.emit(Progress(30, 120, 5.0))
    assert outside.percent == 25
    downloads.stopped.emit()
    assert outside.percent is None
    monkeypatch.setattr(Session, "busy", True)
    downloads.progressed.emit(Progress(60, 120, 5.0))
    assert outside.percent is None


def test_the_dock_shows_the_icon_no_larger_than_others(qtbot, monkeypatch):
    """The picture in the app has Apple's margin; what is shown while it runs, with a bar or without one, takes its place."""
    icon_among_others.cache_clear()
    monkeypatch.setattr("app.ui.icons.platform.system", lambda: "Darwin")
    for icon in (icon_among_others(), icon_with_progress(40)):
        seen = QRegion(icon.pixmap(256, 256).mask()).boundingRect()
        assert abs(seen.width() - 256 * 824 / 1024) <= 2 and abs(seen.center().x() - 128) <= 2
    icon_among_others.cache_clear()


def test_sleeping_is_noticed_and_short_naps_are_not(qtbot):
    slept = [0.0]
    watch = SleepWatch(lambda: slept[0])
    slept[0] += LEAST_S / 2
    with qtbot.assertNotEmitted(watch.woke):
        watch.look()
    slept[0] += 3600
    with qtbot.waitSignal(watch.woke) as caught:
        watch.look()
    assert caught.args == [3600.0]


@pytest.mark.filterwarnings("ignore:Enum value:DeprecationWarning")  # an older name of the same flag
@pytest.mark.parametrize(("system", "expanded"), [("Darwin", True), ("Linux", False)])
def test_only_a_mac_lets_the_content_reach_under_the_title(qtbot, monkeypatch, system: str, expanded: bool):
    monkeypatch.setattr("app.ui.title_area.platform.system", lambda: system)
    widget = QWidget()
    qtbot.addWidget(widget)
    assert expand_into_title(widget) is expanded
    asked = Qt.WindowType.ExpandedClientAreaHint | Qt.WindowType.NoTitleBarBackgroundHint
    assert (widget.windowFlags() & asked == asked) is expanded
    widget.show()
    assert widget.isVisible()


def test_no_part_of_the_window_leaves_the_title_bar_s_room_free(qtbot, tmp_path, monkeypatch):
    """Qt for the Mac has each widget do so of its own accord; here the window and the pages' headers are told to."""
    safe, made = Qt.WidgetAttribute.WA_ContentsMarginsRespectsSafeArea, PageHeader.__init__

    def as_on_a_mac(header: PageHeader, *words: str) -> None:
        made(header, *words)
        header.setAttribute(safe)

    monkeypatch.setattr(PageHeader, "__init__", as_on_a_mac)
    monkeypatch.setattr("app.ui.main_window.expand_into_title", lambda window: bool(window.setAttribute(safe)))
    window = open_window(qtbot, tmp_path, starts=False)
    window.show_new_training()
    window.show_runs()
    parts = [window, *window.findChildren(PageHeader)]
    assert len(parts) > 2 and not any(part.testAttribute(safe) for part in parts)


def test_the_sidebar_moves_the_window_where_it_takes_the_title_bar_s_place(qtbot, monkeypatch):
    sidebar = Sidebar(RunList(Workers(), None), expanded=True)
    qtbot.addWidget(sidebar)
    sidebar.show()
    moved: list[bool] = []
    monkeypatch.setattr(QWindow, "startSystemMove", lambda handle: moved.append(True))
    for drags in (False, True):
        sidebar.drags_window = drags
        qtbot.mousePress(sidebar, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
        qtbot.mouseMove(sidebar, QPoint(190, 60))
        qtbot.mouseRelease(sidebar, Qt.MouseButton.LeftButton)
        assert moved == [True] * drags


def test_what_a_notification_says_is_never_read_as_a_script():
    command = notification_command("darwin", '" & (do shell script "rm")', "-e")
    assert command[0] == "/usr/bin/osascript"
    assert '" & (do shell script "rm")' not in command[2]
    assert command[3:] == ['" & (do shell script "rm")', "-e"]


@pytest.mark.parametrize("name", ["cut", "copy", "paste", "undo", "redo", "select_all"])
def test_the_edit_menu_is_about_the_field_that_has_the_focus(window, qtbot, name: str):
    window.show_new_training()
    field = window.new_training.training_card.name
    assert not window.actions_by_name[name].isEnabled()
    field.setFocus()
    qtbot.waitUntil(lambda: window.actions_by_name[name].isEnabled())


def test_cutting_and_pasting_from_the_menu_moves_the_words(window, qtbot):
    window.show_new_training()
    card = window.new_training.training_card
    card.name.setFocus()
    card.name.setText("Support replies")
    for name in ("select_all", "cut"):
        window.actions_by_name[name].trigger()
    assert card.name.text() == ""
    qtbot.keyClick(card.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert card.name.text() == "Support replies"
    window.actions_by_name["undo"].trigger()
    assert card.name.text() == ""


def test_what_was_opened_can_be_opened_again_from_the_menu(window, qtbot):
    choices = window.session.choices
    window.open_path(demo_files.EXAMPLES)
    window.open_path(demo_files.MODEL)
    qtbot.waitUntil(lambda: choices.reading is not None and choices.detail is not None, timeout=PATIENCE_MS)
    window.recent_menu.fill()
    named = {action.text(): action for action in window.recent_menu.actions()}
    assert {"examples.jsonl", "demo model"} <= set(named)
    with qtbot.waitSignal(choices.examples_reading):
        named["examples.jsonl"].trigger()
    named["Clear menu"].trigger()
    assert window.settings.recent_examples == window.settings.recent_models == []
    qtbot.waitUntil(lambda: choices.reading is not None, timeout=PATIENCE_MS)


def test_papers_close_with_escape(window, qtbot):
    window.show_about()
    about = window.findChild(Paper, "about")
    qtbot.waitUntil(lambda: bool(about.parts), timeout=PATIENCE_MS)
    assert {"Tunesmith", "PySide6_Essentials", "mlx", "numpy"} <= {part.name for part in about.parts}
    assert "MIT License" in about.view.toPlainText()
    qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a font")
def test_a_linux_without_any_font_shows_the_one_that_the_app_brings(tmp_path: Path):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    shutil.copy(next(Path("/usr/share/fonts").rglob("*.ttf")), fonts)
    (tmp_path / "none.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    said = subprocess.run(
        [sys.executable, "-c", BARE, str(fonts)],
        env={**os.environ, "FONTCONFIG_FILE": str(tmp_path / "none.conf"), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert said == ["False", "True"]
