"""What is wrong with the examples, in one line of their card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Problem, Reading
from app.data.problems import CATALOGUE
from app.ui import text
from app.ui.review.places import place_name
from app.ui.said import problem_words, said
from app.ui.widgets.note import Note

_SHOWN_BESIDE = ("columns_chosen", "columns_of_lists")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look through a file found: its examples, those with problems that are not decided, those that are left out.

    decided: whether the person has decided anything about them.
    """

    examples: int
    wrong: int
    left_out: int
    decided: bool = False


def first_look(reading: Reading) -> Looked:
    """As Review examples will count, before it has looked through all."""
    placed = (p for p in reading.problems if p.severity != "note" and not CATALOGUE[p.code].once)
    wrong = len({p.place for p in placed if p.place is not None})
    return Looked(len(reading.conversations) + reading.left_out, wrong, reading.left_out)


def problem_note(
    note: Note, reading: Reading, extra: Sequence[Problem], show: Callable[[], object], looked: Looked
) -> None:
    """Say in one line what was found, or hide the note when all is well. extra: problems that come first."""
    serious = [problem for problem in [*extra, *reading.problems] if problem.severity != "note"]
    calm = [p for p in reading.problems if p.severity == "note" and p.line is None and p.code not in _SHOWN_BESIDE]
    note.setVisible(bool(serious or calm))

    def tr(words: str) -> str:
        return QCoreApplication.translate("problems", words)

    actions = [(tr("Review"), show)]
    if not serious:
        if calm:
            note.set_note("plain", said(calm[0].what), said(calm[0].why), actions)
    elif extra:
        note.set_note("warning", said(extra[0].what).removesuffix(".") + ".", said(extra[0].why), actions)
    elif looked.decided:
        lead = text.counted(
            looked.wrong, tr("1 conversation still has a problem."), tr("%1 conversations still have problems.")
        )
        decided = tr("What you decided is used when you train. Your file stays as it is.")
        note.set_note(
            "warning" if looked.wrong else "plain",
            lead if looked.wrong else tr("No problems are left."),
            decided,
            actions,
        )
    elif looked.wrong or looked.left_out:
        note.set_note("warning", *_wrong_words(reading, serious, looked), actions)
    elif len(serious) == 1:
        what, why, fix = problem_words(serious[0])
        note.set_note("warning", what, f"{why} {fix}".strip(), actions)
    else:
        lead = tr("%1 things to look at.").replace("%1", text.number(len(serious)))
        note.set_note("warning", lead, tr("Nothing is left out because of them."), actions)


def _wrong_words(reading: Reading, serious: Sequence[Problem], looked: Looked) -> tuple[str, str]:
    """How many conversations have problems, and what becomes of them."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("problems", words)

    wrong, out = max(looked.wrong, looked.left_out), looked.left_out
    lead = text.counted(wrong, tr("1 conversation has a problem"), tr("%1 conversations have problems"))
    if out == wrong:
        return lead, tr("and is left out.") if wrong == 1 else tr("and will be left out.")
    if out:
        return f"{lead}.", text.counted(out, tr("1 of them is left out."), tr("%1 of them will be left out."))
    found = [(problem.place, problem.what) for problem in serious if problem.place is not None]
    if wrong == 1 and found:
        return f"{lead}.", f"{place_name(found[0][0], reading)}: {said(found[0][1])}"
    return f"{lead}.", tr("None of them is left out.")
