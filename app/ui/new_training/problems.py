"""What is wrong with the examples, in one line of their card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.data.conversation import Problem, Reading
from app.ui import text
from app.ui.said import problem_words, said
from app.ui.widgets.note import Note

_SHOWN_BESIDE = ("columns_chosen", "columns_of_lists")


def problem_note(
    note: Note, reading: Reading, extra: Sequence[Problem], show: Callable[[], object], still_open: int | None = None
) -> None:
    """Say in one line what was found, or hide the note when all is well. extra: problems that come first.

    still_open: conversations with problems after what the person has decided; None before anything was decided.
    """
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
    elif still_open is not None:
        lead = tr("No problems are left.")
        if still_open:
            lead = (
                tr("1 conversation still has a problem.")
                if still_open == 1
                else tr("%1 conversations still have problems.")
            )
        decided = tr("What you decided is used when you train. Your file stays as it is.")
        note.set_note(
            "warning" if still_open else "plain", lead.replace("%1", text.number(still_open)), decided, actions
        )
    elif reading.left_out == 1:
        note.set_note("warning", tr("1 conversation has a problem"), tr("and is left out."), actions)
    elif reading.left_out:
        lead = tr("%1 conversations have problems").replace("%1", text.number(reading.left_out))
        note.set_note("warning", lead, tr("and will be left out."), actions)
    elif len(serious) == 1 and serious[0].line is None:
        what, why, fix = problem_words(serious[0])
        note.set_note("warning", what, f"{why} {fix}".strip(), actions)
    elif len(serious) == 1:
        where = tr("Line %1:").replace("%1", text.number(serious[0].line or 0)) + " "
        note.set_note("warning", tr("One thing to look at."), where + said(serious[0].what), actions)
    else:
        lead = tr("%1 things to look at.").replace("%1", text.number(len(serious)))
        note.set_note("warning", lead, tr("Nothing is left out because of them."), actions)
