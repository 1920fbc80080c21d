"""A run while it is trained, when it is over, and the list of all runs. Replayed from a run that was really trained."""

from __future__ import annotations

from app.errors import UserError
from app.runs.events import Preparing, Validated
from app.runs.store import Run
from app.services.session import State
from app.ui.main_window import MainWindow
from app.ui.sidebar import Running
from tests.made_runs import design_runs
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage


@screen("04-live-preparing")
def preparing(stage: Stage) -> None:
    _live(stage, 0)


@screen("04-live-training")
def training(stage: Stage) -> None:
    _live(stage, 30)


@screen("04-live-log")
def training_with_log(stage: Stage) -> None:
    window = _live(stage, 30)
    window.training.toggle_log()
    stage.wait(lambda: window.training.log.height() > 200)


@screen("04-live-paused")
def paused(stage: Stage) -> None:
    window = _live(stage, 20, "paused")
    window.training.show_state(State.PAUSED)
    window.sidebar.set_running(None)


@screen("04-live-going-on")
def going_on(stage: Stage) -> None:
    """Paused, and loading the model once more."""
    window = _live(stage, 20)
    window.training.take([Preparing(99.0, "model")])


@screen("05-finished")
def finished(stage: Stage) -> None:
    run = stage.add_run()
    stage.open()
    stage.open_run(run)


def show_stopped(stage: Stage, run: Run, error: UserError) -> None:
    """The page of a run that this ended, with its version of step 13."""
    window = stage.open()
    opened = stage.open_run(run)
    window.stopped.show_run(opened.run, opened.history, error, 13)
    window.pages.go(window.stopped)


@screen("09-stopped-out-of-memory")
def stopped(stage: Stage) -> None:
    run = stage.add_run_until(20, state="failed")
    error = UserError(
        "The Mac ran out of memory at step 21.",
        "This training needs about 18 GB and only 16 GB were free.",
        "Continue with batch size 2, or close other apps first.",
        "out_of_memory",
    )
    show_stopped(stage, run, error)


@screen("09-stopped-unstable")
def unstable(stage: Stage) -> None:
    run = stage.add_run_until(20, state="failed")
    error = UserError(
        "Training became unstable.",
        "3 steps in a row gave numbers that cannot be used.",
        "Go on from the last good version with a lower learning rate, or train again with one.",
        "unstable",
    )
    show_stopped(stage, run, error)


@screen("09-stopped-refused")
def refused(stage: Stage) -> None:
    run = stage.add_run_until(20, state="paused")
    error = UserError(
        "The examples cannot change while a run goes on.",
        "It would be another training: what it learned so far and what is to come would not belong together.",
        "Put it back to chats.jsonl, or start a new run from the version in step-000013.",
        "changed_settings",
    )
    show_stopped(stage, run, error)


@screen("09-interrupted")
def interrupted(stage: Stage) -> None:
    run = stage.add_run_until(20, state="training")
    stage.open()
    stage.open_run(run)


@screen("08-runs-empty")
def runs_empty(stage: Stage) -> None:
    stage.open().show_runs()


@screen("08-runs")
def runs(stage: Stage) -> None:
    design_runs(stage.runs)
    stage.open().show_runs()


def _live(stage: Stage, step: int, state: str = "training") -> MainWindow:
    """The page of a training, up to a step, and its row in the sidebar."""
    run = stage.add_run_until(step, state=state)
    window = stage.open()
    page = window.training
    page.begin(run, run.config())
    page.show_state(State.TRAINING if step else State.PREPARING)
    events = [event for event in run.events() if not isinstance(event, Validated) or event.step <= step]
    page.take(events if step else [event for event in events if isinstance(event, Preparing)][:1])
    window.pages.go(page)
    share = step / page.history.started.total_steps if page.history.started else 0.0
    window.sidebar.set_running(Running(run.folder, run.name, share, 20.0 if step else None))
    window.sidebar.show_run(run.folder)
    return window
