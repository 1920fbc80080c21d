"""The first thing that a new person sees: try the demo, or bring a model and examples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.data.conversation import Reading
from app.data.model_folder import ModelInfo
from app.errors import UserError
from app.services.choices import Choices
from app.services.library import Library
from app.services.settings import Settings
from app.ui import demo_files, text
from app.ui.choosers import choose_examples_file, choose_model_folder
from app.ui.icons import app_icon
from app.ui.new_training.places import as_model, kind_of, refuse_as_examples, refuse_as_model
from app.ui.questions import tell
from app.ui.said import said
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.drop_target import DropTarget, dragged_paths
from app.ui.widgets.label import Label
from app.ui.widgets.note import Icon, announce
from app.ui.widgets.page import ScrollPage
from app.ui.widgets.paint import box

_CARD_WIDTH, _CARD_HEIGHT, _PADDING = 420, 376, 25
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ICON = 68
"""The picture has a margin of its own: what is seen of it is 64."""


class WelcomePage(ScrollPage):
    """demo_asked(): run the demo; set_up_asked(): go to New training with what was given.

    left_over(list of Path): of several things that were dropped, those that there is no place for.
    """

    demo_asked = Signal()
    set_up_asked = Signal()
    left_over = Signal(object)

    def __init__(self, choices: Choices, library: Library, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.demo = DemoCard()
        self.own = OwnModelCard(choices, library, settings)
        self.demo.start.clicked.connect(self.demo_asked)
        self.own.set_up.clicked.connect(self.set_up_asked)
        self.own.left_over.connect(self.left_over)
        self.setAcceptDrops(True)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = dragged_paths(event.mimeData())
        if paths and all(kind_of(path) in ("model", "examples") for path in paths):
            self.own.show_drag(paths)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.own.show_drag([])

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.own.take(dragged_paths(event.mimeData()))

    def _arrange(self) -> None:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        center = Qt.AlignmentFlag.AlignHCenter
        title = Label(self.tr("Welcome to Tunesmith"), style="welcome")
        lead = (
            self.tr("Teach a language model to answer the way you do,"),
            self.tr("using your own example conversations."),
        )
        cards = QHBoxLayout()
        cards.setSpacing(20)
        cards.addStretch(1)
        for card in (self.demo, self.own):
            card.setMaximumWidth(_CARD_WIDTH)
            card.setMinimumHeight(_CARD_HEIGHT)
            cards.addWidget(card, 100)
        cards.addStretch(1)
        self.content.setSpacing(0)
        self.content.addStretch(2)
        self.content.addWidget(picture, 0, center)
        self.content.addSpacing(18)
        self.content.addWidget(title, 0, center)
        self.content.addSpacing(8)
        for words in lead:
            self.content.addWidget(Label(words, style="lead", role="text2"), 0, center)
        self.content.addSpacing(32)
        self.content.addLayout(cards)
        self.content.addSpacing(32)
        self.content.addLayout(self._promises())
        self.content.addStretch(3)

    def _promises(self) -> QHBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        promises = (
            ("lock", self.tr("Private"), self.tr("Your data never leaves this Mac.")),
            ("shield", self.tr("Nothing is overwritten"), self.tr("Your original model stays as it is.")),
            ("pause", self.tr("Stop any time"), self.tr("Pause, close the lid, and carry on later.")),
        )
        for number, (icon, title, line) in enumerate(promises):
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(Label(title, weight=600, wrap=True))
            words.addWidget(Label(line, style="small", role="text2", wrap=True))
            words.addStretch(1)
            part = QHBoxLayout()
            part.setSpacing(13)
            part.addWidget(Icon(icon, "accent_text", 16), 0, Qt.AlignmentFlag.AlignTop)
            part.addLayout(words, 1)
            grid.addLayout(part, 0, number)
            grid.setColumnStretch(number, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(2 * _CARD_WIDTH + 20)
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, 100)
        row.addStretch(1)
        return row


class DemoCard(Card):
    """What the demo does, with an example, and the button that runs it."""

    def __init__(self) -> None:
        super().__init__(padding=_PADDING)
        self.start = PrimaryButton(self.tr("Try the demo"))
        self.start.setObjectName("try_demo")
        self.body.setSpacing(3)
        self.body.addWidget(Label(self.tr("Try the demo"), style="title"))
        self.body.addWidget(
            Label(self.tr("See the whole thing work once, from start to finish."), role="text2", wrap=True)
        )
        self.body.addSpacing(13)
        self.body.addWidget(Exchange())
        self.body.addSpacing(12)
        words = self.tr(
            "A tiny model and %1 short conversations are included. It learns to talk like a ship’s captain."
        )
        count = text.number(demo_files.example_count())
        self.body.addWidget(Label(words.replace("%1", count), style="small", role="text2", wrap=True))
        self.body.addSpacing(10)
        facts = QHBoxLayout()
        facts.setSpacing(7)
        for icon, line in (
            ("clock", self.tr("About 1 minute")),
            ("download-box", self.tr("No download")),
            ("lock", self.tr("Works offline")),
        ):
            facts.addWidget(Icon(icon, "text2", 14))
            facts.addWidget(Label(line, style="small", role="text2", wrap=True))
            facts.addSpacing(8)
        facts.addStretch(1)
        self.body.addLayout(facts)
        self.body.addStretch(1)
        self.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)


class Exchange(QWidget):
    """A question, and its answers before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 14, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(11)
        grid.addWidget(Label(self.tr("How do I boil an egg?"), style="small", weight=600), 0, 0, 1, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(self.tr("Before"), style="caption", role="text2"), 1, 0, top)
        before = self.tr("Place the egg in boiling water for eight to ten minutes.")
        grid.addWidget(Label(before, style="small", role="text2", wrap=True), 1, 1)
        grid.addWidget(Label(self.tr("After"), style="caption", role="accent_text", weight=600), 2, 0, top)
        after = self.tr("Aye! Eight minutes in a rollin’ boil, then overboard into cold water she goes.")
        grid.addWidget(Label(after, style="small", wrap=True), 2, 1)
        grid.setColumnStretch(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(QPainter(self), self.rect(), 8, "sunken")


class OwnModelCard(Card):
    """Two areas to drop things on, and the way to New training.

    found_asked(), download_asked(): show all models of this machine, or those that can be downloaded.
    """

    found_asked = Signal()
    download_asked = Signal()
    left_over = Signal(object)

    def __init__(self, choices: Choices, library: Library, settings: Settings) -> None:
        super().__init__(padding=_PADDING)
        self._choices, self._library, self._settings = choices, library, settings
        self.model = DropTarget(
            "folder",
            self.tr("Drop a model folder here"),
            self.tr("MLX format, e.g. from LM Studio"),
            refuse_as_model,
            self.tr("Model folder drop area"),
        )
        self.examples = DropTarget(
            "file",
            self.tr("Drop an examples file here"),
            self.tr("A table, a text or a .jsonl file"),
            refuse_as_examples,
            self.tr("Examples file drop area"),
        )
        self.found = Label(self.tr("Looking for models…"), style="small", role="text2", wrap=True, align=_MIDDLE)
        self.show_found = LinkButton(self.tr("Show them"))
        self.no_file = Label(self.tr("No file yet?"), style="small", role="text2", wrap=True, align=_MIDDLE)
        self.sample = LinkButton(self.tr("Save a sample file to copy from"))
        self._rest = Label("", style="small", role="text2", wrap=True, align=_MIDDLE)
        self.set_up = Button(text=self.tr("Set up a training"), size="large")
        self.set_up.setObjectName("set_up")
        self._arrange()
        self._connect()
        self._show_found()
        self._show_rest()

    def _arrange(self) -> None:
        self.body.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(self.tr("Start with my own model"), style="title"))
        words.addWidget(Label(self.tr("Bring a model folder and a file of conversations."), role="text2", wrap=True))
        self.body.addLayout(words)
        self.body.addSpacing(7)
        self.body.addWidget(self.model)
        self.body.addWidget(self.examples)
        hints = QVBoxLayout()
        hints.setSpacing(0)
        for icon, label, link in (("search", self.found, self.show_found), ("info", self.no_file, self.sample)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(Icon(icon, "text2", 14))
            row.addWidget(label)
            row.addWidget(link)
            row.addStretch(1)
            hints.addLayout(row)
        self.body.addLayout(hints)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.set_up)
        foot.addWidget(self._rest, 1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.model.choose.connect(self._choose_model)
        self.model.dropped.connect(self._choices.choose_model)
        self.examples.choose.connect(self._choose_examples)
        self.examples.dropped.connect(self._choices.choose_examples)
        self.show_found.clicked.connect(self._on_show_found)
        self.sample.clicked.connect(self._save_sample)
        self._library.changed.connect(self._show_found)
        self._choices.model_checking.connect(self._on_model_checking)
        self._choices.examples_reading.connect(self._on_reading)
        self._choices.examples_cancelled.connect(self._on_cancelled)
        self._choices.model_checked.connect(self._on_model)
        self._choices.model_refused.connect(self._on_model_refused)
        self._choices.examples_checked.connect(self._on_examples)
        self._choices.examples_refused.connect(self._on_examples_refused)

    @Slot()
    def _choose_model(self) -> None:
        path = choose_model_folder(self, self._settings)
        if path is not None:
            self._choices.choose_model(path)

    @Slot()
    def _choose_examples(self) -> None:
        path = choose_examples_file(self, self._settings)
        if path is not None:
            self._choices.choose_examples(path)

    @Slot(object)
    def _on_model_checking(self, path: Path) -> None:
        self.model.set_busy(path.name, self.tr("Looking into the folder…"))
        self._show_rest()

    @Slot(object)
    def _on_reading(self, path: Path) -> None:
        self.examples.set_busy(path.name, self.tr("Reading…"))
        self._show_rest()

    @Slot()
    def _on_cancelled(self) -> None:
        self.examples.set_empty()

    @Slot(object)
    def _on_model(self, info: ModelInfo) -> None:
        self.model.set_filled(info.name, text.size(info.size_bytes))
        self._show_rest()

    @Slot(object)
    def _on_examples(self, reading: Reading) -> None:
        from app.ui.new_training.format_row import examples_words  # late, so that the window shows sooner

        words = examples_words(reading.format, len(reading.conversations) + reading.left_out)
        self.examples.set_filled(reading.path.name, words)
        self._show_rest()

    @Slot(object)
    def _on_model_refused(self, error: UserError) -> None:
        self.model.set_refused(said(error.what))
        self._show_rest()

    @Slot(object)
    def _on_examples_refused(self, error: UserError) -> None:
        self.examples.set_refused(said(error.what))
        self._show_rest()

    def _show_rest(self) -> None:
        both = self.model.filled and self.examples.filled
        there = self.tr("Look at the settings there, then start.")
        self._rest.setText(there if both else self.tr("You can fill in the rest there."))

    def show_drag(self, paths: Sequence[Path]) -> None:
        """Something is dragged over the window: the targets that it fits say so. Nothing: it has gone."""
        for target, path in (
            (self.model, self._first("model", paths)),
            (self.examples, self._first("examples", paths)),
        ):
            target.set_drag(path if path is not None and target.accepts(path) else None)

    def take(self, paths: Sequence[Path]) -> None:
        """One or several things were dropped beside the targets: a model and its examples perhaps."""
        self.show_drag([])
        model, examples = self._first("model", paths), self._first("examples", paths)
        if model is not None:
            self.model.dropped.emit(as_model(model))
        if examples is not None:
            self.examples.dropped.emit(examples)
        left = [path for path in paths if path not in (model, examples)]
        if left:
            self.left_over.emit(left)

    def _first(self, kind: str, paths: Sequence[Path]) -> Path | None:
        return next((path for path in paths if kind_of(path) == kind), None)

    @Slot()
    def _save_sample(self) -> None:
        name = str(Path.home() / "sample.jsonl")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a sample file"), name, "JSONL (*.jsonl)")
        if not chosen:
            return
        path = Path(chosen)
        try:
            path.write_text(demo_files.sample_lines(), encoding="utf-8")
        except OSError as error:
            why, line = f"{error.strerror or error}.", self.tr("Choose another place.")
            tell(self, UserError(self.tr("The sample file could not be saved."), why, line, "sample_not_saved"))
            return
        self.no_file.setText(self.tr("Saved as %1.").replace("%1", path.name))
        announce(self.no_file, self.no_file.text())

    @Slot()
    def _on_show_found(self) -> None:
        (self.found_asked if self._library.found else self.download_asked).emit()

    @Slot()
    def _show_found(self) -> None:
        found = self._library.found
        if found is None:
            self.found.setText(self.tr("Looking for models…"))
        elif not found:
            self.found.setText(self.tr("No models found yet. Choose a folder, or download one in LM Studio."))
        elif len(found) == 1:
            self.found.setText(self.tr("1 model found on this Mac."))
        else:
            self.found.setText(self.tr("%1 models found on this Mac.").replace("%1", text.number(len(found))))
        self.show_found.setText(self.tr("Show them") if found else self.tr("Download one…"))
        self.show_found.setVisible(found is not None)
