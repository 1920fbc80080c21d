"""Events as text: JSON lines, plain lines every ten steps, or a progress bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from app.runs.events import (
    EpochDone,
    Event,
    Failed,
    Finished,
    Notice,
    Paused,
    Preparing,
    Rescued,
    Resumed,
    Sampled,
    Saved,
    Started,
    StepDone,
    Validated,
    to_json,
)

EVERY = 10
STAGES = {
    "model": "Loading the model…",
    "examples": "Reading the examples…",
    "first_check": "Checking where it starts…",
    "first_step": "First step…",
}


class Listener(Protocol):
    def show(self, event: Event) -> None: ...

    def close(self) -> None: ...


def listener(as_json: bool) -> Listener:
    """The right one for where standard output goes."""
    if as_json:
        return JsonLines()
    return Bar() if sys.stdout.isatty() else Lines()


class JsonLines:
    """One JSON object a line, every event."""

    def show(self, event: Event) -> None:
        print(to_json(event), flush=True)

    def close(self) -> None:
        pass


class Lines:
    """Plain lines: every tenth step, all else as it comes."""

    def __init__(self, write: Callable[[str], None] | None = None) -> None:
        self.write = write or (lambda line: print(line, flush=True))
        self.total = 0
        self.average = _Average()

    def show(self, event: Event) -> None:
        if isinstance(event, Started):
            self.total = event.total_steps
        if isinstance(event, StepDone):
            self.average.add(event)
            if event.step % EVERY and event.step != self.total:
                return
        line = describe(event, self.total, self.average.value)
        if line:
            self.write(line)

    def close(self) -> None:
        pass


class Bar:
    """A progress bar, with lines above it for what is worth keeping on screen."""

    def __init__(self) -> None:
        self.console = Console()
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[figures]}"))
        self.progress = Progress(*columns, TimeRemainingColumn(), console=self.console)
        self.task: TaskID | None = None
        self.lines = Lines(lambda line: self.console.print(line, highlight=False, markup=False))

    def show(self, event: Event) -> None:
        if isinstance(event, Started):
            self.progress.start()
            self.task = self.progress.add_task("Training", total=event.total_steps, figures="")
        if isinstance(event, StepDone) and self.task is not None:
            figures = f"{event.step}/{self.lines.total}  loss {event.smoothed_loss:.3f}  {event.tokens_per_second:.0f} tokens/s"
            self.progress.update(self.task, completed=event.step, figures=figures)
        if isinstance(event, Finished | Failed):
            self.close()
        self.lines.show(event)

    def close(self) -> None:
        self.progress.stop()


def describe(event: Event, total: int, average: float) -> str:
    """One line, or several, for people; "" for events that say nothing in text. average: loss since the start."""
    match event:
        case Preparing(stage=stage):
            return STAGES[stage]
        case Started():
            share = event.trainable_parameters / max(1, event.total_parameters)
            return (
                f"{event.learned_from:,} conversations to learn from, {event.kept_aside:,} kept aside, "
                f"{event.left_out:,} left out\n"
                f"{event.trainable_parameters:,} trainable parameters ({share:.2%}) in {event.adapted_layers} places, "
                f"{event.total_steps:,} steps, {event.device}, memory limit {event.memory_limit_gb:.1f} GB"
            )
        case StepDone():
            return (
                f"step {event.step}/{total}  loss {event.loss:.4f}  average {average:.4f}  "
                f"lr {event.learning_rate:.2e}  {event.tokens_per_second:.0f} tokens/s  "
                f"{event.memory_gb:.2f} GB  {duration(event.eta_s)} left"
            )
        case Validated(step=step, loss=loss, best=best):
            return f"check at step {step}: validation loss {loss:.4f}" + (", best so far" if best else "")
        case EpochDone():
            return (
                f"epoch {event.epoch}: average loss {event.average_loss:.4f}, {event.duration_s:.1f} s, "
                f"{event.samples_per_second:.2f} samples/s"
            )
        case Sampled(step=step, question=question, answer=answer):
            return f"answer at step {step} to “{question}”: {answer}"
        case Saved(step=step, path=path):
            return f"saved step {step} in {path}"
        case Paused(step=step, reason=reason):
            return f"paused at step {step}" + ("" if reason == "asked" else f": {reason}")
        case Resumed(step=step):
            return f"going on from step {step}"
        case Rescued(step=step, resumed_from=start, text=text):
            return f"at step {step}: {text} Going on from step {start}."
        case Notice(text=text):
            return text
        case Finished():
            return summary(event)
        case Failed():
            return ""
    return ""


def summary(event: Finished) -> str:
    """The lines at the end of a training."""
    lines = [
        "Training finished." if event.reason == "completed" else "Training stopped, and kept.",
        f"  total steps           {event.steps:,}",
        f"  final loss            {event.final_loss:.4f} (average {event.average_loss:.4f})",
    ]
    if event.valid_loss_before is not None and event.valid_loss_after is not None:
        lines.append(
            f"  validation loss       {event.valid_loss_before:.4f} before, {event.valid_loss_after:.4f} after "
            f"(step {event.kept_step} kept)"
        )
    lines += [
        f"  trainable parameters  {event.trainable_parameters:,}",
        f"  duration              {duration(event.duration_s)}, {event.samples_per_second:.2f} samples/s",
        f"  tokens read           {event.tokens_read:,}",
        f"  peak memory           {event.peak_memory_gb:.2f} GB",
        f"  adapter               {event.adapter_path}",
    ]
    return "\n".join(lines)


def duration(seconds: float) -> str:
    """1 h 15 min, 4 min, 38 s."""
    whole = round(seconds)
    if whole < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{whole} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


class _Average:
    """Loss per trained token since the start."""

    def __init__(self) -> None:
        self.sum, self.tokens = 0.0, 0

    def add(self, event: StepDone) -> None:
        if event.loss == event.loss:
            self.sum, self.tokens = self.sum + event.loss * event.trained_tokens, self.tokens + event.trained_tokens

    @property
    def value(self) -> float:
        return self.sum / max(1, self.tokens)
