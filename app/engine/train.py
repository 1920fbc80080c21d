"""The training loop: a generator of events.

Whoever consumes it decides what an event means: a QThread makes signals of them, the terminal a progress bar,
a test a list. Requests come the other way through `Control`, read between steps.

Minimised is the mean negative log-likelihood of the trained tokens (the assistant's words and end-of-turn marks)
with AdamW (Loshchilov & Hutter 2017), the gradient clipped to a norm (Pascanu et al. 2012).
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import numpy as np

from app import __version__
from app.data.conversation import Example
from app.data.model_folder import fingerprint
from app.engine import adapters, backend
from app.engine.asking import Questions
from app.engine.batches import Course, collate
from app.engine.examples import Prepared, prepare
from app.engine.failures import explain, is_out_of_memory, leaner_config
from app.engine.keeper import Keeper, publish_best
from app.engine.loading import Loaded, load
from app.engine.loss import Objective
from app.engine.meters import Clock, Pace, Progress
from app.engine.saver import memory_saver
from app.engine.segments import segmented_attention
from app.engine.stepping import Step, Stepper
from app.engine.supply import Supply
from app.errors import UserError
from app.runs import checkpoints
from app.runs.checkpoints import Checkpoint
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.estimate import TRUNK_SHARE, Level, estimate
from app.runs.events import (
    EpochDone,
    Event,
    Finished,
    Notice,
    Paused,
    Preparing,
    Rescued,
    Resumed,
    Saved,
    Started,
    StepDone,
    Validated,
)
from app.runs.lock import locked
from app.runs.store import Run

MAX_RESCUES = 3


def train(config: TrainingConfig, run: Run, control: Control, resume: bool = False) -> Iterator[Event]:
    """Train, and record every event in the run's folder before it is passed on. resume: go on from its last version.

    Does not raise for what goes wrong on the way: the last event is then Failed, with the reason in words and
    the details in the run's log, or Paused where it can go on once the cause is gone. A consumer that stops
    listening stops the training; what was saved stays. The last event is always Finished, Paused or Failed.
    """
    history = run.events() if resume else []
    clock = Clock(history[-1].time if history else 0.0)
    step = 0
    try:
        with locked(run.folder):
            run.update(state="training", config=config.model_dump(mode="json"))
            run.seal_metrics()
            for event in _with_rescue(config, run, control, clock, resume):
                step = event.step if isinstance(event, StepDone) else step
                run.record(event)
                if isinstance(event, Finished | Paused):
                    run.update(state=_state_after(event))
                yield event
    except GeneratorExit:
        run.update(state="stopped")
        raise
    except Exception as error:  # noqa: BLE001  (the one place where a fault of any kind becomes words)
        yield _ended_by(error, run, step, clock())
    finally:
        mx.clear_cache()


def _with_rescue(config: TrainingConfig, run: Run, control: Control, clock: Clock, resume: bool) -> Iterator[Event]:
    """The loop; when memory runs out, again from the last version in a leaner way, MAX_RESCUES times at most."""
    step = 0
    for rescues in range(MAX_RESCUES + 1):
        try:
            for event in _loop(config, run, control, clock, resume):
                step = event.step if isinstance(event, StepDone | Resumed) else step
                yield event
            return
        except Exception as error:
            leaner = leaner_config(config)
            if not is_out_of_memory(error) or rescues == MAX_RESCUES or leaner is None:
                raise
            run.note(traceback.format_exc())
        mx.clear_cache()
        config, text = leaner
        resume = True
        saved = checkpoints.all_whole(run.checkpoints)[0]
        yield Rescued(clock(), step + 1, saved[0].step if saved else 0, text)


def _loop(config: TrainingConfig, run: Run, control: Control, clock: Clock, resume: bool) -> Iterator[Event]:
    yield Preparing(clock(), "model")
    hardware = backend.configure(config.memory_limit)
    mx.reset_peak_memory()
    loaded = load(config.model_path)

    yield Preparing(clock(), "examples")
    data = prepare(config, loaded.tokenizer, run)
    yield from _notices(data, clock)
    adapted = adapters.attach(loaded.model, config)

    with segmented_attention(loaded.model), memory_saver(loaded.model, saver_level(config, loaded, data, hardware)):
        objective = Objective(loaded.model, trunk_budget(config, hardware))
        course = Course([len(example.ids) for example in data.train], config, objective.packs)
        stepper = Stepper(loaded.model, objective, config, course.steps)
        keeper = Keeper(run, loaded.model, stepper.optimizer, config, adapted, about_run(config, data, loaded))
        yield _started(clock, course, data, adapted, hardware)
        progress, notices = _begin(run, keeper, resume, clock)
        yield from notices
        questions = Questions(run, control, loaded, data.template_arguments, clock)
        checks = _Checks(config, loaded, objective, data, progress, clock, questions)
        lent = control.lending(loaded, data.template_arguments)
        with lent, closing(Supply(data.train, course)) as supply:
            yield from _steps(config, control, clock, supply, course, stepper, keeper, progress, checks)

    if progress.step == course.steps or control.stopping or _patience_is_out(config, progress):
        kept = publish_best(run)
        assert kept is not None
        yield Saved(clock(), kept.step, str(run.adapter_dir))
        yield _finished(clock, run, course, progress, adapted, kept)
    else:
        yield Paused(clock(), progress.step, "asked")


def _steps(
    config: TrainingConfig,
    control: Control,
    clock: Clock,
    supply: Supply,
    course: Course,
    stepper: Stepper,
    keeper: Keeper,
    progress: Progress,
    checks: _Checks,
) -> Iterator[Event]:
    """From where progress is to the last step, or until it is to stop or pause; the last version is then saved."""
    if progress.step == 0:
        yield from checks()
    yield Preparing(clock(), "first_step")
    checks.loaded.model.train()
    pace = Pace(clock, course.steps - progress.step)
    while progress.step < course.steps:
        before, step = clock(), progress.step + 1
        done = stepper.step(step, supply(step))
        seconds = clock() - before
        progress.add(done.loss, done.trained, done.examples, done.tokens, seconds)
        yield _step_done(clock, progress, course.epoch(step), done, seconds, pace.step_done())
        if not done.applied:
            yield Notice(clock(), "skipped_step", f"Step {step} gave no usable numbers and was left out.")

        ended = step == course.steps or control.stopping
        if ended or _due(step, config.validate_every):
            yield from checks()
        else:
            yield from checks.questions.added(step)
        ended = ended or _patience_is_out(config, progress)
        if ended or course.ends_epoch(step):
            yield _epoch_done(clock, course.epoch(step), progress)
        asked, pausing, best = control.take_save(), control.pausing, progress.best_step == step
        if ended or pausing or asked or best or _due(step, config.save_every):
            saved = keeper.save(progress, progress.best if best else None, clock(), asked)
            yield Saved(clock(), saved.step, str(saved.folder))
        if ended or pausing:
            return


@dataclass
class _Checks:
    """A call measures the model as it is on what was kept aside, and asks it the test questions."""

    config: TrainingConfig
    loaded: Loaded
    objective: Objective
    data: Prepared
    progress: Progress
    clock: Clock
    questions: Questions

    def __call__(self) -> Iterator[Event]:
        step = self.progress.step
        if self.data.valid:
            loss = validation_loss(self.loaded.model, self.objective, self.data.valid, self.config.batch_size)
            yield Validated(self.clock(), step, loss, self.progress.checked(loss))
        yield from self.questions.all(step)


def _patience_is_out(config: TrainingConfig, progress: Progress) -> bool:
    return 0 < config.patience <= progress.stale


def _finished(
    clock: Clock, run: Run, course: Course, progress: Progress, adapted: adapters.Adapted, kept: Checkpoint
) -> Finished:
    return Finished(
        time=clock(),
        reason="completed" if progress.step == course.steps or _patience_is_out(course.config, progress) else "stopped",
        steps=progress.step,
        final_loss=progress.last,
        average_loss=progress.average,
        kept_step=kept.step,
        valid_loss_before=progress.before,
        valid_loss_after=kept.loss,
        duration_s=clock(),
        samples_per_second=progress.examples / max(progress.seconds, 1e-9),
        tokens_read=progress.tokens,
        trainable_parameters=adapted.trainable_parameters,
        peak_memory_gb=mx.get_peak_memory() / backend.GB,
        adapter_path=str(run.adapter_dir),
    )


def _begin(run: Run, keeper: Keeper, resume: bool, clock: Clock) -> tuple[Progress, list[Event]]:
    """A fresh start, or the last whole version of a run that is resumed, and what is to be said about it."""
    if not resume:
        return Progress(), []
    whole, torn = checkpoints.all_whole(run.checkpoints)
    said: list[Event] = [
        Notice(clock(), "torn_version", f"The version “{name}” is damaged, so the one before it is used.")
        for name in torn
    ]
    if not whole:
        return Progress(), [Resumed(clock(), 0), *said]
    return keeper.restore(whole[0]), [Resumed(clock(), whole[0].step), *said]


def validation_loss(model: nn.Module, objective: Objective, examples: Sequence[Example], batch_size: int) -> float:
    """Mean loss of the trained tokens of all examples in nats, without dropout."""
    training = model.training
    model.eval()
    total, count = 0.0, 0
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    for start in range(0, len(order), batch_size):
        batch = collate([examples[i] for i in order[start : start + batch_size]], objective.packs)
        total, count = total + objective(model, batch).item(), count + batch.trained
    model.train(training)
    return total / max(count, 1)


def saver_level(config: TrainingConfig, loaded: Loaded, data: Prepared, hardware: backend.Backend) -> Level:
    """The memory saver's level that is asked for, or the one that the sizes ask for."""
    lengths = np.array([len(example.ids) for example in data.train])
    limited = config.changed(memory_limit=hardware.memory_limit_gb)
    trainable = sum(v.size for v in adapters.trained_arrays(loaded.model).values())
    return estimate(loaded.info, lengths, limited, trainable, hardware.on_cpu).memory_saver


