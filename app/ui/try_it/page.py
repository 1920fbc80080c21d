"""Try it: the original and the tuned model answer the same question side by side."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.runs.events import Event, Saved
from app.runs.moving import Moves
from app.runs.versions import Version, newest_of
from app.services.measuring import BlindTest, Measuring
from app.services.run_list import RunList
from app.services.session import Session
from app.services.settings import Settings
from app.services.speaking import Style
from app.services.tryout import RunFacts, Tryout
from app.ui import text
from app.ui.choosers import choose_model_folder
from app.ui.try_it.blind_view import BlindView
from app.ui.try_it.compare_bar import CompareBar, MorePanel
from app.ui.try_it.compare_view import CompareView
from app.ui.try_it.measure_view import MeasureView
from app.ui.try_it.saving import save_comparison
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.middle import MiddleRow
from app.ui.widgets.note import announce
from app.ui.widgets.page import PageHeader
from app.ui.widgets.paint import color
from app.ui.widgets.segmented import Segmented

_RELEASE_AFTER_MS = 180_000
"""How long after leaving the page its model stays in memory."""


class TryItPage(QWidget):
    """new_asked(), demo_asked(): there is no run yet, and the person wants one. export_asked(Path).

    carry_on(Run, Path): train on from the version that answers.
    """

    new_asked = Signal()
    demo_asked = Signal()
    export_asked = Signal(Path)
    can_changed = Signal()
    carry_on = Signal(object, Path)

    def __init__(self, session: Session, run_list: RunList, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._run_list, self._settings = session, run_list, settings
        self._facts: RunFacts | None = None
        self._wanted: Path | None = None
        self._wanted_version: Path | None = None
        self._models: dict[Path, Path] = {}
        self.tryout = Tryout(session, self)
        self._unused = QTimer(self)
        self._unused.setSingleShot(True)
        self._unused.setInterval(_RELEASE_AFTER_MS)
        self._unused.timeout.connect(self._release)
        self.header = PageHeader(self.tr("Try it"), self.tr("Ask once, see both answers side by side."))
        self.new_chat = Button("plus", self.tr("New chat"))
        self.new_chat.clicked.connect(self.start_over)
        self.save = Button(text=self.tr("Save comparison…"))
        self.save.clicked.connect(self._save)
        self.modes = Segmented([self.tr("Chat"), self.tr("Blind test"), self.tr("Measure")], name=self.tr("What to do"))
        self.modes.chosen.connect(self._on_mode)
        for action in (self.new_chat, self.save, self.modes):  # in this order the modes stay where they are
            self.header.add_action(action)
        self.bar = CompareBar()
        self.more = MorePanel()
        self.chat = CompareView(self.tryout)
        self.chat.style_now = self._style
        self._ways: list[CompareView | BlindView | MeasureView] = []
        self._arrange()
        self._connect()
        self._show_runs()

    @cached_property
    def blind(self) -> BlindView:
        view = BlindView(BlindTest(self._session, self))
        self._add(view)
        return view

    @cached_property
    def measure(self) -> MeasureView:
        view = MeasureView(Measuring(self._session, self), self._settings)
        self._add(view)
        return view

    @property
    def facts(self) -> RunFacts | None:
        """The run that answers."""
        return self._facts

    def show_run(self, folder: Path | None, version: Path | None = None) -> None:
        """Let a run answer, the one shown before when None. version: an adapter folder, else the usual one."""
        self._wanted_version = version
        folder = folder or self._wanted or self._first_run()
        if folder is not None:
            self._wanted = folder
            self.tryout.look_at(folder)
        self._show_runs()
        self.first_control().setFocus()

    def follow(self, moves: Moves) -> None:
        """Runs lie in other folders now."""
        if self._wanted is not None:
            self._wanted, self._wanted_version = dict(moves).get(self._wanted, self._wanted), None

    def first_control(self) -> QWidget:
        """Where one writes; while there is nothing to ask, what leads to something."""
        return self.chat.prompt.field if self._stack.currentIndex() else self._new

    def start_over(self) -> None:
        """Forget the conversation."""
        self.tryout.stop()
        self.chat.clear()
        self.first_control().setFocus()

    def export(self) -> None:
        """For the menu: export what answers here."""
        if self._facts is not None:
            self.export_asked.emit(self._facts.run.folder)

    def can(self, name: str) -> bool:
        return name != "export" or bool(self._facts and self._facts.versions)

    def showEvent(self, event: QShowEvent) -> None:
        self._unused.stop()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._unused.start()
        super().hideEvent(event)

    def _release(self) -> None:
        """Nobody has looked for a while: the model gives its memory back."""
        if not self._session.busy and not self.tryout.busy:
            self.tryout.release()

    def _connect(self) -> None:
        self.tryout.facts_read.connect(self._on_facts)
        self.tryout.facts_refused.connect(self._on_refused)
        self.tryout.questions_read.connect(self.chat.chips.set_questions)
        self.bar.run_chosen.connect(self._on_run)
        self.bar.version_chosen.connect(self._on_version)
        self.bar.more_toggled.connect(self.more.setVisible)
        self.more.train_on.clicked.connect(self._on_train_on)
        self.more.changed.connect(self._on_instructions)
        self.chat.retry_model.connect(self._choose_model)
        self.chat.over_asked.connect(self.start_over)
        self.chat.changed.connect(self._show_actions)
        self.chat.changed.connect(self._say_what_for)
        self._run_list.changed.connect(self._on_runs)
        self._session.state_changed.connect(self._on_state)
        self._session.events_arrived.connect(self._on_events)

    def _style(self) -> Style:
        return self.bar.style_for(self.more.top_p.value(), self.more.longest.value())

    def _first_run(self) -> Path | None:
        runs = self._run_list.runs or []
        running = self._session.run
        if self._session.busy and running is not None:
            return running.folder
        ended = [run for run in runs if run.state in ("finished", "stopped", "paused", "failed")]
        return ended[0].folder if ended else (runs[0].folder if runs else None)

    @Slot()
    def _on_runs(self) -> None:
        if self._facts is not None and not self._facts.run.folder.exists():  # thrown away: another one answers
            self._facts = self._wanted = self._wanted_version = None
        self._show_runs()
        if self._facts is None and self.isVisible():
            self.show_run(None)

    def _show_runs(self) -> None:
        listed = self._run_list.runs or []
        often = Counter(run.name for run in listed)
        runs = [
            (run.folder, run.name if often[run.name] == 1 else f"{run.name}, {text.moment(run.facts.created)}")
            for run in listed
        ]
        for other in (self._facts.run if self._facts else None, self._session.run):  # from elsewhere, or just begun
            if other is not None and all(folder != other.folder for folder, _ in runs) and other.folder.exists():
                runs.insert(0, (other.folder, other.name))
        self.bar.set_runs(runs, self._wanted)
        self._stack.setCurrentIndex(1 if runs or self._run_list.runs is None else 0)
        self._say_nothing()
        self._show_actions()

    def _say_nothing(self) -> None:
        """Why there is no run to try: there is none, or none can be reached."""
        away = self._run_list.away is not None
        self._nothing.setText(self.tr("Your runs cannot be reached now") if away else self.tr("Nothing to try yet"))
        first = self.tr("Train a model first. Then ask it here, beside the original.")
        self._why_nothing.setText(self.tr("Connect the disk on which they are kept.") if away else first)
        for button in (self._new, self._demo):
            button.setVisible(not away)

    @Slot(object)
    def _on_run(self, folder: Path) -> None:
        self.show_run(folder)

    @Slot(object)
    def _on_facts(self, facts: RunFacts) -> None:
        other = self._facts is None or self._facts.run != facts.run
        self._facts = facts
        if other:
            self.start_over()
            self.chat.chips.set_questions([])
            self.tryout.look_for_questions(facts.run)
        self._choose_version()
        self._show_runs()

    def _choose_version(self) -> None:
        """What the person asked for; while this run is trained the newest, else the best."""
        facts = self._facts
        if facts is None:
            return
        versions = list(facts.versions)
        chosen = next((v for v in versions if v.folder == self._wanted_version), None)
        if chosen is None:
            chosen = newest_of(versions) if self._is_training() else (versions[0] if versions else None)
        self._use(chosen)

    def _use(self, version: Version | None) -> None:
        facts = self._facts
        if facts is None:
            return
        self.bar.set_versions(list(facts.versions), version)
        self.more.train_on.setEnabled(version is not None)
        for way in self._ways:
            way.show_run(facts, version, self._model_of(facts))
        self.chat.set_training(version.step if version and self._is_training() else None, self._session.busy)
        self._show_actions()

    def _model_of(self, facts: RunFacts) -> Path:
        """Where the person said that it is now, else where it was."""
        return self._models.get(facts.run.folder, facts.model)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self._facts = None
        self.bar.set_versions([], None)
        self.chat.show_run(None, None, Path())
        self.chat.set_error(error)

    @Slot(object)
    def _on_version(self, version: Version) -> None:
        self._wanted_version = version.folder
        self._use(version)

    @Slot()
    def _on_train_on(self) -> None:
        version = self.bar.chosen_version
        if self._facts is not None and version is not None:
            self.carry_on.emit(self._facts.run, version.folder)

    @Slot()
    def _on_instructions(self) -> None:
        self.chat.system = self.more.system

    @Slot()
    def _choose_model(self) -> None:
        """The model has moved: ask where it is."""
        chosen = choose_model_folder(self, self._settings)
        if chosen is not None and self._facts is not None:
            self._models[self._facts.run.folder] = chosen
            self.chat.set_error(None)
            self._use(self.bar.chosen_version)

    def _is_training(self) -> bool:
        run, facts = self._session.run, self._facts
        return self._session.busy and run is not None and facts is not None and run.folder == facts.run.folder

    @Slot(object)
    def _on_state(self, state: object) -> None:
        self.chat.set_training(None, self._session.busy)
        if self._facts is not None and self.isVisible():
            self.tryout.look_at(self._facts.run.folder)

    @Slot(object)
    def _on_events(self, events: list[Event]) -> None:
        """A version was saved: it answers the next question, as older ones do not stay for long."""
        saved = any(isinstance(event, Saved) for event in events)
        if saved and self._facts is not None and self.isVisible() and self._is_training() and not self.tryout.busy:
            self.tryout.look_at(self._facts.run.folder)

    @Slot()
    def _show_actions(self) -> None:
        said = bool(self.chat.talk.questions)
        self.new_chat.setEnabled(said or bool(self.chat.original.turns))
        self.save.setEnabled(said)
        self.can_changed.emit()

    @Slot(int)
    def _on_mode(self, mode: int) -> None:
        """Chat, blind test or measure."""
        self._views.setCurrentWidget(self.chat if mode == 0 else self.blind if mode == 1 else self.measure)
        self.bar.set_chatting(mode == 0)
        self.more.setVisible(mode == 0 and self.bar.more.isChecked())
        for button in (self.new_chat, self.save):
            button.setVisible(mode == 0)
        self._say_what_for()

    @Slot()
    def _say_what_for(self) -> None:
        """In the header: what the chosen way is good for."""
        lines = (
            self.tr("Ask once, see both answers side by side."),
            self.tr("Choose the better answer without knowing who wrote it."),
            self.tr("See how much closer to your answers the model has come."),
        )
        self.header.set_line(lines[self.modes.current], whole=True)

    def _save(self) -> None:
        if self._facts is not None and self.chat.talk.questions:
            file = save_comparison(self, self._settings, self._facts, self.chat)
            if file is not None:
                words = self.tr("Saved as {name}").format(name=file.name)
                self.header.set_line(words)
                announce(self, words)

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_part())
        full = QWidget()
        inside = QVBoxLayout(full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(self.more)
        row = MiddleRow()
        self._views = QStackedWidget()
        self._add(self.chat)
        row.addWidget(self._views, 1)
        inside.addLayout(row, 1)
        self._stack.addWidget(full)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)

    def _add(self, way: CompareView | BlindView | MeasureView) -> None:
        """One of the ways to try a run; those after the first are made when they are wanted."""
        self._ways.append(way)
        self._views.addWidget(way)
        if self._facts is not None:
            way.show_run(self._facts, self.bar.chosen_version, self._model_of(self._facts))

    def _empty_part(self) -> QWidget:
        part = QWidget()
        self._new = new = PrimaryButton(self.tr("New training"), "plus", size="normal")
        new.clicked.connect(self.new_asked)
        self._demo = demo = Button(text=self.tr("Try the demo"))
        demo.clicked.connect(self.demo_asked)
        column = QVBoxLayout(part)
        column.setSpacing(6)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._nothing, self._why_nothing = Label("", style="title"), Label("", role="text2")
        column.addWidget(self._nothing, 0, centre)
        column.addWidget(self._why_nothing, 0, centre)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(demo)
        row.addWidget(new)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        return part

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("window"))
