"""The training loop: a generator of events.

Whoever consumes it decides what an event means: a QThread makes signals of them, the terminal a progress bar,
a test a list. Requests come the other way through `Control`, read between steps.

Minimised is the mean negative log-likelihood of the trained tokens (the assistant's words and end-of-turn marks)
with AdamW (Loshchilov & Hutter 2017), the gradient clipped to a norm (Pascanu et al. 2012).
"""

from __future__ import annotations

import math
import time
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim
from mlx.utils import tree_map

from app import __version__
from app.data.conversation import Example
from app.data.model_folder import fingerprint
from app.engine import adapters, backend
from app.engine.answering import reply
from app.engine.batches import Batch, collate, plan_epoch, steps_per_epoch
from app.engine.examples import Prepared, prepare
from app.engine.loading import Loaded, load
from app.engine.loss import token_losses
from app.engine.schedule import learning_rate
from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.control import Control
from app.runs.events import (
    EpochDone,
    Event,
    Failed,
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

SMOOTHING_STEPS = 20


def train(config: TrainingConfig, run: Run, control: Control) -> Iterator[Event]:
    """Train, and record every event in the run's folder before it is passed on.

    Never raises for what a person can mend: the last event is then Failed with the reason. A consumer that
    stops listening stops the training; what was saved stays.
    """
    started = time.monotonic()
    run.update(state="training")
    last = 0
    try:
        for event in _loop(config, run, control, started):
            last = event.step if isinstance(event, StepDone) else last
            run.record(event)
            if isinstance(event, Finished):
                run.update(state="finished" if event.reason == "completed" else "stopped")
            yield event
    except GeneratorExit:
        run.update(state="stopped")
        raise
    except Exception as error:
        run.note(traceback.format_exc())
        failed = _failure(error, last, time.monotonic() - started)
        run.record(failed)
        run.update(state="failed")
        yield failed
    finally:
        mx.clear_cache()


def _loop(config: TrainingConfig, run: Run, control: Control, started: float) -> Iterator[Event]:
    def now() -> float:
        return time.monotonic() - started

    yield Preparing(now(), "model")
    hardware = backend.configure(config.memory_limit)
    mx.reset_peak_memory()
    loaded = load(config.model_path)

    yield Preparing(now(), "examples")
    data = prepare(config, loaded.hf_tokenizer)
    yield from _notices(data, now())

    adapted = adapters.attach(loaded.model, config)
    steps = steps_per_epoch(len(data.train), config.batch_size, config.grad_accumulation)
    total = steps * config.epochs
    keeper = _Keeper(run, loaded.model, config, adapted, _about(config, data, loaded))
    yield Started(
        now(), total, steps, config.epochs, len(data.train), len(data.valid), data.left_out,
        sum(len(e.ids) for e in data.train), sum(int(e.mask[1:].sum()) for e in data.train),
        adapted.modules, adapted.trainable_parameters, adapted.total_parameters,
        hardware.memory_limit_gb, hardware.device,
    )  # fmt: skip
    yield from _sample(loaded, config, 0, now)
    before = validation_loss(loaded.model, data.valid, config.batch_size)
    if before is not None:
        yield Validated(now(), 0, before, keeper.consider(0, before))

    yield Preparing(now(), "first_step")
    loaded.model.train()
    stepper = _Stepper(loaded.model, config, total)
    smooth, pace = _Smooth(), _Pace(total)
    first = now()
    for epoch in range(config.epochs):
        epoch_start, epoch_loss, epoch_tokens = now(), 0.0, 0
        for group in _groups(data.train, config, epoch):
            step_start = now()
            done = stepper.step(group)
            if done.skipped:
                yield Notice(now(), "skipped_step", f"Step {stepper.count} gave no usable numbers and was left out.")
            smooth.add(done.loss, done.trained)
            pace.add(now() - step_start)
            epoch_loss, epoch_tokens = epoch_loss + done.loss * done.trained, epoch_tokens + done.trained
            yield StepDone(
                now(), stepper.count, epoch + 1, done.loss, smooth.value, done.learning_rate, done.grad_norm,
                done.trained, done.trained / max(now() - step_start, 1e-9),
                mx.get_active_memory() / backend.GB, mx.get_peak_memory() / backend.GB, pace.left(stepper.count),
            )  # fmt: skip
            ended = stepper.count == total or control.stopping
            if data.valid and (ended or _due(stepper.count, config.validate_every)):
                began = now()
                loss = validation_loss(loaded.model, data.valid, config.batch_size)
                assert loss is not None
                yield Validated(now(), stepper.count, loss, keeper.consider(stepper.count, loss))
                yield from _sample(loaded, config, stepper.count, now)
                pace.add_pause(now() - began)
            if control.take_save() or (not ended and _due(stepper.count, config.save_every)):
                yield Saved(now(), stepper.count, str(keeper.save_version(stepper.count)))
            if ended:
                break
        duration = max(now() - epoch_start, 1e-9)
        average = epoch_loss / max(epoch_tokens, 1)
        yield EpochDone(now(), epoch + 1, average, duration, stepper.examples_in(epoch) / duration)
        if control.stopping:
            break

    kept = keeper.finish(stepper.count)
    yield Saved(now(), kept, str(run.adapter_dir))
    if not data.valid:
        yield from _sample(loaded, config, stepper.count, now)
    yield Finished(
        now(), "completed" if stepper.count == total else "stopped", stepper.count,
        smooth.last, smooth.average, kept, before, keeper.best_loss, now(), stepper.examples / max(now() - first, 1e-9),
        stepper.tokens, adapted.trainable_parameters, mx.get_peak_memory() / backend.GB, str(run.adapter_dir),
    )  # fmt: skip


def validation_loss(model: nn.Module, examples: Sequence[Example], batch_size: int) -> float | None:
    """Mean loss of the trained tokens in nats, without dropout; None without examples."""
    if not examples:
        return None
    training = model.training
    model.eval()
    total, count = 0.0, 0
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    for start in range(0, len(order), batch_size):
        batch = collate([examples[i] for i in order[start : start + batch_size]])
        total += float(token_losses(model, batch).item())
        count += batch.trained
    model.train(training)
    return total / max(count, 1)


@dataclass(frozen=True)
class _Step:
    loss: float
    grad_norm: float
    learning_rate: float
    trained: int
    skipped: bool


@dataclass
class _Stepper:
    """One optimizer step over a group of micro-batches, and what was read so far."""

    model: nn.Module
    config: TrainingConfig
    total: int
    count: int = 0
    examples: int = 0
    tokens: int = 0
    bad_in_a_row: int = 0
    per_epoch: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.optimizer = optim.AdamW(0.0, weight_decay=self.config.weight_decay, bias_correction=True)
        self.optimizer.init(self.model.trainable_parameters())
        self.loss_and_grads = nn.value_and_grad(self.model, token_losses)

    def step(self, group: Sequence[Sequence[Example]]) -> _Step:
        """Gradient of the mean loss per trained token over the whole group, clipped, applied once."""
        self.count += 1
        rate = learning_rate(self.config, self.count, self.total)
        total, grads, trained = mx.array(0.0), None, 0
        for members in group:
            batch = collate(members)
            loss, part = self.loss_and_grads(self.model, batch)
            total, trained = total + loss, trained + batch.trained
            grads = part if grads is None else tree_map(mx.add, grads, part)
            mx.eval(total, grads)
            self._read(batch, len(members))
        grads = tree_map(lambda g: g / trained, grads)
        grads, norm = optim.clip_grad_norm(grads, self.config.max_grad_norm or math.inf)
        loss_value, norm_value = float(total.item()) / trained, float(norm.item())
        skipped = not (math.isfinite(loss_value) and math.isfinite(norm_value))
        if not skipped:
            self.optimizer.learning_rate = rate
            self.optimizer.update(self.model, grads)
            mx.eval(self.model.trainable_parameters(), self.optimizer.state)
        self._watch(skipped)
        return _Step(loss_value, norm_value, rate, trained, skipped)

    def examples_in(self, epoch: int) -> int:
        """Examples read since the end of the epoch before."""
        before = sum(self.per_epoch)
        self.per_epoch.append(self.examples - before)
        return self.per_epoch[epoch]

    def _read(self, batch: Batch, examples: int) -> None:
        self.tokens += batch.tokens
        self.examples += examples

    def _watch(self, skipped: bool) -> None:
        self.bad_in_a_row = self.bad_in_a_row + 1 if skipped else 0
        if self.bad_in_a_row == 3:
            raise UserError(
                "Training became unstable.",
                "Three steps in a row gave numbers that cannot be used.",
                "Train again with a lower learning rate.",
                "unstable",
            )


class _Keeper:
    """Versions on disk, and which of them is the best."""

    def __init__(
        self, run: Run, model: nn.Module, config: TrainingConfig, adapted: adapters.Adapted, about: dict[str, Any]
    ) -> None:
        self.run, self.model, self.config, self.adapted, self.about = run, model, config, adapted, about
        self.best_loss: float | None = None
        self.best_step = 0
        self.best: dict[str, mx.array] | None = None

    def consider(self, step: int, loss: float) -> bool:
        """Remember the current version when its validation loss is the lowest of all trained ones so far."""
        if not step:
            return True
        if not math.isfinite(loss) or (self.best_loss is not None and loss >= self.best_loss):
            return False
        self.best_loss, self.best_step = loss, step
        self.best = {name: mx.array(value) for name, value in adapters.trained_arrays(self.model).items()}
        mx.eval(self.best)
        return True

    def save_version(self, step: int) -> Any:
        folder = self.run.checkpoints / f"step-{step:06d}"
        adapters.save(folder, self.model, self.config, self.adapted, {**self.about, "step": step})
        return folder

    def finish(self, step: int) -> int:
        """Write the result: the best version, or the last when nothing was kept aside. Returns its step."""
        arrays, kept = (self.best, self.best_step) if self.best else (adapters.trained_arrays(self.model), step)
        about = {**self.about, "step": kept}
        adapters.write_arrays(self.run.adapter_dir, arrays, self.config, self.adapted, about)
        return kept


class _Smooth:
    """Average loss per token over the last SMOOTHING_STEPS steps and over all."""

    def __init__(self) -> None:
        self.recent: deque[tuple[float, int]] = deque(maxlen=SMOOTHING_STEPS)
        self.sum, self.tokens, self.last = 0.0, 0, math.nan

    def add(self, loss: float, tokens: int) -> None:
        self.last = loss
        if math.isfinite(loss):
            self.recent.append((loss, tokens))
            self.sum, self.tokens = self.sum + loss * tokens, self.tokens + tokens

    @property
    def value(self) -> float:
        return sum(loss * n for loss, n in self.recent) / max(1, sum(n for _, n in self.recent))

    @property
    def average(self) -> float:
        return self.sum / max(1, self.tokens)


class _Pace:
    """How long the rest will take, from the steps and checks so far."""

    def __init__(self, total: int) -> None:
        self.total, self.steps, self.seconds, self.pauses = total, 0, 0.0, 0.0

    def add(self, seconds: float) -> None:
        self.steps, self.seconds = self.steps + 1, self.seconds + seconds

    def add_pause(self, seconds: float) -> None:
        self.pauses += seconds

    def left(self, step: int) -> float:
        return (self.total - step) * (self.seconds + self.pauses) / max(1, self.steps)


def _groups(examples: Sequence[Example], config: TrainingConfig, epoch: int) -> Iterator[list[list[Example]]]:
    """The micro-batches of each optimizer step of one epoch."""
    plan = plan_epoch([len(e.ids) for e in examples], config.batch_size, config.seed, epoch)
    for start in range(0, len(plan), config.grad_accumulation):
        yield [[examples[i] for i in batch] for batch in plan[start : start + config.grad_accumulation]]


def _due(step: int, every: int) -> bool:
    return bool(every) and step % every == 0


def _sample(loaded: Loaded, config: TrainingConfig, step: int, now: Any) -> Iterator[Event]:
    if config.test_question:
        text = reply(loaded, config.test_question)
        yield Sampled(now(), step, config.test_question, text)


def _notices(data: Prepared, time: float) -> Iterator[Event]:
    if data.left_out:
        yield Notice(time, "left_out", f"{data.left_out:,} examples have nothing usable to learn and were left out.")
    if data.shortened:
        yield Notice(time, "shortened", f"{data.shortened:,} examples were longer than the limit and were shortened.")


def _about(config: TrainingConfig, data: Prepared, loaded: Loaded) -> dict[str, Any]:
    return {
        "tunesmith_version": __version__,
        "base_model": loaded.info.name,
        "base_model_path": str(config.model_path),
        "base_model_fingerprint": fingerprint(config.model_path),
        "data_fingerprint": data.fingerprint,
        "settings": config.model_dump(mode="json", exclude={"model_path", "data", "valid_data", "test_question"}),
    }


def _failure(error: Exception, step: int, time: float) -> Failed:
    if isinstance(error, UserError):
        return Failed(time, step, error.what, error.why, error.next, error.code or "user_error")
    if isinstance(error, OSError):
        return Failed(
            time, step, "Training stopped because a file could not be written or read.", f"{error}.",
            "Free some space or check the disk, then start again.", "file_error",
        )  # fmt: skip
    text = str(error).lower()
    if isinstance(error, MemoryError) or "memory" in text or "alloc" in text:
        return Failed(
            time, step, "Training stopped: the memory was not enough.", f"{error}",
            "Start again with a smaller batch size or a smaller maximum length.", "out_of_memory",
        )  # fmt: skip
    return Failed(
        time, step, "Training stopped because of a fault in Tunesmith.", f"{type(error).__name__}: {error}",
        "What was saved is safe. The log of this run says more.", "internal",
    )  # fmt: skip