def trunk_budget(config: TrainingConfig, hardware: backend.Backend) -> int:
    """Bytes that hidden states of layers which never change may take: a share of the limit, if read again."""
    return int(hardware.memory_limit_gb * backend.GB * TRUNK_SHARE) if config.epochs > 1 else 0


def _due(step: int, every: int) -> bool:
    return every > 0 and step % every == 0


def _started(
    clock: Clock, course: Course, data: Prepared, adapted: adapters.Adapted, hardware: backend.Backend
) -> Started:
    return Started(
        time=clock(),
        total_steps=course.steps,
        steps_per_epoch=course.steps_per_epoch,
        epochs=course.config.epochs,
        train_examples=len(data.train),
        valid_examples=len(data.valid),
        left_out=data.left_out,
        tokens_per_epoch=sum(len(example.ids) for example in data.train),
        trained_tokens_per_epoch=sum(int(example.mask[1:].sum()) for example in data.train),
        adapted_layers=adapted.modules,
        trainable_parameters=adapted.trainable_parameters,
        total_parameters=adapted.total_parameters,
        memory_limit_gb=hardware.memory_limit_gb,
        device=hardware.device,
    )


def _step_done(clock: Clock, progress: Progress, epoch: int, done: Step, seconds: float, left: float) -> StepDone:
    return StepDone(
        time=clock(),
        step=progress.step,
        epoch=epoch,
        loss=done.loss,
        smoothed_loss=progress.smoothed,
        learning_rate=done.learning_rate,
        grad_norm=done.grad_norm,
        trained_tokens=done.trained,
        tokens_per_second=done.trained / max(seconds, 1e-9),
        memory_gb=mx.get_active_memory() / backend.GB,
        peak_memory_gb=mx.get_peak_memory() / backend.GB,
        eta_s=left,
    )


