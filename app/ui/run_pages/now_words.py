"""What a training does at this moment, in words: getting ready, a step, a check, a pause. One place for all of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.runs.events import Preparing
from app.runs.history import History
from app.services.session import Occupied, State
from app.ui import text


@dataclass(frozen=True, slots=True)
class Now:
    """headline and what stands beside it; so_far and left: at the right. total: of the bar, 0 while that moves along."""

    headline: str
    beside: str = ""
    so_far: str = ""
    left: str = ""
    total: int = 0
    step: int = 0


def tr(words: str) -> str:
    return QCoreApplication.translate("TrainingPage", words)


def preparing_words(event: Preparing, resumes: bool = False) -> str:
    """resumes: it has done steps before."""
    return {
        "model": tr("Loading the model…"),
        "examples": tr("Reading examples…"),
        "first_check": tr("Checking where it starts…"),
        "first_step": tr("Going on…") if resumes else tr("First step…"),
    }[event.stage]


def waiting_words(occupied: Occupied) -> str:
    """Before anything is made ready, which other long work may keep it from."""
    words = {"export": tr("Waiting for the export to end…"), "measuring": tr("Waiting for the measuring to end…")}
    return words.get(occupied, tr("Getting ready…"))


def now_words(
    history: History, state: State, preparing: Preparing | None, checking: bool, occupied: Occupied = ""
) -> Now:
    """preparing: what is being made ready now, None between two steps. checking: a check is being made."""
    last = history.last
    total = history.started.total_steps if history.started else 0
    if last is None:
        if state is State.PAUSED:
            return Now(tr("Paused before the first step"), total=max(total, 1))
        return Now(preparing_words(preparing) if preparing else waiting_words(occupied), left=_ending(state))
    of = tr("Step %1 of %2").replace("%1", text.number(last.step)).replace("%2", text.number(total))
    so_far = text.so_far(last.time)
    if preparing is not None and state is not State.PAUSED:
        return Now(preparing_words(preparing, resumes=True), of, so_far, _ending(state))
    epoch = tr("Epoch %1 of %2").replace("%1", text.number(last.epoch))
    epoch = epoch.replace("%2", text.number(history.started.epochs if history.started else 0))
    if state is State.PAUSED:
        left = tr("Paused")
    elif last.step < total or _ending(state):
        left = _ending(state) or text.left(last.eta_s)
    else:
        left = tr("Checking…") if checking else tr("Saving…")
    return Now(of, epoch, so_far, left, total, last.step)


def _ending(state: State) -> str:
    """What is done before it pauses or stops, which may take as long as a step."""
    if state is State.PAUSING:
        return tr("Pausing after this step…")
    return tr("Stopping after this step…") if state is State.STOPPING else ""


def next_answer_words(history: History, coming: int | None, waits: bool, state: State) -> str:
    """When the test questions are answered next. coming: step of the next check; waits: this one has no answer yet."""
    last = history.last
    if state is State.PAUSED:
        return tr("Answered when the training goes on.") if waits else ""
    if state is not State.TRAINING or last is None or history.started is None:
        return ""
    if coming is not None and coming <= last.step:
        return tr("Answering after this check…")
    if waits:
        return tr("Answering after this step…")
    if coming is None:
        return ""
    wait = last.eta_s * (coming - last.step) / max(1, history.started.total_steps - last.step)
    words = tr("Next answer at step %1, in %2").replace("%1", text.number(coming))
    return words.replace("%2", text.about(wait))
