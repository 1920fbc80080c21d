"""Whether a training did what it was for, in words: headline, one line of advice, and what to change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.runs.config import ALL_TARGETS, TrainingConfig
from app.runs.events import Finished
from app.runs.history import History
from app.runs.insight import Learned, advise, did_it_learn
from app.runs.store import Run
from app.runs.suggest import suggested
from app.ui import text


@dataclass(frozen=True, slots=True)
class LearnedWords:
    """good: whether it is a result to be glad of; moved: a sentence on how far answers moved, "" where unmeasured.

    better: the settings that the advice is about; change: what pressing the button does, in a word or two.
    """

    good: bool
    headline: str
    advice: str
    moved: str
    better: TrainingConfig | None


def tr(words: str) -> str:
    return QCoreApplication.translate("learned_words", words)


def verdict_of(run: Run, history: History, end: Finished) -> Learned:
    """The last check of a run, from its events and the figures in run.json."""
    figures = run.info().get("learned")
    figures = figures if isinstance(figures, dict) else {}
    moved, added = (
        value if isinstance(value := figures.get(name), int | float) else None for name in ("moved", "added")
    )
    checks = [(check.step, check.loss) for check in history.checks]
    return did_it_learn(checks, end.valid_loss_before, end.valid_loss_after, moved, added)


def learned_words(run: Run, history: History, end: Finished) -> LearnedWords:
    """What the Finished page says."""
    found = verdict_of(run, history, end)
    config = run.config()
    better = suggested(config, found)
    good = found.kind in ("learned", "unchecked")
    headline = {
        "worse": tr("Training finished, but it did not improve"),
        "nothing": tr("Training finished, but nothing was learned"),
        "little": tr("Training finished, but it hardly changed"),
    }.get(found.kind, tr("Your tuned model is ready"))
    last_check = history.checks[-1].step if history.checks else end.steps
    return LearnedWords(good, headline, _advice(found, config, end, last_check, better), _moved(found), better)


def _moved(found: Learned) -> str:
    if found.moved is None:
        return ""
    if 0 < found.moved < 0.01:
        return tr("In under 1% of places it would now write another word.")
    return tr("In %1 of places it would now write another word.").replace("%1", text.percent(found.moved))


def _advice(
    found: Learned, config: TrainingConfig, end: Finished, last_check: int, better: TrainingConfig | None
) -> str:
    if found.kind in ("worse", "nothing", "little"):
        return _mending(found, config, better)
    if found.memorised_after is not None:
        words = tr("After step %1 it began to memorise, so that version was kept. More or more varied examples help.")
        return words.replace("%1", text.number(found.memorised_after))
    if end.steps == 1:
        return tr("One step teaches very little. More examples or more times through teach more.")
    words = {
        "enough": tr("It stopped improving around step %1, so training longer would probably not help."),
        "longer": tr("It was still improving at the end, so training longer may help."),
        "unchecked": tr("Keep some conversations aside next time to see when it stops improving."),
    }.get(advise(last_check, end.kept_step, end.valid_loss_before, end.valid_loss_after), "")
    return words.replace("%1", text.number(end.kept_step))


def _mending(found: Learned, config: TrainingConfig, better: TrainingConfig | None) -> str:
    """What is wrong, and the changes that are suggested."""
    what = {
        "worse": tr("Its answers are further from yours than before. More or more varied examples help."),
        "nothing": tr("The model answers as it did before."),
        "little": tr("Its answers came less than 1% closer to yours."),
    }[found.kind]
    if better is None:
        return what
    parts = []
    if better.learning_rate != config.learning_rate:
        words = tr("learning rate %1 instead of %2").replace("%1", text.rate(better.learning_rate))
        parts.append(words.replace("%2", text.rate(config.learning_rate)))
    if better.targets != config.targets and ALL_TARGETS in better.targets:
        parts.append(tr("all parts of each layer"))
    return f"{what} {tr('Suggested: %1.').replace('%1', ', '.join(parts))}" if parts else what
