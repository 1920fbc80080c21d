"""What comes up on the way: a question about columns, a line of trainings, results of measuring, a report."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.runs.config import TrainingConfig
from app.runs.kept_setup import KeptSetup, keep_setup
from app.runs.queue import Queue
from app.ui import demo_files
from app.ui.after_crash import offer_report
from app.ui.report_sheet import open_report
from tests.made_runs import config, design_runs, made_run
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage
from tests.ui.screens.states_after import asked


@screen("02-new-training-columns")
def columns(stage: Stage) -> None:
    table = stage.folder / "answers.csv"
    row = "{0},hedge,Where is the hedge trimmer number {0}?,It is in the shed number {0}.,nothing\n"
    table.write_text("id,topic,Customer said,We answered,notes\n" + "".join(map(row.format, range(30))))
    window = stage.open()
    window.open_path(table)
    stage.wait(window.new_training.examples_card.picker.isVisible)


@screen("01-welcome-reading")
def welcome_reading(stage: Stage) -> None:
    own = stage.open().welcome.own
    own._on_model_checking(demo_files.MODEL)
    own._on_reading(demo_files.EXAMPLES)


@screen("02-new-training-as-left")
def as_left(stage: Stage) -> None:
    """A novel, set up with settings of one's own and taken up at the next start."""
    novel = stage.folder / "the-lighthouse.txt"
    passage = "The sea was grey and wide, and he walked on toward the lights of the harbour, number {}. "
    novel.write_text("\n\n".join(passage.format(n) * 12 for n in range(40)), encoding="utf-8")
    config = TrainingConfig(model_path=demo_files.MODEL, data=novel, rank=24, epochs=4, max_seq_len=256)
    keep_setup(KeptSetup(config, "Thorough"), stage.runs)
    window = stage.open()
    window.show_new_training()
    choices = window.session.choices
    stage.wait(lambda: choices.detail is not None and choices.measured is not None)
    stage.wait(window.new_training.bar.start.isEnabled)


@screen("02-new-training-nothing-left")
def nothing_left(stage: Stage) -> None:
    table = stage.folder / "class 7b.csv"
    table.write_text("Question,Answer\n" + "".join(f"What is {n} times {n}?,\n" for n in range(30)))
    window = stage.open()
    window.open_path(table)
    stage.wait(lambda: window.new_training.examples_card.state == "error")
    stage.wait(lambda: window.review.review.table is not None)


@screen("02-new-training-again")
def again(stage: Stage) -> None:
    """An earlier run's settings, while something else was being set up."""
    run = stage.add_run()
    window = stage.open()
    window.show_new_training()
    window.new_training.draft.change(rank=24)
    window._train_again(run)
    stage.wait(lambda: window.session.choices.reading is not None and window.session.choices.model is not None)
    stage.wait(window.new_training.bar.start.isEnabled)


@screen("06-measured")
def measured(stage: Stage) -> None:
    page = asked(stage).try_it
    page.modes._choose(2)
    page.measure.begin.click()
    stage.wait(lambda: page.measure.headline.text())


@screen("06-blind-test-judged")
def judged(stage: Stage) -> None:
    page = asked(stage).try_it
    page.modes._choose(1)
    page.blind.begin.click()
    stage.wait(lambda: page.blind.votes["left"].isEnabled())


@screen("08-runs-waiting")
def waiting(stage: Stage) -> None:
    design_runs(stage.runs)
    queue = Queue(stage.runs)
    for name in ("After school", "Over night"):
        queue.add(made_run(stage.runs, config(name=name), steps=0, total=100, state="ready"))
    window = stage.open()
    window.show_runs()
    stage.wait(lambda: window.waiting.line.known)


@screen("10-report")
def report(stage: Stage) -> None:
    run = stage.add_run()
    window = stage.open()
    stage.open_run(run)
    sheet = open_report(window)
    sheet.write_to(stage.folder / "tunesmith-report.zip")
    stage.wait(sheet.note.isVisible)


class _LeftBehind:
    """What a start after a crash finds."""

    text = "Traceback (most recent call last):\n" + '  File "app/ui/main_window.py", line 12, in show\n' * 20

    def left_behind(self) -> list[_LeftBehind]:
        return [self]

    def dismiss(self, seen: object) -> None:
        pass


@screen("10-after-a-crash")
def crashed(stage: Stage) -> QWidget | None:
    return offer_report(stage.open(), _LeftBehind())
