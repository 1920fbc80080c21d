"""The training loop: a generator of events.

Whoever consumes it decides what an event means: a QThread makes signals of them, the terminal a progress bar,
a test a list. Requests come the other way through `Control`, read between steps.

Minimised is the mean negative log-likelihood of the trained tokens (the assistant's words and end-of-turn marks)
with AdamW (Loshchilov & Hutter 2017), the gradient clipped to a norm (Pascanu et al. 2012).
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Sequence
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from app import __version__
from app.data.conversation import Example
from app.data.model_folder import fingerprint
from app.engine import adapters, backend
from app.engine.answering import reply
from app.engine.batches import Course, collate
from app.engine.examples import Prepared, prepare
from app.engine.failures import explain
from app.engine.keeper import Keeper
from app.engine.loading import Loaded, load
from app.engine.loss import Objective
from app.engine.meters import Clock, LossMeter, Pace
from app.engine.saver import Level, memory_saver
from app.engine.segments import segmented_attention
from app.engine.stepping import Step, Stepper
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import (
    EpochDone,
    Event,
    Finished,
    Notice,
    Preparing,
    Sampled,
    Saved,
    Started,
    StepDone,
    Validated,
)
from app.runs.store import Run


def train(config: TrainingConfig, run: Run, control: Control) -> Iterator[Event]:
    """Train, and record every event in the run's folder before it is passed on.

    Does not raise for what goes wrong on the way: the last event is then Failed, with the reason in words and
    the details in the run's log. A consumer that stops listening stops the training; what was saved stays.
    """
    clock, step = Clock(), 0
    run.update(state="training")
    try:
        for event in _loop(config, run, control, clock):
            step = event.step if isinstance(event, StepDone) else step
            run.record(event)
            if isinstance(event, Finished):
                run.update(state="finished" if event.reason == "completed" else "stopped")
            yield event
    except GeneratorExit:
        run.update(state="stopped")
        raise
    except Exception as error:  # noqa: BLE001  (the one place where a fault of any kind becomes words)
        failed = explain(error, step, clock())
        run.note(traceback.format_exc())
        run.record(failed)
        run.update(state="failed")
        yield failed
    finally:
        mx.clear_cache()


def _loop(config: TrainingConfig, run: Run, control: Control, clock: Clock) -> Iterator[Event]:
    yield Preparing(clock(), "model")
    hardware = backend.configure(config.memory_limit)
    mx.reset_peak_memory()
    loaded = load(config.model_path)
    model = loaded.model

    yield Preparing(clock(), "examples")
    data = prepare(config, loaded.hf_tokenizer)
    yield from _notices(data, clock)
    adapted = adapters.attach(model, config)
    keeper = Keeper(run, model, config, adapted, _about(config, data, loaded))
    with segmented_attention(model), memory_saver(model, saver_level(config)):
        objective = Objective(model, trunk_budget(config, hardware))
        course = Course([len(example.ids) for example in data.train], config, objective.packs)
        stepper = Stepper(model, objective, config, course.steps)
        yield _started(clock, course, data, adapted, hardware)

        def check(step: int) -> Iterator[Event]:
            if data.valid:
                loss = validation_loss(model, objective, data.valid, config.batch_size)
                checks.append(loss)
                yield Validated(clock(), step, loss, keeper.consider(step, loss))
            if config.test_question:
                yield Sampled(clock(), step, config.test_question, reply(loaded, config.test_question))

        checks: list[float] = []
        yield from check(0)
        yield Preparing(clock(), "first_step")
        model.train()
        meter, pace = LossMeter(), Pace(clock, course.steps)
        first = epoch_start = clock()
        examples = tokens = epoch_examples = 0
        for step in range(1, course.steps + 1):
            before = clock()
            done = stepper.step(step, [[data.train[i] for i in batch] for batch in course.batches(step)])
            meter.add(done.loss, done.trained)
            examples, tokens, epoch_examples = (
                examples + done.examples,
                tokens + done.tokens,
                epoch_examples + done.examples,
            )
            yield _step_done(clock, step, course.epoch(step), done, meter, clock() - before, pace.step_done())
            if not done.applied:
                yield Notice(clock(), "skipped_step", f"Step {step} gave no usable numbers and was left out.")
            ended = step == course.steps or control.stopping
            if ended or _due(step, config.validate_every):
                yield from check(step)
            if control.take_save() or (_due(step, config.save_every) and not ended):
                yield Saved(clock(), step, str(keeper.save(step)))
            if ended or course.ends_epoch(step):
                seconds = max(clock() - epoch_start, 1e-9)
                yield EpochDone(clock(), course.epoch(step), meter.end_epoch(), seconds, epoch_examples / seconds)
                epoch_start, epoch_examples = clock(), 0
            if ended:
                break

    kept = keeper.finish(step)
    yield Saved(clock(), kept, str(run.adapter_dir))
    yield Finished(
        time=clock(),
        reason="completed" if step == course.steps else "stopped",
        steps=step,
        final_loss=meter.last,
        average_loss=meter.average,
        kept_step=kept,
        valid_loss_before=checks[0] if checks else None,
        valid_loss_after=keeper.best_loss,
        duration_s=clock(),
        samples_per_second=examples / max(clock() - first, 1e-9),
        tokens_read=tokens,
        trainable_parameters=adapted.trainable_parameters,
        peak_memory_gb=mx.get_peak_memory() / backend.GB,
        adapter_path=str(run.adapter_dir),
    )


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


def saver_level(config: TrainingConfig) -> Level:
    return "off" if config.memory_saver == "auto" else config.memory_saver


def trunk_budget(config: TrainingConfig, hardware: backend.Backend) -> int:
    """Bytes that hidden states of layers which never change may take: a quarter of the limit, if read again."""
    return int(hardware.memory_limit_gb * backend.GB / 4) if config.epochs > 1 else 0


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


def _step_done(
    clock: Clock, step: int, epoch: int, done: Step, meter: LossMeter, seconds: float, left: float
) -> StepDone:
    return StepDone(
        time=clock(),
        step=step,
        epoch=epoch,
        loss=done.loss,
        smoothed_loss=meter.smoothed,
        learning_rate=done.learning_rate,
        grad_norm=done.grad_norm,
        trained_tokens=done.trained,
        tokens_per_second=done.trained / max(seconds, 1e-9),
        memory_gb=mx.get_active_memory() / backend.GB,
        peak_memory_gb=mx.get_peak_memory() / backend.GB,
        eta_s=left,
    )


def _notices(data: Prepared, clock: Clock) -> Iterator[Event]:
    if data.left_out:
        yield Notice(clock(), "left_out", f"{data.left_out:,} examples have nothing usable to learn and were left out.")
    if data.shortened:
        yield Notice(
            clock(), "shortened", f"{data.shortened:,} examples were longer than the limit and were shortened."
        )


def _about(config: TrainingConfig, data: Prepared, loaded: Loaded) -> dict[str, Any]:
    """Facts for the metadata of what is saved."""
    return {
        "tunesmith_version": __version__,
        "base_model": loaded.info.name,
        "base_model_path": str(config.model_path),
        "base_model_fingerprint": fingerprint(config.model_path),
        "data_fingerprint": data.fingerprint,
        "settings": config.model_dump(mode="json", exclude={"model_path", "data", "valid_data", "test_question"}),
    }
