"""The application: its names, its look, files opened from outside, and what happens when something goes wrong."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from app import __version__
from app.errors import UserError
from app.services.crash_reports import CrashReports
from app.services.session import Session
from app.services.settings import Settings
from app.services.single_instance import SingleInstance
from app.services.way import watch_window
from app.ui.after_crash import offer_report
from app.ui.icons import icon_among_others
from app.ui.language import speak
from app.ui.questions import message_box, tell
from app.ui.theme import theme
from app.ui.turns import come_soon
from app.ui.widgets.accessible import say_what_widgets_are

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

log = logging.getLogger(__name__)

FONTS = Path(__file__).parents[2] / "resources/fonts"
"""Only the app that is built for Linux has this folder."""

_OFFER_AFTER_MS = 1500
_TOGETHER_MS = 50
_QUIET = {"TRANSFORMERS_NO_ADVISORY_WARNINGS": "1", "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1"}
_LOOP = {"QT_NO_GLIB": "1"}
"""GLib's event loop, which Qt would take on Linux, does not tell when it begins to handle something (app/services/way.py)."""


class Application(QApplication):
    """Collects the files and folders that the system asks us to open; it names several at once one by one."""

    def __init__(self, argv: list[str]) -> None:
        super().__init__(argv)
        self.setOrganizationName("Tunesmith")
        self.setOrganizationDomain("tunesmith.app")
        self.setApplicationName("Tunesmith")
        self.setApplicationDisplayName("Tunesmith")
        self.setApplicationVersion(__version__)
        self.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
        self.setWindowIcon(icon_among_others())

        self._paths: list[Path] = []
        self._take: Callable[[list[Path]], object] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._open)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._paths.append(Path(event.file()))
            self._soon.start()
            return True
        return super().event(event)

    @Slot()
    def _open(self) -> None:
        if self._paths and self._take is not None:
            paths, self._paths = self._paths, []
            self._take(paths)

    def open_with(self, take: Callable[[list[Path]], object]) -> None:
        """Hand over what is opened from now on, and what was opened while the window was still being made."""
        self._take = take
        self._open()


def run(argv: list[str], paths: Sequence[Path] = ()) -> int:
    """Open the window, with these models or files, and stay until it is closed. Returns the exit code.

    Where a window of this person is open already, it comes to the front and takes the paths, and this ends at once.
    Raises UserError when there is no display to show it on.
    """
    if not has_display():
        raise UserError(
            "There is no display to open the window on.",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Start it in a desktop session, or use “tunesmith train” in the terminal.",
            "no_display",
        )
    app = make_application(argv)
    instance = SingleInstance(parent=app)
    if not instance.claim(paths):
        return 0
    reports = CrashReports()
    reports.start()
    log_to_file()
    report_faults(app, reports)
    settings = Settings()
    speak(app, settings.language)
    theme().set_mode(settings.appearance.value)

    from app.ui.main_window import MainWindow

    session = Session()
    window = MainWindow(session, settings)
    window.show()
    connect_outside(app, window, instance)
    window.arrivals.open_asked(paths)
    QTimer.singleShot(0, window.finish_starting)
    QTimer.singleShot(_OFFER_AFTER_MS, window, lambda: offer_report(window, reports))
    try:
        return app.exec()
    finally:
        session.shut_down()
        instance.release()
        reports.end()


def connect_outside(app: Application, window: MainWindow, instance: SingleInstance) -> None:
    """What the system and later starts ask for reaches the window."""
    app.open_with(window.arrivals.open_asked)
    instance.asked_to_show.connect(window.come_to_front)
    instance.paths_received.connect(window.arrivals.open_asked)


def has_display() -> bool:
    """Whether a window can be shown: always but on Linux, where there may be no display server."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(argv: list[str]) -> Application:
    """The QApplication with its theme in place. Call once, before any widget."""
    for name, value in (_QUIET | _LOOP).items():
        os.environ.setdefault(name, value)
    come_soon()
    app = Application(argv)
    watch_window(app)
    bring_a_font()
    theme().install()
    say_what_widgets_are()
    return app


def bring_a_font(fonts: Path = FONTS) -> None:
    """A bare Linux may have no font at all, and would show boxes for letters: the built app has one for that case."""
    if fonts.is_dir() and not QFontMetrics(QApplication.font()).inFont("a"):
        for file in sorted(fonts.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def log_to_file() -> None:
    """Write warnings and faults to the system's place for logs; they stay on this machine."""
    folder = Path(platformdirs.user_log_dir("Tunesmith", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "tunesmith.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    except OSError as error:
        log.warning("No log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("app").addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)


class FaultReporter(QObject):
    """Shows faults of ours that nothing else caught, wherever they happened, once each.

    What is no fault but a reason in words, and came up where nobody expected it, is told as such every time.
    """

    _caught = Signal(str, str)
    _refused = Signal(object)

    def __init__(self, parent: QObject, reports: CrashReports | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._shown: list[QMessageBox] = []
        self._reports = reports
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: PySide calls it for exceptions in slots too, which would otherwise be forgotten."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Uncaught exception\n%s", details)
        if isinstance(error, UserError):
            self._refused.emit(error)
            return
        if self._reports is not None:
            self._reports.record(kind, error, trace)
        self._caught.emit(f"{kind.__name__}: {error}", details)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _tell(self, error: UserError) -> None:
        windows = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        parent = QApplication.activeWindow() or next(windows, None)
        if parent is not None:
            tell(parent, error)

    @Slot(str, str)
    def _show(self, summary: str, details: str) -> None:
        if summary in self._seen:
            return
        self._seen.add(summary)
        what = self.tr("Something went wrong inside Tunesmith.")
        more = self.tr("Your runs are safe on disk. If this happens again, send us the details below.")
        box = message_box(QApplication.activeWindow(), "fault", QMessageBox.Icon.Warning, what, more)
        box.setDetailedText(details)
        self._shown = [box, *self._shown[:3]]  # without an active window nothing else would hold it
        box.open()


def report_faults(app: QApplication, reports: CrashReports | None = None) -> FaultReporter:
    """Install the reporter for this process. It lives as long as the application. reports: where faults are kept."""
    reporter = FaultReporter(app, reports)
    sys.excepthook = reporter.on_exception
    threading.excepthook = reporter.on_thread_exception
    return reporter
