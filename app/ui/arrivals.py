"""What comes to the window from outside: dropped, opened with the app, named on the command line, or chosen before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.data.folder import is_file, is_folder
from app.data.model_folder import display_name
from app.errors import UserError
from app.services.settings import Settings
from app.ui.new_training.places import as_model, kind_of
from app.ui.questions import tell
from app.ui.widgets.drop_target import dragged_paths
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


_NAMED = 3


_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class Arrivals(QObject):
    """Takes a path to where it belongs: a model folder, a saved setup, a run, or examples.

    An event filter of the window's QWindow as well: where files are dragged, fields for text let them through to what is
    around them. They would take their addresses as text.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._passed: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and dragged_paths(event.mimeData()):
            self._fields_take_drops()
            fields = self._window.findChildren(QWidget)
            parts = [
                part.viewport() if isinstance(part, QAbstractScrollArea) else part
                for part in fields
                if isinstance(part, _FIELDS)
            ]
            self._passed = [part for part in parts if part.acceptDrops()]
            for part in self._passed:
                part.setAcceptDrops(False)
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            QTimer.singleShot(0, self, self._fields_take_drops)
        return False

    @Slot()
    def _fields_take_drops(self) -> None:
        for part in self._passed:
            if isValid(part):
                part.setAcceptDrops(True)
        self._passed = []

    @Slot(object)
    def open(self, path: Path) -> None:
        window = self._window
        for sheet in window.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly):
            sheet.close_sheet()  # it would cover what is opened
        if not (is_file(path) or is_folder(path)):
            tell(window, UserError(
                self.tr("%1 is not there any more.").replace("%1", path.name), str(path),
                self.tr("It may have been moved or renamed. Choose it again."),
            ))  # fmt: skip
            return
        window.pages.listen_for_files()
        kind = kind_of(path)
        if kind == "run":
            window.open_run(path if path.is_dir() else path.parent)
            return
        window.show_new_training()
        if kind == "model":
            window.session.choices.choose_model(as_model(path))
        elif kind == "setup":
            window.new_training.open_setup_file(path)
        else:
            window.session.choices.choose_examples(path)

    @Slot(object)
    def open_asked(self, paths: Sequence[Path]) -> None:
        """Another program asks for these, which wants them shown, or the person who starts the window with them."""
        if paths:
            self._window.come_to_front()
            self.open_all(paths)

    @Slot(object)
    def open_all(self, paths: Sequence[Path]) -> None:
        """Several things at once, of each kind one: a model and its examples perhaps."""
        taken: dict[str, Path] = {}
        for path in sorted(paths, key=lambda path: not (is_file(path) or is_folder(path))):
            taken.setdefault(kind_of(path), path)
        for kind in ("setup", "model", "examples", "run"):
            if kind in taken:
                self.open(taken[kind])
        left = [path for path in paths if path not in taken.values()]
        if left:
            self.tell_left_over(left)

    def read_if_changed(self, data: Path | None = None) -> bool:
        """Read the chosen examples again if their file was edited meanwhile, perhaps in another program, and say so.

        data: what is to be trained on now, None when the person has only come back to the window.
        """
        window, review = self._window, self._window.review.review
        reading = window.session.choices.reading
        path = data or (reading.path if reading is not None else None)
        if path is None or not review.is_stale(path):
            return False
        decided = bool(review.choices.fixes)
        window.session.choices.read_again(window.session.choices.format, window.session.choices.columns)
        lost = self.tr("What you had decided about single conversations was about the file as it was.")
        then = self.tr("Look at it once more, then start.") if data is not None else ""
        if decided or data is not None:
            changed = self.tr("%1 has changed since it was read, and is read again.").replace("%1", path.name)
            tell(window, UserError(changed, lost if decided else "", then, "changed_file"))
        return True

    @Slot(object)
    def tell_left_over(self, paths: Sequence[Path]) -> None:
        """These were not opened, as there is no place for them."""
        names = ", ".join(path.name for path in paths[:_NAMED]) + (" …" if len(paths) > _NAMED else "")
        tell(self._window, UserError(
            self.tr("Not opened: %1.").replace("%1", names),
            self.tr("One model and one file with examples are used at a time."),
            self.tr("Put examples from several files together into one first."), "left_over",
        ))  # fmt: skip


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
        self._add(self.tr("Examples"), {path: path.name for path in examples})
        self._add(self.tr("Models"), {path: display_name(path) for path in models})
        self.addSeparator()
        forget = self.addAction(self.tr("Clear menu"), self._forget)
        forget.setEnabled(bool(examples or models))

    def _add(self, heading: str, names: dict[Path, str]) -> None:
        """An entry for each; those of the same name tell the folder that they lie in as well."""
        if not names:
            return
        self.addSection(heading)
        often = Counter(names.values())
        for path, name in names.items():
            told = f"{name} – {path.parent.name}" if often[name] > 1 else name
            action = QAction(told.replace("&", "&&"), self)
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda checked=False, path=path: self._arrivals.open(path))
            self.addAction(action)

    @Slot()
    def _forget(self) -> None:
        self._settings.forget_recent()
        self.fill()
