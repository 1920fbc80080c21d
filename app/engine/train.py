"""The training loop: a generator of events.

Whoever consumes it decides what an event means: a QThread makes signals of them, the terminal a progress bar,
a test a list. Requests come the other way through `Control`, read between steps.

Minimised is the mean negative log-likelihood of the trained tokens (the assistant's words and end-of-turn marks)
with AdamW (Loshchilov & Hutter 2017), the gradient clipped to a norm (Pascanu et al. 2012).
"""

from __future__ import annotations

import traceback
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from typing import Any

import mlx.core as mx

from app import __version__
from app.data.model_folder import fingerprint
from app.engine import adapters, backend, learned, telling
from app.engine.asking import Questions
from app.engine.batches import Course
from app.engine.between import Wishes
from app.engine.checking import Checks
from app.engine.examples import Prepared, prepare
from app.engine.failures import explain, way_on
from app.engine.keeper import Keeper, publish_best
from app.engine.loading import Loaded, load
from app.engine.meters import Clock, Pace, Progress
from app.engine.room import lean_objective
from app.engine.sameness import refuse_another
from app.engine.stepping import UNUSABLE_STEPS, Stepper
from app.engine.supply import Supply
from app.engine.watch import Watch
from app.errors import UserError
from app.runs import checkpoints, requests
from app.runs.changes import refuse_fewer_epochs
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import Event, Failed, Finished, Notice, Paused, Preparing, Rescued, Resumed, Saved, StepDone
from app.runs.lock import locked
from app.runs.overview import facts
from app.runs.steady import go_back
from app.runs.store import Run

MAX_RESCUES = 3


def train(config: TrainingConfig, run: Run, control: Control, resume: bool = False) -> Iterator[Event]:
    """Train, and record every event in the run's folder before it is passed on. resume: go on from its last version.

    Does not raise for what goes wrong on the way: the last event is then Failed, with the reason in words and
    the details in the run's log, or Paused where it can go on once the cause is gone. A consumer that stops
    listening stops the training; what was saved stays. The last event is always Finished, Paused or Failed.
    """
    clock = Clock()
    step, resumed_at, ended, before = 0, 0, None, dict[str, Any]()
    try:
        with locked(run.folder):
            if resume:
                refuse_another(run, config)
                before = run.info()
                clock = Clock(max((event.time for event in run.each_event()), default=0.0))
            run.update(state="training", config=config.model_dump(mode="json"))
            run.seal_metrics()
            requests.forget(run)
            for event in _with_rescue(config, run, control, clock, resume):
                step = event.step if isinstance(event, StepDone) else step
                if isinstance(event, Resumed):
                    before, resumed_at = {}, event.step
                run.record(event)
                if isinstance(event, Finished | Paused):
                    run.update(state=_state_after(event), facts=facts(run))
                yield event
    except GeneratorExit:
        run.update(state="stopped")
        raise
    except Exception as error:  # noqa: BLE001  (the one place where a fault of any kind becomes words)
        with suppress(OSError):
            if isinstance(error, UserError) and error.code == "unstable":
                first_bad = step + 2 - UNUSABLE_STEPS
                go_back(run, first_bad if first_bad > resumed_at + 1 else resumed_at)
        ended = _ended_by(error, run, step, clock(), before)
    finally:
        mx.clear_cache()
    if ended is not None:
        yield ended


def _with_rescue(config: TrainingConfig, run: Run, control: Control, clock: Clock, resume: bool) -> Iterator[Event]:
    """The loop; when memory runs out or macOS breaks off a step, again from the last version in a leaner way.

    MAX_RESCUES times at most without a newer version. The model is let go before the last event is told: whoever hears
    of a pause has its memory back.
    """
    step, rescues, version = 0, 0, -1
    while True:
        try:
            last = None
            for last in _loop(config, run, control, clock, resume):
                step = last.step if isinstance(last, StepDone | Resumed) else step
                if not isinstance(last, Finished | Paused):
                    yield last
            mx.clear_cache()
            assert last is not None
            yield last
            return
        except Exception as error:
            if way_on(error, config) is None:
                raise
            saved = next((found.step for found in checkpoints.all_whole(run.checkpoints)[0]), 0)
            rescues = rescues if saved <= version else 0
            way = way_on(error, config, last=rescues == MAX_RESCUES - 1)
            if rescues == MAX_RESCUES or way is None:
                raise
            run.note(traceback.format_exc())
        with suppress(RuntimeError):  # what the device still holds of the step that failed
            mx.synchronize()
        mx.clear_cache()
        config, text = way
        resume, rescues, version = True, rescues + 1, saved
        changed = {name: getattr(config, name) for name in ("batch_size", "grad_accumulation", "memory_saver")}
        run.update(config=run.config().changed(**changed).model_dump(mode="json"))
        yield Rescued(clock(), step + 1, saved, text)


