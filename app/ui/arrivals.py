"""What comes to the window from outside: dropped, opened with the app, named on the command line, or chosen before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.errors import UserError
from app.services.settings import Settings
from app.ui.questions import tell

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Arrivals(QObject):
    """Takes a path to where it belongs: a model folder, a saved setup, a run, or examples."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def open(self, path: Path) -> None:
        window = self._window
        if not path.exists():
            tell(window, UserError(
                self.tr("%1 is not there any more.").replace("%1", path.name), str(path),
                self.tr("It may have been moved or renamed. Choose it again."),
            ))  # fmt: skip
            return
        window.pages.listen_for_files()
        if path.name == "run.json" or (path.is_dir() and (path / "run.json").is_file()):
            window.open_run(path if path.is_dir() else path.parent)
            return
        window.show_new_training()
        if path.is_dir():
            window.session.choices.choose_model(path)
        elif path.suffix == ".toml":
            window.new_training.open_setup_file(path)
        else:
            window.session.choices.choose_examples(path)


class RecentMenu(QMenu):
    """File > Open recent: examples and models that were used before, newest first."""

    def __init__(self, settings: Settings, arrivals: Arrivals, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._arrivals = settings, arrivals
        self.aboutToShow.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """List what is still there."""
        self.clear()
        examples, models = self._settings.recent_examples, self._settings.recent_models
        self._add(self.tr("Examples"), examples)
        self._add(self.tr("Models"), models)
        self.addSeparator()
        forget = self.addAction(self.tr("Clear menu"), self._forget)
        forget.setEnabled(bool(examples or models))

    def _add(self, heading: str, paths: list[Path]) -> None:
        if not paths:
            return
        self.addSection(heading)
        for path in paths:
            action = QAction(path.name.replace("&", "&&"), self)
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda checked=False, path=path: self._arrivals.open(path))
            self.addAction(action)

    @Slot()
    def _forget(self) -> None:
        self._settings.forget_recent()
        self.fill()
