"""What the Stopped page says: what ended a run, what was saved, and what it comes to."""

from __future__ import annotations

import itertools
import re
from statistics import median

from PySide6.QtCore import QCoreApplication

from app.errors import UserError
from app.runs.events import Failed, Paused
from app.runs.history import History
from app.runs.store import Run
from app.services.session import paused_error
from app.ui import text
from app.ui.said import told

_SHORT = 40
"""Letters of a reason that stands in the headline."""
_NEWEST = 20
"""So many steps tell how long one takes."""


def tr(words: str) -> str:
    return QCoreApplication.translate("StoppedPage", words)


def error_of(run: Run, history: History, at: int | None) -> UserError:
    """What ended a run, as its own events have it; one without such an event was interrupted, or has not begun.

    at: the step from which it can go on, None where it cannot.
    """
    if isinstance(history.ended, Failed):
        failed = history.ended
        return UserError(failed.what, failed.why, failed.next, failed.code)
    if isinstance(history.ended, Paused):
        return paused_error(history.ended)
    if run.state == "ready":
        return UserError(
            tr("This training has not started yet."),
            tr("It was set up, then taken out of the queue."),
            tr("Start it now, or change its settings first."),
            "waiting",
        )
    return UserError(
        tr("This training was interrupted."),
        tr("Tunesmith was closed, or the computer was switched off, before it ended."),
        tr("Train again with the same settings.") if at is None else tr("Resume it, or change the settings first."),
        "interrupted",
    )


def told_of_memory(history: History, at: int | None, code: str, leaner: bool) -> UserError:
    """Without the machine's own words, which are in the log. leaner: settings to choose are shown below."""
    started, last = history.started, history.last
    limit = text.gigabytes(started.memory_limit_gb) if started else ""
    why = tr("At step %1 this training needed more than the %2 that it can use.")
    why = why.replace("%1", text.number((last.step if last else 0) + 1)).replace("%2", limit)
    below = tr("Resume with the settings ticked below. Closing other big apps helps too.")
    close = tr("Close other big apps and resume, or change the settings first.")
    anew = tr("Train again with a smaller batch size or a smaller maximum length.")
    return UserError(
        tr("Training stopped: the Mac ran out of memory."),
        why,
        anew if at is None else below if leaner else close,
        code,
    )


def told_of_pause(error: UserError) -> UserError:
    """Of one that nobody asked for. Its reason is one sentence or more on what happened, and one on what to do."""
    *happened, then = re.split(r"(?<=[.!?]) ", told(error).why)
    why = " ".join(happened)
    if not why:
        return error
    what = tr("Training paused.")
    if len(why) <= _SHORT:
        what = tr("Training paused: %1").replace("%1", text.inside(why))
    return UserError(what, why, then, error.code)


def line_below(at: int | None, leaner: bool) -> str:
    """What the headline comes to. at: the step from which it can go on, None where it cannot."""
    if at is None:
        return tr("Your model and your examples are safe.")
    words = tr("Your work is safe. You can carry on from step %1.")
    if at == 0:
        words = tr("Everything is set up. You can start whenever you like.")
    if leaner:
        words = tr("Your work is safe. You can carry on from step %1 with settings that need less memory.")
    if leaner and at == 0:
        words = tr("Everything is set up. You can start again with settings that need less memory.")
    return words.replace("%1", text.number(at))


def saved_words(history: History, at: int | None, best: int | None) -> str:
    """best: step of the best version up to there."""
    if at is None and history.saved is None:
        return tr("Nothing had been learned that could be saved. Your model and your examples stay as they were.")
    if at is None or history.started is None:
        words = tr("A version from step %1 is in the run’s folder. Your original model stays as it was.")
        return words.replace("%1", text.number(history.saved.step if history.saved else at or 0))
    words = tr("Everything up to step %1 of %2.") if at else tr("How it is set up. It had learned nothing yet.")
    words = words.replace("%1", text.number(at))
    parts = [words.replace("%2", text.number(history.started.total_steps))]
    if best:
        ready = tr("The best version so far, step %1, is ready to use.")
        parts.append(ready.replace("%1", text.number(best)))
    again = (history.last.step if history.last else at) - at
    if again == 1:
        parts.append(tr("Only one step is repeated."))
    elif again > 1:
        words = tr("Only %1 steps are repeated, %2.").replace("%1", text.number(again))
        parts.append(words.replace("%2", text.about(again * _seconds_a_step(history))))
    return " ".join(parts)


def _seconds_a_step(history: History) -> float:
    """In the middle of the newest steps, so that a pause or a check between two counts little."""
    times = history.steps.column("time")[-_NEWEST:]
    return median([later - before for before, later in itertools.pairwise(times)] or [0.0])
