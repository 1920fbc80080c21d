"""What a run is, how it goes and what a verdict means, in words."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.data.model_folder import display_name
from app.runs.config import TrainingConfig, preset_of
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
    Saved,
    Started,
    StepDone,
    Validated,
)
from app.runs.insight import Verdict
from app.ui import text
from app.ui.said import said
from app.ui.widgets.note import NoteKind


@dataclass(frozen=True, slots=True)
class InsightWords:
    """kind: the note's look; lead and text: the sentence; meaning: what "What does this mean?" answers."""

    kind: NoteKind
    lead: str
    text: str
    meaning: str


def tr(words: str) -> str:
    return QCoreApplication.translate("run_words", words)


def run_line(config: TrainingConfig) -> str:
    """ "Qwen3 4B Instruct · support-replies.jsonl · Balanced"."""
    preset = preset_of(config)
    how = QCoreApplication.translate("TrainingConfig", preset.name) if preset else tr("Custom")
    return " · ".join((display_name(config.model_path), config.data.name, how))


def show_in_folder() -> str:
    """What the platform's file manager is called in "Show in …"."""
    return tr("Show in Finder") if sys.platform == "darwin" else tr("Show in folder")


def insight_words(verdict: Verdict, newest: int = 0) -> InsightWords:
    """A verdict as people read it. newest: the newest step."""
    step = text.number(verdict.step) if verdict.step is not None else "0"
    share, span = text.percent(abs(verdict.change)), text.number(verdict.span)
    match verdict.kind:
        case "starting" if newest and verdict.step is None:
            return InsightWords(
                "plain", tr("Nearly done."), tr("What it learned is being saved."),
                tr("There were too few checks in so short a training to say how it went on the way."),
            )  # fmt: skip
        case "starting":
            line = tr("The next check comes at step %1.") if verdict.span else tr("The first check comes at step %1.")
            line = line if verdict.step else tr("The first check comes soon.")
            line = tr("A check is being made now.") if newest and newest == verdict.step else line
            return InsightWords(
                "plain", tr("Getting started."), line.replace("%1", step),
                tr("From time to time the model is tried on conversations that it never trains on. "
                   "Three such checks are needed before anything can be said."),
            )  # fmt: skip
        case "unchecked":
            return InsightWords(
                "plain", tr("Nothing is kept aside."), tr("Progress cannot be checked in this run."),
                tr("All conversations are used for learning, so there is none left to check on. Loss on what it "
                   "trains on always falls in the end; it does not show whether the model learned or memorised."),
            )  # fmt: skip
        case "improving":
            line = tr("Validation loss fell %1 in the last %2 steps.")
            return InsightWords(
                "success", tr("Still improving."), line.replace("%1", share).replace("%2", span),
                tr("On conversations that it never trained on, its answers come closer to yours. Let it go on."),
            )  # fmt: skip
        case "levelling":
            line = tr("Little has changed in %1 steps. You can stop and keep the best version.")
            return InsightWords(
                "plain", tr("Levelling off."), line.replace("%1", span),
                tr("It has learned most of what it can from these examples with these settings."),
            )  # fmt: skip
        case "wavering":
            line = tr("Validation loss goes up and down. The version of step %1 is the best so far.")
            return InsightWords(
                "plain", tr("Unsteady."), line.replace("%1", step),
                tr("Single checks vary, above all with few conversations kept aside. The best version is kept."),
            )  # fmt: skip
        case "memorising":
            line = tr("Validation loss has risen since step %1. That version is safe.")
            return InsightWords(
                "warning", tr("It may be memorising."), line.replace("%1", step),
                tr("It gets better at repeating your examples and worse at answering something new. The version "
                   "from before that is kept. More or more varied examples help."),
            )  # fmt: skip
        case "worse":
            line = tr("Validation loss is above where it began. Stop, and train again with a lower learning rate.")
            return InsightWords(
                "warning", tr("Worse than before training."), line,
                tr("On conversations that it never trained on, its answers are further from yours than the original "
                   "model’s. Half the learning rate, or less, usually helps. You find it under Advanced."),
            )  # fmt: skip
        case "unstable":
            line = tr("Start again from what was kept, with a lower learning rate.")
            return InsightWords(
                "error", tr("Training became unstable."), line,
                tr("The loss jumped instead of falling. The learning rate is probably too high: half of it, or less, "
                   "usually helps. You find it under Advanced."),
            )  # fmt: skip