def _loop(config: TrainingConfig, run: Run, control: Control, clock: Clock, resume: bool) -> Iterator[Event]:
    yield Preparing(clock(), "model")
    hardware = backend.configure(config.memory_limit)
    mx.reset_peak_memory()
    loaded = load(config.model_path)

    yield Preparing(clock(), "examples")
    with closing(prepare(config, loaded.tokenizer, run)) as data:
        yield from telling.notices(data, clock)
        adapted = adapters.attach(loaded.model, config)

        with lean_objective(config, loaded, data, hardware, run.folder) as (objective, _):
            course = Course([len(example.ids) for example in data.train], config, objective.packs)
            stepper = Stepper(loaded.model, objective, config, course.steps)
            keeper = Keeper(run, loaded.model, stepper.optimizer, config, adapted, about_run(config, data, loaded))
            yield telling.started(clock, course, data, adapted, hardware)
            progress, notices = _begin(run, keeper, course, resume, clock)
            yield from notices
            questions = Questions(run, control, loaded, data.template_arguments, clock)
            wishes = Wishes(
                run, control, progress, lambda: _saved(keeper.save(progress, None, clock(), asked=True), clock)
            )
            checks = Checks(config, loaded, objective, data, progress, clock, questions, wishes)
            watch = Watch(clock)
            lent = control.lending(loaded, data.template_arguments)
            with lent, closing(Supply(data.train, course)) as supply:
                yield from _steps(config, run, control, clock, supply, course, stepper, keeper, progress, checks, watch)

        complete = _is_complete(config, course, progress)
        if complete or control.stopping:
            kept = publish_best(run)
            assert kept is not None
            yield Saved(clock(), kept.step, str(run.adapter_dir))
            learned.record(run, loaded.model, data.valid or data.train, config)
            yield telling.finished(clock, str(run.adapter_dir), course, progress, adapted, kept, complete)
        else:
            yield Paused(clock(), progress.step, watch.reason or "asked")


def _steps(
    config: TrainingConfig,
    run: Run,
    control: Control,
    clock: Clock,
    supply: Supply,
    course: Course,
    stepper: Stepper,
    keeper: Keeper,
    progress: Progress,
    checks: Checks,
    watch: Watch,
) -> Iterator[Event]:
    """From where progress is to the last step, or until it is to stop or pause; the last version is then saved."""
    if progress.due or not progress.step:
        if not progress.step:
            yield Preparing(clock(), "first_check")
        yield from checks()
        if (yield from _after(config, control, clock, course, keeper, progress, checks.wishes)):
            return
    unmeasured, progress.due = progress.due, ""
    yield Preparing(clock(), "first_step")
    checks.loaded.model.train()
    pace = Pace(clock, course.steps - progress.step)
    while progress.step < course.steps:
        before, step = clock(), progress.step + 1
        done = stepper.step(step, supply(step))
        seconds = clock() - before
        progress.add(done.loss, done.trained, done.examples, done.tokens, seconds)
        yield telling.step_done(clock, progress, course.epoch(step), done, seconds, pace.step_done())
        progress.skipped = 0 if done.applied else progress.skipped + 1
        if not done.applied:
            yield Notice(clock(), "skipped_step", f"Step {step} gave no usable numbers and was left out.")
        if progress.has_doubled():
            yield telling.loss_doubled(clock, progress)
        yield from watch()
        if watch.reason:
            control.pause()
        requests.pass_on(run, control)

        wanted = step == course.steps or _due(step, config.validate_every)
        if control.stopping and (unmeasured or step >= (config.validate_every or course.steps)):
            progress.due = "check" if wanted else ""  # for whoever goes on; the best version so far is the result
        elif wanted or control.stopping:
            yield from checks()
        else:
            yield from checks.added()
        if (yield from _after(config, control, clock, course, keeper, progress, checks.wishes)):
            return


