"""Check for updates: asks the feed of this build when told to, and shows what it said."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app import __version__
from app.errors import UserError
from app.services.updates import Feed, Release, UpdateCheck, load_feed
from app.ui.demo_files import RESOURCES
from app.ui.paper import Paper
from app.ui.questions import explain, tell
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.toast import Toast


def feed_of_this_build() -> Feed | None:
    """Whom this build asks for newer versions; None when it was built without a feed."""
    return load_feed(RESOURCES / "updates.json")


class Updates(QObject):
    """Nothing is contacted before `check`. paper: the news, while it is shown."""

    def __init__(self, feed: Feed, window: QWidget, version: str = __version__) -> None:
        super().__init__(window)
        self._window, self._version = window, version
        self.paper: Paper | None = None
        self.toast = Toast(window)
        self.asking = UpdateCheck(feed, version, self)
        self.asking.found.connect(self._on_found)
        self.asking.up_to_date.connect(self._on_up_to_date)
        self.asking.failed.connect(self._on_failed)
        for answered in (self.asking.found, self.asking.up_to_date, self.asking.failed):
            answered.connect(self.toast.hide)

    @Slot()
    def check(self) -> None:
        """Ask, and say so: an answer may take a quarter of a minute."""
        self.toast.say("plain", self.tr("Looking for a newer version…"), self.tr("Stop"), self.asking.stop)
        self.asking.check()

    @Slot(object)
    def _on_found(self, release: Release) -> None:
        title = self.tr("Tunesmith %1 is available").replace("%1", release.version)
        line = self.tr("You have version %1. Your runs and settings stay as they are.").replace("%1", self._version)
        if release.minimum_system:
            line += " " + self.tr("It needs macOS %1 or newer.").replace("%1", release.minimum_system)
        paper = Paper(self._window, "news", title, line, release.notes)
        later = paper.add_button(Button(text=self.tr("Later"), size="large"))
        get = paper.add_button(PrimaryButton(self.tr("Open the download")))
        later.clicked.connect(paper.close)
        get.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(release.url)))
        get.clicked.connect(paper.close)
        paper.finished.connect(self._forget)
        self.paper = paper
        paper.open()

    @Slot()
    def _forget(self) -> None:
        self.paper = None

    @Slot()
    def _on_up_to_date(self) -> None:
        explain(
            self._window, self.tr("This is the newest Tunesmith."), self.tr("Version %1.").replace("%1", self._version)
        )

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        tell(self._window, error)
