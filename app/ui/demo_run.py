"""The demo, run through the real window: loaded, started by its own button, watched, asked, pictured."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTemporaryDir, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.runs.events import EpochDone, Event, Finished, Notice, Preparing, Started, StepDone, Validated
from app.services.answers import answers
from app.services.session import Session
from app.services.settings import Settings
from app.services.tasks import Task
from app.ui import demo_files, text
from app.ui.application import has_display, log_to_file, make_application, report_faults
from app.ui.main_window import MainWindow
from app.ui.theme import theme

PRINT_EVERY = 10
_GIVE_UP_AFTER_MS = 15 * 60 * 1000
_PICTURE_AFTER_MS = 600
_LOOK_EVERY_MS = 100


def run_demo(
    output: Path,
    screenshot: Path | None = None,
    offscreen: bool = False,
    quick: bool = False,
    keep_open: bool = False,
) -> int:
    """Run the demo and return the exit code.

    output: folder in which the run is kept; screenshot: PNG of the finished window, by default in that folder.
    offscreen: do not use the display even if there is one. quick: one time through only. keep_open: leave the window
    open at the end, when there is a display.
    """
    offscreen = offscreen or not has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application([sys.argv[0]])
    log_to_file()
    report_faults(app)
    theme().set_mode("light")
    output = output.absolute()
    session = Session(output)
    folder = QTemporaryDir()
    settings = Settings(QSettings(folder.filePath("demo.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, settings)
    demo = DemoRun(window, screenshot or output / "window.png", quick, keep_open and not offscreen)
    window.show()
    QTimer.singleShot(0, demo, demo.begin)
    try:
        code = app.exec()
    finally:
        session.shut_down()
    return code or demo.code


class DemoRun(QObject):
    """Drives a MainWindow through the demo and prints what happens."""

    def __init__(self, window: MainWindow, screenshot: Path, quick: bool, keep_open: bool) -> None:
        super().__init__(window)
        self.code = 1
        self._window, self._screenshot, self._keep_open = window, screenshot, keep_open
        self._config = demo_files.demo_config(**({"epochs": 1} if quick else {}))
        self._questions = demo_files.held_out_questions()
        self._before: list[str] = []
        self._result: Finished | None = None
        self._began = time.monotonic()
        self._ready = QTimer(self)
        self._ready.setInterval(_LOOK_EVERY_MS)
        self._ready.timeout.connect(self._start_when_ready)
        session = window.session
        session.events_arrived.connect(self._on_events)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.choices.model_refused.connect(self._on_failed)
        session.choices.examples_refused.connect(self._on_failed)

    @Slot()
    def begin(self) -> None:
        """Load model and examples as dropping them would, and ask the model as it is."""
        self._window.finish_starting()
        self._window.new_training.load_config(self._config)
        self._window.show_new_training()
        say(f"Model      {demo_files.MODEL}")
        say(f"Examples   {demo_files.EXAMPLES}")
        self._ask(None).done.connect(self._on_before)

    @Slot(object)
    def _on_before(self, answers: list[str]) -> None:
        self._before = answers
        self._ready.start()

    @Slot()
    def _start_when_ready(self) -> None:
        if time.monotonic() - self._began > _GIVE_UP_AFTER_MS / 1000:
            self._on_failed(UserError("The demo did not get ready in time."))
        if self._window.session.choices.detail is None or self._window.session.choices.reading is None:
            return
        button = self._window.new_training.bar.start
        if button.isEnabled():
            self._ready.stop()
            button.click()

    @Slot(object)
    def _on_events(self, events: list[Event]) -> None:
        for event in events:
            for line in report(event):
                say(line)

    @Slot(object)
    def _on_finished(self, result: Finished) -> None:
        self._result = result
        self._ask(Path(result.adapter_path)).done.connect(self._on_after)

    @Slot(object)
    def _on_after(self, answers: list[str]) -> None:
        say("")
        for question, before, after in zip(self._questions, self._before, answers, strict=True):
            say(f"Question   {question}")
            say(f"  before   {before}")
            say(f"  after    {after}")
        if self._result is not None:
            say("")
            say(f"Adapter    {self._result.adapter_path}")
        QTimer.singleShot(_PICTURE_AFTER_MS, self, self._take_picture)

    @Slot()
    def _take_picture(self) -> None:
        self._screenshot.parent.mkdir(parents=True, exist_ok=True)
        if self._window.grab().save(str(self._screenshot)):
            self.code = 0
            say(f"Picture    {self._screenshot}")
        else:
            say(f"The picture could not be saved as {self._screenshot}.")
        if self._keep_open:
            say("The window stays open; close it to end.")
        else:
            self._window.close()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        say(str(error))
        self._window.close()
        QApplication.exit(1)

    def _ask(self, adapter: Path | None) -> Task:
        """Answers to the held-out questions, worked out on the engine thread."""
        model, questions = demo_files.MODEL, self._questions
        task = self._window.session.engine.post(lambda task: answers(model, adapter, questions))
        task.failed.connect(self._on_failed)
        return task


def report(event: Event) -> list[str]:
    """What the terminal prints about an event."""
    match event:
        case Preparing(stage=stage):
            return [f"Preparing  {stage.replace('_', ' ')}"]
        case Started():
            return [
                f"Started    {event.total_steps} steps, {event.epochs} times through {event.learned_from} conversations, "
                f"{event.kept_aside} kept aside, {text.number(event.trainable_parameters)} trainable parameters"
            ]
        case StepDone() if event.step % PRINT_EVERY == 0:
            return [f"step {event.step:4d}  loss {event.loss:.3f}  average {event.smoothed_loss:.3f}"]
        case Validated():
            return [f"step {event.step:4d}  validation loss {event.loss:.3f}"]
        case EpochDone():
            return [f"epoch {event.epoch}   average loss {event.average_loss:.3f}  {event.duration_s:.1f} s"]
        case Notice(text=words):
            return [f"Note       {words}"]
        case Finished():
            return [
                f"Finished   {event.steps} steps, final loss {event.final_loss:.3f}, "
                f"{text.number(event.trainable_parameters)} trainable parameters, {event.duration_s:.1f} s, "
                f"{event.samples_per_second:.1f} samples/s"
            ]
    return []


def say(line: str) -> None:
    """Print at once, also when the output goes into a file."""
    print(line, flush=True)
