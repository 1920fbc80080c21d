"""The state of a run in words and as the look of a pill, for the table of runs and the sidebar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.services.run_list import RunSummary
from app.ui import text

_LOOKS = {"finished": "finished", "stopped": "finished", "ready": "waiting", "paused": "paused", "training": "training"}


def tr(words: str) -> str:
    return QCoreApplication.translate("run_states", words)


def pill_of(run: RunSummary, running: Path | None) -> str:
    """The look of a run's state: training, finished, stopped, paused or waiting. running: the one trained in this window."""
    return "training" if run.folder == running else _LOOKS.get(run.state, "stopped")


def state_words(run: RunSummary, running: Path | None, place: int | None) -> str:
    """The state as it is told. place: in the line of those that wait, 0 is the next one, None when it does not wait."""
    if run.folder == running:
        return tr("Training")
    if place is not None:
        return waiting_words(place)
    match run.state:
        case "finished":
            return tr("Finished")
        case "stopped":
            return tr("Finished early")
        case "training":
            return tr("Training elsewhere")
        case "paused":
            return tr("Paused") if run.share is None else tr("Paused, %1").replace("%1", text.progress(run.share))
        case "ready":
            return tr("Not started")
        case "interrupted":
            words = tr("Interrupted, step %1") if run.facts.step else tr("Interrupted")
        case _:
            words = tr("Stopped, step %1") if run.facts.step else tr("Stopped")
    return words.replace("%1", text.number(run.facts.step))


def told_apart(run: RunSummary) -> str:
    """Its whole name, and when it was set up: several may have the same name."""
    return text.in_lines(f"{run.name}\n{text.moment(run.facts.created)}".strip())


def waiting_words(place: int) -> str:
    """How far a run is from its turn."""
    return tr("Next in queue") if place == 0 else tr("In queue, place %1").replace("%1", text.number(place + 1))