def _after(
    config: TrainingConfig,
    control: Control,
    clock: Clock,
    course: Course,
    keeper: Keeper,
    progress: Progress,
    wishes: Wishes,
) -> Generator[Event, None, bool]:
    """What follows a step and its check: an epoch's end, a version. Whether the training ends or pauses here.

    Asked for once, as whoever wants a pause does so at any moment: with no version there would be nothing to go on from.
    """
    step, pausing = progress.step, control.pausing
    ended = _is_complete(config, course, progress) or (control.stopping and step > 0)
    if progress.epoch_examples and (ended or (course.ends_epoch(step) and not progress.due)):
        yield telling.epoch_done(clock, course.epoch(step), progress)
    asked = step > 0 and (control.take_save() or wishes.saved_at == step)
    best = 0 < step == progress.best_step
    routine = step and _due(step, config.save_every) and not progress.skipped
    if ended or pausing or asked or best or routine:
        yield _saved(keeper.save(progress, progress.best if best else None, clock(), asked), clock)
    return ended or pausing


def _saved(version: checkpoints.Checkpoint, clock: Clock) -> Saved:
    return Saved(clock(), version.step, str(version.folder))


def _is_complete(config: TrainingConfig, course: Course, progress: Progress) -> bool:
    """Whether all steps and checks are done, or no further one would help."""
    patience_is_out = 0 < config.patience <= progress.stale
    return not progress.due and (progress.step == course.steps or patience_is_out)


def _begin(run: Run, keeper: Keeper, course: Course, resume: bool, clock: Clock) -> tuple[Progress, list[Event]]:
    """A fresh start, or the last whole version of a run that is resumed, and what is to be said about it."""
    if not resume:
        return keeper.begin(), []
    whole, torn = checkpoints.all_whole(run.checkpoints)
    said: list[Event] = [
        Notice(clock(), "torn_version", f"The version “{name}” is damaged, so the one before it is used.")
        for name in torn
    ]
    if not whole:
        return keeper.begin(), [Resumed(clock(), 0), *said]
    progress = keeper.restore(whole[0])
    refuse_fewer_epochs(progress.step, course.steps)
    return progress, [Resumed(clock(), progress.step), *said]


def _due(step: int, every: int) -> bool:
    return every > 0 and step % every == 0


def _state_after(event: Finished | Paused) -> str:
    if isinstance(event, Paused):
        return "paused"
    return "finished" if event.reason == "completed" else "stopped"


def _ended_by(error: Exception, run: Run, step: int, time: float, before: dict[str, Any]) -> Event:
    """Failed, or Paused where only space is missing; the best version so far becomes the result. Never raises OSError.

    before: run.json of a run that was to go on and did not get to it, whose settings and state are put back.
    """
    failed = explain(error, run, step, time)
    event: Event = failed
    with suppress(OSError, UserError):  # the disk may be the very thing that failed
        if before:
            run.update(config=before["config"], state=before["state"])
        if failed.code == "disk_full":
            whole, _ = checkpoints.all_whole(run.checkpoints)
            event = Paused(time, whole[0].step if whole else 0, f"{failed.what} {failed.next}")
        if failed.code not in _NOT_OF_THE_RUN:
            run.note("".join(traceback.format_exception(error)))
            if isinstance(event, Failed):
                publish_best(run)
            run.record(event)
            run.update(state="paused" if isinstance(event, Paused) else "failed", facts=facts(run))
    return event


_NOT_OF_THE_RUN = ("run_locked", "changed_settings")
"""Refusals that leave a run as it is."""


def about_run(config: TrainingConfig, data: Prepared, loaded: Loaded) -> dict[str, Any]:
    """Facts for the metadata of what is saved."""
    paths = {"model_path", "data", "valid_data", "start_from", "test_question"}
    return {
        "tunesmith_version": __version__,
        "base_model": loaded.info.name,
        "base_model_path": str(config.model_path),
        "base_model_fingerprint": fingerprint(config.model_path),
        "data_fingerprint": data.fingerprint,
        "template_arguments": data.template_arguments,
        "settings": config.model_dump(mode="json", exclude=paths),
    }
