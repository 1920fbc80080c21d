"""Exceptions of a training in words: what happened, why, what to do next."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Failed
from app.runs.space import in_words, is_full, to_free
from app.runs.store import Run

_MEMORY_WORDS = ("memory", "alloc", "resource limit")
_BROKEN_OFF = "command buffer execution failed"


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception says that the memory was not enough. MLX raises a plain RuntimeError with words in it."""
    if isinstance(error, UserError):
        return error.code == "out_of_memory"
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError) and any(word in str(error).lower() for word in _MEMORY_WORDS)
    )


def is_broken_off(error: Exception) -> bool:
    """Whether macOS took the graphics processor away in the middle of a step, for another reason than memory.

    It does so where the screen had to wait for a step ("Impacting Interactivity", "Timeout"), or where another program's
    fault reset the processor. MLX raises a RuntimeError with Metal's words.
    """
    return isinstance(error, RuntimeError) and _BROKEN_OFF in str(error).lower() and not is_out_of_memory(error)


@contextmanager
def told_without_gradient() -> Iterator[None]:
    """Around where a gradient is made: what MLX raises for a model that has none becomes a UserError."""
    try:
        yield
    except (ValueError, RuntimeError) as error:
        if "vjp" not in str(error).lower():
            raise
        raise UserError(
            "This model cannot be trained.", f"MLX cannot compute how a part of it has to change: {error}",
            "Choose another model.", "no_gradient",
        ) from error  # fmt: skip


def way_on(error: Exception, config: TrainingConfig, last: bool = False) -> tuple[TrainingConfig, str] | None:
    """The same training in a way that may not fail as it did, and that in words; None where there is none to try.

    last: this is the last try.
    """
    if is_broken_off(error):
        return _shorter_config(config)
    return leaner_config(config, last) if is_out_of_memory(error) else None


def _shorter_config(config: TrainingConfig) -> tuple[TrainingConfig, str]:
    """Smaller batches, between which the screen has its turn, as far as there are any; the same mathematics."""
    smaller = _smaller_batch(config)
    if not smaller:
        return config, "macOS broke off a step. It is taken again from the last version."
    text = f"macOS broke off a step, as the screen had to wait. Now {smaller} instead of {config.batch_size} examples are read at once."
    return _in_batches_of(smaller, config), text


def leaner_config(config: TrainingConfig, last: bool = False) -> tuple[TrainingConfig, str] | None:
    """The same training with less memory, and that in words; None when nothing is left to try.

    First smaller batches, gathered to steps of the same size (the same mathematics), then the memory saver. last: this
    is the last try, so both as far as they go.
    """
    smaller = _smaller_batch(config)
    if last and smaller and config.memory_saver != "most":
        least = _in_batches_of(1, config).changed(memory_saver="most")
        return least, "The memory was not enough. Now one example is read at once, and the memory saver is on."
    if smaller:
        text = f"The memory was not enough. Now {smaller} instead of {config.batch_size} examples are read at once."
        return _in_batches_of(smaller, config), text
    if config.memory_saver != "most":
        return config.changed(memory_saver="most"), "The memory was not enough. Now the memory saver is on."
    return None


def _smaller_batch(config: TrainingConfig) -> int:
    """The largest batch of at most half as many examples with which steps stay the same; 0 where there is none."""
    together = config.batch_size * config.grad_accumulation
    sizes = (size for size in range(config.batch_size // 2, 0, -1) if together % size == 0)
    return 0 if config.batch_tokens else next(sizes, 0)


def _in_batches_of(size: int, config: TrainingConfig) -> TrainingConfig:
    """The same steps in batches of another size."""
    return config.changed(batch_size=size, grad_accumulation=config.batch_size * config.grad_accumulation // size)


def explain(error: Exception, run: Run, step: int, time: float) -> Failed:
    """The Failed event for whatever ended a training at a step."""
    found = _understood(error, run)
    return Failed(time, step, found.what, found.why, found.next, found.code)


def _understood(error: Exception, run: Run) -> UserError:
    if isinstance(error, UserError):
        return error
    if not run.folder.is_dir():
        return UserError(
            "Training stopped: the folder of this run is gone.",
            f"{run.folder} was removed, or its disk is no longer connected.",
            "Bring it back and continue, or start a new run.", "run_gone",
        )  # fmt: skip
    if is_full(error):
        return UserError(
            "The disk is full.", f"{getattr(error, 'filename', None) or run.folder} could not be written.",
            f"Free {in_words(to_free(run))}, then resume.", "disk_full",
        )  # fmt: skip
    if isinstance(error, OSError) and error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return UserError(
            "Training stopped: its folder can no longer be written to.", f"{error.filename or run.folder}: {error.strerror}.",
            f"Allow writing in {run.folder}, then continue.", "run_read_only",
        )  # fmt: skip
    if isinstance(error, OSError):
        return UserError(
            "Training stopped: a file could not be read or written.", f"{error}.",
            "Check that the disk is connected and the folder still there, then continue.", "file_error",
        )  # fmt: skip
    if is_out_of_memory(error):
        return UserError(
            "Training stopped: the memory was not enough.", f"{error}",
            "Continue with a smaller maximum length, or choose a smaller model.", "out_of_memory",
        )  # fmt: skip
    if is_broken_off(error):
        return UserError(
            "Training stopped: macOS broke off its work several times.",
            "It does so when the screen has to wait too long for the graphics processor.",
            "Continue with the screen off, or with a smaller batch size or maximum length.", "broken_off",
        )  # fmt: skip
    return UserError(
        "Training stopped because of a fault in Tunesmith.",
        f"Something happened that never should: {type(error).__name__}: {error}",
        "Resume it or train again. If it stops again, make a report: it holds what helps to fix this.", "internal",
    )  # fmt: skip
