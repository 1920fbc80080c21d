"""Exceptions of a training in words: what happened, why, what to do next."""

from __future__ import annotations

import errno

from app.errors import UserError
from app.runs.config import TrainingConfig
from app.runs.events import Failed
from app.runs.space import in_words, is_full, to_free
from app.runs.store import Run

_MEMORY_WORDS = ("memory", "alloc", "resource limit")


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception says that the memory was not enough. MLX raises a plain RuntimeError with words in it."""
    if isinstance(error, UserError):
        return error.code == "out_of_memory"
    return isinstance(error, MemoryError) or (
        isinstance(error, RuntimeError) and any(word in str(error).lower() for word in _MEMORY_WORDS)
    )


def leaner_config(config: TrainingConfig, last: bool = False) -> tuple[TrainingConfig, str] | None:
    """The same training with less memory, and that in words; None when nothing is left to try.

    First smaller batches, gathered to steps of the same size (the same mathematics), then the memory saver. last: this
    is the last try, so both as far as they go.
    """
    together = config.batch_size * config.grad_accumulation
    smaller = (
        0
        if config.batch_tokens
        else max((d for d in range(1, config.batch_size // 2 + 1) if together % d == 0), default=0)
    )
    if last and smaller and config.memory_saver != "most":
        least = config.changed(batch_size=1, grad_accumulation=together, memory_saver="most")
        return least, "The memory was not enough. Now one example is read at once, and the memory saver is on."
    if smaller:
        text = f"The memory was not enough. Now {smaller} instead of {config.batch_size} examples are read at once."
        return config.changed(batch_size=smaller, grad_accumulation=together // smaller), text
    if config.memory_saver != "most":
        return config.changed(memory_saver="most"), "The memory was not enough. Now the memory saver is on."
    return None


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
    return UserError(
        "Training stopped because of a fault in Tunesmith.", f"{type(error).__name__}: {error}",
        "What was saved is safe. The log of this run says more.", "internal",
    )  # fmt: skip