def paused_words(step: int) -> InsightWords:
    """What a paused training is."""
    line = tr("Everything up to step %1 is saved, and the memory is free.").replace("%1", text.number(step))
    line = line if step else tr("It is all set up, and the memory is free.")
    meaning = tr("You can close Tunesmith or switch off the computer. Resume goes on from this step.")
    return InsightWords("plain", tr("Paused."), line, meaning)


def rescued_words(rescued: Rescued) -> InsightWords:
    """What was changed so that a training could go on."""
    line = tr("It went on from step %1.").replace("%1", text.number(rescued.resumed_from))
    meaning = tr("Nothing that was saved is lost. The steps after that are done again in the new way.")
    return InsightWords("warning", said(rescued.text), line, meaning)


NOTICED = ("battery_low", "low_power", "memory_scarce", "torn_version")
"""Notices that a person should see on the page, not in the log alone."""


def noticed_words(notice: Notice) -> InsightWords:
    """What the training noticed of the machine or of its own files, one of NOTICED."""
    match notice.code:
        case "battery_low":
            return InsightWords(
                "warning", tr("The battery is low."), tr("Connect the power adapter: training needs much energy."),
                tr("When the battery is nearly empty, the training saves a version and pauses by itself."),
            )  # fmt: skip
        case "low_power":
            return InsightWords(
                "warning", tr("Low power mode is on."), tr("Training takes longer."),
                tr("You can turn it off in the system settings, or let it take its time. The result is the same."),
            )  # fmt: skip
        case "memory_scarce":
            return InsightWords(
                "warning", tr("Memory is getting scarce."), tr("Closing other apps keeps this going."),
                tr("If it gets worse, the training saves a version and pauses, before everything becomes slow."),
            )  # fmt: skip
    return InsightWords(
        "warning", tr("A saved version is damaged."), tr("The one before it is used."),
        tr("The steps since then are done again. They give the same result."),
    )  # fmt: skip


def continue_words(step: int) -> str:
    """What a button says that goes on from a step; one that has not been taken yet begins it."""
    return tr("Start training") if step == 0 else tr("Resume from step %1").replace("%1", text.number(step))


def log_line(event: Event) -> str:
    """One line of the log drawer; empty for events that have none."""
    match event:
        case Preparing():
            return event.stage.replace("_", " ")
        case Started():
            return (
                f"start   {event.total_steps} steps   {event.learned_from} conversations   {event.kept_aside} kept aside   "
                f"{event.trainable_parameters} adjustable values   {event.device}"
            )
        case StepDone():
            return (
                f"step {event.step}   loss {event.loss:.3f}   lr {event.learning_rate:.1e}   "
                f"{event.tokens_per_second:.0f} tok/s   {event.memory_gb:.1f} GB"
            )
        case Validated():
            return f"step {event.step}   validation loss {event.loss:.3f}{'   best' if event.best else ''}"
        case EpochDone():
            return f"epoch {event.epoch}   average loss {event.average_loss:.3f}   {event.duration_s:.1f} s"
        case Saved():
            return f"saved   step {event.step}   {event.path}"
        case Notice():
            return f"notice   {event.text}"
        case Paused():
            return f"paused   step {event.step}{'' if event.reason == 'asked' else '   ' + event.reason}"
        case Resumed():
            return f"resumed   from step {event.step}"
        case Rescued():
            return f"warning   {event.text}   from step {event.resumed_from}"
        case Finished():
            return f"{event.reason}   {event.steps} steps   loss {event.final_loss:.3f}   {event.duration_s:.1f} s"
        case Failed():
            return f"failed   {event.what} {event.why}"
    return ""
