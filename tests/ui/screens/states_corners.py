"""Runs that are not as most are: a single step, nothing kept aside, gone on with, very long names, and very many."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterable

from app.runs.events import Event, Finished, Paused, Resumed, Sampled, Saved, Started, StepDone, Validated
from app.runs.store import Run
from tests.made_runs import config, made_run
from tests.ui.screens.registry import screen
from tests.ui.screens.stage import Stage

MANY = 300
LONG_NAME = "The long evening training that I want to recognise next spring, for the Donaudampfschifffahrtsgesellschaft"
LONG_FILE = (
    "Questions and answers from the reading lessons of class 7b, corrected by Mrs Hoffmann-Oberleitner (3).jsonl"
)
LONG_MODEL = "A-model-that-somebody-merged-in-the-evening-Instruct-2507-Distilled-8bit-mlx-v0.3.1-final-final-2"


def told_anew(run: Run, events: Iterable[Event]) -> Run:
    """The same run with other events."""
    told = list(events)
    run.metrics.unlink()
    for event in told:
        run.record(event)
    return run


def without_checks(run: Run, steps: int) -> Run:
    """As it would have been with nothing kept aside and only so many steps."""
    kept: list[Event] = []
    for event in run.events():
        match event:
            case Started():
                kept.append(dataclasses.replace(event, valid_examples=0, total_steps=steps))
            case Finished():
                nothing = {"valid_loss_before": None, "valid_loss_after": None}
                kept.append(dataclasses.replace(event, steps=steps, kept_step=steps, **nothing))
            case StepDone(step=step) if step > steps:
                pass
            case Validated():
                pass
            case _:
                kept.append(event)
    return told_anew(run, kept)


@screen("05-finished-one-step")
def one_step(stage: Stage) -> None:
    run = without_checks(stage.add_run("One step"), 1)
    stage.open()
    stage.open_run(run)


@screen("05-finished-peak")
def peak(stage: Stage) -> None:
    """One step far above all others, and an answer with the marks that models use."""
    run = stage.add_run("One odd step")
    answer = (
        "## Eggs\n\n- **Nine** minutes in `boiling` water\n- then *overboard* with the water\n\n```\nboil(egg, 9)\n```"
    )
    told: list[Event] = []
    for event in run.events():
        if isinstance(event, StepDone) and event.step == 9:
            event = dataclasses.replace(event, loss=400.0)
        if isinstance(event, Sampled) and event.step:
            event = dataclasses.replace(event, answer=answer)
        told.append(event)
    told_anew(run, told)
    stage.open()
    stage.open_run(run)


@screen("09-paused-before-the-first-step")
def paused_early(stage: Stage) -> None:
    run = stage.add_run("Not begun", state="paused")
    begun = [event for event in run.events() if isinstance(event, Started)]
    told_anew(run, [*begun, Saved(2.0, 0, str(run.checkpoints)), Paused(2.0, 0, "asked")])
    stage.open()
    opened = stage.open_run(run)
    assert stage.window is not None
    stage.window.stopped.show_run(opened.run, opened.history, None, 0)


@screen("05-finished-gone-on-with")
def gone_on_with(stage: Stage) -> None:
    """Paused at step 20, and gone on with from its version of step 13."""
    run = stage.add_run("Interrupted once")
    events = run.events()
    first = [event for event in events if getattr(event, "step", 0) <= 20 and not isinstance(event, Finished)]
    later = [event for event in events if getattr(event, "step", 0) > 13 or isinstance(event, Finished)]
    at = first[-1].time
    told_anew(run, [*first, Paused(at, 20, "asked"), Resumed(at, 13), *later])
    stage.open()
    stage.open_run(run)


@screen("05-finished-long-names")
def long_names(stage: Stage) -> None:
    run = stage.add_run(LONG_NAME)
    run.update(config={**run.info()["config"], "model_path": f"/models/{LONG_MODEL}", "data": f"/examples/{LONG_FILE}"})
    stage.open()
    stage.open_run(run)


@screen("08-runs-many")
def many(stage: Stage) -> None:
    """Some with very long names among them."""
    settings = config(name=LONG_NAME, model_path=f"/models/{LONG_MODEL}", data=f"/examples/{LONG_FILE}")
    first = made_run(stage.runs, settings, steps=40, created="2026-11-01T10:00:00+00:00")
    for number in range(1, MANY):
        copy = Run(shutil.copytree(first.folder, stage.runs / f"copy {number}"))
        if number % 5:
            copy.update(
                name=f"Support replies {number}",
                created=f"2026-{1 + number // 28:02}-{1 + number % 28:02}T10:00:00+00:00",
            )
    stage.open().show_runs()
