"""The application: its names, its look, files opened from outside, and what happens when something goes wrong."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.errors import UserError
from app.services.session import Session
from app.services.settings import Settings
from app.ui.icons import app_icon
from app.ui.theme import theme

log = logging.getLogger(__name__)

_QUIET = {"TRANSFORMERS_NO_ADVISORY_WARNINGS": "1", "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1"}


class Application(QApplication):
    """path_opened(Path): a file or folder that the system asks us to open."""

    path_opened = Signal(object)

    def __init__(self, argv: list[str]) -> None:
        super().__init__(argv)
        self.setOrganizationName("Tunesmith")
        self.setOrganizationDomain("tunesmith.app")
        self.setApplicationName("Tunesmith")
        self.setApplicationDisplayName("Tunesmith")
        self.setApplicationVersion(__version__)
        self.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
        self.setWindowIcon(app_icon())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.path_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def run(argv: list[str], *, open_model: Path | None = None, open_data: Path | None = None) -> int:
    """Open the window and stay until it is closed. Paths in argv open too. Returns the exit code.

    Raises UserError when there is no display to show it on.
    """
    if not has_display():
        raise UserError(
            "There is no display to open the window on.",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Start it in a desktop session, or use “tunesmith train” in the terminal.",
            "no_display",
        )
    from app.ui.main_window import MainWindow

    app = make_application(argv)
    log_to_file()
    report_faults(app)
    settings = Settings()
    theme().set_mode(settings.appearance.value)
    session = Session()
    window = MainWindow(session, settings)
    app.path_opened.connect(window.open_path)
    window.show()
    for path in (open_model, open_data, *(Path(text) for text in argv[1:] if not text.startswith("-"))):
        if path is not None:
            window.open_path(path)
    QTimer.singleShot(0, window.finish_starting)
    try:
        return app.exec()
    finally:
        session.shut_down()


def has_display() -> bool:
    """Whether a window can be shown: always but on Linux, where there may be no display server."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(argv: list[str]) -> Application:
    """The QApplication with its theme in place. Call once, before any widget."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    app = Application(argv)
    theme().install()
    return app


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
    """Shows faults of ours that nothing else caught, wherever they happened, once each."""

    _caught = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: PySide calls it for exceptions in slots too, which would otherwise be forgotten."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Uncaught exception\n%s", details)
        self._caught.emit(f"{kind.__name__}: {error}", details)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str, str)
    def _show(self, summary: str, details: str) -> None:
        if summary in self._seen:
            return
        self._seen.add(summary)
        box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Tunesmith"))
        box.setText(self.tr("Something went wrong inside Tunesmith."))
        box.setInformativeText(self.tr("Your runs are safe on disk. If this happens again, send us the details below."))
        box.setDetailedText(details)
        box.open()


def report_faults(app: QApplication) -> FaultReporter:
    """Install the reporter for this process. It lives as long as the application."""
    reporter = FaultReporter(app)
    sys.excepthook = reporter.on_exception
    threading.excepthook = reporter.on_thread_exception
    return reporter
