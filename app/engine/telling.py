"""Events made of what the training loop knows: plain numbers, no arrays."""

from __future__ import annotations

from collections.abc import Iterator

import mlx.core as mx

from app.engine import backend
from app.engine.adapters import Adapted
from app.engine.batches import Course
from app.engine.examples import Prepared
from app.engine.meters import Clock, Progress
from app.engine.stepping import Step
from app.runs.checkpoints import Checkpoint
from app.runs.events import EpochDone, Finished, Notice, Started, StepDone


def started(clock: Clock, course: Course, data: Prepared, adapted: Adapted, hardware: backend.Backend) -> Started:
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
        train_conversations=data.train_conversations,
        valid_conversations=data.valid_conversations,
    )


def notices(data: Prepared, clock: Clock) -> Iterator[Notice]:
    """What a person should know of the examples."""
    if data.left_out:
        words = f"{data.left_out:,} examples have nothing usable to learn and were left out."
        if data.left_out == 1:
            words = "One example has nothing usable to learn and was left out."
        yield Notice(clock(), "left_out", words)
    if data.shortened:
        words = f"{data.shortened:,} examples were longer than the limit and were shortened."
        if data.shortened == 1:
            words = "One example was longer than the limit and was shortened."
        yield Notice(clock(), "shortened", words)
    if data.learned_too:
        words = (
            f"The questions of {data.learned_too:,} conversations of the check file are also among the examples. "
            "These are no longer used to check progress."
        )
        if data.learned_too == 1:
            words = (
                "The question of one conversation of the check file is also among the examples. It is no longer used "
                "to check progress."
            )
        yield Notice(clock(), "learned_too", words)


def step_done(clock: Clock, progress: Progress, epoch: int, done: Step, seconds: float, left: float) -> StepDone:
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


def epoch_done(clock: Clock, epoch: int, progress: Progress) -> EpochDone:
    """Closes the epoch in progress as well."""
    seconds = max(progress.epoch_seconds, 1e-9)
    done = EpochDone(clock(), epoch, progress.epoch_average, seconds, progress.epoch_examples / seconds)
    progress.begin_epoch()
    return done


def loss_doubled(clock: Clock, progress: Progress) -> Notice:
    return Notice(
        clock(),
        "loss_doubled",
        f"At step {progress.step} the loss has doubled: what was learned is getting lost. If it goes on, stop and train "
        "again with a lower learning rate. The best version so far is kept.",
    )


def finished(
    clock: Clock, adapter: str, course: Course, progress: Progress, adapted: Adapted, kept: Checkpoint, complete: bool
) -> Finished:
    """complete: whether all that was planned was done, rather than stopped by a person."""
    return Finished(
        time=clock(),
        reason="completed" if complete else "stopped",
        steps=progress.step,
        final_loss=progress.last,
        average_loss=progress.average,
        kept_step=kept.step,
        valid_loss_before=progress.before if kept.loss is not None else None,
        valid_loss_after=kept.loss,
        duration_s=clock(),
        samples_per_second=progress.examples / max(progress.seconds, 1e-9),
        tokens_read=progress.tokens,
        trainable_parameters=adapted.trainable_parameters,
        peak_memory_gb=mx.get_peak_memory() / backend.GB,
        adapter_path=adapter,
    )