def _epoch_done(clock: Clock, epoch: int, progress: Progress) -> EpochDone:
    seconds = max(progress.epoch_seconds, 1e-9)
    done = EpochDone(clock(), epoch, progress.epoch_average, seconds, progress.epoch_examples / seconds)
    progress.begin_epoch()
    return done


def _state_after(event: Finished | Paused) -> str:
    if isinstance(event, Paused):
        return "paused"
    return "finished" if event.reason == "completed" else "stopped"


def _ended_by(error: Exception, run: Run, step: int, time: float) -> Event:
    """Failed, or Paused where only space is missing; the best version so far becomes the result. Never raises OSError."""
    failed = explain(error, step, time)
    event: Event = Paused(time, step, f"{failed.what} {failed.next}") if failed.code == "disk_full" else failed
    with suppress(OSError, UserError):  # the disk may be the very thing that failed
        if failed.code != "run_locked":
            run.note("".join(traceback.format_exception(error)))
            publish_best(run)
            run.record(event)
            run.update(state="paused" if isinstance(event, Paused) else "failed")
    return event


def _notices(data: Prepared, clock: Clock) -> Iterator[Event]:
    if data.left_out:
        yield Notice(clock(), "left_out", f"{data.left_out:,} examples have nothing usable to learn and were left out.")
    if data.shortened:
        yield Notice(
            clock(), "shortened", f"{data.shortened:,} examples were longer than the limit and were shortened."
        )


def about_run(config: TrainingConfig, data: Prepared, loaded: Loaded) -> dict[str, Any]:
    """Facts for the metadata of what is saved."""
    return {
        "tunesmith_version": __version__,
        "base_model": loaded.info.name,
        "base_model_path": str(config.model_path),
        "base_model_fingerprint": fingerprint(config.model_path),
        "data_fingerprint": data.fingerprint,
        "template_arguments": data.template_arguments,
        "settings": config.model_dump(mode="json", exclude={"model_path", "data", "valid_data", "test_question"}),
    }
